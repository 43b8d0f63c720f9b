import { createTranslator } from "next-intl";
import { MESSAGES } from "@/app/messages";
import type { CardChart, PreviewCard } from "@/components/preview/card";
import type { TextRun } from "@/components/preview/line-break";
import { buildAnswerWords } from "@/components/scenario/answer-words";
import { requireCompany } from "@/data";
import { buildFactsResponse } from "@/lib/api/facts-response";
import { axisTicks } from "@/lib/chart-data/axis-domain";
import { buildChart } from "@/lib/chart-data/build-chart";
import type { ChartData } from "@/lib/chart-data/chart";
import { readReported } from "@/lib/chart-data/reported";
import { buildTimeline } from "@/lib/chart-data/timeline";
import { buildAxisScale, formatAxisTick } from "@/lib/format/axis";
import { formatDate } from "@/lib/format/date";
import type { Locale } from "@/lib/format/locale";
import { formatUsdM } from "@/lib/format/money";
import { formatFiscalPeriod } from "@/lib/format/period";
import { summariseProjection } from "@/lib/model/summary";
import type { Case } from "@/lib/scenario/case";
import { readText } from "@/lib/scenario/link-texts";
import { MODEL_VERSION } from "@/lib/scenario/migrations";
import { changedSpecs, projectScenario, type Changes } from "@/lib/scenario/scenario";

/** A scenario as somebody shares it. */
export interface PreviewInput {
  readonly locale: Locale;
  readonly scenarioCase: Case;
  readonly changes: Changes;
  /** What the sender called it, up to 80 characters. */
  readonly title?: string | undefined;
}

/** Marks the figures in a sentence; the characters cannot stand in a text of ours. */
const [FIGURE_START, FIGURE_END] = ["\u0001", "\u0002"];

/** All that the image of a scenario shows, and the words for the tags beside it. */
export function buildCard({ locale, scenarioCase, changes, title = "" }: PreviewInput) {
  const t = createTranslator({ locale, messages: MESSAGES[locale] });
  const { shortName } = requireCompany(scenarioCase.company);
  const projection = projectScenario(scenarioCase, changes);
  const { sentence, figures } = buildAnswerWords({ scenarioCase, summary: summariseProjection(projection), sharePriceUsd: projection.assumptions.sharePriceUsd }, locale);
  const marked = t.markup(`answer.${sentence}`, { ...figures, figure: (chunks) => `${FIGURE_START}${chunks}${FIGURE_END}` });
  const answer = splitFigures(marked);
  const card: PreviewCard = {
    locale,
    site: t("preview.site", { company: shortName }),
    dated: t("preview.dated", { date: formatDate(scenarioCase.knownOn, locale), version: String(MODEL_VERSION) }),
    title: readText("title", title).text || null,
    answer,
    chart: describeChart(buildDebtChart({ scenarioCase, changes, projection }), locale),
    disclaimer: t("preview.notAdvice"),
  };
  return { card, answer: answer.map(({ text }) => text).join(""), title: card.title === null ? t("preview.title", { ...figures, company: shortName }) : t("preview.titled", { title: card.title }) };
}

function splitFigures(marked: string): TextRun[] {
  return marked.split(FIGURE_START).flatMap((part, index) => {
    const [inside = "", after] = part.split(FIGURE_END);
    const runs = index === 0 ? [{ text: part, isFigure: false }] : [{ text: inside, isFigure: true }, { text: after ?? "", isFigure: false }];
    return runs.filter(({ text }) => text !== "");
  });
}

/** The page's chart of debt, with the figures that were known on the day of the case. */
function buildDebtChart({ scenarioCase, changes, projection }: Pick<PreviewInput, "scenarioCase" | "changes"> & { projection: ReturnType<typeof projectScenario> }): ChartData {
  const company = requireCompany(scenarioCase.company);
  const known = buildFactsResponse({ company: company.id, facts: company.facts, sources: company.sources }, { asOf: scenarioCase.knownOn, metrics: ["debtUsdM"] });
  const timeline = buildTimeline(scenarioCase, "quarterly", company.firstQuarter);
  const unchanged = changedSpecs(scenarioCase, changes).length === 0 ? null : projectScenario(scenarioCase, {});
  return buildChart("kinds", { scenarioCase, timeline, reported: readReported(known.facts, timeline), guidance: [], projection, unchanged });
}

function describeChart({ view, quantity, places, reportedCount, series, caseLines, domain, annotations }: ChartData, locale: Locale): CardChart {
  const t = createTranslator({ locale, messages: MESSAGES[locale] });
  const scale = buildAxisScale(quantity, { largest: Math.max(Math.abs(domain.min), domain.max), step: domain.step }, locale);
  return {
    places,
    reportedCount,
    series,
    caseLines,
    domain,
    annotations,
    subject: t(`chart.subject.${view}`, { unit: scale.unit }),
    ticks: axisTicks(domain).map((value) => ({ value, text: formatAxisTick(value, scale) })),
    turningPoints: annotations.map(({ id, index, value }) => t(`chart.annotation.${id}`, { value: formatUsdM(value, locale, { style: "brief" }), quarter: formatFiscalPeriod(places[index] ?? "", locale) })),
    key: { reported: t("preview.key.reported"), projected: t("preview.key.projected"), case: caseLines.length === 0 ? null : t("preview.key.case") },
  };
}
