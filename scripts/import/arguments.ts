/** The options of `npm run data:import`, read from the words after `--`. */
import { parseArgs } from "node:util";
import { failure, success, type Result } from "@/lib/finance/result";
import { SEC_ORIGIN } from "./fetch-company-facts";

/** What is to be done. */
export type Command =
  | { readonly kind: "help" }
  | {
      readonly kind: "import";
      /** A path, or null where the SEC is to be asked. */
      readonly file: string | null;
      readonly origin: string;
      /** The company as it was typed; absent for the only one. */
      readonly company: string | undefined;
      /** The folder of companies, where it is not the site's own. */
      readonly data: string | undefined;
      readonly write: boolean;
      readonly replaceChanged: boolean;
    };

export const HELP = `Imports a company's figures from the SEC's XBRL data.

  npm run data:import -- companyfacts.json             shows what would change
  npm run data:import -- companyfacts.json --write     writes it
  SEC_USER_AGENT="Name name@example.com" npm run data:import -- --fetch

  <file>              a companyfacts file, as https://data.sec.gov/api/xbrl/companyfacts/CIK##########.json gives it
  --fetch             asks the SEC for it; SEC_USER_AGENT must name who asks
  --company <id>      the company, where data/companies has several
  --write             writes new and restated figures, each beside those that stand
  --replace-changed   with --write: also replaces figures that the same document now states otherwise
  --data <folder>     another folder of companies
  --origin <address>  with --fetch: another server
  --help              this text

Without --write nothing is written. Bad input ends with status 2 and names file, record and rule.
`;

const OPTIONS = {
  fetch: { type: "boolean" },
  company: { type: "string" },
  write: { type: "boolean" },
  "replace-changed": { type: "boolean" },
  data: { type: "string" },
  origin: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads the options; a failure says which word cannot be taken and what could. */
export function readArguments(words: readonly string[]): Result<Command, string> {
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options: OPTIONS, strict: true, allowPositionals: true });
  } catch (error) {
    const [sentence = "The options cannot be read"] = String(error instanceof Error ? error.message : error).split(/\. |\n/);
    return failure(`${sentence}. With npm, "--" stands before the options; --help lists them.`);
  }
  const { values, positionals } = parsed;
  if (values.help === true) return success({ kind: "help" });
  const [file = null, ...others] = positionals;
  if (others.length > 0) return failure(`One file at a time: ${positionals.join(", ")} are ${positionals.length}.`);
  if (file === null && values.fetch !== true) return failure("Name a companyfacts file, or ask the SEC with --fetch; --help says more.");
  if (file !== null && values.fetch === true) return failure(`--fetch and the file ${file} exclude each other.`);
  if (values["replace-changed"] === true && values.write !== true) return failure("--replace-changed writes, so it needs --write.");
  if (values.origin !== undefined && (values.fetch !== true || !URL.canParse(values.origin))) return failure(`--origin ${values.origin} must be an address, and needs --fetch.`);
  return success({
    kind: "import",
    file,
    origin: values.origin === undefined ? SEC_ORIGIN : new URL(values.origin).origin,
    company: values.company,
    data: values.data,
    write: values.write === true,
    replaceChanged: values["replace-changed"] === true,
  });
}
