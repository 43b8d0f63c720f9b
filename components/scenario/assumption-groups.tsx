"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue, useState, type ReactNode } from "react";
import { useReaderIsHere } from "@/components/charts/reader-is-here";
import { ASSUMPTION_GROUPS, ASSUMPTION_SPECS, HEADLINE_SPECS, type AssumptionGroup, type AssumptionSpec } from "@/lib/scenario/assumption-spec";
import { changedSpecs } from "@/lib/scenario/scenario";
import { useScenario } from "@/lib/state/scenario-provider";
import { AssumptionControl } from "./assumption-control";

/** The assumptions of a group that do not stand among the headline ones. */
export function specsOfGroup(group: AssumptionGroup): AssumptionSpec[] {
  return ASSUMPTION_SPECS.filter((spec) => spec.group === group && spec.headline === undefined);
}

/** Controls one below the other. */
export function AssumptionList({ specs }: { specs: readonly AssumptionSpec[] }) {
  return specs.map((spec) => <AssumptionControl key={spec.key} spec={spec} />);
}

interface AssumptionGroupsProps {
  /** What is shown, with its groups open; null shows all as the reader has opened them. */
  shown: ReadonlySet<string> | null;
  /** Stands where nothing is shown. */
  empty: ReactNode;
}

/** The headline assumptions, then the others by group. */
export function AssumptionGroups({ shown, empty }: AssumptionGroupsProps) {
  const isShown = ({ key }: AssumptionSpec) => shown === null || shown.has(key);
  if (shown !== null && !ASSUMPTION_SPECS.some(isShown)) return empty;
  return (
    <>
      <div className="mt-1">
        <AssumptionList specs={HEADLINE_SPECS.filter(isShown)} />
      </div>
      {ASSUMPTION_GROUPS.map((group) => (
        <GroupSection key={group} group={group} specs={specsOfGroup(group).filter(isShown)} isForced={shown !== null} />
      ))}
    </>
  );
}

function GroupSection({ group, specs, isForced }: { group: AssumptionGroup; specs: readonly AssumptionSpec[]; isForced: boolean }) {
  const t = useTranslations("panel");
  const changed = useScenario((state) => changedSpecs(state.scenarioCase, state.changes).filter((spec) => specs.includes(spec)).length);
  const [isOpen, setIsOpen] = useState(false);
  const isFilled = useIsFilled();
  if (specs.length === 0) return null;
  return (
    <details className="border-t border-line" open={isForced || isOpen} onToggle={(event) => !isForced && setIsOpen(event.currentTarget.open)}>
      <summary className="flex min-h-11 items-center gap-2 font-medium marker:content-none">
        <span aria-hidden className="text-muted transition-transform in-open:rotate-90">▸</span>
        {t(`group.${group}`)}
        <span className="text-caption font-normal text-muted">{specs.length}</span>
        {changed > 0 && <span className="text-caption font-normal text-accent">{t("changedInGroup", { count: changed })}</span>}
      </summary>
      <div className="pb-3">
        {(isFilled || isOpen || isForced) && <AssumptionList specs={specs} />}
      </div>
    </details>
  );
}

/**
 * Whether closed groups hold their controls: not in the server's HTML, of which they would be a third, and
 * not before a reader moves, since they would be a third of the time until the page answers as well; then
 * without holding up what the reader does.
 */
function useIsFilled(): boolean {
  return useDeferredValue(useReaderIsHere(), false);
}
