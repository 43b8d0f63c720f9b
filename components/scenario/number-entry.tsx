"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { usePainted, type Painter } from "@/components/painting/use-painted";
import type { AssumptionSpec, SliderBounds } from "@/lib/scenario/assumption-spec";
import { readAssumption } from "@/lib/scenario/read-assumption";
import { useScenario } from "@/lib/state/scenario-provider";
import { formatAssumptionNumber, parseAssumptionNumber } from "./assumption-format";

interface NumberEntryProps {
  spec: Exclude<AssumptionSpec, { kind: "customer" }>;
  bounds: SliderBounds;
  /** The value as it stands. */
  read: () => number;
  unit: string;
  labelledBy: string;
  isChanged: boolean;
  /** The note that says why the value cannot be typed; null where it can. */
  lockedBy: string | null;
}

const ENTRY: Painter<HTMLInputElement, string> = {
  paint: (input, after, before) => {
    if (after !== before) input.value = after;
  },
};

/** What the reader is typing stays, whatever moves meanwhile. */
const DRAFT: Painter<HTMLInputElement, string> = { paint: () => {} };

/** Exact entry: commits on Enter or blur, restores on Escape, takes values off the slider's steps. */
export function NumberEntry({ spec, bounds, read, unit, labelledBy, isChanged, lockedBy }: NumberEntryProps) {
  const scenarioCase = useScenario((state) => state.scenarioCase);
  const setAssumption = useScenario((state) => state.setAssumption);
  const commit = useScenario((state) => state.commit);
  const t = useTranslations("assumption");
  const locale = useLocale();
  const unitId = useId();
  const messageId = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const { ref, drawing: shown } = usePainted(read, (value) => formatAssumptionNumber(value, spec, bounds, locale), draft === null ? ENTRY : DRAFT);

  const commitDraft = () => {
    if (draft === null) return;
    setDraft(null);
    const text = parseAssumptionNumber(draft, spec, locale);
    if (text === undefined) return setMessage(t("notANumber", { text: draft.slice(0, 40) }));
    const typed = readAssumption(spec, scenarioCase, text);
    const next = typed.ok ? typed.value : "limited" in typed.error ? typed.error.limited : read();
    if (typeof next !== "number") return;
    setMessage(typed.ok ? null : t("limited", { text: draft.slice(0, 40), value: formatAssumptionNumber(next, spec, bounds, locale), unit }));
    setAssumption(spec.key, next);
    commit();
  };

  return (
    <span className="relative inline-flex shrink-0 items-baseline gap-1">
      <input
        ref={ref}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-labelledby={`${labelledBy} ${unitId}`}
        aria-describedby={message ? messageId : (lockedBy ?? undefined)}
        disabled={lockedBy !== null}
        aria-invalid={message !== null || undefined}
        value={draft ?? shown}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commitDraft}
        onKeyDown={(event) => {
          if (event.key === "Enter") commitDraft();
          if (event.key !== "Escape" || (draft === null && message === null)) return;
          // The first Escape restores the value; a drawer or sheet around the field waits for the next.
          event.stopPropagation();
          setDraft(null);
          setMessage(null);
        }}
        className={`min-h-6 w-12 border-b bg-transparent text-end font-medium disabled:border-transparent disabled:text-muted ${isChanged ? "border-accent text-accent" : "border-line"}`}
      />
      <span id={unitId} className="text-caption text-muted">
        {unit}
      </span>
      {message && (
        <span
          id={messageId}
          role="alert"
          className="absolute end-0 top-full z-10 mt-1 w-max max-w-60 rounded-control border border-warning bg-raised px-2 py-1 text-caption text-ink shadow-raised"
        >
          {message}
        </span>
      )}
    </span>
  );
}
