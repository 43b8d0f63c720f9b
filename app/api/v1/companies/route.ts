import { COMPANIES } from "@/data";
import { buildCompaniesResponse } from "@/lib/api/company-response";
import { findUnknownParameter } from "@/lib/api/facts-query";
import { respondJson, respondOptions, respondProblem } from "@/lib/api/server/responses";

export function GET(request: Request): Response {
  const problem = findUnknownParameter(new URL(request.url).searchParams, []);
  return problem === undefined ? respondJson(request, buildCompaniesResponse(COMPANIES)) : respondProblem(request, problem);
}

export { GET as HEAD, respondOptions as OPTIONS };
