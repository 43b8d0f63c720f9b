import { beforeEach, describe, expect, test } from "vitest";
import { CASES } from "@/data/cases";
import { decodeScenario, encodeScenario } from "@/lib/scenario/codec";
import { latestCase } from "@/lib/scenario/published-cases";
import { mirrorAddress, SHORTEST_PAUSE_MS, type AddressBar, type AddressMark } from "./address-mirror";
import { createScenarioStore, type ScenarioStore } from "./scenario-store";

const latest = latestCase("crwv");

/** A browser's history in memory. Travelling is asynchronous, as it is there. */
class FakeBar implements AddressBar {
  entries: { mark: AddressMark | null; address: string }[];
  place = 0;
  calls = 0;
  private listener: ((mark: AddressMark | null) => void) | null = null;
  private tasks: (() => void)[] = [];
  private journeys: number[] = [];

  constructor(address: string) {
    this.entries = [{ mark: null, address }];
  }
  present() {
    return this.entries[this.place]?.address ?? "";
  }
  replace(mark: AddressMark, address: string) {
    this.calls += 1;
    this.entries[this.place] = { mark, address };
  }
  push(mark: AddressMark, address: string) {
    this.entries = [...this.entries.slice(0, this.place + 1), { mark, address }];
    this.place += 1;
  }
  go(delta: number) {
    this.journeys.push(delta);
  }
  onTravel(listener: (mark: AddressMark | null) => void) {
    this.listener = listener;
    return () => (this.listener = null);
  }
  later(milliseconds: number, task: () => void) {
    expect(milliseconds).toBe(SHORTEST_PAUSE_MS);
    this.tasks.push(task);
    return () => (this.tasks = this.tasks.filter((one) => one !== task));
  }
  pause() {
    for (const task of this.tasks.splice(0)) task();
  }
  arrive() {
    for (const delta of this.journeys.splice(0)) this.travel(delta);
  }
  travel(delta: number) {
    this.place += delta;
    this.listener?.(this.entries[this.place]?.mark ?? null);
  }
  get addresses() {
    return this.entries.map(({ address }) => address.replace("v=1&case=crwv-2026-08-12", "…"));
  }
}

let bar: FakeBar;
let store: ScenarioStore;
let stop: () => void;

function open(query: string, entries: FakeBar["entries"] = [{ mark: null, address: `/en${query}` }], visit = "visit") {
  bar = new FakeBar("");
  bar.entries = entries;
  bar.place = entries.length - 1;
  const read = () => decodeScenario(bar.present().replace(/^\/en\??/, ""), CASES, latest);
  store = createScenarioStore({ scenarioCase: latest, changes: {} }, read());
  stop = mirrorAddress({
    store,
    bar,
    visit,
    addressOf: (moment) => {
      const written = encodeScenario({ ...moment, texts: store.getState().texts }, latest);
      return written === "" ? "/en" : `/en?${written}`;
    },
    readAddress: read,
    onOtherChange: () => () => {},
  });
}

const move = (value: number) => store.getState().setAssumption("usefulLifeYears", value);
const settle = (value: number) => {
  move(value);
  store.getState().commit();
};
const life = () => store.getState().changes.usefulLifeYears;

describe("while a thumb moves", () => {
  beforeEach(() => open(""));

  test("the address is rewritten at most once a pause, with the last value", () => {
    const before = bar.calls;
    for (let step = 0; step < 50; step += 1) move(3 + step * 0.05);
    expect(bar.calls).toBe(before);
    bar.pause();
    expect(bar.addresses).toEqual(["/en?…&usefulLifeYears=5.45"]);
    for (let step = 0; step < 50; step += 1) move(5 + step * 0.05);
    bar.pause();
    bar.pause();
    expect(bar.addresses).toEqual(["/en?…&usefulLifeYears=7.45"]);
    expect(bar.calls).toBe(before + 2);
  });

  test("letting go makes one entry, and the one before gets its own address back", () => {
    move(5);
    move(4);
    store.getState().commit();
    expect(bar.addresses).toEqual(["/en", "/en?…&usefulLifeYears=4"]);
  });

  test("nothing is written after the page has gone", () => {
    move(4);
    stop();
    bar.pause();
    expect(bar.addresses).toEqual(["/en"]);
  });
});

describe("Back and Forward", () => {
  beforeEach(() => {
    open("");
    settle(5);
    settle(4);
  });

  test("walk the scenario's own history and add nothing to it", () => {
    bar.travel(-1);
    expect(life()).toBe(5);
    bar.travel(-1);
    expect(life()).toBeUndefined();
    bar.travel(2);
    expect(life()).toBe(4);
    expect(store.getState().history.entries).toHaveLength(3);
    expect(bar.addresses).toEqual(["/en", "/en?…&usefulLifeYears=5", "/en?…&usefulLifeYears=4"]);
  });

  test("a step after Back cuts off what lay ahead, here and there", () => {
    bar.travel(-1);
    settle(7);
    expect(bar.addresses).toEqual(["/en", "/en?…&usefulLifeYears=5", "/en?…&usefulLifeYears=7"]);
    bar.travel(-1);
    expect(life()).toBe(5);
  });

  test("undo and redo take the browser along, also when they are faster than it", () => {
    store.getState().undo();
    store.getState().undo();
    bar.arrive();
    expect(bar.place).toBe(0);
    expect(life()).toBeUndefined();
    store.getState().redo();
    bar.arrive();
    expect(bar.place).toBe(1);
    expect(bar.addresses).toEqual(["/en", "/en?…&usefulLifeYears=5", "/en?…&usefulLifeYears=4"]);
  });

  test("to an entry of an earlier visit follow its address, as a step that can be undone", () => {
    const earlier = [
      { mark: { visit: "before", step: 1 }, address: "/en?v=1&case=crwv-2026-08-12&usefulLifeYears=5" },
      { mark: { visit: "before", step: 2 }, address: "/en?v=1&case=crwv-2026-08-12&usefulLifeYears=4" },
    ];
    open("", earlier, "now");
    expect(life()).toBe(4);
    bar.travel(-1);
    expect(life()).toBe(5);
    expect(store.getState().history.entries.map(({ action }) => action.kind)).toEqual(["linked", "address"]);
  });
});

test("a damaged address stays as it came until something is moved", () => {
  open("?usefulLifeYears=99&nonsense=1");
  expect(bar.addresses).toEqual(["/en?usefulLifeYears=99&nonsense=1"]);
  expect(store.getState().notices).toHaveLength(2);
  settle(5);
  expect(bar.present()).toBe("/en?v=1&case=crwv-2026-08-12&usefulLifeYears=5");
});

test("title and note are written into the present entry", () => {
  open("?usefulLifeYears=4");
  store.getState().setText("title", "Short lives");
  bar.pause();
  expect(bar.addresses).toEqual(["/en?…&usefulLifeYears=4&title=Short+lives"]);
});
