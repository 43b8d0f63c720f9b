import sharp from "sharp";
import { createBoundedQueue, type BoundedQueue } from "@/lib/api/server/bounded-queue";
import { createByteCache } from "@/lib/api/server/byte-cache";

export type Png = Uint8Array<ArrayBuffer>;

/** Some two hundred images. */
const CACHE_BYTES = 12 * 1024 * 1024;

/*
 * The bounds hold for the process and for images of every kind, so they stand on the module level. What is
 * kept are pictures by the hash of all that they show: nothing of a reader, and nothing that another instance
 * would draw differently.
 */
const enqueue: BoundedQueue = createBoundedQueue({ atOnce: 2, waiting: 20 });
const drawn = createByteCache<Png>(CACHE_BYTES);
const underway = new Map<string, Promise<Png>>();

// Each picture is decoded once: a cache of parsed images and threads of its own would only hold memory.
sharp.cache(false);
sharp.concurrency(1);

/** The rasteriser's version: together with the hash of what is drawn it decides every byte. */
export const RASTERISER = `${sharp.versions.vips}-${sharp.versions.rsvg ?? "0"}`;

/** The image of a hash; undefined where too many are being drawn. Requests for the same one share it. */
export function renderOnce(hash: string, draw: () => Promise<Png>): Promise<Png> | undefined {
  const known = drawn.get(hash);
  if (known) return Promise.resolve(known);
  const shared = underway.get(hash);
  if (shared) return shared;
  const task = enqueue(async () => {
    const png = await draw();
    drawn.set(hash, png);
    return png;
  });
  if (task === undefined) return undefined;
  const settled = task.finally(() => underway.delete(hash));
  underway.set(hash, settled);
  return settled;
}
