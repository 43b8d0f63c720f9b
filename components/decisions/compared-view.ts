import type { NamedScenario } from "@/lib/decisions/comparison";
import type { Projection } from "@/lib/model/projection";

/** A scenario as the page of comparison shows it. */
export interface ComparedScenarioView {
  readonly scenario: NamedScenario;
  /** From 0. */
  readonly place: number;
  readonly name: string;
  readonly projection: Projection;
}
