/**
 * What a chart says, as a value: the screen turns it into a sentence in the reader's language. Each
 * is true of every scenario, since it is chosen by the figures.
 */
import type { FiscalQuarter } from "@/lib/finance/fiscal-period";

export type Finding =
  | { readonly id: "revenueReaches"; readonly amountUsdM: number; readonly fiscalYear: number }
  | {
      readonly id: "marginHolds" | "marginTaken" | "marginNegative";
      readonly ebitdaRate: number;
      readonly operatingRate: number;
      readonly fiscalYear: number;
    }
  /** Nothing is sold at the end, so nothing can be divided by it. */
  | { readonly id: "marginNone"; readonly fiscalYear: number }
  | { readonly id: "backlogCovers"; readonly years: number }
  | { readonly id: "backlogEmpty" }
  | { readonly id: "largestCustomerPeaks"; readonly share: number; readonly fiscalYear: number }
  | { readonly id: "cashPositiveFrom"; readonly quarter: FiscalQuarter }
  | { readonly id: "cashNegativeAtHorizon"; readonly fiscalYear: number }
  | { readonly id: "debtPeaks"; readonly amountUsdM: number; readonly quarter: FiscalQuarter }
  /** Debt never again exceeds what stands on the opening balance sheet. */
  | { readonly id: "debtNeverAbove"; readonly amountUsdM: number }
  | { readonly id: "debtStillRising"; readonly amountUsdM: number; readonly fiscalYear: number }
  | { readonly id: "wall"; readonly fiscalYear: number; readonly missingUsdM: number }
  | { readonly id: "noWall" }
  | { readonly id: "coverageFalls"; readonly multiple: number; readonly quarter: FiscalQuarter }
  | { readonly id: "capacityShort"; readonly missingMw: number; readonly quarter: FiscalQuarter }
  | { readonly id: "capacitySuffices"; readonly fiscalYear: number }
  | { readonly id: "priceNeeds"; readonly valuePerShareUsd: number; readonly multiple: number }
  | { readonly id: "valueWithoutEbitda"; readonly valuePerShareUsd: number };
