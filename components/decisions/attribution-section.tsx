"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { useAssumptionWords } from "@/components/scenario/assumption-words";
import { buildWaterfall, type WaterfallStep } from "@/lib/chart-data/waterfall";
import type { Attribution } from "@/lib/decisions/attribution";
import type { Difference } from "@/lib/decisions/compare";
import { askDifference } from "@/lib/decisions/compared-question";
import type { ComparedPair } from "@/lib/decisions/comparison";
import type { Result } from "@/lib/decisions/result";
import { scenarioAssumptions } from "@/lib/scenario/scenario";
import { useAttribution, type KnownAttribution } from "@/lib/state/use-attribution";
import { ChoiceSelect } from "@/components/ui/choice-select";
import type { ComparedScenarioView } from "./compared-view";
import { CsvButton } from "./csv-button";
import { ResultSelect } from "./result-select";
import { letterOf } from "./scenario-names";
import { SectionFrame } from "./section-frame";
import { useResultWords } from "./use-result-words";
import { Waterfall } from "./waterfall";

/** Steps with a name of their own. */
const NAMED_STEPS = 9;

/** Parts that the sentence names. */
const SAID_PARTS = 3;

interface AttributionSectionProps {
  compared: readonly ComparedScenarioView[];
  pair: ComparedPair;
  result: Result;
  known: KnownAttribution;
  onPair: (pair: ComparedPair) => void;
  onResult: (result: Result) => void;
}

/** What makes the difference between two of the scenarios, part by part. */
export function AttributionSection({ compared, pair, result, known, onPair, onResult }: AttributionSectionProps) {
  const t = useTranslations("decision.compare");
  const from = compared[pair.from];
  const to = compared[pair.to];
  const options = compared.map(({ place, name }) => ({ value: String(place), label: `${letterOf(place)}: ${name}` }));
  const choose = (next: Partial<ComparedPair>) => {
    const chosen = { ...pair, ...next };
    // Choosing the scenario of the other side turns the difference around.
    onPair(chosen.from === chosen.to ? { from: pair.to, to: pair.from } : chosen);
  };
  const controls = (
    <>
      <ChoiceSelect label={t("from")} value={String(pair.from)} options={options} onChoose={(place) => choose({ from: Number(place) })} className="max-w-56" />
      <ChoiceSelect label={t("to")} value={String(pair.to)} options={options} onChoose={(place) => choose({ to: Number(place) })} className="max-w-56" />
      {to && <ResultSelect value={result} scenarioCase={to.scenario.scenarioCase} onChoose={onResult} />}
    </>
  );
  if (!from || !to || from === to) {
    return (
      <SectionFrame id="attribution" title={t("attribution")} subject={t("method")}>
        <p>{t("same")}</p>
      </SectionFrame>
    );
  }
  return <DividedSection from={from} to={to} result={result} known={known} controls={controls} />;
}

interface DividedSectionProps {
  from: ComparedScenarioView;
  to: ComparedScenarioView;
  result: Result;
  known: KnownAttribution;
  controls: React.ReactNode;
}

function DividedSection({ from, to, result, known, controls }: DividedSectionProps) {
  const t = useTranslations("decision.compare");
  const locale = useLocale();
  const words = useResultWords(result, to.scenario.scenarioCase);
  const question = useMemo(() => askDifference(from.scenario, to.scenario), [from.scenario, to.scenario]);
  const attribution = useAttribution(question, known);
  const nameOf = useDifferenceName(to);
  const figure = question.results.findIndex(({ id }) => id === result.id);
  const parts = attribution && partsOf(attribution, question.differing, figure);
  const before = attribution?.from[figure] ?? NaN;
  const after = attribution?.to[figure] ?? NaN;
  const isDivided = parts !== null && parts.every(({ change }) => Number.isFinite(change)) && Number.isFinite(after - before);
  const steps = isDivided ? buildWaterfall(before, parts, NAMED_STEPS) : [];
  const total = words.changeOf(after - before);
  const names = { from: from.name, to: to.name, result: words.inline };
  const [first] = steps;
  const title = () => {
    if (!attribution) return t("attribution");
    if (!first?.id) return isDivided ? t("attributionNone", names) : t("attribution");
    return t("attributionTitle", { name: nameOf(first.id), part: words.changeOf(first.change), total });
  };
  const error = attribution?.errors && Math.max(...attribution.errors.map((row) => row[figure] ?? 0));
  return (
    <SectionFrame
      id="attribution"
      title={title()}
      subject={t("attribution")}
      controls={controls}
      footer={
        isDivided && (
          <>
            <p className="measure">
              {t("method")}
              {locale === "en" ? " " : ""}
              {error !== null && error !== undefined && t("sampled", { error: words.changeOf(error).replace("+", "") })}
            </p>
            <CsvButton name={`attribution-${result.id}.csv`} header={["difference", "part", "standard error"]} rows={() => parts.map(({ id, change }, place) => [id, change, attribution?.errors?.[place]?.[figure] ?? null])} />
          </>
        )
      }
    >
      <p className="measure min-h-[3lh] font-serif text-title leading-snug" role="status">
        {!attribution
          ? t("working")
          : !isDivided
            ? t("undivided", { result: words.name })
            : t("sentence", { ...names, result: words.name, before: words.valueOf(before), after: words.valueOf(after), total, parts: sayParts(steps, nameOf, words.changeOf, t) })}
      </p>
      {isDivided && <Waterfall steps={steps} before={before} after={after} from={from} to={to} words={words} nameOf={nameOf} />}
    </SectionFrame>
  );
}

function partsOf({ parts }: Attribution, differing: readonly Difference[], figure: number): { id: Difference; change: number }[] {
  return differing.map((id, place) => ({ id, change: parts[place]?.[figure] ?? NaN }));
}

/** The largest parts and how much the others make together. */
function sayParts(steps: readonly WaterfallStep<Difference>[], nameOf: (difference: Difference) => string, changeOf: (change: number) => string, t: ReturnType<typeof useTranslations<"decision.compare">>): string {
  const said = steps.slice(0, SAID_PARTS).flatMap(({ id, change, count }) => [id ? t("part", { name: nameOf(id), change: changeOf(change) }) : `${t("rest", { count })} ${changeOf(change)}`]);
  const others = steps.slice(SAID_PARTS);
  const count = others.reduce((sum, step) => sum + step.count, 0);
  if (count > 0) said.push(`${t("rest", { count })} ${changeOf(others.reduce((sum, { change }) => sum + change, 0))}`);
  return said.join(t("listJoin"));
}

/** The name of a difference: an assumption's, or that of the opening position. */
function useDifferenceName({ scenario: { scenarioCase, changes } }: ComparedScenarioView): (difference: Difference) => string {
  const t = useTranslations("decision.compare");
  const wordsOf = useAssumptionWords();
  const customer = scenarioAssumptions(scenarioCase, changes).stressedCustomer;
  return (difference) => (difference === "openingPosition" ? t("opening") : wordsOf(difference, scenarioCase, customer).name);
}
