import { describe, expect, it } from "vitest";
import { CASES } from "@/data/cases";
import { buildChart } from "@/lib/chart-data/build-chart";
import { CHART_VIEWS } from "@/lib/chart-data/chart";
import { readReported } from "@/lib/chart-data/reported";
import { buildTimeline } from "@/lib/chart-data/timeline";
import { projectScenario, type Changes } from "@/lib/scenario/scenario";
import { drawChart, writePart } from "./chart-drawing";

const scenarioCase = CASES.at(-1);
if (!scenarioCase) throw new Error("There is no case.");
const timeline = buildTimeline(scenarioCase, "quarterly", "2024Q1");
const unchanged = projectScenario(scenarioCase, {});

const PLOT = { x: 0, y: 0, width: 1000, height: 1000 };

function draw(view: Parameters<typeof buildChart>[0], changes: Changes = {}, isolated: string | null = null) {
  const projection = projectScenario(scenarioCase!, changes);
  const isChanged = Object.keys(changes).length > 0;
  const input = { scenarioCase: scenarioCase!, timeline, reported: readReported([], timeline), guidance: [], projection, unchanged: isChanged ? unchanged : null };
  return drawChart(buildChart(view, input), PLOT, isolated);
}

const views = Object.values(CHART_VIEWS).flat();

describe("the drawing of a chart", () => {
  it.each(views)("of %s has a key for each part, by which the parts of two scenarios meet", (view) => {
    const keys = draw(view, { usefulLifeYears: 4 }).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(views)("of %s is written as SVG of one group a part, without a broken number", (view) => {
    for (const part of draw(view, { usefulLifeYears: 4 })) {
      expect(writePart(part)).toMatch(/^<g opacity="1">(<g data-series="\w+" data-era="\w+"><path d="[^"]*"( [\w-]+="[^"]+")*\/><\/g>|<path d="[^"]*"( [\w-]+="[^"]+")*\/>)+<\/g>$/);
      expect(writePart(part)).not.toMatch(/NaN|Infinity|undefined|null/);
    }
  });

  it("draws the case behind a scenario that differs, and not behind itself", () => {
    const eras = (changes: Changes) => draw("kinds", changes).map((part) => writePart(part)).filter((written) => written.includes('data-era="case"')).length;
    expect(eras({})).toBe(0);
    expect(eras({ usefulLifeYears: 4 })).toBe(1);
  });

  it("lets one series stand out from the others", () => {
    const strong = draw("kinds", {}, "bonds").filter(({ opacity, paths }) => opacity === 1 && paths.some(({ group }) => group !== undefined));
    expect(strong.map(({ key }) => key.split(" ")[0])).toEqual(["bonds"]);
  });
});
