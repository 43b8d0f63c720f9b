import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, type Font } from "opentype.js";
import type { PreviewFonts } from "@/components/preview/typefaces";

/** The site runs in its own folder, in which the fonts lie as they were made by `scripts/preview-fonts.mjs`. */
const FOLDER = join(process.cwd(), "app", "preview", "fonts");

let fonts: Promise<PreviewFonts> | undefined;

/** The bundled fonts, read once. */
export function loadPreviewFonts(): Promise<PreviewFonts> {
  fonts ??= readFonts();
  return fonts;
}

async function readFonts(): Promise<PreviewFonts> {
  const [inter, sourceSerif, sourceSerifSemibold, notoSansSc] = await Promise.all([
    readFont("inter-medium.woff"),
    readFont("source-serif-regular.woff"),
    readFont("source-serif-semibold.woff"),
    readFont("noto-sans-sc-medium.woff"),
  ]);
  return { inter, sourceSerif, sourceSerifSemibold, notoSansSc };
}

async function readFont(name: string): Promise<Font> {
  const bytes = await readFile(join(FOLDER, name));
  return parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
