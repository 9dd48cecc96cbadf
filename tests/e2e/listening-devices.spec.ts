import { expect, test, type Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CallEvent, EventOf } from '../../app/call/events.ts';
import { get } from './support/bridge.ts';
import { heardByFakeMicrophone } from './support/fake-microphone.ts';
import { launchApp, type LaunchedApp } from './support/launch.ts';
import { until } from './support/wait.ts';

test.describe.configure({ mode: 'serial', timeout: 150_000 });

let started: LaunchedApp;
test.beforeAll(async () => {
  started = await launchApp({ switches: heardByFakeMicrophone() });
  const { screen } = started;
  await get(screen, 'settings.change', {
    welcomed: true,
    profile: { name: 'Dana Reyes', number: '+13125550109', country: 'US', usualSyllablesPerSecond: null },
    sound: { microphone: null, caller: { kind: 'none' }, startAndEndByThemselves: false },
  });
  await screen.evaluate(() => {
    window.location.hash = '#/';
  });
  await until('the recogniser', 90, async () => (await get(screen, 'speech.status', {})).state === 'ready');
});
test.afterAll(async () => {
  await started.close();
});

const events = async (screen: Page): Promise<readonly CallEvent[]> =>
  (await get(screen, 'call.current', {}))?.events ?? [];
const clock = async (screen: Page): Promise<number> =>
  (await events(screen)).findLast((event) => event.type === 'heard')?.atSeconds ?? 0;
/**
 * How far the call's clock is behind the wall's, seconds since some moment: sound that was lost and not told. The least
 * of two seconds, since sound comes in pieces.
 */
async function behindTheWall(screen: Page): Promise<number> {
  const seen: number[] = [];
  for (let look = 0; look < 20; look += 1) {
    seen.push(Date.now() / 1000 - (await clock(screen)));
    await new Promise((done) => {
      setTimeout(done, 100);
    });
  }
  return Math.min(...seen);
}
const wordsAfter = (screen: Page, fromSeconds: number) =>
  until(`words after second ${String(fromSeconds)}`, 40, async () =>
    (await events(screen)).some(
      (event) => event.type === 'words-final' && event.words.some((word) => word.startSeconds > fromSeconds),
    ),
  );
const measured = (what: string, value: unknown): void => {
  test.info().annotations.push({ type: what, description: JSON.stringify(value) });
};
const ofHearing = (log: readonly CallEvent[]): readonly (EventOf<'hearing-lost'> | EventOf<'hearing-resumed'>)[] =>
  log.filter(
    (event): event is EventOf<'hearing-lost'> | EventOf<'hearing-resumed'> =>
      event.type === 'hearing-lost' || event.type === 'hearing-resumed',
  );
/** To be looked at by people: the state's sentence on the screen. */
const picture = async (screen: Page, name: string): Promise<void> => {
  const folder = process.env['SIDETONE_PICTURES'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await screen.screenshot({ path: join(folder, `${name}.png`) });
};

/** What the system would do: says no, or yes again, to the next page that asks for a microphone. */
const allow = (allowed: boolean) =>
  started.app.evaluate(({ session }, answer) => {
    session.defaultSession.setPermissionRequestHandler((_contents, _permission, done) => {
      done(answer);
    });
    session.defaultSession.setPermissionCheckHandler(() => answer);
  }, allowed);

/** Keeps hold of what the listening page opens, so that a test can take it away. */
async function keepHold(): Promise<Page> {
  const page = await started.listening();
  await page.evaluate(() => {
    const kept = window as unknown as {
      contexts: AudioContext[];
      tracks: MediaStreamTrack[];
      AudioContext: typeof AudioContext;
    };
    kept.contexts = [];
    kept.tracks = [];
    kept.AudioContext = class extends AudioContext {
      constructor(options?: AudioContextOptions) {
        super(options);
        kept.contexts.push(this);
      }
    };
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await open(wanted);
      kept.tracks.push(...stream.getAudioTracks());
      return stream;
    };
  });
  return page;
}
/** The system ends the track: a page is told exactly so. */
const endTrack = (page: Page) =>
  page.evaluate(() => {
    const track = (window as unknown as { tracks: MediaStreamTrack[] }).tracks.at(-1);
    track?.stop();
    track?.dispatchEvent(new Event('ended'));
  });

test('a microphone that is not allowed is told with a way out, and heard as soon as it is allowed', async () => {
  const { screen } = started;
  await allow(false);
  await screen.getByRole('button', { name: 'Start call' }).click();
  const title = screen.getByText('Your microphone is not heard right now');
  await expect(title).toBeVisible({ timeout: 15_000 });
  await expect(screen.getByText('The system does not allow it', { exact: false })).toBeVisible();
  await expect(screen.getByRole('button', { name: 'Sound settings' })).toBeVisible();
  await picture(screen, 'permission-denied');
  expect(ofHearing(await events(screen)).at(-1)).toMatchObject({
    type: 'hearing-lost',
    side: 'agent',
    cause: 'permission',
  });
  await allow(true);
  await expect(title).toHaveCount(0, { timeout: 15_000 });
  const back = ofHearing(await events(screen)).at(-1);
  expect(back).toMatchObject({ type: 'hearing-resumed', side: 'agent' });
  await wordsAfter(screen, back?.atSeconds ?? 0);
  measured('seconds without permission', back);
  await screen.getByRole('button', { name: 'End call' }).click();
  await screen.waitForFunction(() => window.location.hash.startsWith('#/call/'));
  await screen.evaluate(() => {
    window.location.hash = '#/';
  });
});

test('a call survives a suspended AudioContext, an ended track, a permission taken back and the sleep of the computer', async () => {
  const { app, screen } = started;
  const page = await keepHold();
  await screen.getByRole('button', { name: 'Start call' }).click();
  await wordsAfter(screen, 0);

  // suspended: it goes on by itself, before anybody has to be told
  let at = await clock(screen);
  let slipped = await behindTheWall(screen);
  await page.evaluate(() => (window as unknown as { contexts: AudioContext[] }).contexts.at(-1)?.suspend());
  await wordsAfter(screen, at + 1);
  measured('seconds lost by a suspended AudioContext', (await behindTheWall(screen)) - slipped);
  expect(ofHearing(await events(screen))).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { contexts: AudioContext[] }).contexts.at(-1)?.state)).toBe(
    'running',
  );

  // closed for good: another one is built
  at = await clock(screen);
  slipped = await behindTheWall(screen);
  await page.evaluate(() => (window as unknown as { contexts: AudioContext[] }).contexts.at(-1)?.close());
  await wordsAfter(screen, at + 1);
  measured('seconds lost by a closed AudioContext', {
    slipped: (await behindTheWall(screen)) - slipped,
    told: ofHearing(await events(screen)),
  });
  expect(await page.evaluate(() => (window as unknown as { contexts: AudioContext[] }).contexts.length)).toBe(2);

  // the track ends, and the device is still there
  at = await clock(screen);
  await endTrack(page);
  const resumed = await until('the microphone to be back', 20, async () =>
    ofHearing(await events(screen)).find((event) => event.type === 'hearing-resumed' && event.side === 'agent'),
  );
  await wordsAfter(screen, resumed.atSeconds);
  measured('an ended track', resumed);

  // permission is taken back in mid-call, and given again
  await allow(false);
  await endTrack(page);
  const title = screen.getByText('Your microphone is not heard right now');
  await expect(screen.getByText('The system does not allow it', { exact: false })).toBeVisible({ timeout: 15_000 });
  await picture(screen, 'permission-revoked');
  await allow(true);
  await expect(title).toHaveCount(0, { timeout: 15_000 });
  const allowed = ofHearing(await events(screen)).at(-1);
  expect(allowed).toMatchObject({ type: 'hearing-resumed', side: 'agent' });
  await wordsAfter(screen, allowed?.atSeconds ?? 0);
  measured('a permission taken back', allowed);

  // asleep: nothing of the page runs, main's clock goes on
  const before = await clock(screen);
  const wallBefore = Date.now();
  const pid = await app.evaluate(({ webContents, powerMonitor }) => {
    powerMonitor.emit('suspend');
    return (
      webContents
        .getAllWebContents()
        .find((each) => each.getURL().includes('/listening/'))
        ?.getOSProcessId() ?? 0
    );
  });
  process.kill(pid, 'SIGSTOP');
  await expect(screen.getByText('Nothing is heard right now')).toBeVisible();
  await picture(screen, 'asleep');
  await new Promise((done) => {
    setTimeout(done, 6_000);
  });
  process.kill(pid, 'SIGCONT');
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('resume');
  });
  const awake = await until('the call to be heard again', 20, async () =>
    ofHearing(await events(screen)).findLast(
      (event) => event.type === 'hearing-resumed' && event.side === null && event.atSeconds > before,
    ),
  );
  await wordsAfter(screen, awake.atSeconds);
  await expect(screen.getByText('Nothing is heard right now')).toHaveCount(0);
  // the call's clock has gone on with the wall's: no second is missing, none is counted twice
  const drift = (await clock(screen)) - before - (Date.now() - wallBefore) / 1000;
  measured('asleep', { lost: ofHearing(await events(screen)).filter((event) => event.atSeconds >= before), drift });
  expect(Math.abs(drift)).toBeLessThan(2);
  await get(screen, 'call.end', {});
  await screen.waitForFunction(() => window.location.hash.startsWith('#/call/'));
});
