"use client";

import { useLocale, useTranslations } from "next-intl";
import { useScenario } from "@/lib/state/scenario-provider";
import { buildAnswerWords } from "./answer-words";
import { useSummary } from "./use-summary";

/**
 * The answer in one sentence: the largest text on the page. Above a phone's open sheet it shrinks and
 * stays at the top, so that it moves with the thumb beside one chart.
 */
export function Answer() {
  const { summary } = useSummary();
  const scenarioCase = useScenario((state) => state.scenarioCase);
  const sharePriceUsd = useScenario((state) => state.projection.assumptions.sharePriceUsd);
  const locale = useLocale();
  const t = useTranslations("answer");
  const { sentence, figures } = buildAnswerWords({ scenarioCase, summary, sharePriceUsd }, locale);
  return (
    <h1 className="max-w-[60ch] font-serif text-heading leading-snug under-sheet:sticky under-sheet:top-0 under-sheet:z-30 under-sheet:border-b under-sheet:border-line under-sheet:bg-paper under-sheet:py-2 under-sheet:text-body under-low-sheet:py-1 under-low-sheet:max-[359px]:text-caption sm:text-answer beside-drawer:max-lg:text-heading lg:min-h-[3lh] lg:leading-[1.35]" data-testid="answer">
      {t.rich(sentence, {
        ...figures,
        figure: (chunks) => <strong className="font-semibold whitespace-nowrap text-accent">{chunks}</strong>,
      })}
    </h1>
  );
}
