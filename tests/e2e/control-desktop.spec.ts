import { expect, test } from '@playwright/test';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { get } from './support/bridge.ts';
import { launchApp, type LaunchedApp } from './support/launch.ts';

test.describe.configure({ timeout: 120_000 });

const has = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
/** Real key presses, a real pointer, and a window manager: only where a test machine has them. */
const realDesktop = process.platform === 'linux' && has('xdotool') && has('openbox');
const xdotool = (...words: readonly string[]): string => execFileSync('xdotool', words, { encoding: 'utf8' }).trim();
const welcomed = {
  welcomed: true,
  profile: { name: 'Dana Reyes', number: '+13125550109', country: 'US', usualSyllablesPerSecond: null },
} as const;

test('a key that another program has is marked, and another one can be chosen', async () => {
  const first = await launchApp();
  const second = await launchApp();
  const { screen } = second;
  await get(screen, 'settings.change', welcomed);
  expect((await get(first.screen, 'shortcuts.state', {})).map((each) => each.state)).toEqual([
    'on',
    'on',
    'on',
    'on',
    'on',
  ]);
  expect((await get(screen, 'shortcuts.state', {})).map((each) => each.state)).toEqual([
    'taken',
    'taken',
    'taken',
    'taken',
    'taken',
  ]);
  await screen.evaluate(() => {
    window.location.hash = '#/settings/keys';
  });
  const taken = screen.getByText('Also used by another program. Choose another one.');
  await expect(taken).toHaveCount(5);
  await screen.getByRole('button', { name: 'Start or end a call: change the key' }).click();
  await screen.keyboard.press('Control+Shift+F7');
  await expect(taken).toHaveCount(4);
  await screen.getByRole('button', { name: 'Hold, resume: change the key' }).click();
  await screen.keyboard.press('Backspace');
  await expect(taken).toHaveCount(3);
  expect((await get(screen, 'settings.read', {})).shortcuts).toMatchObject({
    'start-or-end': 'Control+Shift+F7',
    hold: null,
  });
  await first.close();
  await second.close();
});

test.describe('on a real desktop', () => {
  test.skip(!realDesktop, 'needs xdotool and openbox');
  let started: LaunchedApp;
  let manager: ChildProcess;
  test.beforeAll(async () => {
    manager = spawn('openbox', [], { stdio: 'ignore' });
    started = await launchApp({ switches: ['--use-fake-device-for-media-stream'] });
    await get(started.screen, 'settings.change', welcomed);
    await started.screen.evaluate(() => {
      window.location.hash = '#/';
    });
  });
  test.afterAll(async () => {
    await started.close();
    manager.kill();
  });

  test('keys work while another program has the focus, and the strip never takes it', async () => {
    const { app, screen } = started;
    // the other program: a window of its own process, that notes the letters it gets
    const other = await launchApp();
    await other.screen.evaluate(() => {
      window.name = '';
      window.addEventListener(
        'keydown',
        ({ key }) => {
          if (/^[a-z]$/.test(key)) window.name += key;
        },
        { capture: true },
      );
    });
    await other.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()
        .find((window) => window.isVisible())
        ?.focus();
    });
    const otherFocused = () => other.app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow() !== null);
    await expect.poll(otherFocused).toBe(true);
    const focusBefore = xdotool('getwindowfocus');
    const typed = () => other.screen.evaluate(() => window.name);
    xdotool('type', 'ab');
    await expect.poll(typed).toBe('ab');

    await test.step('Ctrl Alt Space shows the strip', async () => {
      const opening = app.waitForEvent('window');
      xdotool('key', 'ctrl+alt+space');
      const strip = await opening;
      await strip.getByRole('main', { name: 'Sidetone strip' }).waitFor();
      await expect
        .poll(() =>
          app.evaluate(({ BrowserWindow }) =>
            BrowserWindow.getAllWindows()
              .filter((window) => window.isVisible())
              .map((window) => window.getBounds().width),
          ),
        )
        .toEqual([360]);
      xdotool('type', 'cd');
      await expect.poll(typed).toBe('abcd');
    });
    await test.step('Ctrl Alt J, H, P steer a call', async () => {
      xdotool('key', 'ctrl+alt+j');
      const types = async () =>
        ((await get(screen, 'call.current', {}))?.events ?? [])
          .map((each) => each.type)
          .filter((type) => /^(call|hold|pause)-/.test(type));
      await expect.poll(types, { timeout: 20_000 }).toEqual(['call-started']);
      xdotool('key', 'ctrl+alt+h');
      await expect.poll(types).toEqual(['call-started', 'hold-started']);
      xdotool('key', 'ctrl+alt+h');
      xdotool('key', 'ctrl+alt+p');
      await expect.poll(types).toEqual(['call-started', 'hold-started', 'hold-ended', 'pause-started']);
      const strip = app.windows().find((page) => page.url().includes('/strip/'));
      await expect(strip?.getByText('Paused', { exact: true }) ?? screen.getByText('no strip')).toBeVisible();
      if (process.env['SIDETONE_PICTURES'] !== undefined)
        await strip?.screenshot({ path: `${process.env['SIDETONE_PICTURES']}/strip-paused.png` });
    });
    await test.step('the strip is dragged by a real pointer and its buttons work, still without the focus', async () => {
      const bounds = () =>
        app.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()
            .find((window) => window.getBounds().width === 360)
            ?.getBounds(),
        );
      const at = await bounds();
      if (at === undefined) throw new Error('there is no strip');
      xdotool('mousemove', String(at.x + 60), String(at.y + 80), 'mousedown', '1');
      for (let step = 1; step <= 10; step += 1)
        xdotool('mousemove', String(at.x + 60 - step * 20), String(at.y + 80 + step * 15));
      xdotool('mouseup', '1');
      await expect.poll(bounds).toMatchObject({ x: at.x - 200, y: at.y + 150 });
      const strip = app.windows().find((page) => page.url().includes('/strip/'));
      const box = await strip?.getByRole('button', { name: 'Go on' }).boundingBox();
      if (box == null) throw new Error('the strip shows no way on');
      xdotool(
        'mousemove',
        String(Math.round(at.x - 200 + box.x + box.width / 2)),
        String(Math.round(at.y + 150 + box.y + box.height / 2)),
        'click',
        '1',
      );
      await expect
        .poll(async () => (await get(screen, 'call.current', {}))?.events.some((each) => each.type === 'pause-ended'))
        .toBe(true);
      expect(xdotool('getwindowfocus')).toBe(focusBefore);
      xdotool('type', 'ef');
      await expect.poll(typed).toBe('abcdef');
    });
    await test.step('the window comes back by key without the focus', async () => {
      xdotool('key', 'ctrl+alt+j');
      await expect.poll(() => get(screen, 'call.current', {}), { timeout: 20_000 }).toBeNull();
      xdotool('key', 'ctrl+alt+space');
      await expect
        .poll(() =>
          app.evaluate(({ BrowserWindow }) =>
            BrowserWindow.getAllWindows().some((window) => window.isVisible() && window.getBounds().width > 400),
          ),
        )
        .toBe(true);
      xdotool('type', 'gh');
      await expect.poll(typed).toBe('abcdefgh');
      expect(await otherFocused()).toBe(true);
    });
    await other.close();
  });
});
