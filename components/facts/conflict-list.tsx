import { useLocale, useTranslations } from "next-intl";
import { formatFact } from "@/components/charts/format-fact";
import { SourceLink } from "@/components/charts/source-link";
import type { Conflict } from "@/lib/facts/conflicts";
import { formatDate } from "@/lib/format/date";
import { formatFigurePeriod } from "@/lib/format/period";
import { nameFact, type FactReference } from "./fact-words";

/** Figures about which sources disagree, side by side: none is averaged, none is left out. */
export function ConflictList({ conflicts, reference }: { conflicts: readonly Conflict[]; reference: FactReference }) {
  const t = useTranslations("facts");
  const tChart = useTranslations("chart");
  const locale = useLocale();
  if (conflicts.length === 0) return <p className="mt-2 text-muted">{t("noConflicts")}</p>;
  return (
    <ul className="mt-3">
      {conflicts.map(({ metric, period, customer, facts }) => (
        <li key={[metric, period, customer].join("|")} className="border-t border-line py-3 md:grid md:grid-cols-[minmax(0,1fr)_minmax(0,3fr)] md:gap-6">
          <p className="font-medium">
            {facts[0] && nameFact(facts[0], reference, locale)}, {formatFigurePeriod(period, locale)}
          </p>
          <ul className="grid gap-x-6 gap-y-2 sm:grid-cols-2 xl:grid-cols-3">
            {facts.map((fact) => (
              <li key={fact.id} className="border-s-2 border-line ps-3">
                <a href={`/${locale}/facts?fact=${encodeURIComponent(fact.id)}#figures`} className="font-semibold">
                  {formatFact(fact, locale, "full")}
                </a>
                <p className="text-caption text-muted">
                  {tChart(`basisOf.${fact.basis}`)} · {tChart(`confidence.${fact.confidence}`)}
                </p>
                <p className="text-caption">
                  <SourceLink source={reference.sources.find(({ id }) => id === fact.source)} />
                  <span className="text-muted"> · {formatDate(fact.knownOn, locale, "short")}</span>
                </p>
                {fact.note === undefined ? null : <p className="text-caption text-muted">{fact.note}</p>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
