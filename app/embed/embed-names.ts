import { createTranslator } from "next-intl";
import { MESSAGES } from "@/app/messages";
import { requireCompany } from "@/data";
import { isChartView, type EmbedView } from "@/lib/embed/embed-view";
import type { Locale } from "@/lib/format/locale";

/** The name of a view, as frames and snippets carry it. */
export function nameOfView(view: EmbedView, locale: Locale): string {
  const t = createTranslator({ locale, messages: MESSAGES[locale] });
  return isChartView(view) ? t(`chart.name.${view}`) : t(view === "panel" ? "panel.title" : "figures.label");
}

/** The title of a view's document, about a company. */
export function titleOfView(view: EmbedView, locale: Locale, company: string): string {
  return createTranslator({ locale, messages: MESSAGES[locale], namespace: "embed" })("title", { name: nameOfView(view, locale), company: requireCompany(company).shortName });
}
