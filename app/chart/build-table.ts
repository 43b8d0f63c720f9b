import { createTranslator } from "next-intl";
import { MESSAGES } from "@/app/messages";
import { requireCompany } from "@/data";
import { buildChartTable } from "@/components/charts/chart-table-file";
import { saySeries } from "@/components/charts/say-chart";
import type { ChartData } from "@/lib/chart-data/chart";
import type { DataTable } from "@/lib/facts/data-table";
import type { BilingualText, Fact } from "@/lib/facts/fact";
import { LOCALES, type Locale } from "@/lib/format/locale";
import type { Case } from "@/lib/scenario/case";
import { sayBasis } from "@/lib/scenario/projection-answer";
import type { Changes } from "@/lib/scenario/scenario";

/** Made once: an archive asks for thousands of words. */
const textsOf = (locale: Locale) => createTranslator({ locale, messages: MESSAGES[locale], namespace: "chart" });
const TEXTS = { en: textsOf("en"), zh: textsOf("zh") };

/** A scenario's chart as a table, with its words in both languages and the documents behind it. */
export function buildScenarioChartTable(chart: ChartData, { scenarioCase, changes, facts }: { readonly scenarioCase: Case; readonly changes: Changes; readonly facts: readonly Fact[] }): DataTable {
  const { company, knownOn } = scenarioCase;
  const inBoth = (say: (locale: Locale) => string): BilingualText => {
    const [en, zh] = LOCALES.map(say);
    return { en: en ?? "", zh: zh ?? "" };
  };
  return buildChartTable(chart, {
    title: inBoth((locale) => `${TEXTS[locale](`name.${chart.id}`)}${locale === "zh" ? "：" : ": "}${TEXTS[locale](`view.${chart.view}`)}`),
    basis: sayBasis(scenarioCase, changes),
    knownOn,
    columnTitles: [
      ...chart.series.map((series) => inBoth((locale) => saySeries(series, TEXTS[locale]))),
      ...chart.caseLines.map(({ id }) => inBoth((locale) => TEXTS[locale]("caseOf", { series: saySeries({ id }, TEXTS[locale]) }))),
    ],
    facts,
    sources: requireCompany(company).sources,
  });
}
