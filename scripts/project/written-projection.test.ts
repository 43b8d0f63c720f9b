import { describe, expect, it } from "vitest";
import { findCase, latestCase } from "@/lib/scenario/published-cases";
import { projectScenario } from "@/lib/scenario/scenario";
import { buildModelRow, MODEL_ROW_FIELDS } from "@/lib/scenario/model-row";
import { answerRequest, writeCsv } from "./written-projection";

const latest = latestCase("crwv");

describe("A projection for other programs", () => {
  it("answers with the case, the changes, the rows, the value and the issues", () => {
    const answer = answerRequest({ scenarioCase: latest, changes: { usefulLifeYears: 4 } });
    expect(Object.keys(answer)).toEqual(["case", "changes", "rows", "value", "issues"]);
    expect(answer.rows.map((row) => row["t"])).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
    expect(Object.keys(answer.value)).toEqual([
      "enterpriseValueAtExitUsdM",
      "equityValueAtExitUsdM",
      "valuePerShareAtExitUsd",
      "valuePerShareUsd",
      "upsideRate",
    ]);
    expect(answer.issues.length).toBeGreaterThan(0);
  });

  it("has each line of the specification in a row, and no other", () => {
    const row = buildModelRow(projectScenario(latest, {}), 1);
    expect(Object.keys(row)).toEqual([...MODEL_ROW_FIELDS]);
    expect(row["byCustomer"]).toEqual({ Microsoft: 930, OpenAI: 877.7778, Meta: 250, "Jane Street": 0, Other: 1320 });
  });

  it("writes a header and a row a quarter as comma-separated values", () => {
    const scenarioCase = findCase("crwv-2025-06-03");
    if (!scenarioCase) throw new Error("no case");
    const projection = projectScenario(scenarioCase, {});
    const [header, first, ...rest] = writeCsv({ scenarioCase, changes: {} }).trimEnd().split("\r\n");
    const columns = header?.split(",") ?? [];
    const cells = first?.split(",") ?? [];
    expect(columns).toHaveLength(MODEL_ROW_FIELDS.length + 2);
    expect(cells).toHaveLength(columns.length);
    expect(cells[columns.indexOf("byCustomer.Microsoft")]).toBe("746.06");
    expect(Number(cells[columns.indexOf("cashUsdM")])).toBe(projection.at("cashUsdM", 1));
    expect(rest).toHaveLength(scenarioCase.quarters - 1);
  });

  it("quotes a customer whose name holds a comma", () => {
    const opening = { ...latest.opening, customers: ["Lawful, \"Good\" & Co", ...latest.opening.customers.slice(1)] };
    const renamed = { ...latest, opening: { ...opening, contracts: [], bookingMix: {} } };
    expect(writeCsv({ scenarioCase: renamed, changes: {} })).toContain('"byCustomer.Lawful, ""Good"" & Co"');
  });
});
