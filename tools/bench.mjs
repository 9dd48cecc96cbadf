// `npm run bench`: builds the app when a source changed, plays the sample call in it and prints how long words and cues
// took on this machine.
import './set-up/node-version.mjs';
import path from 'node:path';
import { buildApp } from './build.mjs';
import { withDisplay } from './display.mjs';
import { runToTheEnd, withRuntime } from './electron.mjs';
import { setUp } from './set-up.mjs';
import { checkout } from './set-up/files.mjs';
import { runTool } from './set-up/problem.mjs';

await runTool(async () => {
  const runtime = await setUp('tests');
  await buildApp();
  const playwright = path.join(checkout, 'node_modules', '@playwright', 'test', 'cli.js');
  return withDisplay(withRuntime(runtime, process.env), (env) =>
    runToTheEnd(
      process.execPath,
      [playwright, 'test', '--config=playwright.bench.config.ts', ...process.argv.slice(2)],
      { env, cwd: checkout },
    ),
  );
});
