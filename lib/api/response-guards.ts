/**
 * Light checks of answers in the browser, by hand.
 *
 * Client and server are of one deployment, and the tests hold the routes to the full schemas; what can still
 * arrive is a proxy's page, half an answer or that of an older deployment. For this a look at the outline and
 * at each figure is enough, and it weighs a hundredth of a schema library.
 */
import { isFiscalPeriod } from "@/lib/finance/fiscal-period";
import { isIsoDate } from "@/lib/finance/iso-date";
import { isMetricId } from "@/lib/facts/metric";
import type { CasesResponse, CompaniesResponse } from "./company-response";
import type { FactsResponse } from "./facts-response";

/** Whether an answer is that of the figures. */
export function isFactsResponse(value: unknown): value is FactsResponse {
  return hasText(value, "company") && hasList(value, "facts", isFactLike) && hasList(value, "sources", isSourceLike) && hasList(value, "metrics", isMetricLike);
}

/** Whether an answer is that of the cases. */
export function isCasesResponse(value: unknown): value is CasesResponse {
  return hasText(value, "company") && hasList(value, "cases", (entry) => isNamed(entry) && hasObject(entry, "opening") && hasObject(entry, "assumptions"));
}

/** Whether an answer is that of the companies. */
export function isCompaniesResponse(value: unknown): value is CompaniesResponse {
  return hasList(value, "companies", (entry) => isNamed(entry) && hasText(entry, "ticker") && hasList(entry, "cases", isNamed));
}

function isFactLike(value: unknown): boolean {
  return isNamed(value) && isMetricId(member(value, "metric")) && isFiscalPeriod(member(value, "period")) && Number.isFinite(member(value, "value")) && isIsoDate(member(value, "knownOn")) && hasText(value, "source");
}

function isSourceLike(value: unknown): boolean {
  return isNamed(value) && hasText(value, "title");
}

function isMetricLike(value: unknown): boolean {
  return isMetricId(member(value, "id")) && hasObject(value, "label") && hasObject(value, "definition");
}

function isNamed(value: unknown): boolean {
  return hasText(value, "id");
}

function hasText(value: unknown, key: string): boolean {
  return typeof member(value, key) === "string";
}

function hasObject(value: unknown, key: string): boolean {
  const found = member(value, key);
  return typeof found === "object" && found !== null && !Array.isArray(found);
}

function hasList(value: unknown, key: string, check: (entry: unknown) => boolean): boolean {
  const list = member(value, key);
  return Array.isArray(list) && list.every(check);
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  const found: unknown = Reflect.get(value, key);
  return found;
}
