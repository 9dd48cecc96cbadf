import { describe, expect, it } from 'vitest';
import { countsLine, playwrightCounts, stepCounts, sum, vitestCounts } from '../../tools/test/counts.mjs';

describe('the last line of npm test', () => {
  it('sums the parts', () => {
    expect(
      countsLine(
        sum([
          { passed: 120, failed: 0, skipped: 0 },
          { passed: 3, failed: 0, skipped: 0 },
        ]),
      ),
    ).toBe('123 passed, 0 failed');
  });
  it('mentions skipped tests when there are any', () => {
    expect(countsLine({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
  });
});

describe("Vitest's report", () => {
  it('counts tests', () => {
    expect(
      vitestCounts({
        numPassedTests: 5,
        numFailedTests: 1,
        numPendingTests: 2,
        numTodoTests: 1,
        testResults: [{ status: 'failed', assertionResults: [{}] }],
      }),
    ).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });
  it('counts a file that did not load as a failure', () => {
    expect(
      vitestCounts({
        numPassedTests: 5,
        numFailedTests: 0,
        numPendingTests: 0,
        numTodoTests: 0,
        testResults: [{ status: 'failed', assertionResults: [] }],
      }),
    ).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });
  it('is not made up when it is missing', () => {
    expect(vitestCounts(undefined)).toBeUndefined();
  });
});

describe("Playwright's report", () => {
  it('counts tests and errors outside tests', () => {
    expect(playwrightCounts({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] })).toEqual({
      passed: 5,
      failed: 2,
      skipped: 2,
    });
  });
  it('is not made up when it is missing', () => {
    expect(playwrightCounts(undefined)).toBeUndefined();
  });
});

describe('a step', () => {
  it('that ends badly with no failed test counts as one failure', () => {
    expect(stepCounts(1, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(stepCounts(1, { passed: 7, failed: 0, skipped: 0 })).toEqual({ passed: 7, failed: 1, skipped: 0 });
  });
  it('is not counted twice', () => {
    expect(stepCounts(1, { passed: 7, failed: 2, skipped: 0 })).toEqual({ passed: 7, failed: 2, skipped: 0 });
  });
});
