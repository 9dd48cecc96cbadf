// node tools/with-display.mjs COMMAND …: runs a command with a display (a private one when there is none) and with
// Electron found.
import './set-up/node-version.mjs';
import { withDisplay } from './display.mjs';
import { runToTheEnd, withRuntime } from './electron.mjs';
import { setUp } from './set-up.mjs';
import { SetUpProblem, runTool } from './set-up/problem.mjs';

await runTool(async () => {
  const [program, ...args] = process.argv.slice(2);
  if (program === undefined)
    throw new SetUpProblem('No command was given.', 'Usage: node tools/with-display.mjs COMMAND …');
  const runtime = await setUp('tests');
  return withDisplay(withRuntime(runtime, process.env), (env) =>
    runToTheEnd(program, args, { env, cwd: process.cwd() }),
  );
});
