import { describe, expect, it } from "vitest";
import type { NumericAssumptionKey } from "@/lib/model/assumptions";
import { latestCase } from "@/lib/scenario/published-cases";
import { buildJob, DEFAULT_SETTINGS, MOST_RUNS, type SimulationSettings } from "./job";
import { createSampler } from "./sampler";

const CASE = latestCase("crwv");

function jobOf(settings: Partial<SimulationSettings> = {}, locked: readonly NumericAssumptionKey[] = [], changes = {}) {
  const job = buildJob(CASE, { ...CASE.assumptions, ...changes }, new Set(locked), { ...DEFAULT_SETTINGS, ...settings });
  if (!job.ok) throw new Error(JSON.stringify(job.error));
  return job.value;
}

function drawsOf(key: NumericAssumptionKey, job = jobOf(), runs = 4000) {
  const draw = createSampler(job);
  return Array.from({ length: runs }, (_, run) => draw(run)[key]);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Rank correlation (Spearman). */
function rankCorrelation(a: readonly number[], b: readonly number[]) {
  const ranks = (values: readonly number[]) => {
    const order = values.map((_, place) => place).sort((x, y) => (values[x] ?? 0) - (values[y] ?? 0));
    const rank = new Array<number>(values.length).fill(0);
    order.forEach((place, position) => (rank[place] = position));
    return rank;
  };
  const [x, y] = [ranks(a), ranks(b)];
  const centre = (a.length - 1) / 2;
  const product = (p: readonly number[], q: readonly number[]) => p.reduce((sum, value, place) => sum + (value - centre) * ((q[place] ?? 0) - centre), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

describe("Drawing the assumptions of a run", () => {
  it("gives the same run for the same seed, in whatever order the runs are drawn", () => {
    const [forth, back] = [createSampler(jobOf()), createSampler(jobOf())];
    const inOrder = [0, 1, 2, 99_999].map((run) => ({ ...forth(run) }));
    const reversed = [99_999, 2, 1, 0].map((run) => ({ ...back(run) })).reverse();
    expect(reversed).toEqual(inOrder);
    expect(createSampler(jobOf({ seed: 2 }))(0)).not.toEqual(inOrder[0]);
  });

  it("draws around the triangle's mean", () => {
    // 8 with a band from 5 to 14: the mean is 9, the standard deviation 1.87.
    expect(mean(drawsOf("exitEbitdaMultiple", jobOf(), 20_000))).toBeGreaterThan(9 - 4 * (1.87 / Math.sqrt(20_000)));
    expect(mean(drawsOf("exitEbitdaMultiple", jobOf(), 20_000))).toBeLessThan(9 + 4 * (1.87 / Math.sqrt(20_000)));
  });

  it("leaves today's price, what is locked and what has no band as they are", () => {
    const job = jobOf({}, ["usefulLifeYears"]);
    for (const key of ["sharePriceUsd", "usefulLifeYears", "premiumEndYear"] as const) expect(new Set(drawsOf(key, job, 50))).toEqual(new Set([CASE.assumptions[key]]));
  });

  it("leaves the draws of the others as they are when one is locked", () => {
    expect(drawsOf("capexNextYearUsdB", jobOf({}, ["usefulLifeYears"]), 50)).toEqual(drawsOf("capexNextYearUsdB", jobOf(), 50));
  });

  it("draws whole numbers where only those have a meaning", () => {
    const lags = new Set(drawsOf("contractStartLagQuarters"));
    expect([...lags].every(Number.isInteger)).toBe(true);
    expect([...lags].toSorted()).toEqual([1, 2, 3, 4, 5]);
  });

  it("correlates the ranks as a Gaussian copula does, and leaves each distribution alone", () => {
    const job = jobOf({ correlations: [{ first: "renewalRate", second: "contractPriceChangeRate", coefficient: 0.6 }] });
    // Of a Gaussian copula with 0.6, Spearman's rank correlation is 6/π · arcsin 0.3 = 0.582.
    expect(rankCorrelation(drawsOf("renewalRate", job), drawsOf("contractPriceChangeRate", job))).toBeCloseTo(0.582, 1);
    expect(Math.abs(rankCorrelation(drawsOf("renewalRate", job), drawsOf("exitEbitdaMultiple", job)))).toBeLessThan(0.05);
    const free = drawsOf("contractPriceChangeRate", jobOf({ correlations: [] }));
    expect(mean(drawsOf("contractPriceChangeRate", job))).toBeCloseTo(mean(free), 2);
  });

  it("widens a band to the scenario's own value where that lies outside", () => {
    const draws = drawsOf("exitEbitdaMultiple", jobOf({ shape: "uniform" }, [], { exitEbitdaMultiple: 30 }));
    expect(Math.max(...draws)).toBeGreaterThan(29);
    expect(Math.min(...draws)).toBeLessThan(6);
  });
});

describe("A simulation that cannot be", () => {
  const all = new Set(Object.keys(CASE.assumptions).filter((key): key is NumericAssumptionKey => key in CASE.assumptions));
  it.each([
    ["too many runs", { runs: MOST_RUNS + 1 }, new Set<NumericAssumptionKey>(), { kind: "run-count", runs: 100_001, fewest: 1000, most: 100_000 }],
    ["half a run", { runs: 1000.5 }, new Set<NumericAssumptionKey>(), { kind: "run-count" }],
    ["a broken seed", { seed: -1 }, new Set<NumericAssumptionKey>(), { kind: "broken-seed", seed: -1 }],
    ["everything locked", {}, all, { kind: "all-locked" }],
  ])("says so: %s", (_, settings, locked, problem) => {
    expect(buildJob(CASE, CASE.assumptions, locked, { ...DEFAULT_SETTINGS, ...settings })).toMatchObject({ ok: false, error: problem });
  });
});
