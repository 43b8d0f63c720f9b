"use client";

import { useTranslations } from "next-intl";
import { Popover } from "@/components/ui/popover";
import { useScenario } from "@/lib/state/scenario-provider";
import { useHistoryWords } from "./history-words";

/** The history of changes in words, on demand; a line goes back, or forth, to its moment. */
export function HistoryList() {
  const t = useTranslations("history");
  return (
    <Popover trigger={t("title")} triggerClassName="min-h-8 rounded-control px-2 hover:bg-sunken hover:text-ink" label={t("label")}>
      {() => <Entries />}
    </Popover>
  );
}

function Entries() {
  const { entries, position } = useScenario((state) => state.history);
  const goTo = useScenario((state) => state.goTo);
  const t = useTranslations("history");
  const wordsOf = useHistoryWords();
  const lines = entries.map((entry, index) => ({ index, words: wordsOf(entry) })).reverse();
  return (
    <>
      <p className="text-caption text-muted">{t("intro")}</p>
      <ol reversed className="mt-2 w-80 max-w-full">
        {lines.map(({ index, words }) => (
          <li key={index}>
            <button
              type="button"
              aria-current={index === position ? "step" : undefined}
              onClick={() => goTo(index)}
              className={`flex min-h-8 w-full items-baseline gap-2 rounded-control px-2 py-1 text-start hover:bg-sunken aria-[current=step]:font-medium ${index > position ? "text-muted" : ""}`}
            >
              <span aria-hidden className="w-3 shrink-0 text-accent">{index === position ? "●" : ""}</span>
              {words}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
