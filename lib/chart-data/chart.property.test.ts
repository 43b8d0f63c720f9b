import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CASES, findCompany, findCompanyFacts } from "@/data";
import { asOf } from "@/lib/facts/as-of";
import { fiscalYearOf } from "@/lib/finance/fiscal-period";
import { ASSUMPTION_SPECS, boundsOf, stressableCustomers } from "@/lib/scenario/assumption-spec";
import type { Case } from "@/lib/scenario/case";
import { keepDifferences, projectScenario, type Changes } from "@/lib/scenario/scenario";
import { axisTicks } from "./axis-domain";
import { buildChart } from "./build-chart";
import { LEAST_REVENUE_USD_M } from "./concentration-views";
import { CHART_VIEWS, type ChartData, type ChartInput, type ChartSeries, type ChartView, type SeriesId } from "./chart";
import { readReported } from "./reported";
import { stackSeries } from "./stack";
import { buildTimeline, PERIODICITIES, placeOfQuarter, projectedQuarterOf, quartersOfPlace, type Periodicity } from "./timeline";
import { ZOOMS, zoomChart } from "./zoom-chart";

const VIEWS: readonly ChartView[] = Object.values(CHART_VIEWS).flat();

/** Any assumptions inside the bounds, a few or all of them moved. */
function anyChanges(scenarioCase: Case): fc.Arbitrary<Changes> {
  const byKey = ASSUMPTION_SPECS.map((spec): [string, fc.Arbitrary<number | string>] => {
    if (spec.kind === "customer") return [spec.key, fc.constantFrom(...stressableCustomers(scenarioCase))];
    const { min, max, whole } = boundsOf(spec, scenarioCase);
    if (whole) return [spec.key, fc.integer({ min, max })];
    return [spec.key, fc.oneof({ weight: 4, arbitrary: fc.double({ min, max, noNaN: true }) }, { weight: 1, arbitrary: fc.constantFrom(min, max) })];
  });
  return fc.record(Object.fromEntries(byKey), { requiredKeys: [] }).map((changes) => keepDifferences(scenarioCase, changes));
}

function buildInput(scenarioCase: Case, periodicity: Periodicity, changes: Changes): ChartInput {
  const timeline = buildTimeline(scenarioCase, periodicity, "2024Q1");
  return {
    scenarioCase,
    timeline,
    reported: readReported(asOf(findCompanyFacts(scenarioCase.company)?.facts ?? [], scenarioCase.knownOn), timeline),
    guidance: asOf(findCompany(scenarioCase.company)?.guidance ?? [], scenarioCase.knownOn),
    projection: projectScenario(scenarioCase, changes),
    unchanged: Object.keys(changes).length === 0 ? null : projectScenario(scenarioCase, {}),
  };
}

/** Runs a check for every way to look at any scenario. */
function forAnyInput(scenarioCase: Case, periodicity: Periodicity, check: (input: ChartInput) => void, numRuns = 60) {
  const extremes = (["min", "max"] as const).map((end): [Changes] => [
    keepDifferences(scenarioCase, Object.fromEntries(ASSUMPTION_SPECS.flatMap((spec) => (spec.kind === "customer" ? [] : [[spec.key, boundsOf(spec, scenarioCase)[end]]])))),
  ]);
  fc.assert(
    fc.property(anyChanges(scenarioCase), (changes) => check(buildInput(scenarioCase, periodicity, changes))),
    { numRuns, endOnFailure: true, examples: [[{}], ...extremes] },
  );
}

function requireSeries(chart: ChartData, id: SeriesId): ChartSeries {
  const found = chart.series.find((series) => series.id === id);
  if (!found) throw new Error(`${chart.view} has no series ${id}`);
  return found;
}

/** The height of a stack at a place. */
function stackAt(chart: ChartData, index: number): number {
  return chart.series
    .filter((series) => series.stacked)
    .reduce((sum, series) => sum + (series.reported?.[index] ?? 0) + (series.projected?.[index] ?? 0), 0);
}

/** The sum of a projected flow over the projected quarters of a place. */
function projectedSum({ timeline, projection }: ChartInput, index: number, read: (t: number) => number): number {
  const quarters = quartersOfPlace(timeline, index).map((quarter) => projectedQuarterOf(timeline, quarter));
  return quarters.filter((t) => t >= 1 && t <= projection.quarters).reduce((sum, t) => sum + read(t), 0);
}

/** Equal but for the dust of adding in another order. */
function expectAmount(actual: number, expected: number) {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-6 + 1e-9 * Math.abs(expected));
}

const LOOKS = CASES.flatMap((scenarioCase) => PERIODICITIES.map((periodicity) => ({ id: scenarioCase.id, periodicity, scenarioCase })));

describe.each(LOOKS)("$periodicity charts of any scenario of $id", { timeout: 120_000 }, ({ scenarioCase, periodicity }) => {
  it("hold only finite values, one for each place, inside an axis of at most five intervals, in every view and zoom", () => {
    forAnyInput(scenarioCase, periodicity, (input) => {
      for (const view of VIEWS) {
        const whole = buildChart(view, input);
        for (const zoom of ZOOMS) {
          expectSound(zoomChart(whole, zoom));
        }
      }
    }, 25);
  });

  it("keep every value, mark and line at its period when zoomed", () => {
    forAnyInput(
      scenarioCase,
      periodicity,
      (input) => {
        for (const view of VIEWS) {
          const whole = buildChart(view, input);
          for (const zoom of ZOOMS) {
            const chart = zoomChart(whole, zoom);
            const first = whole.places.findIndex((place) => place === chart.places[0]);
            expect(chart.places).toEqual(whole.places.slice(first, first + chart.places.length));
            expect(chart.reportedCount).toBe(whole.reportedCount - first);
            chart.series.forEach((series, place) => {
              const from = whole.series[place];
              for (const era of ["reported", "projected"] as const) {
                expect(series[era]).toEqual(from?.[era]?.slice(first, first + chart.places.length) ?? null);
              }
            });
            for (const { id, index, value } of chart.annotations) {
              expect(whole.annotations.find((one) => one.id === id && one.value === value)?.index).toBe(index + first);
            }
            for (const { guidance, index } of chart.guidance) {
              expect(whole.guidance.find((one) => one.guidance.id === guidance.id)?.index).toBe(index + first);
            }
          }
        }
      },
      10,
    );
  });

  it("stack up to the model's revenue, by kind and by customer, the reported part of a running year included", () => {
    forAnyInput(scenarioCase, periodicity, (input) => {
      for (const view of ["split", "customers"] as const) {
        const chart = buildChart(view, input);
        const reported = input.reported.quarters("revenueUsdM");
        chart.places.forEach((_, index) => {
          const members = quartersOfPlace(input.timeline, index).filter((quarter) => quarter < input.timeline.reportedQuarterCount);
          if (members.some((quarter) => reported[quarter] === null)) return;
          const known = members.reduce((sum, quarter) => sum + (reported[quarter] ?? 0), 0);
          // A whole year is as reported; its quarters may differ from it by their rounding.
          const tolerance = index < chart.reportedCount ? 1 : 1e-6;
          const expected = known + projectedSum(input, index, (t) => input.projection.at("revenueUsdM", t));
          expect(Math.abs(stackAt(chart, index) - expected)).toBeLessThanOrEqual(tolerance + 1e-9 * expected);
        });
      }
    });
  });

  it("add up the shares of revenue to one wherever there is revenue", () => {
    forAnyInput(scenarioCase, periodicity, (input) => {
      const chart = buildChart("shares", input);
      for (let index = chart.reportedCount; index < chart.places.length; index += 1) {
        const gross = projectedSum(input, index, (t) => input.projection.at("revenueUsdM", t) + input.projection.at("incentiveUsdM", t));
        expectAmount(stackAt(chart, index), gross >= LEAST_REVENUE_USD_M ? 1 : 0);
      }
    });
  });

  it("roll the backlog forward to where it stands", () => {
    forAnyInput(scenarioCase, periodicity, (input) => {
      const { timeline, projection } = input;
      const chart = buildChart("rollForward", input);
      for (let index = chart.reportedCount; index < chart.places.length; index += 1) {
        const quarters = quartersOfPlace(timeline, index).map((quarter) => Math.max(0, projectedQuarterOf(timeline, quarter)));
        const before = Math.max(0, (quarters.find((t) => t >= 1) ?? 1) - 1);
        expectAmount(stackAt(chart, index), projection.at("backlogUsdM", quarters.at(-1) ?? 0) - projection.at("backlogUsdM", before));
      }
    });
  });

  it("stack the wall up to what the model repays in the year, none of it negative", () => {
    forAnyInput(scenarioCase, periodicity, (input) => {
      const chart = buildChart("wall", input);
      const timeline = buildTimeline(scenarioCase, "annual", "2024Q1");
      for (let index = timeline.reportedCount; index < timeline.places.length; index += 1) {
        expectAmount(stackAt(chart, index), projectedSum({ ...input, timeline }, index, (t) => input.projection.at("debtRepaidUsdM", t)));
        for (const { projected, stacked } of chart.series) {
          if (stacked) expect(projected?.[index] ?? 0).toBeGreaterThanOrEqual(-1e-6);
        }
      }
    });
  });

  it("stack the kinds of debt up to the model's debt", () => {
    forAnyInput(scenarioCase, periodicity, (input) => {
      const chart = buildChart("kinds", input);
      for (let index = chart.reportedCount; index < chart.places.length; index += 1) {
        const last = quartersOfPlace(input.timeline, index).at(-1) ?? 0;
        expectAmount(stackAt(chart, index), input.projection.at("debtUsdM", projectedQuarterOf(input.timeline, last)));
      }
    });
  });

  it("mark what is drawn: a turning point stands on a value or on the top of a stack", () => {
    forAnyInput(scenarioCase, periodicity, (input) => {
      for (const view of VIEWS) {
        const chart = buildChart(view, input);
        const stacks = stackSeries(chart.series);
        for (const { id, index, value } of chart.annotations) {
          const tops = stacks.flatMap(({ series, base }) => [
            (series.reported?.[index] ?? Number.NaN) + (base.reported[index] ?? 0),
            (series.projected?.[index] ?? Number.NaN) + (base.projected[index] ?? 0),
          ]);
          const isDrawn = tops.some((top) => Math.abs(top - value) <= 1e-6 + 1e-9 * Math.abs(value));
          if (!isDrawn) throw new Error(`${view}: ${id} at ${index} stands on ${value}, drawn are ${tops.join(", ")}`);
        }
      }
    });
  });

  it("mark the place in which depreciation peaks and debt-service cover is lowest", () => {
    forAnyInput(scenarioCase, periodicity, (input) => {
      const spending = buildChart("spending", input);
      const depreciation = (requireSeries(spending, "depreciation").projected ?? []).slice(spending.reportedCount).map((value) => value ?? 0);
      const peak = spending.annotations.find(({ id }) => id === "depreciationPeak");
      const isTurn = Math.max(...depreciation) > Math.max(depreciation.at(-1) ?? 0, ...(requireSeries(spending, "depreciation").reported ?? []).map((value) => value ?? 0));
      expect(peak?.value).toBe(isTurn ? Math.max(...depreciation) : undefined);
      const coverage = buildChart("coverage", input);
      const lowest = coverage.annotations.find(({ id }) => id === "lowestCoverage" || id === "lowestYearEndCoverage");
      if (lowest) {
        for (const value of requireSeries(coverage, "debtServiceCoverage").projected ?? []) {
          if (value !== null) expect(lowest.value).toBeLessThanOrEqual(value);
        }
      }
    });
  });
});

describe.each(CASES)("findings of any scenario of $id", { timeout: 120_000 }, (scenarioCase) => {
  it("are true of the rows that the chart shows", () => {
    forAnyInput(scenarioCase, "quarterly", (input) => VIEWS.forEach((view) => expectTrue(buildChart(view, input), input)), 150);
  });

  it("are the same by quarter and by year", () => {
    forAnyInput(scenarioCase, "quarterly", (input) => {
      const annual: ChartInput = { ...input, timeline: buildTimeline(scenarioCase, "annual", "2024Q1") };
      for (const view of VIEWS) expect(buildChart(view, annual).finding).toEqual(buildChart(view, input).finding);
    }, 20);
  });
});

function expectSound(chart: ChartData) {
  const { domain } = chart;
  expect(axisTicks(domain).length).toBeLessThanOrEqual(6);
  const slack = domain.step * 1e-6;
  for (const { series, base } of stackSeries(chart.series)) {
    for (const era of ["reported", "projected"] as const) {
      const line = series[era];
      if (line === null) continue;
      expect(line).toHaveLength(chart.places.length);
      line.forEach((value, index) => {
        if (value === null) return;
        const top = (base[era][index] ?? 0) + value;
        const { min, max } = chart.limits ?? { min: -Infinity, max: Infinity };
        const isInside = (top < min || top >= domain.min - slack) && (top > max || top <= domain.max + slack);
        if (!Number.isFinite(value) || !isInside) throw new Error(`${chart.view}: ${series.id} at ${index} is ${top} on an axis from ${domain.min} to ${domain.max}`);
      });
    }
  }
  for (const { index, value } of chart.annotations) {
    expect(Number.isFinite(value)).toBe(true);
    expect(index).toBeGreaterThanOrEqual(0);
    expect(index).toBeLessThan(chart.places.length);
  }
}

/** Holds a finding against the projection and against the chart's own values. */
function expectTrue(chart: ChartData, input: ChartInput) {
  const { projection, timeline } = input;
  const { finding } = chart;
  const ts = Array.from({ length: projection.quarters }, (_, index) => index + 1);
  const sumOf = (read: (t: number) => number, from: number) => ts.filter((t) => t >= from).reduce((sum, t) => sum + read(t), 0);
  const placeOf = (quarter: string) => timeline.quarters.findIndex((one) => one === quarter);
  switch (finding.id) {
    case "revenueReaches":
      expectAmount(finding.amountUsdM, sumOf((t) => projection.at("revenueUsdM", t), projection.quarters - 3));
      return;
    case "marginHolds":
    case "marginTaken":
    case "marginNegative": {
      const last = (id: SeriesId) => requireSeries(chart, id).projected?.at(-1) ?? 0;
      expectAmount(finding.ebitdaRate, last("adjustedEbitdaMargin"));
      expectAmount(finding.operatingRate, last("adjustedOperatingMargin"));
      expect(finding.id === "marginNegative").toBe(finding.ebitdaRate <= 0);
      if (finding.id === "marginTaken") expect(finding.operatingRate).toBeLessThan(finding.ebitdaRate / 4);
      return;
    }
    case "marginNone":
      expect(projection.at("revenueUsdM", projection.quarters)).toBeLessThan(1e-6);
      return;
    case "backlogCovers":
      expectAmount(finding.years, buildChart("cover", input).series[0]?.projected?.[chart.reportedCount] ?? Number.NaN);
      return;
    case "backlogEmpty":
      expect(sumOf((t) => (t <= 5 ? projection.at("revenueUsdM", t) : 0), 2)).toBeLessThan(1e-6);
      return;
    case "largestCustomerPeaks": {
      const shares = buildChart("shares", input).series.filter(({ id, customer }) => id === "customer" && !customer?.pooled);
      const drawn = shares.flatMap(({ projected }) => (projected ?? []).filter((_, index) => fiscalYearOf(timeline.quarters[index] ?? "2000Q1") >= finding.fiscalYear));
      expectAmount(finding.share, Math.max(...drawn.map((value) => value ?? 0)));
      return;
    }
    case "cashPositiveFrom": {
      const first = placeOf(finding.quarter);
      const line = requireSeries(chart, "freeCashFlow");
      const flow = timeline.quarters.map((_, index) => (index < chart.reportedCount ? line.reported?.[index] : line.projected?.[index]) ?? 0);
      const twelveMonths = (index: number) => flow.slice(index - 3, index + 1).reduce((sum, value) => sum + value, 0);
      for (let index = first; index < flow.length; index += 1) expect(twelveMonths(index)).toBeGreaterThan(-1);
      return;
    }
    case "cashNegativeAtHorizon":
      expect(sumOf((t) => projection.at("freeCashFlowUsdM", t), projection.quarters - 3)).toBeLessThanOrEqual(1e-6);
      return;
    case "debtNeverAbove":
      expect(Math.max(...ts.map((t) => projection.at("debtUsdM", t)))).toBeLessThanOrEqual(finding.amountUsdM);
      return;
    case "debtPeaks":
    case "debtStillRising": {
      const debt = ts.map((t) => projection.at("debtUsdM", t));
      expectAmount(finding.amountUsdM, Math.max(...debt));
      if (finding.id === "debtPeaks") expectAmount(stackAt(buildChart("kinds", input), placeOf(finding.quarter)), finding.amountUsdM);
      else expect(debt.at(-1)).toBeGreaterThan(debt.at(-2) ?? Infinity);
      return;
    }
    case "wall":
    case "noWall": {
      const cash = requireSeries(chart, "operatingCashFlow").projected ?? [];
      const missing = chart.places.map((_, index) => stackAt(chart, index) - (cash[index] ?? 0));
      const worst = Math.max(...missing);
      if (finding.id === "noWall") return expect(worst).toBeLessThanOrEqual(1e-6);
      expectAmount(finding.missingUsdM, worst);
      expectAmount(missing[chart.places.indexOf(`FY${finding.fiscalYear}`)] ?? Number.NaN, worst);
      return;
    }
    case "coverageFalls":
      expectAmount(finding.multiple, requireSeries(chart, "debtServiceCoverage").projected?.[placeOf(finding.quarter)] ?? Number.NaN);
      return;
    case "capacityShort": {
      const t = placeOf(finding.quarter) - timeline.reportedQuarterCount + 1;
      expect(placeOfQuarter(timeline, t)).toBe(placeOf(finding.quarter));
      expect(projection.at("servedShare", t)).toBe(Math.min(...ts.map((one) => projection.at("servedShare", one))));
      expectAmount(finding.missingMw, projection.at("neededMw", t) - projection.at("usedMw", t));
      expect(finding.missingMw).toBeGreaterThan(0);
      return;
    }
    case "capacitySuffices":
      for (const t of ts) expect(projection.at("servedShare", t)).toBeGreaterThanOrEqual(1);
      return;
    case "priceNeeds":
    case "valueWithoutEbitda":
      // Held to its steps in value-view.test.ts.
      return;
  }
}
