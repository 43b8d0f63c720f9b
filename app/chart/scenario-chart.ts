import { requireCompany } from "@/data";
import { asOf } from "@/lib/facts/as-of";
import type { Fact } from "@/lib/facts/fact";
import { buildChart } from "@/lib/chart-data/build-chart";
import type { ChartData, ChartInput, ChartView } from "@/lib/chart-data/chart";
import { CHART_METRICS, readReported } from "@/lib/chart-data/reported";
import { buildTimeline, type Periodicity } from "@/lib/chart-data/timeline";
import { zoomChart, type Zoom } from "@/lib/chart-data/zoom-chart";
import type { Case } from "@/lib/scenario/case";
import { changedSpecs, projectScenario, type Changes } from "@/lib/scenario/scenario";

/** How a chart is looked at. */
export interface ChartLook {
  readonly view: ChartView;
  readonly periodicity: Periodicity;
  readonly zoom: Zoom;
}

/** The charts of a scenario, with the figures and the guidance that were known on the day of its case. */
export interface ScenarioCharts {
  /** The reported figures behind them. */
  readonly facts: readonly Fact[];
  read(look: ChartLook): ChartData;
}

/** Projects once; each chart is built when it is asked for. */
export function readScenarioCharts(scenarioCase: Case, changes: Changes): ScenarioCharts {
  const company = requireCompany(scenarioCase.company);
  const facts = asOf(company.facts, scenarioCase.knownOn).filter(({ metric }) => CHART_METRICS.some((one) => one === metric));
  const guidance = company.guidance.filter(({ metric, knownOn }) => knownOn <= scenarioCase.knownOn && CHART_METRICS.some((one) => one === metric));
  const projection = projectScenario(scenarioCase, changes);
  const unchanged = changedSpecs(scenarioCase, changes).length === 0 ? null : projectScenario(scenarioCase, {});
  const inputs = new Map<Periodicity, ChartInput>();
  const inputOf = (periodicity: Periodicity): ChartInput => {
    const timeline = buildTimeline(scenarioCase, periodicity, company.firstQuarter);
    const input = inputs.get(periodicity) ?? { scenarioCase, timeline, reported: readReported(facts, timeline), guidance, projection, unchanged };
    inputs.set(periodicity, input);
    return input;
  };
  return { facts, read: ({ view, periodicity, zoom }) => zoomChart(buildChart(view, inputOf(periodicity)), zoom) };
}
