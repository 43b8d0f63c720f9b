import sharp from "sharp";
import { renderOnce, type Png } from "@/app/preview/render-once";

/** A chart's drawing as PNG, in the size that it names; undefined where too many are being drawn. */
export function renderSheet(hash: string, svg: string): Promise<Png> | undefined {
  return renderOnce(hash, async () => new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true, colours: 256, effort: 5 }).toBuffer()));
}
