// @vitest-environment jsdom
import { act, cleanup, configure, fireEvent, render, screen, within } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { useEffect } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CASES } from "@/data/cases";
import type { Locale } from "@/lib/format/locale";
import { ScenarioProvider, useScenarioStore } from "@/lib/state/scenario-provider";
import type { OpenedLink, ScenarioStore } from "@/lib/state/scenario-store";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";
import { AssumptionPanel } from "./assumption-panel";
import { HistoryKeys } from "./history-keys";
import { PanelFrame } from "./panel-frame";
import { PublishedProvider } from "./published-cases-context";
import { ReferenceProvider } from "./reference-context";

const [articleDay, latest] = [CASES[0], CASES[1]];
if (!articleDay || !latest) throw new Error("two cases are published");

const COMPANY = { id: "crwv", shortName: "CoreWeave", ticker: "CRWV", cik: "0001769628", firstQuarter: "2024Q1" } as const;

const SOURCES = {
  "release-2025q2": { title: "CoreWeave second quarter 2025 results", published: "2025-08-12", url: null, isCopy: true },
  "release-2026q2": { title: "CoreWeave second quarter 2026 results", published: "2026-08-11", url: "https://www.sec.gov/release", isCopy: false },
} as const;

let store: ScenarioStore;
function HandOverStore({ to }: { to: (found: ScenarioStore) => void }) {
  const found = useScenarioStore();
  useEffect(() => to(found), [found, to]);
  return null;
}
const keepStore = (found: ScenarioStore) => void (store = found);

// Whether an element shows is the browser tests' business; asking for it here takes most of the time.
configure({ defaultHidden: true });
// Forty controls take their time on a busy machine; no assertion waits.
vi.setConfig({ testTimeout: 60_000 });

const show = ({ locale = "en", frame = false, link }: { locale?: Locale; frame?: boolean; link?: OpenedLink } = {}) => {
  render(
    <NextIntlClientProvider locale={locale} messages={locale === "en" ? en : zh} timeZone="UTC">
      <PublishedProvider value={{ company: COMPANY, cases: CASES, defaultCase: latest }}>
        <ReferenceProvider value={{ sources: SOURCES, otherLanguage: { interestRateShift: "利率变动", powerPriceUsdPerMwh: "电价" } }}>
          <ScenarioProvider opening={{ scenarioCase: latest, changes: {} }} link={link}>
            <HandOverStore to={keepStore} />
            <HistoryKeys />
            {frame ? <PanelFrame /> : <AssumptionPanel />}
          </ScenarioProvider>
        </ReferenceProvider>
      </PublishedProvider>
    </NextIntlClientProvider>,
  );
};

let isPhone = false;
beforeEach(() => {
  isPhone = false;
  Object.assign(window, { matchMedia: () => ({ matches: isPhone, addEventListener: () => {}, removeEventListener: () => {} }) });
  Element.prototype.scrollIntoView = () => {};
  window.scrollBy = () => {};
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

// Computing the accessible names of forty controls takes a second; these read the attributes that make them.
const sliders = () => [...document.querySelectorAll<HTMLInputElement>("input[type=range]")];
const nameOf = (element: Element) => document.getElementById(element.getAttribute("aria-labelledby")?.split(" ")[0] ?? "")?.textContent;
const findSlider = (name: string) => sliders().find((one) => nameOf(one) === name);
const slider = (name: string) => requireElement(findSlider(name), name);
const field = (name: string) => requireElement([...document.querySelectorAll("input[type=text]")].find((one) => nameOf(one) === name), name);
const findButton = (name: string) => [...document.querySelectorAll("button")].find((one) => (one.getAttribute("aria-label") ?? one.textContent) === name);
const button = (name: string) => requireElement(findButton(name), name);
function requireElement<Found extends Element>(found: Found | undefined, name: string): Found {
  if (!found) throw new Error(`There is no control “${name}”.`);
  return found;
}
const changes = () => store.getState().changes;
const openNote = (panel: Element | null | undefined) => {
  if (!panel) throw new Error("there is no note");
  fireEvent(panel, Object.assign(new Event("beforetoggle"), { oldState: "closed", newState: "open" }));
};
const noteOf = (button: HTMLElement) => document.getElementById(button.getAttribute("popovertarget") ?? "");

describe("presets", () => {
  test("a chip applies its preset, stays pressed while it is in force, and takes it back", () => {
    show();
    const chip = button("Price war");
    fireEvent.click(chip);
    expect(chip.getAttribute("aria-pressed")).toBe("true");
    expect(changes()).toEqual({ contractPriceChangeRate: -0.2, newContractPremiumRate: 0, onDemandUtilisationRate: 0.05 });
    fireEvent.click(chip);
    expect(chip.getAttribute("aria-pressed")).toBe("false");
    expect(changes()).toEqual({});
  });

  test("the rest is there on demand, with each change and its reason", () => {
    show();
    expect(findButton("Cheap energy")).toBeUndefined();
    fireEvent.click(button("More…"));
    const item = button("Cheap energy").closest("li");
    if (!item) throw new Error("no line of the list");
    expect(within(item).getByText("Power price: 65 → 40 $ per MWh")).toBeTruthy();
    expect(within(item).getByText(/The lowest plausible price/)).toBeTruthy();
  });

  test("a locked assumption is left alone, and the panel says so", () => {
    show();
    fireEvent.click(button("Lock: Contract price change"));
    fireEvent.click(button("Price war"));
    expect(changes()).not.toHaveProperty("contractPriceChangeRate");
    expect(screen.getByText("1 assumption is locked and was left as it is.")).toBeTruthy();
    expect(button("Price war").getAttribute("aria-pressed")).toBe("true");
  });
});

describe("locks", () => {
  test("slider and entry are disabled, with the reason", () => {
    show();
    const lock = button("Lock: New bookings");
    fireEvent.click(lock);
    expect(lock.getAttribute("aria-pressed")).toBe("true");
    const locked = slider("New bookings");
    expect(locked.hasAttribute("disabled")).toBe(true);
    expect(document.getElementById(locked.getAttribute("aria-describedby") ?? "")?.textContent).toContain("Locked");
    expect(field("New bookings").hasAttribute("disabled")).toBe(true);
    fireEvent.click(lock);
    expect(slider("New bookings").hasAttribute("disabled")).toBe(false);
  });
});

describe("search", () => {
  const type = (text: string) => fireEvent.change(screen.getByLabelText("Search assumptions"), { target: { value: text } });

  test("shows what it finds, headline and group alike, and opens the group", () => {
    show();
    type("capex");
    expect(slider("Capex next year")).toBeTruthy();
    expect(slider("Capex growth after that").closest("details")?.open).toBe(true);
    expect(findSlider("Exit multiple")).toBeUndefined();
    type("");
    expect(slider("Exit multiple")).toBeTruthy();
  });

  test("finds in the other language too", () => {
    show();
    type("利率");
    expect(sliders()).toEqual([slider("Interest-rate shift")]);
  });

  test("arrow down leads to the first slider, Escape gives all back", () => {
    show();
    type("power price");
    const search = screen.getByLabelText("Search assumptions");
    search.focus();
    fireEvent.keyDown(search, { key: "ArrowDown" });
    expect(document.activeElement).toBe(slider("Power price"));
    fireEvent.keyDown(search, { key: "Escape" });
    expect(slider("Exit multiple")).toBeTruthy();
  });

  test("says what to do where nothing is found", () => {
    show();
    type("zebra");
    expect(screen.getByText(/No assumption matches “zebra”/)).toBeTruthy();
    fireEvent.click(button("Show all assumptions"));
    expect(slider("Exit multiple")).toBeTruthy();
  });
});

describe("changes only", () => {
  test("a slider that returns to the case stays under the hand", () => {
    show();
    fireEvent.keyDown(slider("Useful life of the fleet"), { key: "ArrowLeft" });
    fireEvent.click(button("Changes only"));
    expect(sliders()).toHaveLength(1);
    fireEvent.keyDown(slider("Useful life of the fleet"), { key: "ArrowRight" });
    expect(changes()).toEqual({});
    expect(sliders()).toEqual([slider("Useful life of the fleet")]);
  });
});

describe("history", () => {
  const key = (init: KeyboardEventInit, target: Element = document.body) => fireEvent.keyDown(target, { ...init });
  const move = () => {
    fireEvent.keyDown(slider("Contract price change"), { key: "ArrowLeft" });
    fireEvent.keyUp(slider("Contract price change"), { key: "ArrowLeft" });
  };

  test.each([
    ["Control", { ctrlKey: true }, { key: "y", ctrlKey: true }],
    ["Command", { metaKey: true }, { key: "Z", metaKey: true, shiftKey: true }],
  ])("%s and Z undoes, and its counterpart redoes", (_, modifier, redo) => {
    show();
    move();
    key({ key: "z", ...modifier });
    expect(changes()).toEqual({});
    key(redo);
    expect(changes()).toEqual({ contractPriceChangeRate: -0.07 });
  });

  test("a text field keeps its own undo", () => {
    show();
    move();
    key({ key: "z", ctrlKey: true }, screen.getByLabelText("Search assumptions"));
    expect(changes()).toEqual({ contractPriceChangeRate: -0.07 });
  });

  test("is told in words and leads back to a moment", () => {
    show();
    move();
    fireEvent.click(button("Delivery slips"));
    fireEvent.click(button("Reset"));
    const note = noteOf(button("History"));
    openNote(note);
    const lines = within(note ?? document.body).getAllByRole("button");
    expect(lines.map((line) => line.textContent.replace("●", ""))).toEqual([
      "Reset to the case",
      "Preset: Delivery slips",
      "Contract price change −6 → −7 % a year",
      "Opened: As known after the 2026 Q2 results",
    ]);
    const [, , moved] = lines;
    if (!moved) throw new Error("no line");
    fireEvent.click(moved);
    expect(changes()).toEqual({ contractPriceChangeRate: -0.07 });
  });

  test("reset offers the link only to a reader who came with one", () => {
    show();
    expect(button("Reset").hasAttribute("aria-haspopup")).toBe(false);
    cleanup();
    show({ link: { scenarioCase: articleDay, changes: { usefulLifeYears: 4 }, notices: [] } });
    act(() => store.getState().resetAll());
    fireEvent.click(button("Reset"));
    fireEvent.click(screen.getByRole("menuitem", { name: "To the link" }));
    expect(changes()).toEqual({ usefulLifeYears: 4 });
  });

  test("Escape takes the mark off the charts", () => {
    show();
    act(() => store.getState().markQuarter(3));
    key({ key: "Escape" });
    expect(store.getState().markedQuarter).toBeNull();
  });
});

describe("what an assumption rests on", () => {
  test("band, basis, bounds and sources are told; a copy carries no link", () => {
    show();
    const note = noteOf(button("About: New bookings"));
    openNote(note);
    expect(note?.textContent).toContain("Plausible: 20 to 80 $bn a year.");
    expect(note?.textContent).toContain("It rests on our judgement.");
    expect(note?.textContent).toContain("The slider runs from 0 to 150 $bn a year.");
    const links = within(note ?? document.body).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["https://www.sec.gov/release"]);
    expect(note?.textContent).toContain("CoreWeave second quarter 2025 results · 12 August 2025 · read in a copy");
  });
});

describe("Chinese", () => {
  test("counts dollars in 亿, and what is typed in 亿 is the same amount", () => {
    show({ locale: "zh" });
    const entry = field("新签合同额");
    expect(entry.getAttribute("value")).toBe("500");
    fireEvent.change(entry, { target: { value: "600" } });
    fireEvent.keyDown(entry, { key: "Enter" });
    expect(changes()).toEqual({ newBookingsUsdBPerYear: 60 });
  });
});

describe("the frame", () => {
  test("opening moves the focus in, Escape closes and gives it back", () => {
    show({ frame: true });
    const opener = button("What if");
    fireEvent.click(opener);
    expect(opener.getAttribute("aria-expanded")).toBe("true");
    const panel = screen.getByRole("complementary", { name: "What if" });
    expect(document.activeElement).toBe(panel);
    fireEvent.keyDown(panel, { key: "Escape" });
    expect(opener.getAttribute("aria-expanded")).toBe("false");
    expect(document.activeElement).toBe(opener);
  });

  test("Escape in a field restores the value before it closes the panel", () => {
    show({ frame: true });
    const opener = button("What if");
    fireEvent.click(opener);
    const entry = field("New bookings");
    fireEvent.change(entry, { target: { value: "60" } });
    fireEvent.keyDown(entry, { key: "Escape" });
    expect(opener.getAttribute("aria-expanded")).toBe("true");
    fireEvent.keyDown(entry, { key: "Escape" });
    expect(opener.getAttribute("aria-expanded")).toBe("false");
  });

  test("a phone shows one part at a time behind tabs, which arrows walk", () => {
    isPhone = true;
    show({ frame: true });
    fireEvent.click(button("What if"));
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Headline", selected: true }));
    expect(sliders()).toHaveLength(8);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "ArrowRight" });
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Changes", selected: true }));
    expect(screen.getByText(/Nothing differs from the case yet/)).toBeTruthy();
    fireEvent.click(screen.getByRole("tab", { name: "Costs" }));
    expect(sliders()).toHaveLength(3);
  });

  test("the sheet is raised and lowered by its handle", () => {
    isPhone = true;
    show({ frame: true });
    fireEvent.click(button("What if"));
    fireEvent.click(button("Make the panel taller"));
    fireEvent.click(button("Make the panel shorter"));
    expect(button("Make the panel taller")).toBeTruthy();
  });
});

test("a finger on the thumb has the value above it, a mouse does not", () => {
  show();
  const input = slider("New bookings");
  fireEvent.pointerDown(input, { pointerType: "mouse" });
  expect(screen.queryByText("50 $bn a year")).toBeNull();
  fireEvent.pointerDown(input, { pointerType: "touch" });
  expect(screen.getByText("50 $bn a year")).toBeTruthy();
  fireEvent.pointerUp(input, { pointerType: "touch" });
  expect(screen.queryByText("50 $bn a year")).toBeNull();
});
