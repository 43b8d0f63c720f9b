/** A projection for a reader at a terminal: key figures, a table by fiscal year, issues in words. */
import { formatDecimal } from "@/lib/format/decimal";
import { formatUsdM, formatUsdPerShare } from "@/lib/format/money";
import { formatMw } from "@/lib/format/quantity";
import { formatMultiple, formatRate } from "@/lib/format/rate";
import { findIssues, type Issue } from "@/lib/model/issues";
import type { Projection } from "@/lib/model/projection";
import type { QuarterField } from "@/lib/model/quarter";
import { summariseProjection } from "@/lib/model/summary";
import { quotient } from "@/lib/model/twelve-months";
import { ASSUMPTION_SPECS } from "@/lib/scenario/assumption-spec";
import type { Case } from "@/lib/scenario/case";
import type { Changes } from "@/lib/scenario/scenario";

/** A column: the projected quarters of one fiscal year. */
interface Year {
  readonly header: string;
  readonly first: number;
  readonly last: number;
}

type ReadYear = (projection: Projection, year: Year) => string;

const sumOf = (projection: Projection, field: QuarterField, { first, last }: Year) => {
  let sum = 0;
  for (let t = first; t <= last; t += 1) sum += projection.at(field, t);
  return sum;
};
const whole = (value: number) => formatDecimal(value, { decimals: 0 });
const flow = (field: QuarterField): ReadYear => (projection, year) => whole(sumOf(projection, field, year));
const stock = (field: QuarterField): ReadYear => (projection, { last }) => whole(projection.at(field, last));
const margin = (field: QuarterField): ReadYear => (projection, year) =>
  formatRate(quotient(sumOf(projection, field, year), sumOf(projection, "revenueUsdM", year)), "en");

/** The lines of the table; amounts in USD millions. */
const LINES: readonly (readonly [string, ReadYear])[] = [
  ["Revenue", flow("revenueUsdM")],
  ["Contracted share", margin("contractedRevenueUsdM")],
  ["Largest customer, last quarter", (projection, { last }) => formatRate(projection.at("largestShare", last), "en")],
  ["Adjusted EBITDA", flow("adjustedEbitdaUsdM")],
  ["Adjusted EBITDA margin", margin("adjustedEbitdaUsdM")],
  ["Depreciation", flow("depreciationUsdM")],
  ["Gross interest", flow("interestGrossUsdM")],
  ["Net income", flow("netIncomeUsdM")],
  ["Operating cash flow", flow("operatingCashFlowUsdM")],
  ["Capital expenditure, placed", flow("capexPlacedUsdM")],
  ["Capital spending", flow("capitalSpendingUsdM")],
  ["Free cash flow", flow("freeCashFlowUsdM")],
  ["Debt repaid", flow("debtRepaidUsdM")],
  ["Funding gap", flow("fundingGapUsdM")],
  ["New bookings", flow("bookingsUsdM")],
  ["Backlog, year end", stock("backlogUsdM")],
  ["Cash, year end", stock("cashUsdM")],
  ["Debt, year end", stock("debtUsdM")],
  ["Active power, year end (MW)", stock("activeMw")],
  ["Diluted shares, year end (m)", stock("dilutedSharesM")],
];

/** The whole answer, lines no wider than a row of figures needs. */
export function writeTable(scenarioCase: Case, changes: Changes, projection: Projection): string {
  const years = yearsOf(projection);
  const rows = [
    ["USD millions", ...years.map(({ header }) => header)],
    ...LINES.map(([name, read]) => [name, ...years.map((year) => read(projection, year))]),
  ];
  const issues = findIssues(projection).map((issue) => `  ${describeIssue(issue, projection)}`);
  return [
    `${scenarioCase.id}: ${scenarioCase.title.en}`,
    ...describeChanges(scenarioCase, changes),
    "",
    ...alignColumns(keyFigures(projection)),
    "",
    ...alignColumns(rows),
    ...(years[0] && years[0].header.length > 4 ? ["", "The first column holds the projected quarters of its year only."] : []),
    "",
    ...(issues.length > 0 ? ["Issues", ...issues] : ["No issues."]),
    "",
  ].join("\n");
}

function describeChanges({ assumptions }: Case, changes: Changes): string[] {
  return ASSUMPTION_SPECS.flatMap(({ key }) =>
    changes[key] === undefined ? [] : [`  ${key} = ${changes[key]} (case: ${assumptions[key]})`],
  );
}

function keyFigures(projection: Projection): string[][] {
  const summary = summariseProjection(projection);
  const { value, lowestDebtServiceCoverage: coverage } = summary;
  const signedRate = (rate: number) => formatRate(rate, "en", { signed: true });
  const sharePrice = formatUsdPerShare(projection.assumptions.sharePriceUsd, "en");
  const upside = `${signedRate(value.upsideRate)} on ${sharePrice}`;
  const ebitdaMargin = `${formatRate(summary.horizonAdjustedEbitdaMarginRate, "en")} adjusted EBITDA margin`;
  const quarter = (t: number | null | undefined) => quarterName(projection, t);
  return [
    ["Value per share today", formatUsdPerShare(value.valuePerShareUsd, "en"), upside],
    ["Value per share at the horizon", formatUsdPerShare(value.valuePerShareAtExitUsd, "en"), quarter(projection.quarters)],
    ["Revenue of the last four quarters", formatUsdM(summary.horizonRevenueUsdM, "en"), ebitdaMargin],
    ["Peak debt", formatUsdM(summary.peakDebt.value, "en"), quarter(summary.peakDebt.t)],
    ["Lowest debt-service coverage", formatMultiple(coverage?.value, "en"), quarter(coverage?.t)],
    ["Highest depreciation of a quarter", formatUsdM(summary.depreciationPeak.value, "en"), quarter(summary.depreciationPeak.t)],
    ["LTM free cash flow stays positive from", quarter(summary.lastingFreeCashFlowQuarter), ""],
    ["Funding gaps in all", formatUsdM(summary.fundingGapUsdM, "en"), `${signedRate(summary.dilutionRate)} shares`],
  ];
}

/** One sentence on an issue. */
export function describeIssue(issue: Issue, projection: Projection): string {
  const when = quarterName(projection, issue.t);
  const usd = (amountUsdM: number) => formatUsdM(amountUsdM, "en");
  switch (issue.kind) {
    case "funding-gap":
      return `funding-gap: ${usd(issue.amountUsdM)} in ${when}, the first of ${usd(issue.totalUsdM)} in all.`;
    case "capacity-shortfall":
      return (
        `capacity-shortfall: ${formatRate(issue.servedShare, "en")} of what contracts need is served in ${when}, ` +
        `${formatMw(issue.missingMw, "en")} are missing.`
      );
    case "coverage-below-one":
      return `coverage-below-one: debt-service coverage of ${formatMultiple(issue.multiple, "en")} in ${when}.`;
    case "negative-equity-value":
      return `negative-equity-value: ${usd(issue.equityValueUsdM)} in ${when}.`;
    case "maturity-wall":
      return (
        `maturity-wall: repayments of ${usd(issue.repaymentsUsdM)} in FY${issue.fiscalYear}` +
        ` against ${usd(issue.operatingCashFlowUsdM)} of operating cash flow.`
      );
  }
}

function quarterName(projection: Projection, t: number | null | undefined): string {
  if (t === null || t === undefined) return "–";
  return `${projection.at("fiscalYear", t)}Q${projection.at("fiscalQuarter", t)}`;
}

/** The fiscal years of the projection; one that begins before it says which quarters are meant. */
function yearsOf(projection: Projection): Year[] {
  const years: Year[] = [];
  let first = 1;
  for (let t = 1; t <= projection.quarters; t += 1) {
    const fiscalYear = projection.at("fiscalYear", t);
    if (t < projection.quarters && projection.at("fiscalYear", t + 1) === fiscalYear) continue;
    const [from, to] = [projection.at("fiscalQuarter", first), projection.at("fiscalQuarter", t)];
    const part = from === to ? ` Q${from}` : ` Q${from}–${to}`;
    years.push({ header: `${fiscalYear}${t - first === 3 ? "" : part}`, first, last: t });
    first = t + 1;
  }
  return years;
}

/** Columns as wide as their widest cell, the first to the left, the others to the right. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const align = (cell: string, column: number) => {
    const width = widths[column] ?? 0;
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  };
  return rows.map((row) => row.map(align).join("  ").trimEnd());
}
