import type { ReactNode } from "react";

/** A mark of an axis: where it stands, from 0 to 1, and what it says. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

interface PlotFrameProps {
  /** Names the drawing. */
  label: string;
  /** Says in words what it shows. */
  description: string;
  /** From the bottom up; the labels stand on the right. */
  vertical: readonly Tick[];
  /** From left to right; the labels stand below. */
  horizontal: readonly Tick[];
  height: number;
  /** Marks in a box of 1,000 by 1,000 that stretches; strokes keep their width with `vector-effect`. */
  children: ReactNode;
  /** Words over the plot, in per cent of its width and height. */
  words?: ReactNode;
}

/** Grid, axes and the box of a drawing that the server can make as well: it needs no script. */
export function PlotFrame({ label, description, vertical, horizontal, height, children, words }: PlotFrameProps) {
  return (
    <div className="relative text-caption text-muted" style={{ height }}>
      <div role="img" aria-label={`${label}. ${description}`} className="absolute inset-0" />
      <div aria-hidden className="absolute top-3 right-14 bottom-6 left-0">
        {vertical.map(({ at, label: text }) => (
          <div key={at} className="absolute inset-x-0 border-t border-line" style={{ top: `${(1 - at) * 100}%` }}>
            <span className="absolute start-full top-0 ms-2 -translate-y-1/2 leading-none whitespace-nowrap">{text}</span>
          </div>
        ))}
        <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" className="absolute inset-0 size-full overflow-visible" fill="none">
          {children}
        </svg>
        {horizontal.map(({ at, label: text }) => (
          <span
            key={at}
            className={`absolute top-full mt-2 leading-none whitespace-nowrap ${at <= 0.02 ? "" : at >= 0.98 ? "-translate-x-full" : "-translate-x-1/2"}`}
            style={{ left: `${at * 100}%` }}
          >
            {text}
          </span>
        ))}
        {words}
      </div>
    </div>
  );
}
