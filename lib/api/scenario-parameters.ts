/**
 * A scenario as the parameters of an address: the query of its link (`lib/scenario/codec.ts`), read strictly.
 *
 * A page mends what it can and says so; an answer for programs has no place to say so, hence whatever a page
 * would mend is refused here. Bounds and customers come from the same specifications as the sliders.
 */
import { z } from "zod";
import { failure, success, type Result } from "@/lib/finance/result";
import { CHART_IDS, CHART_VIEWS } from "@/lib/chart-data/chart";
import { ASSUMPTION_SPECS, boundsOf, specOf, stressableCustomers, type AssumptionSpec } from "@/lib/scenario/assumption-spec";
import type { Case } from "@/lib/scenario/case";
import { decodeScenario, type DecodedScenario, type LinkNotice } from "@/lib/scenario/codec";
import { describeBounds } from "@/lib/scenario/describe-bounds";
import { COMPARED_KEY, joinQuery, splitQuery, VIEW_KEYS } from "@/lib/scenario/link-query";
import { isViewText, LONGEST_TEXT } from "@/lib/scenario/link-texts";
import { MODEL_VERSION } from "@/lib/scenario/migrations";
import { defaultCase, PUBLISHED_CASES } from "@/lib/scenario/published-cases";
import { readAssumption, type AssumptionProblem } from "@/lib/scenario/read-assumption";
import type { AssumptionKey } from "@/lib/model/assumptions";
import { PERIOD_WORDS, timeParameter } from "./chart-parameters";
import { factsParameters } from "./facts-parameters";
import { createProblem, type Problem } from "./problem";
import { parameter, readQuery } from "./query-schema";

const cases = PUBLISHED_CASES;
const latest = defaultCase();
const VERSIONS = Array.from({ length: MODEL_VERSION }, (_, index) => String(index + 1));
const CASE_IDS = cases.map(({ id }) => id);

/** How a link may ask to look at the charts. */
const VIEW_WORDS = [...CHART_IDS.flatMap((id) => CHART_VIEWS[id].map((view) => `${id}.${view}`)), "difference"];

/** A text of words of ours with commas between them. */
function words(allowed: readonly string[]) {
  const word = `(${allowed.map((one) => one.replaceAll(".", "\\.")).join("|")})`;
  return parameter(z.string().regex(new RegExp(`^${word}(,${word})*$`)).optional(), "unknown-view", allowed);
}

function assumptionParameter(spec: AssumptionSpec) {
  // A year and a customer of one case may be none of another: the case decides when it is known.
  const isPossible = (text: string) => cases.some((one) => readAssumption(spec, one, text).ok);
  const schema = z.string().refine(isPossible).meta(describeValues(spec)).optional();
  return parameter(schema, (_, value) => {
    const read = readAssumption(spec, latest, value);
    return read.ok ? createProblem("unreadable", spec.key, value, [describeBounds(spec, latest)]) : sayAssumption(read.error, latest);
  });
}

/** What JSON Schema says of the values of an assumption. */
function describeValues(spec: AssumptionSpec): Record<string, unknown> {
  if (spec.kind === "customer") return { type: "string", enum: [...new Set(cases.flatMap(stressableCustomers))] };
  const bounds = cases.map((one) => boundsOf(spec, one));
  return { type: bounds[0]?.whole === true ? "integer" : "number", minimum: Math.min(...bounds.map(({ min }) => min)), maximum: Math.max(...bounds.map(({ max }) => max)) };
}

const assumptions: Record<string, ReturnType<typeof assumptionParameter>> = Object.fromEntries(ASSUMPTION_SPECS.map((spec) => [spec.key, assumptionParameter(spec)]));

const text = (key: "title" | "note") => parameter(z.string().max(2 * LONGEST_TEXT[key]).meta({ maxLength: LONGEST_TEXT[key] }).optional(), "unusable-text", [`at most ${LONGEST_TEXT[key]} characters`]);
const plain = (key: string) => parameter(z.string().refine(isViewText).optional(), "unknown-view", [`a ${key} as a link names it`]);
const period = () => parameter(z.string().regex(/^(\d{4}Q[1-4]|FY\d{4})$/).optional(), "unreadable", ["2026Q3", "FY2027"]);

/** The parameters of a scenario. Without `case` it is the newest of the company that is shown unasked; without `v`, today's version. */
export const scenarioParameters = z.strictObject({
  v: parameter(z.enum(VERSIONS).optional(), "unknown-version", VERSIONS),
  case: parameter(z.enum(CASE_IDS).optional(), "unknown-case", CASE_IDS),
  ...assumptions,
  title: text("title"),
  note: text("note"),
  view: words(VIEW_WORDS),
  period: timeParameter(),
  from: period(),
  to: period(),
  result: plain("result"),
  target: plain("target"),
  across: plain("across"),
  down: plain("down"),
  solve: plain("solve"),
  seed: plain("seed"),
  runs: plain("runs"),
  draws: plain("draws"),
  correlation: plain("correlation"),
  pair: plain("pair"),
  locked: plain("locked"),
  asOf: factsParameters.shape.asOf,
});

/** A scenario that was asked for. */
export interface ScenarioRequest<Own> {
  readonly scenario: DecodedScenario;
  /** Whether the address names version and case, and so means the same for ever. */
  readonly isPinned: boolean;
  /** The parameters that are not the scenario's. */
  readonly own: Own;
}

/** Reads a scenario from `search`, with parameters of the route's own; one that shares a name with the scenario's takes its place. */
export function readScenarioRequest<Own extends z.ZodObject>(search: string, own: Own): Result<ScenarioRequest<z.output<Own>>, Problem> {
  const { pairs, problems } = splitQuery(search);
  const problem = problems.find(({ kind }) => kind === "too-long" || kind === "unreadable");
  if (problem) return failure(sayNotice(problem, latest));
  const parameters = new URLSearchParams(search);
  const all = readQuery(scenarioParameters.extend(own.shape).strict(), parameters);
  if (!all.ok) return all;
  const isOwn = (key: string) => Object.hasOwn(own.shape, key);
  const mine = readQuery(own, new URLSearchParams([...parameters].filter(([key]) => isOwn(key))));
  if (!mine.ok) return mine;
  const scenario = decodeScenario(joinQuery(pairs.filter(([key]) => !isOwn(key))), cases, latest);
  const [notice] = scenario.notices;
  if (notice) return failure(sayNotice(notice, scenario.scenarioCase));
  return success({ scenario, isPinned: parameters.has("v") && parameters.has("case"), own: mine.value });
}

/** What a page would have mended, as a problem. */
function sayNotice(notice: LinkNotice, scenarioCase: Case): Problem {
  switch (notice.kind) {
    case "too-long":
      return createProblem("too-long", "query", `${notice.length} characters`, [`at most ${notice.limit} characters`]);
    case "unreadable":
      return createProblem("unreadable", "query", notice.text, ["percent-encoded UTF-8"]);
    case "repeated":
      return createProblem("repeated-parameter", notice.key, "", ["one value"]);
    case "unknown-key":
      return createProblem("unknown-parameter", notice.key, "", Object.keys(scenarioParameters.shape));
    case "unknown-case":
      return createProblem("unknown-case", "case", notice.text, CASE_IDS);
    case "unknown-version":
      return createProblem("unknown-version", "v", notice.text, VERSIONS);
    case "text-shortened":
      return createProblem("unusable-text", notice.key, `${notice.length} characters`, [`at most ${notice.limit} characters`]);
    case "text-cleaned":
      return createProblem("unusable-text", notice.key, "", ["text without control characters"]);
    case "unusable-view":
      return createProblem("unknown-view", notice.key, notice.text, notice.key === "period" ? PERIOD_WORDS : VIEW_WORDS);
    case "unusable-choice":
      return createProblem("unknown-view", notice.key, notice.text, []);
    case "too-many-compared":
      return createProblem("unknown-parameter", COMPARED_KEY, "", Object.keys(scenarioParameters.shape));
    default:
      return sayAssumption(notice, scenarioCase);
  }
}

function sayAssumption(problem: AssumptionProblem & { readonly key: string }, scenarioCase: Case): Problem {
  const spec = ASSUMPTION_SPECS.find(({ key }) => key === problem.key);
  return createProblem(problem.kind, problem.key, problem.text, spec ? [describeBounds(spec, scenarioCase)] : []);
}

/** The keys of a scenario's parameters by what they are: for describing them. */
export const ASSUMPTION_PARAMETERS: readonly AssumptionKey[] = ASSUMPTION_SPECS.map(({ key }) => specOf(key).key);
export const VIEW_PARAMETERS: readonly string[] = VIEW_KEYS;
