import { describe, expect, it } from "vitest";
import { LAUNCH_ARGUMENTS, findBrowser } from "./browser.mjs";

const only = (...places: string[]) => (path: string) => places.includes(path);

describe("the browser of the tests", () => {
  it("is the one that CHROMIUM_PATH names", () => {
    expect(findBrowser({ CHROMIUM_PATH: "/my/chromium" }, only("/my/chromium", "/usr/bin/chromium"))).toEqual({ path: "/my/chromium", origin: "CHROMIUM_PATH" });
  });

  it("is never another one when CHROMIUM_PATH is wrong", () => {
    expect(() => findBrowser({ CHROMIUM_PATH: "/wrong" }, only("/usr/bin/chromium"))).toThrow("CHROMIUM_PATH=/wrong: there is no such file");
  });

  it("is Chromium before Chrome", () => {
    const chromeOnMac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(findBrowser({}, only("/usr/bin/google-chrome", "/usr/bin/chromium"))?.path).toBe("/usr/bin/chromium");
    expect(findBrowser({ CHROMIUM_PATH: "" }, only(chromeOnMac))?.path).toBe(chromeOnMac);
  });

  it("is none where none is installed", () => {
    expect(findBrowser({}, only())).toBeUndefined();
  });

  it("gives up its sandbox only as root", () => {
    expect(LAUNCH_ARGUMENTS.includes("--no-sandbox")).toBe(process.getuid?.() === 0);
    expect(LAUNCH_ARGUMENTS).toContain("--disable-background-networking");
  });
});
