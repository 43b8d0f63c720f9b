/**
 * Counts what passed and what failed, from the reports that the test programs write as JSON.
 *
 * A suite that ends with an error although no test failed, or that ran no test at all, counts as one failure.
 */

/** @typedef {{ passed: number, failed: number, skipped: number, remarks: string[] }} Tally */
/** @typedef {Record<string, unknown>} Report */

/**
 * A check without single tests: it passes or it fails.
 * @param {boolean} isGood
 * @returns {Tally}
 */
export function tallyCheck(isGood) {
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0, remarks: [] };
}

/**
 * The unit tests, from Vitest's report. A file that cannot be loaded has no tests and counts as one failure.
 * @param {Report | undefined} report
 * @param {number} code the exit code of Vitest
 */
export function tallyUnit(report, code) {
  const files = Array.isArray(report?.["testResults"]) ? report["testResults"] : [];
  const broken = files.filter((file) => file.status === "failed" && !file.assertionResults.some(hasFailed)).length;
  return complete(report, code, {
    passed: count(report, "numPassedTests"),
    failed: count(report, "numFailedTests") + broken,
    skipped: count(report, "numPendingTests") + count(report, "numTodoTests"),
  });
}

/**
 * The browser tests, from Playwright's report. A test that passes only when repeated counts as failed.
 * @param {Report | undefined} report
 * @param {number} code the exit code of Playwright
 */
export function tallyBrowser(report, code) {
  const stats = report?.["stats"];
  const errors = Array.isArray(report?.["errors"]) ? report["errors"].length : 0;
  return complete(report, code, {
    passed: count(stats, "expected"),
    failed: count(stats, "unexpected") + count(stats, "flaky") + errors,
    skipped: count(stats, "skipped"),
  });
}

/**
 * The line that closes `npm test`.
 * @param {readonly Tally[]} tallies
 * @returns {string}
 */
export function closingLine(tallies) {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  return `${passed} passed, ${failed} failed`;
}

/**
 * Adds the failures that no single test shows.
 * @param {Report | undefined} report
 * @param {number} code
 * @param {{ passed: number, failed: number, skipped: number }} counts
 * @returns {Tally}
 */
function complete(report, code, counts) {
  if (report === undefined) return { ...counts, failed: 1, remarks: [`no report was written (exit code ${code})`] };
  if (counts.failed > 0) return { ...counts, remarks: [] };
  if (code !== 0) return { ...counts, failed: 1, remarks: [`ended with code ${code} although no test failed`] };
  if (counts.passed === 0) return { ...counts, failed: 1, remarks: ["ran no test"] };
  return { ...counts, remarks: [] };
}

/**
 * @param {unknown} holder
 * @param {string} field
 * @returns {number}
 */
function count(holder, field) {
  const value = typeof holder === "object" && holder !== null ? new Map(Object.entries(holder)).get(field) : undefined;
  return typeof value === "number" ? value : 0;
}

/** @param {{ status: string }} assertion */
function hasFailed(assertion) {
  return assertion.status === "failed";
}
