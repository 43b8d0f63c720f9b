/** The options of `npm run project`, read from the words after `--`. */
import { parseArgs } from "node:util";
import { failure, success, type Result } from "@/lib/finance/result";

export const FORMATS = ["table", "json", "csv"] as const;
export type Format = (typeof FORMATS)[number];

interface Subject {
  /** The case as it was typed; absent for the newest. */
  readonly caseId?: string | undefined;
}

/** What is to be done; case and settings are still texts. */
export type Command =
  | (Subject & { readonly kind: "help" })
  | (Subject & { readonly kind: "single"; readonly settings: readonly string[]; readonly format: Format })
  | (Subject & { readonly kind: "batch"; readonly file: string });

const OPTIONS = {
  case: { type: "string", multiple: true },
  set: { type: "string", multiple: true },
  format: { type: "string", multiple: true },
  batch: { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads the options; a failure says which word cannot be taken and what could. */
export function readArguments(words: readonly string[]): Result<Command, string> {
  const parsed = parseWords(words);
  if (!parsed.ok) return parsed;
  const { case: cases = [], set: settings = [], format: formats = [], batch: files = [], help } = parsed.value;
  for (const [name, given] of [["case", cases], ["format", formats], ["batch", files]] as const) {
    if (given.length > 1) return failure(`--${name} is given ${given.length} times: ${given.join(", ")}.`);
  }
  const [caseId] = cases;
  const [file] = files;
  const format = FORMATS.find((known) => known === (formats[0] ?? "table"));
  if (help === true) return success({ kind: "help", caseId });
  if (!format) return failure(`--format ${formats[0]} is unknown: ${FORMATS.join(", ")}.`);
  if (file === undefined) return success({ kind: "single", caseId, settings, format });
  if (settings.length > 0) {
    return failure(`--set ${settings[0]} and --batch exclude each other: each line of the file has its own changes.`);
  }
  if (formats.length > 0 && format !== "json") {
    return failure(`--format ${format} and --batch exclude each other: a batch writes JSON Lines.`);
  }
  return success({ kind: "batch", caseId, file });
}

function parseWords(words: readonly string[]) {
  try {
    return success(parseArgs({ args: [...words], options: OPTIONS, strict: true, allowPositionals: false }).values);
  } catch (error) {
    const [sentence = "The options cannot be read"] = String(error instanceof Error ? error.message : error).split(/\. |\n/);
    return failure(`${sentence}. With npm, "--" stands before the options; --help lists them.`);
  }
}
