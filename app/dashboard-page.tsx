import { dehydrate, QueryClient } from "@tanstack/react-query";
import { publishedOf } from "@/app/published";
import { searchTextsOfOtherLanguage } from "@/app/search-texts";
import { Dashboard } from "@/components/scenario/dashboard";
import { requireCompany, type Company } from "@/data";
import { buildFactsResponse } from "@/lib/api/facts-response";
import { factsQueryOptions } from "@/lib/api/queries";
import { CHART_METRICS } from "@/lib/chart-data/reported";
import { isIsoDate } from "@/lib/finance/iso-date";
import type { GuidanceRange } from "@/lib/facts/guidance";
import type { Locale } from "@/lib/format/locale";
import type { Case } from "@/lib/scenario/case";
import { citedSources } from "@/lib/scenario/cited-sources";
import type { DecodedScenario } from "@/lib/scenario/codec";
import { defaultCase, latestCase } from "@/lib/scenario/published-cases";

/** The dashboard with what it needs from the server, as the newest case or as a link asks for it. */
export function DashboardPage({ locale, link }: { locale: Locale; link?: DecodedScenario }) {
  const company = requireCompany((link?.scenarioCase ?? defaultCase()).company);
  const opening = latestCase(company.id);
  const published = publishedOf(company.id);
  const guidance = chartGuidance(company);
  const sources = citedSources(published.cases, company.sources, guidance.map(({ source }) => source));
  const reference = { sources, otherLanguage: searchTextsOfOtherLanguage(locale) };
  return (
    <Dashboard
      published={published}
      opening={opening}
      {...(link && { link })}
      queries={dehydrateFacts(link?.scenarioCase ?? opening, link?.view.asOf)}
      reference={reference}
      guidance={guidance}
    />
  );
}

/** The guided ranges of the metrics that the charts show. */
function chartGuidance({ guidance }: Company): GuidanceRange[] {
  return guidance
    .filter((range) => CHART_METRICS.some((metric) => metric === range.metric))
    .map(({ id, metric, issuedOn, targetPeriod, low, high, source, knownOn }) => ({ id, metric, issuedOn, targetPeriod, low, high, source, knownOn }));
}

/** The reported facts as of a case's day or a chosen one, as if the client had asked for them. */
function dehydrateFacts(scenarioCase: Case, day: string | undefined) {
  const { id, facts, sources } = requireCompany(scenarioCase.company);
  const query = { asOf: isIsoDate(day) ? day : scenarioCase.knownOn, metrics: CHART_METRICS };
  const queryClient = new QueryClient();
  queryClient.setQueryData(factsQueryOptions(scenarioCase.company, query).queryKey, buildFactsResponse({ company: id, facts, sources }, query));
  return dehydrate(queryClient);
}
