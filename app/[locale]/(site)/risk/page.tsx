import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { buildPageMetadata } from "@/app/page-metadata";
import { panelReference } from "@/app/panel-reference";
import { RiskPage } from "@/components/decisions/risk-page";
import { isLocale } from "@/lib/format/locale";
import { casesOf, latestCase } from "@/lib/scenario/published-cases";

interface PageProps {
  params: Promise<{ locale: string }>;
}

const COMPANY = "crwv";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "decision.risk" });
  return buildPageMetadata({ locale, path: "/risk", title: t("title"), description: t("description") });
}

export default async function Page({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <RiskPage cases={casesOf(COMPANY)} opening={latestCase(COMPANY)} reference={panelReference(locale, COMPANY)} />;
}
