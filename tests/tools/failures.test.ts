import { describe, expect, it } from 'vitest';
import { failureLine, playwrightFailures, vitestFailures } from '../../tools/test/failures.mjs';

describe('what the end of a run says of failures', () => {
  it('names the failed tests of Vitest, and files that did not load', () => {
    const report = {
      testResults: [
        {
          name: `${process.cwd()}/tests/app/a.test.ts`,
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'fine' },
            { status: 'failed', fullName: 'pace counts', failureMessages: ['Error: expected 1\n  to be 2'] },
          ],
        },
        {
          name: `${process.cwd()}/tests/app/b.test.ts`,
          status: 'failed',
          message: 'no such file',
          assertionResults: [],
        },
      ],
    };
    expect(vitestFailures(report).map(failureLine)).toEqual([
      'failed: tests/app/a.test.ts › pace counts: Error: expected 1 | to be 2',
      'failed: tests/app/b.test.ts › did not load: no such file',
    ]);
  });

  it('names what Playwright saw fail, in nested groups too, and what passed at the second try only', () => {
    const test = (status: string, message: string) => ({ status, results: [{ errors: [{ message }] }] });
    const report = {
      errors: [{ message: 'no display' }],
      suites: [
        {
          specs: [{ file: 'a.spec.ts', title: 'opens', tests: [test('flaky', '\u001b[31mtoo late\u001b[39m')] }],
          suites: [
            {
              specs: [
                { file: 'a.spec.ts', title: 'closes', tests: [test('unexpected', 'still open')] },
                { file: 'a.spec.ts', title: 'fine', tests: [test('expected', '')] },
              ],
            },
          ],
        },
      ],
    };
    expect(playwrightFailures(report).map(failureLine)).toEqual([
      'failed: Playwright › outside any test: no display',
      'second try: a.spec.ts › opens: too late',
      'failed: a.spec.ts › closes: still open',
    ]);
  });

  it('is empty when there is no report', () => {
    expect(vitestFailures(undefined)).toEqual([]);
    expect(playwrightFailures(undefined)).toEqual([]);
  });
});
