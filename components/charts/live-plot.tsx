"use client";

import { useLocale } from "next-intl";
import { memo, useMemo, useState } from "react";
import { CartesianGrid, ComposedChart, Tooltip, usePlotArea, XAxis, YAxis } from "recharts";
import { axisTicks, type AxisDomain } from "@/lib/chart-data/axis-domain";
import { buildAxisScale, formatAxisTick, type AxisQuantity } from "@/lib/format/axis";
import { ChartMarks } from "./chart-marks";
import { useChart } from "./chart-source";
import { useIsolated } from "./chart-view-context";
import { LiveReadout } from "./live-readout";
import { axisPlaces } from "./axis-places";
import { PLOT_MARGIN } from "./plot";
import { handlePlotKey } from "./plot-keyboard";

/** Narrower plots name every other year, as the drawing does (17rem). */
const NARROW_PX = 272;

/**
 * The live plot: Recharts' frame (axes, grid, cursor) that stays still, and the series' own marks inside
 * it that follow the store. The frame renders again only when the axes change.
 */
export function LivePlot({ width, height, labelledBy, describedBy }: { width: number; height: number; labelledBy: string; describedBy: string }) {
  // One text stands for all places, so that a step of a slider, which makes new lists, changes nothing here.
  const placeTexts = useChart((chart) => chart.places.join(" "));
  const quantity = useChart((chart) => chart.quantity);
  const min = useChart((chart) => chart.domain.min);
  const max = useChart((chart) => chart.domain.max);
  const step = useChart((chart) => chart.domain.step);
  const domain = useMemo(() => ({ min, max, step }), [min, max, step]);
  return <Frame width={width} height={height} labelledBy={labelledBy} describedBy={describedBy} placeTexts={placeTexts} quantity={quantity} domain={domain} />;
}

/** The axes bring their own space on the right and below. */
const FRAME_MARGIN = { ...PLOT_MARGIN, right: 0, bottom: 0 };

interface FrameProps {
  width: number;
  height: number;
  labelledBy: string;
  describedBy: string;
  placeTexts: string;
  quantity: AxisQuantity;
  domain: AxisDomain;
}

const Frame = memo(function Frame({ width, height, labelledBy, describedBy, placeTexts, quantity, domain }: FrameProps) {
  const locale = useLocale();
  const [box, setBox] = useState<HTMLElement | null>(null);
  // Whether the reader moves by keyboard: a pointer's readout is not announced.
  const [isRead, setIsRead] = useState(false);
  const places = useMemo(() => placeTexts.split(" ").map((place) => ({ place })), [placeTexts]);
  const labels = axisPlaces(useChart((chart) => chart.places));
  const isYears = labels.every(({ place }) => !place.startsWith("FY"));
  const scale = buildAxisScale(quantity, { largest: Math.max(Math.abs(domain.min), domain.max), step: domain.step }, locale);
  const labelOf = (place: string) => labels.find((label) => label.place === place)?.year ?? "";
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
        data={places}
        margin={FRAME_MARGIN}
        syncId={`places ${placeTexts}`}
        syncMethod="index"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
      >
        <CartesianGrid vertical={false} stroke="var(--color-line)" />
        <XAxis
          dataKey="place"
          scale="band"
          height={PLOT_MARGIN.bottom}
          tickLine={false}
          axisLine={false}
          interval={0}
          ticks={labels.filter((_, nth) => nth % 2 === 0 || width - PLOT_MARGIN.right >= NARROW_PX).map(({ place }) => place)}
          tickFormatter={labelOf}
          tick={{ fontSize: 12, fill: "var(--color-muted)", ...(isYears ? { textAnchor: "start", dx: -4 } : { textAnchor: "middle" }) }}
          tickMargin={6}
        />
        <YAxis
          orientation="right"
          width={PLOT_MARGIN.right}
          domain={[domain.min, domain.max]}
          ticks={axisTicks(domain)}
          interval={0}
          allowDataOverflow
          tickLine={false}
          axisLine={false}
          tickFormatter={(value: number) => formatAxisTick(value, scale)}
          tick={{ fontSize: 12, fill: "var(--color-muted)" }}
          tickMargin={4}
        />
        <LiveMarks />
        <Tooltip isAnimationActive={false} cursor={{ stroke: "var(--color-ink)", strokeWidth: 1 }} content={() => null} />
        <LiveReadout box={box} isRead={isRead} />
      </ComposedChart>
    </div>
  );
});

/** The series inside Recharts' chart: the only part that a slider's step renders. */
function LiveMarks() {
  const plot = usePlotArea();
  const chart = useChart((data) => data);
  const isolated = useIsolated(chart);
  return plot ? <ChartMarks chart={chart} plot={plot} isolated={isolated} /> : null;
}
