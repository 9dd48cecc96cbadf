import { _electron, type ElectronApplication } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import electronPath from 'electron';
import { appFolder } from './launch.ts';

/** A user that every Debian has and that owns nothing. */
const NOBODY = 65_534;

/**
 * Starts the app with Chromium's sandbox, which root cannot have: as root it is started as `nobody`, from copies that
 * this user can read.
 * @returns null where neither works
 */
export async function launchAsAnotherUser(): Promise<{
  readonly app: ElectronApplication;
  close(): Promise<void>;
} | null> {
  const folder = mkdtempSync(join(tmpdir(), 'sidetone-nobody-'));
  const home = join(folder, 'home');
  mkdirSync(home);
  const clean = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  const asRoot = userInfo().uid === 0;
  const executable = electronPath as unknown as string;
  if (asRoot && !existsSync('/usr/sbin/runuser') && !existsSync('/sbin/runuser')) {
    clean();
    return null;
  }
  let start = executable;
  if (asRoot) {
    // hard links where they can be made: the runtime is large
    const copy = (how: string) => {
      execFileSync('cp', [how, dirname(executable), join(folder, 'electron')], { stdio: 'ignore' });
    };
    try {
      copy('-rl');
    } catch {
      copy('-rf');
    }
    for (const part of ['out', 'assets', 'package.json'])
      cpSync(join(appFolder, part), join(folder, 'app', part), { recursive: true, dereference: true });
    cpSync(
      join(appFolder, 'node_modules/@photostructure/sqlite'),
      join(folder, 'app/node_modules/@photostructure/sqlite'),
      { recursive: true, dereference: true },
    );
    cpSync(join(appFolder, 'node_modules/node-gyp-build'), join(folder, 'app/node_modules/node-gyp-build'), {
      recursive: true,
      dereference: true,
    });
    chmodSync(folder, 0o755);
    chownSync(home, NOBODY, NOBODY);
    start = join(folder, 'start.sh');
    writeFileSync(
      start,
      `#!/bin/sh\nexec runuser -u nobody -- env HOME="${home}" "${join(folder, 'electron/electron')}" "$@"\n`,
      { mode: 0o755 },
    );
  }
  const display: Record<string, string> = {};
  const key = process.env['XAUTHORITY'];
  if (asRoot && key !== undefined && existsSync(key)) {
    // the display's key is readable by its owner only
    display['XAUTHORITY'] = join(home, 'display-key');
    cpSync(key, display['XAUTHORITY']);
    chownSync(display['XAUTHORITY'], NOBODY, NOBODY);
  }
  const app = await _electron.launch({
    executablePath: start,
    chromiumSandbox: true,
    args: [asRoot ? join(folder, 'app') : appFolder],
    env: {
      ...(process.env as Record<string, string>),
      SIDETONE_USER_DATA: join(home, 'data'),
      XDG_CONFIG_HOME: home,
      XDG_RUNTIME_DIR: home,
      ...display,
    },
  });
  await app.firstWindow();
  return {
    app,
    close: async () => {
      await app.close();
      clean();
    },
  };
}
