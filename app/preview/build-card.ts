import { createTranslator } from "next-intl";
import { MESSAGES } from "@/app/messages";
import { formatQuantity } from "@/components/charts/format-quantity";
import { firstChartOf, readLinkView, writeLinkView } from "@/components/charts/linked-view";
import { largestOnAxis, sayAnnotation, sayPlace, saySeries, saySubject } from "@/components/charts/say-chart";
import type { CardChart, PreviewCard } from "@/components/preview/card";
import type { TextRun } from "@/components/preview/line-break";
import { buildAnswerWords } from "@/components/scenario/answer-words";
import { requireCompany } from "@/data";
import { buildFactsResponse } from "@/lib/api/facts-response";
import { axisTicks } from "@/lib/chart-data/axis-domain";
import { buildChart } from "@/lib/chart-data/build-chart";
import type { ChartData, ChartView } from "@/lib/chart-data/chart";
import { CHART_METRICS, readReported } from "@/lib/chart-data/reported";
import { buildTimeline, PERIODICITIES } from "@/lib/chart-data/timeline";
import { ZOOMS, zoomChart } from "@/lib/chart-data/zoom-chart";
import { buildAxisScale, formatAxisTick } from "@/lib/format/axis";
import { formatDate } from "@/lib/format/date";
import type { Locale } from "@/lib/format/locale";
import { summariseProjection } from "@/lib/model/summary";
import type { Case } from "@/lib/scenario/case";
import { readText, type LinkView } from "@/lib/scenario/link-texts";
import { MODEL_VERSION } from "@/lib/scenario/migrations";
import { changedSpecs, projectScenario, type Changes } from "@/lib/scenario/scenario";

/** A scenario as somebody shares it. */
export interface PreviewInput {
  readonly locale: Locale;
  readonly scenarioCase: Case;
  readonly changes: Changes;
  /** What the sender called it, up to 80 characters. */
  readonly title?: string | undefined;
  /** How its link looks at the charts: the image draws the chart that is named first. */
  readonly view?: LinkView | undefined;
}

/** The chart of a link that names none. */
const USUAL_CHART = { id: "debt", view: "kinds" } as const;

/** Views whose stack is drawn as one: their kinds would be too thin to tell apart in a thumbnail. */
const DRAWN_AS_TOTAL: readonly ChartView[] = ["kinds", "split"];

/** Marks the figures in a sentence; the characters cannot stand in a text of ours. */
const [FIGURE_START, FIGURE_END] = ["\u0001", "\u0002"];

/** All that the image of a scenario shows, and the words for the tags beside it. */
export function buildCard({ locale, scenarioCase, changes, title = "", view = {} }: PreviewInput) {
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
    chart: describeChart(buildNamedChart({ scenarioCase, changes, projection, view }), scenarioCase, locale),
    disclaimer: t("preview.notAdvice"),
  };
  const answerText = answer.map(({ text }) => text).join("");
  /** The answer, and the sender's note named as such. */
  const describe = (note: string) => {
    const { text } = readText("note", note);
    return text === "" ? answerText : t("meta.noted", { answer: answerText, note: text });
  };
  return { card, answer: answerText, describe, title: card.title === null ? t("preview.title", { ...figures, company: shortName }) : t("preview.titled", { title: card.title }) };
}

function splitFigures(marked: string): TextRun[] {
  return marked.split(FIGURE_START).flatMap((part, index) => {
    const [inside = "", after] = part.split(FIGURE_END);
    const runs = index === 0 ? [{ text: part, isFigure: false }] : [{ text: inside, isFigure: true }, { text: after ?? "", isFigure: false }];
    return runs.filter(({ text }) => text !== "");
  });
}

/** The page's chart, with the figures that were known on the day of the case. */
function buildNamedChart({ scenarioCase, changes, projection, view }: Required<Pick<PreviewInput, "scenarioCase" | "changes">> & { projection: ReturnType<typeof projectScenario>; view: LinkView }): ChartData {
  const company = requireCompany(scenarioCase.company);
  const known = buildFactsResponse({ company: company.id, facts: company.facts, sources: company.sources }, { asOf: scenarioCase.knownOn, metrics: CHART_METRICS });
  const { periodicity, zoom } = readLinkView(view).view;
  const timeline = buildTimeline(scenarioCase, PERIODICITIES.find((one) => one === periodicity) ?? "quarterly", company.firstQuarter);
  const unchanged = changedSpecs(scenarioCase, changes).length === 0 ? null : projectScenario(scenarioCase, {});
  const chart = buildChart((firstChartOf(view) ?? USUAL_CHART).view, { scenarioCase, timeline, reported: readReported(known.facts, timeline), guidance: [], projection, unchanged });
  return zoomChart(chart, ZOOMS.find((one) => one === zoom) ?? "all");
}

/** The view of a link as far as it decides which chart is drawn; nothing where that is the usual one. */
export function drawnView(view: LinkView): LinkView {
  const first = firstChartOf(view);
  const { periodicity, zoom } = readLinkView(view).view;
  const { period } = writeLinkView({ periodicity, zoom, viewOf: {}, showsDifference: false });
  const isUsual = first === null || (first.id === USUAL_CHART.id && first.view === USUAL_CHART.view);
  return { ...(!isUsual && { view: `${first.id}.${first.view}` }), ...(period !== undefined && { period }) };
}

function describeChart(chart: ChartData, scenarioCase: Case, locale: Locale): CardChart {
  const { view, quantity, places, reportedCount, series, caseLines, domain, annotations } = chart;
  const tChart = createTranslator({ locale, messages: MESSAGES[locale], namespace: "chart" });
  const t = createTranslator({ locale, messages: MESSAGES[locale] });
  const scale = buildAxisScale(quantity, { largest: Math.max(Math.abs(domain.min), domain.max), step: domain.step }, locale);
  return {
    places,
    reportedCount,
    series,
    caseLines,
    domain,
    annotations,
    subject: saySubject({ view, quantity, largest: largestOnAxis(chart), openingQuarter: scenarioCase.openingQuarter }, tChart, locale),
    names: DRAWN_AS_TOTAL.includes(view) ? null : series.map((one) => saySeries(one, tChart)),
    steps: view !== "bridge" ? null : places.map((place, index) => ({ name: sayPlace(place, tChart, locale), figure: formatQuantity(valueAt(series, index), quantity, locale) })),
    ticks: axisTicks(domain).map((value) => ({ value, text: formatAxisTick(value, scale) })),
    turningPoints: annotations.map((annotation) => sayAnnotation(annotation, chart, tChart, locale)),
    key: { reported: t("preview.key.reported"), projected: t("preview.key.projected"), case: caseLines.length === 0 ? null : t("preview.key.case") },
  };
}

/** What stands at a step of the bridge: one series has a value there. */
function valueAt(series: ChartData["series"], index: number): number | null {
  return series.map(({ projected, reported }) => projected?.[index] ?? reported?.[index] ?? null).find((value) => value !== null) ?? null;
}
