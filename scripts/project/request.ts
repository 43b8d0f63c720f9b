/**
 * What is asked of the command line: a case and changes to it, as a person or a program wrote them.
 *
 * Here nothing is limited or ignored: whatever cannot be taken as it stands is refused, with a
 * message that names the key, the value and the bound.
 */
import { CASES } from "@/data/cases";
import { failure, success, type Result } from "@/lib/finance/result";
import { ASSUMPTION_SPECS, findSpec, type AssumptionSpec } from "@/lib/scenario/assumption-spec";
import type { Case } from "@/lib/scenario/case";
import { describeBounds } from "@/lib/scenario/describe-bounds";
import { findCase } from "@/lib/scenario/published-cases";
import { readAssumption, type AssumptionProblem } from "@/lib/scenario/read-assumption";
import type { Changes } from "@/lib/scenario/scenario";
import { findNearestName } from "./nearest-name";

/** A scenario that can be projected; the changes as they were given, in their order. */
export interface Request {
  readonly scenarioCase: Case;
  readonly changes: Changes;
}

/** The fields that a line of a batch may have. */
const LINE_FIELDS = ["case", "changes"];

/** A published case by its id. */
export function readCase(id: string): Result<Case, string> {
  const found = findCase(id);
  if (found) return success(found);
  return failure(`Unknown case ${quote(id)}. The cases are: ${CASES.map((record) => record.id).join(", ")}.`);
}

/** The changes of `--set key=value`, each of which may be set once. */
export function readSettings(scenarioCase: Case, settings: readonly string[]): Result<Changes, string> {
  const changes = new Map<string, number | string>();
  for (const setting of settings) {
    const equals = setting.indexOf("=");
    if (equals < 0) return failure(`--set ${quote(setting)} has no value: write --set key=value.`);
    const key = setting.slice(0, equals).trim();
    if (changes.has(key)) return failure(`--set ${key} is given twice, the second time as ${quote(setting.slice(equals + 1))}.`);
    const read = readChange(scenarioCase, key, setting.slice(equals + 1));
    if (!read.ok) return read;
    changes.set(key, read.value);
  }
  return success(Object.fromEntries(changes));
}

/** One line of a batch: `{"case":…,"changes":{…}}`; without a case it is about `defaultCase`. */
export function readBatchLine(line: string, defaultCase: Case): Result<Request, string> {
  const parsed = parseJson(line);
  if (!parsed.ok) return parsed;
  const fields = fieldsOf(parsed.value);
  if (!fields) return failure(`Expected an object {"case":…,"changes":{…}}, not ${quote(line)}.`);
  for (const name of fields.keys()) {
    if (!LINE_FIELDS.includes(name)) return failure(`Unknown field ${quote(name)}${suggestion(name, LINE_FIELDS)}`);
  }

  const id = fields.has("case") ? fields.get("case") : defaultCase.id;
  if (typeof id !== "string") return failure(`"case" must be a text, not ${quote(JSON.stringify(id))}.`);
  const scenarioCase = readCase(id);
  if (!scenarioCase.ok) return scenarioCase;
  const given = fieldsOf(fields.has("changes") ? fields.get("changes") : {});
  if (!given) return failure(`"changes" must be an object, not ${quote(JSON.stringify(fields.get("changes")))}.`);
  const changes = new Map<string, number | string>();
  for (const [key, value] of given) {
    const read = readJsonChange(scenarioCase.value, key, value);
    if (!read.ok) return read;
    changes.set(key, read.value);
  }
  return success({ scenarioCase: scenarioCase.value, changes: Object.fromEntries(changes) });
}

function readJsonChange(scenarioCase: Case, key: string, value: unknown): Result<number | string, string> {
  const spec = findSpec(key);
  const expected = spec?.kind === "customer" ? "string" : "number";
  if (spec && typeof value !== expected) {
    const kind = expected === "string" ? "a text" : "a number";
    return failure(`${key} must be ${kind}, not ${shorten(JSON.stringify(value))}: ${describeBounds(spec, scenarioCase)}.`);
  }
  return readChange(scenarioCase, key, typeof value === "object" ? JSON.stringify(value) : String(value));
}

function readChange(scenarioCase: Case, key: string, text: string): Result<number | string, string> {
  const spec = findSpec(key);
  if (!spec) {
    const names = ASSUMPTION_SPECS.map((known) => known.key);
    return failure(`Unknown assumption ${quote(key)}, set to ${quote(text)}${suggestion(key, names)}`);
  }
  const read = readAssumption(spec, scenarioCase, text);
  return read.ok ? read : failure(describeProblem(read.error, spec, scenarioCase));
}

function describeProblem(problem: AssumptionProblem, spec: AssumptionSpec, scenarioCase: Case): string {
  const bounds = describeBounds(spec, scenarioCase);
  switch (problem.kind) {
    case "not-a-number":
      return `${problem.key} = ${quote(problem.text)} is not a number: ${bounds}.`;
    case "not-whole":
    case "out-of-bounds":
      return `${problem.key} = ${shorten(problem.text)} is out of bounds: ${bounds}.`;
    case "unknown-customer":
      return `${problem.key} = ${quote(problem.text)} names no customer of ${scenarioCase.id}: ${bounds}.`;
  }
}

/** The own fields of an object; undefined for anything else. A map, so that no name is special. */
function fieldsOf(value: unknown): Map<string, unknown> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return new Map<string, unknown>(Object.entries(value));
}

function parseJson(text: string): Result<unknown, string> {
  try {
    const value: unknown = JSON.parse(text);
    return success(value);
  } catch {
    return failure(`Not readable as JSON: ${quote(text)}.`);
  }
}

function suggestion(typed: string, names: readonly string[]): string {
  const nearest = findNearestName(typed, names);
  return nearest === undefined ? ". --help lists the assumptions." : `. Did you mean ${nearest}?`;
}

function quote(text: string): string {
  return JSON.stringify(shorten(text));
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
