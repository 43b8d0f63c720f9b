import { useLocale, useTranslations } from "next-intl";
import { SourceLink } from "@/components/charts/source-link";
import { sayAssumption } from "@/components/scenario/say-assumption";
import type { Source } from "@/lib/facts/source";
import { ASSUMPTION_GROUPS, ASSUMPTION_SPECS } from "@/lib/scenario/assumption-spec";
import type { Case } from "@/lib/scenario/case";
import type { Changes } from "@/lib/scenario/scenario";

/** Every assumption of a case: its value, its plausible band, why it stands there, on what it rests, and the documents. */
export function AssumptionList({ scenarioCase, changes, sources }: { scenarioCase: Case; changes: Changes; sources: readonly Source[] }) {
  const t = useTranslations("method");
  const tPanel = useTranslations("panel");
  const tAssumption = useTranslations("assumption");
  const locale = useLocale();
  const customer = changes.stressedCustomer ?? scenarioCase.assumptions.stressedCustomer;
  return ASSUMPTION_GROUPS.map((group) => (
    <section key={group} aria-labelledby={`group-${group}`} className="mt-6">
      <h3 id={`group-${group}`} className="font-serif text-title">
        {tPanel(`group.${group}`)}
      </h3>
      <dl>
        {ASSUMPTION_SPECS.filter((spec) => spec.group === group).map(({ key }) => {
          const { name, valueOf, valueWithUnit } = sayAssumption(key, scenarioCase, customer, tAssumption, locale);
          const reason = scenarioCase.why[key];
          const changed = changes[key];
          return (
            <div key={key} id={`assumption-${key}`} className="scroll-mt-4 border-t border-line py-2 target:border-t-accent lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)] lg:gap-x-8 print:break-inside-avoid">
              <dt>
                {name}: <strong className="font-semibold">{valueWithUnit(scenarioCase.assumptions[key])}</strong>
                {changed === undefined ? null : <span className="text-accent"> → {valueWithUnit(changed)}</span>}
              </dt>
              <dd className="text-caption">
                <p className="measure text-muted">{tAssumption(`${key}.meaning`, { customer })}</p>
                <p className="measure">
                  {reason?.text[locale]} {reason && tAssumption(`basis.${reason.basis}`)}{" "}
                  {reason?.band ? tAssumption("band", { low: valueOf(reason.band[0]), high: valueWithUnit(reason.band[1]) }) : tAssumption("noBand")}
                </p>
                {reason && reason.sources.length > 0 && (
                  <p className="measure text-muted">
                    {t("sources")}{" "}
                    {reason.sources.map((id, index) => (
                      <span key={id}>
                        {index > 0 && "; "}
                        <SourceLink source={sources.find((source) => source.id === id)} />
                      </span>
                    ))}
                  </p>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  ));
}
