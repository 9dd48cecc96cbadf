// `npm run --silent understand < lines.jsonl > out.jsonl`: builds tools/understand.ts when a source changed, then runs
// it in plain Node.
import './set-up/node-version.mjs';
import path from 'node:path';
import { buildWhenChanged } from './build.mjs';
import { runToTheEnd, userFolder } from './electron.mjs';
import { prepareDependencies } from './set-up/dependencies.mjs';
import { checkout } from './set-up/files.mjs';
import { SetUpProblem, reasonOf, runTool } from './set-up/problem.mjs';

const program = 'out/understand/understand.js';

await runTool(async () => {
  await prepareDependencies(checkout);
  await buildWhenChanged({
    sources: ['app', 'tools/understand.ts', 'package.json', 'package-lock.json'],
    stamp: 'out/understand.stamp',
    results: [program],
    build,
  });
  return runToTheEnd(process.execPath, [path.join(checkout, program), ...process.argv.slice(2)], {
    env: process.env,
    cwd: userFolder(),
  });
});

async function build() {
  const { build: bundle } = await import('vite');
  try {
    await bundle({
      root: checkout,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      // One file with everything in it, so that it starts fast.
      ssr: { noExternal: true },
      build: {
        ssr: path.join(checkout, 'tools/understand.ts'),
        outDir: path.join(checkout, 'out/understand'),
        emptyOutDir: true,
        target: 'node20.18',
        rolldownOptions: { output: { entryFileNames: 'understand.js' } },
      },
    });
  } catch (error) {
    throw new SetUpProblem(
      `The program could not be built (${reasonOf(error)}).`,
      'Correct the source named there and start again.',
    );
  }
}
