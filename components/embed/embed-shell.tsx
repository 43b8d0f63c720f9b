"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef, type ReactNode } from "react";
import { HydrationMark } from "@/components/scenario/hydration-mark";
import { buildFrameAddress } from "@/lib/embed/frame-address";
import { formatDate } from "@/lib/format/date";
import { useScenario } from "@/lib/state/scenario-provider";
import { useEmbed } from "./embed-context";
import { useHostHeight } from "./use-host-height";
import { useHostMessages } from "./use-host-messages";
import { useScenarioQuery } from "./use-scenario-query";

interface EmbedShellProps {
  /** What the view is about, over its title. */
  subject: string;
  /** Where the figures come from. */
  source: ReactNode;
  children: ReactNode;
}

/** What every frame has around its view: whose it is, source, date, what it is not, and the way to the site. */
export function EmbedShell({ subject, source, children }: EmbedShellProps) {
  const root = useRef<HTMLElement>(null);
  const t = useTranslations("embed");
  const tCommon = useTranslations("common");
  const locale = useLocale();
  const knownOn = useScenario((state) => state.scenarioCase.knownOn);
  const { company, unusedParts } = useEmbed();
  const query = useScenarioQuery();
  useHostHeight(root);
  useHostMessages();
  const page = `/${locale}?${query}`;
  return (
    <main ref={root} data-embed className="@container flow-root px-3 pt-2 pb-3 @sm:px-4">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-caption text-muted">
        <span>{t("subject", { company: company.shortName, subject })}</span>
        <span>{t("knownOn", { date: formatDate(knownOn, locale) })}</span>
      </p>
      <FrozenNotice />
      <SenderTexts />
      {unusedParts > 0 && (
        <p className="text-caption text-warning">
          {t("unusedParts", { count: unusedParts })}
        </p>
      )}
      <div className="mt-1">{children}</div>
      <footer className="mt-2 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-t border-line pt-2 text-caption text-muted">
        <span>{source}</span>
        <span className="flex flex-wrap gap-x-4 gap-y-1">
          <OutwardLink href={`/${locale}#disclaimer`}>{t("notAdvice")}</OutwardLink>
          <OutwardLink href={page} newTab={tCommon("opensInNewTab")}>
            {t("open")}
          </OutwardLink>
        </span>
      </footer>
      <HydrationMark />
    </main>
  );
}

/** The title and the note that travel in the address: whose words they are is said. */
function SenderTexts() {
  const { title, note } = useScenario((state) => state.texts);
  const t = useTranslations("embed");
  if (title === "" && note === "") return null;
  return (
    <section aria-label={t("fromSender")} className="my-2 border-s-2 border-accent ps-3">
      {title !== "" && <p className="font-medium [overflow-wrap:anywhere]">{title}</p>}
      {note !== "" && <p className="measure text-muted [overflow-wrap:anywhere]">{note}</p>}
      <p className="text-caption text-muted">{t("fromSender")}</p>
    </section>
  );
}

/** The frame keeps the host's page where it is: every link opens beside it. */
function OutwardLink({ href, newTab, children }: { href: string; newTab?: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener" className="inline-flex min-h-6 items-center hover:text-ink">
      {children}
      {newTab !== undefined && <span className="sr-only"> ({newTab})</span>}
    </a>
  );
}

/** One quiet line where something newer is known; the frozen view itself stays as it is. */
function FrozenNotice() {
  const t = useTranslations("embed");
  const locale = useLocale();
  const { view, isFrozen, newer, latestCase } = useEmbed();
  const difference = useScenarioQuery(true);
  const pinned = useScenarioQuery();
  if (!isFrozen || newer === null) return null;
  return (
    <p data-frozen-notice className="text-caption text-muted">
      {newer === "case" ? t("newerCase", { date: formatDate(latestCase.knownOn, locale) }) : t(newer === "model" ? "newerModel" : "unpinned")}
      {locale === "en" ? " " : ""}
      {newer === "unpinned" ? (
        <OutwardLink href={buildFrameAddress({ origin: "", view, locale, theme: "auto", isFrozen, chart: null, scenario: pinned })}>{t("pinned")}</OutwardLink>
      ) : (
        <OutwardLink href={`/${locale}?${difference}`}>{t("seeDifference")}</OutwardLink>
      )}
    </p>
  );
}
