import type { useTranslations } from "next-intl";
import { buildAnswerWords } from "@/components/scenario/answer-words";
import type { Locale } from "@/lib/format/locale";
import type { Projection } from "@/lib/model/projection";
import { summariseProjection } from "@/lib/model/summary";
import type { Case } from "@/lib/scenario/case";

/** The texts of the namespace `answer`, from a component or from the server. */
type AnswerTexts = Pick<ReturnType<typeof useTranslations<"answer">>, "markup">;

/** The answer as plain text: for hosts, whose page has no marks of ours. */
export function answerSentence(t: AnswerTexts, locale: Locale, scenarioCase: Case, projection: Projection): string {
  const { sharePriceUsd } = projection.assumptions;
  const { sentence, figures } = buildAnswerWords({ scenarioCase, summary: summariseProjection(projection), sharePriceUsd }, locale);
  return t.markup(sentence, { ...figures, figure: (chunks) => chunks });
}
