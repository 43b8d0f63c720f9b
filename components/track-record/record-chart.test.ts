import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/facts/fact";
import type { MetricRecord, ScoredQuarter } from "@/lib/track-record/track-record";
import { buildRecordLines } from "./record-chart";

const PLACES = ["2024Q4", "2025Q1", "2025Q2", "2025Q3"] as const;

function quarter(period: ScoredQuarter["period"], reported: number, projected: number, naive: number | null): ScoredQuarter {
  const fact: Fact = { id: period, metric: "revenueUsdM", period, value: reported, unit: "USD millions", basis: "reported", confidence: "primary", source: "s", knownOn: "2026-01-01" };
  return { period, projected, reported: fact, naive };
}

function record(...quarters: ScoredQuarter[]): MetricRecord {
  const before = [{ period: "2024Q4" as const, value: 80 }, { period: "2025Q1" as const, value: 100 }];
  return { metric: "revenueUsdM", quarters, before, score: null, naiveScore: null, guided: [], guidanceScores: null };
}

describe("The lines of a record's chart", () => {
  it("both start at the last figure that the case's day knew", () => {
    const lines = buildRecordLines(record(quarter("2025Q2", 110, 105, 125), quarter("2025Q3", 120, 130, 140)), PLACES);
    expect(lines).toMatchObject({ reported: [80, 100, 110, 120], projected: [null, 100, 105, 130], naive: [null, 100, 125, 140], leaves: null, highest: 140, lowest: 0 });
  });

  it("break where a quarter has not been reported", () => {
    expect(buildRecordLines(record(quarter("2025Q3", 120, 130, 140)), PLACES)).toMatchObject({ reported: [80, 100, null, 120], projected: [null, 100, null, 130] });
  });

  it("let continued growth leave the chart, say how far it went, and keep the axis for the rest", () => {
    const lines = buildRecordLines(record(quarter("2025Q2", 110, 105, 500), quarter("2025Q3", 120, 130, 2500)), PLACES);
    expect(lines).toMatchObject({ naive: [null, 100, null, null], leaves: { period: "2025Q3", value: 2500 }, highest: 130 });
  });

  it("draw no growth where none could be continued", () => {
    expect(buildRecordLines(record(quarter("2025Q2", 110, 105, null)), PLACES).naive).toEqual([null, null, null, null]);
  });

  it("reach below zero for losses", () => {
    expect(buildRecordLines(record(quarter("2025Q2", -30, -10, null)), PLACES).lowest).toBe(-30);
  });
});
