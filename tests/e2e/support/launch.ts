import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The checkout, or another folder with a built app in it. */
export const appFolder = process.env['SIDETONE_APP_FOLDER'] ?? resolve(import.meta.dirname, '../../..');

/** As root nothing starts with the sandbox; its test starts the app as another user. */
const sandboxSwitches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export interface LaunchAsked {
  /** kept from an earlier start; a fresh folder otherwise */
  readonly userData?: string;
  /** Chromium's switches, before the app's folder */
  readonly switches?: readonly string[];
  /** the app's own words, after its folder */
  readonly words?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface LaunchedApp {
  readonly app: ElectronApplication;
  /** the main window, loaded */
  readonly screen: Page;
  readonly userData: string;
  /** everything the pages said on their consoles */
  readonly console: readonly string[];
  /** the hidden page that listens */
  readonly listening: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'sidetone-test-'));
export const removeFolder = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};

/** Starts the built app with a user data folder of its own and waits for its window. */
export async function launchApp(asked: LaunchAsked = {}): Promise<LaunchedApp> {
  const userData = asked.userData ?? freshFolder();
  const app = await _electron.launch({
    args: [...sandboxSwitches, ...(asked.switches ?? []), appFolder, ...(asked.words ?? [])],
    env: { ...definedEnvironment(), SIDETONE_USER_DATA: userData, ...asked.env },
  });
  const lines: string[] = [];
  app.on('window', (page) => {
    page.on('console', (message) => {
      lines.push(`${message.type()}: ${message.text()}`);
    });
  });
  const find = async (wanted: (address: string) => boolean): Promise<Page> => {
    for (;;) {
      const found = app.windows().find((page) => wanted(page.url()));
      if (found !== undefined) return found;
      await app.waitForEvent('window');
    }
  };
  const screen = await find(
    (address) =>
      address.startsWith('app://bundle/') && !address.includes('/listening/') && !address.includes('/strip/'),
  );
  await screen.waitForLoadState('domcontentloaded');
  return {
    app,
    screen,
    userData,
    console: lines,
    listening: () => find((address) => address.includes('/listening/')),
    close: async () => {
      await app.close();
      if (asked.userData === undefined) removeFolder(userData);
    },
  };
}

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
