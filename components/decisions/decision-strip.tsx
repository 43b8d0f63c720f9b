"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo, type SyntheticEvent } from "react";
import { useAssumptionWords } from "@/components/scenario/assumption-words";
import { evaluateResult } from "@/lib/decisions/evaluate";
import { defaultResult } from "@/lib/decisions/result";
import { solveFor } from "@/lib/decisions/solve";
import { formatUsdPerShare } from "@/lib/format/money";
import { useSolveWords } from "./solve-words";
import { TornadoBars } from "./tornado-bars";
import { useDecisionScenario } from "./use-decision-scenario";
import { useResultWords } from "./use-result-words";
import { useTornado } from "./use-tornado";

/** The assumption in whose words today's price is said. */
const SOLVED = "contractPriceChangeRate";

/** Bars that fit under the panel. */
const BARS = 5;

/** Under the panel: what must be true for today's price, and what moves value per share most. Both go with the thumb. */
export function DecisionStrip() {
  const t = useTranslations("decision.strip");
  const tSolve = useTranslations("decision.solve");
  const locale = useLocale();
  const scenario = useDecisionScenario();
  const { scenarioCase, assumptions, ranges } = scenario;
  const result = useMemo(() => defaultResult(scenarioCase), [scenarioCase]);
  const words = useResultWords(result, scenarioCase);
  const tornado = useTornado(result, scenario);
  const solveWords = useSolveWords();
  const assumption = useAssumptionWords()(SOLVED, scenarioCase, assumptions.stressedCustomer);
  const target = assumptions.sharePriceUsd;
  const solution = useMemo(() => {
    const range = ranges.find(({ key }) => key === SOLVED);
    return range ? solveFor(assumptions, range, target, result, evaluateResult(result, scenarioCase)) : null;
  }, [ranges, assumptions, target, result, scenarioCase]);
  const takeScenario = (event: SyntheticEvent<HTMLAnchorElement>) => {
    event.currentTarget.search = window.location.search;
  };
  return (
    <section aria-labelledby="strip-title" className="mt-4 border-t border-ink pt-3 pb-2 print:hidden">
      <h3 id="strip-title" className="font-semibold">
        {t("whatIf", { price: formatUsdPerShare(target, locale) })}
      </h3>
      <p className="mt-1 min-h-[4lh] text-muted">{solution ? solveWords(solution, result, words, assumption) : tSolve("lockedFor", { name: assumption.name })}</p>
      <h3 className="mt-3 font-semibold">{t("title")}</h3>
      <TornadoBars tornado={tornado} result={result} scenario={scenario} count={BARS} isCompact />
      <p className="mt-2 text-caption">
        <a href={`/${locale}/risk`} onPointerDown={takeScenario} onFocus={takeScenario} onClick={takeScenario} className="inline-flex min-h-6 items-center text-muted hover:text-ink pointer-coarse:min-h-11">
          {t("more")}
        </a>
      </p>
    </section>
  );
}
