import { describe, expect, it } from "vitest";
import { defaultDecisionView } from "@/lib/decisions/decision-view";
import { findResult } from "@/lib/decisions/result";
import { latestCase } from "@/lib/scenario/published-cases";
import { createDecisionStore } from "./decision-store";

const CASE = latestCase("crwv");
const open = () => createDecisionStore(defaultDecisionView(CASE));

describe("The choices of a reader", () => {
  it("drop a target with its result, and keep it otherwise", () => {
    const store = open();
    store.getState().choose({ target: 150 });
    store.getState().choose({ solve: "renewalRate" });
    expect(store.getState().target).toBe(150);
    const debt = findResult("peakDebtUsdM", CASE);
    if (!debt) throw new Error("There is no such result.");
    store.getState().choose({ result: debt });
    expect(store.getState().target).toBeNull();
  });

  it("never put one assumption on both sides of the table", () => {
    const store = open();
    const { across, down } = store.getState();
    store.getState().choose({ across: down });
    expect([store.getState().across, store.getState().down]).toEqual([down, across]);
    store.getState().choose({ down: store.getState().across });
    expect([store.getState().across, store.getState().down]).toEqual([across, down]);
  });
});
