"use client";

import { useLocale, useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import type { AssumptionWords } from "@/components/scenario/assumption-words";
import type { Result } from "@/lib/decisions/result";
import type { Interval, Solution } from "@/lib/decisions/solve";
import { formatRate } from "@/lib/format/rate";
import type { ResultWords } from "./use-result-words";

/** The answer of a solution as one sentence, with its figures brought out. */
export function useSolveWords(): (solution: Solution, result: Result, words: ResultWords, assumption: AssumptionWords) => ReactNode {
  const locale = useLocale();
  const t = useTranslations("decision.solve");
  const goal = useGoalWords();
  return (solution, result, words, assumption) => {
    const { meets, min, max, reach } = solution;
    const [only] = meets;
    const ends = { name: assumption.name, min: assumption.valueOf(min), max: assumption.valueWithUnit(max), result: words.inline, target: goal(result, words, solution.target) };
    if (reach === null) return t("nothing", { name: assumption.name });
    const reached = { ...ends, lowest: words.valueOf(reach.lowest), highest: words.valueOf(reach.highest) };
    if (!only) return t("never", reached);
    if (only.from === min && only.to === max) return t("always", reached);
    if (solution.key === "contractPriceChangeRate" && meets.length === 1 && only.to === max && only.from < 0) {
      return t.rich("sentencePriceFall", { ...ends, value: formatRate(-only.from, locale, { decimals: 1 }), figure });
    }
    const shown = (value: number) => assumption.valueWithUnit(roundForReading(value));
    const kindOf = ({ from, to }: Interval) => (from === to ? "exactly" : from === min ? "atMost" : to === max ? "atLeast" : "between");
    const ranges = meets.map((one, place) => (
      <Fragment key={one.from}>
        {place > 0 && t("or")}
        {t.rich(kindOf(one), { value: shown(one.from === min ? one.to : one.from), from: shown(one.from), to: shown(one.to), figure })}
      </Fragment>
    ));
    return t.rich("sentence", { ...ends, range: () => ranges, figure });
  };
}

/** A target as a goal: "$107.73 or more", "2029 Q4 or earlier". */
export function useGoalWords(): (result: Result, words: ResultWords, target: number) => string {
  const t = useTranslations("decision.solve");
  return (result, words, target) => t(result.unit === "quarter" ? "goalBy" : result.better === "higher" ? "goalReach" : "goalWithin", { target: words.valueOf(target) });
}

/** Three digits: as exact as a reader can use. What is set keeps all of them. */
export function roundForReading(value: number): number {
  return Number(value.toPrecision(3));
}

function figure(chunks: ReactNode): ReactNode {
  return <strong className="font-semibold text-accent">{chunks}</strong>;
}
