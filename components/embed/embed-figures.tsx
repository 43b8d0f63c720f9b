"use client";

import { useLocale, useTranslations } from "next-intl";
import { Answer } from "@/components/scenario/answer";
import { KeyFigures } from "@/components/scenario/key-figures";
import { formatFiscalQuarter } from "@/lib/format/period";
import { useScenario } from "@/lib/state/scenario-provider";
import { useEmbed } from "./embed-context";
import { EmbedRoot, type EmbedRootProps } from "./embed-root";
import { EmbedShell } from "./embed-shell";

/** A frame with the answer and the six figures. */
export function EmbedFigures(root: Omit<EmbedRootProps, "children">) {
  const t = useTranslations("figures");
  return (
    <EmbedRoot {...root}>
      <EmbedShell subject={t("label")} source={<ProjectionSourceLine />}>
        <Answer />
        <section aria-label={t("label")} className="mt-3">
          <KeyFigures />
        </section>
      </EmbedShell>
    </EmbedRoot>
  );
}

/** From what the projection starts. */
export function ProjectionSourceLine() {
  const t = useTranslations("embed");
  const tChart = useTranslations("chart");
  const locale = useLocale();
  const quarter = useScenario((state) => state.scenarioCase.openingQuarter);
  const { company } = useEmbed();
  return t("source", { company: company.shortName, words: tChart("source", { quarter: formatFiscalQuarter(quarter, locale) }) });
}
