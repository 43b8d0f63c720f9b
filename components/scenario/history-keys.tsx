"use client";

import { useEffect } from "react";
import { useScenarioStore } from "@/lib/state/scenario-provider";

/** Undo, redo and taking a mark off the charts, from the keyboard; a text field keeps its own undo. */
export function HistoryKeys() {
  const store = useScenarioStore();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape") store.getState().markQuarter(null);
      if (event.altKey || !(event.metaKey || event.ctrlKey) || isTextField(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && !(key === "y" && event.ctrlKey)) return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) store.getState().redo();
      else store.getState().undo();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [store]);
  return null;
}

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement) return !["range", "radio", "checkbox", "button"].includes(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}
