import { COMPANIES } from "@/data";
import { buildCompaniesResponse } from "@/lib/api/company-response";
import { NO_PARAMETERS, readQuery } from "@/lib/api/query-schema";
import { respondJson, respondOptions, respondProblem } from "@/lib/api/server/responses";

export function GET(request: Request): Response {
  const query = readQuery(NO_PARAMETERS, new URL(request.url).searchParams);
  return query.ok ? respondJson(request, buildCompaniesResponse(COMPANIES), { fileName: "companies.json" }) : respondProblem(request, query.error);
}

export { GET as HEAD, respondOptions as OPTIONS };
