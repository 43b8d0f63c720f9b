import { BALANCE_LINES, CASH_LINES, DEBT_SERVICE_LINES } from "./debt-lines";
import { CONTRACT_LINES, COST_LINES, EARNINGS_LINES, REVENUE_LINES } from "./business-lines";
import { CAPEX_LINES, POWER_LINES, PRICE_LINES, PROPERTY_LINES, TIME_LINES } from "./capital-lines";
import { linesOf, type Line } from "./line";
import { RATIO_LINES, WARNING_LINES } from "./ratio-lines";

/** A customer of the opening, as the lines by customer need it. */
export interface LineCustomer {
  /** Its place in the workbook's list, which begins with the named customers. */
  readonly position: number;
  readonly name: string;
  /** A group of customers, so never "the largest". */
  readonly isPooled: boolean;
  /** Whether new contracts are signed with it. */
  readonly signs: boolean;
}

/** The line of one customer's contracted revenue. */
export function customerKey(position: number): `~${string}` {
  return `~customer.${position}`;
}

/** Contracted revenue by customer, the named ones first, and how concentrated it is. */
function customerLines(customers: readonly LineCustomer[]): Line[] {
  const named = customers.filter(({ isPooled }) => !isPooled);
  const first = named[0];
  const last = named.at(-1);
  if (!first || !last) throw new Error("A projection needs a named customer.");
  const range = `[${customerKey(first.position)}]:[${customerKey(last.position)}]`;
  const topTwo = named.length > 1 ? `LARGE(${range},1)+LARGE(${range},2)` : `LARGE(${range},1)`;
  return linesOf("customers", [
    ...customers.map(
      ({ position, name, signs }) =>
        [
          customerKey(position),
          "usdM",
          [name, name],
          ["Rates × served part, opening contracts and new ones", "费率×已履约部分，含期初合同与新合同"],
          `SUMPRODUCT((contractCustomer="${name.replaceAll('"', '""')}")*([opening served rate*]*[opening served*]+[opening rate*]*[opening renewal served*]))` +
            (signs ? `+[lossFactor.${position}]*SUMPRODUCT([signed served*],[rateBy.${position}*:-1])+SUMPRODUCT([signed renewal served*],[rateBy.${position}*])` : ""),
        ] as const,
    ),
    ["largestShare", "rate", ["Share of the largest customer", "最大客户占比"], ["Largest named customer ÷ revenue; groups left out", "最大具名客户÷收入，不含合并客户"], `IF([revenueUsdM]>0,MAX(0,${range})/[revenueUsdM],0)`],
    ["topTwoShare", "rate", ["Share of the two largest", "前两大客户占比"], ["Two largest named customers ÷ revenue", "前两大具名客户÷收入"], `IF([revenueUsdM]>0,(${topTwo})/[revenueUsdM],0)`],
    ["herfindahlIndex", "index", ["Herfindahl index", "赫芬达尔指数"], ["Sum of the squared shares of named customers", "具名客户占比的平方和"], `IF([revenueUsdM]=0,0,SUMPRODUCT(${range},${range})/([revenueUsdM]*[revenueUsdM]))`],
  ]);
}

/** Every line of the projection sheet, in its order. */
export function allLines(customers: readonly LineCustomer[]): Line[] {
  return [
    ...TIME_LINES,
    ...CAPEX_LINES,
    ...DEBT_SERVICE_LINES,
    ...PROPERTY_LINES,
    ...POWER_LINES,
    ...PRICE_LINES,
    ...CONTRACT_LINES,
    ...REVENUE_LINES,
    ...customerLines(customers),
    ...COST_LINES,
    ...EARNINGS_LINES,
    ...CASH_LINES,
    ...BALANCE_LINES,
    ...RATIO_LINES,
    ...WARNING_LINES,
  ];
}
