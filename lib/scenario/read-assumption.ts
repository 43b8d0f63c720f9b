/**
 * Reads one assumption from text that anyone may have typed: a link, a field, a command line.
 * Never throws. What cannot be read, or lies out of bounds, comes back as a problem that names the
 * key, the text and the bound; whether to limit or to refuse is the caller's business.
 */
import { failure, success, type Result } from "@/lib/finance/result";
import { boundsOf, stressableCustomers, type AssumptionSpec } from "./assumption-spec";
import type { Case } from "./case";
import { limitToBounds } from "./scenario";

export type AssumptionProblem =
  | { readonly kind: "not-a-number"; readonly key: string; readonly text: string }
  | { readonly kind: "not-whole"; readonly key: string; readonly text: string; readonly limited: number }
  | {
      readonly kind: "out-of-bounds";
      readonly key: string;
      readonly text: string;
      readonly min: number;
      readonly max: number;
      /** The nearest value within bounds. */
      readonly limited: number;
    }
  | { readonly kind: "unknown-customer"; readonly key: string; readonly text: string; readonly customers: readonly string[] };

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;

/** Longest text that can be a number here; longer ones are refused unread. */
const LONGEST_NUMBER = 40;

/** As much of a refused text as a message repeats. */
const LONGEST_QUOTE = 80;

/** A finite decimal number, or undefined; empty text, hexadecimal and "Infinity" are none. */
export function parseDecimal(text: string): number | undefined {
  const trimmed = text.trim().replace(/^[\u2212\u2013]/, "-");
  if (trimmed.length > LONGEST_NUMBER || !NUMBER.test(trimmed)) return undefined;
  const value = Number(trimmed);
  if (!Number.isFinite(value)) return undefined;
  return value === 0 ? 0 : value;
}

/** The value that the text stands for, within the bounds of its specification. */
export function readAssumption(
  spec: AssumptionSpec,
  scenarioCase: Case,
  text: string,
): Result<number | string, AssumptionProblem> {
  const { key } = spec;
  const quoted = text.slice(0, LONGEST_QUOTE);
  if (spec.kind === "customer") {
    const customers = stressableCustomers(scenarioCase);
    return customers.includes(text) ? success(text) : failure({ kind: "unknown-customer", key, text: quoted, customers });
  }
  const value = parseDecimal(text);
  if (value === undefined) return failure({ kind: "not-a-number", key, text: quoted });
  const { min, max, whole } = boundsOf(spec, scenarioCase);
  const limited = limitToBounds(spec, scenarioCase, value);
  if (value < min || value > max) return failure({ kind: "out-of-bounds", key, text: quoted, min, max, limited });
  if (whole && !Number.isInteger(value)) return failure({ kind: "not-whole", key, text: quoted, limited });
  return success(value);
}
