"use client";

import { useTranslations } from "next-intl";
import { Menu } from "@/components/ui/menu";
import { useScenario } from "@/lib/state/scenario-provider";
import { canRedo, canUndo } from "@/lib/state/scenario-store";

const ICON_BUTTON = "inline-flex size-8 items-center justify-center rounded-control pointer-coarse:size-11 hover:bg-sunken hover:text-ink disabled:text-edge disabled:hover:bg-transparent";
const RESET_BUTTON = "min-h-8 rounded-control px-2 pointer-coarse:min-h-11 hover:bg-sunken hover:text-ink disabled:text-edge disabled:hover:bg-transparent";

/** One step back, one step forth. */
export function UndoRedo() {
  const t = useTranslations("panel");
  const undo = useScenario((state) => state.undo);
  const redo = useScenario((state) => state.redo);
  const hasPast = useScenario(canUndo);
  const hasFuture = useScenario(canRedo);
  return (
    <>
      <button type="button" aria-label={t("undo")} title={t("undo")} aria-keyshortcuts="Control+Z Meta+Z" disabled={!hasPast} onClick={undo} className={ICON_BUTTON}>
        <ArrowIcon />
      </button>
      <button type="button" aria-label={t("redo")} title={t("redo")} aria-keyshortcuts="Control+Y Meta+Shift+Z" disabled={!hasFuture} onClick={redo} className={ICON_BUTTON}>
        <ArrowIcon isForth />
      </button>
    </>
  );
}

/** Back to the case, or to the link with which the reader came. */
export function Reset() {
  const t = useTranslations("panel");
  const hasChanges = useScenario((state) => state.unchanged !== null);
  const hasLink = useScenario((state) => state.linked !== null);
  const resetAll = useScenario((state) => state.resetAll);
  const resetToLink = useScenario((state) => state.resetToLink);
  if (!hasLink) {
    return (
      <button type="button" disabled={!hasChanges} onClick={resetAll} className={RESET_BUTTON}>
        {t("reset")}
      </button>
    );
  }
  return (
    <Menu
      label={t("reset")}
      trigger={t("reset")}
      triggerClassName={RESET_BUTTON}
      items={[
        { id: "case", label: t("resetToCase"), onSelect: resetAll },
        { id: "link", label: t("resetToLink"), onSelect: resetToLink },
      ]}
    />
  );
}

function ArrowIcon({ isForth = false }: { isForth?: boolean }) {
  return (
    <svg aria-hidden viewBox="0 0 16 16" className={`size-4 fill-none stroke-current ${isForth ? "-scale-x-100" : ""}`} strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
      <path d="M5.5 2.5L2.5 5.5l3 3M2.5 5.5h7a4 4 0 0 1 0 8H6" />
    </svg>
  );
}
