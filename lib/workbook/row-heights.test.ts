import { expect, test } from "vitest";
import { estimateHeights } from "./row-heights";
import { SheetDraft } from "./sheet-plan";

test("A row is as high as its longest wrapped text needs; Chinese needs twice the room", () => {
  const sheet = new SheetDraft("Sheet", { widths: [20], orientation: "portrait", tabColor: "000000" });
  sheet.text(0, 0, "Short", { role: "note", wrap: true });
  sheet.text(1, 0, "x".repeat(50), { role: "note", wrap: true });
  sheet.text(2, 0, "字".repeat(25), { role: "note", wrap: true });
  sheet.text(3, 0, "x".repeat(50), { role: "note" });
  sheet.text(4, 0, "Title", { role: "title" });
  const heights = estimateHeights(sheet);
  expect([...heights.keys()]).toEqual([1, 2, 4]);
  expect(heights.get(1)).toBe(heights.get(2));
});
