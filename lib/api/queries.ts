/**
 * What the client asks the server for, as options of TanStack Query: one key a question, so that what the
 * server's render has put into the cache (`build…Response` under the same key) is not asked for again.
 */
import { queryOptions } from "@tanstack/react-query";
import type { IsoDate } from "@/lib/finance/iso-date";
import type { Result } from "@/lib/finance/result";
import type { MetricId } from "@/lib/facts/metric";
import { fetchJson, type ApiError, type ApiErrorCode, type RequestOptions } from "./client";
import type { CasesResponse, CompaniesResponse } from "./company-response";
import { formatFactsQuery, normaliseMetrics } from "./facts-query";
import type { FactsResponse } from "./facts-response";
import { isCasesResponse, isCompaniesResponse, isFactsResponse } from "./response-guards";

/** A failed request on its way through TanStack Query, which carries failures as exceptions. */
export class ApiFailure extends Error {
  override readonly name = "ApiFailure";

  constructor(readonly error: ApiError) {
    super(`${error.code}: ${error.path}`);
  }
}

/** What may be different a moment later. */
const PASSING: readonly ApiErrorCode[] = ["network", "timeout", "server"];

const SHARED = {
  /**
   * Figures change with a deployment only, and a page brings those of its own. A page that was built long ago
   * would otherwise count them as old and have every reader ask for what is there.
   */
  staleTime: Infinity,
  /** Twice more for what may pass, never for a request that the server refuses. */
  retry: (failures: number, failed: ApiFailure) => failures < 2 && PASSING.includes(failed.error.code),
};

/** Every company of the site. */
export function companiesQueryOptions() {
  return queryOptions<CompaniesResponse, ApiFailure>({
    ...SHARED,
    queryKey: ["companies"],
    queryFn: async ({ signal }) => requireValue(await fetchJson("/api/v1/companies", isCompaniesResponse, { signal })),
  });
}

/** The frozen cases of a company. */
export function casesQueryOptions(company: string) {
  return queryOptions<CasesResponse, ApiFailure>({
    ...SHARED,
    queryKey: ["companies", company, "cases"],
    queryFn: async ({ signal }) => requireValue(await fetchJson(`/api/v1/companies/${encodeURIComponent(company)}/cases`, isCasesResponse, { signal })),
  });
}

/** Figures of a company: as of a day or all, of some metrics or all. The order of the metrics makes no difference. `onProgress` hears how much has come. */
export function factsQueryOptions(company: string, query: { readonly asOf?: IsoDate; readonly metrics?: readonly MetricId[] } = {}, onProgress?: RequestOptions["onProgress"]) {
  return queryOptions<FactsResponse, ApiFailure>({
    ...SHARED,
    queryKey: ["companies", company, "facts", { asOf: query.asOf ?? null, metrics: normaliseMetrics(query.metrics ?? []) }],
    queryFn: async ({ signal }) => requireValue(await fetchJson(`/api/v1/companies/${encodeURIComponent(company)}/facts${formatFactsQuery(query)}`, isFactsResponse, { signal, ...(onProgress && { onProgress }) })),
  });
}

function requireValue<T>(result: Result<T, ApiError>): T {
  if (!result.ok) throw new ApiFailure(result.error);
  return result.value;
}
