import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DRAWING_VERSION, type PreviewCard } from "@/components/preview/card";
import { drawCard } from "@/components/preview/draw-card";
import { hasEveryGlyph } from "@/components/preview/typeface";
import { chooseTypefaces } from "@/components/preview/typefaces";
import { LOCALES, type Locale } from "@/lib/format/locale";
import { anyChanges } from "@/lib/scenario/changes.arbitrary";
import { CHART_IDS, CHART_VIEWS } from "@/lib/chart-data/chart";
import { casesOf } from "@/lib/scenario/published-cases";
import { MESSAGES } from "../messages";
import { buildCard } from "./build-card";
import { loadPreviewFonts } from "./preview-fonts";

const fonts = await loadPreviewFonts();

const CASES = casesOf("crwv");

const CARD: PreviewCard = {
  locale: "en",
  site: "Flywheel · CoreWeave",
  dated: "As known on 3 June 2025",
  title: null,
  answer: [{ text: "Debt would peak at ", isFigure: false }, { text: "$61bn", isFigure: true }, { text: ".", isFigure: false }],
  chart: {
    places: ["2024Q4", "2025Q1", "2025Q2"],
    reportedCount: 1,
    series: [
      { id: "debt", mark: "bar", stacked: true, reported: [8, null, null], projected: null },
      { id: "loans", mark: "bar", stacked: true, reported: null, projected: [null, 12, 9] },
    ],
    caseLines: [{ id: "debt", values: [null, 10, 11] }],
    domain: { min: 0, max: 15, step: 5 },
    annotations: [{ id: "debtPeak", index: 1, value: 12 }],
    subject: "Debt",
    ticks: [{ value: 0, text: "0" }, { value: 15, text: "15" }],
    names: null,
    steps: null,
    turningPoints: ["peak 12"],
    key: { reported: "reported", projected: "this scenario", case: "the case" },
  },
  disclaimer: "Not investment advice.",
};

describe("An image's address is kept for ever", () => {
  it("so what changes the drawing raises DRAWING_VERSION, and then this hash", () => {
    const drawing = createHash("sha256").update(drawCard(CARD, fonts)).digest("hex").slice(0, 16);
    expect({ version: DRAWING_VERSION, drawing }).toEqual({ version: 2, drawing: "f813334761d896ee" });
  });
});

describe("A drawing", () => {
  it("holds outlines alone: no text, no image, nothing to fetch", () => {
    const svg = drawCard({ ...CARD, title: "<script>alert(1)</script> & co" }, fonts);
    expect([...new Set([...svg.matchAll(/<(\w+)/g)].map(([, name]) => name))].toSorted()).toEqual(["circle", "g", "path", "rect", "svg"]);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|href|url\(/);
  });

  it("shows a title that its fonts can write, and leaves out one that they cannot", () => {
    const without = drawCard(CARD, fonts);
    expect(drawCard({ ...CARD, title: "What if 客户离开?" }, fonts)).not.toBe(without);
    const untitled = without.replace(/\s/g, "");
    for (const title of ["ⵣ", "Largest customer 😀", "עברית"]) {
      expect(drawCard({ ...CARD, title }, fonts).replace(/\s/g, ""), title).toBe(untitled);
    }
  });
});

describe.each(CASES)("Every chart of the case $id", (scenarioCase) => {
  const views = CHART_IDS.flatMap((id) => CHART_VIEWS[id].map((view) => `${id}.${view}`));
  it.each(views)("%s can be drawn, quarterly and annual, in both languages, inside the image", (view) => {
    for (const locale of LOCALES) {
      for (const period of ["", "annual"]) {
        const { card } = buildCard({ locale, scenarioCase, changes: { usefulLifeYears: 4 }, view: { view, period } });
        const svg = drawCard(card, fonts);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        expect(svg.length).toBeGreaterThan(10_000);
      }
    }
  });
});

/** Every text of a group of messages. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe.each(LOCALES)("The bundled fonts write in %s", (locale) => {
  const { sans, answer, figure } = chooseTypefaces(fonts, locale);
  const expectGlyphs = (text: string) => {
    for (const face of [sans, answer, figure]) {
      const missing = Array.from(text).filter((character) => !hasEveryGlyph(face, character));
      expect(missing, `no glyph for these (run: node scripts/preview-fonts.mjs) in "${text}"`).toEqual([]);
    }
  };

  it("every text that an image may show", () => {
    const { answer: sentences, preview, chart } = MESSAGES[locale];
    for (const text of textsOf([sentences, preview, chart.subject, chart.annotation, chart.series, chart.bridge])) expectGlyphs(text);
  });

  it.each(casesOf("crwv"))("every scenario of the case $id", (scenarioCase) => {
    fc.assert(
      fc.property(anyChanges(scenarioCase, "some"), (changes) => {
        for (const text of allWords(locale, scenarioCase, changes)) expectGlyphs(text);
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});

function allWords(locale: Locale, scenarioCase: Parameters<typeof buildCard>[0]["scenarioCase"], changes: Parameters<typeof buildCard>[0]["changes"]): string[] {
  const cards = CHART_IDS.map((id) => buildCard({ locale, scenarioCase, changes, view: { view: `${id}.${CHART_VIEWS[id].at(-1)}` } }).card);
  const [card] = cards;
  if (!card) throw new Error("There is no chart.");
  const charts = cards.flatMap(({ chart: { subject, ticks, turningPoints, key, names, steps } }) => textsOf([subject, ticks, turningPoints, key, names, steps]));
  return [card.site, card.dated, card.disclaimer, ...charts, ...card.answer.map(({ text }) => text)];
}
