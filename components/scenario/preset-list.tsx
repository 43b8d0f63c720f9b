"use client";

import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import { presetSettings, presetsOf, type Preset, type PresetSetting } from "@/lib/scenario/presets";
import { useScenario } from "@/lib/state/scenario-provider";
import { useAssumptionWords } from "./assumption-words";
import { PresetChip } from "./preset-chip";

const KINDS = ["thesis", "mechanism", "risk"] as const;

/** Every preset by kind: what it stands for, what it changes in the case, and why. */
export function PresetList({ inForce }: { inForce: readonly string[] }) {
  const t = useTranslations("preset");
  const presets = presetsOf(useScenario((state) => state.scenarioCase));
  return (
    <div className="mt-3 border-y border-line py-2">
      <p className="text-caption text-muted">{t("intro")}</p>
      {KINDS.filter((kind) => presets.some((preset) => preset.kind === kind)).map((kind) => (
        <section key={kind} className="mt-3">
          <h3 className="text-caption font-semibold">{t(`kind.${kind}`)}</h3>
          <ul>
            {presets.filter((preset) => preset.kind === kind).map((preset) => (
              <li key={preset.id} className="mt-2">
                <PresetChip preset={preset} isInForce={inForce.includes(preset.id)} />
                <p className="mt-1 text-caption">{t(`summary.${preset.id}`)}</p>
                <PresetChanges preset={preset} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function PresetChanges({ preset }: { preset: Preset }) {
  const t = useTranslations("preset");
  const scenarioCase = useScenario((state) => state.scenarioCase);
  const settings = presetSettings(preset, scenarioCase);
  return (
    <details className="text-caption">
      <summary className="min-h-6 text-muted pointer-coarse:min-h-11 hover:text-ink">{t("changeCount", { count: settings.length })}</summary>
      <ul className="mb-2 space-y-1.5 border-s border-line ps-3">
        {settings.map((setting) => (
          <ChangeLine key={setting.key} setting={setting} isThesis={preset.kind === "thesis"} />
        ))}
      </ul>
    </details>
  );
}

function ChangeLine({ setting: { key, value, reason, claims, from }, isThesis }: { setting: PresetSetting; isThesis: boolean }) {
  const t = useTranslations("preset");
  const scenarioCase = useScenario((state) => state.scenarioCase);
  const customer = useScenario((state) => state.changes.stressedCustomer ?? state.scenarioCase.assumptions.stressedCustomer);
  const isLocked = useScenario((state) => state.locked.has(key));
  const { name, valueOf, valueWithUnit } = useAssumptionWords()(key, scenarioCase, customer);
  return (
    <li>
      <p className="font-medium">{t("change", { name, from: valueOf(scenarioCase.assumptions[key]), to: valueWithUnit(value) })}</p>
      <p className="text-muted">
        {t(`reason.${reason}`)} {from === "band" && isThesis && t("fromBandThesis")} {claims.length > 0 && <ClaimLinks ids={claims} />}
      </p>
      {isLocked && <p>{t("skipped")}</p>}
    </li>
  );
}

/** The statements from which a value follows, each leading to what is known about it. */
function ClaimLinks({ ids }: { ids: readonly string[] }) {
  const t = useTranslations("preset");
  const locale = useLocale();
  return (
    <>
      {t("claims")}
      {locale === "en" ? " " : ""}
      {ids.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ", "}
          <a href={`/${locale}/claims#${id}`}>{id}</a>
        </Fragment>
      ))}
    </>
  );
}
