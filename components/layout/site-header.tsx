import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";
import { CompanyPicker, type OfferedCompany } from "./company-picker";
import { LocaleSwitch } from "./locale-switch";
import { NavLinks } from "./nav-links";
import { SITE_PAGES } from "./site-pages";
import { ThemeSwitch } from "./theme-switch";

/** Name of the product and of the company, the pages, language and colours. */
export function SiteHeader({ companies }: { companies: readonly OfferedCompany[] }) {
  const t = useTranslations("nav");
  const locale = useLocale();
  // A single page is reached by the name; on a phone it needs no row of its own.
  const pagesOnPhone = SITE_PAGES.length > 1;
  return (
    <header className="border-b border-line print:border-0">
      <div className="mx-auto flex max-w-[1760px] flex-wrap items-center gap-x-4 px-4 md:flex-nowrap md:px-8 print:px-0">
        <div className="flex h-14 items-center gap-x-4">
          <Link href={`/${locale}`} aria-label={t("home")} className="font-serif text-heading font-semibold no-underline">
            Flywheel
          </Link>
          <CompanyPicker companies={companies} />
        </div>
        <nav
          aria-label={t("label")}
          className={`${pagesOnPhone ? "order-last -mx-4 w-[calc(100%+2rem)] overflow-x-auto px-4 md:order-none md:mx-0 md:w-auto md:min-w-0 md:px-0" : "hidden md:block"} xl:ms-4 print:hidden`}
        >
          <NavLinks />
        </nav>
        <div className="ms-auto flex items-center gap-1 print:hidden">
          <LocaleSwitch />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
