import { describe, expect, it } from "vitest";
import { migratePairs, MIGRATIONS, MODEL_VERSION, type Migration } from "./migrations";

/** Version 2 renames a key; version 3 turns years into quarters. */
const EXAMPLES: readonly Migration[] = [
  (pairs) => pairs.map(([key, text]) => [key === "life" ? "lifeYears" : key, text]),
  (pairs) => pairs.map(([key, text]) => (key === "lifeYears" ? ["lifeQuarters", String(Number(text) * 4)] : [key, text])),
];

describe("A link of an older version", () => {
  it("passes every version between its own and today's, in order", () => {
    expect(migratePairs([["life", "5"], ["x", "1"]], 1, EXAMPLES)).toEqual([["lifeQuarters", "20"], ["x", "1"]]);
  });

  it("passes none that lies before its own", () => {
    expect(migratePairs([["lifeYears", "5"]], 2, EXAMPLES)).toEqual([["lifeQuarters", "20"]]);
    expect(migratePairs([["lifeYears", "5"]], 3, EXAMPLES)).toEqual([["lifeYears", "5"]]);
  });

  it("is today's where no version has followed", () => {
    expect(MODEL_VERSION).toBe(MIGRATIONS.length + 1);
    expect(migratePairs([["a", "b"]], MODEL_VERSION)).toEqual([["a", "b"]]);
  });
});
