import { formatCsv, type CsvField } from "@/lib/facts/csv";

/** Hands a table to the reader as a CSV file. */
export function downloadCsv(name: string, header: readonly string[], rows: readonly (readonly CsvField[])[]): void {
  const address = URL.createObjectURL(new Blob([formatCsv(header, rows)], { type: "text/csv;charset=utf-8;header=present" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
