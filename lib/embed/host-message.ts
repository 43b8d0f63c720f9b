/**
 * What the page around a frame asks of it. Anyone may frame an embed and send anything: a message is
 * read into a value of ours, or into nothing. Never throws; no key of a message becomes a property here,
 * and what is too long or too much is cut off and said.
 */
import { isLocale, type Locale } from "@/lib/format/locale";

export const EMBED_THEMES = ["light", "dark", "auto"] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** An assumption by its name in links, and its value as text; null puts it back to the case's. */
export type AssumptionRequest = readonly [key: string, text: string | null];

export type HostMessage =
  | { readonly kind: "hello" }
  | { readonly kind: "get-scenario"; readonly request: string | null }
  | { readonly kind: "set-assumptions"; readonly request: string | null; readonly assumptions: readonly AssumptionRequest[]; readonly isCut: boolean }
  | { readonly kind: "set-theme"; readonly theme: EmbedTheme }
  | { readonly kind: "set-lang"; readonly lang: Locale };

/** As many assumptions as one message may name; there are fewer. */
export const MOST_ASSUMPTIONS = 100;

/** Longest name of an assumption or a request, and longest value; longer ones are none of ours. */
const LONGEST_TEXT = 80;

/** The version of the protocol that is spoken here. */
const PROTOCOL_VERSION = 1;

/** Reads a message; null where it is none for us. */
export function readHostMessage(data: unknown): HostMessage | null {
  try {
    return readMessage(data);
  } catch {
    // A message from this window itself, unlike one that was copied between windows, may have getters that throw.
    return null;
  }
}

function readMessage(data: unknown): HostMessage | null {
  if (own(data, "v") !== PROTOCOL_VERSION) return null;
  const request = readRequest(own(data, "request"));
  switch (own(data, "type")) {
    case "flywheel:hello":
      return { kind: "hello" };
    case "flywheel:get-scenario":
      return { kind: "get-scenario", request };
    case "flywheel:set-assumptions": {
      const read = readAssumptions(own(data, "assumptions"));
      return read && { kind: "set-assumptions", request, ...read };
    }
    case "flywheel:set-theme": {
      const theme = EMBED_THEMES.find((one) => one === own(data, "theme"));
      return theme ? { kind: "set-theme", theme } : null;
    }
    case "flywheel:set-lang": {
      const lang = own(data, "lang");
      return typeof lang === "string" && isLocale(lang) ? { kind: "set-lang", lang } : null;
    }
    default:
      return null;
  }
}

/** A property of the object itself, never one of its prototype. */
function own(data: unknown, key: string): unknown {
  return typeof data === "object" && data !== null ? Object.getOwnPropertyDescriptor(data, key)?.value : undefined;
}

function readRequest(value: unknown): string | null {
  return typeof value === "string" && value.length <= LONGEST_TEXT ? value : null;
}

function readAssumptions(value: unknown): { assumptions: readonly AssumptionRequest[]; isCut: boolean } | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const assumptions: AssumptionRequest[] = [];
  let seen = 0;
  // A message may hold a million keys: a list of all of them would be made before it could be cut.
  for (const key in value) {
    seen += 1;
    if (seen > MOST_ASSUMPTIONS) return { assumptions, isCut: true };
    const text = readValue(own(value, key));
    if (text !== undefined) assumptions.push([key.slice(0, LONGEST_TEXT), text]);
  }
  return { assumptions, isCut: false };
}

/** Numbers and texts as text; what is neither is a text that no assumption takes. */
function readValue(value: unknown): string | null | undefined {
  if (value === null) return null;
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value.slice(0, LONGEST_TEXT) : value === undefined ? undefined : "";
}
