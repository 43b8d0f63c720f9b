"use client";

import { useLocale, useTranslations } from "next-intl";
import { addQuarters, fiscalYearOf } from "@/lib/finance/fiscal-period";
import { formatUsdM, formatUsdMChange, formatUsdPerShare } from "@/lib/format/money";
import { formatFiscalQuarter, formatFiscalYear } from "@/lib/format/period";
import { formatMultiple, formatPercentagePoints, formatRate } from "@/lib/format/rate";
import { summariseProjection } from "@/lib/model/summary";
import { ASSUMPTION_SPECS } from "@/lib/scenario/assumption-spec";
import { projectScenario, scenarioAssumptions } from "@/lib/scenario/scenario";
import type { ScenarioMoment } from "@/lib/state/scenario-store";
import { useAssumptionWords } from "./assumption-words";

interface OlderCaseDifferenceProps {
  shared: ScenarioMoment;
  latest: ScenarioMoment;
}

/** The six figures and the assumptions of one set of changes on two cases, side by side. */
export function OlderCaseDifference({ shared, latest }: OlderCaseDifferenceProps) {
  const t = useTranslations("olderCase");
  const figures = useFigureRows(shared, latest);
  const assumptions = useAssumptionRows(shared, latest);
  return (
    <div className="mt-2">
      <Rows caption={t("figures")} rows={figures} />
      {assumptions.length > 0 && (
        <details className="mt-1">
          <summary className="min-h-6 text-muted hover:text-ink">{t("assumptions", { count: assumptions.length })}</summary>
          <Rows caption={t("assumptions", { count: assumptions.length })} rows={assumptions} />
        </details>
      )}
    </div>
  );
}

interface Row {
  readonly name: string;
  readonly shared: string;
  readonly latest: string;
  readonly change?: string;
}

function Rows({ caption, rows }: { caption: string; rows: readonly Row[] }) {
  const t = useTranslations("olderCase");
  const hasChange = rows.some(({ change }) => change !== undefined);
  return (
    <div className="overflow-x-auto" tabIndex={0} role="group" aria-label={caption}>
      <table className="w-full text-caption">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line text-muted">
            <th scope="col" className="py-1 text-start font-normal">{caption}</th>
            <th scope="col" className="ps-4 text-end font-normal">{t("asShared")}</th>
            <th scope="col" className="ps-4 text-end font-normal">{t("onLatest")}</th>
            {hasChange && <th scope="col" className="ps-4 text-end font-normal">{t("difference")}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, shared, latest, change }) => (
            <tr key={name} className="border-b border-line last:border-0">
              <th scope="row" className="min-w-28 py-1 text-start font-normal">{name}</th>
              <td className="figures ps-4 whitespace-nowrap">{shared}</td>
              <td className="figures ps-4 whitespace-nowrap">{latest}</td>
              {hasChange && <td className="figures ps-4 font-medium whitespace-nowrap">{change}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The six figures of the dashboard. Revenue and margin are those of each case's own last year, which is named. */
function useFigureRows(...moments: readonly [ScenarioMoment, ScenarioMoment]): Row[] {
  const locale = useLocale();
  const t = useTranslations("figures");
  const [a, b] = moments.map(({ scenarioCase, changes }) => summariseProjection(projectScenario(scenarioCase, changes)));
  const years = moments.map(({ scenarioCase }) => formatFiscalYear(fiscalYearOf(scenarioCase.horizonEnd), locale));
  if (!a || !b) return [];
  const year = [...new Set(years)].join(" / ");
  const quarter = (summary: typeof a, { scenarioCase }: ScenarioMoment) =>
    summary.lastingFreeCashFlowQuarter === null ? t("never") : formatFiscalQuarter(addQuarters(scenarioCase.openingQuarter, summary.lastingFreeCashFlowQuarter), locale);
  const minus = (x: number | null | undefined, y: number | null | undefined) => (x === null || x === undefined || y === null || y === undefined ? null : x - y);
  const coverage = [a.lowestDebtServiceCoverage?.value, b.lowestDebtServiceCoverage?.value] as const;
  return [
    { name: t("freeCashFlow"), shared: quarter(a, moments[0]), latest: quarter(b, moments[1]), change: "" },
    { name: t("peakDebt"), shared: formatUsdM(a.peakDebt.value, locale), latest: formatUsdM(b.peakDebt.value, locale), change: formatUsdMChange(b.peakDebt.value - a.peakDebt.value, locale) },
    {
      name: t("value"),
      shared: formatUsdPerShare(a.value.valuePerShareUsd, locale),
      latest: formatUsdPerShare(b.value.valuePerShareUsd, locale),
      change: formatUsdPerShare(b.value.valuePerShareUsd - a.value.valuePerShareUsd, locale, { signed: true }),
    },
    { name: t("revenue", { year }), shared: formatUsdM(a.horizonRevenueUsdM, locale), latest: formatUsdM(b.horizonRevenueUsdM, locale), change: formatUsdMChange(minus(b.horizonRevenueUsdM, a.horizonRevenueUsdM), locale) },
    {
      name: t("ebitdaMargin", { year }),
      shared: formatRate(a.horizonAdjustedEbitdaMarginRate, locale),
      latest: formatRate(b.horizonAdjustedEbitdaMarginRate, locale),
      change: formatPercentagePoints(minus(b.horizonAdjustedEbitdaMarginRate, a.horizonAdjustedEbitdaMarginRate), locale),
    },
    { name: t("coverage"), shared: formatMultiple(coverage[0], locale), latest: formatMultiple(coverage[1], locale), change: formatMultiple(minus(coverage[1], coverage[0]), locale, { signed: true }) },
  ];
}

/** The assumptions that stand differently, whether a case or the reader set them. */
function useAssumptionRows(shared: ScenarioMoment, latest: ScenarioMoment): Row[] {
  const wordsOf = useAssumptionWords();
  const before = scenarioAssumptions(shared.scenarioCase, shared.changes);
  const after = scenarioAssumptions(latest.scenarioCase, latest.changes);
  return ASSUMPTION_SPECS.filter(({ key }) => before[key] !== after[key]).map(({ key }) => {
    const { name, valueWithUnit } = wordsOf(key, latest.scenarioCase, after.stressedCustomer);
    return { name, shared: valueWithUnit(before[key]), latest: valueWithUnit(after[key]) };
  });
}
