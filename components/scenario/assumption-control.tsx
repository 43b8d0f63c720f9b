"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo, useId } from "react";
import { boundsOf, stressableCustomers, type AssumptionSpec } from "@/lib/scenario/assumption-spec";
import { useScenario, useScenarioStore } from "@/lib/state/scenario-provider";
import { formatAssumptionNumber } from "./assumption-format";
import { AssumptionName } from "./assumption-name";
import { NumberEntry } from "./number-entry";
import { Slider } from "./slider";

/** One assumption: name, exact entry, slider with the case's tick and the plausible band, lock, reset, reason. */
export const AssumptionControl = memo(function AssumptionControl({ spec }: { spec: AssumptionSpec }) {
  return spec.kind === "customer" ? <CustomerChoice spec={spec} /> : <NumericControl spec={spec} />;
});

function NumericControl({ spec }: { spec: Exclude<AssumptionSpec, { kind: "customer" }> }) {
  const store = useScenarioStore();
  const scenarioCase = useScenario((state) => state.scenarioCase);
  const isChanged = useScenario((state) => state.changes[spec.key] !== undefined);
  const customer = useScenario((state) => state.changes.stressedCustomer ?? state.scenarioCase.assumptions.stressedCustomer);
  const isLocked = useScenario((state) => state.locked.has(spec.key));
  const setAssumption = useScenario((state) => state.setAssumption);
  const commit = useScenario((state) => state.commit);
  const locale = useLocale();
  const t = useTranslations("assumption");
  const labelId = useId();
  const noteId = useId();
  const bounds = boundsOf(spec, scenarioCase);
  const caseValue = scenarioCase.assumptions[spec.key];
  const readValue = () => store.getState().changes[spec.key] ?? store.getState().scenarioCase.assumptions[spec.key];
  const unit = t(`unit.${spec.unit}`);
  const spoken = (one: number) => `${formatAssumptionNumber(one, spec, bounds, locale)} ${unit}`;
  return (
    <div className="group/control relative py-2" data-assumption={spec.key} data-changed={isChanged || undefined}>
      <div className="flex items-baseline justify-between gap-2">
        <AssumptionName id={labelId} spec={spec} customer={customer} isChanged={isChanged} isLocked={isLocked} />
        <NumberEntry spec={spec} bounds={bounds} read={readValue} unit={unit} labelledBy={labelId} isChanged={isChanged} lockedBy={isLocked ? noteId : null} />
      </div>
      <Slider
        bounds={bounds}
        read={readValue}
        caseValue={caseValue}
        isChanged={isChanged}
        band={scenarioCase.why[spec.key]?.band ?? null}
        labelledBy={labelId}
        speak={(value) => (value === caseValue ? spoken(value) : t("valueAndCase", { value: spoken(value), caseValue: spoken(caseValue) }))}
        show={spoken}
        lockedBy={isLocked ? noteId : null}
        onMove={(next) => setAssumption(spec.key, next)}
        onCommit={commit}
      />
      {isLocked && <LockedNote id={noteId} />}
    </div>
  );
}

function CustomerChoice({ spec }: { spec: Extract<AssumptionSpec, { kind: "customer" }> }) {
  const scenarioCase = useScenario((state) => state.scenarioCase);
  const value = useScenario((state) => state.changes.stressedCustomer ?? state.scenarioCase.assumptions.stressedCustomer);
  const isLocked = useScenario((state) => state.locked.has(spec.key));
  const setAssumption = useScenario((state) => state.setAssumption);
  const commit = useScenario((state) => state.commit);
  const labelId = useId();
  const noteId = useId();
  const isChanged = value !== scenarioCase.assumptions.stressedCustomer;
  return (
    <div className="group/control relative py-2" data-assumption={spec.key} data-changed={isChanged || undefined}>
      <div className="flex items-center justify-between gap-2">
        <AssumptionName id={labelId} spec={spec} customer={value} isChanged={isChanged} isLocked={isLocked} />
        <select
          aria-labelledby={labelId}
          aria-describedby={isLocked ? noteId : undefined}
          disabled={isLocked}
          value={value}
          onChange={(event) => {
            setAssumption("stressedCustomer", event.target.value);
            commit();
          }}
          className={`min-h-8 rounded-control border border-edge bg-paper px-2 text-body disabled:text-muted pointer-coarse:min-h-11 ${isChanged ? "border-accent text-accent" : ""}`}
        >
          {stressableCustomers(scenarioCase).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </div>
      {isLocked && <LockedNote id={noteId} />}
    </div>
  );
}

function LockedNote({ id }: { id: string }) {
  const t = useTranslations("assumption");
  return (
    <p id={id} className="text-caption text-muted">
      {t("lockedNote")}
    </p>
  );
}
