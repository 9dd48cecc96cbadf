import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** Where everything lies that main reads or writes. */
export interface Folders {
  /** the built pages */
  readonly page: string;
  readonly preload: string;
  /** the speech model in use */
  readonly model: string;
  readonly sampleCall: string;
  /** settings and calls: machine-local, never a roaming profile */
  readonly userData: string;
}

export interface FoldersAsked {
  readonly appPath: string;
  readonly resourcesPath: string;
  /** folder of the running main bundle */
  readonly bundle: string;
  readonly packaged: boolean;
  readonly userData: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export function foldersOf(asked: FoldersAsked): Folders {
  const besideApp = join(asked.appPath, 'models');
  return {
    page: join(asked.bundle, '../renderer'),
    preload: join(asked.bundle, '../preload/preload.cjs'),
    // a packaged app takes its model from its own resources only
    model: modelIn(asked.packaged ? join(asked.resourcesPath, 'models') : (asked.env['SIDETONE_MODELS'] ?? besideApp)),
    sampleCall: join(asked.appPath, 'assets', 'sample-call'),
    userData: asked.userData,
  };
}

const modelList = z.object({ models: z.array(z.object({ name: z.string().regex(/^[\w.-]+$/) })).min(1) });

/** The first model of the list in `models/manifest.json`. Without a list its folder is missing, which the recogniser says. */
function modelIn(models: string): string {
  try {
    const [first] = modelList.parse(JSON.parse(readFileSync(join(models, 'manifest.json'), 'utf8'))).models;
    return join(models, first?.name ?? 'missing');
  } catch {
    return join(models, 'missing');
  }
}

/**
 * The folder for settings and calls. `SIDETONE_USER_DATA` is for tests and portable set-ups; on Windows the machine-local
 * folder is taken, since Electron's own choice roams. @returns null to keep Electron's choice.
 */
export function chosenUserData(platform: string, env: Readonly<Record<string, string | undefined>>): string | null {
  const asked = env['SIDETONE_USER_DATA'];
  if (asked !== undefined && asked !== '') return asked;
  const local = env['LOCALAPPDATA'];
  return platform === 'win32' && local !== undefined && local !== '' ? join(local, 'Sidetone') : null;
}

const TEMPORARY = 'sidetone-analyze-';

/**
 * A folder that nothing of the user's lies in, for `analyze`. Chromium writes into it until the very end of the process, so what
 * analyses before this one left (empty caches) is removed here.
 */
export function temporaryUserData(): string {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(new RegExp(`^${TEMPORARY}(\\d+)-`).exec(name)?.[1] ?? Number.NaN);
    if (!Number.isNaN(pid) && !isRunning(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
  return mkdtempSync(join(tmpdir(), `${TEMPORARY}${String(process.pid)}-`));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // another user's process says EPERM: it runs
    return (error as { readonly code?: unknown }).code === 'EPERM';
  }
}
