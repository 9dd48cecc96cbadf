// `npm test`: sets up and runs every check but those on sound devices; `npm test -- unit e2e` runs only the named ones.
// The last line is the sum of all tests.
import './set-up/node-version.mjs';
import { withDisplay } from './display.mjs';
import { withRuntime } from './electron.mjs';
import { setUp } from './set-up.mjs';
import { SetUpProblem, reasonOf, runTool } from './set-up/problem.mjs';
import { countsLine, sum } from './test/counts.mjs';
import { failureLine } from './test/failures.mjs';
import { steps } from './test/steps.mjs';

/** @typedef {import('./test/steps.mjs').Step} Step */
/** @typedef {import('./test/steps.mjs').Outcome & { step: Step, seconds: number }} Done */

const print = (/** @type {string} */ line) => void process.stdout.write(`${line}\n`);

await runTool(async () => {
  const chosen = chooseSteps(process.argv.slice(2));
  const runtime = await setUp('tests');
  const env = withRuntime(runtime, process.env);
  /** @type {Done[]} */
  const done = [];
  await withDisplay(env, async (onDisplay) => {
    // what only reads the sources uses one core each: side by side they take as long as the longer one
    const readers = chosen.filter((step) => step.readsOnly === true);
    for (const step of readers) print(`\n── ${step.name} (${step.about})`);
    done.push(...(await Promise.all(readers.map((step) => runStep(step, onDisplay)))));
    for (const step of chosen.filter((each) => each.readsOnly !== true)) {
      const failedBefore = step.needs.find((name) => done.some((one) => one.step.name === name && one.code !== 0));
      if (failedBefore !== undefined) {
        print(`\n── ${step.name}: left out, since ${failedBefore} did not succeed`);
        continue;
      }
      print(`\n── ${step.name} (${step.about})`);
      done.push(await runStep(step, onDisplay));
    }
  });
  print('');
  for (const one of done)
    print(`${one.code === 0 ? 'ok    ' : 'FAILED'} ${one.step.name.padEnd(8)} ${one.seconds.toFixed(1).padStart(6)} s`);
  for (const failure of done.flatMap((one) => one.failures)) print(failureLine(failure));
  const failed = done.filter((one) => one.code !== 0);
  if (failed.length > 0)
    print(
      `Not passed: ${failed.map((one) => one.step.name).join(', ')}. Run one of them alone with "npm test -- NAME".`,
    );
  print(countsLine(sum(done.map((one) => one.counts))));
  return failed.length === 0 ? 0 : 1;
});

/** @param {readonly string[]} names */
function chooseSteps(names) {
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined)
    throw new SetUpProblem(
      `There is no step called "${unknown}".`,
      `Choose from: ${steps.map((step) => step.name).join(', ')}.`,
    );
  return names.length === 0
    ? steps.filter((step) => step.onlyNamed !== true)
    : steps.filter((step) => names.includes(step.name));
}

/** @param {Step} step @param {NodeJS.ProcessEnv} env @returns {Promise<Done>} */
async function runStep(step, env) {
  const startedAt = performance.now();
  const seconds = () => (performance.now() - startedAt) / 1000;
  try {
    const result = await step.run(env);
    return { step, ...result, seconds: seconds() };
  } catch (error) {
    print(reasonOf(error));
    return { step, code: 1, counts: { passed: 0, failed: 1, skipped: 0 }, failures: [], seconds: seconds() };
  }
}
