import { describe, expect, test } from "vitest";
import { findPageOfAddress } from "./page-of-address";
import { decodeQuerySegment } from "./query-segment";

const pageOf = (pathname: string, query = "") => findPageOfAddress(pathname, query, "zh");

describe("the page of an address", () => {
  test.each([["/en", ""], ["/zh", "utm_source=mail&fbclid=1"], ["/en", "from=timeline"], ["/robots.txt", ""], ["/api/v1/companies", "v=1"]])(
    "%s?%s is its own",
    (pathname, query) => {
      expect(pageOf(pathname, query)).toEqual({ rewrite: null, isScenario: false });
    },
  );

  test.each(["v=1", "usefulLifeYears=4", "case=x", "title=a", "nonsense=1", "%E0%A4%A", "x".repeat(8000)])("/en?%s is rendered for its query", (query) => {
    const { rewrite, isScenario } = pageOf("/en", query);
    expect(isScenario).toBe(true);
    const [, locale, name, segment = ""] = rewrite?.split("/") ?? [];
    expect([locale, name]).toEqual(["en", "scenario"]);
    expect(decodeQuerySegment(segment)).toBe(query);
  });

  test.each(["risk", "compare"])("/en/%s is rendered for its query, and its own without one", (name) => {
    expect(pageOf(`/en/${name}`)).toEqual({ rewrite: null, isScenario: false });
    const { rewrite, isScenario } = pageOf(`/en/${name}`, "usefulLifeYears=4");
    expect(isScenario).toBe(true);
    expect(rewrite).toMatch(new RegExp(`^/en/${name}/scenario/`));
    expect(decodeQuerySegment(rewrite?.split("/").at(-1) ?? "")).toBe("usefulLifeYears=4");
  });

  test("a page with filters is rendered for its query, and is its own without one", () => {
    expect(pageOf("/zh/claims")).toEqual({ rewrite: null, isScenario: false });
    expect(pageOf("/zh/claims", "utm_source=mail")).toEqual({ rewrite: null, isScenario: false });
    const { rewrite, isScenario } = pageOf("/zh/claims", "verdict=differs");
    expect(isScenario).toBe(true);
    expect(rewrite).toMatch(/^\/zh\/claims\/[\w-]+$/);
    expect(decodeQuerySegment(rewrite?.split("/").at(-1) ?? "")).toBe("verdict=differs");
  });

  test("an embed carries language and colours in its path; without them, the reader's language and the device's colours", () => {
    expect(pageOf("/embed/revenue", "lang=en&theme=dark").rewrite).toMatch(/^\/embed\/en\/dark\/revenue\//);
    expect(pageOf("/embed/figures").rewrite).toBe("/embed/zh/auto/figures/-");
    expect(pageOf("/embed/figures", "lang=fr&theme=pink").rewrite).toMatch(/^\/embed\/zh\/auto\/figures\//);
  });

  test.each(["/en/scenario/abc", "/zh/scenario", "/en/risk/scenario/abc", "/embed/en/dark/revenue/-", "/embed", "/embed/", "/en/claims/dmVyZGljdA"])("%s is an address of the server's own, and not found", (pathname) => {
    expect(pageOf(pathname)).toEqual({ rewrite: "/not-found", isScenario: false });
  });
});
