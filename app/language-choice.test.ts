// @vitest-environment jsdom
import { afterEach, describe, expect, test } from "vitest";
import { buildLanguageChoicePage, negotiateLocale } from "./language-choice";
import { GET } from "./route";

describe("the language follows the header of the browser", () => {
  test.each([
    [null, "en"],
    ["", "en"],
    ["zh-CN,zh;q=0.9,en;q=0.8", "zh"],
    ["zh-Hant-TW", "zh"],
    ["en-GB,en;q=0.9,zh;q=0.8", "en"],
    ["en;q=0.3, zh;q=0.7", "zh"],
    ["fr-FR,fr;q=0.9,zh;q=0.5,en;q=0.4", "zh"],
    ["fr", "en"],
    ["zh;q=0,en;q=0.1", "en"],
    ["zh;q=nonsense,en", "en"],
    [`${"x".repeat(600)},zh`, "en"],
  ])("%s", (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale);
  });
});

const ask = (address: string, headers: Record<string, string>) => GET(new Request(`https://example.org${address}`, { headers }));

describe("the bare address", () => {
  afterEach(() => window.localStorage.clear());

  test("redirects a client without a browser, and keeps the query", () => {
    const response = ask("/?case=a&x=%0d%0aX:1", { "accept-language": "zh" });
    expect(response.status).toBe(307);
    expect(response.headers.get("location")).toBe("/zh?case=a&x=%0d%0aX:1");
    expect(response.headers.get("vary")).toContain("Accept-Language");
  });

  test("gives a browser a page that refreshes without JavaScript, and sets no cookie", async () => {
    const response = ask("/?a=1&b=2", { accept: "text/html,*/*", "accept-language": "zh" });
    expect(response.status).toBe(200);
    expect(response.headers.get("set-cookie")).toBeNull();
    expect(await response.text()).toContain('<noscript><meta http-equiv="refresh" content="0; url=/zh?a=1&amp;b=2"></noscript>');
  });

  test("lets no query break out of the page", () => {
    expect(buildLanguageChoicePage("en", '?"><script>alert(1)</script>')).not.toContain("<script>alert");
  });

  /** Runs the script of the page as a browser would, and tells where it leads. */
  function follow(stored: string | null, storage: "works" | "throws" = "works"): string {
    if (stored !== null) window.localStorage.setItem("flywheel.locale", stored);
    const [, script = ""] = /<script>([\s\S]*?)<\/script>/.exec(buildLanguageChoicePage("zh", "?a=1")) ?? [];
    let target = "";
    const location = { search: "?a=1", hash: "#x", replace: (address: string) => void (target = address) };
    const forbidden = { getItem: () => { throw new Error("forbidden"); } };
    document.documentElement.setAttribute("data-locale", "zh");
    new Function("location", "localStorage", script)(location, storage === "works" ? window.localStorage : forbidden);
    return target;
  }

  test("leads to the stored language, else to the browser's, with query and fragment", () => {
    expect(follow("en")).toBe("/en?a=1#x");
    window.localStorage.clear();
    expect(follow(null)).toBe("/zh?a=1#x");
  });

  test("ignores a stored language that we do not have, and a storage that throws", () => {
    expect(follow("klingon")).toBe("/zh?a=1#x");
    expect(follow(null, "throws")).toBe("/zh?a=1#x");
  });
});
