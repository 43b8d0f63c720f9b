/** The values of named cells in a workbook, whichever program saved it last. Formulas are not calculated: their last value is read. */
import { failure, success, type Result } from "@/lib/finance/result";
import type { Archive, FileProblem } from "./open-archive";
import { scanXml } from "./scan-xml";

/** A cell as its sheet names it: "B12". */
interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** Longest text of a cell that is kept. */
const LONGEST_TEXT = 2000;

const CELL_RANGE = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::.*)?$/;

export function readNamedCells(archive: Archive, names: ReadonlySet<string>): Result<Map<string, string>, FileProblem> {
  const book = archive.read("xl/workbook.xml");
  if (!book.ok) return book;
  const relations = archive.read("xl/_rels/workbook.xml.rels");
  if (!relations.ok) return relations;
  const parts = readRelations(relations.value);
  const found = readBook(book.value, names);
  if (!parts || !found) return failure("damaged");
  if (found.places.size === 0) return success(new Map());

  const strings = parts.sharedStrings !== undefined && archive.has(parts.sharedStrings) ? archive.read(parts.sharedStrings) : success("");
  if (!strings.ok) return strings;
  const shared = readSharedStrings(strings.value);
  if (!shared) return failure("damaged");
  const values = new Map<string, string>();
  for (const sheet of new Set([...found.places.values()].map((place) => place.sheet))) {
    const part = parts.targets.get(found.sheets.get(sheet) ?? "");
    if (part === undefined) return failure("damaged");
    const xml = archive.read(part);
    if (!xml.ok) return xml;
    const wanted = new Map([...found.places].filter(([, place]) => place.sheet === sheet).map(([name, { cell }]) => [cell, name]));
    if (!readCells(xml.value, shared, (cell, value) => {
      const name = wanted.get(cell);
      if (name !== undefined) values.set(name, value.slice(0, LONGEST_TEXT));
    })) return failure("damaged");
  }
  return success(values);
}

function readRelations(xml: string): { targets: Map<string, string>; sharedStrings: string | undefined } | undefined {
  const targets = new Map<string, string>();
  let sharedStrings: string | undefined;
  const isRead = scanXml(xml, {
    tag: ({ name, attribute }) => {
      const [id, target] = [attribute("Id"), attribute("Target")];
      // A part that lies elsewhere is never fetched.
      if (name !== "Relationship" || id === undefined || target === undefined || attribute("TargetMode") === "External") return;
      const part = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
      targets.set(id, part);
      if (attribute("Type")?.endsWith("/sharedStrings")) sharedStrings = part;
    },
  });
  return isRead ? { targets, sharedStrings } : undefined;
}

function readBook(xml: string, names: ReadonlySet<string>): { sheets: Map<string, string>; places: Map<string, Place> } | undefined {
  const sheets = new Map<string, string>();
  const places = new Map<string, Place>();
  let defining: string | undefined;
  let range = "";
  const isRead = scanXml(xml, {
    tag: ({ name, kind, attribute }) => {
      if (name === "sheet") {
        const [sheet, id] = [attribute("name"), attribute("r:id") ?? attribute("id")];
        if (sheet !== undefined && id !== undefined) sheets.set(sheet, id);
      } else if (name === "definedName" && kind === "open") {
        const own = attribute("name");
        defining = own !== undefined && names.has(own) ? own : undefined;
        range = "";
      } else if (name === "definedName" && kind === "close" && defining !== undefined) {
        const [, quoted, plain, letters, digits] = CELL_RANGE.exec(range.trim()) ?? [];
        const sheet = quoted?.replaceAll("''", "'") ?? plain;
        if (sheet !== undefined && letters !== undefined && digits !== undefined) places.set(defining, { sheet, cell: letters + digits });
        defining = undefined;
      }
    },
    text: (text) => {
      if (defining !== undefined) range += text;
    },
  });
  return isRead ? { sheets, places } : undefined;
}

/** Shared texts in their order; phonetic guides are no part of a text. */
function readSharedStrings(xml: string): string[] | undefined {
  const strings: string[] = [];
  let text: string | undefined;
  let isText = false;
  let isGuide = false;
  const isRead = scanXml(xml, {
    tag: ({ name, kind }) => {
      if (name === "si" && kind === "open") text = "";
      else if (name === "si") {
        strings.push(text ?? "");
        text = undefined;
      } else if (name === "rPh") isGuide = kind === "open";
      else if (name === "t") isText = kind === "open";
    },
    text: (part) => {
      if (isText && !isGuide && text !== undefined) text += part;
    },
  });
  return isRead ? strings : undefined;
}

/** Calls `take` for every cell that holds a value. */
function readCells(xml: string, shared: readonly string[], take: (cell: string, value: string) => void): boolean {
  let cell: string | undefined;
  let type = "n";
  let value: string | undefined;
  let isValue = false;
  return scanXml(xml, {
    tag: ({ name, kind, attribute }) => {
      if (name === "c" && kind === "open") {
        cell = attribute("r");
        type = attribute("t") ?? "n";
        value = undefined;
      } else if (name === "c" && kind === "close") {
        if (cell !== undefined && value !== undefined) take(cell, type === "s" ? (shared[Number(value)] ?? "") : value);
        cell = undefined;
      } else if (name === "v" || name === "t") isValue = kind === "open";
    },
    text: (part) => {
      if (isValue && cell !== undefined) value = (value ?? "") + part;
    },
  });
}
