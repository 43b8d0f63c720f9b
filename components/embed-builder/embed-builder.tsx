"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import { HydrationMark } from "@/components/scenario/hydration-mark";
import { CopyField } from "@/components/ui/copy-field";
import { sizeOfView, type EmbedView } from "@/lib/embed/embed-view";
import { buildFrameAddress } from "@/lib/embed/frame-address";
import { buildFrameSnippet, buildScriptSnippet } from "@/lib/embed/snippet";
import type { Locale } from "@/lib/format/locale";
import { decodeScenario } from "@/lib/scenario/codec";
import type { Case } from "@/lib/scenario/case";
import { frameOfChoice, queryOfChoice, scenarioOfChoice, type EmbedChoice } from "./embed-choice";
import { EmbedChoices, useViewName } from "./embed-choices";
import { FramePreview } from "./frame-preview";

interface EmbedBuilderProps {
  /** The published cases, by company and oldest first. */
  cases: readonly Case[];
  /** The case of an address that names none. */
  defaultCase: Case;
  /** What the companies are called, and the title of each view's document in the language of the frame, by the company's id. */
  companies: Readonly<Record<string, { readonly shortName: string; readonly titles: Readonly<Record<Locale, Readonly<Record<EmbedView, string>>>> }>>;
  /** The site's address, until the browser knows the one it is shown under. */
  siteOrigin: string;
}

const neverChanges = () => () => undefined;

/** Picks a view, shows it, and gives the snippets for a page. */
export function EmbedBuilder({ cases, defaultCase, companies, siteOrigin }: EmbedBuilderProps) {
  const t = useTranslations("builder");
  const locale = useLocale();
  const nameOf = useViewName();
  const search = useSyncExternalStore(neverChanges, () => window.location.search, () => "");
  const origin = useSyncExternalStore(neverChanges, () => window.location.origin, () => siteOrigin);
  const link = decodeScenario(search, cases, defaultCase);
  const [choice, setChoice] = useState<EmbedChoice>({
    view: "revenue",
    chartView: null,
    periodicity: "quarterly",
    panelChart: "revenue",
    caseId: null,
    locale,
    theme: "auto",
    isFrozen: false,
    width: null,
  });
  const [measured, setMeasured] = useState<number | null>(null);
  const choose = (next: EmbedChoice) => {
    if (next.width === choice.width) setMeasured(null);
    setChoice(next);
  };

  const { scenarioCase, changes, isDropped } = scenarioOfChoice(choice, link, cases);
  const scenario = queryOfChoice(choice, link, cases);
  const frame = frameOfChoice(choice, origin, scenario);
  const src = buildFrameAddress(frame);
  const title = companies[scenarioCase.company]?.titles[choice.locale][choice.view] ?? nameOf(choice.view);
  const height = measured ?? sizeOfView(choice.view).height;
  const width = choice.width ?? undefined;
  const copyTexts = { copiedText: t("copied"), refusedText: t("refused") };
  return (
    <div className="mt-6 gap-8 xl:grid xl:grid-cols-[18rem_minmax(0,1fr)]">
      <div>
        <EmbedChoices choice={choice} scenarioCase={scenarioCase} cases={cases} companies={companies} onChoose={choose} />
        <p className="mt-3 text-caption text-muted">{isDropped ? t("changesDropped") : t("changed", { count: Object.keys(changes).length })}</p>
        <p className="mt-1 text-caption text-muted">{t(choice.isFrozen ? "frozenText" : "liveText")}</p>
      </div>
      <div className="min-w-0 max-xl:mt-6">
        <section aria-labelledby="embed-preview">
          <div className="mb-2 flex items-baseline justify-between gap-4">
            <h2 id="embed-preview" className="font-serif text-title font-semibold">
              {t("preview")}
            </h2>
            <p className="text-caption text-muted" data-testid="embed-size">
              {t("height", { width: width ?? "100 %", height })}
            </p>
          </div>
          <FramePreview src={src.slice(origin.length)} title={t("previewTitle", { title: nameOf(choice.view) })} width={choice.width} height={height} onResize={setMeasured} />
        </section>
        <div className="mt-6 grid gap-6 md:grid-cols-2">
          <section>
            <p className="mb-2 text-caption text-muted">{t("frameText")}</p>
            <CopyField label={t("frameSnippet")} copyLabel={t("copyFrame")} text={buildFrameSnippet({ src, title, height, width })} rows={8} {...copyTexts} />
          </section>
          <section>
            <p className="mb-2 text-caption text-muted">{t("scriptText")}</p>
            <CopyField
              label={t("scriptSnippet")}
              copyLabel={t("copyScript")}
              text={buildScriptSnippet({ ...frame, scenario: frame.chart === null ? scenario : `chart=${frame.chart}&${scenario}`, lang: choice.locale, title, width, link: `${origin}/${choice.locale}?${scenario}` })}
              rows={8}
              {...copyTexts}
            />
          </section>
          <section className="md:col-span-2">
            <p className="mb-2 text-caption text-muted">{t("oembedText")}</p>
            <CopyField label={t("address")} copyLabel={t("copyAddress")} text={src} rows={2} {...copyTexts} />
          </section>
        </div>
        <HydrationMark />
      </div>
    </div>
  );
}
