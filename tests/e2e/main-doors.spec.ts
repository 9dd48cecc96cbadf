import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { ask, get } from './support/bridge.ts';
import { launchApp } from './support/launch.ts';
import { launchAsAnotherUser } from './support/another-user.ts';

test('nothing of a page reaches out, and nothing but the bridge reaches in', async () => {
  const { screen, listening, console: lines, close } = await launchApp();
  const hidden = await listening();
  // the messages of the first load may be over before anyone listens
  await screen.reload();
  await screen.waitForLoadState('load');

  await test.step('no remote request, no navigation, no window', async () => {
    expect(
      await screen.evaluate(() =>
        fetch('https://example.com/').then(
          () => 'came through',
          () => 'refused',
        ),
      ),
    ).toBe('refused');
    expect(
      await hidden.evaluate(() =>
        fetch('http://127.0.0.1:9/').then(
          () => 'came through',
          () => 'refused',
        ),
      ),
    ).toBe('refused');
    expect(await screen.evaluate(() => window.open('https://example.com/') === null)).toBe(true);
    await screen.evaluate(() => {
      location.href = 'https://example.com/';
    });
    await screen.waitForTimeout(300);
    expect(screen.url()).toMatch(/^app:\/\/bundle\//);
    expect(
      await screen.evaluate(
        () =>
          new Promise((done) => {
            new WebSocket('wss://example.com/').onerror = () => {
              done('refused');
            };
          }),
      ),
    ).toBe('refused');
  });

  await test.step('no eval, no inline script, no Node', async () => {
    expect(
      await screen.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.reached = 1';
        document.body.append(script);
        return 'reached' in window;
      }),
    ).toBe(false);
    expect(
      await screen.evaluate(() =>
        ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in window),
      ),
    ).toEqual([]);
    expect(await screen.evaluate(() => Object.keys((window as unknown as { bridge: object }).bridge).sort())).toEqual([
      'ask',
      'on',
      'pathOf',
    ]);
    expect(await screen.evaluate(() => crossOriginIsolated)).toBe(true);
  });

  await test.step('no camera, no place, no notification', async () => {
    expect(
      await screen.evaluate(() =>
        navigator.mediaDevices.getUserMedia({ video: true }).then(
          () => 'given',
          (error: unknown) => (error as Error).name,
        ),
      ),
    ).not.toBe('given');
    expect(
      await screen.evaluate(() =>
        navigator.mediaDevices.getDisplayMedia({ video: true, audio: true }).then(
          () => 'given',
          (error: unknown) => (error as Error).name,
        ),
      ),
    ).not.toBe('given');
    expect(
      await screen.evaluate(
        () =>
          new Promise((done) => {
            navigator.geolocation.getCurrentPosition(
              () => {
                done('given');
              },
              () => {
                done('refused');
              },
            );
          }),
      ),
    ).toBe('refused');
    expect(await screen.evaluate(() => Notification.requestPermission())).toBe('denied');
  });

  await test.step('no file of this computer', async () => {
    const statuses = await screen.evaluate(() =>
      Promise.all(
        [
          '/..%2fmain/index.js',
          '/%2e%2e/main/index.js',
          '/model/..%2f..%2fpackage.json',
          '/recording/x/0',
          '/nothing',
        ].map((path) => fetch(path).then((answer) => answer.status)),
      ),
    );
    for (const status of statuses) expect(status).toBeGreaterThanOrEqual(400);
  });

  await test.step('no request of another page', async () => {
    expect(await ask(screen, 'listening.ready', {})).toMatchObject({ ok: false });
    expect(await ask(hidden, 'calls.delete-all', {})).toMatchObject({ ok: false });
    expect(await ask(screen, 'calls.list', { limit: 10_000 })).toMatchObject({
      ok: false,
      problem: { code: 'bad-input' },
    });
    expect(await get(screen, 'app.about', {})).toMatchObject({ platform: process.platform, notices: [] });
  });

  // what this test itself tried is refused by the policy; nothing else is
  const own = /example\.com|127\.0\.0\.1:9|inline script/i;
  expect(lines.filter((line) => /Content Security Policy|violates|EvalError/i.test(line) && !own.test(line))).toEqual(
    [],
  );
  await close();
});

test("each page runs in Chromium's sandbox", async () => {
  const launched = await launchAsAnotherUser();
  test.skip(launched === null, 'needs a user other than root, or root and runuser');
  if (launched === null) return;
  const ids = await launched.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.getOSProcessId()),
  );
  expect(ids.length).toBeGreaterThanOrEqual(2);
  for (const id of ids) expect(readFileSync(`/proc/${String(id)}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
  const preferences = await launched.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) =>
      (
        contents as unknown as {
          getLastWebPreferences(): { sandbox: boolean; contextIsolation: boolean; nodeIntegration: boolean };
        }
      ).getLastWebPreferences(),
    ),
  );
  for (const each of preferences)
    expect(each).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
  await launched.close();
});
