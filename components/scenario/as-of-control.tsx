"use client";

import { useLocale, useTranslations } from "next-intl";
import { useChartView } from "@/components/charts/chart-view-context";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/lib/format/date";
import { usePublished } from "./published-cases-context";

/** Opens the page anew as of a day, or without one: cases, facts and guidance come from the server. */
function openAsOf(day: string, isCaseKnown: boolean): void {
  const address = new URL(window.location.href);
  if (day === "") address.searchParams.delete("asOf");
  else address.searchParams.set("asOf", day);
  if (!isCaseKnown) address.searchParams.delete("case");
  window.location.assign(address);
}

/** The day whose knowledge counts on the dashboard; from the day of the first case on, since before it there is nothing to project from. */
export function AsOfControl() {
  const t = useTranslations("asOf");
  const asOf = useChartView((state) => state.asOf);
  const { cases } = usePublished();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const day = String(new FormData(event.currentTarget).get("asOf") ?? "");
        openAsOf(day, day === "" || cases.every(({ knownOn }) => knownOn <= day));
      }}
      className="needs-scripting flex items-center gap-2 text-caption text-muted print:hidden"
    >
      <label className="flex min-w-0 items-center gap-2">
        {t("label")}
        <input type="date" name="asOf" defaultValue={asOf ?? ""} min={cases[0]?.knownOn} className="min-h-8 min-w-0 rounded-control border border-edge bg-paper px-1 text-ink pointer-coarse:min-h-11" />
      </label>
      <Button type="submit" className="shrink-0">{t("show")}</Button>
    </form>
  );
}

/** Says that the page shows an earlier day, and offers the way back. */
export function AsOfNotice() {
  const t = useTranslations("asOf");
  const locale = useLocale();
  const asOf = useChartView((state) => state.asOf);
  if (!asOf) return null;
  return (
    <p className="mt-3 text-body">
      {t("notice", { date: formatDate(asOf, locale) })}{" "}
      <button type="button" onClick={() => openAsOf("", true)} className="min-h-6 underline print:hidden">
        {t("everything")}
      </button>
    </p>
  );
}
