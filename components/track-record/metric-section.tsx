import { useLocale, useTranslations } from "next-intl";
import type { FiscalQuarter } from "@/lib/finance/fiscal-period";
import { METRIC_TEXTS } from "@/lib/facts/metric-text";
import type { Source } from "@/lib/facts/source";
import { formatFiscalQuarter } from "@/lib/format/period";
import { formatRate } from "@/lib/format/rate";
import type { MetricRecord } from "@/lib/track-record/track-record";
import { PeriodTable } from "./period-table";
import { buildRecordLines, RecordChart } from "./record-chart";
import { formatScored } from "./record-words";

/** Below half a per cent a bias rounds to nothing. */
const VISIBLE_BIAS_RATE = 0.005;

/** One measure: what its errors say, the chart, and every figure with its document. */
export function MetricSection({ record, places, sources, id }: { record: MetricRecord; places: readonly FiscalQuarter[]; sources: readonly Source[]; id: string }) {
  const { metric, score } = record;
  const t = useTranslations("record");
  const locale = useLocale();
  const name = METRIC_TEXTS[metric].label[locale];
  const finding = score === null ? "unscored" : Math.abs(score.biasRate) < VISIBLE_BIAS_RATE ? "even" : score.biasRate > 0 ? "tooHigh" : "tooLow";
  const words = { name, error: formatRate(score?.meanAbsoluteErrorRate, locale), bias: formatRate(Math.abs(score?.biasRate ?? 0), locale) };
  const { leaves } = buildRecordLines(record, places);
  return (
    <section aria-labelledby={id} data-record-metric={metric} className="break-inside-avoid border-t border-line pt-3 pb-6">
      <h3 id={id} className="font-serif text-title font-semibold text-balance">
        {t(finding, words)}
      </h3>
      {score !== null && (
        <div className="xl:grid xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] xl:gap-10 print:grid print:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] print:gap-4">
          <div>
            <RecordChart record={record} places={places} labelledBy={id} describedBy={`${id}-plot`} />
            <p id={`${id}-plot`} className="sr-only">
              {t("plot")}
            </p>
            {leaves && <p className="mt-1 text-caption text-muted">{t("leaves", { value: formatScored(leaves.value, metric, locale), quarter: formatFiscalQuarter(leaves.period, locale) })}</p>}
          </div>
          <div className="mt-3 min-w-0 xl:mt-0 print:mt-0">
            <PeriodTable record={record} sources={sources} />
          </div>
        </div>
      )}
    </section>
  );
}
