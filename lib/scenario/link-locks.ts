/** Locked assumptions in a link: their names, separated by commas, in the order of the specifications. */
import type { AssumptionKey } from "@/lib/model/assumptions";
import { ASSUMPTION_SPECS } from "./assumption-spec";

/** The locks that a text names; what names no assumption is listed in `unknown`. */
export function readLocks(text: string | undefined): { readonly locked: ReadonlySet<AssumptionKey>; readonly unknown: readonly string[] } {
  const words = (text ?? "").split(",").filter((word) => word !== "");
  return {
    locked: new Set(ASSUMPTION_SPECS.flatMap(({ key }) => (words.includes(key) ? [key] : []))),
    unknown: words.filter((word) => !ASSUMPTION_SPECS.some(({ key }) => key === word)),
  };
}

export function writeLocks(locked: ReadonlySet<AssumptionKey>): string {
  return ASSUMPTION_SPECS.flatMap(({ key }) => (locked.has(key) ? [key] : [])).join(",");
}
