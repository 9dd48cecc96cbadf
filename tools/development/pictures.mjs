// Takes docs/pictures/: every screen in light and dark, with what the recogniser made of the sample call. Run it on a
// display after a build:
// node tools/with-display.mjs node tools/development/pictures.mjs [--scale 2] [--forced-colors] [--zoom 1.5] [--only
// NAME] [--dark] [--to FOLDER]
// A further state of a screen is taken in light only, in both with --dark: the pictures have all their colours, and
// each is a tenth of a megabyte in the repository.
import { _electron } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { liveScenes, otherScenes, stripScenes } from './scenes.mjs';

const root = resolve(import.meta.dirname, '../..');
/** @param {string} name @param {string} usual */
const option = (name, usual) =>
  process.argv.includes(`--${name}`) ? String(process.argv[process.argv.indexOf(`--${name}`) + 1]) : usual;
const scale = option('scale', '1');
const zoom = Number(option('zoom', '1'));
const only = option('only', '');
const dark = process.argv.includes('--dark');
const forcedColors = process.argv.includes('--forced-colors');
const target = resolve(root, option('to', join('docs/pictures', scale === '1' ? '' : `${scale}x`)));
mkdirSync(target, { recursive: true });

/** What the end-to-end tests use too. @param {string} file */
const support = async (file) => (await runnerImport(join(root, 'tests/e2e/support', file))).module;
const { aFortnight, KEPT_TIMEZONE, keepCalls, keepSettings } = await support('kept-calls.ts');
const { stageCall, tellScreens } = await support('staged-call.ts');

const userData = mkdtempSync(join(tmpdir(), 'sidetone-pictures-'));
keepCalls(userData, aFortnight);
keepSettings(userData);
// no folder of this computer in a picture
symlinkSync(join(root, 'models'), join(userData, 'models'));

const app = await _electron.launch({
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--force-device-scale-factor=${scale}`,
    '--use-fake-device-for-media-stream',
    root,
  ],
  env: { ...process.env, SIDETONE_USER_DATA: userData, SIDETONE_MODELS: join(userData, 'models'), TZ: KEPT_TIMEZONE },
});
await app.firstWindow();
/** @param {(address: string) => boolean} wanted */
const page = async (wanted) => {
  for (;;) {
    const found = app.windows().find((each) => wanted(each.url()));
    if (found !== undefined) return found;
    await app.waitForEvent('window');
  }
};
const screen = await page((address) => /^app:\/\/bundle\/(index\.html)?(#|$)/.test(address));
await screen.waitForLoadState('domcontentloaded');
await app.evaluate(({ BrowserWindow }, factor) => {
  const window = BrowserWindow.getAllWindows().find((each) => !each.webContents.getURL().includes('/listening/'));
  window?.setContentSize(1280, 800);
  window?.webContents.setZoomFactor(factor);
}, zoom);
await screen.waitForTimeout(500);

/**
 * @param {import('@playwright/test').Page} from @param {string} name @param {readonly ('light' | 'dark')[]} themes
 */
const take = async (from, name, themes) => {
  // where the pointer happens to be says nothing
  await from.mouse.move(0, 0);
  for (const colorScheme of themes) {
    await from.emulateMedia({
      colorScheme,
      ...(forcedColors ? { forcedColors: 'active' } : {}),
      reducedMotion: 'reduce',
    });
    await from.waitForTimeout(150);
    const path = join(target, `${name}-${colorScheme}.png`);
    // a zoomed window is cut by the page's own screenshot
    if (zoom === 1) await from.screenshot({ path });
    else
      writeFileSync(
        path,
        Buffer.from(
          await (
            await app.browserWindow(from)
          ).evaluate(async (window) => (await window.capturePage()).toPNG().toString('base64')),
          'base64',
        ),
      );
  }
};
const tools = {
  app,
  screen,
  stageCall: (/** @type {object} */ change) => stageCall(app, change),
  tell: (/** @type {string} */ notice, /** @type {unknown} */ value) => tellScreens(app, notice, value),
  page,
  /** @param {string} request @param {unknown} input */
  ask: (request, input) =>
    screen.evaluate(
      ([name, value]) => /** @type {any} */ (globalThis).bridge.ask(name, value),
      /** @type {const} */ ([request, input]),
    ),
  /** @param {string} path */
  goTo: async (path) => {
    await screen.evaluate((hash) => {
      /** @type {any} */ (globalThis).location.hash = hash;
    }, `#${path}`);
    await screen.waitForTimeout(path.startsWith('/call/') || path === '/trends' ? 1_000 : 400);
  },
};
for (const scene of [...otherScenes, ...liveScenes, ...stripScenes]) {
  if (only !== '' ? !scene.name.startsWith(only) : scale !== '1' && scene.large !== true) continue;
  const { from = screen, leave } = (await scene.show(tools)) ?? {};
  await take(
    from,
    scene.name,
    (scene.state === true || zoom !== 1 || forcedColors) && !dark ? ['light'] : ['light', 'dark'],
  );
  await leave?.();
}
await app.close();
rmSync(userData, { recursive: true, force: true });
