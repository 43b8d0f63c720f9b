"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAssumptionWords } from "@/components/scenario/assumption-words";
import type { Tornado } from "@/lib/decisions/tornado";
import { CsvButton } from "./csv-button";
import { useResult } from "./decision-context";
import { FigureTable } from "./figure-table";
import { SectionFrame } from "./section-frame";
import { END_COLOURS, TornadoBars } from "./tornado-bars";
import type { DecisionScenario } from "./use-decision-scenario";
import { useResultWords } from "./use-result-words";

/** As many bars as a reader can weigh against each other. */
const FIRST_BARS = 10;

/** Which assumption moves the result most, over its plausible range. */
export function TornadoSection({ scenario, tornado }: { scenario: DecisionScenario; tornado: Tornado }) {
  const { scenarioCase, assumptions } = scenario;
  const result = useResult();
  const t = useTranslations("decision.tornado");
  const tDecision = useTranslations("decision");
  const wordsOf = useAssumptionWords();
  const words = useResultWords(result, scenarioCase);
  const [isWhole, setIsWhole] = useState(false);
  const nameOf = (key: (typeof tornado.bars)[number]["key"]) => wordsOf(key, scenarioCase, assumptions.stressedCustomer);
  const [first] = tornado.bars;
  const more = tornado.bars.length - FIRST_BARS;
  const columns = [tDecision("assumption"), t("col.low"), t("col.high"), t("col.atLow"), t("col.atHigh"), t("col.swing")];
  return (
    <SectionFrame
      id="tornado"
      title={first && first.swing > 0 ? t("title", { name: nameOf(first.key).name, result: words.inline }) : t("titleStill", { result: words.inline })}
      subject={
        <>
          {t("subject")} · {words.name} · {t("now", { value: words.valueOf(tornado.base) })}
        </>
      }
      footer={
        <>
          <p>{t("source")} {tornado.bars.slice(0, isWhole ? undefined : FIRST_BARS).some(({ isBand }) => !isBand) && t("standIn")}</p>
          <CsvButton
            name={`${scenarioCase.id}-tornado-${result.id}.csv`}
            header={["assumption", "low", "high", "range", `${result.id} at low`, `${result.id} at high`, "swing"]}
            rows={() => tornado.bars.map(({ key, low, high, isBand, atLow, atHigh, swing }) => [key, low, high, isBand ? "band" : "tenth of the slider", atLow, atHigh, swing])}
          />
        </>
      }
    >
      {tornado.bars.length === 0 ? (
        <p>{tDecision("noneLeft")}</p>
      ) : (
        <div className="@container">
          <p aria-hidden className="flex gap-4 text-caption text-muted">
            {(["low", "high"] as const).map((end) => (
              <span key={end} className="inline-flex items-center gap-1.5">
                <span className="size-2.5" style={{ background: END_COLOURS[end] }} />
                {t(end)}
              </span>
            ))}
          </p>
          <TornadoBars tornado={tornado} result={result} scenario={scenario} count={isWhole ? tornado.bars.length : FIRST_BARS} />
          {more > 0 && (
            <button type="button" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)} className="needs-scripting mt-2 min-h-7 rounded-control border border-line px-3 text-caption text-muted pointer-coarse:min-h-11 hover:bg-sunken hover:text-ink print:hidden">
              {isWhole ? t("fewer") : t("more", { count: more })}
            </button>
          )}
          <FigureTable
            summary={tDecision("figures")}
            columns={columns}
            rows={() =>
              tornado.bars.map(({ key, low, high, atLow, atHigh, swing }) => {
                const { name, valueWithUnit } = nameOf(key);
                return [name, valueWithUnit(low), valueWithUnit(high), words.valueOf(atLow), words.valueOf(atHigh), words.changeOf(swing)];
              })
            }
          />
        </div>
      )}
    </SectionFrame>
  );
}
