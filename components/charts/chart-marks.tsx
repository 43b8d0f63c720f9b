"use client";

import { useCallback, useState } from "react";
import { usePainted, type Painter } from "@/components/painting/use-painted";
import type { ChartData } from "@/lib/chart-data/chart";
import { drawChart, writePart, type ChartDrawing, type DrawnPart } from "./chart-drawing";
import { useChartReader, useIsolated } from "./chart-source";
import type { Plot } from "./plot";

/**
 * The marks of the enclosing chart inside a plot. React holds the group and what the drawing was at first;
 * from then on the group's content is the painter's alone.
 */
export function ChartMarks({ plot }: { plot: Plot }) {
  const isolated = useIsolated();
  const draw = useCallback((chart: ChartData) => drawChart(chart, plot, isolated), [plot, isolated]);
  const { ref, drawing } = usePainted(useChartReader(), draw, MARKS);
  const [first] = useState(() => ({ __html: drawing.map((part) => writePart(part)).join("") }));
  return <g ref={ref} fill="none" strokeLinejoin="round" dangerouslySetInnerHTML={first} />;
}

const MARKS: Painter<SVGGElement, ChartDrawing> = {
  paint: (group, after, before) => {
    if (before === null) return;
    const standing = before.map(({ key }, index) => ({ key, element: group.children[index] }));
    const elements = after.map((part, index) => {
      const found = standing[index]?.key === part.key ? standing[index] : standing.find(({ key }) => key === part.key);
      if (!found?.element) return buildElement(part);
      moveCourses(found.element, part, before[standing.indexOf(found)]);
      return found.element;
    });
    const isSame = elements.length === standing.length && elements.every((element, index) => element === standing[index]?.element);
    if (!isSame) group.replaceChildren(...elements);
  },
};

/** Changes what differs in a part that stands. */
function moveCourses(element: Element, after: DrawnPart, before: DrawnPart | undefined): void {
  if (after.opacity !== before?.opacity) element.setAttribute("opacity", String(after.opacity));
  const changed = after.paths.flatMap(({ course }, index) => (course === before?.paths[index]?.course ? [] : [{ course, index }]));
  if (changed.length === 0) return;
  const paths = element.querySelectorAll("path");
  for (const { course, index } of changed) paths[index]?.setAttribute("d", course);
}

function buildElement(part: DrawnPart): Element {
  const holder = document.createElementNS("http://www.w3.org/2000/svg", "g");
  holder.innerHTML = writePart(part);
  const [element] = holder.children;
  if (!element) throw new Error(`The part ${part.key} has no element.`);
  return element;
}
