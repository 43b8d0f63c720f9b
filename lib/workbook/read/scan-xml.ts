/**
 * Reads the few kinds of XML that a workbook is made of, tag by tag, without building a tree. There are no external
 * entities, because there are no entities at all beyond the five of XML and numbered characters.
 */

export interface XmlTag {
  /** Without its prefix. */
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  readonly attribute: (name: string) => string | undefined;
}

/** What a document consists of: tags, and the text between them. */
export interface XmlReader {
  tag(tag: XmlTag): void;
  text?(text: string): void;
}

const PIECE = /<(?:"[^"]*"|'[^']*'|[^"'<>])*>|[^<]+/g;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  return text.includes("&") ? text.replace(ENTITY, (_, decimal: string | undefined, hex: string | undefined, name: string | undefined) => (name !== undefined ? (NAMED[name] ?? "") : characterOf(decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? "", 16)))) : text;
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

/** Walks through a document. False where it is no XML of ours: a document type, which could define entities. */
export function scanXml(xml: string, reader: XmlReader): boolean {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) return false;
  for (const [piece] of xml.matchAll(PIECE)) {
    if (!piece.startsWith("<")) {
      reader.text?.(unescapeXml(piece));
      continue;
    }
    const match = /^<(\/?)(?:[\w.-]+:)?([\w.-]+)([\s\S]*?)(\/?)>$/.exec(piece);
    if (!match) continue;
    const [, close, name = "", attributes = "", empty] = match;
    reader.tag({ name, kind: close === "/" ? "close" : empty === "/" ? "empty" : "open", attribute: (wanted) => findAttribute(attributes, wanted) });
  }
  return true;
}

function findAttribute(attributes: string, wanted: string): string | undefined {
  for (const [, name, double, single] of attributes.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name === wanted) return unescapeXml(double ?? single ?? "");
  }
  return undefined;
}
