"use client";

import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState, type ComponentType } from "react";
import { ChartDescription } from "./chart-description";
import { CHART_HEIGHT } from "./plot";
import { useReaderIsHere } from "./reader-is-here";
import { PlotLabels } from "./plot-labels";
import { QuarterMark } from "./quarter-mark";
import { StaticPlot } from "./static-plot";
import { useIsPrinting } from "./use-printing";

interface LivePlotProps {
  width: number;
  labelledBy: string;
  describedBy: string;
}

/**
 * The plot of a chart: the drawing that stands in the server's HTML, then, once a reader moves on the
 * page and sees the chart, the live one over the same marks and of the same size. The chart library is
 * a third of the page's code and brings cursor and readout; nobody needs it before.
 */
export function PlotBox({ isSeen, labelledBy }: { isSeen: boolean; labelledBy: string }) {
  const isLive = useReaderIsHere() && isSeen;
  // The drawing fits the paper's width at once; the live plot has the screen's.
  const isPrinting = useIsPrinting();
  const t = useTranslations("chart.description");
  const descriptionId = useId();
  const keysId = useId();
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [LivePlot, setLivePlot] = useState<ComponentType<LivePlotProps> | null>(null);

  useEffect(() => {
    if (!isLive) return;
    let isMounted = true;
    // Without the library (offline, blocked) the drawing stays: it follows the sliders all the same.
    import("./live-plot").then(
      (module) => isMounted && setLivePlot(() => module.LivePlot),
      () => undefined,
    );
    return () => {
      isMounted = false;
    };
  }, [isLive]);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <div ref={box} data-plot className="relative mt-2 text-caption text-muted" style={{ height: CHART_HEIGHT }}>
      {LivePlot && width > 0 && !isPrinting ? (
        <>
          <LivePlot width={width} labelledBy={labelledBy} describedBy={`${descriptionId} ${keysId}`} />
          <p id={keysId} className="sr-only">
            {t("keys")}
          </p>
        </>
      ) : (
        <StaticPlot labelledBy={labelledBy} describedBy={descriptionId} />
      )}
      <ChartDescription id={descriptionId} />
      <PlotLabels />
      <QuarterMark />
    </div>
  );
}
