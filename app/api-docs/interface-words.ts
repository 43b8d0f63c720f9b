import { createTranslator } from "next-intl";
import { MESSAGES } from "@/app/messages";
import type { OpenApiWords } from "@/lib/api/openapi";
import type { Locale } from "@/lib/format/locale";
import type { AssumptionKey } from "@/lib/model/assumptions";
import { ASSUMPTION_SPECS } from "@/lib/scenario/assumption-spec";
import { MODEL_VERSION } from "@/lib/scenario/migrations";

/** The words of the interface in a language: for its document and its page. */
export function interfaceWords(locale: Locale): OpenApiWords {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: "api" });
  return {
    title: t("documentTitle"),
    description: t("intro"),
    version: String(MODEL_VERSION),
    operation: (id) => {
      const key = requireKey(MESSAGES[locale].api.operation, id);
      return { summary: t(`operation.${key}.summary`), description: t(`operation.${key}.description`) };
    },
    parameter: (name, operation) => {
      const spec = ASSUMPTION_SPECS.find(({ key }) => key === name);
      if (spec) return describeAssumption(spec.key, locale);
      // The same name means something narrower in some operations.
      const narrower = `${operation ?? ""}_${name}`;
      const key = Object.hasOwn(MESSAGES[locale].api.parameter, narrower) ? narrower : name;
      return t(`parameter.${requireKey(MESSAGES[locale].api.parameter, key)}`);
    },
    response: (status) => t(`response.${requireKey(MESSAGES[locale].api.response, `s${status}`)}`),
  };
}

function requireKey<Words extends object>(words: Words, name: string): Extract<keyof Words, string> {
  const isKey = (key: string): key is Extract<keyof Words, string> => Object.hasOwn(words, key);
  if (!isKey(name)) throw new Error(`No words for ${name}.`);
  return name;
}

/** An assumption's name and meaning, whoever the stressed customer is. */
function describeAssumption(key: AssumptionKey, locale: Locale): string {
  const t = createTranslator({ locale, messages: MESSAGES[locale] });
  const customer = t("api.stressedCustomer");
  const name = t(`assumption.${key}.name`, { customer });
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${locale === "zh" ? "。" : ". "}${t(`assumption.${key}.meaning`, { customer })}`;
}
