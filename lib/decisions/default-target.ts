import type { Assumptions } from "@/lib/model/assumptions";
import type { Case } from "@/lib/scenario/case";
import type { Result } from "./result";

/** Cover that lenders like to see. */
const COMFORTABLE_COVERAGE = 1.2;

/** Fiscal years after the opening one by whose end free cash flow should have turned. */
const YEARS_TO_TURN = 3;

/**
 * The target of a reader who has named none: today's price for value per share, cover of 1.2, no
 * funding gap, free cash flow positive by the end of the third year; for anything else the present
 * figure, to two digits.
 */
export function defaultTarget({ kind }: Pick<Result, "kind">, scenarioCase: Case, { sharePriceUsd }: Assumptions, present: number | null): number {
  switch (kind) {
    case "valuePerShareUsd":
      return sharePriceUsd;
    case "lowestDebtServiceCoverageMultiple":
      return COMFORTABLE_COVERAGE;
    case "fundingGapUsdM":
      return 0;
    case "lastingFreeCashFlowQuarter":
      return Math.min(scenarioCase.quarters, 4 * YEARS_TO_TURN + (4 - scenarioCase.opening.fiscalQuarter));
    default:
      return Number((present ?? 0).toPrecision(2));
  }
}
