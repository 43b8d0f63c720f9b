import { readSiteUrl } from "@/app/site-url";
import type { Company } from "@/data";
import { METRIC_TEXTS } from "@/lib/facts/metric-text";
import { LANGUAGE_TAGS, type Locale } from "@/lib/format/locale";

/** The figures described for search engines: schema.org `Dataset` as JSON-LD. */
export function describeDataset(company: Company, locale: Locale, texts: { readonly name: string; readonly description: string }) {
  const absolute = (path: string) => new URL(path, readSiteUrl()).href;
  const days = company.facts.map(({ knownOn }) => knownOn).toSorted();
  const periods = company.facts.map(({ period }) => /\d{4}/.exec(period)?.[0] ?? "").toSorted();
  const data = `/api/v1/companies/${company.id}/facts`;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: texts.name,
    description: texts.description,
    url: absolute(`/${locale}/facts`),
    inLanguage: LANGUAGE_TAGS[locale],
    isAccessibleForFree: true,
    license: "https://opensource.org/license/mit",
    creator: { "@type": "Organization", name: "Flywheel", url: absolute(`/${locale}`) },
    dateModified: days.at(-1),
    temporalCoverage: `${periods[0]}/${periods.at(-1)}`,
    about: { "@type": "Corporation", name: company.name, tickerSymbol: company.ticker },
    variableMeasured: [...new Set(company.facts.map(({ metric }) => metric))].map((metric) => METRIC_TEXTS[metric].label[locale]),
    isBasedOn: company.sources.flatMap((source) => (source.kind !== "secondary" && source.url !== null && source.mirror !== true ? [source.url] : [])),
    distribution: [
      { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: absolute(`${data}?format=csv`) },
      { "@type": "DataDownload", encodingFormat: "application/json", contentUrl: absolute(data) },
    ],
  };
}
