"use client";

import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { placePanel } from "./place-panel";

/** An entry does something (`onSelect`), leads somewhere (`href`), or is one of a choice (`checked`). */
export interface MenuItem {
  id: string;
  label: ReactNode;
  onSelect?: () => void;
  href?: string;
  /** Present on entries of which one is chosen. */
  checked?: boolean;
}

interface MenuProps {
  /** Names the button and the menu. */
  label: string;
  /** The content of the button. */
  trigger: ReactNode;
  triggerClassName?: string;
  items: readonly MenuItem[];
  /** The side of the button with which the menu lines up. */
  align?: "start" | "end";
}

const ITEM_CLASSES =
  "flex min-h-9 w-full items-center gap-2 px-3 text-start text-body text-ink no-underline hover:bg-sunken focus:bg-sunken focus-visible:-outline-offset-2";

/** A button with a menu, with the keys of the ARIA menu-button pattern. */
export function Menu({ label, trigger, triggerClassName = "", items, align = "end" }: MenuProps) {
  const [open, setOpen] = useState(false);
  const menuId = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const focusOnOpen = useRef<"first" | "last">("first");

  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];
  const focusEntry = (index: number) => {
    const all = entries();
    all[(index + all.length) % all.length]?.focus();
  };
  const show = (focus: "first" | "last") => {
    focusOnOpen.current = focus;
    setOpen(true);
  };
  const hide = () => {
    setOpen(false);
    button.current?.focus();
  };

  useLayoutEffect(() => {
    const panel = list.current;
    if (!open || !panel) return;
    // In the top layer no scrolling ancestor cuts it off.
    if ("showPopover" in panel) {
      panel.popover = "manual";
      panel.showPopover();
    }
    const place = () => button.current && placePanel(panel, button.current, { align, gapPx: 4 });
    place();
    const all = panel.querySelectorAll<HTMLElement>("[role^=menuitem]");
    all[focusOnOpen.current === "first" ? 0 : all.length - 1]?.focus({ preventScroll: true });
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && root.current?.contains(event.target) === false) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    window.addEventListener("scroll", place, { capture: true, passive: true });
    window.addEventListener("resize", place);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      window.removeEventListener("scroll", place, { capture: true });
      window.removeEventListener("resize", place);
    };
  }, [open, align]);

  const onButtonKey = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    show(event.key === "ArrowDown" ? "first" : "last");
  };

  const onMenuKey = (event: KeyboardEvent) => {
    const all = entries();
    const current = all.findIndex((entry) => entry === document.activeElement);
    if (event.key === "Tab") return setOpen(false);
    if (event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey) {
      // Typing a letter goes to the next entry that begins with it.
      const rest = [...all.slice(current + 1), ...all.slice(0, current + 1)];
      rest.find((entry) => entry.textContent.trim().toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
      return;
    }
    const actions: Record<string, () => void> = {
      Escape: hide,
      ArrowDown: () => focusEntry(current + 1),
      ArrowUp: () => focusEntry(current - 1),
      Home: () => focusEntry(0),
      End: () => focusEntry(-1),
      " ": () => all[current]?.click(),
    };
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };

  return (
    <div ref={root} className="relative inline-block">
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        onClick={() => (open ? hide() : show("first"))}
        onKeyDown={onButtonKey}
        className={triggerClassName}
      >
        {trigger}
      </button>
      {open ? (
        <div
          ref={list}
          id={menuId}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          onKeyDown={onMenuKey}
          className="fixed z-30 max-h-[80dvh] min-w-40 overflow-auto rounded-panel border border-line bg-raised px-0 py-1 whitespace-nowrap text-ink shadow-raised"
        >
          {items.map((item) => (
            <MenuEntry key={item.id} item={item} onChosen={hide} />
          ))}
        </div>
      ) : null}
    </div>
  );
}

function MenuEntry({ item, onChosen }: { item: MenuItem; onChosen: () => void }) {
  const choose = () => {
    onChosen();
    item.onSelect?.();
  };
  if (item.href !== undefined) {
    return (
      <a role="menuitem" tabIndex={-1} href={item.href} onClick={choose} className={ITEM_CLASSES}>
        {item.label}
      </a>
    );
  }
  if (item.checked === undefined) {
    return (
      <button type="button" role="menuitem" tabIndex={-1} onClick={choose} className={ITEM_CLASSES}>
        {item.label}
      </button>
    );
  }
  return (
    <button type="button" role="menuitemradio" aria-checked={item.checked} tabIndex={-1} onClick={choose} className={ITEM_CLASSES}>
      <span aria-hidden="true" className={`w-4 ${item.checked ? "before:content-['✓']" : ""}`} />
      {item.label}
    </button>
  );
}
