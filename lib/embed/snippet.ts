/**
 * What an editor pastes into a page: a frame alone, or a place for a frame with the script that fits its
 * height. The attributes are the ones that portals let through and browsers need; a host that drops some
 * of them still shows the view.
 */

/** What a frame may do: run, be one with its site, open links in new windows, hand over files. */
export const FRAME_SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** What a frame may use of the browser, beside what every page may. */
export const FRAME_FEATURES = "clipboard-write; web-share; fullscreen";

export interface FrameSnippet {
  /** The whole address of the embed. */
  readonly src: string;
  readonly title: string;
  readonly height: number;
  /** In pixels; without it the frame takes the width that there is. */
  readonly width?: number | undefined;
}

/** Text inside an attribute or an element of HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}

/** The frame by itself. Its height is fixed unless the page listens to it. */
export function buildFrameSnippet({ src, title, height, width }: FrameSnippet): string {
  const style = width === undefined ? "border:0;width:100%" : `border:0;width:100%;max-width:${width}px`;
  return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" loading="lazy" width="100%" height="${height}" style="${style}" allow="${FRAME_FEATURES}" referrerpolicy="strict-origin-when-cross-origin" sandbox="${FRAME_SANDBOX}"></iframe>`;
}

export interface ScriptSnippet {
  readonly origin: string;
  readonly view: string;
  /** The scenario's query; it names version and case, so that the snippet means the same for ever. */
  readonly scenario: string;
  readonly lang: string;
  readonly theme: string;
  readonly isFrozen: boolean;
  readonly title: string;
  readonly width?: number | undefined;
  /** Where the link of a reader without scripts leads. */
  readonly link: string;
}

/** A place for the frame, with a link in it for readers without scripts, and the script. */
export function buildScriptSnippet({ origin, view, scenario, lang, theme, isFrozen, title, width, link }: ScriptSnippet): string {
  const data = [
    ["flywheel", view],
    ["scenario", scenario],
    ["lang", lang],
    ["theme", theme],
    ...(isFrozen ? [["frozen", "1"]] : []),
    ["title", title],
  ].map(([name = "", value = ""]) => ` data-${name}="${escapeHtml(value)}"`);
  const style = width === undefined ? "" : ` style="max-width:${width}px"`;
  return `<div${data.join("")}${style}><a href="${escapeHtml(link)}">${escapeHtml(title)}</a></div>\n<script src="${escapeHtml(origin)}/embed.js" async></script>`;
}
