import { describe, expect, it } from "vitest";
import { formatTable } from "@/lib/facts/data-table";
import { ASSUMPTION_SPECS } from "./assumption-spec";
import { latestCase } from "./published-cases";
import { buildAssumptionsTable, buildProjectionTable } from "./projection-table";
import { projectScenario } from "./scenario";

const scenarioCase = latestCase("crwv");
const changes = { usefulLifeYears: 4, stressedCustomer: "OpenAI" };
const input = { scenarioCase, changes, sources: [] };

describe("A projection as a table", () => {
  const table = buildProjectionTable(projectScenario(scenarioCase, changes), input);

  it("has a row a quarter and a value in each column, with a unit wherever there is one", () => {
    expect(table.rows).toHaveLength(scenarioCase.quarters);
    for (const row of table.rows) expect(row.map((cell) => typeof cell)).toEqual(table.columns.map(() => "number"));
    expect(table.columns.filter(({ unit }) => unit === undefined).map(({ header }) => header)).toEqual(["t", "fiscalYear", "fiscalQuarter"]);
    for (const { header, unit } of table.columns) if (header.endsWith("UsdM")) expect(unit, header).toBe("USD millions");
    expect(table.columns.every(({ title }) => /[\u4e00-\u9fff]/.test(title.zh) && /^[A-Z]/.test(title.en))).toBe(true);
  });

  it("says the case, the version and how many assumptions differ", () => {
    expect(table.basis.en).toContain(`model version 1, case ${scenarioCase.id} as known on ${scenarioCase.knownOn}, 2 assumptions changed`);
    expect(table.basis.zh).toContain("更改2项假设");
  });
});

describe("The assumptions as a table", () => {
  const lines = formatTable(buildAssumptionsTable(input)).split("\r\n");

  it("are all there, each with its value, the case's, its bounds and the reason", () => {
    expect(lines).toHaveLength(ASSUMPTION_SPECS.length + 2);
    expect(lines.find((line) => line.startsWith("usefulLifeYears,"))).toMatch(/^usefulLifeYears,4,6,true,years,3,8,.+/);
    expect(lines.find((line) => line.startsWith("stressedCustomer,"))).toMatch(/^stressedCustomer,OpenAI,Microsoft,true,,,,/);
    expect(lines.filter((line) => /,true,/.test(line))).toHaveLength(2);
  });
});
