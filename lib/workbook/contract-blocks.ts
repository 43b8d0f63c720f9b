/** What the contracts sheet calculates for each cohort and quarter (`model.md`, "Contracts"). */
import type { NumberShape } from "./sheet-plan";
import { bilingual, type WorkbookText } from "./workbook-text";

/** Contracts that share their life: one of the opening's, or all that one quarter signs. */
export interface Cohort {
  /** Row in the register, of this sheet. */
  readonly register: number;
  readonly isSigned: boolean;
}

/** A value of every cohort over the quarters; in its formula `[key]` is the same cohort's row in block `key`. */
export interface Block {
  readonly key: string;
  readonly name: WorkbookText;
  readonly equation: WorkbookText;
  readonly shape: NumberShape;
  readonly opening: (cohort: Cohort) => string;
  readonly formula: (cohort: Cohort) => string;
}

const ENDS = "AND([phase]=1,[~renews]=1)";

function signedIn(cohort: Cohort): string {
  return `$E$${cohort.register + 1}`;
}

/** A signed cohort's formula before, in and after the quarter in which it is signed. */
function bySigning(cohort: Cohort, before: string, inQuarter: string, after: string): string {
  return cohort.isSigned ? `IF([t]<${signedIn(cohort)},${before},IF([t]=${signedIn(cohort)},${inQuarter},${after}))` : after;
}

/** The row of the customer of an opening contract in the table of customers. */
function customerRow(cohort: Cohort): string {
  return `MATCH($B$${cohort.register + 1},customerNames,0)`;
}

/** The blocks of the contracts sheet, in its order; `signers` are the customers that sign, `tableRow` the first of the customers' table. */
export function cohortBlocks(signers: readonly number[], tableRow: number): Block[] {
  const keptOf = (position: number) => `$D$${tableRow + position + 1}`;
  const sum = (term: (position: number) => string) => (signers.length === 0 ? "0" : signers.map(term).join("+"));
  return [
    {
      key: "phase",
      name: bilingual("Phase", "阶段"),
      equation: bilingual("0 not in service, 1 in the last quarter, 2 before it", "0未履约，1末季，2末季之前"),
      shape: "count",
      opening: () => "0",
      formula: (cohort) => `IF(AND($D$${cohort.register + 1}<=[t],[left:-1]>0.000000001),IF([left:-1]<=1,1,2),0)`,
    },
    {
      key: "served rate",
      name: bilingual("Rate before service, USD m a quarter", "履约前费率，每季百万美元"),
      equation: bilingual("Rate before × what is left after a cancellation", "上期费率×取消后保留比例"),
      shape: "usdM",
      opening: () => "0",
      formula: (cohort) => (cohort.isSigned ? sum((position) => `[rateBy.${position}:-1]*[lossFactor.${position}]`) : `[rate:-1]*INDEX([lossFactors*],${customerRow(cohort)})`),
    },
    {
      key: "kept rate",
      name: bilingual("Rate that a renewal keeps, before repricing", "续签保留费率（重新定价前）"),
      equation: bilingual("Rate × kept share of each customer", "费率×各客户续签比例"),
      shape: "usdM",
      opening: () => "0",
      formula: (cohort) => (cohort.isSigned ? sum((position) => `[rateBy.${position}:-1]*[lossFactor.${position}]*${keptOf(position)}`) : `[served rate]*INDEX(customerKeptShare,${customerRow(cohort)})`),
    },
    {
      key: "served",
      name: bilingual("Quarters served at the old rate", "按原费率履约的季数"),
      equation: bilingual("Last quarter: left × served share; before it: served share", "末季为剩余×满足比例，之前为满足比例"),
      shape: "index",
      opening: () => "0",
      formula: () => "IF([phase]=0,0,IF([phase]=1,[left:-1]*[~shareLast],[~shareRest]))",
    },
    {
      key: "renewal served",
      name: bilingual("Quarters served by the renewal", "续签部分履约的季数"),
      equation: bilingual("(1 − left) × served share of the rest, where it renews", "续签时为（1－剩余）×其余合同满足比例"),
      shape: "index",
      opening: () => "0",
      formula: () => `IF(${ENDS},(1-[left:-1])*[~shareRest],0)`,
    },
    {
      key: "left",
      name: bilingual("Quarters left", "剩余季数"),
      equation: bilingual("Before − served; a renewal has its length − served", "上期－已履约；续签为合同期－已履约"),
      shape: "index",
      opening: (cohort) => (cohort.isSigned ? "0" : `$F$${cohort.register + 1}`),
      formula: (cohort) => bySigning(cohort, "0", "contractTermQuarters", `IF(${ENDS},contractTermQuarters-[renewal served],[left:-1]-[served])`),
    },
    {
      key: "price",
      name: bilingual("Price index at signing or renewal", "签约或续签时的价格指数"),
      equation: bilingual("Index × premium when signed, index when renewed", "签约时为指数×溢价，续签时为指数"),
      shape: "index",
      opening: () => "1",
      formula: (cohort) => bySigning(cohort, "1", "[priceIndex]*[~premium]", `IF(${ENDS},[priceIndex],[price:-1])`),
    },
    {
      key: "rate",
      name: bilingual("Rate at the quarter’s end, USD m a quarter", "季末费率，每季百万美元"),
      equation: bilingual("Renewed: kept × price ÷ old price; else the rate before service", "续签为保留费率×价格÷原价格，否则为履约前费率"),
      shape: "usdM",
      opening: (cohort) => (cohort.isSigned ? "0" : `$G$${cohort.register + 1}`),
      formula: (cohort) => (cohort.isSigned ? sum((position) => `[rateBy.${position}]`) : `IF(${ENDS},[kept rate]*[priceIndex]/[price:-1],[served rate])`),
    },
  ];
}

/** The rates of signed cohorts that one customer pays. */
export function rateBlock(name: string, position: number, tableRow: number): Block {
  const line = tableRow + position + 1;
  return {
    key: `rateBy.${position}`,
    name: bilingual(`Rate of new contracts: ${name}, USD m a quarter`, `新合同费率：${name}，每季百万美元`),
    equation: bilingual("Signed: bookings × its share ÷ length; then as above", "签约时为新签额×其占比÷合同期，其后同上"),
    shape: "usdM",
    opening: () => "0",
    formula: (cohort) =>
      bySigning(cohort, "0", `newBookingsUsdBPerYear*1000/4*[bookingsIndex]*$E$${line}/contractTermQuarters`, `[rateBy.${position}:-1]*[lossFactor.${position}]*IF(${ENDS},$D$${line}*[priceIndex]/[price:-1],1)`),
  };
}
