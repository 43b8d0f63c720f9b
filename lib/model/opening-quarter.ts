import { outstandingBondsUsdM } from "./debt";
import { checkBalance } from "./funding";
import type { OpeningPosition } from "./opening-position";
import { Quarter } from "./quarter";

/** The opening balance sheet as quarter 0: stocks as reported, flows zero. */
export function readOpeningQuarter(opening: OpeningPosition): Quarter {
  const quarter = new Quarter();
  quarter.fiscalYear = opening.fiscalYear;
  quarter.fiscalQuarter = opening.fiscalQuarter;
  quarter.constructionInProgressUsdM = opening.constructionInProgressUsdM;
  quarter.propertyInServiceUsdM = opening.propertyInServiceUsdM;
  quarter.activeMw = opening.activeMw;
  quarter.averageMw = opening.averageMw;
  for (const contract of opening.contracts) quarter.backlogUsdM += contract.usdMPerQuarter * contract.quarters;
  quarter.taxLossesUsdM = opening.taxLossesUsdM;
  quarter.cashUsdM = opening.cashUsdM;
  quarter.openingDebtUsdM = opening.debt.principalUsdM;
  quarter.bondsUsdM = outstandingBondsUsdM(opening.debt);
  quarter.debtUsdM = quarter.openingDebtUsdM + quarter.bondsUsdM;
  quarter.receivablesUsdM = opening.receivablesUsdM;
  quarter.deferredRevenueUsdM = opening.deferredRevenueUsdM;
  quarter.contractIncentiveAssetUsdM = opening.contractIncentiveAssetUsdM;
  quarter.equityUsdM = opening.equityUsdM;
  quarter.dilutedSharesM = opening.dilutedSharesM;
  checkBalance(quarter, opening);
  return quarter;
}
