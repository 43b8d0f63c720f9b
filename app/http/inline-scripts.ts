/**
 * The scripts inside pages, named for the content policy. A page that was built once has fixed
 * scripts: their hashes are read from its file. A page made for an address has a nonce.
 */
import { createHash, createHmac, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const PAGES = join(process.cwd(), ".next", "server", "app");
const NONCE_KEY = randomBytes(32);

const hashesOfPage = new Map<string, readonly string[] | null>();

/** A source for one script's text. */
export function hashSource(script: string): string {
  return `'sha256-${createHash("sha256").update(script, "utf8").digest("base64")}'`;
}

/** The sources of all scripts inside a document that have no address. */
export function hashInlineScripts(html: string): string[] {
  const scripts = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
  return [...new Set([...scripts].map(([, text = ""]) => hashSource(text)))];
}

/** The sources of a page that was built once, by its path such as `/en`; null where there is no such page. */
export async function staticPageSources(path: string): Promise<readonly string[] | null> {
  if (!/^(\/[a-z0-9_-]+)+$/.test(path)) return null;
  const known = hashesOfPage.get(path);
  if (known !== undefined) return known;
  const sources = await readFile(join(PAGES, `${path}.html`), "utf8").then(hashInlineScripts, () => null);
  // Addresses of pages that do not exist are without number, so only those that do are remembered.
  if (sources) hashesOfPage.set(path, sources);
  return sources;
}

/**
 * A nonce for the page of one address, the same for every request of it in one server's life. So the
 * page and its header can be cached together. Who would put a script into an address cannot put its
 * nonce there as well, because the nonce changes with the address.
 */
export function nonceOf(address: string): string {
  return createHmac("sha256", NONCE_KEY).update(address).digest("base64").slice(0, 24);
}
