import { describe, expect, it } from "vitest";
import { latestCase } from "@/lib/scenario/published-cases";
import { recordedProjection } from "./blank-company";
import { checkProjection, requireChecks, type CheckName } from "./checks";
import { project } from "./project";
import type { QuarterField } from "./quarter";
import { QUARTER_FIELDS } from "./quarter-record";

const { opening, assumptions, quarters } = latestCase("crwv");
const sound = project(opening, assumptions, quarters);

/** The same projection with one figure changed. */
function tamper(field: QuarterField, t: number, amount: number) {
  const lines = Object.fromEntries(QUARTER_FIELDS.map((name) => [name, [sound.at(name, 0), ...sound.line(name)]]));
  const line = lines[field] ?? [];
  line[t] = sound.at(field, t) + amount;
  return recordedProjection(lines, opening, assumptions);
}

const brokenChecks = (projection: typeof sound) => checkProjection(projection).filter(({ holds }) => !holds);

describe("The checks of a projection", () => {
  it("all hold, each under its name", () => {
    const checks = checkProjection(sound);
    expect(checks.every(({ holds }) => holds)).toBe(true);
    expect(checks.map(({ name }) => name)).toEqual([
      "balance-sheet",
      "cash",
      "debt",
      "backlog",
      "construction",
      "property",
      "deferred-revenue",
      "shares",
    ]);
  });

  it.each<[QuarterField, CheckName[]]>([
    ["cashUsdM", ["balance-sheet", "cash"]],
    ["debtUsdM", ["balance-sheet", "debt"]],
    ["equityUsdM", ["balance-sheet"]],
    ["receivablesUsdM", ["balance-sheet"]],
    ["backlogUsdM", ["backlog"]],
    ["constructionInProgressUsdM", ["balance-sheet", "construction"]],
    ["propertyInServiceUsdM", ["balance-sheet", "property"]],
    ["deferredRevenueUsdM", ["balance-sheet", "deferred-revenue"]],
    ["dilutedSharesM", ["shares"]],
    ["debtRepaidUsdM", ["cash", "debt"]],
    ["capitalSpendingUsdM", ["cash", "construction"]],
    ["capexPlacedUsdM", ["construction", "property"]],
    ["renewalsUsdM", ["backlog"]],
  ])("find a million too much in %s", (field, names) => {
    for (const t of [1, 11, quarters]) {
      const broken = brokenChecks(tamper(field, t, 1));
      expect(broken.map(({ name }) => name)).toEqual(names);
      for (const { difference } of broken) expect(difference).toBeCloseTo(1, 6);
    }
  });

  it("find an opening balance sheet that does not balance", () => {
    expect(brokenChecks(tamper("equityUsdM", 0, 1)).map(({ name }) => name)).toEqual(["balance-sheet"]);
  });
});

describe("In development", () => {
  it("a projection that breaks its checks is refused by their names, and a sound one passes", () => {
    expect(() => requireChecks(tamper("debtUsdM", 1, 1))).toThrow(/breaks its checks: balance-sheet by 1.*, debt by 1/);
    expect(() => requireChecks(sound)).not.toThrow();
  });
});
