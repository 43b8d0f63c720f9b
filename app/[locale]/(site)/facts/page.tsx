import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FactsPage } from "@/app/facts-page";
import { buildPageMetadata } from "@/app/page-metadata";
import { isLocale } from "@/lib/format/locale";

interface PageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "facts" });
  return buildPageMetadata({ locale, path: "/facts", title: t("title"), description: t("description") });
}

export default async function Page({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <FactsPage />;
}
