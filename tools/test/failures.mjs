import path from 'node:path';
import { withoutColours } from '../set-up/command.mjs';
import { fields } from './counts.mjs';

/**
 * @typedef {{ file: string, title: string, why: string, passedAtLast: boolean }} Failure
 * `why`: what was said, in one line; `passedAtLast`: a second try succeeded.
 */

/** @typedef {Record<string, unknown>} Fields */

const MOST_CHARACTERS = 300;

/** The tests of Vitest's JSON report that failed. @param {unknown} report @returns {Failure[]} */
export function vitestFailures(report) {
  return list(fields(report)['testResults']).flatMap((file) => {
    const name = shortName(file['name']);
    const failed = list(file['assertionResults']).filter((test) => test['status'] === 'failed');
    if (failed.length === 0 && file['status'] === 'failed')
      return [{ file: name, title: 'did not load', why: inOneLine(file['message']), passedAtLast: false }];
    return failed.map((test) => ({
      file: name,
      title: String(test['fullName']),
      why: inOneLine(/** @type {unknown[]} */ (test['failureMessages'] ?? [])[0]),
      passedAtLast: false,
    }));
  });
}

/**
 * The tests of Playwright's JSON report that failed, or that needed a second try.
 * @param {unknown} report
 * @returns {Failure[]}
 */
export function playwrightFailures(report) {
  const outside = list(fields(report)['errors']).map((error) => ({
    file: 'Playwright',
    title: 'outside any test',
    why: inOneLine(error['message']),
    passedAtLast: false,
  }));
  return [...outside, ...list(fields(report)['suites']).flatMap(ofSuite)];
}

/** One line each, as the end of a run prints them. @param {Failure} failure */
export const failureLine = ({ file, title, why, passedAtLast }) =>
  `${passedAtLast ? 'second try' : 'failed'}: ${file} › ${title}: ${why}`;

/** @param {Fields} suite @returns {Failure[]} */
function ofSuite(suite) {
  const own = list(suite['specs']).flatMap((spec) =>
    list(spec['tests'])
      .filter((test) => test['status'] === 'unexpected' || test['status'] === 'flaky')
      .map((test) => ({
        file: String(spec['file']),
        title: String(spec['title']),
        passedAtLast: test['status'] === 'flaky',
        why: inOneLine(list(test['results']).flatMap((result) => list(result['errors']))[0]?.['message']),
      })),
  );
  return [...own, ...list(suite['suites']).flatMap(ofSuite)];
}

/**
 * What stands in colours on a terminal is read plainly, and what was expected comes along with what was said.
 * @param {unknown} message
 */
function inOneLine(message) {
  const plain = withoutColours(String(message ?? 'nothing was said'));
  return plain
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' | ')
    .slice(0, MOST_CHARACTERS);
}

/** @param {unknown} name */
const shortName = (name) => path.relative(process.cwd(), String(name)) || String(name);

/** @param {unknown} value @returns {Fields[]} */
const list = (value) => (Array.isArray(value) ? value.map(fields) : []);
