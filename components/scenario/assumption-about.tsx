"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/lib/format/date";
import { boundsOf, type AssumptionSpec } from "@/lib/scenario/assumption-spec";
import { useScenario } from "@/lib/state/scenario-provider";
import { useAssumptionWords } from "./assumption-words";
import { useReference } from "./reference-context";

/** What an assumption means, why the case sets it where it stands, its plausible band, bounds and sources. */
export function AssumptionAbout({ spec, customer }: { spec: AssumptionSpec; customer: string }) {
  const scenarioCase = useScenario((state) => state.scenarioCase);
  const locale = useLocale();
  const t = useTranslations("assumption");
  const { valueOf, valueWithUnit } = useAssumptionWords()(spec.key, scenarioCase, customer);
  const reason = scenarioCase.why[spec.key];
  const bounds = spec.kind === "customer" ? null : boundsOf(spec, scenarioCase);
  return (
    <div className="space-y-2">
      <p>{t(`${spec.key}.meaning`, { customer })}</p>
      {reason && (
        <p>
          <span className="font-medium">{t("why")}</span> {reason.text[locale]}
        </p>
      )}
      {bounds && (
        <p>
          {reason?.band ? (
            <span className="font-medium">{t("band", { low: valueOf(reason.band[0]), high: valueWithUnit(reason.band[1]) })}</span>
          ) : (
            t("noBand")
          )}{" "}
          {reason && t(`basis.${reason.basis}`)}
        </p>
      )}
      {bounds && <p className="text-muted">{t("bounds", { min: valueOf(bounds.min), max: valueWithUnit(bounds.max) })}</p>}
      {reason && reason.sources.length > 0 && <SourceList ids={reason.sources} />}
    </div>
  );
}

function SourceList({ ids }: { ids: readonly string[] }) {
  const { sources } = useReference();
  const locale = useLocale();
  const t = useTranslations("assumption");
  const newTab = useTranslations("common")("opensInNewTab");
  return (
    <div>
      <p className="font-medium">{t("sources")}</p>
      <ul className="mt-0.5 space-y-1 text-caption text-muted">
        {ids.map((id) => {
          const source = sources[id];
          if (!source) return null;
          return (
            <li key={id} lang="en">
              {source.url === null ? (
                source.title
              ) : (
                <a href={source.url} target="_blank" rel="noopener" className="text-ink">
                  {source.title}
                  <span className="sr-only"> ({newTab})</span>
                </a>
              )}
              {source.published !== null && ` · ${formatDate(source.published, locale)}`}
              {source.isCopy && ` · ${t("mirrored")}`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
