import { COMPANIES, findCompany } from "@/data";
import { findUnknownParameter, readFactsQuery } from "@/lib/api/facts-query";
import { createProblem } from "@/lib/api/problem";
import { respondCsv, respondJson, respondOptions, respondProblem } from "@/lib/api/server/responses";
import { asOf } from "@/lib/facts/as-of";
import { buildTrackRecord } from "@/lib/track-record/track-record";
import { formatTrackRecordCsv } from "@/lib/track-record/track-record-csv";

interface RouteContext {
  readonly params: Promise<{ company: string }>;
}

/** The cases of a company against what was reported later, or against what had been by `asOf`: `?asOf=&format=`. */
export async function GET(request: Request, context: RouteContext): Promise<Response> {
  const { company: id } = await context.params;
  const company = findCompany(id);
  if (company === undefined) return respondProblem(request, createProblem("unknown-company", "company", id, COMPANIES.map((entry) => entry.id)));
  const { searchParams } = new URL(request.url);
  const unknown = findUnknownParameter(searchParams, ["asOf", "format"]);
  if (unknown !== undefined) return respondProblem(request, unknown);
  const query = readFactsQuery(searchParams);
  if (!query.ok) return respondProblem(request, query.error);
  const { asOf: day, format } = query.value;
  const facts = day === undefined ? company.facts : asOf(company.facts, day);
  const cases = company.cases.filter(({ knownOn }) => day === undefined || knownOn <= day);
  const records = cases.map((scenarioCase) => buildTrackRecord(scenarioCase, facts, company.guidance));
  if (format === "csv") return respondCsv(request, formatTrackRecordCsv(records, company.sources), `${company.ticker}-track-record${day === undefined ? "" : `-as-of-${day}`}.csv`);
  return respondJson(request, { company: id, asOf: day ?? null, records: records.map(({ scenarioCase, ...record }) => ({ case: scenarioCase.id, knownOn: scenarioCase.knownOn, ...record })) });
}

export { GET as HEAD, respondOptions as OPTIONS };
