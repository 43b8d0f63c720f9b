import { failure, type Result } from "@/lib/finance/result";
import type { Case } from "@/lib/scenario/case";
import type { DecodedScenario } from "@/lib/scenario/codec";
import { LARGEST_FILE_BYTES } from "@/lib/workbook/read/open-archive";
import { readWorkbook, type WorkbookProblem } from "@/lib/workbook/read/read-workbook";

/** A file that was read, or why it could not be. `unreadable` is one that the device does not hand over. */
export type ReadFile = Result<DecodedScenario, WorkbookProblem | "unreadable">;

/** Reads a chosen file in the browser; it goes nowhere else. Its size is known before its content is. */
export async function readWorkbookFile(file: File, cases: readonly Case[], defaultCase: Case): Promise<ReadFile> {
  if (file.size > LARGEST_FILE_BYTES) return failure("too-large");
  try {
    return readWorkbook(new Uint8Array(await file.arrayBuffer()), cases, defaultCase);
  } catch (error) {
    // Folders and files that have been moved since give a DOMException.
    if (error instanceof DOMException) return failure("unreadable");
    throw error;
  }
}
