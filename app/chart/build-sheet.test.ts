import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadPreviewFonts } from "@/app/preview/preview-fonts";
import { drawSheet } from "@/components/chart-sheet/draw-sheet";
import { hasEveryGlyph } from "@/components/preview/typeface";
import { chooseTypefaces } from "@/components/preview/typefaces";
import { CHART_IDS, CHART_VIEWS } from "@/lib/chart-data/chart";
import { PERIODICITIES } from "@/lib/chart-data/timeline";
import { ZOOMS } from "@/lib/chart-data/zoom-chart";
import { LOCALES } from "@/lib/format/locale";
import { anyChanges } from "@/lib/scenario/changes.arbitrary";
import { casesOf, latestCase } from "@/lib/scenario/published-cases";
import { buildSheet } from "./build-sheet";
import { readScenarioCharts } from "./scenario-chart";

const fonts = await loadPreviewFonts();
const VIEWS = CHART_IDS.flatMap((id) => CHART_VIEWS[id].map((view) => view));

describe.each(LOCALES)("A sheet in %s", (locale) => {
  const { sans, figure } = chooseTypefaces(fonts, locale);

  it.each(casesOf("crwv"))("of any scenario of $id has a glyph for every letter, and is well formed", (scenarioCase) => {
    fc.assert(
      fc.property(anyChanges(scenarioCase, "some"), fc.constantFrom(...VIEWS), fc.constantFrom(...PERIODICITIES), fc.constantFrom(...ZOOMS), fc.constantFrom("light", "dark"), (changes, view, periodicity, zoom, theme) => {
        const sheet = buildSheet({ locale, theme, scenarioCase, changes, chart: readScenarioCharts(scenarioCase, changes).read({ view, periodicity, zoom }) });
        const words = [sheet.subject, ...sheet.seriesNames, ...sheet.endLabels, ...sheet.turningPoints, ...sheet.placeNames, ...sheet.ticks.map(({ text }) => text), ...sheet.lines.flat(), ...[sheet.guided, sheet.case, sheet.projected].filter((word) => word !== null)];
        for (const text of words) expect(hasEveryGlyph(sans, text), `a letter of “${text}” is missing (run: node scripts/preview-fonts.mjs)`).toBe(true);
        expect(hasEveryGlyph(figure, sheet.finding), sheet.finding).toBe(true);
        const svg = drawSheet(sheet, fonts);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        expect(svg.match(/<g[ >]/g)?.length).toBe(svg.match(/<\/g>/g)?.length);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it("names what differs from the case, and counts what it does not name", () => {
    const scenarioCase = latestCase("crwv");
    const linesOf = (changes: Parameters<typeof readScenarioCharts>[1]) => buildSheet({ locale, theme: "light", scenarioCase, changes, chart: readScenarioCharts(scenarioCase, changes).read({ view: "wall", periodicity: "annual", zoom: "all" }) }).lines.at(-1)?.join("");
    expect(linesOf({})).toBe(locale === "en" ? "The case, unchanged." : "基准情形，未作更改。");
    expect(linesOf({ usefulLifeYears: 4 })).toBe(locale === "en" ? "Changed from the case: Useful life of the fleet from 6.0 to 4.0 years." : "相对基准情形的更改：设备使用年限由6.0改为4.0年。");
    const many = linesOf({ usefulLifeYears: 4, renewalRate: 0.1, deliverySlipRate: 0.4, debtTermYears: 7, minimumCashUsdB: 5, exitEbitdaMultiple: 20, contractTermYears: 3, interestRateShift: 0.01 });
    expect(many).toContain(locale === "en" ? "; 2 more." : "；另有2项。");
  });
});
