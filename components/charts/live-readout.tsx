"use client";

import { createPortal } from "react-dom";
import { useActiveTooltipLabel, useIsTooltipActive } from "recharts";
import { useChart } from "./chart-source";
import { PointAnnouncement } from "./plot-keyboard";
import { Readout } from "./readout";

/** The values under the cursor, outside of the drawing; only on the chart that is pointed at or focused. */
export function LiveReadout({ box, isRead }: { box: HTMLElement | null; isRead: boolean }) {
  const isActive = useIsTooltipActive();
  const label = useActiveTooltipLabel();
  const index = useChart((chart) => chart.places.findIndex((place) => place === label));
  if (!box) return null;
  const isShown = isActive && index >= 0 && box.matches(":hover, :focus-within");
  return createPortal(
    <>
      {isShown && <Readout index={index} />}
      <PointAnnouncement index={isShown && isRead && box.matches(":focus-within") ? index : null} />
    </>,
    box,
  );
}
