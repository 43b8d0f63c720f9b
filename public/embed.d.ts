/** Types of `embed.js`, which sets `window.Flywheel`. */

export type FlywheelView = "revenue" | "margin" | "backlog" | "concentration" | "capex" | "debt" | "capacity" | "value" | "figures" | "panel";
export type FlywheelTheme = "light" | "dark" | "auto";
export type FlywheelLang = "en" | "zh";

export interface FlywheelOptions {
  /** What is shown. Not needed where an existing frame is mounted. */
  view?: FlywheelView;
  /** The query of a scenario's link, such as `v=1&case=crwv-2026-08-12&usefulLifeYears=4`. */
  scenario?: string;
  lang?: FlywheelLang;
  /** `auto` follows the reader's device. */
  theme?: FlywheelTheme;
  /** A frozen view never changes; `scenario` should then name version and case. */
  frozen?: boolean;
  /** Name of the frame for screen readers; otherwise the view names itself. */
  title?: string;
  /** Height in pixels until the frame has said its own; 480 unless given. */
  height?: number;
  /** The greatest height in pixels that the frame may take; 4,000 unless given. */
  maxHeight?: number;
  /** Whether the frame waits until it comes near the part of the page that is seen; true unless given. */
  lazy?: boolean;
  /** The frame's sandbox, where the host wants less than the usual list; `allow-scripts` alone works. */
  sandbox?: string;
}

export interface FlywheelScenario {
  readonly view: FlywheelView;
  readonly case: string;
  /** The assumptions that differ from the case's, by name. */
  readonly changes: Readonly<Record<string, number | string>>;
  /** The query of the scenario's link. */
  readonly query: string;
  /** The address of the scenario on Flywheel. */
  readonly url: string;
  /** The answer in one sentence, in the language of the frame. */
  readonly answer: string;
  /** What of the last request was not done as asked, and why. */
  readonly notices: readonly FlywheelNotice[];
}

export interface FlywheelNotice {
  readonly kind: "unknown-key" | "not-a-number" | "not-whole" | "out-of-bounds" | "unknown-customer" | "too-many" | "frozen";
  readonly key: string;
  /** The value that was taken in place of the one that was asked for. */
  readonly limited?: number;
}

export interface FlywheelEvents {
  /** The frame answers to messages; once for each time that it loads. */
  ready: FlywheelScenario;
  /** The scenario has changed, by the reader or by the host. */
  change: FlywheelScenario;
  /** The frame has taken a new height in pixels. */
  resize: { readonly height: number };
}

export interface FlywheelEmbed {
  readonly frame: HTMLIFrameElement;
  /** Sets assumptions by their names in links, on top of the present changes; null puts one back to the case's value. */
  setAssumptions(assumptions: Readonly<Record<string, number | string | null>>): Promise<FlywheelScenario>;
  getScenario(): Promise<FlywheelScenario>;
  setTheme(theme: FlywheelTheme): void;
  setLang(lang: FlywheelLang): void;
  /** Listens; the function that is returned stops it. */
  on<Event extends keyof FlywheelEvents>(event: Event, listener: (data: FlywheelEvents[Event]) => void): () => void;
  /** Takes the frame away, or leaves an existing one alone from now on; open promises are rejected. */
  destroy(): void;
}

export interface FlywheelSdk {
  /** Frames a view in an element, or connects to a frame that is there. The same element gives the same embed again. */
  mount(target: Element | string, options?: FlywheelOptions): FlywheelEmbed;
  /** Looks for `<div data-flywheel="view">` and Flywheel frames that were added to the page. */
  scan(): void;
}

declare global {
  interface Window {
    Flywheel: FlywheelSdk;
  }
}
