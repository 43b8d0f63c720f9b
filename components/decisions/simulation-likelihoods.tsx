"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo } from "react";
import { fiscalYearOf } from "@/lib/finance/fiscal-period";
import { NOT_AVAILABLE } from "@/lib/format/decimal";
import { formatUsdPerShare } from "@/lib/format/money";
import { formatFiscalYear } from "@/lib/format/period";
import { formatRate } from "@/lib/format/rate";
import type { SimulationSummary } from "@/lib/simulation/summarise-simulation";
import type { DecisionScenario } from "./use-decision-scenario";

const SHOWN = ["valueAbovePrice", "cashPositive", "fundingGap", "coverageBelowOne"] as const;

/** In how many of the runs something happens, with the sampling error: given the ranges, and only given them. */
export const SimulationLikelihoods = memo(function SimulationLikelihoods({ summary, scenario: { scenarioCase, assumptions } }: { summary: SimulationSummary | null; scenario: DecisionScenario }) {
  const t = useTranslations("decision.simulation");
  const locale = useLocale();
  const values = { price: formatUsdPerShare(assumptions.sharePriceUsd, locale), year: formatFiscalYear(fiscalYearOf(scenarioCase.horizonEnd), locale) };
  const rate = (share: number) => formatRate(share, locale, { decimals: 1 });
  return (
    <section aria-labelledby="likelihoods">
      <h3 id="likelihoods" className="font-semibold">
        {t("likelihoods")}
      </h3>
      <dl className="mt-1">
        {SHOWN.map((event) => {
          const likelihood = summary?.events[event];
          return (
            <div key={event} className="flex items-baseline justify-between gap-4 border-b border-line py-2">
              <dt className="min-w-0">{t(`event.${event}`, values)}</dt>
              <dd className="min-w-32 text-end">
                <span className="text-title font-semibold whitespace-nowrap">{likelihood ? t("likelihood", { share: rate(likelihood.share) }) : NOT_AVAILABLE}</span>
                <span className="block min-h-[2lh] text-caption text-muted">{likelihood && t("interval", { low: rate(likelihood.low), high: rate(likelihood.high) })}</span>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
});
