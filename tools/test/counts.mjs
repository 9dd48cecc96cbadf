/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const none = { passed: 0, failed: 0, skipped: 0 };

/** @param {readonly Counts[]} all @returns {Counts} */
export const sum = (all) =>
  all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    none,
  );

/** The last line of a run. @param {Counts} counts */
export const countsLine = ({ passed, failed, skipped }) =>
  `${String(passed)} passed, ${String(failed)} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ''}`;

/**
 * Counts of Vitest's JSON report. A file that did not load at all has no tests; it counts as one failure.
 * @param {unknown} report
 * @returns {Counts | undefined}
 */
export function vitestCounts(report) {
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
    testResults,
  } = fields(report);
  if (typeof passed !== 'number' || typeof failed !== 'number' || !Array.isArray(testResults)) return undefined;
  const didNotLoad = testResults.filter(
    (file) =>
      fields(file)['status'] === 'failed' &&
      /** @type {unknown[]} */ (fields(file)['assertionResults'] ?? []).length === 0,
  ).length;
  return { passed, failed: failed + didNotLoad, skipped: Number(pending ?? 0) + Number(todo ?? 0) };
}

/**
 * Counts of Playwright's JSON report. Errors outside any test (a file that does not load) count as failures.
 * @param {unknown} report
 * @returns {Counts | undefined}
 */
export function playwrightCounts(report) {
  const { expected, unexpected, flaky, skipped } = fields(fields(report)['stats']);
  if (typeof expected !== 'number' || typeof unexpected !== 'number') return undefined;
  const errors = fields(report)['errors'];
  return {
    passed: expected + Number(flaky ?? 0),
    failed: unexpected + (Array.isArray(errors) ? errors.length : 0),
    skipped: Number(skipped ?? 0),
  };
}

/**
 * The fields of what may be an object, none of anything else.
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 */
export const fields = (value) =>
  typeof value === 'object' && value !== null ? /** @type {Record<string, unknown>} */ (value) : {};

/**
 * What a step comes to: its own counts, and one failure more when it ended badly without a failed test to show for it.
 * @param {number} code exit code of the step
 * @param {Counts | undefined} counts undefined for steps without tests
 * @returns {Counts}
 */
export const stepCounts = (code, counts) =>
  code !== 0 && (counts?.failed ?? 0) === 0 ? { ...(counts ?? none), failed: 1 } : (counts ?? none);
