"use client";

import { useLocale, useTranslations } from "next-intl";
import { buttonClasses } from "@/components/ui/button";
import { pinnedQuery } from "@/lib/embed/pinned-query";
import { useScenario } from "@/lib/state/scenario-provider";

/** The scenario as files: links to addresses that say the same for ever. */
export function TakeAlong() {
  const t = useTranslations("takeAlong");
  const locale = useLocale();
  const scenarioCase = useScenario((state) => state.scenarioCase);
  const changes = useScenario((state) => state.changes);
  const texts = useScenario((state) => state.texts);
  const query = pinnedQuery({ scenarioCase, changes, texts }, scenarioCase);
  const files = [
    { name: "archive", href: `/api/v1/archive?lang=${locale}&${query}` },
    { name: "csv", href: `/api/v1/projection.csv?${query}` },
    { name: "json", href: `/api/v1/projection.json?${query}` },
  ] as const;
  return (
    <section aria-labelledby="take-along" className="border-t border-line pt-3">
      <h3 id="take-along" className="font-medium">
        {t("heading")}
      </h3>
      <p className="mt-1 text-muted">{t("intro")}</p>
      <ul className="mt-2 flex flex-wrap gap-2">
        {files.map(({ name, href }) => (
          <li key={name}>
            <a href={href} download className={buttonClasses()}>
              {t(name)}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-caption">
        <a href={`/${locale}/api`}>{t("addresses")}</a>
      </p>
    </section>
  );
}
