import { Worker } from "node:worker_threads";
import type { WorkbookRequest } from "@/lib/workbook/workbook-request";

/** What the thread answers. */
type Answer = { readonly file: Uint8Array<ArrayBuffer> } | { readonly error: string };

/* One thread for the process, kept because a new one would have to compile the writer again. */
let thread: Worker | undefined;

/** Has the workbook written; one at a time, which the queue of `make-workbook.ts` sees to. */
export function writeOnThread(request: WorkbookRequest): Promise<Uint8Array<ArrayBuffer>> {
  const worker = (thread ??= new Worker(new URL("./workbook.worker.ts", import.meta.url)));
  // The thread alone must not keep a server from ending.
  worker.unref();
  return new Promise((resolve, reject) => {
    const finish = () => {
      worker.off("message", onMessage);
      worker.off("error", onEnd);
      worker.off("exit", onEnd);
    };
    const onMessage = (answer: Answer) => {
      finish();
      if ("file" in answer) resolve(answer.file);
      else reject(new Error(answer.error));
    };
    const onEnd = (reason: unknown) => {
      finish();
      thread = undefined;
      reject(reason instanceof Error ? reason : new Error(`The thread that writes workbooks ended (${String(reason)}).`));
    };
    worker.on("message", onMessage);
    worker.on("error", onEnd);
    worker.on("exit", onEnd);
    worker.postMessage(request);
  });
}
