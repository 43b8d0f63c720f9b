/**
 * Who may frame an embed: `EMBED_ANCESTORS`, a list of origins as `frame-ancestors` takes them,
 * separated by spaces or commas. Without it anyone may, which is what an embed is for.
 */
const SOURCE = /^(https?:\/\/)?(\*\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:(\d{1,5}|\*))?$/i;
const WORDS = ["*", "'self'", "'none'"];

/** The value of `frame-ancestors`. Throws with the entry that is not an origin, so that a server with a typing error does not start. */
export function readFrameAncestors(text: string | undefined): string {
  const entries = (text ?? "").split(/[\s,]+/).filter((entry) => entry !== "");
  if (entries.length === 0) return "*";
  for (const entry of entries) {
    if (WORDS.includes(entry) || SOURCE.test(entry) || /^https?:$/.test(entry)) continue;
    throw new Error(`EMBED_ANCESTORS holds "${entry}", which is not an origin such as https://portal.example or https://*.portal.example.`);
  }
  if (entries.includes("'none'") && entries.length > 1) throw new Error("EMBED_ANCESTORS holds 'none' beside other entries.");
  return entries.join(" ");
}
