import { createBoundedQueue, type BoundedQueue } from "@/lib/api/server/bounded-queue";
import { createByteCache } from "@/lib/api/server/byte-cache";
import type { WorkbookRequest } from "@/lib/workbook/workbook-request";
import { writeOnThread } from "./write-on-thread";

type File = Uint8Array<ArrayBuffer>;

/** Some forty workbooks. */
const CACHE_BYTES = 12 * 1024 * 1024;

/* The bounds hold for the process; what is kept are files by the address that alone decides what is in them. */
const enqueue: BoundedQueue = createBoundedQueue({ atOnce: 1, waiting: 20 });
const written = createByteCache<File>(CACHE_BYTES);
const underway = new Map<string, Promise<File>>();

/** The workbook of a request; undefined where too many are being written. Requests for the same one share it. */
export function makeWorkbook(request: WorkbookRequest): Promise<File> | undefined {
  const key = `${request.locale} ${request.link}`;
  const known = written.get(key);
  if (known) return Promise.resolve(known);
  const shared = underway.get(key);
  if (shared) return shared;
  const task = enqueue(async () => {
    const file = await writeOnThread(request);
    written.set(key, file);
    return file;
  });
  if (task === undefined) return undefined;
  const settled = task.finally(() => underway.delete(key));
  underway.set(key, settled);
  return settled;
}
