"use client";

import { useEffect, useId, useRef, useState } from "react";
import { Button } from "./button";

interface CopyFieldProps {
  label: string;
  text: string;
  copyLabel: string;
  copiedText: string;
  /** Said when the browser does not let us copy; the text is then selected. */
  refusedText: string;
  rows?: number;
  /** Copies as soon as the field is there: whoever called it has asked for the copy. */
  copiesAtOnce?: boolean;
}

/** A text to take along, with a button that copies it and says so only once it is done. */
export function CopyField({ label, text, copyLabel, copiedText, refusedText, rows = 3, copiesAtOnce = false }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [result, setResult] = useState<{ text: string; isCopied: boolean } | null>(null);
  const copy = async () => {
    const isCopied = await writeToClipboard(text);
    if (!isCopied) {
      field.current?.focus();
      field.current?.select();
    }
    setResult({ text, isCopied });
  };
  const isAsked = useRef(copiesAtOnce);
  useEffect(() => {
    if (!isAsked.current) return;
    isAsked.current = false;
    void copy();
  });
  // What was copied is no longer what stands here once the text has changed.
  const shown = result?.text === text ? result : null;
  return (
    <div>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
        className="mt-1 block w-full resize-none rounded-control border border-line bg-paper px-3 py-1.5 text-caption break-all text-ink"
      />
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <Button variant="primary" onClick={() => void copy()}>
          {copyLabel}
        </Button>
        <p role="status" className={`text-caption ${shown?.isCopied === false ? "text-warning" : "text-muted"}`}>
          {shown && (shown.isCopied ? copiedText : refusedText)}
        </p>
      </div>
    </div>
  );
}

/** Whether the text is on the clipboard now. A frame without leave has no clipboard, or one that refuses. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
