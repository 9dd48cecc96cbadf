// Makes a fresh clone ready to run: system packages, libraries, Electron, speech model. Runs on Node's built-ins alone,
// is quick when nothing is to do, and may be broken off at any time.
import './set-up/node-version.mjs';
import { prepareDependencies } from './set-up/dependencies.mjs';
import { prepareElectron } from './set-up/electron-runtime.mjs';
import { cacheFolder, checkout } from './set-up/files.mjs';
import { runTool } from './set-up/problem.mjs';
import { say } from './set-up/progress.mjs';
import { prepareSpeechModels } from './set-up/speech-model.mjs';
import { hasDisplay, prepareSystemPackages } from './set-up/system-packages.mjs';

/** @typedef {import('./set-up/electron-runtime.mjs').ElectronRuntime} ElectronRuntime */
/** @typedef {import('./set-up/system-packages.mjs').Purpose} Purpose */

/**
 * @param {'start' | 'tests'} purpose
 * @returns {Promise<ElectronRuntime>} the Electron to run
 */
export async function setUp(purpose) {
  /** @type {Set<Purpose>} */
  const purposes = new Set(['window']);
  if (!hasDisplay() || purpose === 'tests') purposes.add('no-display');
  if (purpose === 'tests') purposes.add('tests');
  await prepareSystemPackages(purposes);
  await prepareDependencies(checkout);
  const cache = cacheFolder();
  const electron = await prepareElectron(checkout, cache);
  await prepareSpeechModels(checkout, cache);
  return electron;
}

if (import.meta.filename === process.argv[1]) {
  await runTool(async () => {
    const electron = await setUp(process.argv.includes('--tests') ? 'tests' : 'start');
    say(`Ready: Electron ${electron.version} in ${electron.folder}`);
    return 0;
  });
}
