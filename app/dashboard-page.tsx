import { dehydrate, QueryClient } from "@tanstack/react-query";
import { searchTextsOfOtherLanguage } from "@/app/search-texts";
import { Dashboard } from "@/components/scenario/dashboard";
import { findCompany } from "@/data";
import { findCompanyFacts } from "@/data/facts";
import { buildFactsResponse } from "@/lib/api/facts-response";
import { factsQueryOptions } from "@/lib/api/queries";
import { CHART_METRICS } from "@/lib/chart-data/reported";
import type { GuidanceRange } from "@/lib/facts/guidance";
import type { Locale } from "@/lib/format/locale";
import type { Case } from "@/lib/scenario/case";
import { citedSources } from "@/lib/scenario/cited-sources";
import type { DecodedScenario } from "@/lib/scenario/codec";
import { casesOf, latestCase } from "@/lib/scenario/published-cases";

const COMPANY = "crwv";

/** The dashboard with what it needs from the server, as the newest case or as a link asks for it. */
export function DashboardPage({ locale, link }: { locale: Locale; link?: DecodedScenario }) {
  const opening = latestCase(COMPANY);
  const cases = casesOf(COMPANY);
  const reference = { sources: citedSources(cases, requireFacts(COMPANY).sources), otherLanguage: searchTextsOfOtherLanguage(locale) };
  return (
    <Dashboard
      cases={cases}
      opening={opening}
      {...(link && { link })}
      queries={dehydrateFacts(link?.scenarioCase ?? opening)}
      reference={reference}
      guidance={chartGuidance()}
    />
  );
}

/** The guided ranges of the metrics that the charts show. */
function chartGuidance(): GuidanceRange[] {
  const guidance = findCompany(COMPANY)?.guidance ?? [];
  return guidance
    .filter((range) => CHART_METRICS.some((metric) => metric === range.metric))
    .map(({ id, metric, issuedOn, targetPeriod, low, high, source, knownOn }) => ({ id, metric, issuedOn, targetPeriod, low, high, source, knownOn }));
}

/** The reported facts of a case, as if the client had asked for them. */
function dehydrateFacts(scenarioCase: Case) {
  const company = requireFacts(scenarioCase.company);
  const query = { asOf: scenarioCase.knownOn, metrics: CHART_METRICS };
  const queryClient = new QueryClient();
  queryClient.setQueryData(factsQueryOptions(scenarioCase.company, query).queryKey, buildFactsResponse(company, query));
  return dehydrate(queryClient);
}

function requireFacts(company: string) {
  const facts = findCompanyFacts(company);
  if (!facts) throw new Error(`No figures of the company ${company}.`);
  return facts;
}
