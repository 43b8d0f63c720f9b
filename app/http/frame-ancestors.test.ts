import { describe, expect, test } from "vitest";
import { readFrameAncestors } from "./frame-ancestors";

describe("who may frame an embed", () => {
  test("without a setting anyone may", () => {
    expect(readFrameAncestors(undefined)).toBe("*");
    expect(readFrameAncestors("  ")).toBe("*");
  });

  test("origins are taken over, separated by spaces or commas", () => {
    expect(readFrameAncestors("https://portal.example, https://*.press.example:8443\n'self'")).toBe(
      "https://portal.example https://*.press.example:8443 'self'",
    );
  });

  test.each(["https://portal.example/page", "portal.example; script-src *", "javascript:alert(1)", "https://"])("%s is refused by name", (entry) => {
    expect(() => readFrameAncestors(`https://good.example ${entry}`)).toThrow(/EMBED_ANCESTORS holds/);
  });

  test("'none' stands alone", () => {
    expect(readFrameAncestors("'none'")).toBe("'none'");
    expect(() => readFrameAncestors("'none' https://portal.example")).toThrow(/'none' beside/);
  });
});
