"use client";

import { memo, useMemo, useState } from "react";
import { ComposedChart, Tooltip, XAxis } from "recharts";
import { useChart } from "./chart-source";
import { LiveReadout } from "./live-readout";
import { PLOT_MARGIN } from "./plot";
import { handlePlotKey } from "./plot-keyboard";

interface LivePlotProps {
  width: number;
  height: number;
  labelledBy: string;
  describedBy: string;
}

/**
 * The live plot over the drawing: Recharts brings the cursor, which all charts share, the keys and the
 * readout. Axes, grid and marks are the drawing's, so that a step of a slider renders nothing here, and
 * nothing changes where the live plot comes.
 */
export const LivePlot = memo(function LivePlot({ width, height, labelledBy, describedBy }: LivePlotProps) {
  const places = useChart((chart) => chart.places);
  const [box, setBox] = useState<HTMLElement | null>(null);
  // Whether the reader moves by keyboard: a pointer's readout is not announced.
  const [isRead, setIsRead] = useState(false);
  const rows = useMemo(() => places.map((place) => ({ place })), [places]);
  return (
    <div
      ref={setBox}
      onKeyDown={(event) => {
        setIsRead(true);
        handlePlotKey(event, places.length);
      }}
      onPointerMove={() => setIsRead(false)}
    >
      <ComposedChart
        width={width}
        height={height}
        data={rows}
        margin={PLOT_MARGIN}
        syncId={`places ${places.join(" ")}`}
        syncMethod="index"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
      >
        <XAxis dataKey="place" scale="band" hide />
        <Tooltip isAnimationActive={false} cursor={{ stroke: "var(--color-ink)", strokeWidth: 1 }} content={() => null} />
        <LiveReadout box={box} isRead={isRead} />
      </ComposedChart>
    </div>
  );
});
