"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useAssumptionWords } from "@/components/scenario/assumption-words";
import { defaultTarget } from "@/lib/decisions/default-target";
import { evaluateResult } from "@/lib/decisions/evaluate";
import { solveFor } from "@/lib/decisions/solve";
import { useScenario } from "@/lib/state/scenario-provider";
import { AssumptionSelect } from "./assumption-select";
import { CsvButton } from "./csv-button";
import { useDecision, useResult } from "./decision-context";
import { SectionFrame } from "./section-frame";
import { SolveCurve } from "./solve-curve";
import { roundForReading, useGoalWords, useSolveWords } from "./solve-words";
import { TargetEntry } from "./target-entry";
import type { DecisionScenario } from "./use-decision-scenario";
import { useResultWords } from "./use-result-words";

/** Which values of one assumption give the target: a sentence, the curve, and the values to set. */
export function SolveSection({ scenario, base }: { scenario: DecisionScenario; base: number | null }) {
  const { scenarioCase, assumptions, ranges } = scenario;
  const result = useResult();
  const key = useDecision((state) => state.solve);
  const chosenTarget = useDecision((state) => state.target);
  const choose = useDecision((state) => state.choose);
  const setAssumption = useScenario((state) => state.setAssumption);
  const commit = useScenario((state) => state.commit);
  const t = useTranslations("decision.solve");
  const words = useResultWords(result, scenarioCase);
  const solveWords = useSolveWords();
  const goal = useGoalWords();
  const assumption = useAssumptionWords()(key, scenarioCase, assumptions.stressedCustomer);
  const target = chosenTarget ?? defaultTarget(result, scenarioCase, assumptions, base);
  const solution = useMemo(() => {
    const range = ranges.find((one) => one.key === key);
    return range ? solveFor(assumptions, range, target, result, evaluateResult(result, scenarioCase)) : null;
  }, [ranges, key, assumptions, target, result, scenarioCase]);
  const set = (value: number) => {
    // The link keeps six digits, and so does what is set: the page shows what a link would.
    setAssumption(key, Number(value.toPrecision(6)));
    commit();
  };
  return (
    <SectionFrame
      id="solve"
      title={t(result.unit === "quarter" ? "titleQuarter" : "title", { result: words.inline, target: goal(result, words, target) })}
      subject={t("subject", { result: words.name, name: assumption.name })}
      controls={
        <>
          <AssumptionSelect label={t("for")} value={key} scenario={scenario} onChoose={(next) => choose({ solve: next })} className="basis-56" />
          <TargetEntry result={result} target={target} scenarioCase={scenarioCase} onChoose={(next) => choose({ target: next })} />
        </>
      }
      footer={
        solution && (
          <>
            <p>
              {t("now", { value: assumption.valueWithUnit(assumptions[key]) })} {t("count", { count: solution.crossings.length })}{" "}
              {solution.crossings.some(({ isJump }) => isJump) && t("isJump")}
            </p>
            <CsvButton name={`${scenarioCase.id}-solve-${key}-${result.id}.csv`} header={[key, result.id]} rows={() => solution.curve.map(({ x, y }) => [x, y])} />
          </>
        )
      }
    >
      {solution === null ? (
        <p role="status">{t("lockedFor", { name: assumption.name })}</p>
      ) : (
        <>
          <p className="measure min-h-[3lh] font-serif text-title leading-snug">{solveWords(solution, result, words, assumption)}</p>
          {solution.crossings.length > 0 && (
            <p className="needs-scripting mt-2 flex flex-wrap gap-2 print:hidden">
              {solution.crossings.slice(0, 4).map(({ x }) => (
                <button key={x} type="button" onClick={() => set(x)} className="min-h-7 rounded-full border border-line px-3 text-caption pointer-coarse:min-h-11 hover:bg-sunken">
                  {t("set", { value: assumption.valueWithUnit(roundForReading(x)) })}
                </button>
              ))}
            </p>
          )}
          <SolveCurve solution={solution} result={result} present={{ x: assumptions[key], y: base }} words={words} assumption={assumption} label={t("subject", { result: words.name, name: assumption.name })} />
        </>
      )}
    </SectionFrame>
  );
}
