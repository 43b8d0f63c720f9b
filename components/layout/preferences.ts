/**
 * What this browser remembers for a reader: colours and language, in local storage, nowhere else.
 *
 * Storage may be missing or forbidden (a private window, a sandboxed frame: then even the getter
 * throws), and anyone may have written anything into it. The choice then holds for the page alone.
 * The theme in force stands as `data-theme` on the root element; without it the device decides.
 */
import { isLocale, type Locale } from "@/lib/format/locale";

/** The choices of colours; `auto` follows the device. */
export const THEMES = ["light", "dark", "auto"] as const;

/** A choice of colours. */
export type Theme = (typeof THEMES)[number];

/** The keys in local storage. */
export const STORAGE_KEYS = { theme: "flywheel.theme", locale: "flywheel.locale" } as const;

const CHANGE_EVENT = "flywheel:preferences";

function store(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // Without storage the choice ends with the page.
  }
}

/** The choice in force on this page. */
export function readTheme(): Theme {
  const theme = document.documentElement.dataset["theme"];
  return theme === "light" || theme === "dark" ? theme : "auto";
}

function applyTheme(theme: Theme): void {
  if (theme === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  window.dispatchEvent(new Event(CHANGE_EVENT));
}

/** Changes the colours now and for later visits. */
export function chooseTheme(theme: Theme): void {
  store(STORAGE_KEYS.theme, theme);
  applyTheme(theme);
}

/** Remembers the language for the next visit to the bare address of the site. */
export function rememberLocale(locale: Locale): void {
  store(STORAGE_KEYS.locale, locale);
}

/** Whether a stored setting was unreadable and has been reset; the early script leaves this mark. */
export function wasPreferenceReset(): boolean {
  return document.documentElement.dataset["preferenceReset"] !== undefined;
}

/** Takes the mark away once the reader has seen the notice. */
export function acknowledgePreferenceReset(): void {
  delete document.documentElement.dataset["preferenceReset"];
  window.dispatchEvent(new Event(CHANGE_EVENT));
}

/** Calls back when a preference changes, here or in another tab. Returns the way to stop. */
export function subscribeToPreferences(onChange: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key !== STORAGE_KEYS.theme) return;
    applyTheme(event.newValue === "light" || event.newValue === "dark" ? event.newValue : "auto");
  };
  window.addEventListener(CHANGE_EVENT, onChange);
  window.addEventListener("storage", onStorage);
  return () => {
    window.removeEventListener(CHANGE_EVENT, onChange);
    window.removeEventListener("storage", onStorage);
  };
}

/** The language in a path ("/en/facts"), and what follows it. */
export function splitLocalePath(path: string): { locale: Locale | undefined; rest: string } {
  const [, first = "", rest = ""] = /^\/([^/]*)(.*)$/.exec(path) ?? [];
  return isLocale(first) ? { locale: first, rest } : { locale: undefined, rest: path };
}
