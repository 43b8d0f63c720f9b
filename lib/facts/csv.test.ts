import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCsv, type CsvField } from "./csv";
import type { Fact } from "./fact";
import { formatFactsCsv } from "./facts-csv";

describe("A table as CSV", () => {
  it("ends every row with CR LF", () => {
    expect(formatCsv(["a", "b"], [[1, "x"]])).toBe("a,b\r\n1,x\r\n");
  });

  it.each([
    ['he said "no"', '"he said ""no"""'],
    ["one, two", '"one, two"'],
    ["one\ntwo", '"one\ntwo"'],
    ["plain", "plain"],
    [null, ""],
    [undefined, ""],
  ])("writes %j as %j", (field, expected) => {
    expect(formatCsv([], [[field]])).toBe(`\r\n${expected}\r\n`);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])("disarms the text %j", (text) => {
    expect(formatCsv([], [[text]])).toBe(`\r\n'${text}\r\n`);
  });

  it("disarms a text that begins with a carriage return, in quotes", () => {
    expect(formatCsv([], [["\r=1"]])).toBe(`\r\n"'\r=1"\r\n`);
  });

  it("never touches a number", () => {
    expect(formatCsv([], [[-314.641, 0.0925, 1e21]])).toBe("\r\n-314.641,0.0925,1e+21\r\n");
  });

  it("is read back field by field, whatever the texts are", () => {
    const fields = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', ",", "\r", "\n", "=", "a") }), fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(fc.array(fields, { minLength: 2, maxLength: 2 }), { maxLength: 5 }), (rows) => {
        expect(parse(formatCsv(["left", "right"], rows))).toEqual([["left", "right"], ...rows.map((row) => row.map(asText))]);
      }),
    );
  });
});

describe("Facts as CSV", () => {
  it("carry unit and source in every row", () => {
    const fact: Fact = {
      id: "netIncomeUsdM.2025Q1.10q-2025q1",
      metric: "netIncomeUsdM",
      period: "2025Q1",
      value: -314.641,
      unit: "USD millions",
      basis: "reported",
      confidence: "primary",
      source: "10q-2025q1",
      knownOn: "2025-05-15",
      published: { value: -314641, unit: "USD thousands", decimals: 0 },
      note: "-314,641 in the table",
    };
    const source = { id: "10q-2025q1", title: "CoreWeave Form 10-Q, quarter ended 2025-03-31", kind: "filing", published: "2025-05-15", url: null } as const;
    const [header, row] = parse(formatFactsCsv([fact], [source]));
    const cells = Object.fromEntries((header ?? []).map((name, index) => [name, row?.[index]]));
    expect(cells).toMatchObject({
      value: "-314.641",
      unit: "USD millions",
      published_value: "-314641",
      published_unit: "USD thousands",
      source: "10q-2025q1",
      source_title: "CoreWeave Form 10-Q, quarter ended 2025-03-31",
      source_url: "",
      customer: "",
      note: "'-314,641 in the table",
    });
  });
});

/** What a reader of the file should see: the texts as they were, disarmed ones with their apostrophe. */
function asText(field: CsvField): string {
  if (typeof field === "number") return String(field);
  return /^[=+\-@\t\r]/.test(field ?? "") ? `'${field}` : (field ?? "");
}

/** An independent reader of RFC 4180. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  while (position < text.length) {
    let field = "";
    if (text[position] === '"') {
      const end = /(?:[^"]|"")*"(?!")/y;
      end.lastIndex = position + 1;
      const body = end.exec(text)?.[0] ?? "";
      field = body.slice(0, -1).replaceAll('""', '"');
      position += 1 + body.length;
    } else {
      const end = text.slice(position).search(/,|\r\n/);
      field = text.slice(position, position + end);
      position += end;
    }
    row.push(field);
    if (text.startsWith("\r\n", position)) {
      rows.push(row);
      row = [];
      position += 2;
    } else {
      position += 1;
    }
  }
  return rows;
}
