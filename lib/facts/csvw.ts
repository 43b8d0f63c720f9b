/**
 * Metadata of a CSV file as the W3C's "CSV on the Web" has them (https://www.w3.org/TR/tabular-metadata/):
 * names, titles in both languages, datatypes, units and sources of the columns. The file lies beside the
 * table, under its name with "-metadata.json" behind it, where readers of the format look for it.
 */
import type { DataTable, TableColumn } from "./data-table";

/** The media type of such metadata. */
export const CSVW_MEDIA_TYPE = "application/csvm+json";

/** A value that JSON can carry. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The metadata of a table that lies at `url`, seen from where the metadata lie. */
export function describeTable(table: DataTable, url: string): { readonly [key: string]: Json } {
  const names = nameColumns(table.columns);
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url,
    "dc:title": inBothLanguages(table.title),
    "dc:description": inBothLanguages(table.basis),
    "dc:creator": "Flywheel",
    "dc:source": table.sources.map(({ id, title, published, url: address }) => ({
      ...(address === null ? {} : { "@id": address }),
      "dc:identifier": id,
      "dc:title": title,
      ...(published === null ? {} : { "dc:issued": published }),
    })),
    ...(table.knownOn === null ? {} : { "dc:date": { "@value": table.knownOn, "@type": "xsd:date" } }),
    dialect: { encoding: "utf-8", lineTerminators: ["\r\n"], quoteChar: '"', doubleQuote: true, delimiter: ",", header: true, headerRowCount: 1 },
    tableSchema: {
      columns: table.columns.map((column, index) => describeColumn(column, names[index] ?? "")),
      primaryKey: table.columns.flatMap(({ header }, index) => (table.keys.includes(header) ? [names[index] ?? ""] : [])),
    },
  };
}

function describeColumn({ header, title, datatype, unit, description }: TableColumn, name: string): { readonly [key: string]: Json } {
  return {
    name,
    // The first title is the one in the header row: readers of the format compare the two.
    titles: { en: header === title.en ? [header] : [header, title.en], zh: title.zh },
    datatype,
    ...(unit === undefined ? {} : { "schema:unitText": unit }),
    ...(description === undefined ? {} : { "dc:description": inBothLanguages(description) }),
  };
}

function inBothLanguages({ en, zh }: { readonly en: string; readonly zh: string }): Json {
  return [
    { "@value": en, "@language": "en" },
    { "@value": zh, "@language": "zh" },
  ];
}

/** Names that the format allows: letters, digits and inner underscores; each once. */
function nameColumns(columns: readonly TableColumn[]): string[] {
  const taken = new Set<string>();
  return columns.map(({ header }, index) => {
    const plain = header.replace(/ \([^)]*\)$/, "").replace(/[^A-Za-z0-9]+/g, "_").replace(/^_+|_+$/g, "");
    const name = plain === "" || taken.has(plain) ? `${plain}${plain === "" ? "" : "_"}column_${index + 1}` : plain;
    taken.add(name);
    return name;
  });
}
