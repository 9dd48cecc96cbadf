import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lineFeatures, places } from '../../app/coaching/detectors/doubt/line-features.ts';
import { tokenise } from '../../app/coaching/detectors/engine/tokens.ts';

interface Line {
  readonly technique: string;
  readonly words: readonly string[];
  readonly shows: 0 | 1;
}

/**
 * Tried on the half tuned on: more rounds and less forgetting changed nothing; words left out at random make it bear
 * recognition errors.
 */
const learning = { rounds: 20, rate: 0.5, forget: 2e-5, leaveOut: 0.12, seed: 1 } as const;

/** Signs for the levels of a weight, from most against to most for: no quote, backslash or dollar among them. */
const levels = '0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrs';
const middle = (levels.length - 1) / 2;

const [folder, target] = process.argv.slice(2);
if (folder === undefined || target === undefined) throw new Error('usage: learn LINES_FOLDER WEIGHTS_FILE');

const lines = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => {
    const found: Line[] = [];
    let technique = '';
    for (const line of readFileSync(path.join(folder, name), 'utf8').split('\n')) {
      if (line.startsWith('[')) technique = line.slice(1, -1);
      else if (line !== '')
        found.push({
          technique,
          words: ['<', ...tokenise(line.slice(2)).tokens.map(({ text }) => text), '>'],
          shows: line.startsWith('+') ? 1 : 0,
        });
    }
    return found;
  });

let state: number = learning.seed;
/** 0..1, the same sequence at every run (mulberry32). */
const random = (): number => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

const shuffle = (list: Line[]): void => {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = list[at];
    const moved = list[other];
    if (kept && moved) {
      list[at] = moved;
      list[other] = kept;
    }
  }
};

const weight = new Float64Array(places);
for (let round = 0; round < learning.rounds; round += 1) {
  shuffle(lines);
  for (const { technique, words, shows } of lines) {
    const features = lineFeatures(
      technique,
      words.filter(() => random() > learning.leaveOut),
    );
    const norm = Math.sqrt(features.length);
    let sum = 0;
    for (const feature of features) sum += weight[feature] ?? 0;
    const change = (learning.rate * (shows - 1 / (1 + Math.exp(-sum / norm)))) / norm / (1 + round * 0.3);
    for (const feature of features) weight[feature] = (weight[feature] ?? 0) * (1 - learning.forget) + change;
  }
}

const sizes = [...weight]
  .map(Math.abs)
  .filter((size) => size > 0)
  .sort((a, b) => a - b);
const step = (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / middle;
const signs = [...weight]
  .map((each) => levels.charAt(middle + Math.max(-middle, Math.min(middle, Math.round(each / step)))))
  .join('');
const rows = signs.match(/.{1,150}/g) ?? [];
writeFileSync(
  target,
  `/** Made by \`npm run learn\`; do not edit. How many lines it was learnt from. */
export const learntFrom = ${String(lines.length)};
export const levels = '${levels}';
/** What one level is worth. */
export const step = ${step.toPrecision(6)};
/** One sign for each place. */
export const weights =
${rows.map((row) => `  '${row}'`).join(' +\n')};
`,
);
process.stdout.write(`learnt from ${String(lines.length)} lines; ${String(sizes.length)} places in use\n`);
