import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requireCompany } from "@/data";
import { caseSchema } from "@/data/case-schema";
import { factSchema, guidanceSchema } from "@/data/company-schema";
import { EXAMPLE_FILES } from "@/data/fixtures/example-company";
import { addQuarters, fiscalQuarterRange } from "@/lib/finance/fiscal-period";
import { isIsoDate, type IsoDate } from "@/lib/finance/iso-date";
import { asOf } from "@/lib/facts/as-of";
import { projectScenario } from "@/lib/scenario/scenario";
import { findRecordFinding } from "./finding";
import { SCORED_METRICS, type ScoredMetric } from "./scored-metric";
import { buildTrackRecord, type TrackRecord } from "./track-record";
import { formatTable } from "@/lib/facts/data-table";
import { buildTrackRecordTable } from "./track-record-csv";

const facts = factSchema.array().parse(EXAMPLE_FILES.facts);
const guidance = guidanceSchema.array().parse(EXAMPLE_FILES.guidance);
const [early, late] = EXAMPLE_FILES.cases.map((file) => caseSchema.parse(file));
if (early === undefined || late === undefined) throw new Error("two cases");
const projection = projectScenario(early, {});
const record = buildTrackRecord(early, facts, guidance);

function metricOf(of: TrackRecord, metric: ScoredMetric) {
  const found = of.metrics.find((one) => one.metric === metric);
  if (found === undefined) throw new Error(metric);
  return found;
}

describe("A case of March 2025 against the four quarters that followed", () => {
  it("scores every measure in every quarter, the last one derived from the year", () => {
    expect(record.lastReported).toBe("2025Q4");
    for (const { quarters } of record.metrics) expect(quarters.map(({ period }) => period)).toEqual(["2025Q1", "2025Q2", "2025Q3", "2025Q4"]);
    expect(metricOf(record, "revenueUsdM").quarters.map(({ reported }) => [reported.value, reported.basis])).toEqual([
      [80, "reported"],
      [85, "reported"],
      [90, "reported"],
      [95, "derived"],
    ]);
  });

  it("takes what the model projected, quarter for quarter", () => {
    for (const { metric, quarters } of record.metrics) expect(quarters.map(({ projected }) => projected)).toEqual([1, 2, 3, 4].map((t) => projection.at(metric, t)));
  });

  it("has the error, bias and mean error that can be worked out by hand", () => {
    const { quarters, score } = metricOf(record, "revenueUsdM");
    const errors = [80, 85, 90, 95].map((reported, index) => (projection.at("revenueUsdM", index + 1) - reported) / reported);
    expect(score?.count).toBe(4);
    expect(score?.biasRate).toBeCloseTo(errors.reduce((sum, error) => sum + error, 0) / 4, 12);
    expect(score?.meanAbsoluteErrorRate).toBeCloseTo(errors.reduce((sum, error) => sum + Math.abs(error), 0) / 4, 12);
    expect(quarters).toHaveLength(4);
  });

  it("stands beside the growth of the fourth quarter of 2024 continued: 70 to 75 millions", () => {
    const { quarters, naiveScore } = metricOf(record, "revenueUsdM");
    quarters.forEach(({ naive }, index) => expect(naive).toBeCloseTo(75 * (75 / 70) ** (index + 1), 9));
    expect(naiveScore?.biasRate).toBeCloseTo([80, 85, 90, 95].reduce((sum, reported, index) => sum + (75 * (75 / 70) ** (index + 1) - reported) / reported, 0) / 4, 12);
  });

  it("stands beside the middle of the two ranges of its day, the year counted with what the case projected of it", () => {
    const { guided, guidanceScores } = metricOf(record, "revenueUsdM");
    expect(guided.map(({ period, middle, reported }) => [period, middle, reported.value])).toEqual([
      ["2025Q1", 81, 80],
      ["FY2025", 350, 350],
    ]);
    expect(guided[1]?.projected).toBeCloseTo([1, 2, 3, 4].reduce((sum, t) => sum + projection.at("revenueUsdM", t), 0), 9);
    expect(guidanceScores?.guidance).toEqual({ count: 2, biasRate: 1 / 80 / 2, meanAbsoluteErrorRate: 1 / 80 / 2 });
    expect(guidanceScores?.scenarioCase.count).toBe(2);
    expect(metricOf(record, "debtUsdM").guidanceScores).toBeNull();
  });

  it("leaves a range with one end, and one that was given later, out of the comparison", () => {
    const open = guidance.map((range) => (range.targetPeriod === "2025Q1" ? { ...range, high: null } : range));
    const later = guidance.map((range) => ({ ...range, knownOn: "2025-03-04" as const }));
    expect(metricOf(buildTrackRecord(early, facts, open), "revenueUsdM").guided.map(({ period }) => period)).toEqual(["FY2025"]);
    expect(metricOf(buildTrackRecord(early, facts, later), "revenueUsdM").guided).toEqual([]);
  });

  it("takes the last of several ranges for a period", () => {
    const [first, ...others] = guidance;
    if (first === undefined) throw new Error("no range");
    const revised = { ...first, id: "revised", issuedOn: "2025-03-02" as const, knownOn: "2025-03-02" as const, low: 79, high: 81 };
    expect(metricOf(buildTrackRecord(early, facts, [revised, first, ...others]), "revenueUsdM").guided[0]?.middle).toBe(80);
  });
});

describe("What has not been reported", () => {
  it("is absent and not zero, and enters when its facts arrive", () => {
    const half = asOf(facts, "2025-08-05");
    const partly = buildTrackRecord(early, half, guidance);
    expect(partly.lastReported).toBe("2025Q2");
    for (const { quarters } of partly.metrics) expect(quarters.map(({ period }) => period)).toEqual(["2025Q1", "2025Q2"]);
    expect(metricOf(partly, "revenueUsdM").guided.map(({ period }) => period)).toEqual(["2025Q1"]);
  });

  it("leaves a case without a score, and says so by null", () => {
    const untouched = buildTrackRecord(late, facts, guidance);
    expect(untouched.lastReported).toBeNull();
    expect(untouched.metrics.map(({ quarters, score, naiveScore, guidanceScores }) => [quarters.length, score, naiveScore, guidanceScores])).toEqual(SCORED_METRICS.map(() => [0, null, null, null]));
    expect(findRecordFinding(untouched)).toBeNull();
    expect(formatTable(buildTrackRecordTable([untouched], [])).split("\r\n")).toHaveLength(2);
  });

  it("does not stop the quarters after a gap from being scored", () => {
    const gap = facts.filter(({ metric, period }) => !(metric === "activeMw" && period === "2025Q2"));
    expect(metricOf(buildTrackRecord(early, gap, guidance), "activeMw").quarters.map(({ period }) => period)).toEqual(["2025Q1", "2025Q3", "2025Q4"]);
  });
});

describe.each([["invented", early, facts, guidance], ["CoreWeave", requireCompany("crwv").cases[0] ?? early, requireCompany("crwv").facts, requireCompany("crwv").guidance]] as const)("The record of a case (%s)", (_, scenarioCase, all, ranges) => {
  const days = fc
    .date({ min: new Date("2025-01-01T00:00:00Z"), max: new Date("2026-12-31T00:00:00Z"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
    .filter((text): text is IsoDate => isIsoDate(text));

  it("only grows as facts arrive, and never holds one from after the day", () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [before, after] = one < other ? [one, other] : [other, one];
        const [first, second] = [buildTrackRecord(scenarioCase, asOf(all, before), ranges), buildTrackRecord(scenarioCase, asOf(all, after), ranges)];
        first.metrics.forEach(({ quarters, metric }) => {
          expect(quarters.every(({ reported }) => reported.knownOn <= before)).toBe(true);
          const later = metricOf(second, metric).quarters.map(({ period }) => period);
          expect(quarters.every(({ period }) => later.includes(period))).toBe(true);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("forecasts nothing from what was published after the case's day", () => {
    const { knownOn, openingQuarter, quarters: length } = scenarioCase;
    const whole = buildTrackRecord(scenarioCase, all, ranges);
    // What was known that day, and the later facts with other values: both forecasts must stay as they are.
    const disturbed = buildTrackRecord(scenarioCase, all.map((fact) => (fact.knownOn <= knownOn ? fact : { ...fact, value: fact.value * 2 })), [...ranges.filter((range) => range.knownOn <= knownOn)]);
    whole.metrics.forEach((metric) => {
      const other = metricOf(disturbed, metric.metric);
      expect(other.quarters.map(({ naive, projected }) => [naive, projected])).toEqual(metric.quarters.map(({ naive, projected }) => [naive, projected]));
      expect(other.guided.map(({ middle }) => middle)).toEqual(metric.guided.map(({ middle }) => middle));
      expect(fiscalQuarterRange(addQuarters(openingQuarter, 1), addQuarters(openingQuarter, length))).toEqual(expect.arrayContaining(metric.quarters.map(({ period }) => period)));
    });
  });
});

describe("The record of the case of 3 June 2025", () => {
  const company = requireCompany("crwv");
  const [published] = company.cases;
  if (published === undefined) throw new Error("no case");
  const real = buildTrackRecord(published, company.facts, company.guidance);

  it("is shown where it is bad: half of what continued growth can be compared in", () => {
    expect(findRecordFinding(real)).toMatchObject({ quarters: 5, closest: { metric: "revenueUsdM" }, furthest: { metric: "capexPlacedUsdM" }, closerThanNaive: 3, comparedWithNaive: 6, closerThanGuidance: 1, comparedWithGuidance: 2 });
  });

  it("has no growth to continue where that day knew none", () => {
    expect(real.metrics.filter(({ naiveScore }) => naiveScore === null).map(({ metric }) => metric)).toEqual(["capexPlacedUsdM", "backlogUsdM"]);
  });

  it("counts the year so far of capital expenditure as the case does", () => {
    const year = metricOf(real, "capexPlacedUsdM").guided.find(({ period }) => period === "FY2025");
    const projected = projectScenario(published, {});
    expect(year?.projected).toBeCloseTo(1858 + [1, 2, 3].reduce((sum, t) => sum + projected.at("capexPlacedUsdM", t), 0), 6);
    expect(year?.middle).toBe(21500);
  });

  it("is a table with a document for each figure", () => {
    const lines = formatTable(buildTrackRecordTable([real], company.sources)).trimEnd().split("\r\n");
    expect(lines[0]).toBe("case,metric,period,unit,projected,reported,error,error_rate,growth_continued,guidance_low,guidance_high,guidance_middle,reported_basis,reported_known_on,fact,source,source_title,source_url");
    // Eight measures over five quarters, and two guided years.
    expect(lines).toHaveLength(1 + 8 * 5 + 2);
    expect(lines[1]).toMatch(/^crwv-2025-06-03,revenueUsdM,2025Q2,USD millions,1077\.\d+,1212\.788,-135\.\d+,-0\.11\d+,1289\.\d+,1060,1100,1080,reported,2025-08-12,revenueUsdM\.2025Q2\.release-2025q2,release-2025q2,/);
    expect(lines.filter((line) => line.includes(",FY2025,"))).toHaveLength(2);
  });
});
