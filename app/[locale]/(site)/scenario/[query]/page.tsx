/**
 * The dashboard for a link: `app/http/page-of-address.ts` leads here when an address carries a query.
 * It is rendered anew for each address, so that the first paint shows the sender's figures.
 */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DashboardPage } from "@/app/dashboard-page";
import { decodeQuerySegment } from "@/app/http/query-segment";
import { oembedLink } from "@/app/oembed-link";
import { buildPageMetadata } from "@/app/page-metadata";
import { buildPreview } from "@/app/preview/build-preview";
import { CASES } from "@/data/cases";
import { isLocale } from "@/lib/format/locale";
import { decodeScenario, encodeScenario } from "@/lib/scenario/codec";
import { defaultCase } from "@/lib/scenario/published-cases";

interface PageProps {
  params: Promise<{ locale: string; query: string }>;
}

export const dynamic = "force-dynamic";
export const dynamicParams = true;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, query } = await params;
  if (!isLocale(locale)) return {};
  const link = readLink(query);
  const { scenarioCase, changes, texts, view } = link;
  const preview = buildPreview({ locale, scenarioCase, changes, title: texts.title, note: texts.note, view });
  const metadata = await buildPageMetadata({ locale, path: "", company: scenarioCase.company, description: preview.description, preview, ...(texts.title !== "" && { title: texts.title }) });
  const caseQuery = encodeScenario({ scenarioCase, changes: {} }, defaultCase());
  const canonical = `/${locale}${caseQuery === "" ? "" : `?${caseQuery}`}`;
  // Whoever shares the link reads the tags of `og:url` again: it is the scenario's own address, not the case's.
  const url = `/${locale}?${encodeScenario(link, defaultCase())}`.replace(/\?$/, "");
  return { ...metadata, alternates: { ...metadata.alternates, canonical, types: oembedLink(url, preview.title) }, openGraph: { ...metadata.openGraph, url }, robots: { index: false, follow: true } };
}

export default async function Page({ params }: PageProps) {
  const { locale, query } = await params;
  if (!isLocale(locale)) notFound();
  return <DashboardPage locale={locale} link={readLink(query)} />;
}

function readLink(segment: string) {
  return decodeScenario(decodeQuerySegment(segment), CASES, defaultCase());
}
