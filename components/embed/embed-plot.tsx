"use client";

import { useTranslations } from "next-intl";
import { useId, useState, type KeyboardEvent, type PointerEvent } from "react";
import { ChartDescription } from "@/components/charts/chart-description";
import { useChart } from "@/components/charts/chart-source";
import { CHART_HEIGHT, PLOT_MARGIN } from "@/components/charts/plot";
import { PointAnnouncement } from "@/components/charts/plot-keyboard";
import { PlotDrawing } from "@/components/charts/plot-drawing";
import { PlotLabels } from "@/components/charts/plot-labels";
import { Readout } from "@/components/charts/readout";

/** Where a reader reads the plot, and whether by keyboard: a pointer's readout is not announced. */
interface Reading {
  readonly index: number;
  readonly isByKey: boolean;
}

/** How far a key goes, from the place it stands at. */
const KEY_MOVES: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowLeft: (index) => index - 1,
  ArrowRight: (index) => index + 1,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * The plot of a frame: the same drawing as the server's, with cursor and readout of our own. The chart
 * library would bring the same two and weigh more than all the rest of a frame.
 */
export function EmbedPlot({ labelledBy }: { labelledBy: string }) {
  const t = useTranslations("chart.description");
  const places = useChart((chart) => chart.places.length);
  const [reading, setReading] = useState<Reading | null>(null);
  const descriptionId = useId();
  const keysId = useId();
  const last = places - 1;
  const index = reading && Math.min(reading.index, last);

  const point = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const across = (event.clientX - left - PLOT_MARGIN.left) / (width - PLOT_MARGIN.left - PLOT_MARGIN.right);
    setReading({ index: Math.max(0, Math.min(last, Math.floor(across * places))), isByKey: false });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Escape") return setReading(null);
    const move = KEY_MOVES[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // The first key shows where the reading begins: at the newest that is known to stand there.
    setReading({ index: index === null ? move(event.key === "ArrowLeft" ? last + 1 : -1, last) : Math.max(0, Math.min(last, move(index, last))), isByKey: true });
  };

  return (
    <div
      role="application"
      tabIndex={0}
      aria-labelledby={labelledBy}
      aria-describedby={`${descriptionId} ${keysId}`}
      // Below 320 pixels every second year stands at the axis, as all do not fit.
      className="relative mt-2 touch-pan-y text-caption text-muted @max-[20rem]:[&_[role=img]>span:nth-of-type(even)]:hidden"
      style={{ height: CHART_HEIGHT }}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={(event) => event.pointerType === "mouse" && setReading(null)}
      onKeyDown={onKeyDown}
      onBlur={() => setReading(null)}
    >
      <PlotDrawing names={{ labelledBy, describedBy: descriptionId }} />
      {index !== null && (
        <span
          aria-hidden
          data-cursor
          className="pointer-events-none absolute border-s border-ink"
          style={{
            top: PLOT_MARGIN.top,
            bottom: PLOT_MARGIN.bottom,
            left: `calc(${PLOT_MARGIN.left}px + (100% - ${PLOT_MARGIN.left + PLOT_MARGIN.right}px) * ${(index + 0.5) / places})`,
          }}
        />
      )}
      <ChartDescription id={descriptionId} />
      <p id={keysId} className="sr-only">
        {t("keys")}
      </p>
      <PlotLabels />
      {index !== null && <Readout index={index} />}
      <PointAnnouncement index={reading?.isByKey ? index : null} />
    </div>
  );
}
