/** How cells look: colours by what a cell is, number formats by what it counts. */
import type { CellStyle } from "hucre/xlsx";
import type { Locale } from "@/lib/format/locale";
import type { CellLook, CellRole, NumberShape } from "./sheet-plan";

const INK = "1F2933";
const QUIET = "5F6B7A";
const INPUT_INK = "1F4FBF";
const HISTORY_INK = "7A5A12";
const RULE = "C9D0D8";

/** Zero as a dash, negative numbers with a true minus; what is not ASCII stands in quotes, as programs write it. */
const NUMBER_FORMATS: Readonly<Record<NumberShape, string>> = {
  usdM: '#,##0;"−"#,##0;"–"',
  usdB: "#,##0.0##",
  usd: '#,##0.00;"−"#,##0.00;0.00',
  mw: '#,##0;"−"#,##0;"–"',
  rate: '0.0%;"−"0.0%;0.0%',
  rate2: '0.00%;"−"0.00%;0.00%',
  index: '0.0000;"−"0.0000;"–"',
  multiple: '0.00"×";"−"0.00"×"',
  count: "0",
  year: "0",
  quarters: "0",
  sharesM: "#,##0.0",
  number: "General",
  difference: "0.000000",
};

interface RoleStyle {
  readonly color: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly fill?: string;
  readonly border?: "top" | "bottom" | "box";
  readonly underline?: boolean;
}

const ROLES: Readonly<Record<CellRole, RoleStyle>> = {
  title: { color: INK, bold: true, size: 16 },
  heading: { color: INK, bold: true, fill: "E4EAE8" },
  label: { color: INK },
  note: { color: QUIET },
  input: { color: INPUT_INK, fill: "FFF7DB", border: "box" },
  calculation: { color: INK },
  history: { color: HISTORY_INK },
  opening: { color: HISTORY_INK, fill: "F6F1E4" },
  "column-heading": { color: INK, bold: true, border: "bottom" },
  total: { color: INK, bold: true, border: "top" },
  link: { color: INPUT_INK, underline: true },
  verdict: { color: "A23B2A", bold: true },
};

/** The font of a language: each has the letters, and stands on most machines. */
export function fontName(locale: Locale): string {
  return locale === "zh" ? "Microsoft YaHei" : "Arial";
}

/** Makes styles, each once: the writer then finds equal ones by identity. */
export function createStyles(locale: Locale): (look: CellLook) => CellStyle {
  const styles = new Map<string, CellStyle>();
  return (look) => {
    const key = [look.role, look.shape, look.wrap, look.align].join();
    let style = styles.get(key);
    if (!style) styles.set(key, (style = makeStyle(look, locale)));
    return style;
  };
}

function makeStyle({ role, shape, wrap, align }: CellLook, locale: Locale): CellStyle {
  const { color, bold, size, fill, border, underline } = ROLES[role];
  const side = { style: "thin" as const, color: { rgb: border === "bottom" ? INK : RULE } };
  return {
    font: { name: fontName(locale), size: size ?? 10, color: { rgb: color }, ...(bold && { bold }), ...(underline && { underline }) },
    ...(fill !== undefined && { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: fill } } }),
    ...(border === "box" && { border: { top: side, right: side, bottom: side, left: side } }),
    ...(border === "top" && { border: { top: side } }),
    ...(border === "bottom" && { border: { bottom: side } }),
    ...(shape !== undefined && { numFmt: NUMBER_FORMATS[shape] }),
    // An indent needs a side to start from.
    alignment: { vertical: "top", ...(wrap && { wrapText: true }), ...(align && { horizontal: align }), ...(role === "note" && align === undefined && shape === undefined && { horizontal: "left", indent: 1 }) },
  };
}
