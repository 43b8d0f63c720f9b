import type { useTranslations } from "next-intl";
import type { Locale } from "@/lib/format/locale";
import type { AssumptionKey } from "@/lib/model/assumptions";
import { boundsOf, specOf } from "@/lib/scenario/assumption-spec";
import type { Case } from "@/lib/scenario/case";
import { formatAssumptionNumber } from "./assumption-format";

/** An assumption said in words: its name, and a value of it alone or with its unit. */
export interface AssumptionWords {
  readonly name: string;
  readonly valueOf: (value: number | string) => string;
  readonly valueWithUnit: (value: number | string) => string;
}

/** The texts of the assumptions. */
export type AssumptionTexts = ReturnType<typeof useTranslations<"assumption">>;

/** The words of an assumption in a case; `customer` is the stressed one, whose name some assumptions bear. */
export function sayAssumption(key: AssumptionKey, scenarioCase: Case, customer: string, t: AssumptionTexts, locale: Locale): AssumptionWords {
  const spec = specOf(key);
  const valueOf = (value: number | string) =>
    spec.kind === "customer" || typeof value === "string" ? String(value) : formatAssumptionNumber(value, spec, boundsOf(spec, scenarioCase), locale);
  // A year and a customer explain themselves.
  const unit = spec.kind === "number" ? t(`unit.${spec.unit}`) : "";
  const gap = locale === "zh" || unit === "×" ? "" : " ";
  return { name: t(`${key}.name`, { customer }), valueOf, valueWithUnit: (value) => (unit === "" ? valueOf(value) : `${valueOf(value)}${gap}${unit}`) };
}
