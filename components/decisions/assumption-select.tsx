"use client";

import { useTranslations } from "next-intl";
import { useAssumptionWords } from "@/components/scenario/assumption-words";
import type { NumericAssumptionKey } from "@/lib/model/assumptions";
import { NUMERIC_SPECS } from "@/lib/scenario/plausible-range";
import { ChoiceSelect } from "@/components/ui/choice-select";
import type { DecisionScenario } from "./use-decision-scenario";

interface AssumptionSelectProps {
  label: string;
  value: NumericAssumptionKey;
  scenario: DecisionScenario;
  onChoose: (key: NumericAssumptionKey) => void;
  className?: string;
}

/** Any numeric assumption; a locked one cannot be chosen and says so. */
export function AssumptionSelect({ label, value, scenario: { scenarioCase, assumptions, locked }, onChoose, className }: AssumptionSelectProps) {
  const t = useTranslations("decision");
  const wordsOf = useAssumptionWords();
  const options = NUMERIC_SPECS.map(({ key }) => {
    const { name } = wordsOf(key, scenarioCase, assumptions.stressedCustomer);
    return { value: key, label: locked.has(key) ? t("locked", { name }) : name, disabled: locked.has(key) };
  });
  return <ChoiceSelect label={label} value={value} options={options} onChoose={onChoose} {...(className !== undefined && { className })} />;
}
