"use client";

import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { useLoaded } from "@/components/ui/use-loaded";
import { ChartDescription } from "./chart-description";
import { CHART_HEIGHT } from "./plot";
import { PlotDrawing } from "./plot-drawing";
import { useReaderIsHere } from "./reader-is-here";
import { PlotLabels } from "./plot-labels";
import { QuarterMark } from "./quarter-mark";
import { useIsPrinting } from "./use-printing";

const loadLivePlot = () => import("./live-plot");

/**
 * The plot of a chart: the drawing that stands in the server's HTML, and over it, once a reader moves on
 * the page and sees the chart, the live plot. The chart library is a third of the page's code and brings
 * cursor and readout; nobody needs it before.
 */
export function PlotBox({ isSeen, labelledBy }: { isSeen: boolean; labelledBy: string }) {
  const isLive = useReaderIsHere() && isSeen;
  const isPrinting = useIsPrinting();
  const t = useTranslations("chart.description");
  const descriptionId = useId();
  const keysId = useId();
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  // Without the library (offline, blocked) the drawing stays: it follows the sliders all the same.
  const live = useLoaded(loadLivePlot, isLive);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // The drawing alone fits the paper's width at once; the live plot has the screen's.
  const isShown = live !== null && width > 0 && !isPrinting;
  return (
    <div ref={box} data-plot className="relative mt-2 text-caption text-muted" style={{ height: CHART_HEIGHT }}>
      <PlotDrawing names={isShown ? null : { labelledBy, describedBy: descriptionId }} />
      {isShown && (
        <>
          <live.LivePlot width={width} labelledBy={labelledBy} describedBy={`${descriptionId} ${keysId}`} />
          <p id={keysId} className="sr-only">
            {t("keys")}
          </p>
        </>
      )}
      <ChartDescription id={descriptionId} />
      <PlotLabels />
      <QuarterMark />
    </div>
  );
}
