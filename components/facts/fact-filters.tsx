"use client";

import { useLocale, useTranslations } from "next-intl";
import { buttonClasses } from "@/components/ui/button";
import type { FactFilter } from "@/lib/api/fact-filter";
import { BASES, CONFIDENCES, type Fact } from "@/lib/facts/fact";
import { formatFigurePeriod } from "@/lib/format/period";
import type { FactReference } from "./fact-words";

const FIELD = "min-h-9 w-full rounded-control border border-edge bg-paper px-2 text-ink pointer-coarse:min-h-11";

interface FactFiltersProps {
  facts: readonly Fact[];
  reference: FactReference;
  filter: FactFilter;
  /** What one field says now; empty where it says nothing. */
  onChange: (key: FilterField, text: string) => void;
}

/** The fields of the filter, by their keys in the address. */
export type FilterField = "search" | "metric" | "period" | "basis" | "confidence" | "document";

/** Search and choices: a form that works without JavaScript, and at once with it. */
export function FactFilters({ facts, reference, filter, onChange }: FactFiltersProps) {
  const t = useTranslations("facts");
  const tChart = useTranslations("chart");
  const locale = useLocale();
  const periods = [...new Set(facts.map(({ period }) => period))].toSorted((a, b) => b.localeCompare(a));
  const choices = {
    metric: reference.metrics.map(({ id, label }) => ({ value: id, name: label[locale] })),
    period: periods.map((period) => ({ value: period, name: formatFigurePeriod(period, locale) })),
    basis: BASES.filter((basis) => facts.some((fact) => fact.basis === basis)).map((basis) => ({ value: basis, name: tChart(`basisOf.${basis}`) })),
    confidence: CONFIDENCES.map((confidence) => ({ value: confidence, name: tChart(`confidence.${confidence}`) })),
    document: reference.sources.map(({ id, title }) => ({ value: id, name: title })),
  };
  return (
    <form method="get" role="search" aria-label={t("filters")} onSubmit={(event) => event.preventDefault()} className="mt-4 grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-6 print:hidden">
      {filter.asOf && <input type="hidden" name="asOf" value={filter.asOf} />}
      <label className="text-caption text-muted">
        {t("field.search")}
        <input type="search" name="search" maxLength={80} value={filter.search} onChange={(event) => onChange("search", event.target.value)} className={FIELD} />
      </label>
      {(["metric", "period", "basis", "confidence", "document"] as const).map((key) => (
        <label key={key} className="min-w-0 text-caption text-muted">
          {t(`field.${key}`)}
          <select name={key} value={filter[key] ?? ""} onChange={(event) => onChange(key, event.target.value)} className={FIELD}>
            <option value="">{t("any")}</option>
            {choices[key].map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className={`[@media(scripting:enabled)]:hidden ${buttonClasses("primary")}`}>
        {t("show")}
      </button>
    </form>
  );
}
