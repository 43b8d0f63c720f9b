"use client";

import { useTranslations } from "next-intl";
import { useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { useScenario } from "@/lib/state/scenario-provider";
import { AssumptionPanel } from "./assumption-panel";
import { UndoRedo } from "./history-buttons";
import { PanelSheet } from "./panel-sheet";
import { useIsPhone } from "./use-is-phone";

/**
 * Where the panel stands: beside the charts on a wide screen, in a drawer below 1,200 pixels for which
 * the page makes room, in a sheet over the lower part of a phone. Nothing behind it is shut off: the
 * answer and the charts are what the reader moves the sliders for. `children` stand under the panel where
 * there is room, so not on a phone.
 */
export function PanelFrame({ children }: { children?: ReactNode }) {
  const t = useTranslations("dashboard");
  const tPanel = useTranslations("panel");
  const [isOpen, setIsOpen] = useState(false);
  // The sheet comes with its first opening, and then keeps where the reader was in it.
  const [hasOpened, setHasOpened] = useState(false);
  const isPhone = useIsPhone();
  const changedCount = useScenario((state) => Object.keys(state.changes).length);
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  const open = () => {
    flushSync(() => {
      setIsOpen(true);
      setHasOpened(true);
    });
    if (isPhone) bringChartUnderAnswer(panel.current);
    (panel.current?.querySelector<HTMLElement>("[role=tab][aria-selected=true]") ?? panel.current)?.focus({ preventScroll: true });
  };
  const close = () => {
    // On a phone the opener is not there while the sheet is open.
    flushSync(() => setIsOpen(false));
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // A note or a menu inside closes first.
    if (event.key !== "Escape" || !isOpen || event.defaultPrevented || panel.current?.querySelector(":popover-open")) return;
    close();
  };
  return (
    <>
      <aside
        ref={panel}
        id="what-if"
        tabIndex={-1}
        data-open={isOpen || undefined}
        aria-label={tPanel("title")}
        onKeyDown={onKeyDown}
        className={`outline-none print:hidden xl:sticky xl:top-0 xl:block xl:max-h-dvh xl:self-start xl:overflow-y-auto xl:border-s xl:border-line xl:py-4 xl:ps-6 xl:pe-2
          max-xl:fixed max-xl:z-40 max-xl:overscroll-contain max-xl:bg-paper max-xl:shadow-raised
          max-md:inset-x-0 max-md:bottom-0 max-md:rounded-t-panel max-md:border-t max-md:border-line max-md:px-4
          md:max-xl:inset-y-0 md:max-xl:end-0 md:max-xl:w-[22rem] md:max-xl:overflow-y-auto md:max-xl:border-s md:max-xl:border-line md:max-xl:px-6 md:max-xl:pt-4 md:max-xl:pb-20
          ${isOpen ? "" : "max-xl:hidden"}`}
      >
        {isPhone ? (
          hasOpened && <PanelSheet onClose={close} />
        ) : (
          <>
            <AssumptionPanel />
            {children}
          </>
        )}
      </aside>
      <div
        className={`needs-scripting fixed inset-x-0 bottom-0 z-50 flex items-center gap-1 border-t border-line bg-paper px-4 py-2 text-muted md:inset-x-auto md:end-4 md:bottom-4 md:gap-3 md:rounded-full md:border md:py-1 md:pe-1 md:shadow-raised xl:hidden print:hidden ${isOpen ? "max-md:hidden" : ""}`}
      >
        <div className={`flex ${isOpen ? "md:hidden" : ""}`}>
          <UndoRedo />
        </div>
        <button
          ref={opener}
          type="button"
          aria-expanded={isOpen}
          aria-controls="what-if"
          onClick={isOpen ? close : open}
          className="inline-flex min-h-11 grow items-center justify-center gap-2 rounded-control bg-ink px-5 font-medium whitespace-nowrap text-on-ink md:rounded-full"
        >
          {isOpen ? t("closePanel") : t("openPanel")}
          {!isOpen && changedCount > 0 && <span className="text-caption font-normal max-[359px]:hidden">{tPanel("changes", { count: changedCount })}</span>}
        </button>
      </div>
    </>
  );
}

/**
 * Scrolls the first chart that has not been passed to just below the answer, which then stays at the top.
 * Where answer, chart and sheet do not fit (a phone held sideways), the plot's foot stands on the sheet and
 * the chart's title gives way.
 */
function bringChartUnderAnswer(sheet: HTMLElement | null) {
  const answer = document.querySelector("h1")?.getBoundingClientRect();
  const charts = [...document.querySelectorAll("section[id^=chart-]")];
  const next = charts.find((chart) => chart.getBoundingClientRect().bottom > window.innerHeight / 3);
  if (!answer || !next) return;
  // One pixel more hides the chart's upper rule under the answer's own.
  const toTitle = next.getBoundingClientRect().top - answer.height + 1;
  const foot = next.querySelector("[data-plot]")?.getBoundingClientRect().bottom ?? 0;
  const toFoot = sheet ? foot - sheet.getBoundingClientRect().top : 0;
  window.scrollBy(0, Math.max(toTitle, toFoot));
}
