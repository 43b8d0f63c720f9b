import type { useTranslations } from "next-intl";
import { addQuarters, fiscalYearOf } from "@/lib/finance/fiscal-period";
import type { Locale } from "@/lib/format/locale";
import { formatUsdM, formatUsdPerShare } from "@/lib/format/money";
import { formatFiscalQuarter, formatFiscalYear } from "@/lib/format/period";
import type { Projection } from "@/lib/model/projection";
import { summariseProjection } from "@/lib/model/summary";
import type { Case } from "@/lib/scenario/case";

/** The texts of the namespace `answer`, from a component or from the server. */
type AnswerTexts = Pick<ReturnType<typeof useTranslations<"answer">>, "markup">;

/** The answer as plain text: for hosts, whose page has no marks of ours. */
export function answerSentence(t: AnswerTexts, locale: Locale, scenarioCase: Case, projection: Projection): string {
  const summary = summariseProjection(projection);
  const turn = summary.lastingFreeCashFlowQuarter;
  return t.markup(turn === null ? "sentenceNeverPositive" : "sentence", {
    revenue: formatUsdM(summary.horizonRevenueUsdM, locale, { style: "brief" }),
    year: formatFiscalYear(fiscalYearOf(scenarioCase.horizonEnd), locale),
    quarter: turn === null ? "" : formatFiscalQuarter(addQuarters(scenarioCase.openingQuarter, turn), locale),
    debt: formatUsdM(summary.peakDebt.value, locale, { style: "brief" }),
    value: formatUsdPerShare(summary.value.valuePerShareUsd, locale, { style: "brief" }),
    price: formatUsdPerShare(projection.assumptions.sharePriceUsd, locale),
    figure: (chunks) => chunks,
  });
}
