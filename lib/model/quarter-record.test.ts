import { describe, expect, it } from "vitest";
import { Quarter } from "./quarter";
import { FIELD_POSITION, FIELDS_PER_QUARTER, QUARTER_FIELDS, recordQuarter } from "./quarter-record";

describe("The record of a quarter", () => {
  it("has every line of a quarter, each once", () => {
    expect([...QUARTER_FIELDS].sort()).toEqual(Object.keys(new Quarter()).sort());
  });

  it("keeps each line in its own place, and touches no other quarter", () => {
    const quarter = Object.assign(new Quarter(), Object.fromEntries(QUARTER_FIELDS.map((field, index) => [field, index + 0.5])));
    const cells = new Float64Array(3 * FIELDS_PER_QUARTER).fill(-1);
    recordQuarter(cells, FIELDS_PER_QUARTER, quarter);
    const before = cells.slice(0, FIELDS_PER_QUARTER);
    const after = cells.slice(2 * FIELDS_PER_QUARTER);
    expect([...before, ...after].every((cell) => cell === -1)).toBe(true);
    for (const [field, position] of FIELD_POSITION) expect(cells[FIELDS_PER_QUARTER + position]).toBe(quarter[field]);
  });
});
