"use client";

import { useLocale, useTranslations } from "next-intl";
import { paintText } from "@/components/painting/paint-text";
import { usePainted, type Painter } from "@/components/painting/use-painted";
import { summariseProjection } from "@/lib/model/summary";
import { useScenarioStore } from "@/lib/state/scenario-provider";
import type { ScenarioState } from "@/lib/state/scenario-store";
import { buildAnswerWords } from "./answer-words";

/**
 * The answer in one sentence, the largest text on the page, which follows the sliders without React. Above
 * a phone's open sheet it shrinks and stays at the top, so that it moves with the thumb beside one chart.
 */
export function Answer() {
  const { ref, drawing } = usePainted(useScenarioStore().getState, useAnswerParts(), SENTENCE);
  return (
    <h1 ref={ref} className="max-w-[60ch] font-serif text-heading leading-snug under-sheet:sticky under-sheet:top-0 under-sheet:z-30 under-sheet:border-b under-sheet:border-line under-sheet:bg-paper under-sheet:py-2 under-sheet:text-body under-low-sheet:py-1 under-low-sheet:max-[359px]:text-caption sm:text-answer beside-drawer:max-lg:text-heading lg:min-h-[3lh] lg:leading-[1.35]" data-testid="answer">
      {drawing.map(({ words, isFigure }, place) =>
        isFigure ? (
          <strong key={place} className="font-semibold whitespace-nowrap text-accent">
            {words}
          </strong>
        ) : (
          <span key={place}>{words}</span>
        ),
      )}
    </h1>
  );
}

/** The sentence in parts: figures and the words between them. */
interface AnswerPart {
  readonly words: string;
  readonly isFigure: boolean;
}

/** Stands around a figure while the sentence is one text; no text of ours has it. */
const MARK = "\u0000";

/** Writes the answer of a scenario. */
function useAnswerParts(): (state: ScenarioState) => readonly AnswerPart[] {
  const locale = useLocale();
  const t = useTranslations("answer");
  return ({ scenarioCase, projection }) => {
    const { sharePriceUsd } = projection.assumptions;
    const { sentence, figures } = buildAnswerWords({ scenarioCase, summary: summariseProjection(projection), sharePriceUsd }, locale);
    const text = t.markup(sentence, { ...figures, figure: (words) => `${MARK}${words}${MARK}` });
    return text.split(MARK).map((words, place) => ({ words, isFigure: place % 2 === 1 }));
  };
}

const SENTENCE: Painter<HTMLHeadingElement, readonly AnswerPart[]> = {
  isAlike: (before, after) => before.length === after.length,
  paint: (element, after, before) => {
    after.forEach(({ words }, place) => {
      const part = element.children[place];
      if (part) paintText(part, words, before?.[place]?.words ?? null);
    });
  },
};
