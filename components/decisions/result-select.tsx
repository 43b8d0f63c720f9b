"use client";

import { useLocale, useTranslations } from "next-intl";
import { resultsOf, type Result } from "@/lib/decisions/result";
import { formatFiscalYear } from "@/lib/format/period";
import type { Case } from "@/lib/scenario/case";
import { ChoiceSelect } from "@/components/ui/choice-select";

/** Any result of a case. */
export function ResultSelect({ value, scenarioCase, onChoose }: { value: Result; scenarioCase: Case; onChoose: (result: Result) => void }) {
  const t = useTranslations("decision.result");
  const locale = useLocale();
  const results = resultsOf(scenarioCase);
  const options = results.map(({ id, kind, fiscalYear }) => ({ value: id, label: t(`name.${kind}`, { year: fiscalYear === null ? "" : formatFiscalYear(fiscalYear, locale) }) }));
  const choose = (id: string) => {
    const chosen = results.find((result) => result.id === id);
    if (chosen) onChoose(chosen);
  };
  return <ChoiceSelect label={t("label")} value={value.id} options={options} onChoose={choose} className="basis-72" />;
}
