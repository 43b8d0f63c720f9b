/**
 * Problems over HTTP: what was wrong with a request, as `application/problem+json` (RFC 9457).
 *
 * `code` is for programs and for the reader's own language; `detail` is one English sentence for whoever
 * reads the answer in a terminal. It names the field, the value and what is allowed.
 */

/** Why a request was refused. */
export const PROBLEM_CODES = [
  "unknown-parameter",
  "repeated-parameter",
  "missing-parameter",
  "invalid-date",
  "unknown-metric",
  "unknown-format",
  "unknown-company",
  "unknown-language",
  "unknown-theme",
  "unknown-view",
  "unknown-case",
  "unknown-version",
  "unknown-customer",
  "not-a-number",
  "not-whole",
  "out-of-bounds",
  "unusable-text",
  "unreadable",
  "too-long",
  "too-many-requests",
] as const;

/** One of the reasons above. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** The body of a refusal. */
export interface Problem {
  readonly type: `urn:flywheel:problem:${ProblemCode}`;
  readonly title: string;
  readonly status: 400 | 404 | 429;
  readonly detail: string;
  readonly code: ProblemCode;
  /** The query parameter or the part of the path that was wrong. */
  readonly field: string;
  readonly value: string;
  /** What would have been right: the values, or the form of one. */
  readonly allowed: readonly string[];
}

const TITLES: Readonly<Record<ProblemCode, string>> = {
  "unknown-parameter": "Unknown parameter",
  "repeated-parameter": "Parameter given more than once",
  "invalid-date": "Not a date",
  "unknown-metric": "Unknown metric",
  "unknown-format": "Unknown format",
  "unknown-company": "Unknown company",
  "unknown-language": "Unknown language",
  "missing-parameter": "Parameter missing",
  "unknown-theme": "Unknown theme",
  "unknown-view": "Unknown view",
  "unknown-case": "Unknown case",
  "unknown-version": "Unknown version of the model",
  "unknown-customer": "Unknown customer",
  "not-a-number": "Not a number",
  "not-whole": "Not a whole number",
  "out-of-bounds": "Out of bounds",
  "unusable-text": "Text that cannot be taken over as it stands",
  unreadable: "Query that cannot be decoded",
  "too-long": "Query too long",
  "too-many-requests": "Too many requests at once",
};

/** The status of a reason; what is not listed is a bad request. */
const STATUSES: Partial<Readonly<Record<ProblemCode, Problem["status"]>>> = { "unknown-company": 404, "too-many-requests": 429 };

/** Longest value that is repeated in an answer. */
const VALUE_LENGTH = 100;

/** A problem with the value of a field. */
export function createProblem(code: ProblemCode, field: string, value: string, allowed: readonly string[]): Problem {
  const shown = value.length > VALUE_LENGTH ? `${value.slice(0, VALUE_LENGTH)}…` : value;
  return {
    type: `urn:flywheel:problem:${code}`,
    title: TITLES[code],
    status: STATUSES[code] ?? 400,
    detail: `${TITLES[code]}: ${field} is ${JSON.stringify(shown)}; allowed: ${allowed.length === 0 ? "none" : allowed.join(", ")}.`,
    code,
    field,
    value: shown,
    allowed,
  };
}

/** Whether a value is the body of a refusal. */
export function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "code" in value && PROBLEM_CODES.some((code) => code === value.code) && "detail" in value && typeof value.detail === "string";
}
