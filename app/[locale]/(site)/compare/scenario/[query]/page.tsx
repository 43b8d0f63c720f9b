/** The page of comparison for a link: `app/http/page-of-address.ts` leads here when its address carries a query. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { CompareView } from "@/app/compare-view";
import { buildScenarioMetadata, readScenarioSegment } from "@/app/scenario-page";
import { isLocale } from "@/lib/format/locale";

interface PageProps {
  params: Promise<{ locale: string; query: string }>;
}

export const dynamic = "force-dynamic";
export const dynamicParams = true;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, query } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "decision.compare" });
  return buildScenarioMetadata({ locale, path: "/compare", title: t("title"), description: t("description") }, readScenarioSegment(query));
}

export default async function Page({ params }: PageProps) {
  const { locale, query } = await params;
  if (!isLocale(locale)) notFound();
  return <CompareView link={readScenarioSegment(query)} />;
}
