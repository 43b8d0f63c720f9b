"use client";

import { useLocale, useTranslations } from "next-intl";
import { startTransition, useEffect, useState } from "react";
import { useReaderIsHere } from "@/components/charts/reader-is-here";
import { useIsPrinting } from "@/components/charts/use-printing";
import { useLoaded } from "@/components/ui/use-loaded";
import { formatDate } from "@/lib/format/date";
import { encodeScenario } from "@/lib/scenario/codec";
import { changedSpecs } from "@/lib/scenario/scenario";
import { useScenarioSteps, useScenarioStore } from "@/lib/state/scenario-provider";
import type { ScenarioMoment } from "@/lib/state/scenario-store";
import { useAssumptionWords } from "./assumption-words";
import { usePublished } from "./published-cases-context";

/**
 * What only paper needs: the assumptions that differ, the case, the day, and the way back as a link. It
 * follows the sliders once they rest, and before the page is laid out for paper.
 */
export function PrintSheet() {
  const { scenarioCase, changes } = useRestedMoment();
  const { company, defaultCase } = usePublished();
  const locale = useLocale();
  const t = useTranslations("print");
  const wordsOf = useAssumptionWords();
  const query = encodeScenario({ scenarioCase, changes }, defaultCase);
  const differing = changedSpecs(scenarioCase, changes);
  const customer = changes.stressedCustomer ?? scenarioCase.assumptions.stressedCustomer;
  return (
    <section className="hidden break-inside-avoid border-t border-ink pt-3 text-caption print:flex print:justify-between print:gap-8">
      <div>
        <p className="font-medium">
          {scenarioCase.title[locale]} · {formatDate(scenarioCase.knownOn, locale)}
        </p>
        {differing.length === 0 ? (
          <p>{t("unchanged")}</p>
        ) : (
          <ul className="mt-1 columns-2 gap-8">
            {differing.map(({ key }) => {
              const { name, valueOf, valueWithUnit } = wordsOf(key, scenarioCase, customer);
              return (
                <li key={key}>
                  {name}
                  {locale === "zh" ? "：" : ": "}
                  {valueOf(scenarioCase.assumptions[key])} → <strong>{valueWithUnit(changes[key] ?? "")}</strong>
                </li>
              );
            })}
          </ul>
        )}
        <p className="mt-1">{t("sources", { company: company.shortName })}</p>
      </div>
      <LinkBack query={query} />
    </section>
  );
}

const loadWriter = () => import("uqr");

/**
 * The page's own address with the scenario, in words and as a QR code. Both are made when the page is
 * laid out for paper: while sliders move nobody sees them.
 */
function LinkBack({ query }: { query: string }) {
  const isPrinting = useIsPrinting();
  const t = useTranslations("print");
  const { value: writer } = useLoaded(loadWriter, useReaderIsHere());
  if (!isPrinting) return null;
  const address = `${window.location.origin}${window.location.pathname}${query === "" ? "" : `?${query}`}`;
  return (
    <div className="w-72 shrink-0">
      {writer && (
        <div
          role="img"
          aria-label={t("qr")}
          className="size-24 bg-contain"
          style={{ backgroundImage: `url("data:image/svg+xml,${encodeURIComponent(writer.renderSVG(address, { border: 0 }))}")` }}
        />
      )}
      <p className="mt-1 break-all">{address}</p>
    </div>
  );
}

/** The scenario as it stood when it last was at rest; on paper, as it stands. */
function useRestedMoment(): ScenarioMoment {
  const store = useScenarioStore();
  const { onRest } = useScenarioSteps();
  const isPrinting = useIsPrinting();
  const [rested, setRested] = useState<ScenarioMoment>(store.getState);
  useEffect(() => onRest(() => startTransition(() => setRested(store.getState()))), [onRest, store]);
  return isPrinting ? store.getState() : rested;
}
