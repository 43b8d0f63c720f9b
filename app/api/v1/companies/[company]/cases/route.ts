import { COMPANIES, findCompany } from "@/data";
import type { CasesResponse } from "@/lib/api/company-response";
import { findUnknownParameter } from "@/lib/api/facts-query";
import { createProblem } from "@/lib/api/problem";
import { respondJson, respondOptions, respondProblem } from "@/lib/api/server/responses";

interface RouteContext {
  readonly params: Promise<{ company: string }>;
}

export async function GET(request: Request, context: RouteContext): Promise<Response> {
  const { company: id } = await context.params;
  const company = findCompany(id);
  if (company === undefined) return respondProblem(request, createProblem("unknown-company", "company", id, COMPANIES.map((entry) => entry.id)));
  const problem = findUnknownParameter(new URL(request.url).searchParams, []);
  if (problem !== undefined) return respondProblem(request, problem);
  const body: CasesResponse = { company: company.id, cases: company.cases };
  return respondJson(request, body);
}

export { GET as HEAD, respondOptions as OPTIONS };
