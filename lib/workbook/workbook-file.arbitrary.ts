import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** For tests: the parts of a workbook file as texts. */
export function partsOf(file: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

export function fileOf(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries([...parts].map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part])));
}

/** The same file with other parts in the place of some. */
export function withParts(file: Uint8Array, changed: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return fileOf(new Map<string, string | Uint8Array>([...partsOf(file), ...Object.entries(changed)]));
}

/** The file as a spreadsheet program saves it after a reader typed other values into named cells; null empties one. */
export function retyped(file: Uint8Array, values: Readonly<Record<string, string | number | null>>): Uint8Array {
  const parts = partsOf(file);
  const book = parts.get("xl/workbook.xml") ?? "";
  const sheetPath = "xl/worksheets/sheet2.xml";
  let sheet = parts.get(sheetPath) ?? "";
  for (const [name, value] of Object.entries(values)) {
    const [, letters, digits] = new RegExp(`name="${name}"[^>]*>[^<]*!\\$([A-Z]+)\\$(\\d+)<`).exec(book) ?? [];
    const cell = `${letters}${digits}`;
    const content = value === null ? "" : typeof value === "number" ? `<v>${value}</v>` : `<is><t>${value.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</t></is>`;
    const pattern = new RegExp(`<c r="${cell}"([^>]*?)(?: t="\\w+")?(?:/>|>.*?</c>)`);
    if (!pattern.test(sheet)) throw new Error(`No cell for ${name}.`);
    sheet = sheet.replace(pattern, (_, attributes: string) => `<c r="${cell}"${attributes.replace(/ t="\w+"/, "")}${typeof value === "string" ? ' t="inlineStr"' : ""}>${content}</c>`);
  }
  return withParts(file, { [sheetPath]: sheet });
}
