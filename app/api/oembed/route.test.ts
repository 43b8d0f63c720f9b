import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import en from "@/messages/en.json" with { type: "json" };
import { hostileOembed } from "@/lib/api/hostile-oembed.arbitrary";
import { claimOembedIsSafe } from "@/lib/api/oembed.claims";

vi.mock("next-intl/server", async () => {
  const { createTranslator } = await import("next-intl");
  return { getTranslations: ({ locale, namespace }: { locale: "en"; namespace: "answer" }) => Promise.resolve(createTranslator({ locale, namespace, messages: en })) };
});
const { GET } = await import("./route");

const HOST = "flywheel.example";
const ask = (query: Record<string, string>) => GET(new Request(`https://${HOST}/api/oembed?${new URLSearchParams(query)}`, { headers: { host: HOST } }));
const answerTo = async (query: Record<string, string>) => {
  const response = await ask(query);
  expect(response.status).toBe(200);
  return response.json();
};
const page = `https://${HOST}/en?v=1&case=crwv-2025-06-03&usefulLifeYears=4`;

describe("an answer", () => {
  test("has every field, and a quotation before a plain frame", async () => {
    const answer = await answerTo({ url: page });
    expect(answer).toMatchObject({ type: "rich", version: "1.0", provider_name: "Flywheel", provider_url: `https://${HOST}`, width: expect.any(Number), height: expect.any(Number), cache_age: expect.any(Number) });
    expect(answer).toMatchObject({ thumbnail_url: expect.stringMatching(`^https://${HOST}/api/v1/chart-image\\?lang=en&v=1&case=crwv-2025-06-03&usefulLifeYears=4&h=`), thumbnail_width: 1200, thumbnail_height: 630 });
    expect(answer.html).toMatch(/^<blockquote><p>On these assumptions revenue would reach [^<]+<\/p><p><a href="https:\/\/flywheel\.example\/en\?v=1&amp;case=crwv-2025-06-03&amp;usefulLifeYears=4">[^<]+<\/a><\/p><\/blockquote><iframe /);
    const attributes = [.../<iframe ([^>]*)><\/iframe>$/.exec(answer.html)?.[1]?.matchAll(/([a-z]+)="/g) ?? []].map(([, name]) => name);
    expect(attributes).toEqual(["src", "width", "height", "frameborder", "scrolling", "title"]);
  });

  test("an embed's own address keeps view, colours and frozen", async () => {
    const answer = await answerTo({ url: `https://${HOST}/embed/debt?lang=zh&theme=dark&frozen=1&view=wall`, format: "json" });
    expect(answer.html).toContain('src="https://flywheel.example/embed/debt?lang=zh&amp;theme=dark&amp;frozen=1&amp;v=1&amp;case=');
  });

  test("keeps within the room that there is, and lets the frame scroll there", async () => {
    const answer = await answerTo({ url: page, maxwidth: "300", maxheight: "200" });
    expect([answer.width, answer.height]).toEqual([300, 200]);
    // The image is larger than the room.
    expect(Object.keys(answer).filter((key) => key.startsWith("thumbnail"))).toEqual([]);
    expect(answer.html).toContain('width="300" height="200" frameborder="0" scrolling="auto"');
    const wide = await answerTo({ url: page, maxwidth: "9000", maxheight: "9000" });
    expect(wide.width).toBeLessThan(9000);
    expect(wide.html).toContain('scrolling="no"');
  });
});

describe("a refusal", () => {
  const refused: readonly (readonly [string, number, Record<string, string>])[] = [
    ["another host", 404, { url: "https://other.example/en" }],
    ["a host that begins like ours", 404, { url: `https://${HOST}.other.example/en` }],
    ["an address with a password", 404, { url: `https://user:word@${HOST}/en` }],
    ["an unknown view", 404, { url: `https://${HOST}/embed/nothing` }],
    ["a page that shows no scenario", 404, { url: `https://${HOST}/en/embed-builder` }],
    ["a script", 404, { url: "javascript:alert(1)" }],
    ["an address without end", 404, { url: `https://${HOST}/en?note=${"x".repeat(20_000)}` }],
    ["XML", 501, { url: page, format: "xml" }],
    ["no address", 400, {}],
    ["a width below nothing", 400, { url: page, maxwidth: "-1" }],
  ];
  test.each(refused)("for %s is %i", async (_, status, query) => {
    expect((await ask(query)).status).toBe(status);
  });

  test("no address is ever fetched", async () => {
    const fetched = vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("fetched"));
    for (const url of ["https://other.example/en", "http://169.254.169.254/latest", page]) await ask({ url });
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });
});

test("whatever is asked, the answer is a refusal or well-formed markup of ours", () => {
  fc.assert(fc.property(hostileOembed, claimOembedIsSafe), { numRuns: 1000 });
});
