import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { buildPageMetadata } from "@/app/page-metadata";
import { panelReference } from "@/app/panel-reference";
import { publishedOf } from "@/app/published";
import { RiskPage } from "@/components/decisions/risk-page";
import { isLocale } from "@/lib/format/locale";
import { defaultCase } from "@/lib/scenario/published-cases";

interface PageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "decision.risk" });
  return buildPageMetadata({ locale, path: "/risk", title: t("title"), description: t("description") });
}

export default async function Page({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const opening = defaultCase();
  return <RiskPage published={publishedOf(opening.company)} opening={opening} reference={panelReference(locale, opening.company)} />;
}
