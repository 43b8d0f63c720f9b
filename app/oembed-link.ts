import { readSiteUrl } from "./site-url";

/** How a page says where its oEmbed description is, for `alternates.types` of its metadata. `path` is the page with its query. */
export function oembedLink(path: string, title: string) {
  const page = encodeURIComponent(new URL(path, readSiteUrl()).href);
  return { "application/json+oembed": [{ url: new URL(`/api/oembed?url=${page}&format=json`, readSiteUrl()).href, title }] };
}
