/**
 * The query of a frame's address: a scenario's link, and keys that concern the frame alone.
 *
 * The scenario's part is cut out as it came, undecoded, so that its own codec reads it and says what was
 * wrong with it. Hosts append theirs: pym.js `childId`, `initialWidth`, `parentTitle` and `parentUrl`,
 * WordPress `#?secret=` after the address.
 */
import type { Locale } from "@/lib/format/locale";

/** Keys that concern the frame alone. */
export const FRAME_KEYS = ["lang", "theme", "frozen", "chart", "id", "childId", "initialWidth", "parentTitle", "parentUrl"] as const;
type FrameKey = (typeof FRAME_KEYS)[number];

/** Longest name that a host may give a frame, and longest secret that is sent back. */
const LONGEST_NAME = 100;

export interface FrameQuery {
  /** The scenario's part, without a question mark, as it came. */
  readonly scenario: string;
  readonly isFrozen: boolean;
  /** The chart that the panel shows. */
  readonly chart: string | null;
  /** The host's name for the frame. */
  readonly id: string | null;
  /** The name that pym.js gave the frame. */
  readonly childId: string | null;
}

/** Reads the query of a frame. Never throws; the first of a repeated key counts. */
export function readFrameQuery(query: string): FrameQuery {
  const own = new Map<FrameKey, string>();
  const rest: string[] = [];
  for (const part of query.replace(/^\?/, "").split("&")) {
    const equals = part.indexOf("=");
    const name = equals < 0 ? part : part.slice(0, equals);
    const key = FRAME_KEYS.find((one) => one === name);
    if (key === undefined) {
      if (part !== "") rest.push(part);
    } else if (!own.has(key)) {
      own.set(key, equals < 0 ? "" : part.slice(equals + 1));
    }
  }
  const frozen = own.get("frozen");
  return {
    scenario: rest.join("&"),
    isFrozen: frozen !== undefined && frozen !== "0" && frozen !== "false",
    chart: readName(own.get("chart")),
    id: readName(own.get("id")),
    childId: readName(own.get("childId")),
  };
}

/** The query of the same frame in another language, with the scenario as it stands now. */
export function replaceInFrameQuery(query: string, lang: Locale, scenario: string): string {
  const kept = query
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => FRAME_KEYS.some((key) => key !== "lang" && (part === key || part.startsWith(`${key}=`))));
  return [`lang=${lang}`, ...kept, ...(scenario === "" ? [] : [scenario])].join("&");
}

/** The secret of a WordPress host, which stands after the address: `#?secret=abc`. */
export function readSecret(hash: string): string | null {
  const text = /^#\?(?:.*&)?secret=([^&]*)/.exec(hash.slice(0, 1000))?.[1];
  return readName(text);
}

/** Only names of plain letters: they are put into messages between separators, and sent to any listener. */
function readName(text: string | undefined): string | null {
  return text !== undefined && text.length <= LONGEST_NAME && /^[A-Za-z0-9._:-]+$/.test(text) ? text : null;
}
