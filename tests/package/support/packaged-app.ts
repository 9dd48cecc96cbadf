import { chromium, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const checkout = path.resolve(import.meta.dirname, '../../..');
export const packageFolder = path.join(checkout, 'release', 'linux-unpacked');
export const program = path.join(packageFolder, 'sidetone');

/** As root nothing starts with the sandbox. */
const switches = process.getuid?.() === 0 ? ['--no-sandbox', '--log-level=3'] : ['--log-level=3'];

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the packaged program with arguments, as a user does in a terminal, from another folder than the checkout. */
export async function runPackaged(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const child = spawn(program, [...switches, ...words], {
    cwd: tmpdir(),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = [textOf(child.stdout), textOf(child.stderr)];
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out: out(), err: err() };
}

function textOf(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  return () => text;
}

export interface OpenedApp {
  readonly screen: Page;
  close(): Promise<void>;
}

export const temporaryFolder = (): string => mkdtempSync(path.join(tmpdir(), 'sidetone-package-'));
export const removeFolder = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};

/**
 * Opens the packaged app. Its inspector is fused off, so Playwright talks to its pages alone, through Chromium's own
 * port.
 */
export async function openPackaged(userData: string): Promise<OpenedApp> {
  const child = spawn(program, [...switches, '--remote-debugging-port=0'], {
    cwd: tmpdir(),
    env: { ...process.env, SIDETONE_USER_DATA: userData },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const browser = await chromium.connectOverCDP(await debuggingAddress(child));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('the app has no pages');
  const isScreen = (page: Page): boolean =>
    page.url().startsWith('app://bundle/') && !page.url().includes('/listening/') && !page.url().includes('/strip/');
  let screen = context.pages().find(isScreen);
  while (screen === undefined) {
    const page = await context.waitForEvent('page');
    if (isScreen(page)) screen = page;
  }
  return {
    screen,
    close: async () => {
      const ended = child.exitCode === null ? once(child, 'close') : undefined;
      await browser.close();
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('close', (code) => {
      reject(new Error(`the app ended with ${String(code)} before it opened: ${said.slice(-1000)}`));
    });
  });
}
