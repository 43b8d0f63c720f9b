"use client";

import { useTranslations } from "next-intl";
import { useRef, useState, type KeyboardEvent } from "react";
import type { AssumptionWords } from "@/components/scenario/assumption-words";
import type { HeatMap } from "@/lib/chart-data/heat-map";
import { traceContour } from "@/lib/decisions/contour";
import { placeOnSide, type TwoWayTable } from "@/lib/decisions/two-way-table";
import { useScenario } from "@/lib/state/scenario-provider";
import type { DecisionScenario } from "./use-decision-scenario";
import type { ResultWords } from "./use-result-words";

interface HeatMapGridProps {
  table: TwoWayTable;
  map: HeatMap;
  target: number;
  scenario: DecisionScenario;
  words: ResultWords;
  across: AssumptionWords;
  down: AssumptionWords;
  label: string;
}

/** Heights in pixels: the heads of the columns, and a row. */
const HEAD = 24;
const ROW = 24;

/** The darkest cell: ink on it keeps a contrast of 4.5 in both themes. */
const DARKEST = 46;

/**
 * The heat map as a grid of buttons, the highest value of the vertical assumption on top. One cell is in
 * the tab order; arrows, Home and End move among them, Enter sets both sliders.
 */
export function HeatMapGrid({ table, map, target, scenario, words, across, down, label }: HeatMapGridProps) {
  const t = useTranslations("decision.table");
  const setAssumption = useScenario((state) => state.setAssumption);
  const commit = useScenario((state) => state.commit);
  const columns = table.across.values.length;
  const rowCount = table.down.values.length;
  const present = { x: placeOnSide(table.across, scenario.assumptions[table.across.key]), y: placeOnSide(table.down, scenario.assumptions[table.down.key]) };
  const [focus, setFocus] = useState<{ x: number; y: number } | null>(null);
  const at = { x: Math.min(columns - 1, focus?.x ?? Math.round(present.x)), y: Math.min(rowCount - 1, focus?.y ?? Math.round(present.y)) };
  const grid = useRef<HTMLTableElement>(null);
  const open = (x: number, y: number) => {
    setAssumption(table.across.key, table.across.values[x] ?? 0);
    setAssumption(table.down.key, table.down.values[y] ?? 0);
    commit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [at.x - 1, at.y],
      ArrowRight: [at.x + 1, at.y],
      ArrowUp: [at.x, at.y + 1],
      ArrowDown: [at.x, at.y - 1],
      Home: [0, at.y],
      End: [columns - 1, at.y],
      PageUp: [at.x, rowCount - 1],
      PageDown: [at.x, 0],
    };
    const [x, y] = moves[event.key] ?? [];
    if (x === undefined || y === undefined) return;
    event.preventDefault();
    const next = { x: Math.min(columns - 1, Math.max(0, x)), y: Math.min(rowCount - 1, Math.max(0, y)) };
    setFocus(next);
    grid.current?.querySelector<HTMLButtonElement>(`[data-cell="${next.x} ${next.y}"]`)?.focus();
  };
  const contour = traceContour(table.rows, target);
  // Steps of the grid to parts of the overlay, whose rows run from the top down.
  const partX = (x: number) => ((x + 0.5) / columns) * 1000;
  const partY = (y: number) => (1 - (y + 0.5) / rowCount) * 1000;
  const isHeadShown = (place: number, count: number) => count <= 8 || place % 5 === 0;
  return (
    <div className="@container overflow-x-auto pb-1">
      <div className="relative min-w-[38rem]">
        <table ref={grid} role="grid" aria-label={label} onKeyDown={onKeyDown} className="w-full table-fixed border-collapse text-caption">
          <thead>
            <tr style={{ height: HEAD }}>
              <td className="w-24" />
              {table.across.values.map((value, x) => (
                <th key={value} scope="col" className={`p-0 font-normal whitespace-nowrap text-muted ${x === 0 ? "text-start" : "text-center"}`}>
                  {/* The first says the unit, and has the room of four without a label. */}
                  <span className={isHeadShown(x, columns) ? "relative" : "sr-only"}>{x === 0 ? across.valueWithUnit(value) : across.valueOf(value)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((_, fromTop) => {
              const y = rowCount - 1 - fromTop;
              const value = table.down.values[y] ?? 0;
              return (
                <tr key={value} style={{ height: ROW }}>
                  <th scope="row" className="p-0 pe-2 text-end font-normal whitespace-nowrap text-muted">
                    <span className={isHeadShown(y, rowCount) ? "" : "sr-only"}>{y === rowCount - 1 ? down.valueWithUnit(value) : down.valueOf(value)}</span>
                  </th>
                  {table.across.values.map((column, x) => {
                    const shade = map.shades[y]?.[x] ?? null;
                    const result = table.rows[y]?.[x] ?? null;
                    const name = t("cell", { across: across.name, acrossValue: across.valueWithUnit(column), down: down.name, downValue: down.valueWithUnit(value), value: words.valueOf(result) });
                    return (
                      <td key={column} role="gridcell" className="p-0">
                        <button
                          type="button"
                          data-cell={`${x} ${y}`}
                          tabIndex={x === at.x && y === at.y ? 0 : -1}
                          aria-label={name}
                          title={name}
                          onClick={() => open(x, y)}
                          onFocus={() => setFocus({ x, y })}
                          className="block size-full overflow-hidden text-center leading-none text-ink focus-visible:relative focus-visible:z-20"
                          style={{ height: ROW, background: shade === null ? "var(--color-sunken)" : `color-mix(in oklab, var(--color-category-1) ${Math.round(shade * DARKEST)}%, var(--color-paper))` }}
                        >
                          <span aria-hidden className="hidden @[52rem]:inline">{words.bareOf(result)}</span>
                        </button>
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
        <svg aria-hidden viewBox="0 0 1000 1000" preserveAspectRatio="none" fill="none" className="pointer-events-none absolute right-0 bottom-0 left-24 overflow-visible" style={{ top: HEAD, height: rowCount * ROW, width: "calc(100% - 6rem)" }}>
          <path d={contour.map(({ x1, y1, x2, y2 }) => `M${partX(x1).toFixed(1)} ${partY(y1).toFixed(1)}L${partX(x2).toFixed(1)} ${partY(y2).toFixed(1)}`).join("")} stroke="var(--color-ink)" strokeWidth={2} vectorEffect="non-scaling-stroke" strokeLinecap="round" />
        </svg>
        <div aria-hidden className="pointer-events-none absolute left-24" style={{ top: HEAD, height: rowCount * ROW, width: "calc(100% - 6rem)" }}>
          <span className="absolute size-4 -translate-1/2 rounded-full border-2 border-accent bg-paper/60" style={{ left: `${partX(present.x) / 10}%`, top: `${partY(present.y) / 10}%` }} />
        </div>
      </div>
    </div>
  );
}
