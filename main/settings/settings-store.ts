import Store from 'electron-store';
import { join } from 'node:path';
import { refuse, succeed, type Answer } from '../../app/ipc.ts';
import { settings, type Settings, type SettingsChange } from '../../app/settings.ts';
import { withFirstCountry } from './first-profile.ts';
import { readSettingsFile } from './settings-file.ts';

/** What the agent has chosen, kept as one small readable file. */
export interface SettingsStore {
  readonly read: () => Settings;
  /** Problems: `bad-input`, `settings` (cannot be written; the change holds until the app closes). */
  change(asked: SettingsChange): Answer<Settings>;
  /** the damaged file that was put aside at this start */
  readonly putAside: string | null;
}

const NAME = 'settings';

/** @param country of a profile that nobody has filled in yet */
export function openSettingsStore(folder: string, stamp: string, country: string): SettingsStore {
  const found = readSettingsFile(join(folder, `${NAME}.json`), stamp);
  let present = withFirstCountry(found.settings, country);
  const store = openStore(folder);
  return {
    read: () => present,
    putAside: found.putAside,
    change: (asked) => {
      const next = settings.safeParse({ ...present, ...asked });
      if (!next.success) return refuse('bad-input', 'This setting cannot be taken.');
      present = next.data;
      return isWritten(store, present)
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

function isWritten(store: Store<Settings> | null, present: Settings): boolean {
  if (store === null) return false;
  try {
    store.store = present;
    return true;
  } catch {
    return false;
  }
}

/** For `analyze` and tests: chosen once, never written. */
export const fixedSettings = (present: Settings): SettingsStore => ({
  read: () => present,
  putAside: null,
  change: () => refuse('settings', 'Settings cannot be changed here.'),
});
