/**
 * Makes the fonts of the preview images, small enough to lie in the repository:
 *
 *     node scripts/preview-fonts.mjs
 *
 * Run it when a test says that a Chinese text has a character that the images cannot draw. The Latin
 * faces come from the packages that the pages use. The Chinese face is cut from a package of 57 MB,
 * which is fetched for this run alone, at a pinned version, and never installed.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import subsetFont from "subset-font";
import { ROOT } from "./run.mjs";

const FOLDER = join(ROOT, "app/preview/fonts");
const CHINESE_PACKAGE = "@expo-google-fonts/noto-sans-sc@0.4.3";
const CHINESE_FILE = "package/500Medium/NotoSansSC_500Medium.ttf";
const CHINESE_SHA256 = "b30853d205f3ecdde938b1488c735ee15a2e870d31331b992fdc53971e23ec4a";

/** Latin letters with their accents, and the signs that our texts and formats use. */
const LATIN = [range(0x20, 0x7e), range(0xa0, 0xff), "–—‘’“”…•·×−±€™"].join("");

/** Signs that are full-width in Chinese, and the full-width forms themselves. */
const CHINESE_SIGNS = `—‘’“”…·、。〈〉《》「」『』【】〔〕${range(0xff01, 0xff5e)}￥`;

/**
 * @param {number} from
 * @param {number} to
 */
function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join("");
}

/** The Chinese characters of our own texts, wherever they stand, and those that readers write most. */
function chineseCharacters() {
  const companies = join(ROOT, "data/companies");
  const cases = readdirSync(companies).map((id) => join(companies, id, "cases")).filter((folder) => existsSync(folder));
  const texts = [
    join(ROOT, "messages/zh.json"),
    join(ROOT, "scripts/common-characters.txt"),
    ...readdirSync(join(ROOT, "lib/format")).map((name) => join(ROOT, "lib/format", name)),
    ...cases.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))),
  ].map((file) => readFileSync(file, "utf8"));
  return [...new Set(texts.join("").match(/\p{Script=Han}/gu))].sort().join("") + CHINESE_SIGNS;
}

function fetchChineseFont() {
  const folder = mkdtempSync(join(tmpdir(), "flywheel-fonts-"));
  try {
    const name = execFileSync("npm", ["pack", CHINESE_PACKAGE, "--silent", "--pack-destination", folder], { encoding: "utf8" }).trim();
    execFileSync("tar", ["xzf", join(folder, name), "-C", folder, CHINESE_FILE]);
    const font = readFileSync(join(folder, CHINESE_FILE));
    const found = createHash("sha256").update(font).digest("hex");
    if (found !== CHINESE_SHA256) throw new Error(`${CHINESE_PACKAGE}: ${CHINESE_FILE} is not the file that was reviewed (sha256 ${found}).`);
    return font;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} name
 * @param {Buffer} font
 * @param {string} text
 * @param {number} [weight] of a variable font
 */
async function writeSubset(name, font, text, weight) {
  const subset = await subsetFont(font, text, { targetFormat: "woff", ...(weight !== undefined && { variationAxes: { wght: weight } }) });
  writeFileSync(join(FOLDER, name), subset);
  console.log(`${name}: ${[...text].length} characters, ${subset.length} bytes`);
}

/** @param {string} path */
const readPackaged = (path) => readFileSync(join(ROOT, "node_modules/@fontsource-variable", path));
const inter = readPackaged("inter/files/inter-latin-wght-normal.woff2");
const sourceSerif = readPackaged("source-serif-4/files/source-serif-4-latin-wght-normal.woff2");
await writeSubset("inter-medium.woff", inter, LATIN, 500);
await writeSubset("source-serif-regular.woff", sourceSerif, LATIN, 400);
await writeSubset("source-serif-semibold.woff", sourceSerif, LATIN, 600);
await writeSubset("noto-sans-sc-medium.woff", fetchChineseFont(), chineseCharacters());
