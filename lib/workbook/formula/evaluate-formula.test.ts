import { describe, expect, test } from "vitest";
import { SheetDraft, type PlannedCell, type WorkbookPlan } from "../sheet-plan";
import { calculateWorkbook } from "./calculate";

const LOOK = { role: "calculation" } as const;

/** The value of a formula beside a column A of 1, 2, 3, a text and an empty cell, and a row of sheet Other. */
function valueOf(formula: string): unknown {
  const sheet = new SheetDraft("Sheet", { widths: [10], orientation: "portrait", tabColor: "000000" });
  const other = new SheetDraft("其他 表", { widths: [10], orientation: "portrait", tabColor: "000000" });
  const cells: PlannedCell[] = [1, 2, 3, "Three"].map((value) => ({ value, look: LOOK }));
  cells.forEach((cell, row) => sheet.set(row, 0, cell));
  [10, 20, 30].forEach((value, column) => other.set(0, column, { value, look: LOOK }));
  sheet.set(0, 1, { formula, look: LOOK });
  const plan: WorkbookPlan = { sheets: [sheet, other], names: [{ name: "rate", range: "Sheet!$A$2" }, { name: "list", range: "Sheet!$A$1:$A$3" }], projectionSheet: "", lineRows: new Map(), createdOn: "2026-01-01", properties: { title: "", subject: "", keywords: "", description: "", custom: {} } };
  return calculateWorkbook(plan)("Sheet", 0, 1);
}

describe("A formula gives what Excel gives:", () => {
  test.each([
    ["1+2*3^2", 19],
    ["-2^2", 4],
    ["2^3^2", 64],
    ["(1+2)*3", 9],
    ["10-4-3", 3],
    ["100/5/2", 10],
    ['"a"&1+1', "a2"],
    ['"say ""so"""', 'say "so"'],
    ["1<2", true],
    ['"ABC"="abc"', true],
    ["A5=0", true],
    ["rate*10", 20],
    ["SUM(A1:A4)", 6],
    ["SUM($A$1:A2,4)", 7],
    ["SUM('其他 表'!A1:C1)", 60],
    ["COUNT(A1:A5)", 3],
    ["MIN(A1:A4)", 1],
    ["MAX(list,9)", 9],
    ["INDEX(list,2)", 2],
    ["INDEX('其他 表'!A1:C1,1,3)", 30],
    ["MATCH(3,list,0)", 3],
    ['MATCH("three",A1:A4,0)', 4],
    ["SUMIF(list,2,list)", 2],
    ["SUMPRODUCT((list>1)*list)", 5],
    ["SUMPRODUCT(list,list)", 14],
    ["LARGE(list,2)", 2],
    ["ROUND(2.5,0)", 3],
    ["ROUND(-2.5,0)", -3],
    ["INT(2.9)", 2],
    ["MOD(7,4)", 3],
    ["SQRT(SQRT(16))", 2],
    ["ABS(-3)", 3],
    ["N(A4)", 0],
    ["ISNUMBER(A4)", false],
    ["IF(A1=1,\"yes\",1/0)", "yes"],
    ["IFERROR(1/0,7)", 7],
    ["AND(1=1,2>1)", true],
    ["OR(1=2,2>3)", false],
  ])("%s", (formula, value) => {
    expect(valueOf(formula)).toEqual(value);
  });

  test.each(["1/0", "SQRT(-1)", "0^0", '"a"*2', "MATCH(9,list,0)", "INDEX(list,9)", "nowhere+1", "SUM(A1,1/0)"])("no value for %s", (formula) => {
    expect(valueOf(formula)).toBeUndefined();
  });
});

describe("A formula that has no place in a workbook stops its making:", () => {
  test.each(["OFFSET(A1,1,1)", 'INDIRECT("A1")', "NOW()", "1+", "SUM(1", "B1+1"])("%s", (formula) => {
    expect(() => valueOf(formula)).toThrow();
  });
});
