import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { SetUpProblem } from './set-up/problem.mjs';

/** @typedef {import('./set-up.mjs').ElectronRuntime} ElectronRuntime */

/**
 * What electron-vite (ELECTRON_EXEC_PATH) and Playwright (ELECTRON_OVERRIDE_DIST_PATH) need to find the runtime.
 * @param {ElectronRuntime} runtime
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export const withRuntime = (runtime, env) => ({
  ...env,
  ELECTRON_OVERRIDE_DIST_PATH: runtime.folder,
  ELECTRON_EXEC_PATH: runtime.executable,
});

/** Chromium refuses its sandbox to root. @param {number | undefined} user */
export const sandboxSwitches = (user = process.getuid?.()) =>
  process.platform === 'linux' && user === 0 ? ['--no-sandbox'] : [];

/** Only fatal messages of Chromium: a container has no D-Bus and no graphics card, and says so in a dozen lines. */
export const quietSwitches = ['--log-level=3'];

/** The folder the user stands in; npm itself moves to the checkout. */
export const userFolder = () => process.env['INIT_CWD'] ?? process.cwd();

/**
 * Runs a program with our own input and output and waits for its end; asked to stop, it is asked to stop first.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env: NodeJS.ProcessEnv, cwd: string }} options
 * @returns {Promise<number>} its exit code
 */
export function runToTheEnd(program, args, { env, cwd }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { env, cwd, stdio: 'inherit' });
    const passOn = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
    process.on('SIGINT', passOn).on('SIGTERM', passOn).on('SIGHUP', passOn);
    const tidy = () => process.off('SIGINT', passOn).off('SIGTERM', passOn).off('SIGHUP', passOn);
    child.once('error', (error) => {
      tidy();
      reject(
        new SetUpProblem(
          `${program} could not be started (${error.message}).`,
          'Start again; if it stays so, delete its folder and let set-up fetch it anew.',
        ),
      );
    });
    child.once('close', (code, signal) => {
      tidy();
      resolve(code ?? 128 + (signal === null ? 1 : constants.signals[signal]));
    });
  });
}
