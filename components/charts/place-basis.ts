import type { ChartData } from "@/lib/chart-data/chart";
import type { Fact } from "@/lib/facts/fact";

/** How the figures of a place are known: reported, reported with a part that was derived, projected, or both in a running year. */
export type PlaceBasis = "reported" | "derived" | "projected" | "partOfBoth";

/** The basis of the place at `index`, by the facts behind the chart. */
export function basisOfPlace(chart: ChartData, facts: readonly Fact[], index: number): PlaceBasis {
  const place = chart.places[index];
  if (index >= chart.reportedCount) return chart.series.some(({ reported }) => typeof reported?.[index] === "number") ? "partOfBoth" : "projected";
  const behind = facts.filter(({ metric, period }) => period === place && chart.metrics.some((one) => one === metric));
  // A figure that was derived first and published later counts as published.
  const isDerived = chart.metrics.some((metric) => {
    const known = behind.filter((fact) => fact.metric === metric);
    return known.length > 0 && known.every(({ basis }) => basis !== "reported");
  });
  return isDerived ? "derived" : "reported";
}
