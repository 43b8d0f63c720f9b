"use client";

import { useState, type KeyboardEvent } from "react";
import { paintText } from "@/components/painting/paint-text";
import { usePainted, type Painter } from "@/components/painting/use-painted";
import type { SliderBounds } from "@/lib/scenario/assumption-spec";
import { roundToStep } from "./assumption-format";

interface SliderProps {
  bounds: SliderBounds;
  /** The value as it stands. */
  read: () => number;
  caseValue: number;
  isChanged: boolean;
  /** The plausible range behind the track; null where none is claimed. */
  band: readonly [number, number] | null;
  labelledBy: string;
  /** A value as it is spoken. */
  speak: (value: number) => string;
  /** A value with its unit, shown above a finger. */
  show: (value: number) => string;
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

/** Where a value puts the parts of a slider, and what it makes them say. */
interface SliderPosition {
  readonly value: number;
  readonly spoken: string;
  readonly shown: string;
  readonly at: string;
  /** The ends of the change from the case. */
  readonly left: string;
  readonly right: string;
}

const POSITION: Painter<HTMLDivElement, SliderPosition> = {
  paint: (element, after) => {
    const input = element.querySelector("input");
    const change = element.querySelector<HTMLElement>("[data-change]");
    const note = element.querySelector<HTMLElement>("[data-note]");
    if (input) {
      input.value = String(after.value);
      input.setAttribute("aria-valuetext", after.spoken);
    }
    if (change) Object.assign(change.style, { left: after.left, right: after.right });
    if (!note) return;
    Object.assign(note.style, noteStyle(after));
    paintText(note, after.shown, null);
  },
};

function noteStyle({ at }: SliderPosition) {
  return { left: at, transform: `translateX(-${at})` };
}

/**
 * A range input over a track of our own: plausible band, the case's tick, the change from it. Thumb, change
 * and words follow the value without React.
 */
export function Slider({ bounds, read, caseValue, isChanged, band, labelledBy, speak, show, lockedBy, onMove, onCommit }: SliderProps) {
  const [isUnderFinger, setIsUnderFinger] = useState(false);
  const { min, max, step } = bounds;
  const percent = (at: number) => `${((at - min) / (max - min)) * 100}%`;
  const place = (value: number): SliderPosition => ({
    value,
    spoken: speak(value),
    shown: show(value),
    at: percent(value),
    left: percent(Math.min(value, caseValue)),
    right: `calc(100% - ${percent(Math.max(value, caseValue))})`,
  });
  const { ref, drawing } = usePainted(read, place, POSITION);
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = KEY_STEPS[event.key];
    const target = event.key === "Home" ? min : event.key === "End" ? max : steps === undefined ? undefined : roundToStep(read() + steps * step, bounds);
    if (target === undefined || event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    onMove(target);
  };
  const letGo = () => {
    setIsUnderFinger(false);
    onCommit();
  };
  return (
    <div ref={ref} className={`relative h-7 touch-none pointer-coarse:h-11 ${lockedBy === null ? "" : "opacity-60"}`}>
      {/* The track ends half a thumb inside, where the thumb's centre stands at either end. */}
      <div aria-hidden className="absolute inset-x-(--thumb-half) top-1/2 h-1 -translate-y-1/2 rounded-full bg-sunken forced-colors:border">
        {band && <div className="absolute h-full bg-edge/55" style={{ left: percent(band[0]), right: `calc(100% - ${percent(band[1])})` }} />}
        <div data-change className="absolute h-full bg-accent" style={{ left: drawing.left, right: drawing.right }} />
        <div data-case-tick className="absolute top-1/2 h-3 w-0.5 -translate-1/2 bg-ink" style={{ left: percent(caseValue) }} />
        {isUnderFinger && (
          <div
            data-note
            className="absolute bottom-5 z-10 rounded-control bg-ink px-2 py-0.5 whitespace-nowrap text-on-ink shadow-raised"
            style={noteStyle(drawing)}
          >
            {drawing.shown}
          </div>
        )}
      </div>
      <input
        type="range"
        min={min}
        max={max}
        step="any"
        defaultValue={drawing.value}
        disabled={lockedBy !== null}
        aria-labelledby={labelledBy}
        aria-describedby={lockedBy ?? undefined}
        aria-valuetext={drawing.spoken}
        data-changed={isChanged || undefined}
        onChange={({ target }) => {
          const next = roundToStep(target.valueAsNumber, bounds);
          // The thumb stands on steps, also where it was dragged to the one that it stood on.
          target.value = String(next);
          onMove(next);
        }}
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
