/** The page of risk for a link: `app/http/page-of-address.ts` leads here when its address carries a query. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { panelReference } from "@/app/panel-reference";
import { publishedOf } from "@/app/published";
import { buildScenarioMetadata, readScenarioSegment } from "@/app/scenario-page";
import { RiskPage } from "@/components/decisions/risk-page";
import { isLocale } from "@/lib/format/locale";
import { latestCase } from "@/lib/scenario/published-cases";

interface PageProps {
  params: Promise<{ locale: string; query: string }>;
}

export const dynamic = "force-dynamic";
export const dynamicParams = true;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, query } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "decision.risk" });
  return buildScenarioMetadata({ locale, path: "/risk", title: t("title"), description: t("description") }, readScenarioSegment(query));
}

export default async function Page({ params }: PageProps) {
  const { locale, query } = await params;
  if (!isLocale(locale)) notFound();
  const link = readScenarioSegment(query);
  const { company } = link.scenarioCase;
  return <RiskPage published={publishedOf(company)} opening={latestCase(company)} link={link} reference={panelReference(locale, company)} />;
}
