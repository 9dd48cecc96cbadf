import { expect, test, type Page } from '@playwright/test';
import type { CallEvent } from '../../app/call/events.ts';
import { get } from './support/bridge.ts';
import { launchApp, type LaunchedApp } from './support/launch.ts';
import { secondStart as startAgain } from './support/second-start.ts';

test.describe.configure({ timeout: 180_000, mode: 'serial' });

/** A microphone that beeps, so that a live call can be opened; it does not go round our own permissions. */
const microphone = ['--use-fake-device-for-media-stream'];
const start = 'sidetone://call/start?number=%2B14155550137&name=Marcus%20Bell&direction=in&reference=48-2210';

let started: LaunchedApp;
let screen: Page;

/** The app lets ten commands through in ten seconds; a quick machine would send more than that. */
const APART_MILLISECONDS = 1_100;
let lastSentAt = 0;
async function secondStart(...asked: Parameters<typeof startAgain>): ReturnType<typeof startAgain> {
  const early = lastSentAt + APART_MILLISECONDS - Date.now();
  if (early > 0)
    await new Promise((done) => {
      setTimeout(done, early);
    });
  lastSentAt = Date.now();
  return startAgain(...asked);
}

test.beforeAll(async () => {
  started = await launchApp({ switches: microphone });
  screen = started.screen;
  await get(screen, 'settings.change', {
    welcomed: true,
    profile: { name: 'Dana Reyes', number: '+13125550109', country: 'US', usualSyllablesPerSecond: null },
  });
  await screen.evaluate(() => {
    window.location.hash = '#/';
  });
});
test.afterAll(async () => {
  await started.close();
});

const events = async (): Promise<readonly CallEvent[]> => (await get(screen, 'call.current', {}))?.events ?? [];
const phases = async (): Promise<readonly string[]> =>
  (await events()).map((each) => each.type).filter((type) => /^(hold|pause)-/.test(type));
const focused = () => started.app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.getTitle() ?? null);

test('nothing is done before the agent has allowed it', async () => {
  const question = screen.getByRole('status').filter({ hasText: 'May other programs steer calls?' });
  await expect(question).toHaveCount(0);
  for (const words of [
    [start],
    ['sidetone://call/end'],
    ['sidetone://calls/delete-all'],
    ['call', 'start', '--number', '+14155550137'],
  ]) {
    const { stdout } = await secondStart(started.userData, ...words);
    expect(stdout).toBe('');
  }
  const typed = await secondStart(started.userData, 'call', 'hold');
  expect(typed).toMatchObject({
    code: 1,
    said: 'Sidetone asks on its screen whether other programs may steer calls. Answer there; nothing was done yet.',
  });
  expect(await get(screen, 'call.current', {})).toBeNull();
  await expect(question).toBeVisible();
  await expect(question).toHaveCount(1);
  expect((await get(screen, 'settings.read', {})).control).toEqual({ linksAllowed: 'ask' });
});

test('refused, it stays so; allowed, a link begins the call with the caller it names', async () => {
  await screen.getByRole('button', { name: 'Do not allow it' }).click();
  await secondStart(started.userData, start);
  expect(await secondStart(started.userData, 'call', 'start')).toMatchObject({
    code: 1,
    said: 'Other programs may not steer calls. Allow it in Sidetone’s settings, under Other programs.',
  });
  expect(await get(screen, 'call.current', {})).toBeNull();

  await get(screen, 'settings.change', { control: { linksAllowed: 'ask' } });
  await secondStart(started.userData, start);
  await screen.getByRole('button', { name: 'Allow it', exact: true }).click();
  await expect(screen.getByRole('button', { name: /^Marcus Bell/ })).toBeVisible();
  expect((await events())[0]).toMatchObject({
    type: 'call-started',
    source: 'live',
    direction: 'in',
    caller: { name: 'Marcus Bell', number: '+14155550137', reference: '48-2210' },
  });
});

test('link and command line hold, pause and end it, and say what became of it', async () => {
  await expect.poll(async () => (await events()).some((each) => each.type === 'heard'), { timeout: 30_000 }).toBe(true);
  await secondStart(started.userData, 'sidetone://call/hold');
  await expect.poll(phases).toEqual(['hold-started']);
  expect(await secondStart(started.userData, 'call', 'resume')).toEqual({
    code: 0,
    stdout: 'The call goes on.',
    said: '',
  });
  expect(await secondStart(started.userData, 'call', 'pause')).toEqual({
    code: 0,
    stdout: 'Paused: nothing is heard or kept.',
    said: '',
  });
  await expect(screen.getByRole('heading', { name: /^Paused/ })).toBeVisible();
  expect(await phases()).toEqual(['hold-started', 'hold-ended', 'pause-started']);
  expect(await secondStart(started.userData, 'call', 'hold')).toMatchObject({
    code: 1,
    said: 'The call is paused. Go on first.',
  });
  await secondStart(started.userData, 'sidetone://call/resume');
  await expect.poll(async () => (await phases()).at(-1)).toBe('pause-ended');
  expect(await secondStart(started.userData, 'call', 'end')).toEqual({
    code: 0,
    stdout: 'The call is ended.',
    said: '',
  });
  await expect.poll(() => screen.evaluate(() => window.location.hash), { timeout: 20_000 }).toMatch(/^#\/call\//);
  expect(await secondStart(started.userData, 'call', 'end')).toMatchObject({
    code: 1,
    said: 'There is no call going on.',
  });
  expect(await secondStart(started.userData, 'call', 'louder')).toMatchObject({ code: 2 });
});

test('the next call with this number knows of the one before', async () => {
  expect(await get(screen, 'caller.context', { number: '(415) 555-0137', reference: null })).toMatchObject({
    calls: 1,
    openCallbacks: [],
  });
});

test('the strip takes turns with the window, is never focused, and stands where it was left', async () => {
  const before = await focused();
  const opening = started.app.waitForEvent('window');
  await get(screen, 'strip.toggle', {});
  const strip = await opening;
  await strip.getByRole('main', { name: 'Sidetone strip' }).waitFor();
  const look = () =>
    started.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => ({
        title: window.getTitle(),
        visible: window.isVisible(),
        focused: window.isFocused(),
        focusable: window.isFocusable(),
        onTop: window.isAlwaysOnTop(),
        bounds: window.getBounds(),
      })),
    );
  const stripOf = async () => (await look()).find((each) => each.bounds.width === 360 && each.bounds.height === 96);
  await expect.poll(async () => (await stripOf())?.visible).toBe(true);
  expect(await stripOf()).toMatchObject({ focused: false, focusable: false, onTop: true });
  expect(await focused()).not.toBe('Sidetone strip');
  expect(before).not.toBe('Sidetone strip');
  await expect
    .poll(() =>
      started.app.evaluate(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((window) => window.isVisible()).length,
      ),
    )
    .toBe(1);

  // dragged by its words, and kept inside the screen
  const at = await stripOf();
  if (at === undefined) throw new Error('there is no strip');
  const moveTo = (x: number, y: number) =>
    strip.evaluate(
      (place) =>
        (window as unknown as { bridge: { ask(request: string, input: unknown): Promise<unknown> } }).bridge.ask(
          'strip.move',
          place,
        ),
      { x, y },
    );
  await moveTo(120, 140);
  await expect
    .poll(async () => (await get(strip, 'settings.read', {})).strip.places, { timeout: 10_000 })
    .toMatchObject({
      [await started.app.evaluate(({ screen: desktop }) => String(desktop.getPrimaryDisplay().id))]: { x: 120, y: 140 },
    });
  await moveTo(-900, 99_000);
  const { workArea } = await started.app.evaluate(({ screen: desktop }) => desktop.getPrimaryDisplay());
  await expect
    .poll(async () => (await stripOf())?.bounds)
    .toMatchObject({ x: workArea.x, y: workArea.y + workArea.height - 96 });
  await moveTo(120, 140);

  const closed = strip.waitForEvent('close');
  await strip.getByRole('button', { name: 'Open the window' }).click();
  await closed;
  await expect
    .poll(() =>
      started.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().some((window) => window.isVisible() && window.getBounds().width > 400),
      ),
    )
    .toBe(true);
  const again = started.app.waitForEvent('window');
  await get(screen, 'strip.toggle', {});
  await again;
  await expect.poll(async () => (await stripOf())?.bounds).toMatchObject({ x: 120, y: 140 });
});
