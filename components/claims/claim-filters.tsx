import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import type { Case } from "@/lib/scenario/case";
import type { Claim, ClaimTopic, Verdict } from "@/lib/scenario/claim";
import { filterClaims, writeClaimFilter, type ClaimFilter } from "@/lib/scenario/claim-filter";
import { VerdictSign } from "./verdict-mark";

interface ClaimFiltersProps {
  claims: readonly Claim[];
  filter: ClaimFilter;
  cases: readonly Case[];
  defaultCase: Case;
  verdicts: readonly Verdict[];
  topics: readonly ClaimTopic[];
}

/** Verdict, topic and case as links: the address carries the choice, and it works without JavaScript. */
export function ClaimFilters({ claims, filter, cases, defaultCase, verdicts, topics }: ClaimFiltersProps) {
  const t = useTranslations("claims");
  const locale = useLocale();
  const { verdict, topic, scenarioCase } = filter;
  const address = (next: ClaimFilter) => `/${locale}/claims${writeClaimFilter(next, defaultCase)}`;
  return (
    <nav aria-label={t("filters")} className="mt-6 grid gap-y-4 border-y border-line border-t-ink py-4 print:hidden">
      <Row name={t("byVerdict")}>
        <Choice href={address({ ...(topic && { topic }), scenarioCase })} isChosen={verdict === undefined} count={filterClaims(claims, { ...(topic && { topic }) }).length}>
          {t("all")}
        </Choice>
        {verdicts.map((one) => (
          <Choice key={one} href={address({ ...filter, verdict: one })} isChosen={verdict === one} count={filterClaims(claims, { ...filter, verdict: one }).length}>
            <VerdictSign verdict={one} />
            {t(`verdict.${one}`)}
          </Choice>
        ))}
      </Row>
      <Row name={t("byTopic")}>
        <Choice href={address({ ...(verdict && { verdict }), scenarioCase })} isChosen={topic === undefined} count={filterClaims(claims, { ...(verdict && { verdict }) }).length}>
          {t("all")}
        </Choice>
        {topics.map((one) => (
          <Choice key={one} href={address({ ...filter, topic: one })} isChosen={topic === one} count={filterClaims(claims, { ...filter, topic: one }).length}>
            {t(`topic.${one}`)}
          </Choice>
        ))}
      </Row>
      <Row name={t("byCase")}>
        {cases.map((one) => (
          <Choice key={one.id} href={address({ ...filter, scenarioCase: one })} isChosen={scenarioCase.id === one.id}>
            {one.title[locale]}
          </Choice>
        ))}
      </Row>
    </nav>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="md:flex md:gap-4">
      <p className="w-28 shrink-0 text-caption text-muted md:pt-1.5">{name}</p>
      <ul className="flex flex-wrap gap-2 max-md:mt-1">{children}</ul>
    </div>
  );
}

function Choice({ href, isChosen, count, children }: { href: string; isChosen: boolean; count?: number; children: ReactNode }) {
  return (
    <li>
      <Link
        href={href}
        scroll={false}
        prefetch={false}
        aria-current={isChosen ? "true" : undefined}
        className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-edge px-3 text-caption no-underline pointer-coarse:min-h-11 hover:bg-sunken aria-[current=true]:border-ink aria-[current=true]:bg-sunken aria-[current=true]:font-semibold aria-[current=true]:forced-colors:border-[Highlight] aria-[current=true]:forced-colors:border-2"
      >
        {children}
        {count === undefined ? null : <span className="text-muted">{count}</span>}
      </Link>
    </li>
  );
}
