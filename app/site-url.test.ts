import { afterEach, expect, test, vi } from "vitest";
import { buildLanguageAlternates } from "./page-metadata";
import { readSiteUrl } from "./site-url";

afterEach(() => vi.unstubAllEnvs());

test("the public address comes from SITE_URL, else names the local server", () => {
  vi.stubEnv("SITE_URL", undefined);
  expect(readSiteUrl().href).toBe("http://localhost:3000/");
  vi.stubEnv("SITE_URL", "https://flywheel.example");
  expect(readSiteUrl().href).toBe("https://flywheel.example/");
});

test.each(["flywheel.example", "ftp://flywheel.example", " "])("a SITE_URL of %j stops the build with a message that names it", (value) => {
  vi.stubEnv("SITE_URL", value);
  expect(() => readSiteUrl()).toThrow(/SITE_URL must be an address/);
});

test("each page names its other language; a reader of neither is sent to the choice or to English", () => {
  expect(buildLanguageAlternates("")).toEqual({ en: "/en", "zh-Hans": "/zh", "x-default": "/" });
  expect(buildLanguageAlternates("/facts")).toEqual({ en: "/en/facts", "zh-Hans": "/zh/facts", "x-default": "/en/facts" });
});
