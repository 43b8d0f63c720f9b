"use client";

import { addQuarters, fiscalYearOf } from "@/lib/finance/fiscal-period";
import { useScenario } from "@/lib/state/scenario-provider";
import { useChart } from "./chart-source";
import { usePlaceName } from "./place-name";
import { PLOT_MARGIN } from "./plot";

/** The quarter to which an issue has led the reader, on every chart that shows it, by name; Escape takes it away. */
export function QuarterMark() {
  const t = useScenario((state) => state.markedQuarter);
  return t === null ? null : <Mark t={t} />;
}

function Mark({ t }: { t: number }) {
  const openingQuarter = useScenario((state) => state.scenarioCase.openingQuarter);
  const places = useChart((chart) => chart.places);
  const placeName = usePlaceName();
  const quarter = addQuarters(openingQuarter, t);
  const index = places.findIndex((place) => place === quarter || place === `FY${fiscalYearOf(quarter)}`);
  const place = places[index];
  if (place === undefined) return null;
  const across = (index + 0.5) / places.length;
  return (
    <div
      data-marked-quarter={place}
      className="pointer-events-none absolute text-caption leading-tight font-medium text-warning"
      style={{ top: 0, right: PLOT_MARGIN.right, bottom: PLOT_MARGIN.bottom, left: PLOT_MARGIN.left }}
    >
      <span aria-hidden className="absolute inset-y-0 border-s-2 border-dotted border-warning" style={{ left: `${across * 100}%` }} />
      <span className={`absolute -top-2 rounded-control bg-paper/85 px-1 whitespace-nowrap ${across > 0.5 ? "-translate-x-full" : ""}`} style={{ left: `${across * 100}%` }}>
        ▲ {placeName(place)}
      </span>
    </div>
  );
}
