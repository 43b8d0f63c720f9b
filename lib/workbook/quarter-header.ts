import type { PlanContext } from "./plan-context";
import type { SheetDraft } from "./sheet-plan";
import type { WorkbookText } from "./workbook-text";

/** The heading over a sheet on the grid: its labels, then the quarters from `firstQuarter` on, as the projection names them. */
export function writeQuarterHeader(context: PlanContext, sheet: SheetDraft, row: number, labels: readonly WorkbookText[], firstQuarter: number): void {
  const { grid } = context;
  for (let column = 0; column < grid.column(firstQuarter); column += 1) {
    const label = labels[column];
    sheet.text(row, column, label ? context.say(label) : "", { role: "column-heading" });
  }
  for (let t = firstQuarter; t <= grid.quarters; t += 1) {
    sheet.set(row, grid.column(t), { formula: grid.resolve("[~label]", sheet, t), look: { role: "column-heading", align: "right" } });
  }
}
