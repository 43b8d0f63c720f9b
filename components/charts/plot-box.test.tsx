import { NextIntlClientProvider } from "next-intl";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CASES, findCompany, findCompanyFacts } from "@/data";
import { CHART_IDS, type ChartId } from "@/lib/chart-data/chart";
import { asOf } from "@/lib/facts/as-of";
import type { Locale } from "@/lib/format/locale";
import type { Changes } from "@/lib/scenario/scenario";
import { ScenarioProvider } from "@/lib/state/scenario-provider";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";
import { ChartPlaceProvider, ChartSource } from "./chart-source";
import { ChartViewProvider } from "./chart-view-context";
import { PlotBox } from "./plot-box";

const scenarioCase = CASES.at(-1);
if (!scenarioCase) throw new Error("There is no case.");
const { company, knownOn } = scenarioCase;
const records = {
  firstQuarter: "2024Q1" as const,
  facts: asOf(findCompanyFacts(company)?.facts ?? [], knownOn),
  guidance: asOf(findCompany(company)?.guidance ?? [], knownOn),
  sources: [],
  metrics: [],
};

/** The HTML that the server sends for a chart. */
function render(id: ChartId, locale: Locale, changes: Changes = {}): string {
  return renderToString(
    <NextIntlClientProvider locale={locale} messages={locale === "en" ? en : zh} timeZone="UTC">
      <ScenarioProvider opening={{ scenarioCase: scenarioCase!, changes }}>
        <ChartViewProvider>
          <ChartSource records={records}>
            <ChartPlaceProvider id={id} frozen={null}>
              <PlotBox isSeen={false} labelledBy="title" />
            </ChartPlaceProvider>
          </ChartSource>
        </ChartViewProvider>
      </ScenarioProvider>
    </NextIntlClientProvider>,
  );
}

describe.each(["en", "zh"] as const)("the server's drawing of a chart, %s", (locale) => {
  it.each(CHART_IDS)("shows %s as an image with a name and a description, with marks and ticks and no broken number", (id) => {
    const html = render(id, locale);
    expect(html).toMatch(/role="img" aria-labelledby="title" aria-describedby="([^"]+)"/);
    const [, descriptionId] = /aria-describedby="([^"]+)"/.exec(html) ?? [];
    expect(html).toContain(`<p id="${descriptionId}" class="sr-only">`);
    expect(html.match(/<path d="M[^"]+"/g)?.length ?? 0).toBeGreaterThan(1);
    expect(html.match(/border-t border-line/g)?.length ?? 0).toBeGreaterThanOrEqual(3);
    expect(html).not.toMatch(/NaN|Infinity|undefined|\[object|chart\.|MISSING/);
  });
});

describe("the description of a chart", () => {
  const words = (html: string) => /class="sr-only">([^<]+)</.exec(html)?.[1] ?? "";

  it("says finding, subject, ends and extremes, turning points and where the projection begins", () => {
    const text = words(render("debt", "en"));
    expect(text).toMatch(/^Debt would peak at \$\d+bn in \d{4} Q\d\. Gross debt at period end, USD bn; leases apart\. /);
    expect(text).toMatch(/Bonds: \$[\d.]+bn in 2026 Q3, \$[\d.]+bn in 2031 Q4; highest /);
    expect(text).toMatch(/peak \$[\d.]+bn, \d{4} Q\d\./);
    expect(text).toMatch(/Reported to 2026 Q2, projected from then on\.$/);
  });

  it("reads the bridge step by step", () => {
    expect(words(render("value", "en"))).toMatch(/EBITDA × multiple: \$[\d.]+\. Net debt: −\$[\d.]+\. .*Price: \$[\d.]+\./);
  });

  it("is written as Chinese is, with full stops of its own", () => {
    const text = words(render("capacity", "zh"));
    expect(text).toMatch(/。在役电力：/);
    expect(text).not.toMatch(/[a-z]{3}/);
  });

  it("follows the scenario", () => {
    expect(words(render("debt", "en", { debtFundedShare: 0 }))).not.toBe(words(render("debt", "en")));
  });
});
