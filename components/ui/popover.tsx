"use client";

import { useId, useRef, useState, type ReactNode, type ToggleEvent } from "react";
import { flushSync } from "react-dom";
import { placePanel } from "./place-panel";

interface PopoverProps {
  /** The content of the button. */
  trigger: ReactNode;
  /** A name for the button where its content is no text. */
  triggerLabel?: string;
  triggerClassName?: string;
  /** Names the content. */
  label: string;
  /** A function makes its content only while the popover is open: for long or lively content. */
  children: ReactNode | (() => ReactNode);
}

/**
 * A note on demand beside a term or a figure. The browser's own popover: it lies above everything, closes
 * on Escape or a click elsewhere, gives the focus back, and opens (in the middle) without JavaScript.
 */
export function Popover({ trigger, triggerLabel, triggerClassName = "", label, children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const isLazy = typeof children === "function";

  // The content must be there before the popover opens, so that its size is known when it is placed.
  const prepare = (event: ToggleEvent<HTMLDivElement>) => {
    if (isLazy && event.newState === "open") flushSync(() => setIsOpen(true));
  };

  const place = (event: ToggleEvent<HTMLDivElement>) => {
    if (isLazy && event.newState === "closed") setIsOpen(false);
    if (event.newState === "open" && button.current) placePanel(event.currentTarget, button.current);
  };

  return (
    <>
      <button ref={button} type="button" popoverTarget={id} aria-label={triggerLabel} className={triggerClassName}>
        {trigger}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        onBeforeToggle={prepare}
        onToggle={place}
        className="m-auto max-h-[80dvh] max-w-[min(24rem,calc(100vw-1rem))] overflow-auto rounded-panel border border-line bg-raised p-4 text-start text-body font-normal whitespace-normal text-ink shadow-raised"
      >
        {typeof children === "function" ? isOpen && children() : children}
      </div>
    </>
  );
}
