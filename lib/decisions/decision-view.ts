/**
 * What a reader has chosen on the pages of decisions, as a link says it: `result`, `target`, the sides of
 * the table (`across`, `down`), the assumption to solve for (`solve`), the simulation's `seed`, `runs`,
 * `draws` and `correlation`, and what is `locked`. What is as on a first visit is not written.
 *
 * Anyone may have edited a link: what cannot stand is replaced by the first visit's choice and listed
 * with the reason.
 */
import type { AssumptionKey, NumericAssumptionKey } from "@/lib/model/assumptions";
import { findSpec } from "@/lib/scenario/assumption-spec";
import type { Case } from "@/lib/scenario/case";
import { writeNumber, type ChoiceReason, type UnusableChoice } from "@/lib/scenario/codec";
import type { ViewKey } from "@/lib/scenario/link-query";
import { readLocks, writeLocks } from "@/lib/scenario/link-locks";
import type { LinkView } from "@/lib/scenario/link-texts";
import { parseDecimal } from "@/lib/scenario/read-assumption";
import { ASSUMED_CORRELATIONS } from "@/lib/simulation/correlation";
import { SHAPES, type Shape } from "@/lib/simulation/distribution";
import { DEFAULT_SETTINGS, FEWEST_RUNS, MOST_RUNS, type SimulationSettings } from "@/lib/simulation/job";
import { LARGEST_SEED } from "@/lib/simulation/random";
import { defaultResult, findResult, type Result } from "./result";

export interface DecisionView {
  readonly result: Result;
  /** What the result should reach, in its own unit; null where the reader has named nothing. */
  readonly target: number | null;
  readonly across: NumericAssumptionKey;
  readonly down: NumericAssumptionKey;
  /** The assumption to solve for. */
  readonly solve: NumericAssumptionKey;
  readonly settings: SimulationSettings;
  readonly locked: ReadonlySet<AssumptionKey>;
}

const DEFAULT_ACROSS: NumericAssumptionKey = "contractPriceChangeRate";
const DEFAULT_DOWN: NumericAssumptionKey = "newBookingsUsdBPerYear";

/** What a first visit shows. */
export function defaultDecisionView(scenarioCase: Case): DecisionView {
  return { result: defaultResult(scenarioCase), target: null, across: DEFAULT_ACROSS, down: DEFAULT_DOWN, solve: DEFAULT_ACROSS, settings: DEFAULT_SETTINGS, locked: new Set() };
}

/** Reads the choices of a link. Never throws. */
export function readDecisionView(link: LinkView, scenarioCase: Case): { readonly view: DecisionView; readonly problems: readonly UnusableChoice[] } {
  const standard = defaultDecisionView(scenarioCase);
  const problems: UnusableChoice[] = [];
  /** What a key names, or what stands in its place with the reason why. */
  const choose = <Value>(key: ViewKey, fallback: Value, used: string, read: (text: string) => { readonly value: Value } | ChoiceReason): Value => {
    const text = link[key];
    if (text === undefined) return fallback;
    const chosen = read(text);
    if (typeof chosen === "object") return chosen.value;
    problems.push({ kind: "unusable-choice", key, text: text.slice(0, 80), reason: chosen, used });
    return fallback;
  };
  const assumption = (key: ViewKey, fallback: NumericAssumptionKey) =>
    choose(key, fallback, fallback, (text) => {
      const spec = findSpec(text);
      return spec && spec.kind !== "customer" ? { value: spec.key } : "no-assumption";
    });

  const { locked, unknown } = readLocks(link.locked);
  for (const text of unknown) problems.push({ kind: "unusable-choice", key: "locked", text: text.slice(0, 80), reason: "no-assumption", used: "" });
  const result = choose("result", standard.result, standard.result.id, (text) => {
    const value = findResult(text, scenarioCase);
    return value ? { value } : "no-result";
  });
  const target = choose<number | null>("target", null, "", (text) => {
    const value = parseDecimal(text);
    return value === undefined ? "no-number" : { value };
  });
  const across = assumption("across", standard.across);
  let down = assumption("down", across === standard.down ? standard.across : standard.down);
  if (down === across) {
    const other = across === standard.down ? standard.across : standard.down;
    problems.push({ kind: "unusable-choice", key: "down", text: down, reason: "same-assumption", used: other });
    down = other;
  }
  const solve = assumption("solve", standard.solve);
  if (locked.has(solve)) problems.push({ kind: "unusable-choice", key: "solve", text: solve, reason: "locked", used: "" });
  const { seed, runs } = standard.settings;
  const settings: SimulationSettings = {
    seed: choose("seed", seed, String(seed), (text) => (/^\d{1,10}$/.test(text) && Number(text) <= LARGEST_SEED ? { value: Number(text) } : "broken-seed")),
    runs: readRuns(link.runs, runs, problems),
    ...choose("draws", { shape: standard.settings.shape, shapes: standard.settings.shapes }, standard.settings.shape, readShapes),
    correlations: choose("correlation", ASSUMED_CORRELATIONS, "assumed", (text) =>
      text === "none" ? { value: [] } : text === "assumed" ? { value: ASSUMED_CORRELATIONS } : "no-correlation",
    ),
  };
  return { view: { result, target, across, down, solve, settings, locked }, problems };
}

/** The choices as a link says them; `assumed` and `triangular` go without saying. */
export function writeDecisionView(view: DecisionView, scenarioCase: Case): LinkView {
  const standard = defaultDecisionView(scenarioCase);
  const { settings } = view;
  const draws = [
    ...(settings.shape === standard.settings.shape ? [] : [settings.shape]),
    ...Object.entries(settings.shapes).flatMap(([key, shape]) => (shape === settings.shape ? [] : [`${key}.${shape}`])),
  ];
  const pairs: readonly (readonly [ViewKey, string])[] = [
    ["result", view.result.id === standard.result.id ? "" : view.result.id],
    ["target", view.target === null ? "" : writeNumber(view.target)],
    ["across", view.across === standard.across ? "" : view.across],
    ["down", view.down === standard.down ? "" : view.down],
    ["solve", view.solve === standard.solve ? "" : view.solve],
    ["seed", settings.seed === standard.settings.seed ? "" : String(settings.seed)],
    ["runs", settings.runs === standard.settings.runs ? "" : String(settings.runs)],
    ["draws", draws.join(",")],
    ["correlation", settings.correlations.length > 0 ? "" : "none"],
    ["locked", writeLocks(view.locked)],
  ];
  return Object.fromEntries(pairs.filter(([, text]) => text !== ""));
}

/** Too many and too few runs are moved to the nearest bound. */
function readRuns(text: string | undefined, standard: number, problems: UnusableChoice[]): number {
  if (text === undefined) return standard;
  const runs = /^\d{1,12}$/.test(text) ? Number(text) : NaN;
  if (runs >= FEWEST_RUNS && runs <= MOST_RUNS) return runs;
  const used = Number.isNaN(runs) ? standard : Math.min(MOST_RUNS, Math.max(FEWEST_RUNS, runs));
  problems.push({ kind: "unusable-choice", key: "runs", text: text.slice(0, 80), reason: "run-count", used: String(used) });
  return used;
}

/** `normal`, or `uniform,exitEbitdaMultiple.triangular`: a shape for all, then those that differ. */
function readShapes(text: string): { readonly value: Pick<SimulationSettings, "shape" | "shapes"> } | ChoiceReason {
  let shape: Shape = DEFAULT_SETTINGS.shape;
  const shapes: Partial<Record<NumericAssumptionKey, Shape>> = {};
  for (const word of text.split(",")) {
    const [first = "", second] = word.split(".", 2);
    const named = SHAPES.find((one) => one === (second ?? first));
    const spec = second === undefined ? undefined : findSpec(first);
    if (!named) return "no-shape";
    if (second === undefined) shape = named;
    else if (!spec || spec.kind === "customer") return "no-shape";
    else shapes[spec.key] = named;
  }
  return { value: { shape, shapes } };
}
