/**
 * A query as one segment of a path. Next renders a page anew for each address only if it reads the
 * query, and then gives its layout none of it. So the proxy hands the query on inside the path, and
 * every page that takes a scenario reads it from there.
 */

/** Stands for an empty query: a segment cannot be empty. */
const NO_QUERY = "-";

/** The query, without its question mark, in letters that no step on the way decodes. */
export function encodeQuerySegment(query: string): string {
  return query === "" ? NO_QUERY : Buffer.from(query, "utf8").toString("base64url");
}

/** The query of a segment; of a segment that we did not write, whatever can be read. Never throws. */
export function decodeQuerySegment(segment: string): string {
  return segment === NO_QUERY ? "" : Buffer.from(segment, "base64url").toString("utf8");
}
