/**
 * Queries by schema: the parameters of an address are declared once, and from there come both the check of
 * every request and the description of the interface (`openapi.ts`).
 *
 * Nothing is mended and nothing ignored: a figure must never be served on other terms than those asked for.
 * The first thing that is wrong is the answer, and it names the parameter.
 */
import { z } from "zod";
import { failure, success, type Result } from "@/lib/finance/result";
import { createProblem, type Problem, type ProblemCode } from "./problem";

/** Makes the problem of a value that its schema refuses. */
type SayProblem = (field: string, value: string) => Problem;

/** What is wrong with a parameter that its schema refuses. */
const problems = z.registry<{ readonly say: SayProblem }>();

/** A parameter: its schema, and the problem of a value that it refuses, or what is allowed. */
export function parameter<Schema extends z.ZodType>(schema: Schema, code: ProblemCode, allowed: readonly string[]): Schema;
export function parameter<Schema extends z.ZodType>(schema: Schema, say: SayProblem): Schema;
export function parameter<Schema extends z.ZodType>(schema: Schema, problem: ProblemCode | SayProblem, allowed: readonly string[] = []): Schema {
  problems.add(schema, { say: typeof problem === "function" ? problem : (field, value) => createProblem(problem, field, value, allowed) });
  return schema;
}

/** No parameter at all. */
export const NO_PARAMETERS = z.strictObject({});

/** Reads a query. A parameter that is a list may be repeated, or hold several values with commas between them. */
export function readQuery<Schema extends z.ZodObject>(schema: Schema, parameters: URLSearchParams): Result<z.output<Schema>, Problem> {
  const known = Object.keys(schema.shape);
  const unknown = [...parameters.keys()].find((key) => !known.includes(key));
  if (unknown !== undefined) return failure(createProblem("unknown-parameter", unknown, parameters.get(unknown) ?? "", known));
  const raw: Record<string, string | string[]> = {};
  for (const key of new Set(parameters.keys())) {
    const values = parameters.getAll(key);
    if (isList(schema.shape[key])) raw[key] = values.flatMap((value) => value.split(","));
    else if (values.length > 1) return failure(createProblem("repeated-parameter", key, values.join(", "), ["one value"]));
    else raw[key] = values[0] ?? "";
  }
  const read = schema.safeParse(raw);
  return read.success ? success(read.data) : failure(sayIssue(schema, raw, read.error.issues[0]?.path ?? []));
}

function sayIssue(schema: z.ZodObject, raw: Readonly<Record<string, string | string[]>>, [first, index]: readonly PropertyKey[]): Problem {
  const field = String(first);
  const part = schema.shape[field];
  const given = raw[field];
  if (given === undefined) return createProblem("missing-parameter", field, "", valuesOf(part));
  const value = typeof given === "string" ? given : (given[Number(index)] ?? "");
  const problem = part === undefined ? undefined : problems.get(part);
  // Whoever declares a parameter says what is wrong with it; a schema without words is our mistake.
  if (problem === undefined) throw new Error(`The parameter ${field} has no problem of its own.`);
  return problem.say(field, value);
}

function valuesOf(schema: unknown): string[] {
  return schema instanceof z.ZodEnum ? schema.options.map(String) : ["a value"];
}

function isList(schema: unknown): boolean {
  const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  return inner instanceof z.ZodArray;
}
