"use client";

import { useLocale, useTranslations } from "next-intl";
import type { NamedScenario } from "@/lib/decisions/comparison";
import type { Case } from "@/lib/scenario/case";
import { encodeScenario } from "@/lib/scenario/codec";
import type { ComparedScenarioView } from "./compared-view";
import { ScenarioLetter } from "./scenario-letter";

interface CompareCardsProps {
  compared: readonly ComparedScenarioView[];
  /** The case that links leave unnamed. */
  defaultCase: Pick<Case, "id">;
  onChange: (scenarios: readonly NamedScenario[]) => void;
}

/** The scenarios: what each is called, on which case it stands, and what can be done with it. */
export function CompareCards({ compared, defaultCase, onChange }: CompareCardsProps) {
  const t = useTranslations("decision.compare");
  const locale = useLocale();
  const small = "min-h-6 underline underline-offset-2 hover:text-ink pointer-coarse:min-h-11";
  return (
    <ul aria-label={t("scenarios")} className="mt-5 grid gap-x-6 border-t border-ink @[34rem]:grid-cols-2 @[60rem]:grid-cols-4">
      {compared.map(({ scenario, place, name }) => {
        const query = encodeScenario({ ...scenario, texts: { title: scenario.title, note: "" } }, defaultCase);
        const count = Object.keys(scenario.changes).length;
        return (
          <li key={place} className="min-w-0 border-b border-line py-3">
            <p className="flex items-center gap-2 font-medium">
              <ScenarioLetter place={place} />
              <span className="min-w-0">{name}</span>
            </p>
            <p className="mt-1 text-caption text-muted">
              {count === 0 && name === scenario.scenarioCase.title[locale] ? t("unchanged") : `${scenario.scenarioCase.title[locale]} · ${t("changes", { count })}`}
            </p>
            <p className="mt-1 flex flex-wrap gap-x-4 text-caption text-muted print:hidden">
              <a href={`/${locale}${query === "" ? "" : `?${query}`}`} className="inline-flex min-h-6 items-center hover:text-ink pointer-coarse:min-h-11">
                {t("open")}
                <span className="sr-only"> {name}</span>
              </a>
              {place > 0 && (
                <>
                  <button type="button" className={`needs-scripting ${small}`} onClick={() => onChange([scenario, ...compared.filter((one) => one.place !== place).map((one) => one.scenario)])}>
                    {t("firstShort")}
                    <span className="sr-only"> {name}</span>
                  </button>
                  <button type="button" className={`needs-scripting ${small}`} onClick={() => onChange(compared.filter((one) => one.place !== place).map((one) => one.scenario))}>
                    {t("removeShort")}
                    <span className="sr-only"> {name}</span>
                  </button>
                </>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
