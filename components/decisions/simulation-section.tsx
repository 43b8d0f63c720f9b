"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { formatDecimal } from "@/lib/format/decimal";
import { formatRate } from "@/lib/format/rate";
import { buildJob, type SimulationJob } from "@/lib/simulation/job";
import { FAN_SHARES } from "@/lib/simulation/summarise-simulation";
import { useSimulation, type SimulationState } from "@/lib/state/use-simulation";
import { CsvButton } from "./csv-button";
import { useDecision } from "./decision-context";
import { SectionFrame } from "./section-frame";
import { SimulationControls } from "./simulation-controls";
import { SimulationFans } from "./simulation-fans";
import { SimulationLikelihoods } from "./simulation-likelihoods";
import { SimulationRanges } from "./simulation-ranges";
import { SimulationValue } from "./simulation-value";
import type { DecisionScenario } from "./use-decision-scenario";

/** Up to so many runs a simulation starts by itself. */
const MOST_UNASKED_RUNS = 10_000;

/** How long the scenario must stand still before it is simulated anew. */
const STILL_FOR_MS = 250;

/** What follows when all assumptions are drawn at once. Only the result of the present job is ever shown. */
export function SimulationSection({ scenario }: { scenario: DecisionScenario }) {
  const { scenarioCase, assumptions, locked } = scenario;
  const settings = useDecision((state) => state.settings);
  const t = useTranslations("decision.simulation");
  const tDecision = useTranslations("decision");
  const locale = useLocale();
  const job = useMemo(() => buildJob(scenarioCase, assumptions, locked, settings), [scenarioCase, assumptions, locked, settings]);
  const { state, start, cancel } = useSimulation();
  const { frame, isSeen } = useSeenOnce();
  useUnaskedStart(job.ok && settings.runs <= MOST_UNASKED_RUNS && isSeen ? job.value : null, state, start);
  const isPresent = state.status !== "none" && job.ok && state.job === job.value;
  const summary = isPresent && state.status === "done" ? state.summary : null;
  const runs = formatDecimal(settings.runs, { decimals: 0 });
  const share = summary && formatRate(summary.events.valueAbovePrice.share, locale);
  return (
    <SectionFrame
      id="simulation"
      title={share === null ? t("title") : t("titleDone", { share })}
      subject={t("subject")}
      controls={<SimulationControls state={state} isPresent={isPresent} onStart={() => job.ok && start(job.value)} onCancel={cancel} />}
      footer={
        <>
          <p>{t("method", { runs, seed: String(settings.seed) })}</p>
          {summary && (
            <CsvButton
              name={`${scenarioCase.id}-simulation-${settings.runs}-${settings.seed}.csv`}
              header={["line", "projected quarter", ...FAN_SHARES.map((one) => `quantile ${one} (USD millions)`)]}
              rows={() => summary.fans.flatMap(({ line, quantiles }) => Array.from({ length: scenarioCase.quarters }, (_, place) => [line, place + 1, ...quantiles.map((quantile) => quantile[place] ?? null)]))}
            />
          )}
        </>
      }
    >
      <div ref={frame}>
        <p className="measure">{job.ok ? (settings.runs > MOST_UNASKED_RUNS ? t("introLong", { runs }) : t("intro", { runs })) : tDecision("noneLeft")}</p>
        <p role="status" className="min-h-6 text-caption text-muted">
          <StatusWords state={state} isPresent={isPresent} />
        </p>
        <div className="grid gap-x-8 gap-y-6 @[52rem]:grid-cols-2">
          <SimulationLikelihoods summary={summary} scenario={scenario} />
          <SimulationValue summary={summary} scenario={scenario} />
        </div>
        <SimulationFans summary={summary} scenario={scenario} />
        <SimulationRanges scenario={scenario} />
      </div>
    </SectionFrame>
  );
}

function StatusWords({ state, isPresent }: { state: SimulationState; isPresent: boolean }) {
  const t = useTranslations("decision.simulation");
  if (state.status === "none") return null;
  if (!isPresent) return t("changed");
  switch (state.status) {
    case "cancelled":
      return t("cancelled");
    case "failed":
      return t("failed", { reason: state.reason });
    case "done":
      return state.wasReplaced ? t("replaced") : null;
    case "running":
      return null;
  }
}

/** Starts a job once it has stood still for a moment; not one that was cancelled, has failed, or runs already. */
function useUnaskedStart(job: SimulationJob | null, state: SimulationState, start: (job: SimulationJob) => void) {
  const isKnown = state.status !== "none" && state.job === job;
  useEffect(() => {
    if (!job || isKnown) return;
    const timer = window.setTimeout(() => start(job), STILL_FOR_MS);
    return () => window.clearTimeout(timer);
  }, [job, isKnown, start]);
}

/** Whether an element has been in view. */
function useSeenOnce() {
  const frame = useRef<HTMLDivElement>(null);
  const [isSeen, setIsSeen] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element || isSeen) return;
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && setIsSeen(true));
    observer.observe(element);
    return () => observer.disconnect();
  }, [isSeen]);
  return { frame, isSeen };
}
