import { spawn } from 'node:child_process';
import { SetUpProblem } from './set-up/problem.mjs';
import { hasDisplay } from './set-up/system-packages.mjs';

const readyWithinMs = 10_000;
/** Room for the app at double size. */
const screen = '1920x1200x24';

/**
 * Runs `work` with a display: the one there is, or a private one that is gone afterwards.
 * @template T
 * @param {NodeJS.ProcessEnv} env
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDisplay(env, work) {
  if (hasDisplay(env)) return work(env);
  // -displayfd: Xvfb takes a free number by itself and tells it.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = () => void server.kill('SIGTERM');
  process.once('exit', stop);
  try {
    const number = await displayNumber(server);
    return await work({ ...env, DISPLAY: `:${number}` });
  } finally {
    process.off('exit', stop);
    const gone = new Promise((resolve) => {
      server.once('close', resolve);
    });
    stop();
    if (server.exitCode === null && server.signalCode === null && server.pid !== undefined) await gone;
  }
}

/** @param {import('node:child_process').ChildProcess} server @returns {Promise<string>} */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    const refuse = (/** @type {string} */ why) => {
      reject(
        new SetUpProblem(
          `No private display could be started (${why}).`,
          'Run "apt-get install xvfb", or start from a desktop.',
        ),
      );
    };
    const timer = setTimeout(() => {
      refuse('Xvfb did not answer');
    }, readyWithinMs);
    server.once('error', (error) => {
      clearTimeout(timer);
      refuse(error.message);
    });
    server.once('exit', () => {
      clearTimeout(timer);
      refuse('Xvfb ended');
    });
    let told = '';
    server.stdio[3]?.on('data', (/** @type {Buffer} */ chunk) => {
      told += chunk.toString();
      if (!told.includes('\n')) return;
      clearTimeout(timer);
      resolve(told.trim());
    });
  });
}
