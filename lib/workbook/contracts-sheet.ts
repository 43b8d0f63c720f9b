/**
 * The contracts: how long each cohort runs, at which rate, and what it is served (`model.md`, "Contracts").
 *
 * A cohort is an opening contract, or everything that one quarter signs. It keeps its row for good: when it ends it
 * is renewed in place, as often as its term asks for, so the number of rows does not depend on any input. The rates
 * of signed cohorts stand by customer, because customers renew and cancel differently.
 */
import { orderCustomers } from "./opening-sheet";
import type { PlanContext } from "./plan-context";
import { relativeAddress } from "./cell-address";
import { cohortBlocks, rateBlock, type Cohort } from "./contract-blocks";
import { writeQuarterHeader } from "./quarter-header";
import type { SheetDraft } from "./sheet-plan";
import { bilingual, type WorkbookText } from "./workbook-text";

/** Where the register keeps what a cohort is, before the quarters begin. */
const REGISTER = { label: 0, customer: 1, equation: 2, start: 3, signed: 4, quarters: 5, rate: 6 } as const;

export function planContracts(context: PlanContext): SheetDraft {
  const { grid, request } = context;
  const { scenarioCase } = request;
  const customers = orderCustomers(scenarioCase);
  const signers = customers.map((name, position) => ({ name, position })).filter(({ name }) => (scenarioCase.opening.bookingMix[name] ?? 0) > 0);
  const sheet = context.draft("contracts", { widths: [34, 16, 40, 9, 9, 9, 9, 3, 3, 3, 10], frozen: { rows: 4, columns: 3 }, orientation: "landscape", isQuarterly: true, repeatRows: "$1:$4", repeatColumns: "$A:$B" });
  sheet.text(0, 0, context.say(bilingual("Contracts", "合同")), { role: "title" });
  sheet.text(1, 0, context.say(bilingual("A row is an opening contract or all that one quarter signs; when it ends it is renewed in its own row.", "每行为一份期初合同或一个季度的全部新签合同；到期后在原行续签。")), { role: "note" });
  writeQuarterHeader(context, sheet, 3, [bilingual("Contract", "合同"), bilingual("Customer", "客户"), bilingual("Equation", "公式")], 0);

  let row = 4;
  const heading = (name: WorkbookText, equation: WorkbookText) => {
    for (let column = 0; column <= grid.column(grid.quarters); column += 1) sheet.text(row, column, column === 0 ? context.say(name) : column === REGISTER.equation ? context.say(equation) : "", { role: "heading" });
    row += 1;
  };

  heading(bilingual("Customers: what is left after a cancellation", "客户：取消后的保留比例"), bilingual("1 − loss in the quarter of the cancellation, else 1", "取消当季为1－流失比例，否则为1"));
  const tableRow = row;
  sheet.text(tableRow - 1, REGISTER.start, context.say(bilingual("Keeps", "续签比例")), { role: "heading", align: "right" });
  sheet.text(tableRow - 1, REGISTER.signed, context.say(bilingual("Signs", "新签占比")), { role: "heading", align: "right" });
  customers.forEach((_, position) => {
    const nth = position + 1;
    const outside = `IF(INDEX(customerIsHyperscaler,${nth})=1,1-hyperscalerSelfBuildRate,1)`;
    sheet.set(row, REGISTER.label, { formula: `INDEX(customerNames,${nth})`, look: { role: "label" } });
    sheet.set(row, REGISTER.start, { formula: `IF($A${row + 1}=stressedCustomer,stressedCustomerRenewalRate,renewalRate)*${outside}`, look: { role: "calculation", shape: "rate2" } });
    sheet.set(row, REGISTER.signed, { formula: `INDEX(customerBookingMix,${nth})*${outside}`, look: { role: "calculation", shape: "rate2" } });
    grid.place(`lossFactor.${position}`, sheet, row);
    for (let t = 1; t <= grid.quarters; t += 1) {
      sheet.set(row, grid.column(t), { formula: grid.resolve(`IF(AND([~lossBegins]=1,$A${row + 1}=stressedCustomer),1-stressedCustomerLossRate,1)`, sheet, t), look: { role: "calculation", shape: "rate2" } });
    }
    row += 1;
  });
  grid.place("lossFactors", sheet, tableRow, row - 1);
  context.name("customerKeptShare", sheet, tableRow, REGISTER.start, row - 1, REGISTER.start);
  context.name("customerBookingShare", sheet, tableRow, REGISTER.signed, row - 1, REGISTER.signed);
  sheet.text(row, REGISTER.label, context.say(bilingual("Share of bookings that is signed", "实际签约的新签比例")), { role: "label" });
  sheet.set(row, REGISTER.signed, { formula: "SUM(customerBookingShare)", look: { role: "total", shape: "rate2" } });
  context.name("bookingShareInAll", sheet, row, REGISTER.signed);
  row += 1;

  const cohorts: Cohort[] = [];
  heading(bilingual("Register", "登记表"), bilingual("", ""));
  const headings: readonly [number, WorkbookText][] = [[REGISTER.start, bilingual("First quarter", "首个履约季")], [REGISTER.signed, bilingual("Signed in", "签约季")], [REGISTER.quarters, bilingual("Quarters", "季数")], [REGISTER.rate, bilingual("USD m", "百万美元")]];
  for (const [column, name] of headings) sheet.text(row - 1, column, context.say(name), { role: "heading", align: "right" });
  const firstCohort = row;
  scenarioCase.opening.contracts.forEach((_, index) => {
    const nth = index + 1;
    cohorts.push({ register: row, isSigned: false });
    sheet.set(row, REGISTER.label, { formula: `B${row + 1}&", ${context.say(bilingual("opening contract", "期初合同"))} ${nth}"`, look: { role: "label" } });
    sheet.set(row, REGISTER.customer, { value: scenarioCase.opening.contracts[index]?.customer ?? "", look: { role: "history" } });
    sheet.set(row, REGISTER.start, { formula: `INDEX(openingContractStarts,${nth})`, look: { role: "calculation", shape: "count" } });
    sheet.set(row, REGISTER.signed, { value: 0, look: { role: "history", shape: "count" } });
    sheet.set(row, REGISTER.quarters, { formula: `INDEX(openingContractQuarters,${nth})`, look: { role: "calculation", shape: "number" } });
    sheet.set(row, REGISTER.rate, { formula: `INDEX(openingContractRates,${nth})`, look: { role: "calculation", shape: "usdM" } });
    row += 1;
  });
  context.name("contractCustomer", sheet, firstCohort, REGISTER.customer, row - 1, REGISTER.customer);
  const openingCount = cohorts.length;
  for (let signed = 1; signed <= grid.quarters; signed += 1) {
    cohorts.push({ register: row, isSigned: true });
    sheet.set(row, REGISTER.label, { formula: `"${context.say(bilingual("Signed in ", "签约于"))}"&${grid.resolve(`[~label:${signed}]`, sheet, 0)}`, look: { role: "label" } });
    sheet.text(row, REGISTER.customer, context.say(bilingual("New bookings", "新签")), { role: "note" });
    sheet.set(row, REGISTER.start, { formula: `E${row + 1}+1+contractStartLagQuarters`, look: { role: "calculation", shape: "count" } });
    sheet.set(row, REGISTER.signed, { value: signed, look: { role: "calculation", shape: "count" } });
    row += 1;
  }

  // Places first: the blocks refer to each other and to the projection.
  const blocks = cohortBlocks(signers.map(({ position }) => position), tableRow);
  const rateBlocks = signers.map(({ name, position }) => rateBlock(name, position, tableRow));
  const starts = new Map<string, number>();
  let next = row;
  for (const block of blocks) {
    starts.set(block.key, next);
    placeBlock(context, sheet, block.key, next + 1, openingCount, cohorts.length);
    next += cohorts.length + 1;
  }
  for (const block of rateBlocks) {
    starts.set(block.key, next);
    grid.place(block.key, sheet, next + 1, next + grid.quarters);
    next += grid.quarters + 1;
  }

  for (const block of [...blocks, ...rateBlocks]) {
    row = starts.get(block.key) ?? row;
    heading(block.name, block.equation);
    const held = block.key.startsWith("rateBy.") ? cohorts.slice(openingCount) : cohorts;
    for (const cohort of held) {
      sheet.set(row, REGISTER.label, { formula: `$A$${cohort.register + 1}`, look: { role: "label" } });
      // Within a block, a reference to another block means the same cohort's row there.
      const within = (template: string, t: number) => grid.resolve(template.replace(/\[(phase|left|price|served rate|kept rate|rate|served|renewal served|rateBy\.\d+)(:-1)?\]/g, (_, key: string, before: string | undefined) => {
        const place = grid.placeOf(key);
        const offset = key.startsWith("rateBy.") ? cohorts.indexOf(cohort) - openingCount : cohorts.indexOf(cohort);
        return relativeAddress(place.firstRow + offset, grid.column(before === undefined ? t : t - 1));
      }), sheet, t);
      if (block.key === "left" || block.key === "price" || block.key === "rate" || block.key.startsWith("rateBy.")) {
        sheet.set(row, grid.column(0), { formula: within(block.opening(cohort), 0), look: { role: "opening", shape: block.shape } });
      }
      for (let t = 1; t <= grid.quarters; t += 1) {
        sheet.set(row, grid.column(t), { formula: within(block.formula(cohort), t), look: { role: "calculation", shape: block.shape } });
      }
      row += 1;
    }
  }
  return sheet;
}

/** Gives a block three names: all cohorts, those of the opening, those signed since. */
function placeBlock({ grid }: PlanContext, sheet: SheetDraft, key: string, firstRow: number, openingCount: number, count: number): void {
  grid.place(key, sheet, firstRow, firstRow + count - 1);
  grid.place(`opening ${key}`, sheet, firstRow, firstRow + openingCount - 1);
  grid.place(`signed ${key}`, sheet, firstRow + openingCount, firstRow + count - 1);
}
