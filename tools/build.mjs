// Builds the app into out/ when a source differs from the last build. `node tools/build.mjs --always` builds in any
// case.
import './set-up/node-version.mjs';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { run } from './set-up/command.mjs';
import { checkout } from './set-up/files.mjs';
import { SetUpProblem, runTool, unwritableCode } from './set-up/problem.mjs';
import { say } from './set-up/progress.mjs';

/** Everything the app is built from. */
const appSources = [
  'app',
  'main',
  'renderer',
  'assets',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'tools/vosk-without-dynamic-code.ts',
  'package.json',
  'package-lock.json',
];

/**
 * One hash over names and contents, so that neither a fresh clone's times nor a switch of branches and back matter.
 * @param {string} root
 * @param {readonly string[]} sources files and folders below root
 */
export function fingerprint(root, sources) {
  const hash = createHash('sha256');
  const add = (/** @type {string} */ relative) => {
    const file = path.join(root, relative);
    const found = fs.statSync(file, { throwIfNoEntry: false });
    if (found === undefined) return;
    if (found.isDirectory()) {
      for (const name of fs.readdirSync(file).sort()) if (name !== 'README.md') add(`${relative}/${name}`);
      return;
    }
    hash.update(`${relative}\0${String(found.size)}\0`).update(fs.readFileSync(file));
  };
  for (const source of sources) add(source);
  return hash.digest('hex');
}

/**
 * Runs `build` unless `stamp` says that the same sources were built and `result` is there.
 * @param {{ sources: readonly string[], stamp: string, results: readonly string[], build: () => Promise<void>, always?:
 *   boolean }} job
 * @returns {Promise<boolean>} whether it was built now
 */
export async function buildWhenChanged({ sources, stamp, results, build, always = false }) {
  const wanted = fingerprint(checkout, sources);
  const stampFile = path.join(checkout, stamp);
  const isThere = results.every((result) => fs.existsSync(path.join(checkout, result)));
  if (!always && isThere && fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === wanted) return false;
  fs.rmSync(stampFile, { force: true });
  await build();
  fs.mkdirSync(path.dirname(stampFile), { recursive: true });
  fs.writeFileSync(stampFile, wanted);
  return true;
}

/** @param {{ always?: boolean }} [options] */
export const buildApp = ({ always = false } = {}) =>
  buildWhenChanged({
    sources: appSources,
    stamp: 'out/app.stamp',
    results: ['out/main/index.js', 'out/renderer/index.html'],
    always,
    build: async () => {
      say('Building the app');
      const startedAt = Date.now();
      const { code, output } = await run(
        process.execPath,
        [path.join(checkout, 'node_modules/electron-vite/bin/electron-vite.js'), 'build'],
        { cwd: checkout },
      );
      const unwritable = code === 0 ? undefined : unwritableCode(output);
      if (unwritable !== undefined)
        throw new SetUpProblem(
          `The app could not be built: ${path.join(checkout, 'out')} cannot be written (${unwritable}).`,
          'Make sure that there is room and that this folder is yours to write to, then start again.',
        );
      if (code !== 0) {
        say(output.trimEnd());
        throw new SetUpProblem(
          'The app could not be built; the lines above say why.',
          'Correct the source named there and start again.',
        );
      }
      say(`Built in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
    },
  });

if (import.meta.filename === process.argv[1]) {
  await runTool(async () => {
    if (!(await buildApp({ always: process.argv.includes('--always') }))) say('The build is up to date');
    return 0;
  });
}
