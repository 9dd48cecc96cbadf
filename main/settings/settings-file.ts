import { chmodSync, copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Settings } from '../../app/settings.ts';
import { lacksFieldsOnly, repairSettings } from './repair-settings.ts';

export interface ReadSettings {
  readonly settings: Settings;
  /** a copy of the file as it was found, when something in it could not be kept; null usually */
  readonly putAside: string | null;
}

/**
 * Reads the settings file before anything else opens it, since a file that is not JSON stops the store. A damaged file
 * is copied aside first; one that cannot be read at all is then removed, so that the store can begin anew.
 * @param stamp part of the name of a file put aside, unique at each start
 * @param usual what stands in for all that is missing
 */
export function readSettingsFile(file: string, stamp: string, usual: Settings): ReadSettings {
  if (!existsSync(file)) return { settings: usual, putAside: null };
  const stored = parsed(file);
  const { settings, sound } = repairSettings(stored, usual);
  if (sound || (stored !== undefined && lacksFieldsOnly(stored, usual))) return { settings, putAside: null };
  const putAside = join(dirname(file), `settings-put-aside-${stamp}.json`);
  try {
    copyFileSync(file, putAside);
    chmodSync(putAside, 0o600);
    if (stored === undefined) rmSync(file);
    return { settings, putAside };
  } catch {
    return { settings, putAside: null };
  }
}

/** @returns undefined for a file that is no JSON, or cannot be read */
function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}
