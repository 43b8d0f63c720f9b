import { describe, expect, it } from "vitest";
import { closingLine, tallyBrowser, tallyCheck, tallyUnit } from "./tally.mjs";

const good = { status: "passed", assertionResults: [{ status: "passed" }] };

describe("unit tests are counted", () => {
  it("when all pass", () => {
    const report = { numPassedTests: 12, numFailedTests: 0, numPendingTests: 1, numTodoTests: 2, testResults: [good] };
    expect(tallyUnit(report, 0)).toEqual({ passed: 12, failed: 0, skipped: 3, remarks: [] });
  });

  it("with a file that cannot be loaded as one failure", () => {
    const failing = { status: "failed", assertionResults: [{ status: "failed" }] };
    const report = { numPassedTests: 5, numFailedTests: 1, testResults: [good, failing, { status: "failed", assertionResults: [] }] };
    expect(tallyUnit(report, 1)).toMatchObject({ passed: 5, failed: 2 });
  });

  it("as a failure when there is no report, no test, or an error outside the tests", () => {
    expect(tallyUnit(undefined, 1)).toMatchObject({ passed: 0, failed: 1, remarks: ["no report was written (exit code 1)"] });
    expect(tallyUnit({ numPassedTests: 0, testResults: [] }, 0)).toMatchObject({ failed: 1, remarks: ["ran no test"] });
    expect(tallyUnit({ numPassedTests: 3, testResults: [good] }, 1)).toMatchObject({ passed: 3, failed: 1 });
  });
});

describe("browser tests are counted", () => {
  it("when all pass", () => {
    expect(tallyBrowser({ stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 2 }, errors: [] }, 0)).toEqual({ passed: 4, failed: 0, skipped: 2, remarks: [] });
  });

  it("with failures, errors outside the tests, and tests that passed only when repeated", () => {
    expect(tallyBrowser({ stats: { expected: 4, unexpected: 2, flaky: 1, skipped: 0 }, errors: [{}] }, 1)).toMatchObject({ passed: 4, failed: 4 });
  });

  it("as a failure when there is no report, no test, or an unexplained exit code", () => {
    expect(tallyBrowser(undefined, 0)).toMatchObject({ failed: 1 });
    expect(tallyBrowser({ stats: { expected: 0, skipped: 3 }, errors: [] }, 0)).toMatchObject({ failed: 1, remarks: ["ran no test"] });
    expect(tallyBrowser({ stats: { expected: 9 }, errors: [] }, 1)).toMatchObject({ passed: 9, failed: 1 });
  });
});

describe("the closing line", () => {
  it("adds up all suites", () => {
    expect(closingLine([tallyCheck(true), tallyCheck(false), { passed: 40, failed: 2, skipped: 5, remarks: [] }])).toBe("41 passed, 3 failed");
  });
});
