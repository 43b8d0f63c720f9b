"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Finding } from "@/lib/chart-data/finding";
import { formatUsdM, formatUsdPerShare } from "@/lib/format/money";
import { formatFiscalQuarter, formatFiscalYear } from "@/lib/format/period";
import { formatMw, formatYears } from "@/lib/format/quantity";
import { formatMultiple, formatRate } from "@/lib/format/rate";

/** Less than this is nothing: it would be written as 0.00. */
const NO_VALUE_USD = 0.005;

/** Says in a sentence what a chart's figures say. */
export function useFindingWords(): (finding: Finding) => string {
  const locale = useLocale();
  const t = useTranslations("chart.finding");
  return (finding) => {
    switch (finding.id) {
      case "revenueReaches":
      case "debtStillRising":
        return t(finding.id, { amount: formatUsdM(finding.amountUsdM, locale, { style: "brief" }), year: formatFiscalYear(finding.fiscalYear, locale) });
      case "marginHolds":
      case "marginTaken":
      case "marginNegative":
        return t(finding.id, {
          ebitda: formatRate(finding.ebitdaRate, locale),
          operating: formatRate(finding.operatingRate, locale),
          year: formatFiscalYear(finding.fiscalYear, locale),
        });
      case "marginNone":
        return t("marginNone", { year: formatFiscalYear(finding.fiscalYear, locale) });
      case "backlogCovers":
        return t("backlogCovers", { years: formatYears(finding.years, locale) });
      case "largestCustomerPeaks":
        return t("largestCustomerPeaks", { share: formatRate(finding.share, locale), year: formatFiscalYear(finding.fiscalYear, locale) });
      case "cashPositiveFrom":
        return t("cashPositiveFrom", { quarter: formatFiscalQuarter(finding.quarter, locale) });
      case "debtPeaks":
        return t("debtPeaks", { amount: formatUsdM(finding.amountUsdM, locale, { style: "brief" }), quarter: formatFiscalQuarter(finding.quarter, locale) });
      case "debtNeverAbove":
        return t("debtNeverAbove", { amount: formatUsdM(finding.amountUsdM, locale) });
      case "wall":
        return t("wall", { amount: formatUsdM(finding.missingUsdM, locale), year: formatFiscalYear(finding.fiscalYear, locale) });
      case "coverageFalls":
        return t("coverageFalls", { multiple: formatMultiple(finding.multiple, locale), quarter: formatFiscalQuarter(finding.quarter, locale) });
      case "priceNeeds":
        if (finding.valuePerShareUsd < NO_VALUE_USD) return t("worthlessPriceNeeds", { multiple: formatMultiple(finding.multiple, locale, { decimals: 1 }) });
        return t("priceNeeds", {
          value: formatUsdPerShare(finding.valuePerShareUsd, locale, { style: "brief" }),
          multiple: formatMultiple(finding.multiple, locale, { decimals: 1 }),
        });
      case "valueWithoutEbitda":
        if (finding.valuePerShareUsd < NO_VALUE_USD) return t("worthlessWithoutEbitda");
        return t("valueWithoutEbitda", { value: formatUsdPerShare(finding.valuePerShareUsd, locale, { style: "brief" }) });
      case "capacityShort":
        return t("capacityShort", { missing: formatMw(finding.missingMw, locale), quarter: formatFiscalQuarter(finding.quarter, locale) });
      case "capacitySuffices":
        return t("capacitySuffices", { year: formatFiscalYear(finding.fiscalYear, locale) });
      case "cashNegativeAtHorizon":
        return t("cashNegativeAtHorizon", { year: formatFiscalYear(finding.fiscalYear, locale) });
      case "backlogEmpty":
      case "noWall":
        return t(finding.id);
    }
  };
}
