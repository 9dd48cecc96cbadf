// `npm run --silent analyze -- FILES …`: recordings through the whole app, without a window. Standard output is the
// app's alone.
import './set-up/node-version.mjs';
import { buildApp } from './build.mjs';
import { withDisplay } from './display.mjs';
import { quietSwitches, runToTheEnd, sandboxSwitches, userFolder, withRuntime } from './electron.mjs';
import { setUp } from './set-up.mjs';
import { checkout } from './set-up/files.mjs';
import { runTool } from './set-up/problem.mjs';

await runTool(async () => {
  const runtime = await setUp('start');
  await buildApp();
  return withDisplay(withRuntime(runtime, process.env), (env) =>
    runToTheEnd(
      runtime.executable,
      [...sandboxSwitches(), ...quietSwitches, checkout, 'analyze', ...process.argv.slice(2)],
      { env, cwd: userFolder() },
    ),
  );
});
