import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { checkout } from '../set-up/files.mjs';
import { run } from './run.mjs';

/**
 * @typedef {{ name: string, values: Record<string, unknown>, each?: Record<string, unknown>, problem?: string }} Row
 */

/**
 * Lines are tuned on half 0 only; the half is a hash of the clean line, so that both spellings of a line fall into the
 * same half.
 * @param {string} text
 */
const halfOf = (text) => (createHash('sha256').update(text).digest().at(-1) ?? 0) % 2;

/** @param {string} file */
const linesOf = (file) =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

/**
 * Phrases and callbacks: every *.jsonl of the corpus with `technique` or `expect` lines, whole and as the two halves.
 * @param {{ corpus: string, scorers: string, work: string }} where
 * @returns {Promise<Row[]>}
 */
export async function scoreUnderstanding({ corpus, scorers, work }) {
  /** @type {Row[]} */
  const rows = [];
  const files = fs
    .readdirSync(corpus)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  for (const name of files) {
    const lines = linesOf(path.join(corpus, name));
    const clean = path.join(corpus, name.replace('-noisy', ''));
    const keys = fs.existsSync(clean) && linesOf(clean).length === lines.length ? linesOf(clean) : lines;
    const understood = await run(process.execPath, ['tools/understand.mjs'], {
      cwd: checkout,
      input: path.join(corpus, name),
    });
    if (understood.code !== 0) {
      rows.push({ name, values: {}, problem: 'understand did not end well' });
      continue;
    }
    const answers = understood.output.split('\n').filter((line) => line !== '');
    for (const part of ['all', 'tuned on', 'untouched']) {
      const chosen = lines
        .map((_, at) => at)
        .filter(
          (at) => part === 'all' || halfOf(String(JSON.parse(keys[at] ?? '{}').text)) === (part === 'tuned on' ? 0 : 1),
        );
      const expected = path.join(work, 'expected.jsonl');
      const given = path.join(work, 'given.jsonl');
      fs.writeFileSync(expected, chosen.map((at) => `${lines[at] ?? ''}\n`).join(''));
      fs.writeFileSync(given, chosen.map((at) => `${answers[at] ?? ''}\n`).join(''));
      const scored = await run('python3', [path.join(scorers, 'score_understand.py'), expected, given], {
        cwd: checkout,
      });
      if (scored.code !== 0) {
        rows.push({ name: `${name} · ${part}`, values: {}, problem: 'the scorer did not end well' });
        continue;
      }
      const { each, ...values } = JSON.parse(scored.output);
      rows.push({ name: `${name} · ${part}`, values, ...(each === undefined ? {} : { each }) });
    }
  }
  return rows;
}
