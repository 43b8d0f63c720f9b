import { describe, expect, it } from "vitest";
import { createViewStore } from "./view-store";

describe("how the reader looks at the charts", () => {
  it("begins by quarter, with all of time, the first views and nothing brought out", () => {
    expect(createViewStore().getState()).toMatchObject({ periodicity: "quarterly", zoom: "all", viewOf: {}, isolated: {} });
  });

  it("brings a series out, another in its place, and none when pressed again", () => {
    const { getState } = createViewStore();
    getState().toggleIsolated("debt", "loans");
    getState().toggleIsolated("margin", "netMargin");
    expect(getState().isolated).toEqual({ debt: "loans", margin: "netMargin" });
    getState().toggleIsolated("debt", "bonds");
    expect(getState().isolated["debt"]).toBe("bonds");
    getState().toggleIsolated("debt", "bonds");
    expect(getState().isolated).toEqual({ margin: "netMargin" });
  });

  it("lets what stood out go with the view that showed it, in that chart alone", () => {
    const { getState } = createViewStore();
    getState().toggleIsolated("debt", "loans");
    getState().toggleIsolated("margin", "netMargin");
    getState().setView("debt", "wall");
    expect(getState()).toMatchObject({ viewOf: { debt: "wall" }, isolated: { margin: "netMargin" } });
    expect(getState().isolated).not.toHaveProperty("debt");
  });

  it("changes period and time for all charts and keeps their views", () => {
    const { getState } = createViewStore();
    getState().setView("revenue", "growth");
    getState().setPeriodicity("annual");
    getState().setZoom("ahead");
    expect(getState()).toMatchObject({ periodicity: "annual", zoom: "ahead", viewOf: { revenue: "growth" } });
  });

  it("is one a mount: two pages do not share it", () => {
    const first = createViewStore();
    const second = createViewStore();
    first.getState().setZoom("near");
    expect(second.getState().zoom).toBe("all");
  });
});
