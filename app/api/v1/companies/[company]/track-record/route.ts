import { COMPANIES, findCompany } from "@/data";
import { createProblem } from "@/lib/api/problem";
import { readQuery } from "@/lib/api/query-schema";
import { respondJson, respondOptions, respondProblem, respondTable } from "@/lib/api/server/responses";
import { trackRecordParameters } from "@/lib/api/track-record-parameters";
import { asOf } from "@/lib/facts/as-of";
import { buildTrackRecord } from "@/lib/track-record/track-record";
import { buildTrackRecordTable } from "@/lib/track-record/track-record-csv";

interface RouteContext {
  readonly params: Promise<{ company: string }>;
}

/** The cases of a company against what was reported later, or against what had been by `asOf`. */
export async function GET(request: Request, context: RouteContext): Promise<Response> {
  const { company: id } = await context.params;
  const company = findCompany(id);
  if (company === undefined) return respondProblem(request, createProblem("unknown-company", "company", id, COMPANIES.map((entry) => entry.id)));
  const query = readQuery(trackRecordParameters, new URL(request.url).searchParams);
  if (!query.ok) return respondProblem(request, query.error);
  const { asOf: day, format } = query.value;
  const facts = day === undefined ? company.facts : asOf(company.facts, day);
  const cases = company.cases.filter(({ knownOn }) => day === undefined || knownOn <= day);
  const records = cases.map((scenarioCase) => buildTrackRecord(scenarioCase, facts, company.guidance));
  const stem = `${company.ticker}-track-record${day === undefined ? "" : `-as-of-${day}`}`;
  if (format !== "json") return respondTable(request, buildTrackRecordTable(records, company.sources), { stem, format });
  return respondJson(request, { company: id, asOf: day ?? null, records: records.map(({ scenarioCase, ...record }) => ({ case: scenarioCase.id, knownOn: scenarioCase.knownOn, ...record })) }, { fileName: `${stem}.json` });
}

export { GET as HEAD, respondOptions as OPTIONS };
