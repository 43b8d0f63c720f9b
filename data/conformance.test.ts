import { describe, expect, it } from "vitest";
import { COMPANY_FILES } from "./company-files";
import { EXAMPLE_FILES } from "./fixtures/example-company";
import { findConformanceProblems } from "./conformance";

interface Row {
  [key: string]: unknown;
}

/** A copy of a company's files that a test may spoil. */
function copyOf(index = 0) {
  const files = COMPANY_FILES[index];
  if (files === undefined) throw new Error("no company");
  return structuredClone(files);
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function rows(list: unknown): Row[] {
  if (!Array.isArray(list)) throw new Error("not a list");
  return list.filter(isRow);
}

function row(list: unknown, id: string): Row {
  const found = rows(list).find((entry) => entry["id"] === id);
  if (found === undefined) throw new Error(`no record ${id}`);
  return found;
}

function member(value: unknown, ...path: string[]): Row {
  let current: unknown = value;
  for (const key of path) current = isRow(current) ? current[key] : undefined;
  if (!isRow(current)) throw new Error(`nothing at ${path.join(".")}`);
  return current;
}

const REVENUE = "revenueUsdM.2026Q2.10q-2026q2";

describe("The companies of the site", () => {
  it.each(COMPANY_FILES)("$company.name conforms", (files) => {
    expect(findConformanceProblems(files)).toEqual([]);
  });
});

describe("An invented company", () => {
  it("conforms by its data alone", () => {
    expect(findConformanceProblems(EXAMPLE_FILES)).toEqual([]);
  });
});

describe("A broken record is refused by name", () => {
  it("for a source that does not exist", () => {
    const files = copyOf();
    row(files.guidance, "revenueUsdM.2026Q3.2026-08-11")["source"] = "call-2026q9";
    expect(findConformanceProblems(files)).toEqual(['guidance.json: revenueUsdM.2026Q3.2026-08-11: unknown source: "call-2026q9" is not in sources.json']);
  });

  it("for a unit that is not in the list", () => {
    const files = copyOf();
    row(files.facts, "cashUsdM.2026Q2.xbrl-companyfacts")["unit"] = "EUR millions";
    expect(findConformanceProblems(files)).toEqual(['facts.json: cashUsdM.2026Q2.xbrl-companyfacts: schema: unit "EUR millions" is an unknown unit (lib/finance/unit.ts lists the known ones)']);
  });

  it("for a unit that is not the metric's", () => {
    const files = copyOf();
    row(files.facts, "cashUsdM.2026Q2.xbrl-companyfacts")["unit"] = "USD billions";
    expect(findConformanceProblems(files)).toContain("facts.json: cashUsdM.2026Q2.xbrl-companyfacts: unit: cashUsdM is kept in USD millions, not in USD billions");
  });

  it("for a figure that is not the published one converted", () => {
    const files = copyOf();
    row(files.facts, "cashUsdM.2026Q2.xbrl-companyfacts")["value"] = 5524.1;
    expect(findConformanceProblems(files)).toEqual(["facts.json: cashUsdM.2026Q2.xbrl-companyfacts: unit: 5524 USD millions are 5524 USD millions, not 5524.1"]);
  });

  it("for a metric that nobody defined", () => {
    const files = copyOf();
    row(files.facts, "cashUsdM.2026Q2.xbrl-companyfacts")["metric"] = "sales";
    expect(findConformanceProblems(files)).toEqual(['facts.json: cashUsdM.2026Q2.xbrl-companyfacts: schema: metric "sales" is an unknown metric (lib/facts/metric.ts lists the known ones)']);
  });

  it("for an identifier that stands twice", () => {
    const files = copyOf();
    const disclosures = rows(files.disclosures);
    const copy = { ...row(files.disclosures, "pricing-note.2026-07.call-2026q2") };
    expect(findConformanceProblems({ ...files, disclosures: [...disclosures, copy] })).toEqual(["disclosures.json: pricing-note.2026-07.call-2026q2: duplicate: the identifier stands twice"]);
  });

  it("for a figure that stands twice under two identifiers", () => {
    const files = copyOf();
    const copy = { ...row(files.facts, REVENUE), id: "revenueUsdM.2026Q2.again" };
    expect(findConformanceProblems({ ...files, facts: [...rows(files.facts), copy] })).toContain(
      `facts.json: revenueUsdM.2026Q2.again: duplicate: ${REVENUE} is the same metric and period from the same source`,
    );
  });

  it("for an identifier that is not made of metric, period and source", () => {
    const files = copyOf();
    row(files.facts, REVENUE)["id"] = "revenue";
    expect(findConformanceProblems(files)).toEqual([`facts.json: revenue: identifier: should be "${REVENUE}" (metric, period, customer, source)`]);
  });

  it("for a period that ends after the day on which it was known", () => {
    const files = copyOf();
    row(files.facts, "cashUsdM.2026Q2.xbrl-companyfacts")["knownOn"] = "2026-06-29";
    expect(findConformanceProblems(files)).toEqual(["facts.json: cashUsdM.2026Q2.xbrl-companyfacts: known on: 2026Q2 ends on 2026-06-30, after 2026-06-29, the day on which it was known"]);
  });

  it("for a day before its source was published", () => {
    const files = copyOf();
    row(files.facts, REVENUE)["knownOn"] = "2026-08-11";
    expect(findConformanceProblems(files)).toEqual([`facts.json: ${REVENUE}: source date: known on 2026-08-11, but its source was published on 2026-08-12`]);
  });

  it("for a source that is older than what it is cited for", () => {
    const files = copyOf();
    row(files.facts, REVENUE)["source"] = "10q-2026q1";
    expect(findConformanceProblems(files)).toContain(`facts.json: ${REVENUE}: source date: is about 2026Q2, but its source was published on 2026-05-08`);
  });

  it("for a range whose ends are exchanged", () => {
    const files = copyOf();
    row(files.guidance, "revenueUsdM.2026Q3.2026-08-11")["low"] = 3700;
    expect(findConformanceProblems(files)).toEqual(["guidance.json: revenueUsdM.2026Q3.2026-08-11: range: the lower end 3700 is above the upper end 3600"]);
  });

  it("for a field that the schema does not have, and for a file that is no list", () => {
    const files = copyOf();
    row(files.contracts, "2026-04-15.jane-street")["value"] = 6;
    expect(findConformanceProblems(files)).toEqual(['contracts.json: 2026-04-15.jane-street: schema: Unrecognized key: "value"']);
    expect(findConformanceProblems({ ...copyOf(), guidance: {} })).toContain("guidance.json: schema: not a list of records");
  });
});

describe("Figures that do not tie are refused", () => {
  it("when assets are not liabilities and equity", () => {
    const files = copyOf();
    Object.assign(row(files.facts, "equityUsdM.2026Q2.10q-2026q2"), { value: 5034, published: { value: 5034, unit: "USD millions", decimals: 0 } });
    expect(findConformanceProblems(files)).toEqual(["facts.json: 2026Q2: does not tie: assets = liabilities + equity is off by -10"]);
  });

  it("when operating income is not revenue less operating expenses", () => {
    const files = copyOf();
    Object.assign(row(files.facts, "operatingIncomeUsdM.2025Q3.release-2025q3"), { value: 51.86, published: { value: 51860, unit: "USD thousands", decimals: 0 } });
    expect(findConformanceProblems(files)).toEqual([
      "facts.json: 2025Q3: does not tie: operating income = revenue - operating expenses is off by 0.01",
      "facts.json: 2025Q3: does not tie: operating income = revenue - the four lines of expenses is off by 0.01",
      "facts.json: 2025Q3: does not tie: pretax income = operating income + other lines - interest is off by -0.01",
      "facts.json: operatingIncomeUsdM.2025-9M: quarters do not sum: the span less its quarters is -0.01",
    ]);
  });

  it("when maturities are not the principal owed", () => {
    const files = copyOf();
    row(member(files.debt)["maturities"], "2026Q2.FY2027")["principalUsdM"] = 6194;
    expect(findConformanceProblems(files)).toEqual(["debt.json: 2026Q2: does not tie: maturities = debt principal is off by 10"]);
  });

  it("when quarters do not make the year", () => {
    const files = copyOf();
    Object.assign(row(files.facts, "stockCompensationUsdM.FY2025.xbrl-companyfacts"), { value: 640, published: { value: 640, unit: "USD millions", decimals: 0 } });
    expect(findConformanceProblems(files)).toEqual(["facts.json: stockCompensationUsdM.FY2025: quarters do not sum: the span less its quarters is 9.591"]);
  });

  it("unless the difference is listed with its reason, and to the last digit", () => {
    const files = copyOf();
    const listed = rows(member(files.exceptions)["sums"]).find((entry) => entry["metric"] === "adjustedEbitdaUsdM");
    Object.assign(listed ?? {}, { difference: -2 });
    expect(findConformanceProblems(files)).toEqual([
      "facts.json: adjustedEbitdaUsdM.FY2025: quarters do not sum: the span less its quarters is -2.424",
      "exceptions.json: adjustedEbitdaUsdM FY2025: stale exception: there is no difference of -2",
    ]);
  });
});

describe("An exception that is no longer needed is refused", () => {
  it("for a day that the record does not have", () => {
    const files = copyOf();
    const [first] = rows(member(files.exceptions)["knownOn"]);
    Object.assign(first ?? {}, { used: "2025-05-16" });
    expect(findConformanceProblems(files)).toEqual([
      "exceptions.json: cashAndRestrictedUsdM.2025Q1.s1-2025: stale exception: the record in facts.json is known on 2025-05-15, not on 2025-05-16",
    ]);
  });

  it("for a source that agrees", () => {
    const files = copyOf();
    const list = member(files.exceptions)["sourceDates"];
    if (Array.isArray(list)) list.push({ file: "facts.json", record: REVENUE, reason: "none" });
    expect(findConformanceProblems(files)).toEqual([`exceptions.json: ${REVENUE}: stale exception: the record in facts.json agrees with the date of its source`]);
  });
});

describe("A broken statement of an article is refused", () => {
  it("for a source that does not exist, and for a verdict that nothing carries", () => {
    const files = copyOf();
    row(files.claims, "msft-33")["source"] = "10q-2099q1";
    row(files.claims, "q1-revenue")["source"] = null;
    expect(findConformanceProblems(files)).toEqual([
      'claims.json: q1-revenue: source: "confirmed" needs a source',
      'claims.json: msft-33: unknown source: "10q-2099q1" is not in sources.json',
    ]);
  });

  it("for a verdict that is not one of the six, and for one without its Chinese", () => {
    const files = copyOf();
    row(files.claims, "msft-33")["verdict"] = "false";
    Object.assign(member(row(files.claims, "top2-77"), "finding"), { zh: "" });
    const problems = findConformanceProblems(files);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain("claims.json: msft-33: schema: verdict");
    expect(problems[1]).toContain("claims.json: top2-77: schema: finding.zh");
  });

  it("for an end of a band that a case does not give, a range that is none, and an identifier that stands twice", () => {
    const files = copyOf();
    Object.assign(rows(member(row(files.claims, "bulk-norway"), "model")["claim"])[0] ?? {}, { key: "premiumEndYear" });
    Object.assign(member(row(files.claims, "prepay-high"), "stated"), { upTo: 15 });
    row(files.claims, "q1-growth-420")["id"] = "q1-revenue";
    expect(findConformanceProblems(files)).toEqual([
      "claims.json: q1-revenue: duplicate: the identifier stands twice",
      "claims.json: bulk-norway: band: crwv-2025-06-03 gives no plausible band for premiumEndYear",
      "claims.json: bulk-norway: band: crwv-2026-08-12 gives no plausible band for premiumEndYear",
      "claims.json: prepay-high: range: 15 to 15 is no range",
    ]);
  });
});

describe("A broken case is refused", () => {
  it("when its opening balance sheet does not balance", () => {
    const files = copyOf();
    member(files.cases[1], "opening")["otherAssetsUsdM"] = 20585;
    expect(findConformanceProblems(files)).toEqual([
      "cases/crwv-2026-08-12.json: opening: does not balance: assets 77071, liabilities and equity 77070",
      "cases/crwv-2026-08-12.json: opening: does not tie: assets 77071, reported total 77070",
    ]);
  });

  it("when a bond that is only agreed counts as owed", () => {
    const files = copyOf();
    const bonds = member(files.cases[0], "opening", "debt")["bonds"];
    Object.assign(rows(bonds)[0] ?? {}, { issueQuarter: 0 });
    expect(findConformanceProblems(files)).toEqual(["cases/crwv-2025-06-03.json: opening: does not balance: assets 21860.383, liabilities and equity 23860.383"]);
  });

  it("when it gives a reason that was published after its day", () => {
    const files = copyOf();
    member(files.cases[0], "why", "renewalRate")["sources"] = ["call-2025q3"];
    expect(findConformanceProblems(files)).toEqual(['cases/crwv-2025-06-03.json: why.renewalRate: known on: source "call-2025q3" was published on 2025-11-10, after 2025-06-03']);
  });

  it("when it cites a source that does not exist", () => {
    const files = copyOf();
    member(files.cases[0], "why", "renewalRate")["sources"] = ["10q-2099q1"];
    expect(findConformanceProblems(files)).toEqual(['cases/crwv-2025-06-03.json: why.renewalRate: unknown source: "10q-2099q1" is not in sources.json']);
  });

  it("when its quarters do not fit one another", () => {
    const files = copyOf();
    member(files.cases[1])["horizonEnd"] = "2032Q1";
    member(files.cases[1], "opening")["fiscalQuarter"] = 3;
    expect(findConformanceProblems(files)).toEqual([
      "cases/crwv-2026-08-12.json: opening: opening quarter: 2026, quarter 3 is not 2026Q2",
      "cases/crwv-2026-08-12.json: horizonEnd: horizon: 2032Q1 is not 22 quarters after 2026Q2",
    ]);
  });

  it("when it stresses a customer who is not there", () => {
    const files = copyOf();
    member(files.cases[0], "assumptions")["stressedCustomer"] = "Meta";
    expect(findConformanceProblems(files)).toEqual(['cases/crwv-2025-06-03.json: opening.customers: unknown customer: "Meta" is not in the list']);
  });

  it("when an assumption is missing", () => {
    const files = copyOf();
    delete member(files.cases[0], "assumptions")["usefulLifeYears"];
    expect(findConformanceProblems(files)).toEqual([
      "cases/crwv-2025-06-03.json: crwv-2025-06-03: schema: assumptions.usefulLifeYears Invalid input: expected number, received undefined",
    ]);
  });
});
