/**
 * The public address of the site, for links that must be absolute (canonical, hreflang, previews).
 * `SITE_URL` is read when the site is built; without it, addresses name the local server.
 */
export function readSiteUrl(): URL {
  const value = process.env["SITE_URL"] ?? "http://localhost:3000";
  const url = URL.parse(value);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL must be an address such as https://example.org, but is "${value}".`);
  }
  return url;
}

/** The address under which a request's own links stand: the public one where it is set, else the one that was asked. */
export function originOf(request: Request): string {
  return process.env["SITE_URL"] === undefined ? new URL(request.url).origin : readSiteUrl().origin;
}
