// `npm run learn`: builds tools/learn/learn.ts and lets it weigh the words of the test lines anew
// (app/coaching/detectors/doubt/weights.ts).
import './set-up/node-version.mjs';
import path from 'node:path';
import { runToTheEnd } from './electron.mjs';
import { checkout } from './set-up/files.mjs';
import { runTool } from './set-up/problem.mjs';

await runTool(async () => {
  const { build } = await import('vite');
  await build({
    root: checkout,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: path.join(checkout, 'tools/learn/learn.ts'),
      outDir: path.join(checkout, 'out/learn'),
      emptyOutDir: true,
      target: 'node20.18',
      rolldownOptions: { output: { entryFileNames: 'learn.js' } },
    },
  });
  const lines = path.join(checkout, 'tests/app/coaching/lines');
  const weights = path.join(checkout, 'app/coaching/detectors/doubt/weights.ts');
  return runToTheEnd(process.execPath, [path.join(checkout, 'out/learn/learn.js'), lines, weights], {
    env: process.env,
    cwd: checkout,
  });
});
