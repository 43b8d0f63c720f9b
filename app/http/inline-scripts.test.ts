import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { decodeQuerySegment, encodeQuerySegment } from "./query-segment";
import { hashInlineScripts, nonceOf, staticPageSources } from "./inline-scripts";

const sha = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("scripts inside a page", () => {
  test("each gets its hash once; scripts with an address and data blocks of the same text count once", () => {
    const html = `<script>one()</script><script src="/a.js" async=""></script><script id="x">two("<b>")</script><script>one()</script>`;
    expect(hashInlineScripts(html)).toEqual([sha("one()"), sha('two("<b>")')]);
  });

  test("a page that was not built has none, and no path leaves the folder of pages", async () => {
    expect(await staticPageSources("/no-such-page")).toBeNull();
    expect(await staticPageSources("/../../package")).toBeNull();
    expect(await staticPageSources("/en/../../x")).toBeNull();
  });

  test("a nonce holds for one address and no other", () => {
    expect(nonceOf("/en?v=1")).toBe(nonceOf("/en?v=1"));
    expect(nonceOf("/en?v=1")).not.toBe(nonceOf("/en?v=2"));
    expect(nonceOf("/en")).toMatch(/^[A-Za-z0-9+/]{24}$/);
  });
});

describe("a query inside a path", () => {
  test.each(["", "v=1&case=a", "a=%20%zz&b=+", "标题=数字", "x".repeat(9000)])("survives whole: %s", (query) => {
    const segment = encodeQuerySegment(query);
    expect(segment).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(decodeQuerySegment(segment)).toBe(query);
  });

  test("one that we did not write is read without an error", () => {
    expect(() => decodeQuerySegment("%E0%A4%A")).not.toThrow();
  });
});
