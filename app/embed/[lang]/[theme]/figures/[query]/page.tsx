import type { Metadata } from "next";
import { buildEmbedMetadata } from "@/app/embed/embed-metadata";
import { EmbedTexts } from "@/app/embed/embed-texts";
import { readEmbed, withoutReasons, type EmbedPath } from "@/app/embed/read-embed";
import { EmbedFigures } from "@/components/embed/embed-figures";

interface PageProps {
  params: Promise<Omit<EmbedPath, "view">>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return buildEmbedMetadata({ ...(await params), view: "figures" });
}

/** The answer and the six figures in a frame. */
export default async function Page({ params }: PageProps) {
  const { locale, embed, link, look } = readEmbed({ ...(await params), view: "figures" });
  return (
    <EmbedTexts locale={locale} parts={["embed", "chart", "answer", "figures", "glossary", "common"]}>
      <EmbedFigures embed={embed} link={{ ...link, scenarioCase: withoutReasons(link.scenarioCase) }} look={look} recordsOf={{}} />
    </EmbedTexts>
  );
}
