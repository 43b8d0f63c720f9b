"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { writeLinkView } from "@/components/charts/linked-view";
import { useLinkedView } from "@/components/charts/use-linked-view";
import { FramePreview } from "@/components/embed-builder/frame-preview";
import { CopyField } from "@/components/ui/copy-field";
import { EMBED_VIEWS, isChartView, sizeOfView, type EmbedView } from "@/lib/embed/embed-view";
import { buildFrameAddress } from "@/lib/embed/frame-address";
import { pinnedQuery } from "@/lib/embed/pinned-query";
import { buildFrameSnippet } from "@/lib/embed/snippet";
import { useScenario } from "@/lib/state/scenario-provider";
import { usePublished } from "./published-cases-context";

/** The scenario as a frame for somebody's page: the view, how it looks there, and the snippet. */
export function ShareEmbed() {
  const t = useTranslations("share");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)} className="border-t border-line pt-3">
      <summary className="min-h-6 font-medium">{t("embed")}</summary>
      {isOpen && <EmbedSnippet view="figures" />}
    </details>
  );
}

/** The snippet of a view, and of any other that the reader chooses instead. */
export function EmbedSnippet({ view: openingView }: { view: EmbedView }) {
  const t = useTranslations("share");
  const tChart = useTranslations("chart.name");
  const tPanel = useTranslations("panel");
  const tEmbed = useTranslations("embed");
  const tFigures = useTranslations("figures");
  const locale = useLocale();
  const { company, defaultCase } = usePublished();
  const scenarioCase = useScenario((state) => state.scenarioCase);
  const changes = useScenario((state) => state.changes);
  const texts = useScenario((state) => state.texts);
  const linkedView = useLinkedView();
  const [view, setView] = useState<EmbedView>(openingView);
  const [measured, setMeasured] = useState<number | null>(null);
  const id = useId();
  const nameOf = (one: EmbedView) => (isChartView(one) ? tChart(one) : one === "panel" ? tPanel("title") : tFigures("label"));
  const scenario = pinnedQuery({ scenarioCase, changes, texts, view: writeLinkView({ ...linkedView, showsDifference: false }) }, defaultCase);
  const frame = { view, locale, theme: "auto", isFrozen: false, chart: null, scenario } as const;
  const title = tEmbed("title", { name: nameOf(view), company: company.shortName });
  const height = measured ?? sizeOfView(view).height;
  return (
    <div className="mt-2 flex flex-col gap-4">
      <div>
        <label htmlFor={id} className="font-medium">
          {t("embedView")}
        </label>
        <select
          id={id}
          value={view}
          onChange={(event) => {
            setMeasured(null);
            setView(EMBED_VIEWS.find((one) => one === event.target.value) ?? "figures");
          }}
          className="mt-1 block min-h-9 w-full rounded-control border border-edge bg-paper px-2"
        >
          {EMBED_VIEWS.map((one) => (
            <option key={one} value={one}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </div>
      <FramePreview src={buildFrameAddress({ ...frame, origin: "" })} title={title} width={null} height={height} onResize={setMeasured} />
      <CopyField
        label={t("embedSnippet")}
        text={buildFrameSnippet({ src: buildFrameAddress({ ...frame, origin: window.location.origin }), title, height })}
        copyLabel={t("copyEmbed")}
        copiedText={t("copied")}
        refusedText={t("refused")}
        rows={5}
      />
      <p>
        <a href={`/${locale}/embed-builder?${scenario}`}>{t("embedMore")}</a>
      </p>
    </div>
  );
}
