import { createTranslator } from "next-intl";
import { otherLocale, type Locale } from "@/lib/format/locale";
import type { AssumptionKey } from "@/lib/model/assumptions";
import { ASSUMPTION_SPECS } from "@/lib/scenario/assumption-spec";
import { MESSAGES } from "./messages";

/** Name, meaning and group of every assumption in the language that the page is not in: readers search in both. */
export function searchTextsOfOtherLanguage(locale: Locale): Partial<Record<AssumptionKey, string>> {
  const other = otherLocale(locale);
  const t = createTranslator({ locale: other, messages: MESSAGES[other] });
  return Object.fromEntries(
    ASSUMPTION_SPECS.map(({ key, group }) => [key, [t(`assumption.${key}.name`, { customer: "" }), t(`assumption.${key}.meaning`, { customer: "" }), t(`panel.group.${group}`)].join(" ")]),
  );
}
