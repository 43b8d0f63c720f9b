import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider, type Messages } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { DocumentShell } from "@/app/document-shell";
import { offeredCompanies } from "@/app/offered-companies";
import { readSiteUrl } from "@/app/site-url";
import { PreferenceNotice } from "@/components/layout/preference-notice";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { COMPANIES } from "@/data";
import { profileOf } from "@/lib/facts/company";
import { isLocale, LOCALES } from "@/lib/format/locale";
import { defaultCase } from "@/lib/scenario/published-cases";

export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export const metadata: Metadata = { metadataBase: readSiteUrl() };

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function LocaleLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations({ locale, namespace: "nav" });
  return (
    <DocumentShell locale={locale}>
      <NextIntlClientProvider messages={textsForBrowser(await getMessages())}>
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded-control focus:bg-ink focus:px-4 focus:py-2 focus:text-on-ink"
        >
          {t("skipToContent")}
        </a>
        <SiteHeader companies={offeredCompanies()} />
        <main id="content" tabIndex={-1} className="outline-none">
          {children}
        </main>
        <SiteFooter companies={COMPANIES.map(profileOf)} dataKnownOn={defaultCase().knownOn} />
        <PreferenceNotice />
      </NextIntlClientProvider>
    </DocumentShell>
  );
}

/** Texts that only the server writes stay there: they would weigh on every page. */
const SERVER_TEXTS = ["api", "archive", "claims", "method", "page", "record", "sheet"];

function textsForBrowser(messages: Messages) {
  return Object.fromEntries(Object.entries(messages).filter(([namespace]) => !SERVER_TEXTS.includes(namespace)));
}
