import fs from 'node:fs';
import path from 'node:path';
import { checkout } from '../set-up/files.mjs';
import { run } from './run.mjs';

/** @typedef {import('./understanding.mjs').Row} Row */

/**
 * Whole calls: every X.truth.json with X-agent.wav and X-caller.wav beside it, in any folder of the corpus, through the
 * real recogniser.
 * @param {{ corpus: string, scorers: string, work: string }} where
 * @returns {Promise<Row[]>}
 */
export async function scoreCalls({ corpus, scorers, work }) {
  /** @type {Row[]} */
  const rows = [];
  const folders = [
    corpus,
    ...fs
      .readdirSync(corpus, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => path.join(corpus, entry.name)),
  ];
  for (const folder of folders) {
    const ids = fs
      .readdirSync(folder)
      .filter((name) => name.endsWith('.truth.json'))
      .map((name) => name.slice(0, -'.truth.json'.length))
      .sort();
    if (ids.length === 0) continue;
    for (const id of ids) {
      const problem = await analyse(folder, id, work);
      if (problem !== null) rows.push({ name: `call ${id}`, values: {}, problem });
    }
    const scored = await run('python3', [path.join(scorers, 'score_call.py'), '--all', folder, work], {
      cwd: checkout,
    });
    for (const line of scored.output.split('\n')) if (line.trim() !== '') rows.push(rowOf(JSON.parse(line)));
  }
  return rows;
}

/** @param {string} folder @param {string} id @param {string} work @returns {Promise<string | null>} what went wrong */
async function analyse(folder, id, work) {
  const sides = ['agent', 'caller'].map((side) => path.join(folder, `${id}-${side}.wav`));
  if (!sides.every((file) => fs.existsSync(file))) return 'no recordings beside its truth';
  /** @type {{ reference: string, timezone: string, caller?: { name?: string | null } }} */
  const truth = JSON.parse(fs.readFileSync(path.join(folder, `${id}.truth.json`), 'utf8'));
  const name = truth.caller?.name;
  const known = [
    '--started-at',
    truth.reference,
    '--timezone',
    truth.timezone,
    ...(name ? ['--caller-name', name] : []),
  ];
  const args = [
    'run',
    '--silent',
    'analyze',
    '--',
    ...sides,
    ...known,
    '--json',
    path.join(work, `${id}.summary.json`),
  ];
  const { code } = await run('npm', args, { cwd: checkout });
  return code === 0 ? null : `analyze ended with ${String(code)}`;
}

/** The figures of one call that stand in the table. @param {any} call @returns {Row} */
function rowOf(call) {
  const both = (/** @type {{ precision: number | null, recall: number | null }} */ part) =>
    `${part.precision ?? '–'} / ${part.recall ?? '–'}`;
  return {
    name: `call ${String(call.id)}`,
    values: {
      interruptions: both(call.interruptions),
      heldAgainstAgent: call.interruptions.heldAgainstAgent,
      paceFound: `${call.pace.overlapSeconds} of ${call.pace.trueSeconds} s`,
      paceFalseSpans: call.pace.falseSpans,
      silences: both(call.silences),
      checklist: both(call.checklist),
      phrases: both(call.forbidden),
      callerFlags: both(call.callerFlags),
      callbacks: `${call.callbacks.found} of ${call.callbacks.truth}`,
      dueExact: call.callbacks.dueExact,
      falseCallbacks: call.callbacks.falseOpen,
      cardsSafe: call.redaction.ok,
      wordErrors: typeof call.wer === 'object' ? call.wer.all : call.wer,
      alerts: typeof call.alerts === 'object' ? call.alerts.count : call.alerts,
    },
  };
}
