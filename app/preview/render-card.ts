import sharp from "sharp";
import { PREVIEW_SIZE, type PreviewCard } from "@/components/preview/card";
import { drawCard } from "@/components/preview/draw-card";
import { loadPreviewFonts } from "./preview-fonts";
import { renderOnce, type Png } from "./render-once";

/** The image of a card; undefined where too many are being drawn. */
export function renderCard(hash: string, card: PreviewCard): Promise<Png> | undefined {
  return renderOnce(hash, async () => rasterise(drawCard(card, await loadPreviewFonts())));
}

/** Four flat colours and their edges fit a palette: a third of the bytes of full colour, and no visible difference. */
async function rasterise(svg: string): Promise<Png> {
  const png = await sharp(Buffer.from(svg)).resize(PREVIEW_SIZE).png({ palette: true, colours: 128, effort: 5 }).toBuffer();
  return new Uint8Array(png);
}
