import { createTranslator } from "next-intl";
import { MESSAGES } from "@/app/messages";
import { readSiteUrl } from "@/app/site-url";
import { requireCompany } from "@/data";
import { pinnedQuery } from "@/lib/embed/pinned-query";
import type { Locale } from "@/lib/format/locale";
import type { LinkedScenario } from "@/lib/scenario/codec";
import { ASSUMPTION_SPECS } from "@/lib/scenario/assumption-spec";
import { citedSources } from "@/lib/scenario/cited-sources";
import { defaultCase } from "@/lib/scenario/published-cases";
import type { InputWords, WorkbookRequest } from "@/lib/workbook/workbook-request";

/** The workbook of a scenario in words of the site: what its writer needs to know. */
export function buildWorkbookRequest({ scenarioCase, changes, texts }: Omit<LinkedScenario, "view">, locale: Locale): WorkbookRequest {
  const t = createTranslator({ locale, messages: MESSAGES[locale] });
  const company = requireCompany(scenarioCase.company);
  // A reader of the workbook may choose another customer: the names speak of whichever it is.
  const customer = t("workbook.stressedCustomer");
  const inputWords = new Map(
    ASSUMPTION_SPECS.map(({ key, group }): [typeof key, InputWords] => [
      key,
      { name: capitalise(t(`assumption.${key}.name`, { customer })), meaning: t(`assumption.${key}.meaning`, { customer }), group: t(`panel.group.${group}`) },
    ]),
  );
  const cited = citedSources([scenarioCase], company.sources);
  const query = pinnedQuery({ scenarioCase, changes, texts }, defaultCase());
  return {
    locale,
    scenarioCase,
    changes,
    texts,
    companyName: company.name,
    ticker: company.ticker,
    link: new URL(`/${locale}?${query}`, readSiteUrl()).href,
    inputWords,
    sources: Object.entries(cited).map(([id, { title, published, url }]) => ({ id, title, published, url })),
    notAdvice: t("footer.notAdvice"),
  };
}

/** A name that begins with the customer begins with a small letter in English. */
function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
