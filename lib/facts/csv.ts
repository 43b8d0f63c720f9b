/**
 * Comma-separated values (RFC 4180): rows end with CR LF, fields with a comma, quote or line break stand in
 * quotes, a quote is doubled.
 *
 * A spreadsheet program runs a text that begins with one of = + - @ TAB CR as a formula, so such texts get a
 * leading apostrophe. Numbers never do: -3.5 stays a number. They are written in full, with a point.
 */

/** A field: null and undefined are empty. */
export type CsvField = string | number | null | undefined;

/** A table as text, the header row first. */
export function formatCsv(header: readonly string[], rows: readonly (readonly CsvField[])[]): string {
  return [header, ...rows].map((row) => `${row.map(formatField).join(",")}\r\n`).join("");
}

function formatField(field: CsvField): string {
  if (field === null || field === undefined) return "";
  const text = typeof field === "number" ? String(field) : /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
