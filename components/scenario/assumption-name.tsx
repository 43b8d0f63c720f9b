"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { Popover } from "@/components/ui/popover";
import type { AssumptionSpec } from "@/lib/scenario/assumption-spec";
import { useScenario } from "@/lib/state/scenario-provider";
import { AssumptionAbout } from "./assumption-about";

interface AssumptionNameProps {
  /** Names the slider and its field. */
  id: string;
  spec: AssumptionSpec;
  /** The stressed customer, whose name some assumptions bear. */
  customer: string;
  isChanged: boolean;
  isLocked: boolean;
}

const SMALL_BUTTON = "inline-flex size-6 items-center justify-center rounded-full align-middle hover:bg-sunken print:hidden";

/** The name of an assumption, which opens what it means, with the buttons that put it back and lock it. */
export const AssumptionName = memo(function AssumptionName({ id, spec, customer, isChanged, isLocked }: AssumptionNameProps) {
  const reset = useScenario((state) => state.resetAssumption);
  const t = useTranslations("assumption");
  const name = t(`${spec.key}.name`, { customer });
  return (
    <span className="min-w-0">
      <Popover
        trigger={<span id={id}>{name}</span>}
        triggerLabel={t("about", { name })}
        triggerClassName="inline min-h-6 text-start underline decoration-line decoration-dotted underline-offset-4 hover:decoration-ink print:no-underline"
        label={name}
      >
        {() => <AssumptionAbout spec={spec} customer={customer} />}
      </Popover>
      {isChanged && !isLocked && (
        <button type="button" data-reset aria-label={t("reset", { name })} title={t("reset", { name })} onClick={() => reset(spec.key)} className={`${SMALL_BUTTON} ms-1 text-accent`}>
          <span aria-hidden>↺</span>
        </button>
      )}
      <LockButton spec={spec} name={name} isLocked={isLocked} />
    </span>
  );
});

/** Stands in the margin where a mouse finds it, beside the name where a finger does. */
function LockButton({ spec, name, isLocked }: { spec: AssumptionSpec; name: string; isLocked: boolean }) {
  const toggleLock = useScenario((state) => state.toggleLock);
  const t = useTranslations("assumption");
  return (
    <button
      type="button"
      aria-pressed={isLocked}
      aria-label={t("lock", { name })}
      title={t("lock", { name })}
      onClick={() => toggleLock(spec.key)}
      className={`${SMALL_BUTTON} text-edge pointer-fine:absolute pointer-fine:-start-6 pointer-fine:top-2 pointer-fine:opacity-0 pointer-fine:group-focus-within/control:opacity-100 pointer-fine:group-hover/control:opacity-100 hover:text-ink aria-pressed:text-ink aria-pressed:opacity-100 pointer-coarse:ms-1`}
    >
      <svg aria-hidden viewBox="0 0 16 16" className="size-3.5 fill-none stroke-current" strokeWidth="1.5" strokeLinecap="round">
        <rect x="3" y="7" width="10" height="6.5" rx="1" className={isLocked ? "fill-current" : ""} />
        <path d={isLocked ? "M5 7V5a3 3 0 0 1 6 0v2" : "M5 7V4.5a3 3 0 0 1 5.8-1"} />
      </svg>
    </button>
  );
}
