import type { Case } from "./case";
import { decodeScenario, encodeScenario, MOST_OTHERS, type DecodedScenario, type LinkedScenario } from "./codec";

/** The scenarios with which a link compares its own, in its order. Each is a query of its own; what it compares with in turn is left out. */
export function readCompared(others: readonly string[], cases: readonly Case[], defaultCase: Case): DecodedScenario[] {
  return others.slice(0, MOST_OTHERS).map((query) => decodeScenario(query, cases, defaultCase));
}

/** A scenario as the text of `with`: always with its case, because it is read beside one of another case. */
export function writeCompared({ scenarioCase, changes, texts }: Pick<LinkedScenario, "scenarioCase" | "changes"> & Partial<Pick<LinkedScenario, "texts">>): string {
  // No case is the default of a compared scenario, so that a newer case does not change what is meant.
  return encodeScenario({ scenarioCase, changes, ...(texts && { texts: { title: texts.title, note: "" } }) }, { id: "" });
}
