"use client";

import { useId } from "react";

interface ChoiceSelectProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string; readonly disabled?: boolean }[];
  onChoose: (value: Value) => void;
  className?: string;
}

/** One of several, with its name above it. */
export function ChoiceSelect<Value extends string>({ label, value, options, onChoose, className = "" }: ChoiceSelectProps<Value>) {
  const id = useId();
  return (
    <div className={`needs-scripting min-w-0 ${className}`}>
      <label htmlFor={id} className="block text-caption text-muted">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChoose(chosen.value);
        }}
        className="mt-0.5 block min-h-9 w-full max-w-full rounded-control border border-edge bg-paper px-2 text-body pointer-coarse:min-h-11"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
