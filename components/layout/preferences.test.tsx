// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import en from "@/messages/en.json";
import { EARLY_SCRIPT } from "./early-script";
import { LocaleSwitch } from "./locale-switch";
import { PreferenceNotice } from "./preference-notice";
import { splitLocalePath } from "./preferences";
import { ThemeSwitch } from "./theme-switch";

vi.mock("next/navigation", () => ({ usePathname: () => "/en/facts" }));

const root = document.documentElement;
const show = (content: ReactNode) =>
  render(
    <NextIntlClientProvider locale="en" messages={en}>
      {content}
    </NextIntlClientProvider>,
  );
const runEarlyScript = () => new Function(EARLY_SCRIPT)();

beforeEach(() => {
  window.localStorage.clear();
  delete root.dataset["theme"];
  delete root.dataset["preferenceReset"];
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe("colours", () => {
  test("a choice applies at once, is stored, and is there before the next page paints", () => {
    show(<ThemeSwitch />);
    fireEvent.click(screen.getByRole("button", { name: "Colours: As the device" }));
    fireEvent.click(screen.getByRole("menuitemradio", { name: "Dark" }));
    expect(root.dataset["theme"]).toBe("dark");
    expect(screen.getByRole("button", { name: "Colours: Dark" })).toBe(document.activeElement);

    delete root.dataset["theme"];
    runEarlyScript();
    expect(root.dataset["theme"]).toBe("dark");
  });

  test("auto gives the choice back to the device", () => {
    root.dataset["theme"] = "dark";
    show(<ThemeSwitch />);
    fireEvent.click(screen.getByRole("button", { name: "Colours: Dark" }));
    fireEvent.click(screen.getByRole("menuitemradio", { name: "As the device" }));
    expect(root.dataset["theme"]).toBeUndefined();
  });

  test("a choice in another tab is followed", () => {
    show(<ThemeSwitch />);
    act(() => void window.dispatchEvent(new StorageEvent("storage", { key: "flywheel.theme", newValue: "light" })));
    expect(screen.getByRole("button", { name: "Colours: Light" })).toBeTruthy();
  });

  test("without storage the choice holds for the page", () => {
    vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("forbidden", "SecurityError");
    });
    expect(runEarlyScript).not.toThrow();
    show(<ThemeSwitch />);
    fireEvent.click(screen.getByRole("button"));
    fireEvent.click(screen.getByRole("menuitemradio", { name: "Dark" }));
    expect(root.dataset["theme"]).toBe("dark");
  });
});

describe("a stored setting that cannot be read", () => {
  test.each(["flywheel.theme", "flywheel.locale"])("%s is reset, and the reader is told until they dismiss it", (key) => {
    window.localStorage.setItem(key, "{broken");
    runEarlyScript();
    expect(window.localStorage.getItem(key)).toBeNull();
    expect(root.dataset["theme"]).toBeUndefined();

    show(<PreferenceNotice />);
    expect(screen.getByRole("status").textContent).toContain(en.common.preferenceReset);
    fireEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByRole("status")).toBeNull();
  });

  test("a readable setting brings no notice", () => {
    window.localStorage.setItem("flywheel.theme", "auto");
    window.localStorage.setItem("flywheel.locale", "zh");
    runEarlyScript();
    show(<PreferenceNotice />);
    expect(screen.queryByRole("status")).toBeNull();
    expect(window.localStorage.getItem("flywheel.locale")).toBe("zh");
  });
});

describe("language", () => {
  test("the switch leads to this page in the other language, with the scenario of the address bar", () => {
    window.history.replaceState(null, "", "/en/facts?v=1&usefulLifeYears=4#debt");
    show(<LocaleSwitch />);
    const link = screen.getByRole("link", { name: en.language.switchToLabel });
    expect(link.getAttribute("href")).toBe("/zh/facts");
    link.addEventListener("click", (event) => event.preventDefault());
    fireEvent.click(link);
    expect(link.getAttribute("href")).toContain("/zh/facts?v=1&usefulLifeYears=4#debt");
    expect(window.localStorage.getItem("flywheel.locale")).toBe("zh");
  });

  test.each([
    ["/en", "en", ""],
    ["/zh/facts", "zh", "/facts"],
    ["/english", undefined, "/english"],
    ["", undefined, ""],
  ])("the path %s", (path, locale, rest) => {
    expect(splitLocalePath(path)).toEqual({ locale, rest });
  });
});
