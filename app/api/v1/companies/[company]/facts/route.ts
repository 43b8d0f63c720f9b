import { COMPANIES, findCompany } from "@/data";
import { readFactsQuery } from "@/lib/api/facts-query";
import { buildFactsResponse } from "@/lib/api/facts-response";
import { createProblem } from "@/lib/api/problem";
import { factsFileName } from "@/lib/api/server/facts-file-name";
import { respondCsv, respondJson, respondOptions, respondProblem } from "@/lib/api/server/responses";
import { formatFactsCsv } from "@/lib/facts/facts-csv";

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
  if (query.value.format === "json") return respondJson(request, body);
  return respondCsv(request, formatFactsCsv(body.facts, body.sources), factsFileName(company.ticker, query.value));
}

export { GET as HEAD, respondOptions as OPTIONS };
