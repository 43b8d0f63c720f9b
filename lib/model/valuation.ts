/**
 * Valuation: what the last twelve months at the horizon are worth, and what that is today
 * (`model.md`, section 4). The equity value may be negative; the value of a share may not.
 */
import { quarterlyPower } from "@/lib/finance/quarterly-power";
import type { Projection } from "./projection";
import { fiscalYearSum, ltmSum, quotient } from "./twelve-months";

export interface Valuation {
  /** Exit multiple × last-twelve-months adjusted EBITDA at the horizon. */
  readonly enterpriseValueAtExitUsdM: number;
  /** Less net debt; may be negative. */
  readonly equityValueAtExitUsdM: number;
  /** Floored at zero. */
  readonly valuePerShareAtExitUsd: number;
  /** Discounted at the cost of equity over the horizon. */
  readonly valuePerShareUsd: number;
  /** Against the share price of the assumptions. */
  readonly upsideRate: number;
}

/** Values the projection at its horizon. */
export function valueProjection(projection: Projection): Valuation {
  const { assumptions, quarters } = projection;
  const ltmEbitdaUsdM = ltmSum(projection, "adjustedEbitdaUsdM", quarters) ?? 0;
  const enterpriseValueAtExitUsdM = assumptions.exitEbitdaMultiple * ltmEbitdaUsdM;
  const equityValueAtExitUsdM =
    enterpriseValueAtExitUsdM - projection.at("debtUsdM", quarters) + projection.at("cashUsdM", quarters);
  const valuePerShareAtExitUsd = Math.max(0, equityValueAtExitUsdM / projection.at("dilutedSharesM", quarters));
  const valuePerShareUsd = valuePerShareAtExitUsd / quarterlyPower(1 + assumptions.costOfEquityRate, quarters);
  return {
    enterpriseValueAtExitUsdM,
    equityValueAtExitUsdM,
    valuePerShareAtExitUsd,
    valuePerShareUsd,
    upsideRate: valuePerShareUsd / assumptions.sharePriceUsd - 1,
  };
}

export interface MarketMultiples {
  readonly marketCapUsdM: number;
  /** Market value of the equity and net debt on the opening balance sheet. */
  readonly enterpriseValueUsdM: number;
  /** On the revenue of the current fiscal year, reported quarters included. */
  readonly evToSalesMultiple: number | null;
  readonly priceToSalesMultiple: number | null;
}

/** What today's share price pays for the revenue of the current fiscal year. */
export function marketMultiples(projection: Projection): MarketMultiples {
  const { assumptions, opening } = projection;
  const marketCapUsdM = assumptions.sharePriceUsd * opening.dilutedSharesM;
  const enterpriseValueUsdM = marketCapUsdM + projection.at("debtUsdM", 0) - projection.at("cashUsdM", 0);
  const currentYear = opening.fiscalQuarter === 4 ? opening.fiscalYear + 1 : opening.fiscalYear;
  const revenueUsdM = fiscalYearSum(projection, "revenueUsdM", currentYear);
  return {
    marketCapUsdM,
    enterpriseValueUsdM,
    evToSalesMultiple: quotient(enterpriseValueUsdM, revenueUsdM),
    priceToSalesMultiple: quotient(marketCapUsdM, revenueUsdM),
  };
}
