import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { lastLine, onPath, run } from './command.mjs';
import { SetUpProblem } from './problem.mjs';
import { say } from './progress.mjs';

/**
 * @typedef {'window' | 'no-display' | 'tests'} Purpose
 * @typedef {{ names: readonly string[], purpose: Purpose, library?: string, program?: string }} Need
 * `names`: what the Debian package is called, newest name first (Debian 13 and Ubuntu 24.04 renamed some).
 */

/** What Electron and the tests need from the system, and how to see that it is there. @type {readonly Need[]} */
export const needs = [
  { names: ['libgtk-3-0t64', 'libgtk-3-0'], purpose: 'window', library: 'libgtk-3.so.0' },
  { names: ['libnss3'], purpose: 'window', library: 'libnss3.so' },
  { names: ['libasound2t64', 'libasound2'], purpose: 'window', library: 'libasound.so.2' },
  { names: ['libgbm1'], purpose: 'window', library: 'libgbm.so.1' },
  { names: ['xvfb'], purpose: 'no-display', program: 'Xvfb' },
  { names: ['sox'], purpose: 'tests', program: 'sox' },
  { names: ['pulseaudio'], purpose: 'tests', program: 'pulseaudio' },
  { names: ['pulseaudio-utils'], purpose: 'tests', program: 'pactl' },
  { names: ['rpm'], purpose: 'tests', program: 'rpmbuild' },
];

/**
 * Which needs are not met?
 * @param {ReadonlySet<Purpose>} purposes
 * @param {{ hasLibrary: (name: string) => boolean, hasProgram: (name: string) => boolean }} system
 */
export const missingNeeds = (purposes, system) =>
  needs.filter(
    (need) =>
      purposes.has(need.purpose) &&
      !(
        (need.library === undefined || system.hasLibrary(need.library)) &&
        (need.program === undefined || system.hasProgram(need.program))
      ),
  );

/** @param {NodeJS.ProcessEnv} env @param {NodeJS.Platform} platform */
export const hasDisplay = (env = process.env, platform = process.platform) =>
  platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);

/**
 * Installs what is missing when we may (root on Debian), otherwise says the exact command.
 * @param {ReadonlySet<Purpose>} purposes
 */
export async function prepareSystemPackages(purposes) {
  if (process.platform !== 'linux') return;
  const missing = missingNeeds(purposes, thisSystem());
  if (missing.length === 0) return;
  if (!onPath('apt-get')) {
    throw new SetUpProblem(
      `This system lacks ${missing.map((need) => need.library ?? need.program).join(', ')}.`,
      `Install what Debian calls ${missing.map((need) => need.names.at(-1)).join(' ')}, then start again.`,
    );
  }
  if (process.getuid?.() !== 0) {
    throw new SetUpProblem(
      'Some system packages are missing.',
      `Run "sudo apt-get install --no-install-recommends ${chosenNames(missing).join(' ')}", then start again.`,
    );
  }
  await install(missing);
}

function thisSystem() {
  const loader = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((file) => fs.existsSync(file));
  const known = loader === undefined ? undefined : execFileSync(loader, ['-p'], { encoding: 'utf8' });
  return {
    // Without ldconfig (musl, NixOS) nothing can be said; Electron will say it itself.
    hasLibrary: (/** @type {string} */ name) => known === undefined || known.includes(`\t${name} `),
    hasProgram: (/** @type {string} */ name) => onPath(name),
  };
}

/** The name this release uses for each need. @param {readonly Need[]} missing */
const chosenNames = (missing) =>
  missing.map((need) => need.names.find((name) => need.names.length === 1 || isKnown(name)) ?? need.names.at(-1) ?? '');

/** @param {string} name */
function isKnown(name) {
  try {
    return execFileSync('apt-cache', ['show', '--no-all-versions', name], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).includes('Package: ');
  } catch {
    return false;
  }
}

/** @param {readonly Need[]} missing */
async function install(missing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...args) => run('apt-get', ['-qq', ...args], { env });
  say(`System packages: installing ${missing.map((need) => need.names.at(-1)).join(' ')} (up to a minute)`);
  // A new machine has no package lists at all, an old one outdated ones: only then are they fetched.
  if (missing.some((need) => !need.names.some(isKnown))) await apt('update');
  const install = () => apt('install', '-y', '--no-install-recommends', ...chosenNames(missing));
  let result = await install();
  if (result.code !== 0) {
    await apt('update');
    result = await install();
  }
  if (result.code !== 0) {
    throw new SetUpProblem(
      `System packages could not be installed (${lastLine(result.output)}).`,
      `Run "apt-get update && apt-get install --no-install-recommends ${chosenNames(missing).join(' ')}" and see what it says.`,
    );
  }
}
