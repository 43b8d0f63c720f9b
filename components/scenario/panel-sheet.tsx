"use client";

import { useTranslations } from "next-intl";
import { useId, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { ASSUMPTION_GROUPS, ASSUMPTION_SPECS, HEADLINE_SPECS } from "@/lib/scenario/assumption-spec";
import { useScenario } from "@/lib/state/scenario-provider";
import { AssumptionList, specsOfGroup } from "./assumption-groups";
import { AssumptionSearch } from "./assumption-search";
import { CasePicker } from "./case-picker";
import { Reset, UndoRedo } from "./history-buttons";
import { HistoryList } from "./history-list";
import { PresetChips } from "./preset-chips";
import { useAssumptionSearch } from "./use-assumption-search";
import { useKeptChanges } from "./use-kept-changes";

const TABS = ["headline", "changes", "case", ...ASSUMPTION_GROUPS, "search"] as const;
type Tab = (typeof TABS)[number];

/** How far the handle must be dragged to count, in pixels. */
const DRAG_PX = 32;

/**
 * The panel on a phone: one part at a time behind tabs, in a sheet over the lower part of the screen,
 * so that the whole chart above stays in view while a thumb moves. The handle makes it taller and
 * shorter. What a phone's height leaves below answer and chart is the sheet's, but never less than one
 * slider needs.
 */
export function PanelSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations("panel");
  const tDashboard = useTranslations("dashboard");
  const [tab, setTab] = useState<Tab>("headline");
  const [isTall, setIsTall] = useState(false);
  const id = useId();
  const changedCount = useScenario((state) => Object.keys(state.changes).length);
  const nameOf = (one: Tab) => {
    if (one === "changes") return t("tabChanges", { count: changedCount });
    if (one === "headline") return t("tabHeadline");
    if (one === "case") return t("tabCase");
    if (one === "search") return t("tabSearch");
    return t(`group.${one}`);
  };
  const onTabKey = (event: KeyboardEvent<HTMLElement>) => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: TABS.indexOf(tab) + 1, ArrowLeft: TABS.indexOf(tab) - 1, Home: 0, End: -1 };
    const next = steps[event.key];
    const target = next === undefined ? undefined : TABS.at(next % TABS.length);
    if (target === undefined) return;
    event.preventDefault();
    setTab(target);
    document.getElementById(`${id}-tab-${target}`)?.focus();
  };
  return (
    <div className={`flex flex-col transition-[height] ${isTall ? "h-[84dvh]" : "h-[clamp(13.5rem,100dvh-32rem,37dvh)] under-low-sheet:h-48"}`} data-assumptions>
      <div className="flex shrink-0 items-center justify-between whitespace-nowrap text-muted under-low-sheet:-my-1">
        <div className="-ms-3 flex shrink-0">
          <UndoRedo />
        </div>
        <HistoryList />
        <Handle isTall={isTall} onRaise={() => setIsTall(true)} onLower={() => (isTall ? setIsTall(false) : onClose())} />
        <Reset />
        <button type="button" aria-label={tDashboard("closePanel")} onClick={onClose} className="-me-3 inline-flex size-11 shrink-0 items-center justify-center hover:text-ink">
          <svg aria-hidden viewBox="0 0 16 16" className="size-4 stroke-current" strokeWidth="1.5" strokeLinecap="round">
            <path d="M3 3l10 10M13 3L3 13" />
          </svg>
        </button>
      </div>
      <div role="tablist" aria-label={t("tabs")} onKeyDown={onTabKey} className="-mx-4 flex shrink-0 gap-5 overflow-x-auto border-b border-line px-4 [scrollbar-width:none]">
        {TABS.map((one) => (
          <button
            key={one}
            id={`${id}-tab-${one}`}
            type="button"
            role="tab"
            aria-selected={one === tab}
            aria-controls={`${id}-panel`}
            tabIndex={one === tab ? 0 : -1}
            onClick={(event) => {
              setTab(one);
              event.currentTarget.scrollIntoView({ block: "nearest", inline: "center" });
            }}
            className={`${one === "changes" ? "min-w-20 text-start" : ""} min-h-11 shrink-0 under-low-sheet:min-h-9 text-muted focus-visible:-outline-offset-2 aria-selected:font-semibold aria-selected:text-ink aria-selected:shadow-[inset_0_-2px_0_var(--color-accent)] aria-selected:forced-colors:underline`}
          >
            {nameOf(one)}
          </button>
        ))}
      </div>
      <div key={tab} id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-tab-${tab}`} tabIndex={-1} className="-mx-4 min-h-0 grow overflow-y-auto overscroll-contain px-4 pt-2 pb-4 outline-none">
        <TabContent tab={tab} />
      </div>
    </div>
  );
}

function TabContent({ tab }: { tab: Tab }) {
  switch (tab) {
    case "changes":
      return <ChangedAssumptions />;
    case "headline":
      return <AssumptionList specs={HEADLINE_SPECS} />;
    case "case":
      return (
        <>
          <CasePicker />
          <PresetChips />
        </>
      );
    case "search":
      return <FoundAssumptions />;
    default:
      return <AssumptionList specs={specsOfGroup(tab)} />;
  }
}

function ChangedAssumptions() {
  const t = useTranslations("panel");
  const kept = useKeptChanges(true);
  if (kept.size === 0) return <p className="py-2 text-muted">{t("noneChanged")}</p>;
  return <AssumptionList specs={ASSUMPTION_SPECS.filter(({ key }) => kept.has(key))} />;
}

function FoundAssumptions() {
  const t = useTranslations("panel");
  const [query, setQuery] = useState("");
  const found = useAssumptionSearch(query);
  return (
    <>
      <AssumptionSearch query={query} foundCount={found?.size ?? null} onSearch={setQuery} />
      {found?.size === 0 && <p className="mt-3 text-muted">{t("noneFound", { query: query.trim().slice(0, 40) })}</p>}
      <AssumptionList specs={ASSUMPTION_SPECS.filter(({ key }) => found?.has(key))} />
    </>
  );
}

/** Raises and lowers the sheet, by a press or by a drag; dragged down when it is low, it closes. */
function Handle({ isTall, onRaise, onLower }: { isTall: boolean; onRaise: () => void; onLower: () => void }) {
  const t = useTranslations("panel");
  const startY = useRef<number | null>(null);
  const isDragged = useRef(false);
  const begin = (event: PointerEvent<HTMLElement>) => {
    startY.current = event.clientY;
    isDragged.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (startY.current === null) return;
    const down = event.clientY - startY.current;
    if (Math.abs(down) < DRAG_PX) return;
    startY.current = null;
    isDragged.current = true;
    if (down > 0) onLower();
    else onRaise();
  };
  return (
    <button
      type="button"
      aria-label={isTall ? t("lower") : t("raise")}
      aria-expanded={isTall}
      onPointerDown={begin}
      onPointerMove={drag}
      onPointerUp={() => (startY.current = null)}
      onClick={() => {
        if (isDragged.current) isDragged.current = false;
        else if (isTall) onLower();
        else onRaise();
      }}
      className="inline-flex h-11 w-24 min-w-8 shrink touch-none items-center justify-center"
    >
      <span aria-hidden className="h-1 w-12 max-w-full rounded-full bg-edge" />
    </button>
  );
}
