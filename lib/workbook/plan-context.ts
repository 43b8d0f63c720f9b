import { project } from "@/lib/model/project";
import type { Projection } from "@/lib/model/projection";
import { scenarioAssumptions } from "@/lib/scenario/scenario";
import type { Assumptions } from "@/lib/model/assumptions";
import { QuarterGrid } from "./quarter-grid";
import { SheetDraft, type DefinedName, type SheetLayout } from "./sheet-plan";
import { SHEET_NAMES, TAB_COLORS, type SheetId } from "./sheet-names";
import type { WorkbookRequest } from "./workbook-request";
import type { WorkbookText } from "./workbook-text";

/** What the sheets share while a workbook is planned: the scenario, the grid, the names. */
export class PlanContext {
  readonly names: DefinedName[] = [];
  readonly grid: QuarterGrid;
  readonly assumptions: Assumptions;
  /** The app's own figures, for the check. */
  readonly projection: Projection;

  constructor(readonly request: WorkbookRequest) {
    const { scenarioCase, changes } = request;
    this.assumptions = scenarioAssumptions(scenarioCase, changes);
    this.projection = project(scenarioCase.opening, this.assumptions, scenarioCase.quarters);
    this.grid = new QuarterGrid(scenarioCase.quarters);
  }

  /** The text in the reader's language. */
  say(text: WorkbookText): string {
    return text[this.request.locale];
  }

  draft(id: SheetId, layout: Omit<SheetLayout, "tabColor">): SheetDraft {
    return new SheetDraft(this.say(SHEET_NAMES[id]), { ...layout, tabColor: TAB_COLORS[id] });
  }

  /** Defines a name for one cell, or for a block of cells. */
  name(name: string, sheet: SheetDraft, row: number, column: number, lastRow = row, lastColumn = column): void {
    const isCell = lastRow === row && lastColumn === column;
    this.names.push({ name, range: isCell ? sheet.address(row, column) : sheet.range(row, column, lastRow, lastColumn) });
  }
}
