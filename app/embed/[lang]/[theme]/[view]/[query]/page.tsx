import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { buildEmbedMetadata } from "@/app/embed/embed-metadata";
import { embedRecords } from "@/app/embed/embed-records";
import { EmbedTexts } from "@/app/embed/embed-texts";
import { readEmbed, withoutReasons, type EmbedPath } from "@/app/embed/read-embed";
import { EmbedChart } from "@/components/embed/embed-chart";
import { isChartView } from "@/lib/embed/embed-view";

interface PageProps {
  params: Promise<EmbedPath>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return buildEmbedMetadata(await params);
}

/** One chart in a frame. */
export default async function Page({ params }: PageProps) {
  const { locale, embed, link, look, chart } = readEmbed(await params);
  if (!isChartView(embed.view)) notFound();
  const scenarioCase = withoutReasons(link.scenarioCase);
  return (
    <EmbedTexts locale={locale} parts={["embed", "chart", "answer", "common"]}>
      <EmbedChart id={chart} embed={embed} link={{ ...link, scenarioCase }} look={look} recordsOf={{ [scenarioCase.id]: embedRecords(scenarioCase) }} />
    </EmbedTexts>
  );
}
