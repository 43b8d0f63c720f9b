import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AssumptionList } from "@/components/method/assumption-list";
import { CheckTable } from "@/components/method/check-table";
import { EquationList } from "@/components/method/equation-list";
import { GlossaryList } from "@/components/method/glossary-list";
import { UnusedParts } from "@/components/layout/unused-parts";
import { HydrationMark } from "@/components/scenario/hydration-mark";
import { buttonClasses } from "@/components/ui/button";
import { CASES } from "@/data/cases";
import { findCompanyFacts } from "@/data/facts";
import { addQuarters } from "@/lib/finance/fiscal-period";
import { formatUsdM, formatUsdPerShare } from "@/lib/format/money";
import { formatFiscalQuarter } from "@/lib/format/period";
import { checkProjection } from "@/lib/model/checks";
import { summariseProjection } from "@/lib/model/summary";
import { decodeScenario, encodeScenario } from "@/lib/scenario/codec";
import { joinQuery, splitQuery } from "@/lib/scenario/link-query";
import { MODEL_VERSION } from "@/lib/scenario/migrations";
import { casesOf, defaultCase } from "@/lib/scenario/published-cases";
import { projectScenario } from "@/lib/scenario/scenario";

const LIMITS = ["leases", "payables", "restrictedCash", "oneIndex", "covenants", "refinancing", "retired", "forecast"] as const;

/** The key of the quarter whose values are shown; everything else in the address is the scenario's. */
const QUARTER_KEY = "quarter";

/** How the model works, checked on the scenario in the address: checks, equations with values, assumptions, limits, versions, glossary. */
export function MethodPage({ query = "" }: { query?: string }) {
  const t = useTranslations("method");
  const locale = useLocale();
  const latest = defaultCase();
  const { pairs } = splitQuery(query);
  const link = decodeScenario(joinQuery(pairs.filter(([key]) => key !== QUARTER_KEY)), CASES, latest);
  const { scenarioCase, changes } = link;
  const projection = projectScenario(scenarioCase, changes);
  const checks = checkProjection(projection);
  const failing = checks.filter(({ holds }) => !holds);
  const quarters = Array.from({ length: projection.quarters }, (_, index) => addQuarters(scenarioCase.openingQuarter, index + 1));
  const asked = pairs.find(([key]) => key === QUARTER_KEY)?.[1];
  const quarter = Math.max(1, quarters.findIndex((one) => one === asked) + 1);
  const unused = [
    ...link.notices.map((notice) => ({ key: "key" in notice ? notice.key : notice.kind, text: "text" in notice ? notice.text : "" })),
    ...(asked === undefined || quarters.some((one) => one === asked) ? [] : [{ key: QUARTER_KEY, text: asked.slice(0, 40) }]),
  ];
  const scenario = encodeScenario({ scenarioCase, changes }, latest);
  return (
    <div className="mx-auto max-w-[1760px] px-4 pt-6 pb-8 md:px-8 print:p-0">
      <h1 className="max-w-[60ch] font-serif text-heading sm:text-answer">{failing.length === 0 ? t("headingHold", { count: checks.length }) : t("headingFail", { count: checks.length, failing: failing.length })}</h1>
      <p className="measure mt-2 text-muted">{t("intro")}</p>
      <p className="mt-2">
        {t("scenario", { title: scenarioCase.title[locale], count: Object.keys(changes).length })}{" "}
        <a href={`/${locale}${scenario === "" ? "" : `?${scenario}`}`}>{t("toDashboard")}</a>
      </p>
      <UnusedParts parts={unused} />
      <Part id="checks" title={t("checks")} intro={t("checksIntro")}>
        <CheckTable checks={checks} />
      </Part>
      <Part id="equations" title={t("equations")} intro={t("equationsIntro")}>
        <form method="get" action={`/${locale}/method#equations`} className="mt-3 flex flex-wrap items-end gap-2 print:hidden">
          {splitQuery(scenario).pairs.map(([key, text]) => (
            <input key={key} type="hidden" name={key} value={text} />
          ))}
          <label className="text-caption text-muted">
            {t("quarter")}
            <select name={QUARTER_KEY} defaultValue={quarters[quarter - 1]} className="block min-h-9 rounded-control border border-edge bg-paper px-2 text-body text-ink pointer-coarse:min-h-11">
              {quarters.map((one) => (
                <option key={one} value={one}>
                  {formatFiscalQuarter(one, locale)}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className={`${buttonClasses("outline")} min-h-9 pointer-coarse:min-h-11`}>
            {t("show")}
          </button>
        </form>
        <EquationList scenarioCase={scenarioCase} projection={projection} t={quarter} />
        <p id="words" className="measure mt-4 scroll-mt-4 text-muted">
          {t("words")}
        </p>
        <p id="opening" className="measure mt-2 scroll-mt-4 text-muted">
          {t("openingNote", { quarter: formatFiscalQuarter(scenarioCase.openingQuarter, locale) })}
        </p>
        <ul className="measure list-disc ps-5 text-caption text-muted">
          {scenarioCase.openingNotes.map((note) => (
            <li key={note.en}>{note[locale]}</li>
          ))}
        </ul>
      </Part>
      <Part id="assumptions" title={t("assumptions")} intro={t("assumptionsIntro")}>
        <AssumptionList scenarioCase={scenarioCase} changes={changes} sources={findCompanyFacts(scenarioCase.company)?.sources ?? []} />
      </Part>
      <Part id="limits" title={t("limits")} intro={t("limitsIntro")}>
        <ul className="measure mt-2 list-disc ps-5">
          {LIMITS.map((limit) => (
            <li key={limit}>{t(`limit.${limit}`)}</li>
          ))}
        </ul>
      </Part>
      <Part id="versions" title={t("versions")} intro={t("versionsIntro", { version: MODEL_VERSION })}>
        <ul className="mt-2">
          {casesOf(scenarioCase.company).map((one) => {
            const summary = summariseProjection(projectScenario(one, {}));
            return <li key={one.id}>{t("versionFigures", { version: MODEL_VERSION, title: one.title[locale], value: formatUsdPerShare(summary.value.valuePerShareUsd, locale), debt: formatUsdM(summary.peakDebt.value, locale), revenue: formatUsdM(summary.horizonRevenueUsdM, locale) })}</li>;
          })}
        </ul>
      </Part>
      <Part id="glossary" title={t("glossary")} intro={t("glossaryIntro")}>
        <GlossaryList />
      </Part>
      <HydrationMark />
    </div>
  );
}

function Part({ id, title, intro, children }: { id: string; title: string; intro: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="scroll-mt-4 font-serif text-heading">
        {title}
      </h2>
      <p className="measure mt-1 text-muted">{intro}</p>
      {children}
    </section>
  );
}
