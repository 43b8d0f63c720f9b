// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import type * as caseFiles from "@/data/registry/case-files";
import type * as companyFiles from "@/data/registry/company-files";
import type * as factFiles from "@/data/registry/fact-files";
import { EXAMPLE_CASES, EXAMPLE_FACTS, EXAMPLE_FILES } from "@/data/fixtures/example-company";
import { buildChart } from "@/lib/chart-data/build-chart";
import { CHART_IDS, CHART_VIEWS } from "@/lib/chart-data/chart";
import { readReported } from "@/lib/chart-data/reported";
import { buildTimeline, PERIODICITIES } from "@/lib/chart-data/timeline";
import { asOf } from "@/lib/facts/as-of";
import { LOCALES, type Locale } from "@/lib/format/locale";
import { ASSUMPTION_SPECS, boundsOf, stressableCustomers } from "@/lib/scenario/assumption-spec";
import { presetSettings, presetsOf } from "@/lib/scenario/presets";
import { projectScenario, type Changes } from "@/lib/scenario/scenario";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";

vi.mock("@/data/registry/case-files", async (original) => ({ CASE_FILES: [...(await original<typeof caseFiles>()).CASE_FILES, ...EXAMPLE_CASES] }));
vi.mock("@/data/registry/fact-files", async (original) => ({ FACT_FILES: [...(await original<typeof factFiles>()).FACT_FILES, EXAMPLE_FACTS] }));
vi.mock("@/data/registry/company-files", async (original) => ({ REGISTERED_FILES: [...(await original<typeof companyFiles>()).REGISTERED_FILES, EXAMPLE_FILES] }));
vi.mock("next/navigation", () => ({ usePathname: () => "/en", notFound: () => undefined }));
vi.mock("next-intl/server", async () => {
  const { createTranslator } = await import("next-intl");
  const { MESSAGES } = await import("@/app/messages");
  return { getTranslations: ({ locale, namespace }: { locale: Locale; namespace: "meta" }) => Promise.resolve(createTranslator({ locale, namespace, messages: MESSAGES[locale] })) };
});
const { CASES } = await import("@/data/cases");
const { COMPANIES, requireCompany } = await import("@/data");
const { casesOf, defaultCase, latestCase } = await import("@/lib/scenario/published-cases");
const { decodeScenario, encodeScenario } = await import("@/lib/scenario/codec");

const example = requireCompany("example");
const cases = casesOf("example");
const TEXTS = { en, zh };
const inLanguage = (locale: Locale, content: ReactNode) => (
  <NextIntlClientProvider locale={locale} messages={TEXTS[locale]} timeZone="UTC">
    {content}
  </NextIntlClientProvider>
);
/** What only the other company could have brought along. */
const OF_COREWEAVE = /CoreWeave|CRWV|crwv|Microsoft|OpenAI|0001769628/;

afterEach(() => {
  cleanup();
  window.history.replaceState(null, "", "/en");
});

describe("A second company, by its data alone", () => {
  it("stands beside the first, which is still shown unasked", () => {
    expect(COMPANIES.map(({ id }) => id)).toEqual(["crwv", "example"]);
    expect(defaultCase().id).toBe("crwv-2026-08-12");
    expect(cases.map(({ id }) => id)).toEqual(["example-2025-03-03", "example-2026-03-02"]);
  });

  it("is projected with every assumption at both ends, in balance and without a broken number", () => {
    for (const scenarioCase of cases) {
      const ends = ASSUMPTION_SPECS.flatMap((spec): Changes[] => {
        if (spec.kind === "customer") return stressableCustomers(scenarioCase).map((name) => ({ [spec.key]: name }));
        const { min, max } = boundsOf(spec, scenarioCase);
        return [{ [spec.key]: min }, { [spec.key]: max }];
      });
      for (const changes of [{}, ...ends]) {
        const projection = projectScenario(scenarioCase, changes);
        expect(projection.line("revenueUsdM").every(Number.isFinite), JSON.stringify(changes)).toBe(true);
        expect(Math.max(...projection.line("balanceCheckUsdM").map(Math.abs)), JSON.stringify(changes)).toBeLessThan(1e-6);
      }
    }
  });

  it("has every preset but the other company's thesis, each within the sliders' bounds", () => {
    for (const scenarioCase of cases) {
      const presets = presetsOf(scenarioCase);
      expect(presets.map(({ id }) => id)).not.toContain("articleThesis");
      expect(presetsOf(defaultCase()).map(({ id }) => id)).toContain("articleThesis");
      for (const { key, value } of presets.flatMap((preset) => presetSettings(preset, scenarioCase))) {
        const spec = ASSUMPTION_SPECS.find((one) => one.key === key);
        if (spec === undefined || spec.kind === "customer") throw new Error(`${key} is no number`);
        const { min, max } = boundsOf(spec, scenarioCase);
        expect(value >= min && value <= max, `${scenarioCase.id} ${key} ${value}`).toBe(true);
      }
    }
  });

  it("is drawn in every chart from its own first quarter on", () => {
    for (const scenarioCase of cases) {
      const facts = asOf(example.facts, scenarioCase.knownOn);
      for (const periodicity of PERIODICITIES) {
        const timeline = buildTimeline(scenarioCase, periodicity, example.firstQuarter);
        expect(timeline.places[0]).toBe(periodicity === "quarterly" ? "2023Q1" : "FY2023");
        for (const view of CHART_IDS.flatMap((id) => CHART_VIEWS[id])) {
          const chart = buildChart(view, { scenarioCase, timeline, reported: readReported(facts, timeline), guidance: example.guidance, projection: projectScenario(scenarioCase, {}), unchanged: null });
          const numbers = chart.series.flatMap(({ reported, projected }) => [...(reported ?? []), ...(projected ?? [])]);
          expect(numbers.some((value) => value !== null), `${view} ${periodicity}`).toBe(true);
          expect(numbers.every((value) => value === null || Number.isFinite(value)), `${view} ${periodicity}`).toBe(true);
        }
      }
    }
  });
});

describe("A link to the second company", () => {
  const latest = latestCase("example");

  it("always names its case, and comes back as it was written", () => {
    const query = encodeScenario({ scenarioCase: latest, changes: { usefulLifeYears: 4, stressedCustomer: "Beta Cloud" } }, defaultCase());
    expect(query).toBe("v=1&case=example-2026-03-02&stressedCustomer=Beta+Cloud&usefulLifeYears=4");
    expect(decodeScenario(query, CASES, defaultCase())).toMatchObject({ scenarioCase: { id: latest.id }, changes: { usefulLifeYears: 4, stressedCustomer: "Beta Cloud" }, notices: [] });
    expect(encodeScenario({ scenarioCase: latest, changes: {} }, defaultCase())).toBe("v=1&case=example-2026-03-02");
  });

  it("with an unknown day opens the nearest case of that company, not of the other", () => {
    const decoded = decodeScenario("v=1&case=example-2026-08-11", CASES, defaultCase());
    expect(decoded.scenarioCase.id).toBe("example-2026-03-02");
    expect(decoded.notices).toEqual([{ kind: "unknown-case", text: "example-2026-08-11", usedCase: "example-2026-03-02" }]);
    expect(decodeScenario("v=1&case=nobody-2025-03-03", CASES, defaultCase()).scenarioCase.id).toBe("crwv-2025-06-03");
  });

  it.each(LOCALES)("opens its dashboard in %s, with no word of the first company", async (locale) => {
    const { DashboardPage } = await import("./dashboard-page");
    const html = renderToString(inLanguage(locale, <DashboardPage locale={locale} link={decodeScenario("v=1&case=example-2025-03-03", CASES, defaultCase())} />));
    expect(html).toContain("Alpha Labs");
    expect(html).toContain(cases[0]?.title[locale]);
    expect(html).toContain("example-2026-03-02");
    expect(html.match(OF_COREWEAVE)).toBeNull();
  });

  it("opens risk and comparison with its own cases", async () => {
    const { RiskPage } = await import("@/components/decisions/risk-page");
    const { CompareView } = await import("./compare-view");
    const { panelReference } = await import("./panel-reference");
    const { publishedOf } = await import("./published");
    const link = decodeScenario("v=1&case=example-2026-03-02&usefulLifeYears=4", CASES, defaultCase());
    const risk = renderToString(inLanguage("en", <RiskPage published={publishedOf(latest.company)} opening={latest} link={link} reference={panelReference("en", "example")} />));
    const compare = renderToString(inLanguage("en", <CompareView link={link} />));
    for (const html of [risk, compare]) {
      expect(html).toContain(latest.title.en);
      expect(html.match(OF_COREWEAVE)).toBeNull();
    }
  });

  it("has a title, a description and an image of its own", async () => {
    const page = await import("./[locale]/(site)/scenario/[query]/page");
    const { encodeQuerySegment } = await import("./http/query-segment");
    const metadata = await page.generateMetadata({ params: Promise.resolve({ locale: "en", query: encodeQuerySegment("v=1&case=example-2026-03-02&usefulLifeYears=4") }) });
    const text = JSON.stringify(metadata);
    expect(text).toContain("Example Compute (invented): a share would be worth");
    expect(text).toContain("/api/v1/chart-image?lang=en&v=1&case=example-2026-03-02&usefulLifeYears=4&h=");
    expect(text.match(OF_COREWEAVE)).toBeNull();
  });

  it.each(["debt", "figures", "panel"])("is framed as %s, under its own name", async (view) => {
    const { readEmbed } = await import("./embed/read-embed");
    const { drawFrame } = await import("./embed/frame-markup");
    const { encodeQuerySegment } = await import("./http/query-segment");
    const request = readEmbed({ lang: "en", view, query: encodeQuerySegment("v=1&case=example-2026-03-02") });
    if (request === null) throw new Error("no frame");
    const { html, data } = drawFrame(request);
    expect(html).toContain("Example Compute (invented) · ");
    expect(html).toContain("Example Compute (invented)’s filings");
    expect(html.match(OF_COREWEAVE)).toBeNull();
    // The texts of presets name nobody either, but for the one thesis, which is not offered.
    expect(JSON.stringify(JSON.parse(data).props).match(OF_COREWEAVE)).toBeNull();
  });
});

describe("The API with two companies", () => {
  const ORIGIN = "https://flywheel.example";

  it("lists both, and serves facts and cases of the second", async () => {
    const companies = await import("./api/v1/companies/route");
    const facts = await import("./api/v1/companies/[company]/facts/route");
    const { companies: listed } = await companies.GET(new Request(`${ORIGIN}/api/v1/companies`)).json();
    expect(listed.map(({ id, name }: { id: string; name: string }) => [id, name])).toEqual([["crwv", "CoreWeave, Inc."], ["example", "Example Compute (invented)"]]);
    const context = { params: Promise.resolve({ company: "example" }) };
    const answer = await (await facts.GET(new Request(`${ORIGIN}/api/v1/companies/example/facts?metric=revenueUsdM&asOf=2025-03-03`), context)).json();
    expect(answer.facts.map(({ period }: { period: string }) => period)).toEqual(["2023Q1", "2023Q2", "2023Q3", "FY2023", "2024Q1", "2024Q2", "2024Q3", "FY2024"]);
  });

  it("scores the cases of the second against its own later figures", async () => {
    const { GET } = await import("./api/v1/companies/[company]/track-record/route");
    const context = { params: Promise.resolve({ company: "example" }) };
    const { records } = await (await GET(new Request(`${ORIGIN}/api/v1/companies/example/track-record`), context)).json();
    expect(records.map((one: { case: string; lastReported: string | null }) => [one.case, one.lastReported])).toEqual([["example-2025-03-03", "2025Q4"], ["example-2026-03-02", null]]);
    const page = await import("./[locale]/(site)/track-record/page");
    const html = renderToString(inLanguage("en", await page.default({ params: Promise.resolve({ locale: "en" }) })));
    expect(html).toContain("Example Compute (invented): As invented on 3 March 2025");
    expect(html).toContain("CoreWeave: As known on 3 June 2025");
  });

  it("serves the second's projection, charts and archive under its own name", async () => {
    const query = "v=1&case=example-2026-03-02&usefulLifeYears=4";
    const projection = await import("./api/v1/projection/route");
    const body = await (await projection.GET(new Request(`${ORIGIN}/api/v1/projection?${query}`))).json();
    expect(body.about).toMatchObject({ company: "example", ticker: "EXMPL" });
    expect(body.query).toBe(query);
    const chart = await import("./api/v1/chart/route");
    const svg = await (await chart.GET(new Request(`${ORIGIN}/api/v1/chart?view=revenue&lang=en&theme=light&format=svg&${query}`))).text();
    expect(svg).toContain("Example Compute (invented)");
    expect(svg.match(OF_COREWEAVE)).toBeNull();
    const { writeReadme } = await import("./archive/write-readme");
    const [, latest] = cases;
    if (latest === undefined) throw new Error("no case");
    const text = writeReadme({ locale: "en", scenarioCase: latest, changes: {}, texts: { title: "", note: "" }, query, origin: ORIGIN });
    expect(text).toContain("Not affiliated with Example Compute (invented).");
    expect(text.match(OF_COREWEAVE)).toBeNull();
  });

  it("describes a frame of the second for oEmbed", async () => {
    const { GET } = await import("./api/oembed/route");
    const url = `${ORIGIN}/en?v=1&case=example-2026-03-02`;
    const answer = await (await GET(new Request(`${ORIGIN}/api/oembed?${new URLSearchParams({ url })}`, { headers: { host: "flywheel.example" } }))).json();
    expect(answer.title).toBe("Key figures, Example Compute (invented) · Flywheel");
    expect(answer.html).toContain("case=example-2026-03-02");
  });
});

describe("The company picker", () => {
  it("leads from each company's dashboard to the others', and marks the one of the page", async () => {
    const { offeredCompanies } = await import("./offered-companies");
    const { SiteHeader } = await import("@/components/layout/site-header");
    window.history.replaceState(null, "", "/en?v=1&case=example-2025-03-03");
    render(inLanguage("en", <SiteHeader companies={offeredCompanies()} />));
    const links = within(screen.getByRole("navigation", { name: "Companies" })).getAllByRole("link");
    expect(links.map((link) => [link.getAttribute("href"), link.getAttribute("aria-current")])).toEqual([
      ["/en", null],
      ["/en?v=1&case=example-2026-03-02", "true"],
    ]);
  });

  it("is there before and without JavaScript", async () => {
    const { offeredCompanies } = await import("./offered-companies");
    const { CompanyPicker } = await import("@/components/layout/company-picker");
    expect(renderToString(inLanguage("zh", <CompanyPicker companies={offeredCompanies()} />))).toContain('href="/zh?v=1&amp;case=example-2026-03-02"');
  });

  it("does not appear for one company, whose name stands in its place", async () => {
    const { offeredCompanies } = await import("./offered-companies");
    const { SiteHeader } = await import("@/components/layout/site-header");
    render(inLanguage("en", <SiteHeader companies={offeredCompanies().slice(0, 1)} />));
    expect(screen.queryByRole("navigation", { name: "Companies" })).toBeNull();
    expect(screen.getByText("CoreWeave · CRWV")).toBeTruthy();
  });

  it.each(LOCALES)("has its counterpart in the footer, which leads to the filings of each (%s)", async (locale) => {
    const { SiteFooter } = await import("@/components/layout/site-footer");
    render(inLanguage(locale, <SiteFooter companies={COMPANIES} />));
    const addresses = screen.getAllByRole("link").map((link) => link.getAttribute("href") ?? "").filter((address) => address.includes("sec.gov"));
    expect(addresses).toEqual(["0001769628", "9999999999"].map((cik) => expect.stringContaining(`CIK=${cik}&`)));
    expect(screen.getByText(locale === "en" ? /Not affiliated with CoreWeave, Example Compute \(invented\)\./ : /与 CoreWeave、Example Compute \(invented\) 无关联/)).toBeTruthy();
  });
});
