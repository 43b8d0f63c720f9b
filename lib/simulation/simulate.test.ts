import { describe, expect, it } from "vitest";
import { latestCase } from "@/lib/scenario/published-cases";
import { addCounts, layoutOf } from "./counts";
import { buildJob, DEFAULT_SETTINGS, type SimulationSettings } from "./job";
import { createAnswerer, type FromWorker, type ToWorker } from "./protocol";
import { simulate, simulateStretch, stretchesOf, type RunModel } from "./simulate";
import { summariseSimulation, wilsonInterval } from "./summarise-simulation";

const CASE = latestCase("crwv");

function jobOf(settings: Partial<SimulationSettings> = {}) {
  const job = buildJob(CASE, CASE.assumptions, new Set(), { ...DEFAULT_SETTINGS, runs: 2000, ...settings });
  if (!job.ok) throw new Error(JSON.stringify(job.error));
  return job.value;
}

/** A company whose share is worth ten times the exit multiple, and whose revenue is the price of power, each quarter. */
const linear: RunModel = (assumptions, outcome) => {
  outcome.lines.fill(0);
  outcome.lines.fill(assumptions.powerPriceUsdPerMwh, 0, CASE.quarters);
  outcome.valuePerShareUsd = 10 * assumptions.exitEbitdaMultiple;
  outcome.events[2] = outcome.valuePerShareUsd > 95 ? 1 : 0;
};

describe("A simulation", () => {
  it("of a linear model has its known quantiles and shares, within the sampling error that it states", () => {
    const runs = 40_000;
    const { valuePerShare, fans, events } = summariseSimulation(simulate(jobOf({ runs, shape: "uniform" }), linear), runs, CASE.quarters);
    // The exit multiple lies anywhere from 5 to 14: 5 % below 5.45, the half below 9.5.
    [54.5, 72.5, 95, 117.5, 135.5].forEach((quantile, place) => expect(Math.abs((valuePerShare.quantiles[place] ?? 0) - quantile)).toBeLessThan(1));
    expect(valuePerShare.medianLow).toBeLessThan(95);
    expect(valuePerShare.medianHigh).toBeGreaterThan(95);
    expect(events.valueAbovePrice.low).toBeLessThan(0.5);
    expect(events.valueAbovePrice.high).toBeGreaterThan(0.5);
    expect(events.valueAbovePrice.high - events.valueAbovePrice.low).toBeCloseTo(2 * 1.96 * Math.sqrt(0.25 / runs), 4);
    // Power costs from 40 to 100.
    [43, 55, 70, 85, 97].forEach((quantile, place) => expect(Math.abs((fans[0]?.quantiles[place]?.[7] ?? 0) - quantile)).toBeLessThan(0.7));
  });

  it("gives the same whole numbers however it is cut up and put together", () => {
    const job = jobOf();
    const whole = simulate(job);
    const backwards = new Uint32Array(whole.length);
    for (const stretch of stretchesOf(2000).reverse()) addCounts(backwards, simulateStretch(job, stretch));
    expect(backwards).toEqual(whole);
    const uneven = new Uint32Array(whole.length);
    for (const stretch of [{ from: 1999, count: 1 }, { from: 0, count: 700 }, { from: 700, count: 1299 }]) addCounts(uneven, simulateStretch(job, stretch));
    expect(uneven).toEqual(whole);
  });

  it("counts each run once in each quarter of each line", () => {
    const layout = layoutOf(CASE.quarters);
    const counts = simulate(jobOf());
    const sum = (from: number, to: number) => counts.subarray(from, to).reduce((total, count) => total + count, 0);
    expect(sum(layout.share, layout.lasting)).toBe(2000);
    expect(sum(layout.lasting, layout.lines)).toBe(2000);
    expect(sum(layout.lines, layout.size)).toBe(2000 * 4 * CASE.quarters);
  });

  it("takes as much memory for a hundred thousand runs as for a thousand", () => {
    expect(simulate(jobOf({ runs: 3000 }), linear).length).toBe(simulate(jobOf({ runs: 1000 }), linear).length);
  });

  it("is cut into stretches that hold every run once", () => {
    const stretches = stretchesOf(1250);
    expect(stretches).toEqual([{ from: 0, count: 500 }, { from: 500, count: 500 }, { from: 1000, count: 250 }]);
  });

  it("has fans whose lines do not cross, and the likelihoods of what it counts", () => {
    const { fans, events, lastingQuarterShares } = summariseSimulation(simulate(jobOf()), 2000, CASE.quarters);
    for (const { quantiles } of fans) {
      for (let quarter = 0; quarter < CASE.quarters; quarter += 1) {
        for (let place = 1; place < quantiles.length; place += 1) expect(quantiles[place]?.[quarter] ?? NaN).toBeGreaterThanOrEqual(quantiles[place - 1]?.[quarter] ?? NaN);
      }
    }
    expect(lastingQuarterShares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(events.cashPositive.share).toBeCloseTo(1 - (lastingQuarterShares[0] ?? 0), 12);
  });
});

describe("The sampling error of a share", () => {
  it("stays within the possible, also where nothing or everything was counted", () => {
    expect(wilsonInterval(0, 1000)).toMatchObject({ share: 0, low: 0 });
    expect(wilsonInterval(0, 1000).high).toBeCloseTo(0.00383, 4);
    expect(wilsonInterval(1000, 1000).high).toBe(1);
    expect(wilsonInterval(500, 1000).low).toBeCloseTo(0.469, 3);
  });
});

describe("Page and worker", () => {
  const clone = <Message extends ToWorker | FromWorker>(message: Message): Message => structuredClone(message);

  it("speak in plain data, and the worker's counts are the page's own", () => {
    const job = jobOf({ runs: 1000 });
    const answer = createAnswerer();
    expect(answer(clone({ kind: "job", id: 7, job }))).toBeNull();
    const sum = new Uint32Array(layoutOf(job.quarters).size);
    for (const stretch of stretchesOf(1000)) {
      const reply = answer(clone({ kind: "stretch", id: 7, stretch }));
      if (reply?.kind !== "counted") throw new Error("The stretch was not counted.");
      const received = clone(reply);
      expect(received).toMatchObject({ id: 7, stretch });
      addCounts(sum, received.counts);
    }
    expect(sum).toEqual(simulate(job));
  });

  it("say so where a stretch belongs to no job, or cannot be run", () => {
    const answer = createAnswerer();
    const stretch = { from: 0, count: 1 };
    expect(answer({ kind: "stretch", id: 3, stretch })).toEqual({ kind: "failed", id: 3, stretch, message: "The worker was given no job 3." });
    answer({ kind: "job", id: 3, job: { ...jobOf(), quarters: -5 } });
    expect(answer({ kind: "stretch", id: 3, stretch })).toMatchObject({ kind: "failed", id: 3 });
  });
});
