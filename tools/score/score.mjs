// `npm run score [-- CORPUS_FOLDER]`: the whole table of docs/accuracy.md from a corpus and its scorers, without knowing what is in them.
import '../set-up/node-version.mjs';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkout } from '../set-up/files.mjs';
import { SetUpProblem, runTool } from '../set-up/problem.mjs';
import { scoreCalls } from './calls.mjs';
import { printTable } from './table.mjs';
import { scoreUnderstanding } from './understanding.mjs';

await runTool(async () => {
  const corpus = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), process.argv[2] ?? process.env['SIDETONE_CORPUS'] ?? path.join(checkout, '..', 'shared', 'corpus'));
  if (!fs.existsSync(corpus)) throw new SetUpProblem(`There is no corpus at ${corpus}.`, 'Name its folder: npm run score -- FOLDER, or set SIDETONE_CORPUS.');
  const scorers = process.env['SIDETONE_SCORERS'] ?? path.join(corpus, '..', 'tools');
  if (!fs.existsSync(path.join(scorers, 'score_understand.py'))) throw new SetUpProblem(`The scorers are not at ${scorers}.`, 'Set SIDETONE_SCORERS to the folder of score_understand.py and score_call.py.');
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sidetone-score-'));
  try {
    const rows = [...await scoreUnderstanding({ corpus, scorers, work }), ...await scoreCalls({ corpus, scorers, work })];
    printTable(rows);
    return rows.some((row) => row.problem !== undefined) ? 1 : 0;
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
});
