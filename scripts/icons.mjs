/**
 * Draws the icons that are no SVG from the one that is, for home screens and launchers:
 *
 *     node scripts/icons.mjs
 *
 * Run it after a change of `app/icon.svg`. They stand on paper, since a launcher shows no transparency.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { ROOT } from "./run.mjs";

const PAPER = "#fbfaf7";
const svg = readFileSync(join(ROOT, "app/icon.svg"));

/** The part of the side that the wheel takes: a mask may cut away all but a circle of four fifths. */
const [PLAIN, MASKABLE] = [0.76, 0.58];

/**
 * @param {string} path
 * @param {number} side in pixels
 * @param {number} share
 */
async function drawIcon(path, side, share) {
  const wheel = await sharp(svg, { density: (72 * side) / 32 }).resize(Math.round(side * share)).toBuffer();
  const { size } = await sharp({ create: { width: side, height: side, channels: 3, background: PAPER } })
    .composite([{ input: wheel }])
    .png({ palette: true, colours: 32, effort: 10 })
    .toFile(join(ROOT, path));
  console.log(`${path}: ${side} × ${side}, ${size} bytes`);
}

await drawIcon("app/apple-icon.png", 180, PLAIN);
await drawIcon("public/icon-192.png", 192, PLAIN);
await drawIcon("public/icon-512.png", 512, PLAIN);
await drawIcon("public/icon-maskable-512.png", 512, MASKABLE);
