import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DashboardPage } from "@/app/dashboard-page";
import { buildPageMetadata } from "@/app/page-metadata";
import { buildPreview } from "@/app/preview/build-preview";
import { isLocale } from "@/lib/format/locale";
import { defaultCase } from "@/lib/scenario/published-cases";

interface PageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  return buildPageMetadata({ locale, path: "", preview: buildPreview({ locale, scenarioCase: defaultCase(), changes: {} }) });
}

export default async function Page({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <DashboardPage locale={locale} />;
}
