import type { Locator, Page } from "@playwright/test";
import type { ChartId } from "@/lib/chart-data/chart";
import { expect } from "./fixtures";

/** A mark read back from the drawing: the place on the x-axis and the values in USD millions, MW or fractions. */
export interface ReadMark {
  readonly index: number;
  readonly value: number;
  /** Where a bar stands; equal to `value` for lines and dots. */
  readonly base: number;
}

export interface ReadSeries {
  readonly series: string;
  readonly era: string;
  readonly marks: readonly ReadMark[];
}

export interface ReadPlot {
  readonly ticks: readonly string[];
  readonly years: readonly string[];
  readonly series: readonly ReadSeries[];
  /** What one unit of the drawing is worth: how exactly a value can be read back. */
  readonly resolution: number;
}

/** The section of a chart. */
export function chartOf(page: Page, id: ChartId): Locator {
  return page.locator(`#chart-${id}`);
}

/** The plot of a chart, without its axes. */
export function plotOf(chart: Locator): Locator {
  return chart.locator("[data-drawing]");
}

/** Calls the live charts: the chart library comes when a reader moves. */
export async function moveOnPage(page: Page): Promise<void> {
  await page.mouse.move(4, 4);
  await page.mouse.move(8, 8);
}

/** Waits until the chart is the live one. */
export async function waitForLiveChart(chart: Locator): Promise<void> {
  await expect(chart.locator(".recharts-surface").first()).toBeVisible();
}

/**
 * Reads values back from what is drawn, by the chart's own axis labels, as a reader with a ruler would.
 * `factor` is what the axis' unit counts: 1,000 where it counts billions and the model millions.
 */
export async function readPlot(chart: Locator, places: number, factor: number): Promise<ReadPlot> {
  const drawing = await chart.evaluate((section) => {
    const texts = (selector: string) => [...section.querySelectorAll(selector)].map((one) => one.textContent ?? "");
    const paths = [...section.querySelectorAll("[data-series]")].map((one) => ({
      series: one.getAttribute("data-series") ?? "",
      era: one.getAttribute("data-era") ?? "",
      d: (one.matches("path") ? one : one.querySelector("path"))?.getAttribute("d") ?? "",
    }));
    return { box: { left: 0, top: 0, width: 1000, height: 1000 }, ticks: texts("[data-drawing] > div"), years: texts("[data-drawing] > span"), paths };
  });
  const { box, ticks, years, paths } = drawing;
  const values = ticks.map((text) => Number(text.replaceAll(",", "").replace("−", "-")) * factor);
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const valueAt = (y: number) => max - ((y - box.top) / box.height) * (max - min);
  const indexAt = (x: number) => Math.round(((x - box.left) / box.width) * places - 0.5) + 0;
  const series = paths.map(({ series: id, era, d }) => ({ series: id, era, marks: readMarks(d, valueAt, indexAt) }));
  return { ticks, years, series, resolution: (max - min) / box.height };
}

const BAR = /M([-\d.]+) ([-\d.]+)h([-\d.]+)V([-\d.]+)h/g;
const POINT = /[ML]([-\d.]+) ([-\d.]+)/g;

function readMarks(d: string, valueAt: (y: number) => number, indexAt: (x: number) => number): ReadMark[] {
  const bars = [...d.matchAll(BAR)].map(([, x, from, width, to]) => ({
    index: indexAt(Number(x) + Number(width) / 2),
    value: valueAt(Number(to)),
    base: valueAt(Number(from)),
  }));
  if (bars.length > 0) return bars;
  return [...d.matchAll(POINT)].map(([, x, y]) => ({ index: indexAt(Number(x)), value: valueAt(Number(y)), base: valueAt(Number(y)) }));
}

/** The series of one kind; throws where the chart draws none. */
export function seriesOf(plot: ReadPlot, series: string, era: string): readonly ReadMark[] {
  const found = plot.series.find((one) => one.series === series && one.era === era);
  if (!found) throw new Error(`The chart draws no ${era} ${series}: it has ${plot.series.map((one) => `${one.era} ${one.series}`).join(", ")}`);
  return found.marks;
}
