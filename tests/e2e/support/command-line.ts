import { spawn } from 'node:child_process';
import electronPath from 'electron';
import { appFolder } from './launch.ts';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

/** Runs the app as a command and waits for its end. */
export function runApp(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const startedAt = Date.now();
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(electronPath as unknown as string, [...root, '--log-level=3', appFolder, ...words], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (piece: Buffer) => {
    stdout += piece.toString();
  });
  child.stderr.on('data', (piece: Buffer) => {
    stderr += piece.toString();
  });
  return new Promise((done) => {
    child.on('close', (code) => {
      done({ code, stdout, stderr, seconds: (Date.now() - startedAt) / 1000 });
    });
  });
}

/** What the app itself said on standard error: Chromium's own complaints about the machine, and progress, left out. */
export const saidOnError = (ran: Ran): readonly string[] =>
  ran.stderr.split('\n').filter((line) => line.trim() !== '' && !/^\[\d+:/.test(line) && !/: \d+ %$/.test(line));
