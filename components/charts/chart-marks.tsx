import { seriesKey, type ChartData, type ChartSeries } from "@/lib/chart-data/chart";
import type { Line } from "@/lib/chart-data/reported";
import { stackSeries, type StackedSeries } from "@/lib/chart-data/stack";
import { areaPath, barPath, dotPath, linePath } from "./mark-path";
import { GuidanceRangeMark } from "./guidance-range-mark";
import { buildScales, type Plot, type PlotScales } from "./plot";
import { reportedColour, seriesColour } from "./series-theme";

/** Bars lie below areas, lines and dots. */
const LAYERS = { bar: 0, area: 1, line: 2, dot: 3 } as const;

interface ChartMarksProps {
  chart: ChartData;
  plot: Plot;
  /** The key of the series that stands out; null where none does. */
  isolated: string | null;
  /** The place that something outside of the chart points at: an issue, a step of the panel. */
  markedIndex?: number | null;
}

/**
 * The marks of a chart inside a plot: the case in grey behind, what was reported solid, what would
 * follow dashed and lighter, the boundary between them, the turning points.
 *
 * Strokes do not scale, so that the same marks serve a plot of pixels and one that is stretched.
 */
export function ChartMarks({ chart, plot, isolated, markedIndex = null }: ChartMarksProps) {
  const scales = buildScales(plot, chart.places.length, chart.domain);
  const boundary = (scales.xCentre(chart.reportedCount - 1) + scales.xCentre(chart.reportedCount)) / 2;
  const zero = scales.yOf(0);
  const hasAreas = chart.series.some(({ mark }) => mark === "area");
  const drawn = stackSeries(chart.series).sort((a, b) => LAYERS[a.series.mark] - LAYERS[b.series.mark]);
  return (
    <g fill="none" strokeLinejoin="round">
      {markedIndex !== null && markedIndex >= 0 && markedIndex < chart.places.length && (
        <rect x={scales.xCentre(markedIndex) - scales.band / 2} y={plot.y} width={scales.band} height={plot.height} fill="var(--color-accent)" fillOpacity={0.16} data-marked="" />
      )}
      {chart.reportedCount > 0 && (
        <path d={`M${boundary} ${plot.y}V${plot.y + plot.height}`} stroke="var(--color-muted)" strokeDasharray="1 3" vectorEffect="non-scaling-stroke" />
      )}
      {drawn.map(({ series, base }) => (
        <g key={seriesKey(series)} opacity={isolated === null || isolated === seriesKey(series) ? 1 : 0.15}>
          <SeriesMarks series={series} base={base} scales={scales} />
        </g>
      ))}
      {chart.guidance.map((mark) => (
        <GuidanceRangeMark key={mark.index} mark={mark} scales={scales} />
      ))}
      {chart.domain.min < 0 && (
        <path d={`M${plot.x} ${zero}H${plot.x + plot.width}`} stroke="var(--color-muted)" vectorEffect="non-scaling-stroke" />
      )}
      {chart.caseLines.map(({ id, values }) => (
        <CaseMark key={id} id={id} path={linePath(values, scales)} isOverAreas={hasAreas} />
      ))}
      {chart.annotations.map(({ id, index, value }) => (
        <path key={id} d={`M${scales.xCentre(index)} ${scales.yOf(value)}h0`} stroke="var(--color-ink)" strokeWidth={6} strokeLinecap="round" vectorEffect="non-scaling-stroke" />
      ))}
    </g>
  );
}

/** The case's line; over areas of every shade it needs an edge to be seen. */
function CaseMark({ id, path, isOverAreas }: { id: string; path: string; isOverAreas: boolean }) {
  return (
    <>
      {isOverAreas && <path d={path} stroke="var(--color-paper)" strokeWidth={4} vectorEffect="non-scaling-stroke" />}
      <path data-series={id} data-era="case" d={path} stroke="var(--color-case)" strokeWidth={1.5} vectorEffect="non-scaling-stroke" />
    </>
  );
}

function SeriesMarks({ series, base, scales }: StackedSeries & { scales: PlotScales }) {
  return (
    <>
      {series.reported && (
        <g data-series={series.id} data-era="reported">
          <Mark series={series} values={series.reported} base={base.reported} scales={scales} isProjected={false} />
        </g>
      )}
      {series.projected && (
        <g data-series={series.id} data-era="projected">
          <Mark series={series} values={series.projected} base={base.projected} scales={scales} isProjected />
        </g>
      )}
    </>
  );
}

interface MarkProps {
  series: ChartSeries;
  values: Line;
  base: readonly number[];
  scales: PlotScales;
  isProjected: boolean;
}

function Mark({ series, values, base, scales, isProjected }: MarkProps) {
  const colour = isProjected ? seriesColour(series) : reportedColour(series);
  switch (series.mark) {
    case "bar":
      return <path d={barPath(values, base, scales)} fill={colour} fillOpacity={isProjected ? 0.62 : 1} />;
    case "area":
      return <path d={areaPath(values, base, scales)} fill={colour} fillOpacity={0.78} stroke="var(--color-paper)" strokeWidth={1} vectorEffect="non-scaling-stroke" />;
    case "dot":
      return <path d={dotPath(values, scales)} stroke={colour} strokeOpacity={isProjected ? 0.8 : 1} strokeWidth={isProjected ? 4 : 6} strokeLinecap="round" vectorEffect="non-scaling-stroke" />;
    case "line":
      return (
        <path
          d={linePath(values, scales)}
          stroke={colour}
          strokeWidth={2}
          strokeDasharray={isProjected ? "5 3.5" : undefined}
          vectorEffect="non-scaling-stroke"
        />
      );
  }
}
