import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { run } from './command.mjs';
import { mustHaveRoom, readJson } from './files.mjs';
import { npmAdvice, npmCommand, npmReason, registryOutOfReach } from './npm.mjs';
import { SetUpProblem, reasonOf, unwritableCode } from './problem.mjs';
import { say } from './progress.mjs';

/** What they take when they are unpacked, and a little more. */
const roomBytes = 600e6;

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

/**
 * Does what npm noted inside node_modules answer the lock file? Optional packages may be missing: they belong to other
 * systems.
 * @param {unknown} lock package-lock.json
 * @param {unknown} installed node_modules/.package-lock.json
 */
export function installedAnswersLock(lock, installed) {
  const wanted = packagesOf(lock);
  const found = packagesOf(installed);
  if (wanted === undefined || found === undefined) return false;
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '') return true;
    const there = found[place];
    return there === undefined ? entry.optional === true : there.version === entry.version;
  });
}

/** @param {unknown} lock @returns {Record<string, LockedPackage> | undefined} */
function packagesOf(lock) {
  if (
    typeof lock !== 'object' ||
    lock === null ||
    !('packages' in lock) ||
    typeof lock.packages !== 'object' ||
    lock.packages === null
  )
    return undefined;
  return /** @type {Record<string, LockedPackage>} */ (lock.packages);
}

/**
 * Installs the packages of the lock file when they are missing or the lock file has changed.
 * @param {string} checkout
 */
export async function prepareDependencies(checkout) {
  const lockFile = path.join(checkout, 'package-lock.json');
  const stampFile = path.join(checkout, 'node_modules', '.sidetone-lock');
  const lockText = fs.readFileSync(lockFile);
  const hash = createHash('sha256').update(lockText).digest('hex');
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === hash) return;
  const hidden = readJson(path.join(checkout, 'node_modules', '.package-lock.json'));
  if (!installedAnswersLock(JSON.parse(lockText.toString()), hidden)) await install(checkout);
  try {
    fs.writeFileSync(stampFile, hash);
  } catch (error) {
    // A checkout that may only be read: the next start compares again.
    if (!['EROFS', 'EACCES', 'EPERM'].includes(unwritableCode(reasonOf(error)) ?? '')) throw error;
  }
}

/** npm's own words for it name a folder that is missing. @param {string} folder */
function mustBeWritable(folder) {
  try {
    fs.accessSync(folder, fs.constants.W_OK);
  } catch (error) {
    throw new SetUpProblem(
      `The libraries could not be installed: this folder may only be read (${reasonOf(error)}).`,
      'Clone Sidetone into a folder of your own, or make this one yours to write to, then start again.',
    );
  }
}

/** @param {string} checkout */
async function install(checkout) {
  say('Libraries: installing from package-lock.json (about 530 MB on disk, a minute the first time)');
  mustBeWritable(checkout);
  mustHaveRoom(checkout, roomBytes, 'the libraries');
  const startedAt = Date.now();
  const outOfReach = await registryOutOfReach();
  // Without a network, what npm has kept from an earlier time may be all of it.
  const source = outOfReach === undefined ? '--prefer-offline' : '--offline';
  const [program, args] = npmCommand(['ci', source, '--no-audit', '--no-fund', '--loglevel=error']);
  // The older Electron, kept for its types, has an install script that would fetch 100 MB nobody runs.
  const { code, output } = await run(program, args, {
    cwd: checkout,
    env: { ...process.env, ELECTRON_SKIP_BINARY_DOWNLOAD: '1' },
    // Asked kindly it takes back what it did for half a minute; half of it is begun anew anyway.
    stopWith: 'SIGKILL',
  });
  if (code !== 0)
    throw new SetUpProblem(
      outOfReach === undefined
        ? `The libraries could not be installed (npm ci: ${npmReason(output)}).`
        : `The libraries could not be installed: the package registry cannot be reached (${outOfReach}).`,
      npmAdvice(output) ?? 'Check the network and "npm config get registry", then start again.',
    );
  say(`Libraries: ready after ${String(Math.round((Date.now() - startedAt) / 1000))} s`);
}
