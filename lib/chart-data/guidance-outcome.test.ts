import { expect, test } from "vitest";
import { judgeOutcome } from "./guidance-outcome";

test.each([
  [{ low: 10, high: 20, outcome: 15 }, "within"],
  [{ low: 10, high: 20, outcome: 10 }, "within"],
  [{ low: 10, high: 20, outcome: 20 }, "within"],
  [{ low: 10, high: 20, outcome: 9.9 }, "below"],
  [{ low: 10, high: 20, outcome: 20.1 }, "above"],
  [{ low: 10, high: null, outcome: 99 }, "within"],
  [{ low: null, high: 20, outcome: -5 }, "within"],
  [{ low: null, high: 20, outcome: 21 }, "above"],
  [{ low: 10, high: 20, outcome: null }, null],
] as const)("%o is %s", (mark, expected) => {
  expect(judgeOutcome(mark)).toBe(expected);
});
