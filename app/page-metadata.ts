import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireCompany } from "@/data";
import { DEFAULT_LOCALE, LANGUAGE_TAGS, LOCALES, type Locale } from "@/lib/format/locale";
import { defaultCase } from "@/lib/scenario/published-cases";
import { oembedLink } from "./oembed-link";
import { buildPreview, type ScenarioPreview } from "./preview/build-preview";

interface PageDescription {
  locale: Locale;
  /** The page below the language, with its slash: "" for the dashboard, "/facts" for the facts. */
  path: string;
  /** Without a title the page carries the title of the site. */
  title?: string;
  description?: string;
  /** The scenario that the page shows: its own title, answer and image are shared. Without one, the image is the newest case's. */
  preview?: ScenarioPreview;
  /** The company that the page is about; the one that is shown unasked without it. */
  company?: string;
}

/** The addresses of one page in every language, and in the reader's own for those who have neither. */
export function buildLanguageAlternates(path: string): Record<string, string> {
  const addresses = LOCALES.map((locale) => [LANGUAGE_TAGS[locale], `/${locale}${path}`]);
  return { ...Object.fromEntries(addresses), "x-default": path === "" ? "/" : `/${DEFAULT_LOCALE}${path}` };
}

/** Title, description, canonical address, language alternates and the preview that portals and messengers show. */
export async function buildPageMetadata({ locale, path, title, description, preview, company }: PageDescription): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: "meta" });
  const { shortName } = requireCompany(company ?? defaultCase().company);
  const fullTitle = title === undefined ? t("defaultTitle", { company: shortName }) : t("pageTitle", { title });
  const text = description ?? t("description", { company: shortName });
  const address = `/${locale}${path}`;
  const { imagePath, width, height, alt } = preview ?? buildPreview({ locale, scenarioCase: defaultCase(), changes: {} });
  const shared = { title: preview?.title ?? fullTitle, description: preview?.description ?? text };
  return {
    title: { absolute: fullTitle },
    description: text,
    // What oEmbed can frame is the dashboard and its scenarios.
    alternates: { canonical: address, languages: buildLanguageAlternates(path), ...(path === "" && { types: oembedLink(address, shared.title) }) },
    openGraph: {
      type: "website",
      ...shared,
      url: address,
      siteName: t("siteName"),
      locale: locale === "en" ? "en_US" : "zh_CN",
      alternateLocale: locale === "en" ? "zh_CN" : "en_US",
      images: [{ url: imagePath, width, height, type: "image/png", alt }],
    },
    twitter: { card: "summary_large_image", ...shared, images: [{ url: imagePath, alt }] },
  };
}
