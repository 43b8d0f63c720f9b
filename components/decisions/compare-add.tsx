"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { MOST_COMPARED, scenarioKey, type NamedScenario } from "@/lib/decisions/comparison";
import { applyPreset } from "@/lib/scenario/apply-preset";
import type { Case } from "@/lib/scenario/case";
import { decodeScenario } from "@/lib/scenario/codec";
import { presetsOf } from "@/lib/scenario/presets";
import { ChoiceSelect } from "@/components/ui/choice-select";

interface CompareAddProps {
  scenarios: readonly NamedScenario[];
  cases: readonly Case[];
  onAdd: (scenario: NamedScenario) => void;
}

/** Adds a case, a preset on the first scenario's case, or the scenario of a pasted link. */
export function CompareAdd({ scenarios, cases, onAdd }: CompareAddProps) {
  const t = useTranslations("decision.compare");
  const tPreset = useTranslations("preset.name");
  const locale = useLocale();
  const [message, setMessage] = useState("");
  const base = scenarios[0]?.scenarioCase ?? cases.at(-1);
  const add = (scenario: NamedScenario, said = "") => {
    if (scenarios.some((one) => scenarioKey(one) === scenarioKey(scenario))) return setMessage(t("twice"));
    setMessage(said);
    onAdd(scenario);
  };
  if (scenarios.length >= MOST_COMPARED || !base) return <p className="mt-3 text-caption text-muted print:hidden">{t("full")}</p>;
  return (
    <div role="group" aria-label={t("add")} className="needs-scripting mt-3 flex flex-wrap items-end gap-x-4 gap-y-2 print:hidden">
      <ChoiceSelect
        label={t("addCase")}
        value=""
        options={[{ value: "", label: t("choose") }, ...cases.toReversed().map(({ id, title }) => ({ value: id, label: title[locale] }))]}
        onChoose={(id) => {
          const scenarioCase = cases.find((one) => one.id === id);
          if (scenarioCase) add({ scenarioCase, changes: {}, title: "" });
        }}
        className="basis-56"
      />
      <ChoiceSelect
        label={t("addPreset", { case: base.title[locale] })}
        value=""
        options={[{ value: "", label: t("choose") }, ...presetsOf(base).map(({ id }) => ({ value: String(id), label: tPreset(id) }))]}
        onChoose={(id) => {
          const preset = presetsOf(base).find((one) => one.id === id);
          if (preset) add({ scenarioCase: base, changes: applyPreset(preset, base, {}, new Set()), title: "" });
        }}
        className="basis-56"
      />
      <PastedLink cases={cases} onAdd={add} onRefuse={() => setMessage(t("badLink"))} />
      <p role="status" className="basis-full text-caption text-warning empty:hidden">
        {message}
      </p>
    </div>
  );
}

function PastedLink({ cases, onAdd, onRefuse }: { cases: readonly Case[]; onAdd: (scenario: NamedScenario, said: string) => void; onRefuse: () => void }) {
  const t = useTranslations("decision.compare");
  const id = useId();
  const [text, setText] = useState("");
  const submit = () => {
    const latest = cases.at(-1);
    const query = queryOf(text);
    if (!latest || query === null) return onRefuse();
    const { scenarioCase, changes, texts, notices } = decodeScenario(query, cases, latest);
    setText("");
    onAdd({ scenarioCase, changes, title: texts.title }, notices.length > 0 ? t("linkNotices", { count: notices.length }) : "");
  };
  return (
    <form
      className="flex min-w-0 grow items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="min-w-0 grow basis-48">
        <label htmlFor={id} className="block text-caption text-muted">
          {t("paste")}
        </label>
        <input id={id} type="text" inputMode="url" autoComplete="off" spellCheck={false} value={text} onChange={(event) => setText(event.target.value)} className="mt-0.5 block min-h-9 w-full max-w-96 rounded-control border border-edge bg-paper px-2 pointer-coarse:min-h-11" />
      </div>
      <Button type="submit" className="min-h-9 pointer-coarse:min-h-11">
        {t("addButton")}
      </Button>
    </form>
  );
}

/** The query of a pasted address, of whatever host; null where the text is none. A bare query is taken as well. */
function queryOf(text: string): string | null {
  const trimmed = text.trim();
  const mark = trimmed.indexOf("?");
  if (mark >= 0) return trimmed.slice(mark + 1).split("#", 1)[0] ?? "";
  return /^(v|case|[a-z]\w+)=/.test(trimmed) ? trimmed : null;
}
