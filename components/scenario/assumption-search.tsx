"use client";

import { useTranslations } from "next-intl";
import { useRef, type KeyboardEvent } from "react";

interface AssumptionSearchProps {
  query: string;
  /** How many assumptions the query finds; null where nothing is asked. */
  foundCount: number | null;
  onSearch: (query: string) => void;
}

/** The search field over the assumptions: arrow down or Enter goes to the first slider found, Escape clears. */
export function AssumptionSearch({ query, foundCount, onSearch }: AssumptionSearchProps) {
  const t = useTranslations("panel");
  const field = useRef<HTMLInputElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && query !== "") {
      event.stopPropagation();
      event.preventDefault();
      onSearch("");
    }
    if (event.key !== "ArrowDown" && event.key !== "Enter") return;
    const first = field.current?.closest("[data-assumptions]")?.querySelector<HTMLElement>("[data-assumption] :is(input[type=range], select)");
    if (!first || foundCount === null) return;
    event.preventDefault();
    first.focus();
  };
  return (
    <div className="relative print:hidden">
      <input
        ref={field}
        type="search"
        value={query}
        aria-label={t("search")}
        placeholder={t("search")}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onSearch(event.target.value)}
        onKeyDown={onKeyDown}
        className="min-h-9 w-full rounded-control border border-edge bg-paper ps-8 pe-8 placeholder:text-muted pointer-coarse:min-h-11 [&::-webkit-search-cancel-button]:hidden"
      />
      <svg aria-hidden viewBox="0 0 16 16" className="pointer-events-none absolute start-2.5 top-1/2 size-4 -translate-y-1/2 fill-none stroke-muted" strokeWidth="1.5" strokeLinecap="round">
        <circle cx="7" cy="7" r="4.5" />
        <path d="M10.5 10.5L14 14" />
      </svg>
      {query !== "" && (
        <button
          type="button"
          aria-label={t("clearSearch")}
          onClick={() => {
            onSearch("");
            field.current?.focus();
          }}
          className="absolute end-1 top-1/2 size-7 -translate-y-1/2 rounded-control text-muted hover:bg-sunken hover:text-ink"
        >
          <span aria-hidden>×</span>
        </button>
      )}
      <p role="status" className="sr-only">
        {foundCount !== null && t("found", { count: foundCount })}
      </p>
    </div>
  );
}
