import type { Locale } from "@/lib/format/locale";

/** The answer in one sentence, as a formula: it follows the inputs. Amounts as the page writes them. */
export function answerSentence(locale: Locale): string {
  if (locale === "zh") {
    return [
      '"按这些假设，收入将达"&ROUND(answerRevenueUsdM/100,0)&"亿美元（截至"&answerRevenueUsdMQuarter&"的四个季度），自由现金流"',
      'IF(answerFreeCashFlow="–","届时仍未转正","将于"&answerFreeCashFlow&"转正")',
      '"，债务峰值为"&ROUND(answerPeakDebtUsdM/100,0)&"亿美元，每股价值为"&ROUND(valuePerShareUsd,2)&"美元，当前股价为"&ROUND(sharePriceUsd,2)&"美元。"',
    ].join("&");
  }
  return [
    '"On these assumptions revenue would reach $"&ROUND(answerRevenueUsdM/1000,1)&"bn in the four quarters to "&answerRevenueUsdMQuarter&", free cash flow would "',
    'IF(answerFreeCashFlow="–","not turn positive by then","turn positive in "&answerFreeCashFlow)',
    '", debt would peak at $"&ROUND(answerPeakDebtUsdM/1000,1)&"bn, and a share would be worth $"&ROUND(valuePerShareUsd,2)&" against $"&ROUND(sharePriceUsd,2)&" today."',
  ].join("&");
}
