import fc from "fast-check";
import { expect, test } from "vitest";
import { formatUsdM } from "./money";
import { LOCALES } from "./locale";
import { formatPercentagePoints, formatRate } from "./rate";

const anyValue = fc.oneof(fc.double({ min: -1e7, max: 1e7, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }), fc.constantFrom(0, -0));

test("no value is ever written as minus zero, with a hyphen, or with a space that does not break", () => {
  fc.assert(
    fc.property(anyValue, fc.constantFrom(...LOCALES), (value, locale) => {
      const texts = [
        ...(["brief", "standard", "exact"] as const).map((style) => formatUsdM(value, locale, { style })),
        formatRate(value, locale),
        formatPercentagePoints(value, locale),
      ];
      for (const text of texts) {
        expect(text).not.toMatch(/[-\u00a0\u202f]/);
        expect(text).not.toMatch(/^[−+]\$?0(\.0+)?\D*$/);
      }
    }),
  );
});

test("an increase and the decrease of the same size differ by their sign alone", () => {
  fc.assert(
    fc.property(anyValue, fc.constantFrom(...LOCALES), (value, locale) => {
      const bare = (text: string) => text.replace(/[−+]/, "");
      expect(bare(formatUsdM(value, locale, { signed: true }))).toBe(bare(formatUsdM(-value, locale, { signed: true })));
    }),
  );
});

test("an English amount in words is within one part in ten of the value", () => {
  const words = /^(−?)\$([\d,.]+)(m|bn|tn|)$/;
  const millions = { "": 1e-6, m: 1, bn: 1e3, tn: 1e6 };
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e7, noNaN: true }), (value) => {
      const [, , digits = "", unit = ""] = words.exec(formatUsdM(value, "en", { style: "brief" })) ?? [];
      const scale = unit === "m" || unit === "bn" || unit === "tn" ? millions[unit] : millions[""];
      expect(Number(digits.replaceAll(",", "")) * scale).toBeGreaterThan(value * 0.9);
      expect(Number(digits.replaceAll(",", "")) * scale).toBeLessThan(value * 1.1);
    }),
  );
});
