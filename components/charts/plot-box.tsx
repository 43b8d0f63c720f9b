"use client";

import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { LoadNote } from "@/components/ui/load-note";
import { useLoaded } from "@/components/ui/use-loaded";
import { ChartDescription } from "./chart-description";
import { CHART_HEIGHT } from "./plot";
import { PlotDrawing } from "./plot-drawing";
import { useReaderIsHere } from "./reader-is-here";
import { PlotLabels } from "./plot-labels";
import { QuarterMark } from "./quarter-mark";
import { useIsPrinting } from "./use-printing";

/** Without the library (offline, blocked) the drawing stays: it follows the sliders all the same. */
const loadLivePlot = () => import("./live-plot").then(({ LivePlot }) => LivePlot);

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
  const [{ width, height }, setSize] = useState({ width: 0, height: CHART_HEIGHT });
  const { value: LivePlot, status, retry, stop } = useLoaded(loadLivePlot, isLive);
  const tLoading = useTranslations("loading");

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: Math.floor(entry.contentRect.width), height: Math.round(entry.contentRect.height) });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // The drawing alone fits the paper's width at once; the live plot has the screen's.
  const isShown = LivePlot !== null && width > 0 && !isPrinting;
  return (
    <div ref={box} data-plot className="group/plot relative mt-2 text-caption text-muted" style={{ height: `var(--chart-height, ${CHART_HEIGHT}px)` }}>
      <PlotDrawing names={isShown ? null : { labelledBy, describedBy: descriptionId }} />
      {isShown && (
        <>
          <LivePlot width={width} height={height} labelledBy={labelledBy} describedBy={`${descriptionId} ${keysId}`} />
          <p id={keysId} className="sr-only">
            {t("keys")}
          </p>
        </>
      )}
      <LoadNote
        status={status}
        waitingText={tLoading("readout")}
        failedText={tLoading("readoutFailed")}
        stoppedText={tLoading("readoutStopped")}
        onStop={stop}
        onRetry={retry}
        // Only where somebody points at the plot and would read it.
        className="absolute start-1 top-1 z-10 not-group-hover/plot:not-focus-within:hidden"
      />
      <ChartDescription id={descriptionId} />
      <PlotLabels boxHeight={height} />
      <QuarterMark />
    </div>
  );
}
