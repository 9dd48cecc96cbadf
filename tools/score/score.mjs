// `npm run score -- CORPUS_FOLDER`: the whole table of docs/accuracy.md from a corpus and its scorers, without knowing
// what is in them.
import '../set-up/node-version.mjs';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { userFolder } from '../electron.mjs';
import { SetUpProblem, runTool } from '../set-up/problem.mjs';
import { scoreCalls } from './calls.mjs';
import { printTable } from './table.mjs';
import { scoreUnderstanding } from './understanding.mjs';

const howToName = 'Name its folder: npm run score -- FOLDER, or set SIDETONE_CORPUS.';

await runTool(async () => {
  const named = process.argv[2] ?? process.env['SIDETONE_CORPUS'];
  if (named === undefined) throw new SetUpProblem('No corpus was named; none is part of Sidetone.', howToName);
  const corpus = path.resolve(userFolder(), named);
  if (!fs.existsSync(corpus)) throw new SetUpProblem(`There is no corpus at ${corpus}.`, howToName);
  const scorers = process.env['SIDETONE_SCORERS'] ?? path.join(corpus, '..', 'tools');
  if (!fs.existsSync(path.join(scorers, 'score_understand.py'))) {
    throw new SetUpProblem(
      `The scorers are not at ${scorers}.`,
      'Set SIDETONE_SCORERS to the folder of score_understand.py and score_call.py.',
    );
  }
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sidetone-score-'));
  try {
    const rows = [
      ...(await scoreUnderstanding({ corpus, scorers, work })),
      ...(await scoreCalls({ corpus, scorers, work })),
    ];
    printTable(rows);
    return rows.some((row) => row.problem !== undefined) ? 1 : 0;
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
});
