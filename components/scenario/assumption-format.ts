/**
 * Assumptions on screen: the number that a reader sees and types, and its unit. Fractions become per
 * cent here and nowhere else, and Chinese counts dollars in 亿 and 万; a typed number goes back the
 * same way.
 */
import { formatDecimal } from "@/lib/format/decimal";
import type { Locale } from "@/lib/format/locale";
import type { AssumptionSpec, AssumptionUnit, SliderBounds } from "@/lib/scenario/assumption-spec";
import { parseDecimal } from "@/lib/scenario/read-assumption";

type NumericOrYear = Exclude<AssumptionSpec, { kind: "customer" }>;

const FACTORS: Readonly<Record<Locale, Readonly<Partial<Record<AssumptionUnit, number>>>>> = {
  en: { annualRate: 100, share: 100 },
  zh: { annualRate: 100, share: 100, usdBillion: 10, usdBillionPerYear: 10, usdMillionPerMw: 100, usdMillionPerMwYear: 100 },
};

/** What the value is multiplied by on screen. */
export function screenFactor(spec: NumericOrYear, locale: Locale): number {
  return FACTORS[locale][spec.unit] ?? 1;
}

/** The number as shown beside the slider: with the slider's decimals, or more where more were typed. */
export function formatAssumptionNumber(value: number, spec: NumericOrYear, bounds: SliderBounds, locale: Locale): string {
  if (spec.kind === "year") return String(value);
  const factor = screenFactor(spec, locale);
  const shown = Number((value * factor).toPrecision(10));
  return formatDecimal(shown, { decimals: Math.max(decimalsOf(bounds.step * factor), Math.min(4, decimalsOf(shown))), groupFromFive: true });
}

/** The value that typed text stands for, in the model's unit; undefined where it is no number. */
export function parseAssumptionNumber(text: string, spec: NumericOrYear, locale: Locale): string | undefined {
  const typed = parseDecimal(text.replace(/[%$,，\s]/g, ""));
  if (typed === undefined) return undefined;
  return String(Number((typed / screenFactor(spec, locale)).toPrecision(12)));
}

/** The nearest value on the slider's steps, free of binary dust. */
export function roundToStep(value: number, { min, max, step }: SliderBounds): number {
  const steps = Math.round((value - min) / step);
  return Math.min(max, Math.max(min, Number((min + steps * step).toPrecision(10))));
}

function decimalsOf(value: number): number {
  const [, decimals = ""] = String(Number(value.toPrecision(8))).split(".");
  return decimals.length;
}
