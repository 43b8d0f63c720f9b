/** The figures as an address asks for them; `app/http/page-of-address.ts` leads here. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FactsPage } from "@/app/facts-page";
import { decodeQuerySegment } from "@/app/http/query-segment";
import { buildPageMetadata } from "@/app/page-metadata";
import { isLocale } from "@/lib/format/locale";

interface PageProps {
  params: Promise<{ locale: string; query: string }>;
}

export const dynamic = "force-dynamic";
export const dynamicParams = true;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "facts" });
  const metadata = await buildPageMetadata({ locale, path: "/facts", title: t("title"), description: t("description") });
  return { ...metadata, robots: { index: false, follow: true } };
}

export default async function Page({ params }: PageProps) {
  const { locale, query } = await params;
  if (!isLocale(locale)) notFound();
  return <FactsPage query={decodeQuerySegment(query)} />;
}
