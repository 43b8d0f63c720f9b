"use client";

import { useId, type ReactNode } from "react";

interface ToggleOption<Value extends string> {
  value: Value;
  label: ReactNode;
}

interface ToggleGroupProps<Value extends string> {
  /** Names the choice for a screen reader. */
  label: string;
  options: readonly ToggleOption<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few, side by side. Radio buttons underneath, so arrows, Tab and forced colours work as everywhere. */
export function ToggleGroup<Value extends string>({ label, options, value, onChange }: ToggleGroupProps<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className="inline-flex rounded-control border border-edge">
      {options.map((option) => (
        <label
          key={option.value}
          className="inline-flex min-h-8 items-center px-3 text-muted transition-colors first:rounded-s-control last:rounded-e-control not-first:border-s not-first:border-line hover:text-ink has-checked:bg-sunken has-checked:font-medium has-checked:text-ink has-checked:forced-color-adjust-none has-checked:forced-colors:bg-[Highlight] has-checked:forced-colors:text-[HighlightText] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="sr-only"
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
