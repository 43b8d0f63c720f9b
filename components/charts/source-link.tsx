"use client";

import { useTranslations } from "next-intl";
import type { Source } from "@/lib/facts/source";

/** A document with its link; a copy on someone else's site is named without one. */
export function SourceLink({ source }: { source: Source | undefined }) {
  const t = useTranslations("common");
  if (!source) return null;
  if (source.url === null || source.mirror) return <>{source.title}</>;
  return (
    <a href={source.url} target="_blank" rel="noopener">
      {source.title}
      <span className="sr-only"> ({t("opensInNewTab")})</span>
    </a>
  );
}
