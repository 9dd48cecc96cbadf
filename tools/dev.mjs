// `npm run dev`: the app from its sources, reloading as they change. For contributors.
import './set-up/node-version.mjs';
import path from 'node:path';
import { withDisplay } from './display.mjs';
import { runToTheEnd, sandboxSwitches, withRuntime } from './electron.mjs';
import { setUp } from './set-up.mjs';
import { checkout } from './set-up/files.mjs';
import { runTool } from './set-up/problem.mjs';

await runTool(async () => {
  const runtime = await setUp('start');
  const noSandbox = sandboxSwitches().length > 0 ? ['--noSandbox'] : [];
  return withDisplay(withRuntime(runtime, process.env), (env) =>
    runToTheEnd(
      process.execPath,
      [
        path.join(checkout, 'node_modules/electron-vite/bin/electron-vite.js'),
        'dev',
        ...noSandbox,
        ...process.argv.slice(2),
      ],
      { env, cwd: checkout },
    ),
  );
});
