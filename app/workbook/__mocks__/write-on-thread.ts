import type { WorkbookRequest } from "@/lib/workbook/workbook-request";
import { writeWorkbook } from "@/lib/workbook/write-workbook";

/** What tests see of the writing: the links in their order, and how many were written at once at most. */
export const written = { atOnce: 0, most: 0, links: [] as string[] };

/** The thread's work, done in the test's own: Node does not run TypeScript by itself. The browser tests use the thread. */
export async function writeOnThread(request: WorkbookRequest): Promise<Uint8Array> {
  written.atOnce += 1;
  written.most = Math.max(written.most, written.atOnce);
  written.links.push(request.link);
  const file = await writeWorkbook(structuredClone(request));
  written.atOnce -= 1;
  return file;
}
