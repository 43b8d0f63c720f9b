"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { formatDecimal } from "@/lib/format/decimal";
import { ASSUMED_CORRELATIONS } from "@/lib/simulation/correlation";
import { SHAPES } from "@/lib/simulation/distribution";
import { LARGEST_SEED } from "@/lib/simulation/random";
import type { SimulationState } from "@/lib/state/use-simulation";
import { ChoiceSelect } from "@/components/ui/choice-select";
import { useDecision } from "./decision-context";

interface SimulationControlsProps {
  state: SimulationState;
  /** Whether the state is that of the present scenario and settings. */
  isPresent: boolean;
  onStart: () => void;
  onCancel: () => void;
}

const RUN_COUNTS = [1000, 10_000, 100_000];

/** How many runs, from which seed, of which shape; start, progress and cancel. */
export function SimulationControls({ state, isPresent, onStart, onCancel }: SimulationControlsProps) {
  const settings = useDecision((one) => one.settings);
  const choose = useDecision((one) => one.choose);
  const t = useTranslations("decision.simulation");
  const set = (more: Partial<typeof settings>) => choose({ settings: { ...settings, ...more } });
  const counts = RUN_COUNTS.includes(settings.runs) ? RUN_COUNTS : [...RUN_COUNTS, settings.runs].sort((a, b) => a - b);
  const runs = (count: number) => formatDecimal(count, { decimals: 0 });
  const isRunning = isPresent && state.status === "running";
  return (
    <>
      <ChoiceSelect label={t("runs")} value={String(settings.runs)} options={counts.map((count) => ({ value: String(count), label: runs(count) }))} onChoose={(text) => set({ runs: Number(text) })} />
      <SeedEntry seed={settings.seed} onChoose={(seed) => set({ seed })} />
      <ChoiceSelect label={t("shape")} value={settings.shape} options={SHAPES.map((shape) => ({ value: shape, label: t(`shapes.${shape}`) }))} onChoose={(shape) => set({ shape })} />
      <label className="needs-scripting inline-flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
        <input type="checkbox" className="size-6" checked={settings.correlations.length > 0} onChange={(event) => set({ correlations: event.target.checked ? ASSUMED_CORRELATIONS : [] })} />
        {t("correlated")}
      </label>
      <div className="needs-scripting flex min-h-9 min-w-64 items-center gap-3">
        {isRunning ? (
          <>
            <Button onClick={onCancel}>{t("cancel")}</Button>
            <span role="progressbar" aria-label={t("runs")} aria-valuenow={state.runsDone} aria-valuemin={0} aria-valuemax={settings.runs} className="block h-1.5 w-24 overflow-hidden rounded-full bg-sunken forced-colors:border">
              <span className="block h-full bg-accent forced-colors:bg-[Highlight]" style={{ width: `${(100 * state.runsDone) / settings.runs}%` }} />
            </span>
            <span className="text-caption whitespace-nowrap text-muted">{t("progress", { done: runs(state.runsDone), runs: runs(settings.runs) })}</span>
          </>
        ) : (
          <Button variant={isPresent && state.status === "done" ? "outline" : "primary"} onClick={onStart}>
            {isPresent && state.status === "done" ? t("again") : t("run", { runs: runs(settings.runs) })}
          </Button>
        )}
      </div>
    </>
  );
}

/** A seed is typed or counted on; what is none is refused with a message. */
function SeedEntry({ seed, onChoose }: { seed: number; onChoose: (seed: number) => void }) {
  const t = useTranslations("decision.simulation");
  const id = useId();
  const messageId = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const commit = () => {
    if (draft === null) return;
    const text = draft.trim();
    const isSeed = /^\d{1,10}$/.test(text) && Number(text) <= LARGEST_SEED;
    setDraft(null);
    setIsRefused(!isSeed);
    if (isSeed) onChoose(Number(text));
  };
  return (
    <div className="needs-scripting">
      <label htmlFor={id} className="block text-caption text-muted">
        {t("seed")}
      </label>
      <span className="mt-0.5 flex items-center gap-1">
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={draft ?? String(seed)}
          aria-invalid={isRefused || undefined}
          aria-describedby={isRefused ? messageId : undefined}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === "Enter") commit();
            if (event.key === "Escape") setDraft(null);
          }}
          className="min-h-9 w-24 rounded-control border border-edge bg-paper px-2 text-end pointer-coarse:min-h-11"
        />
        <Button variant="quiet" aria-label={t("nextSeed")} title={t("nextSeed")} onClick={() => onChoose(seed >= LARGEST_SEED ? 0 : seed + 1)} className="pointer-coarse:min-h-11">
          <span aria-hidden>↻</span>
        </Button>
      </span>
      {isRefused && (
        <p id={messageId} role="alert" className="mt-1 max-w-60 text-caption text-warning">
          {t("seedInvalid")}
        </p>
      )}
    </div>
  );
}
