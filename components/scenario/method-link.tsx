"use client";

import { useLocale, useTranslations } from "next-intl";
import { startTransition, useEffect, useState } from "react";
import { encodeScenario } from "@/lib/scenario/codec";
import { useScenarioSteps, useScenarioStore } from "@/lib/state/scenario-provider";
import type { ScenarioMoment } from "@/lib/state/scenario-store";
import { usePublished } from "./published-cases-context";

/**
 * Leads to the checks and equations of the scenario as it stands. The address follows once the sliders
 * rest, and at once when a reader turns to the link.
 */
export function MethodLink() {
  const locale = useLocale();
  const t = useTranslations("dashboard");
  const store = useScenarioStore();
  const { onRest } = useScenarioSteps();
  const { defaultCase } = usePublished();
  const [{ scenarioCase, changes }, setMoment] = useState<ScenarioMoment>(store.getState);
  useEffect(() => onRest(() => startTransition(() => setMoment(store.getState()))), [onRest, store]);
  const catchUp = () => setMoment(store.getState());
  const query = encodeScenario({ scenarioCase, changes }, defaultCase);
  return (
    <a
      href={`/${locale}/method${query === "" ? "" : `?${query}`}#checks`}
      onPointerDown={catchUp}
      onFocus={catchUp}
      onClick={catchUp}
      className="inline-flex min-h-6 items-center text-caption text-muted hover:text-ink print:hidden"
    >
      {t("method")}
    </a>
  );
}
