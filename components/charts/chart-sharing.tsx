"use client";

import { useLocale, useTranslations } from "next-intl";
import { EmbedSnippet } from "@/components/scenario/share-embed";
import { useScenarioQuery } from "@/components/scenario/use-scenario-address";
import { CopyField } from "@/components/ui/copy-field";
import { useChartId } from "./chart-source";
import { focusOn } from "./linked-view";
import { useLinkedView } from "./use-linked-view";

interface ChartSharingProps {
  /** Whether the link or the snippet is asked for. */
  what: "link" | "embed";
  labelledBy: string;
}

/** The enclosing chart as it stands, to send or to embed; fetched at its first use. */
export function ChartSharing({ what, labelledBy }: ChartSharingProps) {
  const id = useChartId();
  return (
    <div role="group" aria-labelledby={labelledBy} className="mt-2 border border-line p-3 text-ink">
      {what === "link" ? <ChartLink /> : <EmbedSnippet view={id} />}
    </div>
  );
}

/** The link opens with this chart in view; what it shows is named in the query, so that its preview can draw it. */
function ChartLink() {
  const id = useChartId();
  const t = useTranslations("share");
  const locale = useLocale();
  const query = useScenarioQuery(focusOn(useLinkedView(), id));
  return (
    <CopyField
      label={t("chartLink")}
      text={`${window.location.origin}/${locale}?${query}#chart-${id}`}
      copyLabel={t("copy")}
      copiedText={t("copied")}
      refusedText={t("refused")}
      copiesAtOnce
    />
  );
}
