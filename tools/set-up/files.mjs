import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SetUpProblem, reasonOf } from './problem.mjs';
import { megabytes } from './progress.mjs';

/** The checkout this file belongs to. */
export const checkout = path.resolve(import.meta.dirname, '../..');

/**
 * Where downloads are kept, outside the checkout, so that a second clone needs no network.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @param {string} home
 */
export function cacheFolder(env = process.env, platform = process.platform, home = os.homedir()) {
  const own = env['SIDETONE_CACHE'];
  if (own) return path.resolve(own);
  const xdg = env['XDG_CACHE_HOME'];
  if (xdg && path.isAbsolute(xdg)) return path.join(xdg, 'sidetone');
  if (platform === 'win32')
    return path.join(env['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local'), 'sidetone', 'cache');
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches', 'sidetone');
  return path.join(home, '.cache', 'sidetone');
}

/** Makes sure that the folder for downloads can be written to. @param {string} cache */
export function prepareCache(cache) {
  try {
    fs.mkdirSync(cache, { recursive: true });
    fs.accessSync(cache, fs.constants.W_OK);
  } catch (error) {
    throw new SetUpProblem(
      `Downloads cannot be kept in ${cache} (${reasonOf(error)}).`,
      'Name a writable folder in SIDETONE_CACHE, then start again.',
    );
  }
}

/**
 * Stops before something large is begun that would not fit: npm, for one, takes a full disk for success. A file system
 * that does not say how large it is, is believed to have room.
 * @param {string} folder
 * @param {number} bytes
 * @param {string} what
 */
export function mustHaveRoom(folder, bytes, what) {
  const { blocks, bavail, bsize } = fs.statfsSync(folder);
  if (blocks === 0 || bavail * bsize >= bytes) return;
  throw new SetUpProblem(
    `There is too little room for ${what} in ${folder}: ${megabytes(bavail * bsize)} are free, ${megabytes(bytes)} are needed.`,
    'Free some, then start again.',
  );
}

/** @param {string} file @param {'sha256' | 'sha512'} [algorithm] */
export async function hashOfFile(file, algorithm = 'sha256') {
  const hash = createHash(algorithm);
  await pipeline(fs.createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

/**
 * @typedef {{ kind: 'right' } | { kind: 'missing' } | { kind: 'wrong', why: string }} Check
 * @param {string} file
 * @param {{ bytes: number, sha256: string }} expected
 * @returns {Promise<Check>}
 */
export async function checkFile(file, expected) {
  const found = fs.statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return { kind: 'missing' };
  if (found.size !== expected.bytes)
    return { kind: 'wrong', why: `it has ${String(found.size)} bytes, ${String(expected.bytes)} were expected` };
  const sha256 = await hashOfFile(file);
  return sha256 === expected.sha256
    ? { kind: 'right' }
    : { kind: 'wrong', why: `its SHA-256 is ${sha256}, ${expected.sha256} was expected` };
}

/**
 * Builds a folder beside its final place and moves it there in one step, so that a break leaves the old state or the
 * new one, never half of it. Leftovers of earlier breaks are swept away.
 * @param {string} folder
 * @param {(unfinished: string) => Promise<void>} build
 */
export async function replaceFolder(folder, build) {
  const parent = path.dirname(folder);
  fs.mkdirSync(parent, { recursive: true });
  sweep(parent, `${path.basename(folder)}.unfinished-`);
  const unfinished = `${folder}.unfinished-${String(process.pid)}`;
  fs.mkdirSync(unfinished);
  try {
    await build(unfinished);
    const old = `${unfinished}-old`;
    if (fs.existsSync(folder)) fs.renameSync(folder, old);
    fs.renameSync(unfinished, folder);
    fs.rmSync(old, { recursive: true, force: true });
  } finally {
    fs.rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Removes what processes that are gone have left behind. @param {string} parent @param {string} prefix */
export function sweep(parent, prefix) {
  for (const name of fs.readdirSync(parent)) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    if (!isAlive(pid)) fs.rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Reads a JSON file; undefined when it is missing or broken. @param {string} file @returns {unknown} */
export function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
