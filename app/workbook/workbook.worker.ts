/** Writes workbooks on a thread of its own: a quarter of a second in which the server goes on answering. */
import { parentPort } from "node:worker_threads";
import { writeWorkbook } from "@/lib/workbook/write-workbook";
import type { WorkbookRequest } from "@/lib/workbook/workbook-request";

parentPort?.on("message", (request: WorkbookRequest) => {
  void writeWorkbook(request).then(
    (file) => parentPort?.postMessage({ file }),
    (error: unknown) => parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) }),
  );
});
