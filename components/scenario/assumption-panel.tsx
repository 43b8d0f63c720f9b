"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useScenario } from "@/lib/state/scenario-provider";
import { AssumptionGroups } from "./assumption-groups";
import { AssumptionSearch } from "./assumption-search";
import { CasePicker } from "./case-picker";
import { HistoryList } from "./history-list";
import { Reset, UndoRedo } from "./history-buttons";
import { PresetChips } from "./preset-chips";
import { useAssumptionSearch } from "./use-assumption-search";
import { useKeptChanges } from "./use-kept-changes";

/** The what-if panel: case, presets, search, eight headline sliders, the others by group. */
export function AssumptionPanel() {
  const t = useTranslations("panel");
  const changedCount = useScenario((state) => Object.keys(state.changes).length);
  const [query, setQuery] = useState("");
  const [isChangesOnly, setIsChangesOnly] = useState(false);
  const found = useAssumptionSearch(query);
  const kept = useKeptChanges(isChangesOnly);
  const shown = found && isChangesOnly ? new Set([...found].filter((key) => kept.has(key))) : (found ?? (isChangesOnly ? kept : null));
  const showAll = () => {
    setQuery("");
    setIsChangesOnly(false);
  };
  return (
    <div data-assumptions>
      <div className="flex items-center justify-between">
        <h2 className="font-serif text-heading font-semibold">{t("title")}</h2>
        <div className="flex items-center text-muted print:hidden">
          <UndoRedo />
          <HistoryList />
          <Reset />
        </div>
      </div>
      <CasePicker />
      <PresetChips />
      <div className="mt-4 flex min-h-8 items-center justify-between gap-2">
        <p className={changedCount > 0 ? "font-medium text-accent" : "text-muted"} data-testid="changes">
          {t("changes", { count: changedCount })}
        </p>
        {(changedCount > 0 || isChangesOnly) && (
          <button
            type="button"
            aria-pressed={isChangesOnly}
            onClick={() => setIsChangesOnly(!isChangesOnly)}
            className="min-h-7 shrink-0 rounded-control border border-edge px-2 text-caption hover:bg-sunken aria-pressed:bg-sunken aria-pressed:font-medium print:hidden"
          >
            {t("changesOnly")}
          </button>
        )}
      </div>
      <div className="mt-2">
        <AssumptionSearch query={query} foundCount={found?.size ?? null} onSearch={setQuery} />
      </div>
      <AssumptionGroups
        shown={shown}
        empty={
          <div className="mt-3">
            <p className="text-muted">{found?.size === 0 ? t("noneFound", { query: query.trim().slice(0, 40) }) : t("noneChanged")}</p>
            <button type="button" onClick={showAll} className="mt-2 min-h-8 rounded-control border border-edge px-3 hover:bg-sunken">
              {t("showAll")}
            </button>
          </div>
        }
      />
    </div>
  );
}
