import Store from 'electron-store';
import { join } from 'node:path';
import { refuse, succeed, type Answer } from '../../app/ipc.ts';
import type { Settings, SettingsChange } from '../../app/settings.ts';
import { withFirstCountry } from './first-profile.ts';
import { namesOf, type Policy } from './policy.ts';
import { readSettingsFile } from './settings-file.ts';
import { changedUnder, firstSettings, inForce } from './under-policy.ts';

/** The settings in force: what the agent has chosen, kept as one small readable file, under the computer's policy. */
export interface SettingsStore {
  readonly read: () => Settings;
  /**
   * Problems: `bad-input`, `not-allowed` (locked by the policy), `settings` (cannot be written; the change holds until
   * the app closes).
   */
  change(asked: SettingsChange): Answer<Settings>;
  /** the names of the settings that the policy locks */
  readonly managed: readonly string[];
  /** the damaged file that was put aside at this start */
  readonly putAside: string | null;
}

export interface SettingsStoreParts {
  readonly folder: string;
  /** part of the name of a file put aside, unique at each start */
  readonly stamp: string;
  /** ISO 3166, of a profile that nobody has filled in yet; the policy's goes before it */
  readonly country: string;
  readonly policy: Policy;
}

const NAME = 'settings';

export function openSettingsStore({ folder, stamp, country, policy }: SettingsStoreParts): SettingsStore {
  const found = readSettingsFile(join(folder, `${NAME}.json`), stamp, firstSettings(policy));
  let own = withFirstCountry(found.settings, policy.defaults.profile?.country ?? country);
  let present = inForce(own, policy);
  const store = openStore(folder);
  return {
    read: () => present,
    managed: namesOf(policy.locked),
    putAside: found.putAside,
    change: (asked) => {
      const changed = changedUnder(policy, own, asked);
      if (!changed.ok) return changed;
      own = changed.value;
      present = inForce(own, policy);
      return isWritten(store, own)
        ? succeed(present)
        : refuse(
            'settings',
            'Settings cannot be written: their folder is full or read-only. The change holds until Sidetone closes.',
          );
    },
  };
}

/** @returns null when the folder cannot be written: the app goes on with what it has read */
function openStore(folder: string): Store<Settings> | null {
  try {
    return new Store<Settings>({
      cwd: folder,
      name: NAME,
      configFileMode: 0o600,
      accessPropertiesByDotNotation: false,
    });
  } catch {
    return null;
  }
}

function isWritten(store: Store<Settings> | null, own: Settings): boolean {
  if (store === null) return false;
  try {
    store.store = own;
    return true;
  } catch {
    return false;
  }
}

/** For `analyze` and tests: chosen once, never written. */
export const fixedSettings = (present: Settings): SettingsStore => ({
  read: () => present,
  managed: [],
  putAside: null,
  change: () => refuse('settings', 'Settings cannot be changed here.'),
});
