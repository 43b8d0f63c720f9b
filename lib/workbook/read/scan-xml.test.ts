import { expect, test } from "vitest";
import { scanXml, unescapeXml } from "./scan-xml";

/** What a document says, tag by tag. */
function pieces(xml: string): string[] | null {
  const found: string[] = [];
  const isRead = scanXml(xml, { tag: ({ name, kind, attribute }) => found.push(`${kind} ${name} ${attribute("r") ?? ""}`.trim()), text: (text) => found.push(text) });
  return isRead ? found : null;
}

test("Tags and texts are read in order, prefixes left out, entities turned into their characters", () => {
  expect(pieces('<?xml version="1.0"?><x:c r="B12" s=\'a>b\'><v>1 &lt; &#50; &#x33;</v><empty/></x:c>')).toEqual(["open c B12", "open v", "1 < 2 3", "close v", "empty empty", "close c"]);
});

test("Entities beyond those of XML stay as they are, and a document type is refused", () => {
  expect(unescapeXml("&lol; &amp; &#0; &#x110000;")).toBe("&lol; &  ");
  expect(pieces('<!DOCTYPE a [<!ENTITY lol "lol">]><a>&lol;</a>')).toBeNull();
});

test("What is no XML gives no tags", () => {
  expect(pieces("<".repeat(20_000))).toEqual([]);
  expect(pieces(`<a ${'"'.repeat(20_001)}>`)).toHaveLength(1);
});
