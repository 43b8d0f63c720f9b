"use client";

import { useState, type KeyboardEvent } from "react";
import type { SliderBounds } from "@/lib/scenario/assumption-spec";
import { roundToStep } from "./assumption-format";

interface SliderProps {
  bounds: SliderBounds;
  value: number;
  caseValue: number;
  /** The plausible range behind the track; null where none is claimed. */
  band: readonly [number, number] | null;
  labelledBy: string;
  valueText: string;
  /** The value with its unit, shown above a finger. */
  shownValue: string;
  /** The note that says why the slider does not move; null where it does. */
  lockedBy: string | null;
  onMove: (value: number) => void;
  onCommit: () => void;
}

/** Steps that a key moves: arrows one, Page Up and Page Down ten (ARIA slider pattern). */
const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

/** A range input over a track of our own: plausible band, the case's tick, the change from it. */
export function Slider({ bounds, value, caseValue, band, labelledBy, valueText, shownValue, lockedBy, onMove, onCommit }: SliderProps) {
  const [isUnderFinger, setIsUnderFinger] = useState(false);
  const { min, max, step } = bounds;
  const percent = (at: number) => `${((at - min) / (max - min)) * 100}%`;
  const isChanged = value !== caseValue;
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = KEY_STEPS[event.key];
    const target = event.key === "Home" ? min : event.key === "End" ? max : steps === undefined ? undefined : roundToStep(value + steps * step, bounds);
    if (target === undefined || event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    onMove(target);
  };
  const letGo = () => {
    setIsUnderFinger(false);
    onCommit();
  };
  return (
    <div className={`relative h-7 touch-none pointer-coarse:h-11 ${lockedBy === null ? "" : "opacity-60"}`}>
      {/* The track ends half a thumb inside, where the thumb's centre stands at either end. */}
      <div aria-hidden className="absolute inset-x-(--thumb-half) top-1/2 h-1 -translate-y-1/2 rounded-full bg-sunken forced-colors:border">
        {band && <div className="absolute h-full bg-edge/55" style={{ left: percent(band[0]), right: `calc(100% - ${percent(band[1])})` }} />}
        {isChanged && (
          <div
            className="absolute h-full bg-accent"
            style={{ left: percent(Math.min(value, caseValue)), right: `calc(100% - ${percent(Math.max(value, caseValue))})` }}
          />
        )}
        <div data-case-tick className="absolute top-1/2 h-3 w-0.5 -translate-1/2 bg-ink" style={{ left: percent(caseValue) }} />
        {isUnderFinger && (
          <div
            className="absolute bottom-5 z-10 rounded-control bg-ink px-2 py-0.5 whitespace-nowrap text-on-ink shadow-raised"
            style={{ left: percent(value), transform: `translateX(-${percent(value)})` }}
          >
            {shownValue}
          </div>
        )}
      </div>
      <input
        type="range"
        min={min}
        max={max}
        step="any"
        value={value}
        disabled={lockedBy !== null}
        aria-labelledby={labelledBy}
        aria-describedby={lockedBy ?? undefined}
        aria-valuetext={valueText}
        data-changed={isChanged || undefined}
        onChange={(event) => onMove(roundToStep(event.target.valueAsNumber, bounds))}
        onKeyDown={onKeyDown}
        onKeyUp={onCommit}
        onPointerDown={(event) => setIsUnderFinger(event.pointerType === "touch")}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onBlur={letGo}
        className="slider absolute inset-0 size-full"
      />
    </div>
  );
}
