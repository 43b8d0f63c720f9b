/**
 * What must hold of any query, however hostile. The property test asks it a thousand times, the fuzz run
 * a hundred thousand times.
 */
import { CASES } from "@/data/cases";
import { boundsOf, findSpec } from "./assumption-spec";
import { decodeScenario, encodeScenario } from "./codec";
import { hasScenarioKeys } from "./link-query";
import { LONGEST_TEXT } from "./link-texts";
import { defaultCase } from "./published-cases";

/** Throws, naming what is broken, where a query is not read as a scenario within all bounds. */
export function claimQueryIsReadSafely(query: string): void {
  const latest = defaultCase();
  const decoded = decodeScenario(query, CASES, latest);
  if (!CASES.includes(decoded.scenarioCase)) throw new Error("The case is none of ours.");
  for (const [key, value] of Object.entries(decoded.changes)) {
    const spec = findSpec(key);
    if (!spec) throw new Error(`${key} is no assumption.`);
    if (spec.kind === "customer" || typeof value !== "number") continue;
    const { min, max } = boundsOf(spec, decoded.scenarioCase);
    if (!(value >= min && value <= max)) throw new Error(`${key} is ${value}, outside ${min} to ${max}.`);
  }
  for (const [key, limit] of Object.entries(LONGEST_TEXT)) {
    const text = key === "title" ? decoded.texts.title : decoded.texts.note;
    if ([...text].length > limit) throw new Error(`The ${key} has more than ${limit} characters.`);
    if (/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u.test(text)) throw new Error(`The ${key} holds what is no text.`);
  }
  for (const notice of decoded.notices) {
    if (JSON.stringify(notice).length > 1200) throw new Error(`A notice of kind ${notice.kind} quotes too much.`);
  }
  const canonical = encodeScenario(decoded, latest, decoded.foreign);
  const again = decodeScenario(canonical, CASES, latest);
  if (canonical.length <= 7500 && encodeScenario(again, latest, again.foreign) !== canonical) throw new Error("The canonical link is not canonical.");
  if (Object.keys(decoded.changes).length > 0 && !hasScenarioKeys(query)) throw new Error("The proxy would not see this scenario.");
  if (Object.getPrototypeOf({}) !== Object.prototype || "polluted" in {}) throw new Error("A prototype was changed.");
}
