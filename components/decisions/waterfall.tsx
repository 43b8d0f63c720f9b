"use client";

import { useTranslations } from "next-intl";
import { partOf } from "@/lib/chart-data/value-scale";
import type { WaterfallStep } from "@/lib/chart-data/waterfall";
import type { Difference } from "@/lib/decisions/compare";
import type { ComparedScenarioView } from "./compared-view";
import { ScenarioLetter } from "./scenario-letter";
import type { ResultWords } from "./use-result-words";

interface WaterfallProps {
  steps: readonly WaterfallStep<Difference>[];
  before: number;
  after: number;
  from: ComparedScenarioView;
  to: ComparedScenarioView;
  words: ResultWords;
  nameOf: (difference: Difference) => string;
}

/** From one scenario's figure to the other's: a bar a part, each beginning where the one above it ends. */
export function Waterfall({ steps, before, after, from, to, words, nameOf }: WaterfallProps) {
  const t = useTranslations("decision.compare");
  const values = [before, after, ...steps.flatMap((step) => [step.from, step.to])];
  const domain = { min: Math.min(...values), max: Math.max(...values) };
  const part = (value: number) => (domain.max > domain.min ? partOf(domain, value) * 100 : 50);
  return (
    <ol className="@container mt-2">
      <End view={from} value={words.valueOf(before)} at={part(before)} />
      {steps.map((step) => (
        <li key={step.id ?? "rest"} className="grid grid-cols-[minmax(0,9rem)_minmax(0,1fr)_5.5rem] items-center gap-3 border-b border-line py-1 @[26rem]:grid-cols-[minmax(0,12rem)_minmax(0,1fr)_5.5rem]">
          <span className="min-w-0 leading-tight">{step.id ? nameOf(step.id) : t("rest", { count: step.count })}</span>
          <span aria-hidden className="relative block h-4">
            <span
              className="absolute inset-y-0 min-w-0.5"
              style={{ left: `${Math.min(part(step.from), part(step.to))}%`, width: `${Math.abs(part(step.to) - part(step.from))}%`, background: step.change > 0 ? "var(--color-category-1)" : "var(--color-category-2)" }}
            />
          </span>
          <span className="figures whitespace-nowrap">{words.changeOf(step.change)}</span>
        </li>
      ))}
      <End view={to} value={words.valueOf(after)} at={part(after)} />
    </ol>
  );
}

function End({ view: { place, name }, value, at }: { view: ComparedScenarioView; value: string; at: number }) {
  return (
    <li className="grid grid-cols-[minmax(0,9rem)_minmax(0,1fr)_5.5rem] items-center gap-3 border-b border-line py-1 font-medium last:border-ink @[26rem]:grid-cols-[minmax(0,12rem)_minmax(0,1fr)_5.5rem]">
      <span className="flex min-w-0 items-center gap-2 leading-tight">
        <ScenarioLetter place={place} />
        {name}
      </span>
      <span aria-hidden className="relative block h-4">
        <span className="absolute inset-y-0 w-0.5 -translate-x-1/2 bg-ink" style={{ left: `${at}%` }} />
      </span>
      <span className="figures whitespace-nowrap">{value}</span>
    </li>
  );
}
