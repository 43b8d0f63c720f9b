const GAP_PX = 8;

/** Puts a panel of the top layer below its button, or above where there is no room, and always inside the window. */
export function placePanel(panel: HTMLElement, anchor: HTMLElement, { align = "start", gapPx = GAP_PX }: { align?: "start" | "end"; gapPx?: number } = {}): void {
  const { top: anchorTop, bottom, left: anchorLeft, right } = anchor.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const fitsBelow = bottom + gapPx + height <= window.innerHeight;
  const top = fitsBelow ? bottom + gapPx : Math.max(GAP_PX, anchorTop - gapPx - height);
  const wanted = align === "start" ? anchorLeft : right - width;
  const left = Math.max(GAP_PX, Math.min(wanted, window.innerWidth - width - GAP_PX));
  Object.assign(panel.style, { inset: "auto", top: `${top}px`, left: `${left}px`, margin: "0" });
}
