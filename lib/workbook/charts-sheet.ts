import type { PlanContext } from "./plan-context";
import type { PlannedChart, SheetDraft } from "./sheet-plan";
import { bilingual, type WorkbookText } from "./workbook-text";

const HEIGHT = 19;
const WIDTH = 9;

type Series = readonly [line: string, name: WorkbookText, color: string];

interface Chart {
  readonly kind: PlannedChart["kind"];
  readonly title: WorkbookText;
  readonly series: readonly Series[];
  readonly stacked?: boolean;
  readonly format?: string;
}

const CHARTS: readonly Chart[] = [
  { kind: "column", stacked: true, title: bilingual("Revenue by quarter, USD m", "季度收入，百万美元"), series: [["contractedRevenueUsdM", bilingual("Contracted", "合同收入"), "1B5E57"], ["onDemandRevenueUsdM", bilingual("On demand", "按需收入"), "7FB7A8"], ["licensingRevenueUsdM", bilingual("Licensing", "授权收入"), "D9A441"]] },
  { kind: "line", title: bilingual("Cash and free cash flow, USD m", "现金与自由现金流，百万美元"), series: [["cashUsdM", bilingual("Cash", "现金"), "1B5E57"], ["freeCashFlowUsdM", bilingual("Free cash flow", "自由现金流"), "A23B2A"], ["operatingCashFlowUsdM", bilingual("Operating cash flow", "经营现金流"), "5F6B7A"]] },
  { kind: "column", stacked: true, title: bilingual("Debt by kind, USD m", "债务构成，百万美元"), series: [["openingDebtUsdM", bilingual("Loans outstanding today", "现有贷款"), "5F6B7A"], ["loansUsdM", bilingual("New equipment loans", "新增设备贷款"), "1B5E57"], ["bondsUsdM", bilingual("Bonds", "债券"), "D9A441"]] },
  { kind: "line", title: bilingual("Active power and power that contracts need, MW", "在役电力与合同所需电力，兆瓦"), series: [["activeMw", bilingual("Active power", "在役电力"), "1B5E57"], ["neededMw", bilingual("Power that contracts need", "合同所需电力"), "A23B2A"]] },
];

/** Native charts of the projection: they follow the inputs. */
export function planCharts(context: PlanContext): SheetDraft {
  const sheet = context.draft("charts", { widths: [11], orientation: "landscape", isOnePage: true });
  sheet.text(0, 0, context.say(bilingual("Charts of the projection", "推演图表")), { role: "title" });
  CHARTS.forEach(({ kind, title, series, stacked, format = "#,##0" }, index) => {
    const row = 2 + Math.floor(index / 2) * (HEIGHT + 1);
    const column = (index % 2) * (WIDTH + 1);
    const names = series.map(([, name]) => context.say(name)).join(", ");
    sheet.charts.push({
      kind,
      title: context.say(title),
      alt: `${context.say(title)}: ${names}`,
      categories: context.grid.everyQuarter("~label"),
      series: series.map(([line, name, color]) => ({ name: context.say(name), values: context.grid.everyQuarter(line), color })),
      ...(stacked && { stacked }),
      valueFormat: format,
      from: { row, column },
      to: { row: row + HEIGHT, column: column + WIDTH },
    });
  });
  return sheet;
}
