/** What the pages with a scenario in their query share: reading it, and the metadata of a state that is not the case. */
import type { Metadata } from "next";
import { decodeScenario, encodeScenario, type DecodedScenario } from "@/lib/scenario/codec";
import { defaultCase, PUBLISHED_CASES } from "@/lib/scenario/published-cases";
import type { Locale } from "@/lib/format/locale";
import { decodeQuerySegment } from "./http/query-segment";
import { buildPageMetadata } from "./page-metadata";
import { buildPreview } from "./preview/build-preview";

/** The scenario of a path segment that the proxy has made of a query. */
export function readScenarioSegment(segment: string): DecodedScenario {
  return decodeScenario(decodeQuerySegment(segment), PUBLISHED_CASES, defaultCase());
}

interface ScenarioPage {
  readonly locale: Locale;
  /** The page below the language, with its slash. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** Metadata of such a page for a link: the preview shows the scenario; search engines keep to the page without one. */
export async function buildScenarioMetadata({ locale, path, title, description }: ScenarioPage, link: DecodedScenario): Promise<Metadata> {
  const { scenarioCase, changes, texts } = link;
  const preview = buildPreview({ locale, scenarioCase, changes, title: texts.title });
  const metadata = await buildPageMetadata({ locale, path, title: texts.title === "" ? title : texts.title, description, preview });
  const query = encodeScenario(link, defaultCase());
  const url = `/${locale}${path}${query === "" ? "" : `?${query}`}`;
  return { ...metadata, openGraph: { ...metadata.openGraph, url }, robots: { index: false, follow: true } };
}
