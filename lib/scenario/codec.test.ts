import { describe, expect, it } from "vitest";
import { CASES } from "@/data/cases";
import { ASSUMPTION_SPECS, boundsOf, HEADLINE_SPECS } from "./assumption-spec";
import { decodeScenario, encodeScenario, writeNumber } from "./codec";
import { LONGEST_QUERY } from "./link-query";
import { NO_TEXTS } from "./link-texts";
import { MODEL_VERSION } from "./migrations";
import { findCase, latestCase } from "./published-cases";
import type { Changes } from "./scenario";

const latest = latestCase("crwv");
const earlier = findCase("crwv-2025-06-03") ?? latest;
const decode = (query: string) => decodeScenario(query, CASES, latest);
const encode = (changes: Changes, scenarioCase = latest) => encodeScenario({ scenarioCase, changes }, latest);

describe("A scenario's link", () => {
  it("is empty for the untouched default case", () => {
    expect(encode({})).toBe("");
    expect(encode({ usefulLifeYears: latest.assumptions.usefulLifeYears })).toBe("");
    expect(decode("")).toEqual({ scenarioCase: latest, changes: {}, texts: NO_TEXTS, view: {}, notices: [], foreign: [] });
  });

  it("pins the model's version and the case, then names what differs in the order of the specifications", () => {
    expect(encode({ costOfEquityRate: 0.2, stressedCustomer: "Jane Street", usefulLifeYears: 4 })).toBe(
      "v=1&case=crwv-2026-08-12&stressedCustomer=Jane+Street&usefulLifeYears=4&costOfEquityRate=0.2",
    );
    expect(encode({}, earlier)).toBe("v=1&case=crwv-2025-06-03");
    expect(MODEL_VERSION).toBe(1);
  });

  it("opens the newest case known on a chosen day, and none that was published later", () => {
    expect(decode("asOf=2025-09-01")).toMatchObject({ scenarioCase: earlier, view: { asOf: "2025-09-01" }, notices: [] });
    expect(decode("asOf=2026-08-12")).toMatchObject({ scenarioCase: latest, notices: [] });
    expect(decode(`asOf=2025-09-01&case=${latest.id}`)).toMatchObject({ scenarioCase: earlier, notices: [{ kind: "unknown-case", text: latest.id, usedCase: earlier.id }] });
  });

  it("says that a day before the first case, or a day that does not exist, cannot be shown", () => {
    for (const day of ["2025-06-02", "2025-02-30", "soon"]) {
      expect(decode(`asOf=${day}`)).toEqual({ scenarioCase: latest, changes: {}, texts: NO_TEXTS, view: {}, notices: [{ kind: "unusable-view", key: "asOf", text: day }], foreign: [] });
    }
  });

  it("is read with or without its question mark, spaces as plus signs or in per cent", () => {
    for (const query of ["?v=1&stressedCustomer=Jane+Street", "stressedCustomer=Jane%20Street", "&&stressedCustomer=Jane%20Street&"]) {
      expect(decode(query)).toMatchObject({ changes: { stressedCustomer: "Jane Street" }, notices: [] });
    }
  });

  it("keeps what was typed to six significant decimals", () => {
    const texts = [0.1 + 0.2, 1 / 3, 107.73, 37, -0.0025, 0, -0].map(writeNumber);
    expect(texts).toEqual(["0.3", "0.333333", "107.73", "37", "-0.0025", "0", "0"]);
  });

  it("does not name a change too small to be written", () => {
    expect(encode({ usefulLifeYears: latest.assumptions.usefulLifeYears + 1e-9 })).toBe("");
  });

  it("does not name a value that is the case's own", () => {
    expect(decode(`usefulLifeYears=${latest.assumptions.usefulLifeYears}`).changes).toEqual({});
  });
});

describe("A link that was edited by hand", () => {
  it.each([
    ["case=crwv-2031-01-01", { kind: "unknown-case", text: "crwv-2031-01-01", usedCase: latest.id }],
    ["case=__proto__", { kind: "unknown-case", text: "__proto__", usedCase: latest.id }],
    ["v=2", { kind: "unknown-version", text: "2", usedVersion: 1 }],
    ["usefulLifeYears=four", { kind: "not-a-number", key: "usefulLifeYears", text: "four" }],
    ["usefulLifeYears", { kind: "not-a-number", key: "usefulLifeYears", text: "" }],
    ["usefulLifeYears=1e999", { kind: "not-a-number", key: "usefulLifeYears", text: "1e999" }],
    ["usefulLifeYears=%E0%A4%A", { kind: "unreadable", text: "usefulLifeYears=%E0%A4%A" }],
    ["%=1", { kind: "unreadable", text: "%=1" }],
    ["usefulLife=4", { kind: "unknown-key", key: "usefulLife" }],
    ["__proto__=4", { kind: "unknown-key", key: "__proto__" }],
    ["constructor=4", { kind: "unknown-key", key: "constructor" }],
  ])("%s says what was wrong and changes nothing", (query, notice) => {
    expect(decode(query)).toMatchObject({ scenarioCase: latest, changes: {}, notices: [notice] });
  });

  it("opens the case of the nearest day where it names none of ours", () => {
    const { scenarioCase, notices } = decode("case=crwv-2025-07-01");
    expect(scenarioCase).toBe(earlier);
    expect(notices).toEqual([{ kind: "unknown-case", text: "crwv-2025-07-01", usedCase: earlier.id }]);
    expect(decode("case=crwv-2025-13-45").scenarioCase).toBe(latest);
  });

  it.each(["0", "-1", "1.5", "01", "1e3", "999999999999", "__proto__", ""])("of version %s is read as today's, and says so", (version) => {
    expect(decode(`v=${version}&usefulLifeYears=4`)).toMatchObject({
      changes: { usefulLifeYears: 4 },
      notices: [{ kind: "unknown-version", text: version, usedVersion: MODEL_VERSION }],
    });
  });

  it("limits a value that is out of bounds, and says so", () => {
    expect(decode("usefulLifeYears=99")).toMatchObject({
      changes: { usefulLifeYears: 8 },
      notices: [{ kind: "out-of-bounds", key: "usefulLifeYears", text: "99", min: 3, max: 8, limited: 8 }],
    });
    expect(decode("contractStartLagQuarters=4.4")).toMatchObject({
      changes: { contractStartLagQuarters: 4 },
      notices: [{ kind: "not-whole", limited: 4 }],
    });
  });

  it("takes the first of a repeated key", () => {
    expect(decode("usefulLifeYears=4&usefulLifeYears=5")).toMatchObject({
      changes: { usefulLifeYears: 4 },
      notices: [{ kind: "repeated", key: "usefulLifeYears" }],
    });
    expect(decode("case=crwv-2025-06-03&case=crwv-2026-08-12").scenarioCase).toBe(earlier);
  });

  it("refuses a customer whom the case does not know", () => {
    expect(decode("case=crwv-2025-06-03&stressedCustomer=Meta")).toMatchObject({
      scenarioCase: earlier,
      changes: {},
      notices: [{ kind: "unknown-customer", text: "Meta", customers: ["Microsoft", "OpenAI"] }],
    });
  });

  it("reads the bounds of the case that it names, wherever it names it", () => {
    expect(decode("premiumEndYear=2025&case=crwv-2025-06-03")).toMatchObject({ changes: { premiumEndYear: 2025 }, notices: [] });
    expect(decode("premiumEndYear=2025")).toMatchObject({ notices: [{ kind: "out-of-bounds", min: 2026 }] });
  });

  it.each(CASES)("with every assumption changed and the longest texts stays within what is read, and an ordinary one within what chats keep ($id)", (scenarioCase) => {
    const every = Object.fromEntries(ASSUMPTION_SPECS.flatMap((spec) => (spec.kind === "customer" ? [] : [[spec.key, boundsOf(spec, scenarioCase).max]])));
    const texts = { title: "算".repeat(80), note: "算".repeat(280) };
    expect(encodeScenario({ scenarioCase, changes: every, texts }, latest).length).toBeLessThan(7500);
    const headline = Object.fromEntries(HEADLINE_SPECS.flatMap((spec) => (spec.kind === "customer" ? [] : [[spec.key, boundsOf(spec, scenarioCase).max]])));
    expect(encodeScenario({ scenarioCase, changes: headline, texts: { title: "a".repeat(80), note: "a ".repeat(140) } }, latest).length).toBeLessThan(2000);
  });

  it("is refused unread where it is longer than any of ours", () => {
    const query = `usefulLifeYears=4&x=${"a".repeat(1_000_000)}`;
    expect(decode(query)).toEqual({
      scenarioCase: latest,
      changes: {},
      texts: NO_TEXTS,
      view: {},
      notices: [{ kind: "too-long", length: query.length, limit: LONGEST_QUERY }],
      foreign: [],
    });
  });

  it("quotes no more than a line of what was wrong", () => {
    const { notices } = decode(`${"k".repeat(3000)}=1&case=${"c".repeat(3000)}`);
    for (const notice of notices) expect(JSON.stringify(notice).length).toBeLessThan(200);
    expect(notices).toHaveLength(2);
  });
});

describe("Keys that are not ours", () => {
  it("survive as they came, after our own", () => {
    const { foreign, changes } = decode("utm_source=mail&usefulLifeYears=4&q=a%26b&flag");
    expect(foreign).toEqual([["utm_source", "mail"], ["q", "a&b"], ["flag", ""]]);
    expect(encodeScenario({ scenarioCase: latest, changes }, latest, foreign)).toBe(
      "v=1&case=crwv-2026-08-12&usefulLifeYears=4&utm_source=mail&q=a%26b&flag=",
    );
  });

  it("need a notice unless mailers or portals append them", () => {
    expect(decode("utm_source=mail&fbclid=1&gclid=2&spm=3").notices).toEqual([]);
    expect(decode("renewalrate=0.5").notices).toEqual([{ kind: "unknown-key", key: "renewalrate" }]);
  });

  it("are written as readable text even where they hold half a character", () => {
    const query = encodeScenario({ scenarioCase: latest, changes: {} }, latest, [["x\uD800", "\uDC00y"]]);
    expect(decode(query).foreign).toEqual([["x\uFFFD", "\uFFFDy"]]);
  });
});

describe("What the sender writes", () => {
  it("stands after the assumptions, readable, and is read as it was written", () => {
    const texts = { title: "Prices hold", note: "是否可信？ 50 % & more" };
    const query = encodeScenario({ scenarioCase: latest, changes: { usefulLifeYears: 4 }, texts }, latest);
    expect(query).toMatch(/^v=1&case=crwv-2026-08-12&usefulLifeYears=4&title=Prices\+hold&note=/);
    expect(decode(query)).toMatchObject({ texts, changes: { usefulLifeYears: 4 }, notices: [] });
  });

  it("makes a link of an untouched case as well", () => {
    expect(encodeScenario({ scenarioCase: latest, changes: {}, texts: { title: "Base", note: "" } }, latest)).toBe("v=1&case=crwv-2026-08-12&title=Base");
  });

  it("is cut where it is too long, counted in characters as a reader counts, and the reader is told", () => {
    const { texts, notices } = decode(`title=${encodeURIComponent("算".repeat(90))}&note=${encodeURIComponent("𝄞".repeat(281))}`);
    expect([...texts.title]).toHaveLength(80);
    expect([...texts.note]).toHaveLength(280);
    expect(notices).toEqual([
      { kind: "text-shortened", key: "title", length: 90, limit: 80 },
      { kind: "text-shortened", key: "note", length: 281, limit: 280 },
    ]);
  });

  it("loses what is no text: controls and marks that turn the direction of reading", () => {
    expect(decode(`title=${encodeURIComponent("a\u202Eb\u0000c\u2066d")}`)).toMatchObject({ texts: { title: "abcd" }, notices: [{ kind: "text-cleaned", key: "title" }] });
    expect(decode("note=one%0D%0Atwo")).toMatchObject({ texts: { note: "one two" }, notices: [] });
  });

  it("keeps the view in words of ours, and leaves out others with a notice", () => {
    expect(decode("view=debt.wall&period=annual,ahead&seed=7")).toMatchObject({ view: { view: "debt.wall", period: "annual,ahead", seed: "7" }, notices: [] });
    expect(decode("view=%3Cscript%3E")).toMatchObject({ view: {}, notices: [{ kind: "unusable-view", key: "view", text: "<script>" }] });
  });

  it("is not mistaken for the source that a chat appends", () => {
    expect(decode("from=timeline&isappinstalled=0")).toMatchObject({ view: {}, foreign: [["from", "timeline"], ["isappinstalled", "0"]], notices: [] });
    expect(decode("from=2027Q1&to=FY2029")).toMatchObject({ view: { from: "2027Q1", to: "FY2029" }, notices: [] });
  });
});
