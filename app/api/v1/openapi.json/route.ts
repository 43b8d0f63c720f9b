import { interfaceWords } from "@/app/api-docs/interface-words";
import { buildOpenApi } from "@/lib/api/openapi";
import { OPERATIONS, openapiParameters } from "@/lib/api/operations";
import { readQuery } from "@/lib/api/query-schema";
import { respondJson, respondOptions, respondProblem } from "@/lib/api/server/responses";

/** The description of the interface, for programs. */
export function GET(request: Request): Response {
  const query = readQuery(openapiParameters, new URL(request.url).searchParams);
  return query.ok ? respondJson(request, buildOpenApi(OPERATIONS, interfaceWords(query.value.lang)), { fileName: "flywheel-openapi.json" }) : respondProblem(request, query.error);
}

export { GET as HEAD, respondOptions as OPTIONS };
