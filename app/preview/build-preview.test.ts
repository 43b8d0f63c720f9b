import { describe, expect, it } from "vitest";
import { expectScenarioTexts } from "@/e2e/support/expected";
import { LOCALES } from "@/lib/format/locale";
import { decodeScenario } from "@/lib/scenario/codec";
import type { LinkView } from "@/lib/scenario/link-texts";
import { casesOf, latestCase } from "@/lib/scenario/published-cases";
import { buildPreview } from "./build-preview";

const CASES = casesOf("crwv");
const LATEST = latestCase("crwv");
const [OLDER = LATEST] = CASES;
const SCENARIOS = [
  { scenarioCase: LATEST, changes: {} },
  { scenarioCase: LATEST, changes: { capexNextYearUsdB: 80, usefulLifeYears: 3 } },
  { scenarioCase: OLDER, changes: { usefulLifeYears: 4 } },
];

const queryOf = (path: string) => new URL(path, "https://flywheel.example").searchParams;

describe.each(LOCALES)("The preview of a scenario in %s", (locale) => {
  it.each(SCENARIOS)("says the answer of the page, in the image's alternative text too", ({ scenarioCase, changes }) => {
    const preview = buildPreview({ locale, scenarioCase, changes });
    expect(preview.alt).toBe(expectScenarioTexts(locale, scenarioCase, changes).answer);
    expect(preview.description).toBe(preview.alt);
    expect(preview).toMatchObject({ width: 1200, height: 630 });
  });

  it("has the scenario's own figures as its title, or what the sender called it", () => {
    const [, , value] = expectScenarioTexts(locale).figures;
    expect(buildPreview({ locale, scenarioCase: LATEST, changes: {} }).title).toContain(value);
    expect(buildPreview({ locale, scenarioCase: LATEST, changes: {}, title: " What if? " }).title).toMatch(/^What if\? · /);
  });

  it.each(SCENARIOS)("names an image whose address is the scenario's link", ({ scenarioCase, changes }) => {
    const { imagePath } = buildPreview({ locale, scenarioCase, changes, title: "A & B" });
    const query = queryOf(imagePath);
    const decoded = decodeScenario(imagePath.slice(imagePath.indexOf("?")), CASES, LATEST);
    expect({ id: decoded.scenarioCase.id, changes: decoded.changes }).toEqual({ id: scenarioCase.id, changes });
    expect([query.get("lang"), query.get("case"), query.get("v"), query.get("title")]).toEqual([locale, scenarioCase.id, "1", "A & B"]);
  });
});

describe("The hash in an image's address", () => {
  const hashOf = (input: Partial<Parameters<typeof buildPreview>[0]>) => queryOf(buildPreview({ locale: "en", scenarioCase: LATEST, changes: {}, ...input }).imagePath).get("h");

  it("differs by all that the image shows, and is the same for the same", () => {
    const inputs: Parameters<typeof hashOf>[0][] = [{}, { locale: "zh" }, { scenarioCase: OLDER }, { changes: { capexNextYearUsdB: 31 } }, { title: "One" }, { title: "Two" }];
    const hashes = inputs.map(hashOf);
    expect(new Set(hashes).size).toBe(inputs.length);
    expect(inputs.map(hashOf)).toEqual(hashes);
  });
});

describe("The chart of an image", () => {
  const pathOf = (view: LinkView) => buildPreview({ locale: "en", scenarioCase: LATEST, changes: {}, view }).imagePath;

  it("is the one that the link names first, and stands in the image's address", () => {
    expect(pathOf({ view: "margin.margins,revenue.growth" })).toMatch(/view=margin\.margins&/);
    expect(pathOf({ view: "value.bridge" })).not.toBe(pathOf({ view: "margin.margins" }));
    expect(pathOf({ view: "revenue.growth", period: "annual" })).toMatch(/view=revenue\.growth&period=annual&/);
  });

  it("is debt where the link names none, or debt itself: the address says no more than that", () => {
    for (const view of [{}, { view: "debt.kinds" }, { view: "difference" }, { view: "nonsense.view" }]) expect(pathOf(view)).toBe(pathOf({}));
    expect(pathOf({})).not.toContain("view=");
  });
});

describe("A note from a link", () => {
  it("stands in the description as the sender's, and not in the image", () => {
    const { description, alt, imagePath } = buildPreview({ locale: "en", scenarioCase: LATEST, changes: {}, note: "Look at\u202e 2029" });
    expect(description).toBe(`${alt} Sender’s note: Look at 2029`);
    expect(imagePath).toBe(buildPreview({ locale: "en", scenarioCase: LATEST, changes: {} }).imagePath);
  });
});

describe("A title from a link", () => {
  it("is cut to eighty characters, and loses what turns or hides text", () => {
    const { title } = buildPreview({ locale: "en", scenarioCase: LATEST, changes: {}, title: `\u202e${"字".repeat(90)}\ud800\u0007` });
    expect(title).toBe(`${"字".repeat(80)} · Flywheel`);
  });

  it("that shows nothing is none", () => {
    const { imagePath, title } = buildPreview({ locale: "en", scenarioCase: LATEST, changes: {}, title: " \u200b " });
    expect(imagePath).not.toContain("title=");
    expect(title).toBe(buildPreview({ locale: "en", scenarioCase: LATEST, changes: {} }).title);
  });
});
