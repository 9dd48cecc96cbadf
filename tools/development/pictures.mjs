// Takes docs/pictures/: every screen in light and dark, the live ones while the sample call is played. Run it on a display after a build:
//   node tools/with-display.mjs node tools/development/pictures.mjs [--scale 2]
import { _electron } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const scale = process.argv.includes('--scale') ? String(process.argv[process.argv.indexOf('--scale') + 1]) : '1';
const target = join(root, 'docs/pictures', scale === '1' ? '' : `${scale}x`);
mkdirSync(target, { recursive: true });
const userData = mkdtempSync(join(tmpdir(), 'sidetone-pictures-'));
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const app = await _electron.launch({
  args: [...sandbox, `--force-device-scale-factor=${scale}`, root],
  env: { ...process.env, SIDETONE_USER_DATA: userData, TZ: 'America/New_York' },
});
const isScreen = (/** @type {import('@playwright/test').Page} */ each) => /^app:\/\/bundle\/(index\.html)?(#|$)/.test(each.url());
await app.firstWindow();
let page = app.windows().find(isScreen);
while (page === undefined) page = [await app.waitForEvent('window'), ...app.windows()].find(isScreen);
const screen = page;
await screen.waitForLoadState('domcontentloaded');

/** @param {string} request @param {unknown} input */
const ask = (request, input) => screen.evaluate(([name, value]) => /** @type {any} */ (globalThis).bridge.ask(name, value), /** @type {const} */ ([request, input]));
/** @param {string} name */
const take = async (name) => {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    await screen.emulateMedia({ colorScheme });
    await screen.waitForTimeout(250);
    await screen.screenshot({ path: join(target, `${name}-${colorScheme}.png`) });
  }
  await screen.emulateMedia({ colorScheme: 'light' });
};
/** @param {string} path */
const goTo = async (path) => {
  await screen.evaluate((hash) => { /** @type {any} */ (globalThis).location.hash = hash; }, `#${path}`);
  await screen.waitForTimeout(1_200);
};
const callSeconds = async () => {
  const clock = (await screen.getByRole('timer').textContent().catch(() => null)) ?? '';
  const [minutes, seconds] = (/(\d+):(\d+)/.exec(clock) ?? ['', '0', '0']).slice(1).map(Number);
  return (minutes ?? 0) * 60 + (seconds ?? 0);
};
/** @param {number} seconds */
const waitForCall = async (seconds) => { while ((await callSeconds()) < seconds) await screen.waitForTimeout(150); };

await screen.waitForTimeout(1_500);
await take('welcome');
await ask('settings.change', { welcomed: true, profile: { name: 'Dana Reyes', number: '+13125550109', country: 'US', usualSyllablesPerSecond: null } });
await goTo('/');
await screen.getByRole('progressbar').waitFor({ state: 'detached', timeout: 60_000 }).catch(() => undefined);
await take('ready');

await screen.getByRole('button', { name: 'Try a sample call' }).click();
await screen.getByRole('timer').waitFor();
for (const [name, seconds] of /** @type {const} */ ([['live-interruption', 28], ['live-faster', 50], ['live', 80]])) {
  await waitForCall(seconds);
  await take(name);
}
await screen.waitForURL(/#\/call\//, { timeout: 60_000 });
await screen.waitForTimeout(1_500);
await take('summary');
for (const name of ['callbacks', 'history', 'trends', 'practice', 'settings']) {
  await goTo(`/${name}`);
  await take(name);
}
await app.close();
rmSync(userData, { recursive: true, force: true });
