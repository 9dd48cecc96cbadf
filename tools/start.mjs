// `npm start`: sets up, builds when a source changed, opens the app. Without a display it plays the sample call through
// the same app and prints its summary.
import './set-up/node-version.mjs';
import { buildApp } from './build.mjs';
import { withDisplay } from './display.mjs';
import { quietSwitches, runToTheEnd, sandboxSwitches, userFolder, withRuntime } from './electron.mjs';
import { setUp } from './set-up.mjs';
import { checkout } from './set-up/files.mjs';
import { runTool } from './set-up/problem.mjs';
import { say } from './set-up/progress.mjs';
import { hasDisplay } from './set-up/system-packages.mjs';

await runTool(async () => {
  const runtime = await setUp('start');
  await buildApp();
  const env = withRuntime(runtime, process.env);
  const args = process.argv.slice(2);
  if (hasDisplay())
    return runToTheEnd(runtime.executable, [...sandboxSwitches(), checkout, ...args], { env, cwd: userFolder() });
  say(
    'There is no display here, so the sample call is played through the app on a private one; its summary follows in about two minutes.',
  );
  return withDisplay(env, (onDisplay) =>
    runToTheEnd(
      runtime.executable,
      [...sandboxSwitches(), ...quietSwitches, checkout, '--sample-call-report', ...args],
      { env: onDisplay, cwd: userFolder() },
    ),
  );
});
