import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { policyFileOf } from './settings/policy-file.ts';

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
  /** the file with the computer's policy, whether it is there or not */
  readonly policy: string;
}

export interface FoldersAsked {
  readonly appPath: string;
  readonly resourcesPath: string;
  /** folder of the running main bundle */
  readonly bundle: string;
  readonly packaged: boolean;
  readonly platform: string;
  readonly userData: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export function foldersOf(asked: FoldersAsked): Folders {
  const besideApp = join(asked.appPath, 'models');
  const machinePolicy = policyFileOf(asked.platform, asked.env);
  return {
    page: join(asked.bundle, '../renderer'),
    preload: join(asked.bundle, '../preload/preload.cjs'),
    // a packaged app takes its model from its own resources only
    model: modelIn(asked.packaged ? join(asked.resourcesPath, 'models') : (asked.env['SIDETONE_MODELS'] ?? besideApp)),
    sampleCall: join(asked.appPath, 'assets', 'sample-call'),
    userData: asked.userData,
    // nobody gets round a packaged app's policy by naming another
    policy: asked.packaged ? machinePolicy : (asked.env['SIDETONE_POLICY'] ?? machinePolicy),
  };
}

const modelList = z.object({ models: z.array(z.object({ name: z.string().regex(/^[\w.-]+$/) })).min(1) });

/**
 * The first model of the list in `models/manifest.json`. Without a list its folder is missing, which the recogniser
 * says.
 */
function modelIn(models: string): string {
  try {
    const [first] = modelList.parse(JSON.parse(readFileSync(join(models, 'manifest.json'), 'utf8'))).models;
    return join(models, first?.name ?? 'missing');
  } catch {
    return join(models, 'missing');
  }
}

/**
 * The folder for settings and calls. `SIDETONE_USER_DATA` is for tests and portable set-ups; on Windows the
 * machine-local folder is taken, since Electron's own choice roams.
 * @returns null to keep Electron's choice.
 */
export function chosenUserData(platform: string, env: Readonly<Record<string, string | undefined>>): string | null {
  const asked = env['SIDETONE_USER_DATA'];
  if (asked !== undefined && asked !== '') return asked;
  const local = env['LOCALAPPDATA'];
  return platform === 'win32' && local !== undefined && local !== '' ? join(local, 'Sidetone') : null;
}
