"use client";

import { useLocale, useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";

/** A company as the header offers it. */
export interface OfferedCompany {
  readonly id: string;
  readonly shortName: string;
  readonly ticker: string;
  /** The query of its dashboard; empty for the company that is shown unasked. */
  readonly query: string;
  /** Its cases, by which an address names it. */
  readonly cases: readonly string[];
}

/** The case that the address names; on the server, which does not know it here, none. */
function useNamedCase(): string | null {
  return useSyncExternalStore(
    (onChange) => {
      window.addEventListener("popstate", onChange);
      return () => window.removeEventListener("popstate", onChange);
    },
    () => new URLSearchParams(window.location.search).get("case"),
    () => null,
  );
}

/** The company of the page; where there are several, the way to the others' dashboards. */
export function CompanyPicker({ companies }: { companies: readonly OfferedCompany[] }) {
  const [first, ...others] = companies;
  if (first === undefined) return null;
  return others.length === 0 ? <CompanyName company={first} /> : <CompanyLinks companies={companies} />;
}

function CompanyName({ company }: { company: OfferedCompany }) {
  return (
    <>
      <span className="hidden whitespace-nowrap text-muted xl:inline">
        {company.shortName} · {company.ticker}
      </span>
      <span className="text-muted xl:hidden">{company.ticker}</span>
    </>
  );
}

/** Plain links, since another company is another document; they work without JavaScript. */
function CompanyLinks({ companies }: { companies: readonly OfferedCompany[] }) {
  const t = useTranslations("nav");
  const locale = useLocale();
  const named = useNamedCase();
  const current = companies.find(({ cases }) => named !== null && cases.includes(named)) ?? companies[0];
  return (
    <nav aria-label={t("companies")} className="min-w-0 overflow-x-auto">
      <ul className="flex gap-4 whitespace-nowrap">
        {companies.map((company) => (
          <li key={company.id}>
            <a
              href={`/${locale}${company.query === "" ? "" : `?${company.query}`}`}
              aria-current={company.id === current?.id ? "true" : undefined}
              className="inline-flex min-h-6 items-center text-muted no-underline hover:text-ink aria-[current]:font-medium aria-[current]:text-ink aria-[current]:forced-colors:underline"
            >
              <span className="max-sm:sr-only">{company.shortName}</span>
              <span aria-hidden className="sm:hidden">
                {company.ticker}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
