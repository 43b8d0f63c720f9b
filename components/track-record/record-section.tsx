import { useLocale, useTranslations } from "next-intl";
import { addQuarters, fiscalQuarterRange } from "@/lib/finance/fiscal-period";
import type { Source } from "@/lib/facts/source";
import { formatFiscalQuarter } from "@/lib/format/period";
import { findRecordFinding } from "@/lib/track-record/finding";
import type { TrackRecord } from "@/lib/track-record/track-record";
import { MetricSection } from "./metric-section";
import { RecordLegend } from "./record-legend";
import { ScoreTable } from "./score-table";

interface RecordSectionProps {
  record: TrackRecord;
  sources: readonly Source[];
  /** Named where the site has several companies. */
  company: string | null;
  /** The address of the case's dashboard. */
  caseAddress: string;
  csvAddress: string;
}

/** A case against what was reported after it; of one that nothing can be held against yet, when that begins. */
export function RecordSection({ record, sources, company, caseAddress, csvAddress }: RecordSectionProps) {
  const { scenarioCase, lastReported, metrics } = record;
  const t = useTranslations("record");
  const locale = useLocale();
  const { title, openingQuarter, id } = scenarioCase;
  const first = addQuarters(openingQuarter, 1);
  const places = fiscalQuarterRange(metrics[0]?.before[0]?.period ?? openingQuarter, lastReported ?? openingQuarter);
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="font-serif text-heading font-semibold">
        {company === null ? title[locale] : t("caseOf", { company, title: title[locale] })}
      </h2>
      {lastReported === null ? (
        <p className="measure mt-2">{t("waiting", { quarter: formatFiscalQuarter(first, locale) })}</p>
      ) : (
        <RecordSummary record={record} from={formatFiscalQuarter(first, locale)} to={formatFiscalQuarter(lastReported, locale)} />
      )}
      <p className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        <a href={caseAddress} className="min-h-6">
          {t("open")}
        </a>
        {lastReported !== null && (
          <a href={csvAddress} download className="min-h-6 print:hidden">
            {t("csv")}
          </a>
        )}
      </p>
      {lastReported !== null && (
        <>
          <div className="mt-4">
            <ScoreTable metrics={metrics} />
          </div>
          <RecordLegend />
          <div className="mt-2">
            {metrics.map((metric) => (
              <MetricSection key={metric.metric} record={metric} places={places} sources={sources} id={`${id}-${metric.metric}`} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function RecordSummary({ record, from, to }: { record: TrackRecord; from: string; to: string }) {
  const t = useTranslations("record");
  const locale = useLocale();
  const finding = findRecordFinding(record);
  if (finding === null) return null;
  const { quarters, closerThanNaive, comparedWithNaive, closerThanGuidance, comparedWithGuidance } = finding;
  const sentences = [
    t("scored", { count: quarters, from, to }),
    ...(comparedWithNaive > 0 ? [t("againstNaive", { closer: closerThanNaive, count: comparedWithNaive })] : []),
    ...(comparedWithGuidance > 0 ? [t("againstGuidance", { closer: closerThanGuidance, count: comparedWithGuidance })] : []),
  ];
  return <p className="measure mt-2">{sentences.join(locale === "en" ? " " : "")}</p>;
}
