/** The answer in one sentence, as values for the texts: page and preview image say it from here. */
import { addQuarters, fiscalYearOf } from "@/lib/finance/fiscal-period";
import type { Locale } from "@/lib/format/locale";
import { formatUsdM, formatUsdPerShare } from "@/lib/format/money";
import { formatFiscalQuarter, formatFiscalYear } from "@/lib/format/period";
import type { ProjectionSummary } from "@/lib/model/summary";
import type { Case } from "@/lib/scenario/case";

interface AnswerInput {
  readonly scenarioCase: Case;
  readonly summary: ProjectionSummary;
  /** Today's price, which the reader may have changed. */
  readonly sharePriceUsd: number;
}

/** Which sentence of the namespace `answer` is true of a scenario, and the figures in it. */
export function buildAnswerWords({ scenarioCase, summary, sharePriceUsd }: AnswerInput, locale: Locale) {
  const turn = summary.lastingFreeCashFlowQuarter;
  return {
    sentence: turn === null ? "sentenceNeverPositive" : "sentence",
    figures: {
      revenue: formatUsdM(summary.horizonRevenueUsdM, locale, { style: "brief" }),
      year: formatFiscalYear(fiscalYearOf(scenarioCase.horizonEnd), locale),
      quarter: turn === null ? "" : formatFiscalQuarter(addQuarters(scenarioCase.openingQuarter, turn), locale),
      debt: formatUsdM(summary.peakDebt.value, locale, { style: "brief" }),
      value: formatUsdPerShare(summary.value.valuePerShareUsd, locale, { style: "brief" }),
      price: formatUsdPerShare(sharePriceUsd, locale),
    },
  } as const;
}
