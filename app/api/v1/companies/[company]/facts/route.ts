import { COMPANIES, findCompany } from "@/data";
import { readFactsQuery } from "@/lib/api/facts-parameters";
import { buildFactsResponse } from "@/lib/api/facts-response";
import { createProblem } from "@/lib/api/problem";
import { factsFileStem } from "@/lib/api/server/file-name";
import { respondJson, respondOptions, respondProblem, respondTable } from "@/lib/api/server/responses";
import { buildFactsTable } from "@/lib/facts/facts-csv";

interface RouteContext {
  readonly params: Promise<{ company: string }>;
}

export async function GET(request: Request, context: RouteContext): Promise<Response> {
  const { company: id } = await context.params;
  const company = findCompany(id);
  if (company === undefined) return respondProblem(request, createProblem("unknown-company", "company", id, COMPANIES.map((entry) => entry.id)));
  const query = readFactsQuery(new URL(request.url).searchParams);
  if (!query.ok) return respondProblem(request, query.error);
  const body = buildFactsResponse({ company: company.id, facts: company.facts, sources: company.sources }, query.value);
  const stem = factsFileStem(company.ticker, query.value);
  if (query.value.format === "json") return respondJson(request, body, { fileName: `${stem}.json` });
  return respondTable(request, buildFactsTable(body.facts, body.sources), { stem, format: query.value.format });
}

export { GET as HEAD, respondOptions as OPTIONS };
