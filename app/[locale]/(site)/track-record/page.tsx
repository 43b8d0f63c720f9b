import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { buildPageMetadata } from "@/app/page-metadata";
import { RecordSection } from "@/components/track-record/record-section";
import { ScoringTerms } from "@/components/track-record/scoring-terms";
import { COMPANIES } from "@/data";
import { formatDate } from "@/lib/format/date";
import { isLocale, type Locale } from "@/lib/format/locale";
import { formatRate } from "@/lib/format/rate";
import { encodeScenario } from "@/lib/scenario/codec";
import { defaultCase } from "@/lib/scenario/published-cases";
import { findRecordFinding } from "@/lib/track-record/finding";
import { buildTrackRecord, type TrackRecord } from "@/lib/track-record/track-record";

interface PageProps {
  params: Promise<{ locale: string }>;
}

const COMPANY_NAMES = COMPANIES.map(({ shortName }) => shortName);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "record" });
  return buildPageMetadata({ locale, path: "/track-record", title: t("title"), description: t("description", { company: namesIn(locale) }) });
}

/** Every case against what was reported later. Made on the server alone: no figure of it travels as data to the browser. */
export default async function TrackRecordPage({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations({ locale, namespace: "record" });
  const records = COMPANIES.flatMap((company) => company.cases.map((scenarioCase) => ({ company, record: buildTrackRecord(scenarioCase, company.facts, company.guidance) })));
  return (
    <div className="mx-auto max-w-[1760px] px-4 pt-6 pb-8 md:px-8 print:max-w-none print:p-0">
      <h1 className="measure font-serif text-answer text-balance">{await writeFinding(records.map(({ record }) => record), locale)}</h1>
      <p className="measure mt-3 text-muted">{t("intro", { company: namesIn(locale) })}</p>
      {records.map(({ company, record }) => {
        const query = encodeScenario({ scenarioCase: record.scenarioCase, changes: {} }, defaultCase());
        return (
          <RecordSection
            key={record.scenarioCase.id}
            record={record}
            sources={company.sources}
            company={COMPANIES.length > 1 ? company.shortName : null}
            caseAddress={`/${locale}${query === "" ? "" : `?${query}`}`}
            csvAddress={`/api/v1/companies/${company.id}/track-record?format=csv`}
          />
        );
      })}
      <ScoringTerms />
    </div>
  );
}

function namesIn(locale: Locale): string {
  return COMPANY_NAMES.join(locale === "en" ? ", " : "、");
}

/** What the record with the most scored quarters says; of several, the first. */
async function writeFinding(records: readonly TrackRecord[], locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: "record" });
  const findings = records.flatMap(({ scenarioCase, ...record }) => {
    const finding = findRecordFinding(record);
    return finding === null ? [] : [{ scenarioCase, finding }];
  });
  const [longest] = findings.sort((a, b) => b.finding.quarters - a.finding.quarters);
  if (longest === undefined) return t("findingNone");
  const { quarters, closest, furthest } = longest.finding;
  return t(closest.metric === furthest.metric ? "findingOne" : "finding", {
    quarters,
    day: formatDate(longest.scenarioCase.knownOn, locale),
    closest: t(`metric.${closest.metric}`),
    closestError: formatRate(closest.errorRate, locale),
    furthest: t(`metric.${furthest.metric}`),
    furthestError: formatRate(furthest.errorRate, locale),
  });
}
