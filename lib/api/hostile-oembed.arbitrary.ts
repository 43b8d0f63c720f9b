import fc from "fast-check";
import { hostileText } from "@/lib/embed/hostile-message.arbitrary";
import { OWN_ORIGIN } from "./oembed.claims";

const host = new URL(OWN_ORIGIN).host;
const hostileAddress = fc.oneof(
  hostileText,
  fc.tuple(fc.constantFrom("en", "zh", "", "embed/debt", "embed/panel", "embed/__proto__", "fr"), hostileText, hostileText).map(([path, key, text]) => `${OWN_ORIGIN}/${path}?${key}=${text}&title=${text}`),
  fc.tuple(fc.constantFrom("http", "https", "ftp", "data", "javascript"), fc.constantFrom(host, `${host}.other.example`, `other.example/${host}`, `${host}@other.example`, "169.254.169.254"), hostileText).map(([scheme, at, rest]) => `${scheme}://${at}/${rest}`),
);

/** Requests as no host should make them, and a text that a page might say. */
export const hostileOembed: fc.Arbitrary<readonly [Record<string, string>, string]> = fc.tuple(
  fc.record({ url: hostileAddress, maxwidth: fc.oneof(hostileText, fc.nat().map(String)), maxheight: fc.oneof(hostileText, fc.nat().map(String)), format: fc.oneof(fc.constant("json"), hostileText) }, { requiredKeys: ["url"] }),
  hostileText,
);
