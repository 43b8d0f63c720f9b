"use client";

import { useLocale, useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import type { SyntheticEvent } from "react";
import { SITE_PAGES } from "./site-pages";

/**
 * The pages of the site, the present one marked. The scenario is in the query, which the address bar owns
 * and changes without React: a link takes it along at the moment of use.
 */
export function NavLinks() {
  const locale = useLocale();
  const t = useTranslations("nav");
  const pathname = usePathname();
  const takeScenario = (event: SyntheticEvent<HTMLAnchorElement>) => {
    event.currentTarget.search = window.location.search;
  };
  return (
    <ul className="flex gap-5 whitespace-nowrap xl:gap-6">
      {SITE_PAGES.map(({ path, name }) => {
        const address = `/${locale}${path}`;
        const current = pathname === address;
        return (
          <li key={path}>
            {/* A plain link: a new document has the policy and the figures that the server made for its address. */}
            <a
              href={address}
              onPointerDown={takeScenario}
              onFocus={takeScenario}
              onClick={takeScenario}
              aria-current={current ? "page" : undefined}
              className="flex h-14 items-center text-muted no-underline hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:shadow-[inset_0_-2px_0_var(--color-accent)] aria-[current=page]:forced-colors:underline"
            >
              {t(name)}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
