"use client";

import { useLocale, useTranslations } from "next-intl";
import { useScenarioQuery } from "./use-scenario-address";

/** Leads to the checks and equations of the scenario as it stands. */
export function MethodLink() {
  const locale = useLocale();
  const t = useTranslations("dashboard");
  const query = useScenarioQuery();
  return (
    <a href={`/${locale}/method${query === "" ? "" : `?${query}`}#checks`} className="inline-flex min-h-6 items-center text-caption text-muted hover:text-ink print:hidden">
      {t("method")}
    </a>
  );
}
