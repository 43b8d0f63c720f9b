import type { Metadata } from "next";
import { buildEmbedMetadata } from "@/app/embed/embed-metadata";
import { embedRecords } from "@/app/embed/embed-records";
import { EmbedTexts } from "@/app/embed/embed-texts";
import { EMBED_COMPANY, readEmbed, type EmbedPath } from "@/app/embed/read-embed";
import { searchTextsOfOtherLanguage } from "@/app/search-texts";
import { EmbedPanel } from "@/components/embed/embed-panel";
import { findCompanyFacts } from "@/data/facts";
import { citedSources } from "@/lib/scenario/cited-sources";
import { casesOf } from "@/lib/scenario/published-cases";

interface PageProps {
  params: Promise<Omit<EmbedPath, "view">>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return buildEmbedMetadata({ ...(await params), view: "panel" });
}

/** The whole what-if panel in a frame. */
export default async function Page({ params }: PageProps) {
  const { locale, embed, link, look, chart } = readEmbed({ ...(await params), view: "panel" });
  // A frozen panel offers no other case.
  const cases = embed.isFrozen ? [link.scenarioCase] : casesOf(EMBED_COMPANY);
  const reference = { sources: citedSources(cases, findCompanyFacts(EMBED_COMPANY)?.sources ?? []), otherLanguage: searchTextsOfOtherLanguage(locale) };
  const recordsOf = Object.fromEntries(cases.map((one) => [one.id, embedRecords(one)]));
  return (
    <EmbedTexts locale={locale} parts={["embed", "chart", "answer", "figures", "glossary", "common", "panel", "assumption", "preset", "history"]}>
      <EmbedPanel chart={chart} cases={cases} reference={reference} embed={embed} link={link} look={look} recordsOf={recordsOf} />
    </EmbedTexts>
  );
}
