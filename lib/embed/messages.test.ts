import { describe, expect, test } from "vitest";
import { latestCase } from "@/lib/scenario/published-cases";
import { readFrameQuery, readSecret, replaceInFrameQuery } from "./frame-query";
import { buildHeightMessages } from "./height-messages";
import { readHostMessage } from "./host-message";
import { requestAssumptions } from "./request-assumptions";

const latest = latestCase("crwv");

describe("the height", () => {
  const names = { id: "revenue", src: "https://flywheel.example/embed/revenue", childId: null, secret: null };

  test("is said in the words of each host", () => {
    expect(buildHeightMessages(names, 420)).toEqual([
      { type: "flywheel:resize", v: 1, id: "revenue", height: 420 },
      { "datawrapper-height": { revenue: 420 } },
      { sentinel: "amp", type: "embed-size", height: 420 },
      '{"src":"https://flywheel.example/embed/revenue","context":"iframe.resize","height":420}',
    ]);
  });

  test("is said to pym.js and WordPress where they have named the frame", () => {
    const messages = buildHeightMessages({ ...names, childId: "chart-1", secret: "s3cret" }, 420);
    expect(messages).toContain("pymxPYMxchart-1xPYMxheightxPYMx420");
    expect(messages).toContainEqual({ message: "height", value: 420, secret: "s3cret" });
  });
});

describe("a frame's address", () => {
  test("is a scenario's link beside the frame's own keys", () => {
    expect(readFrameQuery("?lang=en&v=1&theme=dark&frozen=1&usefulLifeYears=4&id=a&childId=b&initialWidth=600&parentUrl=x&utm_source=y")).toEqual({
      scenario: "v=1&usefulLifeYears=4&utm_source=y",
      isFrozen: true,
      chart: null,
      id: "a",
      childId: "b",
    });
    expect(readFrameQuery("frozen=0").isFrozen).toBe(false);
    expect(readFrameQuery("frozen").isFrozen).toBe(true);
  });

  test("WordPress' secret stands behind the hash", () => {
    expect(readSecret("#?secret=AbC123")).toBe("AbC123");
    expect(readSecret("#secret=AbC123")).toBeNull();
    expect(readSecret("")).toBeNull();
  });

  test("in another language keeps everything else", () => {
    expect(replaceInFrameQuery("?lang=en&theme=dark&id=a&v=1&case=old", "zh", "v=1&case=new")).toBe("lang=zh&theme=dark&id=a&v=1&case=new");
  });
});

describe("what a host asks for", () => {
  const set = (assumptions: unknown) => {
    const message = readHostMessage({ type: "flywheel:set-assumptions", v: 1, request: "r1", assumptions });
    if (message?.kind !== "set-assumptions") throw new Error("not read");
    return requestAssumptions(latest, { usefulLifeYears: 4 }, message.assumptions);
  };

  test("is set on top of the present changes, and null takes one back", () => {
    expect(set({ capexNextYearUsdB: 30 }).changes).toEqual({ capexNextYearUsdB: 30, usefulLifeYears: 4 });
    expect(set({ capexNextYearUsdB: "30", usefulLifeYears: null }).changes).toEqual({ capexNextYearUsdB: 30 });
  });

  test("is limited, left or refused with a word about it", () => {
    const { changes, notices } = set({ usefulLifeYears: 1e9, capexNextYearUsdB: "many", constructor: 1 });
    expect(changes.capexNextYearUsdB).toBeUndefined();
    expect(notices.map(({ kind, key }) => `${key}: ${kind}`)).toEqual(["usefulLifeYears: out-of-bounds", "capexNextYearUsdB: not-a-number", "constructor: unknown-key"]);
    expect(notices[0]?.limited).toBe(changes.usefulLifeYears);
  });

  test("of another version or kind is nothing", () => {
    expect(readHostMessage({ type: "flywheel:hello", v: 2 })).toBeNull();
    expect(readHostMessage({ type: "other", v: 1 })).toBeNull();
    expect(readHostMessage("flywheel:hello")).toBeNull();
    expect(readHostMessage({ type: "flywheel:set-theme", v: 1, theme: "pink" })).toBeNull();
    expect(readHostMessage(Object.create({ type: "flywheel:hello", v: 1 }))).toBeNull();
  });

  test("a getter that throws is nothing", () => {
    const trap = new Proxy({}, { getOwnPropertyDescriptor: () => { throw new Error("no"); } });
    expect(readHostMessage(trap)).toBeNull();
  });
});
