import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHART_IDS, CHART_VIEWS } from "@/lib/chart-data/chart";
import { PERIODICITIES } from "@/lib/chart-data/timeline";
import { ZOOMS } from "@/lib/chart-data/zoom-chart";
import { isViewText } from "@/lib/scenario/link-texts";
import { firstChartOf, focusOn, readLinkView, writeLinkView } from "./linked-view";

describe("how the charts are looked at, in a link", () => {
  test("says nothing on a first visit", () => {
    expect(writeLinkView({ periodicity: "quarterly", zoom: "all", viewOf: { revenue: "split" }, showsDifference: false })).toEqual({});
  });

  test("names what differs in readable words", () => {
    const link = writeLinkView({ periodicity: "annual", zoom: "ahead", viewOf: { debt: "wall", revenue: "customers" }, showsDifference: true });
    expect(link).toEqual({ view: "revenue.customers,debt.wall,difference", period: "annual,ahead" });
  });

  test("keeps the day whose knowledge counts", () => {
    const link = writeLinkView({ periodicity: "quarterly", zoom: "all", viewOf: {}, showsDifference: false, asOf: "2025-11-30" });
    expect(link).toEqual({ asOf: "2025-11-30" });
    expect(readLinkView(link).view.asOf).toBe("2025-11-30");
  });

  test("is read as it was written, for any view of any chart", () => {
    const anyView = fc.record({
      periodicity: fc.constantFrom(...PERIODICITIES),
      zoom: fc.constantFrom(...ZOOMS),
      showsDifference: fc.boolean(),
      viewOf: fc.record(Object.fromEntries(CHART_IDS.map((id) => [id, fc.constantFrom(...CHART_VIEWS[id])]))),
    });
    fc.assert(
      fc.property(anyView, (view) => {
        const link = writeLinkView(view);
        for (const text of Object.values(link)) expect(isViewText(text)).toBe(true);
        const read = readLinkView(link);
        expect(read.unknown).toEqual([]);
        expect(writeLinkView(read.view)).toEqual(link);
      }),
    );
  });

  test("names a chart first where it is about that chart, even in its first view", () => {
    const view = { periodicity: "annual", zoom: "all", viewOf: { debt: "wall", revenue: "growth" }, showsDifference: false };
    expect(focusOn(view, "debt")).toEqual({ view: "debt.wall,revenue.growth", period: "annual" });
    expect(focusOn(view, "capacity")).toEqual({ view: "capacity.power,revenue.growth,debt.wall", period: "annual" });
    expect(firstChartOf(focusOn(view, "capacity"))).toEqual({ id: "capacity", view: "power" });
    expect(readLinkView(focusOn(view, "capacity")).unknown).toEqual([]);
  });

  test("names no chart first where none is named that exists", () => {
    for (const view of ["", "difference", "debt.cliff", "__proto__.wall", "debt"]) expect(firstChartOf({ view })).toBeNull();
    expect(firstChartOf({ view: "debt.cliff,revenue.growth" })).toEqual({ id: "revenue", view: "growth" });
  });

  test.each([
    [{ view: "debt.cliff,revenue.growth" }, ["view"], { revenue: "growth" }],
    [{ view: "__proto__.wall,constructor" }, ["view"], {}],
    [{ period: "annual,monthly" }, ["period"], {}],
  ])("leaves out what names nothing, and says so: %o", (link, unknown, viewOf) => {
    expect(readLinkView(link)).toMatchObject({ unknown, view: { viewOf } });
  });
});
