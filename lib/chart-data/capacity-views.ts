/** Active power against the power that started contracts need; and which of the two binds. */
import { findIssues } from "@/lib/model/issues";
import type { Annotation, ChartData, ChartInput } from "./chart";
import type { Finding } from "./finding";
import { finishChart } from "./finish-chart";
import { markGuidance } from "./guidance-marks";
import { joinToReported, placeStock } from "./lines";
import { placeOfQuarter, quarterAt } from "./timeline";

export function buildCapacity(input: ChartInput): ChartData {
  const { timeline, reported, projection, unchanged } = input;
  const active = reported.line("activeMw");
  const needed = placeStock(timeline, projection, (t) => projection.at("neededMw", t));
  const shortfall = findIssues(projection).find((issue) => issue.kind === "capacity-shortfall");
  const finding: Finding =
    shortfall?.kind === "capacity-shortfall"
      ? { id: "capacityShort", missingMw: shortfall.missingMw, quarter: quarterAt(timeline, shortfall.t) }
      : { id: "capacitySuffices", fiscalYear: projection.at("fiscalYear", projection.quarters) };
  return finishChart(input, {
    id: "capacity",
    view: "power",
    quantity: "mw",
    series: [
      {
        id: "activeMw",
        mark: "line",
        stacked: false,
        reported: active,
        projected: joinToReported(timeline, active, placeStock(timeline, projection, (t) => projection.at("activeMw", t))),
      },
      { id: "neededMw", mark: "line", stacked: false, reported: null, projected: needed },
    ],
    caseLines: unchanged ? [{ id: "activeMw", values: placeStock(timeline, unchanged, (t) => unchanged.at("activeMw", t)) }] : [],
    guidance: markGuidance(input, "activeMw", active),
    finding,
    annotations: findBinding(input, needed),
    metrics: ["activeMw"],
  });
}

/** The first quarter in which capacity binds: contracts are served later than they could be. */
function findBinding({ timeline, projection }: ChartInput, needed: readonly (number | null)[]): Annotation[] {
  for (let t = 1; t <= projection.quarters; t += 1) {
    if (projection.at("servedShare", t) >= 1) continue;
    const index = placeOfQuarter(timeline, t);
    const value = needed[index] ?? null;
    return value === null ? [] : [{ id: "capacityBinds", index, value }];
  }
  return [];
}
