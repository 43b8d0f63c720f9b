"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { filterFacts, readFactFilter, writeFactFilter, type FactFilter } from "@/lib/api/fact-filter";
import { formatFactsQuery } from "@/lib/api/facts-query";
import type { Fact } from "@/lib/facts/fact";
import { FactDetail } from "./fact-detail";
import { FactFilters, type FilterField } from "./fact-filters";
import { FactTable } from "./fact-table";
import { wordsOfFact, type FactReference } from "./fact-words";

interface FactsExplorerProps {
  company: string;
  /** Everything known on the chosen day. */
  facts: readonly Fact[];
  reference: FactReference;
  filter: FactFilter;
}

/** Time between two rewritten addresses while a reader types. */
const PAUSE_MS = 350;

/** The figures with search and filters; the address follows what is chosen. */
export function FactsExplorer({ company, facts, reference, filter: opening }: FactsExplorerProps) {
  const t = useTranslations("facts");
  const locale = useLocale();
  const [filter, setFilter] = useState(opening);
  const shown = useMemo(() => filterFacts(facts, filter, (fact) => wordsOfFact(fact, reference)), [facts, filter, reference]);
  const open = facts.find(({ id }) => id === filter.fact);
  const addressOf = (next: FactFilter) => `/${locale}/facts${writeFactFilter(next)}`;
  useAddressOf(filter);

  const choose = (key: FilterField, text: string) => setFilter((known) => readFactFilter(writeFactFilter({ ...known, [key]: text }), facts).filter);
  const csv = `/api/v1/companies/${company}/facts${formatFactsQuery({ ...(filter.asOf && { asOf: filter.asOf }), metrics: filter.metric ? [filter.metric] : [], format: "csv" })}`;
  return (
    <>
      <FactFilters facts={facts} reference={reference} filter={filter} onChange={choose} />
      {open && (
        <FactDetail
          fact={open}
          others={facts.filter((other) => other.id !== open.id && other.metric === open.metric && other.period === open.period && other.customer === open.customer)}
          reference={reference}
          addressOf={(fact) => addressOf({ ...filter, fact: fact.id })}
          onClose={() => setFilter(withoutFact)}
          closeAddress={addressOf(withoutFact(filter))}
        />
      )}
      <div className="mt-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 text-caption text-muted">
        <p role="status">{t("shown", { count: shown.length, all: facts.length })}</p>
        <a href={csv} download>
          {t(filter.metric ? "csvOfMetric" : "csv")}
        </a>
      </div>
      {shown.length === 0 ? (
        <p className="mt-3 border border-line px-3 py-6">{t("none")}</p>
      ) : (
        <FactTable
          facts={shown}
          reference={reference}
          addressOf={(fact) => addressOf({ ...filter, fact: fact.id })}
          onOpen={(fact) => {
            setFilter({ ...filter, fact: fact.id });
            document.getElementById("figures")?.scrollIntoView({ block: "start" });
          }}
          openId={filter.fact}
        />
      )}
    </>
  );
}

function withoutFact(filter: FactFilter): FactFilter {
  return { ...filter, fact: undefined };
}

/** Rewrites the address once a reader pauses; what stands there survives a reload and can be shared. */
function useAddressOf(filter: FactFilter): void {
  const query = writeFactFilter(filter);
  const written = useRef(query);
  useEffect(() => {
    if (query === written.current) return;
    const timer = window.setTimeout(() => {
      written.current = query;
      window.history.replaceState(window.history.state, "", `${window.location.pathname}${query}${window.location.hash}`);
    }, PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [query]);
}
