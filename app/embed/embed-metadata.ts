import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { oembedLink } from "@/app/oembed-link";
import { pinnedQuery } from "@/lib/embed/pinned-query";
import { isChartView, type EmbedView } from "@/lib/embed/embed-view";
import type { Locale } from "@/lib/format/locale";
import { encodeScenario } from "@/lib/scenario/codec";
import { latestCase } from "@/lib/scenario/published-cases";
import { EMBED_COMPANY, readEmbed, type EmbedPath } from "./read-embed";

/** The name of a view, as frames and snippets carry it. */
export async function nameOfView(view: EmbedView, locale: Locale): Promise<string> {
  if (isChartView(view)) return (await getTranslations({ locale, namespace: "chart.name" }))(view);
  return view === "panel" ? (await getTranslations({ locale, namespace: "panel" }))("title") : (await getTranslations({ locale, namespace: "figures" }))("label");
}

/** Title, the page that a frame belongs to, and where its oEmbed description is. */
export async function buildEmbedMetadata(path: EmbedPath): Promise<Metadata> {
  const { locale, embed, link } = readEmbed(path);
  const t = await getTranslations({ locale, namespace: "embed" });
  const title = t("title", { name: await nameOfView(embed.view, locale) });
  const latest = latestCase(EMBED_COMPANY);
  const caseQuery = encodeScenario({ scenarioCase: link.scenarioCase, changes: {} }, latest);
  return {
    title: { absolute: title },
    alternates: { canonical: `/${locale}${caseQuery === "" ? "" : `?${caseQuery}`}`, types: oembedLink(`/embed/${embed.view}?lang=${locale}&${pinnedQuery(link, latest)}`, title) },
  };
}
