import { createHash } from "node:crypto";
import { buildSheet } from "@/app/chart/build-sheet";
import { buildScenarioChartTable } from "@/app/chart/build-table";
import { renderSheet } from "@/app/chart/render-sheet";
import { readScenarioCharts } from "@/app/chart/scenario-chart";
import { loadPreviewFonts } from "@/app/preview/preview-fonts";
import { RASTERISER } from "@/app/preview/render-once";
import { requireCompany } from "@/data";
import { drawSheet } from "@/components/chart-sheet/draw-sheet";
import { chartParameters, readTime, requireChartView } from "@/lib/api/chart-parameters";
import { createProblem } from "@/lib/api/problem";
import { readScenarioRequest } from "@/lib/api/scenario-parameters";
import type { ChartData } from "@/lib/chart-data/chart";
import { scenarioFileStem } from "@/lib/api/server/file-name";
import { respondBusy, respondFile, respondOptions, respondPng, respondProblem, respondTable } from "@/lib/api/server/responses";

/** Of the size in which the SVG is shown. */
const PNG_SCALE = 2;

/** A picture takes a tenth of a second: a full queue is empty by then. */
const RETRY_AFTER_SECONDS = 2;

/**
 * One chart of a scenario, as a drawing or as a table. Not even an address with version and case is kept for
 * ever: how a chart is drawn may improve, and a figure of the past may be added. The tag says when it did.
 */
export async function GET(request: Request): Promise<Response> {
  const read = readScenarioRequest(new URL(request.url).search, chartParameters);
  if (!read.ok) return respondProblem(request, read.error);
  const { scenario: { scenarioCase, changes }, own } = read.value;
  const { id, view } = requireChartView(own.view);
  const { periodicity, zoom } = readTime(own.period);
  const charts = readScenarioCharts(scenarioCase, changes);
  const chart = charts.read({ view, periodicity, zoom });
  const { ticker } = requireCompany(scenarioCase.company);
  const stem = (...parts: readonly string[]) => scenarioFileStem(ticker, scenarioCase.id, [id, view, ...parts].join("-"));
  if (own.format === "csv" || own.format === "csvw") return respondTable(request, buildScenarioChartTable(chart, { scenarioCase, changes, facts: charts.facts }), { stem: stem(...timeOf(chart), ...(zoom === "all" ? [] : [zoom])), format: own.format });
  const svg = drawSheet(buildSheet({ locale: own.lang, theme: own.theme, scenarioCase, changes, chart }), await loadPreviewFonts(), own.format === "png" ? PNG_SCALE : 1);
  const name = stem(own.lang, own.theme);
  if (own.format === "svg") return respondFile(request, svg, { contentType: "image/svg+xml; charset=utf-8", fileName: `${name}.svg`, isShown: true });
  const hash = createHash("sha256").update(svg).digest("base64url");
  const response = await respondPng(request, { tag: `${hash}-${RASTERISER}`, isPinned: false, fileName: `${name}.png`, draw: () => renderSheet(hash, svg) });
  return response ?? respondBusy(request, createProblem("too-many-requests", "request", "image", ["a later attempt"]), RETRY_AFTER_SECONDS);
}

/** Quarters or years, as the chart has them; the bridge knows no time. */
function timeOf({ reportedCount, places }: ChartData): string[] {
  if (reportedCount === 0) return [];
  return [places.some((place) => place.startsWith("FY")) ? "annual" : "quarterly"];
}

export { GET as HEAD, respondOptions as OPTIONS };
