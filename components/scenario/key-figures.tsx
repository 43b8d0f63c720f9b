"use client";

import { useLocale, useTranslations } from "next-intl";
import { paintText } from "@/components/painting/paint-text";
import { usePainted, type Painter } from "@/components/painting/use-painted";
import { addQuarters, fiscalYearOf } from "@/lib/finance/fiscal-period";
import { formatUsdM, formatUsdMChange, formatUsdPerShare } from "@/lib/format/money";
import { formatFiscalQuarter, formatFiscalYear } from "@/lib/format/period";
import { formatMultiple, formatPercentagePoints, formatRate } from "@/lib/format/rate";
import { summariseProjection, type ProjectionSummary } from "@/lib/model/summary";
import { useScenario, useScenarioStore } from "@/lib/state/scenario-provider";
import type { ScenarioState } from "@/lib/state/scenario-store";
import { Definition, type GlossaryTerm } from "./definition";

/** The margins that are taken for one another; the figure's definition tells them apart. */
const OTHER_MARGINS = ["grossMargin", "adjustedOperatingMargin", "netMargin"] as const;

/**
 * Six figures, each with its change against the case, which follow the sliders without React. In two rows
 * the three of the answer stand first. In one row each has its column from the start: none moves while the
 * page is still arriving.
 */
export function KeyFigures() {
  const store = useScenarioStore();
  const horizonEnd = useScenario((state) => state.scenarioCase.horizonEnd);
  const locale = useLocale();
  const t = useTranslations("figures");
  const { ref, drawing } = usePainted(store.getState, useFigureWords(), FIGURES);
  const year = formatFiscalYear(fiscalYearOf(horizonEnd), locale);
  const figure = (term: FigureTerm) => ({ term, words: drawing[term] });
  return (
    <dl ref={ref} className="grid grid-cols-3 gap-x-2 gap-y-4 border-y border-line border-t-ink py-4 @sm:gap-x-6 @[46rem]:grid-cols-6 print:grid-cols-6">
      <Figure {...figure("freeCashFlow")} name={t("freeCashFlow")} column="@[46rem]:col-start-3 print:col-start-3" />
      <Figure {...figure("peakDebt")} name={t("peakDebt")} column="@[46rem]:col-start-4 print:col-start-4" />
      <Figure {...figure("valuePerShare")} name={t("value")} column="@[46rem]:col-start-6 print:col-start-6" />
      <Figure {...figure("revenue")} name={t("revenue", { year })} column="@[46rem]:col-start-1 print:col-start-1" />
      <Figure {...figure("adjustedEbitdaMargin")} besides={OTHER_MARGINS} name={t("ebitdaMargin", { year })} column="@[46rem]:col-start-2 print:col-start-2" />
      <Figure {...figure("debtServiceCoverage")} name={t("coverage")} column="@[46rem]:col-start-5 print:col-start-5" />
    </dl>
  );
}

/** In the order in which they stand in the page. */
const FIGURE_TERMS = ["freeCashFlow", "peakDebt", "valuePerShare", "revenue", "adjustedEbitdaMargin", "debtServiceCoverage"] as const satisfies readonly GlossaryTerm[];
type FigureTerm = (typeof FIGURE_TERMS)[number];

/** A figure in words. */
interface FigureWords {
  readonly value: string;
  /** Against the case; empty while nothing differs from it. */
  readonly change: string;
  readonly isChanged: boolean;
}

type Figures = Readonly<Record<FigureTerm, FigureWords>>;

/** Writes the six figures of a scenario. */
function useFigureWords(): (state: ScenarioState) => Figures {
  const locale = useLocale();
  const t = useTranslations("figures");
  return ({ scenarioCase, projection, unchanged }) => {
    const summary = summariseProjection(projection);
    const from = unchanged && summariseProjection(unchanged);
    const { sharePriceUsd } = projection.assumptions;
    const quarterOf = ({ lastingFreeCashFlowQuarter: quarter }: ProjectionSummary) =>
      quarter === null ? t("never") : formatFiscalQuarter(addQuarters(scenarioCase.openingQuarter, quarter), locale);
    // Nothing where one of the two has no figure. The sign stays on the line of its number.
    const versus = (change: string) => (/\d/.test(change) ? t("versusCase", { change: change.replace(/^−(?=\D)/, "−\u2060") }) : "");
    const priceText = t("price", { price: formatUsdPerShare(sharePriceUsd, locale) });
    const coverage = summary.lowestDebtServiceCoverage?.value ?? null;
    const words = (value: string, change: (base: ProjectionSummary) => string, otherwise = ""): FigureWords => ({ value, change: from ? change(from) : otherwise, isChanged: from !== null });
    return {
      freeCashFlow: words(quarterOf(summary), (base) => t("caseIs", { value: quarterOf(base) })),
      peakDebt: words(formatUsdM(summary.peakDebt.value, locale, { style: "brief" }), (base) => versus(formatUsdMChange(summary.peakDebt.value - base.peakDebt.value, locale))),
      valuePerShare: words(
        formatUsdPerShare(summary.value.valuePerShareUsd, locale, { style: "brief" }),
        (base) => [priceText, versus(formatUsdPerShare(summary.value.valuePerShareUsd - base.value.valuePerShareUsd, locale, { style: "brief", signed: true }))].filter((part) => part !== "").join(" · "),
        priceText,
      ),
      revenue: words(formatUsdM(summary.horizonRevenueUsdM, locale), (base) => versus(formatUsdMChange(difference(summary.horizonRevenueUsdM, base.horizonRevenueUsdM), locale))),
      adjustedEbitdaMargin: words(formatRate(summary.horizonAdjustedEbitdaMarginRate, locale), (base) =>
        versus(formatPercentagePoints(difference(summary.horizonAdjustedEbitdaMarginRate, base.horizonAdjustedEbitdaMarginRate), locale)),
      ),
      debtServiceCoverage: words(formatMultiple(coverage, locale), (base) =>
        versus(formatMultiple(difference(coverage, base.lowestDebtServiceCoverage?.value ?? null), locale, { signed: true })),
      ),
    };
  };
}

const FIGURES: Painter<HTMLDListElement, Figures> = {
  paint: (element, after, before) => {
    for (const [place, term] of FIGURE_TERMS.entries()) {
      const change = element.children[place]?.lastElementChild;
      const value = change?.previousElementSibling;
      if (!value || !change) continue;
      const [now, last] = [after[term], before?.[term]];
      paintText(value, now.value, last?.value ?? null);
      if (!last || valueClass(now) !== valueClass(last)) value.className = valueClass(now);
      paintText(change, now.change, last?.change ?? null);
      if (now.isChanged !== last?.isChanged) change.className = changeClass(now);
    }
  },
};

interface FigureProps {
  term: FigureTerm;
  besides?: readonly GlossaryTerm[];
  name: string;
  words: FigureWords;
  /** Its column where all six stand in one row. */
  column: string;
}

function Figure({ term, besides, name, words, column }: FigureProps) {
  return (
    <div className={`flex min-w-0 flex-col @[46rem]:row-start-1 print:row-start-1 ${column}`}>
      <dt className="min-h-[2lh] text-caption text-muted max-[359px]:min-h-[3lh]">
        <Definition term={term} {...(besides && { besides })}>
          {name}
        </Definition>
      </dt>
      <dd className={valueClass(words)}>{words.value}</dd>
      <dd className={changeClass(words)}>{words.change}</dd>
    </div>
  );
}

function valueClass({ value }: FigureWords): string {
  return `flex min-h-9 items-center font-semibold text-balance ${sizeOf(value)}`;
}

function changeClass({ isChanged }: FigureWords): string {
  return `min-h-[2lh] text-caption ${isChanged ? "text-accent" : "text-muted"}`;
}

/** Words in place of a figure, and figures with Chinese units, are wider: they keep to one line of the same height. */
function sizeOf(value: string): string {
  if (!/\d/.test(value)) return "text-body leading-tight";
  return /\p{Script=Han}/u.test(value) ? "text-body @[21rem]:text-title @sm:text-heading @[46rem]:text-body @[52rem]:text-title @[62rem]:text-heading" : "text-title @sm:text-figure";
}

function difference(value: number | null, base: number | null): number | null {
  return value === null || base === null ? null : value - base;
}
