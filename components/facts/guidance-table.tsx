import { useLocale, useTranslations } from "next-intl";
import { formatFact } from "@/components/charts/format-fact";
import { SourceLink } from "@/components/charts/source-link";
import { judgeOutcome } from "@/lib/chart-data/guidance-outcome";
import type { LedgerEntry, LedgerRange } from "@/lib/facts/guidance-ledger";
import { METRICS } from "@/lib/facts/metric";
import { formatDate } from "@/lib/format/date";
import type { Locale } from "@/lib/format/locale";
import { formatUsdM } from "@/lib/format/money";
import { formatFigurePeriod } from "@/lib/format/period";
import { formatMw } from "@/lib/format/quantity";
import { formatRate } from "@/lib/format/rate";
import type { FactReference } from "./fact-words";

const COLUMNS = ["period", "issuedOn", "range", "revision", "outcome", "document"] as const;

/** The guidance ledger: each range, how it revised the one before, and what came of it. */
export function GuidanceTable({ entries, reference, nameOf }: { entries: readonly LedgerEntry[]; reference: FactReference; nameOf: (metric: LedgerEntry["metric"]) => string }) {
  const t = useTranslations("facts");
  const tOutcome = useTranslations("chart.outcome");
  const locale = useLocale();
  const targetName = (target: string) => {
    const [, exitYear] = /^(\d{4})-exit$/.exec(target) ?? [];
    if (exitYear !== undefined) return t("exitOf", { year: exitYear });
    return target === "long-term" ? t("longTerm") : formatFigurePeriod(target, locale);
  };
  if (entries.length === 0) return <p className="mt-2 text-muted">{t("noGuidance")}</p>;
  return (
    <div tabIndex={0} role="region" aria-label={t("guidanceTable")} className="relative mt-3 overflow-x-auto">
      <table className="w-full min-w-[54rem] border-collapse text-caption">
        <thead className="text-muted">
          <tr className="border-b border-ink">
            <th scope="col" className="px-2 py-1 ps-0 text-start font-medium">
              {t("column.figure")}
            </th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={`px-2 py-1 font-medium ${column === "range" ? "text-end" : "text-start"}`}>
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.flatMap(({ metric, targetPeriod, ranges, outcome }) =>
            ranges.map((range, index) => {
              const verdict = outcome && judgeOutcome({ low: range.low, high: range.high, outcome: outcome.value });
              return (
                <tr key={range.id} className={`align-top ${index === 0 ? "border-t border-line" : ""}`}>
                  <th scope="row" className={`px-2 py-1 ps-0 text-start font-normal ${index === 0 ? "" : "text-transparent forced-colors:text-[CanvasText]"}`}>
                    {nameOf(metric)}
                  </th>
                  <td className="px-2 py-1">{targetName(targetPeriod)}</td>
                  <td className="px-2 py-1 whitespace-nowrap">{formatDate(range.issuedOn, locale, "short")}</td>
                  <td className="figures px-2 py-1 font-medium whitespace-nowrap">{formatRange(range, locale)}</td>
                  <td className="px-2 py-1">{t(`revision.${range.revision}`)}</td>
                  <td className="px-2 py-1">{outcome && verdict ? tOutcome(verdict, { value: formatFact(outcome, locale) }) : tOutcome("open")}</td>
                  <td className="px-2 py-1">
                    <SourceLink source={reference.sources.find(({ id }) => id === range.source)} />
                  </td>
                </tr>
              );
            }),
          )}
        </tbody>
      </table>
    </div>
  );
}

/** A range in figures, or its one end; a dash where management spoke without a figure. */
function formatRange({ metric, low, high }: LedgerRange, locale: Locale): string {
  const { unit } = METRICS[metric];
  const figure = (value: number) => (unit === "MW" ? formatMw(value, locale) : unit === "fraction" ? formatRate(value, locale) : formatUsdM(value, locale, { style: "exact" }));
  if (low !== null && high !== null) return `${figure(low)}–${figure(high)}`;
  if (low !== null) return `≥ ${figure(low)}`;
  return high === null ? "–" : `≤ ${figure(high)}`;
}
