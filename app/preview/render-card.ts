import sharp from "sharp";
import { PREVIEW_SIZE, type PreviewCard } from "@/components/preview/card";
import { drawCard } from "@/components/preview/draw-card";
import { createBoundedQueue, type BoundedQueue } from "@/lib/api/server/bounded-queue";
import { createByteCache } from "@/lib/api/server/byte-cache";
import { loadPreviewFonts } from "./preview-fonts";

export type Png = Uint8Array<ArrayBuffer>;

/** Some two hundred images. */
const CACHE_BYTES = 12 * 1024 * 1024;

/*
 * The bounds hold for the process, so they stand on the module level. What is kept are pictures by the hash
 * of all that they show: nothing of a reader, and nothing that another instance would draw differently.
 */
const enqueue: BoundedQueue = createBoundedQueue({ atOnce: 2, waiting: 20 });
const drawn = createByteCache<Png>(CACHE_BYTES);
const underway = new Map<string, Promise<Png>>();

// Each picture is decoded once: a cache of parsed images and threads of its own would only hold memory.
sharp.cache(false);
sharp.concurrency(1);

/** The rasteriser's version: together with the hash of a card it decides every byte. */
export const RASTERISER = `${sharp.versions.vips}-${sharp.versions.rsvg ?? "0"}`;

/** The image of a card; undefined where too many are being drawn. Requests for the same one share it. */
export function renderCard(hash: string, card: PreviewCard): Promise<Png> | undefined {
  const known = drawn.get(hash);
  if (known) return Promise.resolve(known);
  const shared = underway.get(hash);
  if (shared) return shared;
  const task = enqueue(async () => {
    const png = await rasterise(drawCard(card, await loadPreviewFonts()));
    drawn.set(hash, png);
    return png;
  });
  if (task === undefined) return undefined;
  const settled = task.finally(() => underway.delete(hash));
  underway.set(hash, settled);
  return settled;
}

/** Flat colours and their edges fit a palette: a third of the bytes of full colour. Dithering would scatter specks over the paper. */
async function rasterise(svg: string): Promise<Png> {
  const png = await sharp(Buffer.from(svg)).resize(PREVIEW_SIZE).png({ palette: true, colours: 256, dither: 0, effort: 5 }).toBuffer();
  return new Uint8Array(png);
}
