import { COMPANIES, findCompany } from "@/data";
import type { CasesResponse } from "@/lib/api/company-response";
import { createProblem } from "@/lib/api/problem";
import { NO_PARAMETERS, readQuery } from "@/lib/api/query-schema";
import { respondJson, respondOptions, respondProblem } from "@/lib/api/server/responses";

interface RouteContext {
  readonly params: Promise<{ company: string }>;
}

export async function GET(request: Request, context: RouteContext): Promise<Response> {
  const { company: id } = await context.params;
  const company = findCompany(id);
  if (company === undefined) return respondProblem(request, createProblem("unknown-company", "company", id, COMPANIES.map((entry) => entry.id)));
  const query = readQuery(NO_PARAMETERS, new URL(request.url).searchParams);
  if (!query.ok) return respondProblem(request, query.error);
  const body: CasesResponse = { company: company.id, cases: company.cases };
  return respondJson(request, body, { fileName: `${company.ticker}-cases.json` });
}

export { GET as HEAD, respondOptions as OPTIONS };
