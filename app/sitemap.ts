import type { MetadataRoute } from "next";
import { FOOTER_PAGES, SITE_PAGES } from "@/components/layout/site-pages";
import { LOCALES } from "@/lib/format/locale";
import { buildLanguageAlternates } from "./page-metadata";
import { readSiteUrl } from "./site-url";

export default function sitemap(): MetadataRoute.Sitemap {
  const absolute = (path: string) => new URL(path, readSiteUrl()).href;
  return [...SITE_PAGES, ...FOOTER_PAGES].flatMap(({ path }) => {
    const languages = Object.fromEntries(Object.entries(buildLanguageAlternates(path)).map(([tag, address]) => [tag, absolute(address)]));
    return LOCALES.map((locale) => ({ url: absolute(`/${locale}${path}`), alternates: { languages } }));
  });
}
