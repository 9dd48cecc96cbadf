/** @typedef {import('./understanding.mjs').Row} Row */

/** @param {unknown} value */
const shown = (value) =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([key, each]) => `${key} ${String(each)}`)
        .join(', ')
    : String(value ?? '–');

/** One line a row; a detector's own figures below it. @param {readonly Row[]} rows */
export function printTable(rows) {
  for (const { name, values, each, problem } of rows) {
    process.stdout.write(
      `${name}: ${
        problem ??
        Object.entries(values)
          .map(([key, value]) => `${key} ${shown(value)}`)
          .join(' · ')
      }\n`,
    );
    for (const [detector, figures] of Object.entries(each ?? {}))
      process.stdout.write(`    ${detector.padEnd(24)} ${shown(figures)}\n`);
  }
}
