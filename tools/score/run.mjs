import { spawn } from 'node:child_process';
import fs from 'node:fs';

/**
 * Runs a program to its end; its standard error is passed on.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, input?: string }} options `input`: a file for its standard input
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { cwd, input }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], {
      cwd,
      stdio: [input === undefined ? 'ignore' : fs.openSync(input, 'r'), 'pipe', 'inherit'],
    });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}
