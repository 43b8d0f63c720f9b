import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ASSUMPTION_SPECS, boundsOf } from "@/lib/scenario/assumption-spec";
import { latestCase } from "@/lib/scenario/published-cases";
import { projectScenario } from "@/lib/scenario/scenario";
import { FRAME_KEYS, readFrameQuery, readSecret, replaceInFrameQuery } from "./frame-query";
import { buildHeightMessages } from "./height-messages";
import { MOST_ASSUMPTIONS, readHostMessage } from "./host-message";
import { requestAssumptions } from "./request-assumptions";

/** `FUZZ_RUNS` sets the number of cases, `FUZZ_SEED` the seed: for a long run with a seed that is written down. */
const options = { numRuns: Number(process.env["FUZZ_RUNS"] ?? 400), ...(process.env["FUZZ_SEED"] !== undefined && { seed: Number(process.env["FUZZ_SEED"]) }) };

const latest = latestCase("crwv");

const hostileText = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "\u202Egnp.exe", "\uD800", "<script>alert(1)</script>", "javascript:alert(1)", "%", "%zz", "%E0%A4%A", "\0", "NaN", "Infinity", "1e999", "-0", "9".repeat(5000)),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.constantFrom(...ASSUMPTION_SPECS.map(({ key }) => key), ...FRAME_KEYS),
);
const hostileValue = fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, maxDepth: 3 }), hostileText, fc.double());
const hostileMessage = fc.oneof(
  hostileValue,
  fc.record(
    {
      type: fc.oneof(fc.constantFrom("flywheel:hello", "flywheel:get-scenario", "flywheel:set-assumptions", "flywheel:set-theme", "flywheel:set-lang"), hostileText),
      v: fc.oneof(fc.constant(1), hostileValue),
      request: hostileValue,
      assumptions: fc.oneof(fc.dictionary(hostileText, hostileValue), hostileValue),
      theme: fc.oneof(fc.constantFrom("dark", "light", "auto"), hostileValue),
      lang: fc.oneof(fc.constantFrom("en", "zh"), hostileValue),
    },
    { requiredKeys: [] },
  ),
);

describe("messages of a host", () => {
  test("whatever comes is one of ours or nothing, and what is asked for stays a scenario", () => {
    fc.assert(
      fc.property(hostileMessage, (data) => {
        const message = readHostMessage(data);
        if (message?.kind !== "set-assumptions") return;
        expect(message.assumptions.length).toBeLessThanOrEqual(MOST_ASSUMPTIONS);
        const { changes, notices } = requestAssumptions(latest, {}, message.assumptions);
        for (const spec of ASSUMPTION_SPECS) {
          const value = changes[spec.key];
          if (value === undefined || spec.kind === "customer") continue;
          const { min, max } = boundsOf(spec, latest);
          expect(value).toBeGreaterThanOrEqual(min);
          expect(value).toBeLessThanOrEqual(max);
        }
        // Each request was done, or something is said of it.
        expect(Object.keys(changes).every((key) => ASSUMPTION_SPECS.some((spec) => spec.key === key))).toBe(true);
        const unknown = message.assumptions.filter(([key]) => !ASSUMPTION_SPECS.some((spec) => spec.key === key));
        expect(notices.filter(({ kind }) => kind === "unknown-key").length).toBe(unknown.length);
      }),
      options,
    );
    expect(Object.prototype).not.toHaveProperty("polluted");
  });

  test("the scenario that follows can be projected", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ASSUMPTION_SPECS.map(({ key }) => key)), fc.oneof(fc.double(), hostileText)), (assumptions) => {
        const message = readHostMessage({ type: "flywheel:set-assumptions", v: 1, assumptions });
        if (message?.kind !== "set-assumptions") throw new Error("not read");
        const { changes } = requestAssumptions(latest, {}, message.assumptions);
        expect(Number.isFinite(projectScenario(latest, changes).at("revenueUsdM", latest.quarters))).toBe(true);
      }),
      { ...options, numRuns: Math.min(options.numRuns, 2000) },
    );
  });
});

describe("a frame's address", () => {
  const hostileQuery = fc.oneof(hostileText, fc.array(fc.tuple(hostileText, hostileText), { maxLength: 12 }).map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join("&")));

  test("whatever it holds, the frame's keys are taken out and the scenario's part stays as it came", () => {
    fc.assert(
      fc.property(hostileQuery, (query) => {
        const { scenario, id, childId } = readFrameQuery(query);
        expect(readFrameQuery(scenario).scenario).toBe(scenario);
        for (const name of [id, childId]) if (name !== null) expect(name).toMatch(/^[A-Za-z0-9._:-]{1,100}$/);
        expect(replaceInFrameQuery(query, "zh", scenario).split("&")[0]).toBe("lang=zh");
      }),
      options,
    );
  });

  test("whatever follows its hash, a secret is a plain word", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        for (const hash of [a, `#?secret=${a}`, `#?${a}&secret=${b}`]) expect(readSecret(hash) ?? "x").toMatch(/^[A-Za-z0-9._:-]{1,100}$/);
      }),
      options,
    );
  });

  test("no name that is read can break out of a message between its separators", () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 5000 }), (name, height) => {
        const { childId } = readFrameQuery(`childId=${name}`);
        const messages = buildHeightMessages({ id: "revenue", src: "https://a.example/embed/revenue", childId, secret: null }, height);
        const pym = messages.filter((message) => typeof message === "string" && message.startsWith("pym"));
        expect(pym.length).toBe(childId === null ? 0 : 1);
        for (const message of pym) expect(String(message)).toMatch(/^pymxPYMx[A-Za-z0-9._:-]+xPYMxheightxPYMx\d+$/);
      }),
      options,
    );
  });
});

test("a message with very many keys is cut, not listed", () => {
  const assumptions = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${index}`, 1]));
  const message = readHostMessage({ type: "flywheel:set-assumptions", v: 1, assumptions });
  expect(message).toMatchObject({ kind: "set-assumptions", isCut: true });
});
