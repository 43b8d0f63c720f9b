import { useLocale, useTranslations } from "next-intl";
import { SourceLink } from "@/components/charts/source-link";
import type { Source } from "@/lib/facts/source";
import { METRIC_TEXTS } from "@/lib/facts/metric-text";
import { buildTableScale, formatAxisTick } from "@/lib/format/axis";
import { formatDate } from "@/lib/format/date";
import { formatFiscalPeriod } from "@/lib/format/period";
import { formatRate } from "@/lib/format/rate";
import { errorRateOf } from "@/lib/track-record/score";
import type { MetricRecord } from "@/lib/track-record/track-record";
import { Absent, FigureTable, NUMBER_CELL, TEXT_CELL } from "./figure-table";
import { quantityOf } from "./record-words";

const COLUMNS = ["period", "projected", "reported", "errorRate", "naive", "guided", "document"] as const;

/** A measure period by period: every scored quarter, then the years that management had guided, each with its document. */
export function PeriodTable({ record, sources }: { record: MetricRecord; sources: readonly Source[] }) {
  const { metric, quarters, guided } = record;
  const t = useTranslations("record");
  const tChart = useTranslations("chart");
  const locale = useLocale();
  const scale = buildTableScale(quantityOf(metric), locale);
  const figure = (value: number) => formatAxisTick(value, scale);
  const years = guided.filter(({ period }) => !quarters.some((quarter) => quarter.period === period)).map((year) => ({ ...year, naive: null }));
  const withUnit = (column: (typeof COLUMNS)[number]) => (column === "period" ? `${t(column)}${locale === "zh" ? "，" : ", "}${scale.unit.replace(" ", "\u00a0")}` : t(column));
  return (
    <FigureTable caption={t("figures", { name: METRIC_TEXTS[metric].label[locale] })} head={COLUMNS.map((column) => ({ text: withUnit(column), isNumber: column !== "period" && column !== "document" }))}>
      {[...quarters, ...years].map(({ period, projected, reported, naive }) => {
        const range = guided.find((one) => one.period === period)?.guidance;
        const error = errorRateOf({ forecast: projected, reported: reported.value });
        const source = sources.find(({ id }) => id === reported.source);
        return (
          <tr key={period} className="border-b border-line align-top">
            <th scope="row" className={`${TEXT_CELL} font-normal whitespace-nowrap`}>
              {formatFiscalPeriod(period, locale)}
            </th>
            <td className={NUMBER_CELL}>{figure(projected)}</td>
            <td className={NUMBER_CELL}>{figure(reported.value)}</td>
            <td className={`${NUMBER_CELL} font-medium`}>{error === null ? <Absent /> : formatRate(error, locale, { signed: true })}</td>
            <td className={NUMBER_CELL}>{naive === null ? <Absent /> : figure(naive)}</td>
            <td className={NUMBER_CELL}>{range === undefined ? <Absent /> : `${figure(range.low)}–${figure(range.high)}`}</td>
            <td className={`${TEXT_CELL} min-w-48`}>
              <SourceLink source={source && { title: source.title, url: source.url, ...(source.mirror !== undefined && { mirror: source.mirror }) }} />
              <span className="text-muted">
                {" · "}
                {formatDate(reported.knownOn, locale, "short")}
                {reported.basis === "reported" ? "" : ` · ${tChart(`basisOf.${reported.basis}`)}`}
                {reported.confidence === "primary" ? "" : ` · ${tChart(`confidence.${reported.confidence}`)}`}
              </span>
            </td>
          </tr>
        );
      })}
    </FigureTable>
  );
}
