import { describe, expect, it } from "vitest";
import { describeTable } from "./csvw";
import type { DataTable } from "./data-table";
import { buildFactsTable } from "./facts-csv";

const column = (header: string, more: object = {}) => ({ header, title: { en: "A name", zh: "名称" }, datatype: "number", ...more }) as const;
const table = (columns: DataTable["columns"], more: Partial<DataTable> = {}): DataTable => ({ title: { en: "T", zh: "表" }, columns, rows: [], keys: [], sources: [], basis: { en: "b", zh: "据" }, knownOn: null, ...more });
const columnsOf = (headers: readonly string[]) => describeTable(table(headers.map((header) => column(header))), "x.csv")["tableSchema"];

describe("The metadata of a table", () => {
  it("name the file, the dialect, both titles, and where the figures come from", () => {
    const source = { id: "10q", title: "Form 10-Q", published: "2025-05-15", url: "https://www.sec.gov/x" } as const;
    const metadata = describeTable(table([column("period"), column("revenue (USD millions)", { unit: "USD millions", description: { en: "d", zh: "述" } })], { keys: ["period"], sources: [source], knownOn: "2025-06-03" }), "a.csv");
    expect(metadata).toMatchObject({
      "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
      url: "a.csv",
      "dc:title": [{ "@value": "T", "@language": "en" }, { "@value": "表", "@language": "zh" }],
      "dc:source": [{ "@id": "https://www.sec.gov/x", "dc:identifier": "10q", "dc:title": "Form 10-Q", "dc:issued": "2025-05-15" }],
      "dc:date": { "@value": "2025-06-03", "@type": "xsd:date" },
      dialect: { lineTerminators: ["\r\n"], delimiter: ",", header: true, encoding: "utf-8" },
      tableSchema: {
        primaryKey: ["period"],
        columns: [{ name: "period", datatype: "number" }, { name: "revenue", titles: { en: ["revenue (USD millions)", "A name"], zh: "名称" }, "schema:unitText": "USD millions" }],
      },
    });
  });

  it("give each column a name that the format allows, and no two the same", () => {
    expect(columnsOf(["customer Jane Street (MW)", "byCustomer.OpenAI", "客户", "_x", "x", "customer Jane-Street"])).toMatchObject({
      columns: ["customer_Jane_Street", "byCustomer_OpenAI", "column_3", "x", "x_column_5", "customer_Jane_Street_column_6"].map((name) => ({ name })),
    });
  });

  it("of facts have a column for each field of a row", () => {
    const facts = buildFactsTable([{ id: "a", metric: "cashUsdM", period: "2025Q1", value: 1, unit: "USD millions", basis: "reported", confidence: "primary", source: "s", knownOn: "2025-05-15" }], [{ id: "s", title: "S", kind: "filing", published: null, url: null }]);
    expect(facts.rows.map((row) => row.length)).toEqual([facts.columns.length]);
    expect(describeTable(facts, "f.csv")).toMatchObject({ "dc:source": [{ "dc:identifier": "s", "dc:title": "S" }], "dc:date": { "@value": "2025-05-15" } });
  });
});
