"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import type { Case } from "@/lib/scenario/case";
import { useScenario } from "@/lib/state/scenario-provider";
import { usePublished } from "./published-cases-context";

/** Chooses the dated case from which the scenario differs. */
export function CasePicker() {
  const { cases } = usePublished();
  const chosen = useScenario((state) => state.scenarioCase.id);
  const chooseCase = useScenario((state) => state.chooseCase);
  const locale = useLocale();
  const t = useTranslations("panel");
  const id = useId();
  const byNewest = [...cases].sort((a, b) => b.knownOn.localeCompare(a.knownOn));
  const choose = (scenarioCase: Case | undefined) => scenarioCase && chooseCase(scenarioCase);
  return (
    <div className="mt-2">
      <label htmlFor={id} className="text-caption text-muted">
        {t("case")}
      </label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => choose(cases.find((one) => one.id === event.target.value))}
        className="mt-0.5 block min-h-9 w-full rounded-control border border-edge bg-paper px-2 font-medium"
      >
        {byNewest.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title[locale]}
          </option>
        ))}
      </select>
    </div>
  );
}
