/** The opening: the balance sheet as reported, the case's constants, and the lists from which contracts and debt start. */
import type { Case } from "@/lib/scenario/case";
import { OPENING_FIGURES } from "./opening-figures";
import type { PlanContext } from "./plan-context";
import type { NumberShape, SheetDraft } from "./sheet-plan";
import { bilingual, type WorkbookText } from "./workbook-text";

/** Reported quarters back to which a useful life of eight years can reach. */
const LONGEST_LIFE_QUARTERS = 32;

type Column = readonly [heading: WorkbookText, shape: NumberShape, name: string | null];

/** The customers as the workbook lists them: the named ones first, then the groups. */
export function orderCustomers({ opening }: Case): string[] {
  const isPooled = (name: string) => opening.pooledCustomers.includes(name);
  return [...opening.customers.filter((name) => !isPooled(name)), ...opening.customers.filter(isPooled)];
}

export function planOpening(context: PlanContext): SheetDraft {
  const { scenarioCase, locale } = context.request;
  const { opening, quarters } = scenarioCase;
  const sheet = context.draft("opening", { widths: [46, 16, 16, 16, 16, 16, 16], frozen: { rows: 3, columns: 1 }, orientation: "portrait", repeatRows: "$1:$3" });
  sheet.text(0, 0, context.say(bilingual("Opening position", "期初状况")), { role: "title" });
  sheet.text(1, 0, `${scenarioCase.title[locale]} · ${scenarioCase.openingQuarter}`, { role: "note" });
  [bilingual("Figure", "项目"), bilingual("Value", "数值"), bilingual("Unit", "单位")].forEach((heading, column) => sheet.text(2, column, context.say(heading), { role: "column-heading", align: column === 1 ? "right" : "left" }));
  let row = 3;
  for (const figure of OPENING_FIGURES) {
    sheet.text(row, 0, context.say(figure.name), { role: "label" });
    const value = figure.read?.(scenarioCase);
    sheet.set(row, 1, { ...(value !== undefined && { value }), ...(figure.formula !== undefined && { formula: figure.formula }), look: { role: figure.formula === undefined ? "history" : "calculation", shape: figure.shape } });
    sheet.text(row, 2, context.say(figure.unit), { role: "note" });
    context.name(figure.key, sheet, row, 1);
    row += 1;
  }

  const table = (title: WorkbookText, columns: readonly Column[], records: readonly (readonly (string | number | null)[])[]): void => {
    row += 1;
    columns.forEach((_, column) => sheet.text(row, column, column === 0 ? context.say(title) : "", { role: "heading" }));
    row += 1;
    columns.forEach(([heading], column) => sheet.text(row, column, context.say(heading), { role: "column-heading", wrap: true, align: column === 0 ? "left" : "right" }));
    row += 1;
    const first = row;
    for (const record of records) {
      record.forEach((value, column) => {
        const shape = columns[column]?.[1] ?? "number";
        if (value !== null) sheet.set(row, column, { value, look: { role: column === 0 ? "label" : "history", shape, ...(column > 0 && { align: "right" }) } });
      });
      row += 1;
    }
    columns.forEach(([, , name], column) => {
      if (name !== null && records.length > 0) context.name(name, sheet, first, column, row - 1, column);
    });
  };

  const customers = orderCustomers(scenarioCase);
  const yes = (is: boolean) => (is ? 1 : 0);
  table(
    bilingual("Customers", "客户"),
    [[bilingual("Customer", "客户"), "number", "customerNames"], [bilingual("Builds its own (1 = hyperscaler)", "可自建（1＝超大规模云厂商）"), "count", "customerIsHyperscaler"], [bilingual("Group of customers (1 = yes)", "合并客户（1＝是）"), "count", null], [bilingual("Share of new bookings", "新签占比"), "rate2", "customerBookingMix"]],
    customers.map((name) => [name, yes(opening.hyperscalers.includes(name)), yes(opening.pooledCustomers.includes(name)), opening.bookingMix[name] ?? 0]),
  );
  // The named customers come first: these may be chosen as the stressed one.
  const firstCustomer = row - customers.length;
  context.name("stressableCustomers", sheet, firstCustomer, 0, firstCustomer + customers.filter((name) => !opening.pooledCustomers.includes(name)).length - 1, 0);
  table(
    bilingual("Contracts", "合同"),
    [[bilingual("Customer", "客户"), "number", null], [bilingual("USD m per fully served quarter", "每完整履约季度，百万美元"), "usdM", "openingContractRates"], [bilingual("Quarters of service left", "剩余履约季数"), "number", "openingContractQuarters"], [bilingual("First projected quarter of service", "首个履约推演季度"), "count", "openingContractStarts"]],
    opening.contracts.map(({ customer, usdMPerQuarter, quarters: left, startQuarter }) => [customer, usdMPerQuarter, left, startQuarter]),
  );
  table(
    bilingual("Bonds", "债券"),
    [[bilingual("Bond", "债券"), "number", null], [bilingual("Principal, USD m", "本金，百万美元"), "usdM", "bondPrincipalUsdM"], [bilingual("Interest rate", "利率"), "rate2", "bondInterestRate"], [bilingual("Projected quarter of issue (0 = outstanding)", "发行的推演季度（0＝已发行）"), "count", "bondIssueQuarter"], [bilingual("Projected quarter of maturity", "到期的推演季度"), "count", "bondMaturityQuarter"]],
    // A line of zeros keeps the formulas whole where a company has no bonds.
    opening.debt.bonds.length === 0 ? [["–", 0, 0, 0, 0]] : opening.debt.bonds.map((bond) => [bond.name, bond.principalUsdM, bond.interestRate, bond.issueQuarter, bond.maturityQuarter]),
  );
  table(
    bilingual("Repayment of the opening amortising debt", "期初分期偿还债务的还款计划"),
    [[bilingual("Projected quarter", "推演季度"), "count", null], [bilingual("USD m", "百万美元"), "usdM", "openingRepaymentsUsdM"]],
    Array.from({ length: quarters }, (_, index) => [index + 1, opening.debt.repaymentsUsdM[index] ?? 0]),
  );
  table(
    bilingual("Reported quarters", "已披露季度"),
    [[bilingual("Quarter", "季度"), "number", null], [bilingual("Revenue", "收入"), "usdM", null], [bilingual("Adjusted EBITDA", "经调整EBITDA"), "usdM", null], [bilingual("Depreciation", "折旧"), "usdM", null], [bilingual("Interest expense", "利息费用"), "usdM", null], [bilingual("Operating cash flow", "经营现金流"), "usdM", null], [bilingual("Purchases of property", "购置固定资产"), "usdM", null]],
    opening.history.map((quarter) => [quarter.quarter, quarter.revenueUsdM, quarter.adjustedEbitdaUsdM, quarter.depreciationUsdM, quarter.interestExpenseUsdM, quarter.operatingCashFlowUsdM, quarter.propertyPurchasesUsdM]),
  );
  table(
    bilingual("Power added by reported quarter", "各已披露季度新增电力"),
    [[bilingual("Quarters before the opening one", "距期初季度的季数"), "count", null], [bilingual("MW", "兆瓦"), "mw", "openingAddedMw"]],
    Array.from({ length: LONGEST_LIFE_QUARTERS + 1 }, (_, ago) => [ago, opening.mwAddedByQuarter[ago === 0 ? "0" : String(-ago)] ?? 0]),
  );
  row += 1;
  sheet.text(row, 0, context.say(bilingual("Notes", "说明")), { role: "heading" });
  for (const note of scenarioCase.openingNotes) {
    row += 1;
    sheet.text(row, 0, note[locale], { role: "note", wrap: true });
    sheet.merges.push({ row, from: 0, to: 6 });
    sheet.rowHeights.set(row, 30);
  }
  return sheet;
}
