/**
 * A table to take along: rows, and what each column holds. The same table gives the CSV file and the
 * metadata beside it, so the two cannot disagree.
 */
import { formatCsv, type CsvField } from "./csv";
import type { BilingualText } from "./fact";
import type { Source } from "./source";

/** What kind of value a column holds. */
export type ColumnDatatype = "number" | "integer" | "string" | "date" | "anyURI" | "boolean";

/** A column of a table. */
export interface TableColumn {
  /** What stands in the header row: the same in every language. */
  readonly header: string;
  /** What a reader calls it. */
  readonly title: BilingualText;
  readonly datatype: ColumnDatatype;
  /** The unit of its numbers, in words of ours ("USD millions", "fraction"). */
  readonly unit?: string;
  readonly description?: BilingualText;
}

/** A table with all that its metadata say. */
export interface DataTable {
  readonly title: BilingualText;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CsvField[])[];
  /** The headers that tell one row from the others. */
  readonly keys: readonly string[];
  /** Where the figures were read. */
  readonly sources: readonly Pick<Source, "id" | "title" | "published" | "url">[];
  /** What the figures rest on besides: the case, the version of the model. */
  readonly basis: BilingualText;
  /** The day on which the newest of them was known. */
  readonly knownOn: string | null;
}

/** The rows as CSV, the headers first. */
export function formatTable({ columns, rows }: DataTable): string {
  return formatCsv(columns.map(({ header }) => header), rows);
}
