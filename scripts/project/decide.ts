/**
 * The questions of `npm run project -- tornado|table|simulate|solve|attribute`: the same engine as the
 * pages, read from options. Nothing is limited or replaced here: what cannot stand is refused.
 */
import { parseArgs } from "node:util";
import { CASES } from "@/data/cases";
import { readDecisionView, type DecisionView } from "@/lib/decisions/decision-view";
import { resultsOf } from "@/lib/decisions/result";
import { failure, success, type Result } from "@/lib/finance/result";
import type { Case } from "@/lib/scenario/case";
import { decodeScenario, type UnusableChoice } from "@/lib/scenario/codec";
import { latestCase } from "@/lib/scenario/published-cases";
import type { Changes } from "@/lib/scenario/scenario";
import { FEWEST_RUNS, MOST_RUNS } from "@/lib/simulation/job";
import { LARGEST_SEED } from "@/lib/simulation/random";
import { FORMATS, type Format } from "./arguments";
import { findNearestName } from "./nearest-name";
import { readCase, readSettings, type Request } from "./request";

export const QUESTIONS = ["tornado", "table", "simulate", "solve", "attribute"] as const;
export type Question = (typeof QUESTIONS)[number];

/** A question that can be answered. */
export interface AskedQuestion extends Request {
  readonly question: Question;
  readonly format: Format;
  readonly view: DecisionView;
  /** The scenario from which an attribution starts. */
  readonly from: Request;
}

const text = { type: "string", multiple: true } as const;
const OPTIONS = { case: text, set: text, format: text, result: text, lock: text, target: text, across: text, down: text, for: text, seed: text, runs: text, draws: text, correlation: text, from: text };
type Option = keyof typeof OPTIONS;

/** Options beside --case, --set, --format, --result and --lock that a question takes. */
const OWN_OPTIONS: Readonly<Record<Question, readonly Option[]>> = {
  tornado: [],
  table: ["across", "down", "target"],
  simulate: ["seed", "runs", "draws", "correlation"],
  solve: ["for", "target"],
  attribute: ["from"],
};
const COMMON: readonly Option[] = ["case", "set", "format", "result", "lock"];
const REPEATED: readonly Option[] = ["set", "lock"];

/** The question that a first word names; undefined where it names none. */
export function findQuestion(word: string | undefined): Question | undefined {
  return QUESTIONS.find((question) => question === word);
}

/** Reads the options after the question's name. */
export function readQuestion(question: Question, words: readonly string[]): Result<AskedQuestion, string> {
  const parsed = parseWords(words);
  if (!parsed.ok) return parsed;
  const given = parsed.value;
  for (const name of Object.keys(OPTIONS).filter((one): one is Option => one in OPTIONS)) {
    const values = given[name] ?? [];
    if (values.length > 1 && !REPEATED.includes(name)) return failure(`--${name} is given ${values.length} times: ${values.join(", ")}.`);
    if (values.length > 0 && !COMMON.includes(name) && !OWN_OPTIONS[question].includes(name)) return failure(`${question} takes no --${name}.`);
  }
  const one = (name: Option) => given[name]?.[0];
  const format = FORMATS.find((known) => known === (one("format") ?? "table"));
  if (!format) return failure(`--format ${one("format")} is unknown: ${FORMATS.join(", ")}.`);
  const caseId = one("case");
  const scenarioCase = caseId === undefined ? success(latestCase("crwv")) : readCase(caseId);
  if (!scenarioCase.ok) return scenarioCase;
  const changes = readSettings(scenarioCase.value, given.set ?? []);
  if (!changes.ok) return changes;
  const view = readView(scenarioCase.value, given);
  if (!view.ok) return view;
  const from = readFrom(scenarioCase.value, one("from"));
  if (!from.ok) return from;
  if (question === "solve" && view.value.target === null && view.value.result.kind !== "valuePerShareUsd") {
    return failure(`solve needs --target, in the unit of ${view.value.result.id}: ${view.value.result.unit}. Only value per share has a target of its own, today's price.`);
  }
  return success({ question, format, scenarioCase: scenarioCase.value, changes: changes.value, view: view.value, from: from.value });
}

/** The choices, read as a link's would be; the first that cannot stand is refused. */
function readView(scenarioCase: Case, given: Partial<Record<Option, string[]>>): Result<DecisionView, string> {
  const link = {
    ...Object.fromEntries((["result", "target", "across", "down", "seed", "runs", "draws", "correlation"] as const).flatMap((key) => (given[key]?.[0] === undefined ? [] : [[key, given[key][0]]]))),
    ...(given.for?.[0] !== undefined && { solve: given.for[0] }),
    ...(given.lock && { locked: given.lock.join(",") }),
  };
  const { view, problems } = readDecisionView(link, scenarioCase);
  const [problem] = problems.filter(({ reason, key }) => !(reason === "locked" && key === "solve" && given.for === undefined));
  return problem ? failure(describeChoice(problem, scenarioCase)) : success(view);
}

function describeChoice({ key, text: typed, reason }: UnusableChoice, scenarioCase: Case): string {
  const option = key === "solve" ? "--for" : key === "locked" ? "--lock" : `--${key}`;
  const results = resultsOf(scenarioCase).map(({ id }) => id);
  switch (reason) {
    case "no-result": {
      // Who leaves out the unit is understood all the same.
      const nearest = results.find((id) => typed.length > 3 && id.toLowerCase().startsWith(typed.toLowerCase())) ?? findNearestName(typed, results);
      return `${option} ${typed} is no result${nearest ? `. Did you mean ${nearest}?` : `: ${results.join(", ")}.`}`;
    }
    case "no-number":
      return `${option} ${typed} is not a number.`;
    case "no-assumption":
      return `${option} ${typed} is no numeric assumption. --help lists the assumptions.`;
    case "same-assumption":
      return `--across and --down must be two assumptions, not twice ${typed}.`;
    case "locked":
      return `${option} ${typed} is locked.`;
    case "broken-seed":
      return `${option} ${typed} is no seed: a whole number from 0 to ${LARGEST_SEED}.`;
    case "run-count":
      return `${option} ${typed} is out of bounds: a whole number from ${FEWEST_RUNS} to ${MOST_RUNS}.`;
    case "no-shape":
      return `${option} ${typed} is no shape: triangular, normal or uniform, for all or as <assumption>.<shape>, separated by commas.`;
    case "no-correlation":
      return `${option} ${typed} is unknown: assumed or none.`;
    case "no-pair":
      return `${option} ${typed} names no two scenarios.`;
  }
}

/** The scenario of `--from`: a link's query; without it, the case unchanged. */
function readFrom(scenarioCase: Case, query: string | undefined): Result<{ scenarioCase: Case; changes: Changes }, string> {
  if (query === undefined) return success({ scenarioCase, changes: {} });
  const { notices, foreign, ...from } = decodeScenario(query, CASES, scenarioCase);
  const [notice] = notices;
  if (notice) return failure(`--from ${JSON.stringify(query.slice(0, 120))} cannot be read as a link: ${JSON.stringify(notice)}.`);
  return foreign.length > 0 ? failure(`--from names what is no assumption: ${foreign.map(([key]) => key).join(", ")}.`) : success(from);
}

function parseWords(words: readonly string[]): Result<Partial<Record<Option, string[]>>, string> {
  try {
    return success(parseArgs({ args: [...words], options: OPTIONS, strict: true, allowPositionals: false }).values);
  } catch (error) {
    const [sentence = "The options cannot be read"] = String(error instanceof Error ? error.message : error).split(/\. |\n/);
    return failure(`${sentence}. --help lists the options.`);
  }
}
