import { expect, test, type Page } from '@playwright/test';
import type { CallEvent } from '../../app/call/events.ts';
import { get } from './support/bridge.ts';
import { heardByFakeMicrophone } from './support/fake-microphone.ts';
import { launchApp } from './support/launch.ts';
import { until } from './support/wait.ts';

test.describe.configure({ timeout: 150_000 });

const ready = (screen: Page) =>
  until('the recogniser', 60, async () => (await get(screen, 'speech.status', {})).state === 'ready');
const events = async (screen: Page): Promise<readonly CallEvent[]> =>
  (await get(screen, 'call.current', {}))?.events ?? [];
const spoken = (log: readonly CallEvent[], side: 'agent' | 'caller'): string =>
  log
    .flatMap((event) =>
      event.type === 'words-final' && event.side === side ? event.words.map((word) => word.text) : [],
    )
    .join(' ');

test('recognisers that die in mid-call are started again, and the call goes on', async () => {
  const { screen, listening, close } = await launchApp();
  await ready(screen);
  await get(screen, 'call.start', { source: { kind: 'sample' } });
  await until('the first words', 30, async () => (await events(screen)).some((event) => event.type === 'words-final'));
  const page = await listening();
  for (const worker of page.workers().filter((each) => each.url().includes('vosk-host')))
    await worker.evaluate(() => {
      setTimeout(() => {
        throw new Error('killed by the test');
      }, 0);
    });
  const resumed = await until('both sides to be heard again', 40, async () => {
    const log = await events(screen);
    const sides = log.filter((event) => event.type === 'hearing-resumed').map((event) => event.side);
    return sides.includes('agent') && sides.includes('caller') ? log : null;
  });
  expect(resumed.filter((event) => event.type === 'hearing-lost').map((event) => event.cause)).toEqual([
    'recogniser',
    'recogniser',
  ]);
  expect(resumed.filter((event) => event.type === 'hearing-resumed').map((event) => event.lostSeconds)).toEqual([0, 0]);
  const last = resumed.at(-1)?.seq ?? 0;
  await until('new words', 40, async () =>
    (await events(screen)).some((event) => event.seq > last && event.type === 'words-final'),
  );
  await get(screen, 'call.end', {});
  await close();
});

test('what is said into the microphone becomes words, and nothing of a pause does', async () => {
  const { screen, close } = await launchApp({ switches: heardByFakeMicrophone() });
  await ready(screen);
  await get(screen, 'settings.change', {
    sound: { microphone: null, caller: { kind: 'none' }, startAndEndByThemselves: false },
  });
  await get(screen, 'call.start', { source: { kind: 'live' } });
  await until('the words', 40, async () => spoken(await events(screen), 'agent').includes('good morning'));
  await get(screen, 'call.act', { type: 'pause-started' });
  await new Promise((done) => {
    setTimeout(done, 8_000);
  });
  await get(screen, 'call.act', { type: 'pause-ended' });
  const before = await events(screen);
  const fromSeconds = before.find((event) => event.type === 'pause-started')?.atSeconds ?? 0;
  const toSeconds = before.find((event) => event.type === 'pause-ended')?.atSeconds ?? 0;
  expect(toSeconds - fromSeconds).toBeGreaterThan(7);
  const after = await until('words after the pause', 40, async () => {
    const log = await events(screen);
    return log.some((event) => event.type === 'words-final' && (event.words[0]?.startSeconds ?? 0) > toSeconds)
      ? log
      : null;
  });
  const inPause = (seconds: number): boolean => seconds > fromSeconds + 0.2 && seconds < toSeconds;
  expect(
    after.flatMap((event) =>
      event.type === 'words-final' ? event.words.filter((word) => inPause(word.startSeconds)) : [],
    ),
  ).toEqual([]);
  expect(
    after.filter((event) => event.type === 'heard' && inPause(event.atSeconds - 0.2) && event.agentDbfs > -100),
  ).toEqual([]);
  await get(screen, 'call.end', {});
  await close();
});
