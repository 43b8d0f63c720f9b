"use client";

import { useLocale, useTranslations } from "next-intl";
import { addQuarters, fiscalYearOf, type FiscalQuarter } from "@/lib/finance/fiscal-period";
import type { Locale } from "@/lib/format/locale";
import { formatUsdM, formatUsdMChange, formatUsdPerShare } from "@/lib/format/money";
import { formatFiscalQuarter, formatFiscalYear } from "@/lib/format/period";
import { formatMultiple, formatPercentagePoints, formatRate } from "@/lib/format/rate";
import type { ProjectionSummary } from "@/lib/model/summary";
import { useScenario } from "@/lib/state/scenario-provider";
import { Definition, type GlossaryTerm } from "./definition";
import { useSummary } from "./use-summary";

/** The margins that are taken for one another; the figure's definition tells them apart. */
const OTHER_MARGINS = ["grossMargin", "adjustedOperatingMargin", "netMargin"] as const;

/**
 * Six figures, each with its change against the case. In two rows the three of the answer stand first. In
 * one row each has its column from the start: none moves while the page is still arriving.
 */
export function KeyFigures() {
  const { summary, caseSummary } = useSummary();
  const openingQuarter = useScenario((state) => state.scenarioCase.openingQuarter);
  const horizonEnd = useScenario((state) => state.scenarioCase.horizonEnd);
  const sharePriceUsd = useScenario((state) => state.projection.assumptions.sharePriceUsd);
  const locale = useLocale();
  const t = useTranslations("figures");
  const year = formatFiscalYear(fiscalYearOf(horizonEnd), locale);
  const from = caseSummary;
  const quarterOf = (one: ProjectionSummary) => nameQuarter(openingQuarter, one.lastingFreeCashFlowQuarter, locale) ?? t("never");
  const coverage = summary.lowestDebtServiceCoverage?.value ?? null;
  const caseCoverage = from?.lowestDebtServiceCoverage?.value ?? null;
  const priceText = t("price", { price: formatUsdPerShare(sharePriceUsd, locale) });

  return (
    <dl className="grid grid-cols-3 gap-x-2 gap-y-4 border-y border-line border-t-ink py-4 @sm:gap-x-6 @[46rem]:grid-cols-6 print:grid-cols-6">
      <Figure
        term="freeCashFlow"
        name={t("freeCashFlow")}
        value={quarterOf(summary)}
        change={from && t("caseIs", { value: quarterOf(from) })}
        column="@[46rem]:col-start-3 print:col-start-3"
      />
      <Figure
        term="peakDebt"
        name={t("peakDebt")}
        value={formatUsdM(summary.peakDebt.value, locale, { style: "brief" })}
        change={from && versus(t, formatUsdMChange(summary.peakDebt.value - from.peakDebt.value, locale))}
        column="@[46rem]:col-start-4 print:col-start-4"
      />
      <Figure
        term="valuePerShare"
        name={t("value")}
        value={formatUsdPerShare(summary.value.valuePerShareUsd, locale, { style: "brief" })}
        change={
          [priceText, from && versus(t, formatUsdPerShare(summary.value.valuePerShareUsd - from.value.valuePerShareUsd, locale, { style: "brief", signed: true }))]
            .filter((part) => part !== null)
            .join(" · ")
        }
        column="@[46rem]:col-start-6 print:col-start-6"
      />
      <Figure
        term="revenue"
        name={t("revenue", { year })}
        value={formatUsdM(summary.horizonRevenueUsdM, locale)}
        change={from && versus(t, formatUsdMChange(difference(summary.horizonRevenueUsdM, from.horizonRevenueUsdM), locale))}
        column="@[46rem]:col-start-1 print:col-start-1"
      />
      <Figure
        term="adjustedEbitdaMargin"
        besides={OTHER_MARGINS}
        name={t("ebitdaMargin", { year })}
        value={formatRate(summary.horizonAdjustedEbitdaMarginRate, locale)}
        change={from && versus(t, formatPercentagePoints(difference(summary.horizonAdjustedEbitdaMarginRate, from.horizonAdjustedEbitdaMarginRate), locale))}
        column="@[46rem]:col-start-2 print:col-start-2"
      />
      <Figure
        term="debtServiceCoverage"
        name={t("coverage")}
        value={formatMultiple(coverage, locale)}
        change={from && versus(t, formatMultiple(difference(coverage, caseCoverage), locale, { signed: true }))}
        column="@[46rem]:col-start-5 print:col-start-5"
      />
    </dl>
  );
}

interface FigureProps {
  term: GlossaryTerm;
  besides?: readonly GlossaryTerm[];
  name: string;
  value: string;
  /** Against the case; null while nothing differs from it. */
  change: string | null;
  /** Its column where all six stand in one row. */
  column: string;
}

function Figure({ term, besides, name, value, change, column }: FigureProps) {
  const isChanged = useScenario((state) => state.unchanged !== null);
  return (
    <div className={`flex min-w-0 flex-col @[46rem]:row-start-1 print:row-start-1 ${column}`}>
      <dt className="min-h-[2lh] text-caption text-muted max-[359px]:min-h-[3lh]">
        <Definition term={term} {...(besides && { besides })}>
          {name}
        </Definition>
      </dt>
      <dd className={`flex min-h-9 items-center font-semibold text-balance ${sizeOf(value)}`}>{value}</dd>
      <dd className={`min-h-[2lh] text-caption ${isChanged ? "text-accent" : "text-muted"}`}>{change}</dd>
    </div>
  );
}

/** Words in place of a figure, and figures with Chinese units, are wider: they keep to one line of the same height. */
function sizeOf(value: string): string {
  if (!/\d/.test(value)) return "text-body leading-tight";
  return /\p{Script=Han}/u.test(value) ? "text-body @[21rem]:text-title @sm:text-heading @[46rem]:text-body @[52rem]:text-title @[62rem]:text-heading" : "text-title @sm:text-figure";
}

function difference(value: number | null, base: number | null): number | null {
  return value === null || base === null ? null : value - base;
}

/** The change against the case; nothing where one of the two has no figure. The sign stays on the line of its number. */
function versus(t: ReturnType<typeof useTranslations<"figures">>, change: string): string | null {
  return /\d/.test(change) ? t("versusCase", { change: change.replace(/^−(?=\D)/, "−\u2060") }) : null;
}

function nameQuarter(openingQuarter: FiscalQuarter, t: number | null, locale: Locale): string | null {
  return t === null ? null : formatFiscalQuarter(addQuarters(openingQuarter, t), locale);
}
