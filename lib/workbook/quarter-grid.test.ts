import { expect, test } from "vitest";
import { columnLetters, columnOf, sheetPrefix } from "./cell-address";
import { QuarterGrid } from "./quarter-grid";
import { SheetDraft } from "./sheet-plan";

const layout = { widths: [10], orientation: "portrait", tabColor: "000000" } as const;

test("A line's formula finds quarters by their distance, whichever sheet it stands on", () => {
  const grid = new QuarterGrid(22);
  const [own, other] = [new SheetDraft("Projection", layout), new SheetDraft("合同", layout)];
  grid.place("revenueUsdM", own, 11);
  grid.place("left", other, 4, 37);
  expect(grid.resolve("[revenueUsdM]-[revenueUsdM:-4]", own, 1)).toBe("L12-H12");
  expect(grid.resolve("SUM([revenueUsdM:-3..0])", own, 4)).toBe("SUM(L12:O12)");
  expect(grid.resolve("INDEX([revenueUsdM:0t..-1],1,2)", own, 3)).toBe("INDEX($K12:M12,1,2)");
  expect(grid.resolve("SUM([revenueUsdM:all])", own, 3)).toBe("SUM($L12:$AG12)");
  // Near the horizon the next four quarters are the last four.
  expect(grid.resolve("SUM([revenueUsdM:next])", own, 21)).toBe("SUM(AD12:AG12)");
  expect(grid.resolve("SUMPRODUCT([left*:-1])", own, 1)).toBe("SUMPRODUCT('合同'!K$5:K$38)");
  expect(grid.resolve("[revenueUsdM]", other, 1)).toBe("Projection!L12");
  expect(() => grid.resolve("[nothing]", own, 1)).toThrow("nothing");
});

test("Columns are lettered as in a spreadsheet", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  expect(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"].map(columnOf)).toEqual([0, 25, 26, 51, 52, 701, 702]);
  expect(["Check", "It's", "核对"].map(sheetPrefix)).toEqual(["Check!", "'It''s'!", "'核对'!"]);
});
