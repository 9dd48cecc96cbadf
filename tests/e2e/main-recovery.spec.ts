import { expect, test, type Page } from '@playwright/test';
import type { CallEvent } from '../../app/call/events.ts';
import { get, getFromWindow } from './support/bridge.ts';
import { freshFolder, launchApp, removeFolder } from './support/launch.ts';
import { until } from './support/wait.ts';

const eventsOf = async (screen: Page): Promise<readonly CallEvent[]> =>
  (await get(screen, 'call.current', {}))?.events ?? [];
const heardSeconds = (events: readonly CallEvent[]): number =>
  events.findLast((each) => each.type === 'heard')?.atSeconds ?? 0;
const speechReady = (screen: Page) =>
  until('the recogniser', 60, async () => (await get(screen, 'speech.status', {})).state === 'ready');
const wordsHeard = (screen: Page) =>
  until('words', 40, async () => (await eventsOf(screen)).some((each) => each.type === 'words-final'));

test('kill -9 in mid-call: the next start offers the call with its summary', async () => {
  test.setTimeout(150_000);
  const userData = freshFolder();
  const first = await launchApp({ userData });
  await speechReady(first.screen);
  const { callId } = await get(first.screen, 'call.start', { source: { kind: 'sample' } });
  await wordsHeard(first.screen);
  const known = await eventsOf(first.screen);
  const gone = new Promise((done) => {
    first.app.process().once('exit', done);
  });
  first.app.process().kill('SIGKILL');
  await gone;

  const second = await launchApp({ userData });
  const { notices } = await get(second.screen, 'app.about', {});
  expect(notices).toEqual([{ kind: 'call-recovered', callId, startedAt: expect.any(String) as unknown }]);
  const summary = await get(second.screen, 'calls.summary', { callId });
  expect(summary.call.recovered).toBe(true);
  expect(summary.call.durationSeconds).toBeGreaterThanOrEqual(heardSeconds(known) - 1);
  const finals = known
    .filter((each) => each.type === 'words-final')
    .flatMap((each) => each.words.map((word) => word.text));
  expect(summary.transcript.map((each) => each.text).join(' ')).toContain(finals.slice(0, 3).join(' '));
  expect(await get(second.screen, 'calls.list', {})).toMatchObject([{ id: callId, recovered: true }]);
  await second.close();
  removeFolder(userData);
});

test('a call outlives its screen, and the page that listens', async () => {
  test.setTimeout(150_000);
  const { app, screen, listening, close } = await launchApp();
  await speechReady(screen);
  await get(screen, 'call.start', { source: { kind: 'sample' } });
  await until('sound', 30, async () => heardSeconds(await eventsOf(screen)) > 2);

  await test.step('the screen dies and is loaded again', async () => {
    const before = heardSeconds(await eventsOf(screen));
    await app.evaluate(({ webContents }) => {
      webContents
        .getAllWebContents()
        .find((each) => !each.getURL().includes('/listening/'))
        ?.forcefullyCrashRenderer();
    });
    const after = await until('the screen', 30, async () => (await getFromWindow(app, 'call.current', {}))?.events);
    expect(after.filter((each) => each.type === 'hearing-lost')).toEqual([]);
    expect(heardSeconds(after)).toBeGreaterThanOrEqual(before);
  });

  await test.step('the listening page dies, is started anew, and words come again', async () => {
    await listening();
    await app.evaluate(({ webContents }) => {
      webContents
        .getAllWebContents()
        .find((each) => each.getURL().includes('/listening/'))
        ?.forcefullyCrashRenderer();
    });
    const events = await until('hearing again', 60, async () => {
      const now = (await getFromWindow(app, 'call.current', {}))?.events ?? [];
      const resumed = now.findIndex((each) => each.type === 'hearing-resumed');
      return resumed !== -1 && now.slice(resumed).some((each) => each.type === 'words-partial' && each.text !== '')
        ? now
        : null;
    });
    expect(events.filter((each) => each.type === 'hearing-lost')).toMatchObject([{ cause: 'page', side: null }]);
    expect(events.map((each) => each.seq)).toEqual(events.map((_, index) => index));
    const times = events.filter((each) => each.type === 'heard').map((each) => each.atSeconds);
    expect(times.every((at, index) => index === 0 || at > (times[index - 1] ?? 0))).toBe(true);
    await getFromWindow(app, 'call.end', {});
    const [ended] = await until('the summary', 10, async () => {
      const calls = await getFromWindow(app, 'calls.list', {});
      return calls !== null && calls.length > 0 ? calls : null;
    });
    const summary = ended === undefined ? null : await getFromWindow(app, 'calls.summary', { callId: ended.id });
    expect(summary?.transcript.length).toBeGreaterThan(0);
  });
  await close();
});
