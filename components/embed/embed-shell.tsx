"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef, type ReactNode } from "react";
import { HydrationMark } from "@/components/scenario/hydration-mark";
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
  const { isFrozen, newer, latestCase } = useEmbed();
  const difference = useScenarioQuery(true);
  if (!isFrozen || newer === null) return null;
  return (
    <p data-frozen-notice className="text-caption text-muted">
      {newer === "case" ? t("newerCase", { date: formatDate(latestCase.knownOn, locale) }) : t(newer === "model" ? "newerModel" : "unpinned")}
      {newer !== "unpinned" && (
        <>
          {locale === "en" ? " " : ""}
          <OutwardLink href={`/${locale}?${difference}`}>{t("seeDifference")}</OutwardLink>
        </>
      )}
    </p>
  );
}
