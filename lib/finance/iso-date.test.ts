import { describe, expect, it } from "vitest";
import { isIsoDate, parseIsoDate } from "./iso-date";

describe("A calendar day", () => {
  it.each(["2025-06-03", "2024-02-29", "2000-02-29", "2026-12-31"])("%s exists", (text) => {
    expect(parseIsoDate(text)).toBe(text);
  });

  it.each(["2025-02-29", "1900-02-29", "2025-06-31", "2025-13-01", "2025-00-10", "2025-01-00", "2025-6-3", "2025-06-03T00:00", " 2025-06-03", "0000-01-01", ""])(
    "%j does not",
    (text) => {
      expect(parseIsoDate(text)).toBeUndefined();
    },
  );

  it("is never a number or nothing", () => {
    expect([20250603, null, undefined, {}].some(isIsoDate)).toBe(false);
  });
});
