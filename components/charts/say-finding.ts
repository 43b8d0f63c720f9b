import type { useTranslations } from "next-intl";
import type { Finding } from "@/lib/chart-data/finding";
import type { Locale } from "@/lib/format/locale";
import { formatUsdM, formatUsdPerShare } from "@/lib/format/money";
import { formatFiscalQuarter, formatFiscalYear } from "@/lib/format/period";
import { formatMw, formatYears } from "@/lib/format/quantity";
import { formatMultiple, formatRate } from "@/lib/format/rate";

/** The texts of the charts. */
export type ChartTexts = ReturnType<typeof useTranslations<"chart">>;

/** Less than this is nothing: it would be written as 0.00. */
const NO_VALUE_USD = 0.005;

/** Says in a sentence what a chart's figures say. */
export function sayFinding(finding: Finding, t: ChartTexts, locale: Locale): string {
  switch (finding.id) {
    case "revenueReaches":
    case "debtStillRising":
      return t(`finding.${finding.id}`, { amount: formatUsdM(finding.amountUsdM, locale, { style: "brief" }), year: formatFiscalYear(finding.fiscalYear, locale) });
    case "marginHolds":
    case "marginTaken":
    case "marginNegative":
      return t(`finding.${finding.id}`, {
        ebitda: formatRate(finding.ebitdaRate, locale),
        operating: formatRate(finding.operatingRate, locale),
        year: formatFiscalYear(finding.fiscalYear, locale),
      });
    case "backlogCovers":
      return t("finding.backlogCovers", { years: formatYears(finding.years, locale) });
    case "largestCustomerPeaks":
      return t("finding.largestCustomerPeaks", { share: formatRate(finding.share, locale), year: formatFiscalYear(finding.fiscalYear, locale) });
    case "cashPositiveFrom":
      return t("finding.cashPositiveFrom", { quarter: formatFiscalQuarter(finding.quarter, locale) });
    case "debtPeaks":
      return t("finding.debtPeaks", { amount: formatUsdM(finding.amountUsdM, locale, { style: "brief" }), quarter: formatFiscalQuarter(finding.quarter, locale) });
    case "debtNeverAbove":
      return t("finding.debtNeverAbove", { amount: formatUsdM(finding.amountUsdM, locale) });
    case "wall":
      return t("finding.wall", { amount: formatUsdM(finding.missingUsdM, locale), year: formatFiscalYear(finding.fiscalYear, locale) });
    case "coverageFalls":
      return t("finding.coverageFalls", { multiple: formatMultiple(finding.multiple, locale), quarter: formatFiscalQuarter(finding.quarter, locale) });
    case "priceNeeds":
      if (finding.valuePerShareUsd < NO_VALUE_USD) return t("finding.worthlessPriceNeeds", { multiple: formatMultiple(finding.multiple, locale, { decimals: 1 }) });
      return t("finding.priceNeeds", {
        value: formatUsdPerShare(finding.valuePerShareUsd, locale, { style: "brief" }),
        multiple: formatMultiple(finding.multiple, locale, { decimals: 1 }),
      });
    case "valueWithoutEbitda":
      if (finding.valuePerShareUsd < NO_VALUE_USD) return t("finding.worthlessWithoutEbitda");
      return t("finding.valueWithoutEbitda", { value: formatUsdPerShare(finding.valuePerShareUsd, locale, { style: "brief" }) });
    case "capacityShort":
      return t("finding.capacityShort", { missing: formatMw(finding.missingMw, locale), quarter: formatFiscalQuarter(finding.quarter, locale) });
    case "capacitySuffices":
      return t("finding.capacitySuffices", { year: formatFiscalYear(finding.fiscalYear, locale) });
    case "cashNegativeAtHorizon":
      return t("finding.cashNegativeAtHorizon", { year: formatFiscalYear(finding.fiscalYear, locale) });
    case "backlogEmpty":
    case "noWall":
      return t(`finding.${finding.id}`);
  }
}
