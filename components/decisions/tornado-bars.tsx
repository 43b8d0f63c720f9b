"use client";

import { useTranslations } from "next-intl";
import { useAssumptionWords } from "@/components/scenario/assumption-words";
import { partOf } from "@/lib/chart-data/value-scale";
import type { Result } from "@/lib/decisions/result";
import type { Tornado, TornadoBar } from "@/lib/decisions/tornado";
import { useScenario } from "@/lib/state/scenario-provider";
import type { DecisionScenario } from "./use-decision-scenario";
import { useResultWords, type ResultWords } from "./use-result-words";

interface TornadoBarsProps {
  tornado: Tornado;
  result: Result;
  scenario: DecisionScenario;
  /** How many bars are shown, from the longest. */
  count: number;
  /** Narrow, in the panel: the name stands over its bar. */
  isCompact?: boolean;
}

/** Colours of the two ends; the words at the ends say the same without colour. */
export const END_COLOURS = { low: "var(--color-category-2)", high: "var(--color-category-1)" } as const;

/** The bars of a tornado on one scale. Each end is a button that sets the slider to it. */
export function TornadoBars({ tornado, result, scenario, count, isCompact = false }: TornadoBarsProps) {
  const words = useResultWords(result, scenario.scenarioCase);
  const bars = tornado.bars.slice(0, count);
  const values = [tornado.base, ...bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh])].filter((value) => value !== null);
  const domain = { min: Math.min(...values), max: Math.max(...values) };
  return (
    <ol>
      {bars.map((bar) => (
        <Bar key={bar.key} bar={bar} base={tornado.base} domain={domain} words={words} scenario={scenario} isCompact={isCompact} />
      ))}
    </ol>
  );
}

interface BarProps {
  bar: TornadoBar;
  base: number | null;
  domain: { readonly min: number; readonly max: number };
  words: ResultWords;
  scenario: DecisionScenario;
  isCompact: boolean;
}

function Bar({ bar: { key, low, high, isBand, atLow, atHigh }, base, domain, words, scenario: { scenarioCase, assumptions }, isCompact }: BarProps) {
  const { name, valueOf, valueWithUnit } = useAssumptionWords()(key, scenarioCase, assumptions.stressedCustomer);
  const part = (value: number | null) => (domain.max > domain.min && value !== null ? partOf(domain, value) : 0.5);
  const ends = [
    { end: "low", at: low, outcome: atLow },
    { end: "high", at: high, outcome: atHigh },
  ] as const;
  // Of two ends on one side of the present result, each takes half of the height.
  const isOneSided = base !== null && atLow !== null && atHigh !== null && (atLow - base) * (atHigh - base) > 0;
  const [lower, upper] = (atLow ?? 0) <= (atHigh ?? 0) ? ends : [ends[1], ends[0]];
  return (
    <li className={`border-b border-line last:border-0 ${isCompact ? "py-1" : "grid items-center gap-x-3 py-1 @[30rem]:grid-cols-[10.5rem_minmax(0,1fr)]"}`}>
      <p className="min-w-0 leading-tight">
        {name} <span className="text-caption whitespace-nowrap text-muted">
          {isBand ? "" : "± "}
          {valueOf(low)} – {valueWithUnit(high)}
        </span>
      </p>
      <div className="flex items-center gap-1">
        <EndButton assumption={key} name={name} value={lower.at} shownValue={valueWithUnit(lower.at)} outcome={words.valueOf(lower.outcome, "brief")} exactOutcome={words.valueOf(lower.outcome)} inline={words.inline} align="text-end" />
        <div aria-hidden className="relative h-6 grow">
          <div className="absolute inset-y-0 w-px bg-ink" style={{ left: `${part(base) * 100}%` }} />
          {ends.map(({ end, at, outcome }) => {
            const [from, to] = [Math.min(part(base), part(outcome)), Math.max(part(base), part(outcome))];
            const half = isOneSided ? (end === "low" ? "top-1 h-2" : "top-3 h-2") : "top-1 h-4";
            return <EndMark key={end} assumption={key} value={at} className={`absolute ${half}`} style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%`, background: END_COLOURS[end] }} />;
          })}
        </div>
        <EndButton assumption={key} name={name} value={upper.at} shownValue={valueWithUnit(upper.at)} outcome={words.valueOf(upper.outcome, "brief")} exactOutcome={words.valueOf(upper.outcome)} inline={words.inline} align="text-start" />
      </div>
    </li>
  );
}

interface EndProps {
  assumption: TornadoBar["key"];
  value: number;
}

/** The result at an end, in words; pressing it sets the slider there. */
function EndButton({ assumption, value, name, shownValue, outcome, exactOutcome, inline, align }: EndProps & { name: string; shownValue: string; outcome: string; exactOutcome: string; inline: string; align: string }) {
  const t = useTranslations("decision.tornado");
  const set = useSetAssumption();
  const label = t("set", { name, value: shownValue, result: inline, outcome: exactOutcome });
  return (
    <button type="button" aria-label={label} title={label} onClick={() => set(assumption, value)} className={`min-h-6 w-14 shrink-0 rounded-control px-0.5 text-caption leading-tight hover:bg-sunken pointer-coarse:min-h-11 ${align}`}>
      {outcome}
    </button>
  );
}

/** The bar itself: a larger aim for a mouse; the keyboard has the words beside it. */
function EndMark({ assumption, value, className, style }: EndProps & { className: string; style: React.CSSProperties }) {
  const set = useSetAssumption();
  return <button type="button" aria-hidden tabIndex={-1} onClick={() => set(assumption, value)} className={className} style={style} />;
}

function useSetAssumption() {
  const setAssumption = useScenario((state) => state.setAssumption);
  const commit = useScenario((state) => state.commit);
  return (key: TornadoBar["key"], value: number) => {
    setAssumption(key, value);
    commit();
  };
}
