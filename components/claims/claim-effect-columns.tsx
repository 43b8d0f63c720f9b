import { useLocale, useTranslations } from "next-intl";
import { buttonClasses } from "@/components/ui/button";
import { sayAssumption } from "@/components/scenario/say-assumption";
import { formatUsdM, formatUsdMChange, formatUsdPerShare } from "@/lib/format/money";
import type { ProjectionSummary } from "@/lib/model/summary";
import type { Case } from "@/lib/scenario/case";
import type { ClaimEffect } from "@/lib/scenario/claim-effect";
import { encodeScenario } from "@/lib/scenario/codec";

interface ClaimEffectColumnsProps {
  claimId: string;
  effects: readonly [ClaimEffect, ClaimEffect];
  how: string;
  scenarioCase: Case;
  /** The case that an address without a case means. */
  latest: Case;
  caseSummary: ProjectionSummary;
}

/** What the statement and what the finding would set, what becomes of value and debt, and the way to the sliders. */
export function ClaimEffectColumns({ claimId, effects, how, scenarioCase, latest, caseSummary }: ClaimEffectColumnsProps) {
  const t = useTranslations("claims");
  const locale = useLocale();
  return (
    <div className="mt-4 border-s-2 border-line ps-4">
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {effects.map((effect) => (
          <EffectColumn key={effect.side} claimId={claimId} effect={effect} scenarioCase={scenarioCase} latest={latest} caseSummary={caseSummary} />
        ))}
      </div>
      <p className="measure mt-3 text-caption text-muted">
        {how}
        {locale === "en" ? " " : ""}
        {t("effectCase", { title: scenarioCase.title[locale] })}
      </p>
    </div>
  );
}

function EffectColumn({ claimId, effect, scenarioCase, latest, caseSummary }: { effect: ClaimEffect } & Pick<ClaimEffectColumnsProps, "claimId" | "scenarioCase" | "latest" | "caseSummary">) {
  const t = useTranslations("claims");
  const tAssumption = useTranslations("assumption");
  const locale = useLocale();
  const { side, values, changes, summary } = effect;
  const isCase = Object.keys(changes).length === 0;
  const query = encodeScenario({ scenarioCase, changes }, latest);
  const valueChange = summary.value.valuePerShareUsd - caseSummary.value.valuePerShareUsd;
  return (
    <div className="flex flex-col items-start">
      <h4 className="text-caption font-semibold">{t(`side.${side}`)}</h4>
      <ul className="text-caption">
        {values.map(({ key, caseValue, value }) => {
          const { name, valueOf, valueWithUnit } = sayAssumption(key, scenarioCase, scenarioCase.assumptions.stressedCustomer, tAssumption, locale);
          return <li key={key}>{value === caseValue ? t("asInCase", { name, value: valueWithUnit(value) }) : t("change", { name, from: valueOf(caseValue), to: valueWithUnit(value) })}</li>;
        })}
      </ul>
      <p className="mt-1 text-caption">
        {t("valuePerShare")} <strong className="font-semibold text-accent">{formatUsdPerShare(summary.value.valuePerShareUsd, locale)}</strong>
        {isCase ? "" : t("inBrackets", { text: formatUsdPerShare(valueChange, locale, { signed: true }) })}
        <br />
        {t("peakDebt")} <strong className="font-semibold text-accent">{formatUsdM(summary.peakDebt.value, locale)}</strong>
        {isCase ? "" : t("inBrackets", { text: formatUsdMChange(summary.peakDebt.value - caseSummary.peakDebt.value, locale) })}
      </p>
      <a href={`/${locale}${query === "" ? "" : `?${query}`}`} className={`mt-2 print:hidden ${buttonClasses("outline")}`} aria-describedby={claimId}>
        {t(isCase ? "openCase" : `set.${side}`)}
      </a>
    </div>
  );
}
