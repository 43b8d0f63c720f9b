import { useLocale, useTranslations } from "next-intl";
import type { CompanyProfile } from "@/lib/facts/company";
import { formatDate } from "@/lib/format/date";
import { FOOTER_PAGES } from "./site-pages";

/** A company's own page at the SEC, from which every filing can be reached. */
function filingsAddress(cik: string): string {
  return `https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=${cik}&type=10-&dateb=&owner=include&count=40`;
}

/** What a reader must know on every page: no advice, who made it, from what, when, on which terms. */
export function SiteFooter({ companies, dataKnownOn }: { companies: readonly Pick<CompanyProfile, "id" | "shortName" | "cik">[]; dataKnownOn?: string | undefined }) {
  const t = useTranslations("footer");
  const newTab = useTranslations("common")("opensInNewTab");
  const locale = useLocale();
  return (
    <footer id="disclaimer" aria-label={t("label")} className="mt-16 border-t border-line px-4 py-8 text-caption text-muted md:px-[max(2rem,calc((100vw-1760px)/2+2rem))] max-xl:[body:has(#what-if)_&]:pb-24 print:mt-4 print:px-0 print:py-4">
      <p className="measure">{t("notAdvice")}</p>
      <p className="measure mt-2">
        {t("madeBy", { company: companies.map(({ shortName }) => shortName).join(locale === "en" ? ", " : "、") })}
        {locale === "en" ? " " : ""}
        {t("madeFrom")}
        {dataKnownOn === undefined ? null : `${locale === "en" ? " " : ""}${t("dataThrough", { date: formatDate(dataKnownOn, locale) })}`}
      </p>
      <p className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
        {companies.map(({ id, shortName, cik }) => (
          <a key={id} href={filingsAddress(cik)} target="_blank" rel="noopener" className="hover:text-ink">
            {t("sources", { company: shortName })}
            <span className="sr-only"> ({newTab})</span>
          </a>
        ))}
        {FOOTER_PAGES.map(({ path, name }) => (
          <a key={path} href={`/${locale}${path}`} className="hover:text-ink">
            {t(name)}
          </a>
        ))}
        <span>{t("licence")}</span>
      </p>
    </footer>
  );
}
