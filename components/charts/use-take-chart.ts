"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { MenuItem } from "@/components/ui/menu";
import { buildChartAddress, type ChartWish } from "@/lib/api/chart-address";
import { pinnedQuery } from "@/lib/embed/pinned-query";
import { useScenarioStore } from "@/lib/state/scenario-provider";
import { useChartId } from "./chart-source";
import { periodicityOf, useChartViewStore, viewOf, zoomOf } from "./chart-view-context";
import { copyChart, saveChart, type Taken } from "./take-chart";

/** The menu's entries that hand the enclosing chart over as a file or an image, and what came of the last one. */
export function useTakeChart(): { readonly items: readonly MenuItem[]; readonly message: string | null } {
  const t = useTranslations("chart");
  const locale = useLocale();
  const id = useChartId();
  const scenario = useScenarioStore();
  const views = useChartViewStore();
  const [state, setState] = useState<Taken | "working" | null>(null);

  const take = async (format: ChartWish["format"], hand: (address: string) => Promise<Taken>) => {
    const { scenarioCase, changes } = scenario.getState();
    const look = views.getState();
    setState("working");
    setState(await hand(buildChartAddress({ id, view: viewOf(look, id), periodicity: periodicityOf(look), zoom: zoomOf(look), format, locale, theme: themeOfPage(), query: pinnedQuery({ scenarioCase, changes }, scenarioCase) })));
  };
  const save = (format: ChartWish["format"]): MenuItem => ({ id: format, label: t(format), onSelect: () => void take(format, saveChart) });
  return {
    items: [save("csv"), save("csvw"), save("png"), save("svg"), { id: "copyImage", label: t("copyImage"), onSelect: () => void take("png", copyChart) }],
    message: state === null ? null : t(`taken.${state}`),
  };
}

/** The colours in which the reader sees the page. */
function themeOfPage(): "light" | "dark" {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const isDark = scheme === "dark" || (scheme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  return isDark ? "dark" : "light";
}
