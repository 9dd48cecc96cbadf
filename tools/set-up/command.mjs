import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';

const stopSignals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** Is a program of this name on the PATH? @param {string} name @param {NodeJS.ProcessEnv} [env] */
export function onPath(name, env = process.env) {
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  return (env['PATH'] ?? '')
    .split(path.delimiter)
    .some((folder) => folder !== '' && suffixes.some((suffix) => fs.existsSync(path.join(folder, name + suffix))));
}

/**
 * Runs a program to its end and keeps the last lines it printed, without colours, for the sentence that explains a
 * failure. Asked to stop (Ctrl C), it ends the program with `stopWith` (or asks it likewise) and this process after it,
 * so that a second start finds nobody still at work.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, stopWith?: NodeJS.Signals }} [options]
 * @returns {Promise<{ code: number, output: string }>} code 127 when it cannot be started, 124 when it took too long
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const isScript = process.platform === 'win32' && !program.endsWith('.exe');
    const child = spawn(program, [...args], {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: isScript,
    });
    let output = '';
    let tookTooLong = false;
    const keep = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk.toString()).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer =
      options.timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            tookTooLong = true;
            child.kill('SIGKILL');
          }, options.timeoutMs);
    /** @type {NodeJS.Signals | undefined} */
    let stoppedBy;
    const stop = (/** @type {NodeJS.Signals} */ signal) => {
      stoppedBy = signal;
      child.kill(options.stopWith ?? signal);
    };
    const tidy = () => {
      clearTimeout(timer);
      for (const signal of stopSignals) process.off(signal, stop);
      if (stoppedBy !== undefined) process.exit(128 + constants.signals[stoppedBy]);
    };
    for (const signal of stopSignals) process.on(signal, stop);
    child.on('error', (error) => {
      tidy();
      resolve({ code: 127, output: error.message });
    });
    child.on('close', (code) => {
      tidy();
      resolve({ code: tookTooLong ? 124 : (code ?? 1), output: withoutColours(output) });
    });
  });
}

/** What a program coloured for a terminal, as plain text. @param {string} text */
export const withoutColours = (text) => text.replace(/\u001b\[[0-9;]*m/g, '');

/** The last line of a program's output that says something. @param {string} output */
export const lastLine = (output) =>
  output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .at(-1) ?? 'it printed nothing';
