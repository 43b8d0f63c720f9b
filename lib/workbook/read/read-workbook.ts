/**
 * Reads a workbook back: its inputs, as the scenario that they are. Never throws.
 *
 * The values pass through the link's own reader (`lib/scenario/codec.ts`), so an older model version is brought to
 * today's, a value out of bounds is limited, an unknown case opens the nearest, and each of these is told.
 */
import { failure, success, type Result } from "@/lib/finance/result";
import { ASSUMPTION_SPECS } from "@/lib/scenario/assumption-spec";
import type { Case } from "@/lib/scenario/case";
import { decodeScenario, type DecodedScenario } from "@/lib/scenario/codec";
import { joinQuery, type Pair } from "@/lib/scenario/link-query";
import { IDENTITY_NAMES } from "../identity-names";
import { openArchive, type FileProblem } from "./open-archive";
import { readNamedCells } from "./read-named-cells";

/** Why a file gives no scenario; `foreign` is a workbook, but none of ours. */
export type WorkbookProblem = FileProblem | "foreign";

/** Of the inputs, so many must be there: a sheet from which a few were deleted can still be read. */
const FEWEST_INPUTS = ASSUMPTION_SPECS.length / 2;

const NAMES: ReadonlySet<string> = new Set([...Object.values(IDENTITY_NAMES), ...ASSUMPTION_SPECS.map(({ key }) => key)]);

export function readWorkbook(file: Uint8Array, cases: readonly Case[], defaultCase: Case): Result<DecodedScenario, WorkbookProblem> {
  const archive = openArchive(file);
  if (!archive.ok) return archive;
  const cells = readNamedCells(archive.value, NAMES);
  if (!cells.ok) return cells;
  const read = (name: string) => cells.value.get(name)?.trim() ?? "";
  const inputs = ASSUMPTION_SPECS.flatMap(({ key }): Pair[] => (cells.value.has(key) ? [[key, read(key)]] : []));
  const caseId = read(IDENTITY_NAMES.caseId);
  if (caseId === "" || inputs.length < FEWEST_INPUTS) return failure("foreign");
  const texts: readonly Pair[] = [["title", read(IDENTITY_NAMES.title)], ["note", read(IDENTITY_NAMES.note)]];
  const pairs: Pair[] = [["v", read(IDENTITY_NAMES.modelVersion)], ["case", caseId], ...inputs, ...texts.filter(([, text]) => text !== "")];
  return success(decodeScenario(joinQuery(pairs), cases, defaultCase));
}
