"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { Result } from "@/lib/decisions/result";
import { addQuarters } from "@/lib/finance/fiscal-period";
import { formatDecimal } from "@/lib/format/decimal";
import { formatFiscalQuarter } from "@/lib/format/period";
import type { Case } from "@/lib/scenario/case";
import { parseDecimal } from "@/lib/scenario/read-assumption";
import { ChoiceSelect } from "@/components/ui/choice-select";
import { resultFactor, resultUnitText } from "./format-result";

interface TargetEntryProps {
  result: Result;
  target: number;
  scenarioCase: Case;
  onChoose: (target: number) => void;
}

/** What the result should reach: a number in the result's unit, or a quarter. */
export function TargetEntry({ result, target, scenarioCase, onChoose }: TargetEntryProps) {
  const t = useTranslations("decision");
  const locale = useLocale();
  if (result.unit !== "quarter") return <NumberTarget key={result.id} result={result} target={target} onChoose={onChoose} />;
  const options = Array.from({ length: scenarioCase.quarters }, (_, place) => ({ value: String(place + 1), label: formatFiscalQuarter(addQuarters(scenarioCase.openingQuarter, place + 1), locale) }));
  return <ChoiceSelect label={t("target")} value={String(Math.min(scenarioCase.quarters, Math.max(1, Math.round(target))))} options={options} onChoose={(text) => onChoose(Number(text))} />;
}

/** Commits on Enter or blur, restores on Escape; what is no number is refused with a message. */
function NumberTarget({ result, target, onChoose }: Omit<TargetEntryProps, "scenarioCase">) {
  const t = useTranslations("decision");
  const locale = useLocale();
  const id = useId();
  const messageId = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const factor = resultFactor(result.unit, locale);
  const shown = formatDecimal(target * factor, { decimals: 4, trimZeros: true });
  const commit = () => {
    if (draft === null) return;
    const typed = parseDecimal(draft.replace(/[%$,，×\s]/g, ""));
    setDraft(null);
    setMessage(typed === undefined ? t("solve.targetInvalid", { text: draft.slice(0, 40) }) : null);
    if (typed !== undefined) onChoose(Number((typed / factor).toPrecision(6)));
  };
  return (
    <div className="needs-scripting relative">
      <label htmlFor={id} className="block text-caption text-muted">
        {t("target")}
        {resultUnitText(result.unit, locale) !== "" && `, ${resultUnitText(result.unit, locale)}`}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={draft ?? shown}
        aria-invalid={message !== null || undefined}
        aria-describedby={message === null ? undefined : messageId}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key === "Escape") setDraft(null);
        }}
        className="mt-0.5 block min-h-9 w-28 rounded-control border border-edge bg-paper px-2 text-end pointer-coarse:min-h-11"
      />
      {message !== null && (
        <p id={messageId} role="alert" className="mt-1 max-w-60 text-caption text-warning">
          {message}
        </p>
      )}
    </div>
  );
}
