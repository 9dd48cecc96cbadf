import { expect, test, type Page } from '@playwright/test';
import type { CallEvent, EventOf } from '../../app/call/events.ts';
import { get } from '../e2e/support/bridge.ts';
import { callLog, endCall, finalWords, openDesk, startCall, type Desk } from './support/pulse-call.ts';
import { devicesMissing } from './support/pulse-audio.ts';
import { until } from '../e2e/support/wait.ts';

test.skip(devicesMissing !== null, devicesMissing ?? '');
test.describe.configure({ mode: 'serial', timeout: 300_000 });

let desk: Desk;
test.beforeAll(async () => {
  desk = await openDesk();
});
test.afterAll(async () => {
  await desk.close();
});

const clockOf = (log: readonly CallEvent[]): number => log.findLast((event) => event.type === 'heard')?.atSeconds ?? 0;
const clock = async (screen: Page): Promise<number> => clockOf(await callLog(screen));
const wordsAfter = (screen: Page, side: 'agent' | 'caller', fromSeconds: number) =>
  until(
    `words of the ${side} after second ${String(fromSeconds)}`,
    90,
    async () => finalWords(await callLog(screen), side, fromSeconds).length > 0,
  );
const resumed = (screen: Page, side: 'agent' | 'caller' | null): Promise<EventOf<'hearing-resumed'>> =>
  until('sound to come back', 60, async () =>
    (await callLog(screen)).findLast(
      (event): event is EventOf<'hearing-resumed'> => event.type === 'hearing-resumed' && event.side === side,
    ),
  );
const measured = (what: string, value: unknown): void => {
  test.info().annotations.push({ type: what, description: JSON.stringify(value) });
};

/** Seconds from here, in the middle of silence, until the side was heard. */
async function silentFrom(screen: Page, side: 'agent' | 'caller', fromSeconds: number): Promise<number> {
  const voiced = (await callLog(screen)).find(
    (event) =>
      event.type === 'heard' &&
      event.atSeconds > fromSeconds &&
      (side === 'agent' ? event.agentDbfs : event.callerDbfs) > -45,
  );
  return Math.round(((voiced?.atSeconds ?? Number.NaN) - fromSeconds) * 10) / 10;
}

/**
 * Both sides speak again and again, the caller's complaint and the agent's greeting; a busy computer catches up in the
 * pauses.
 */
function speakOn(where: 'desk' | 'headset' = 'desk'): () => void {
  const stops = [
    desk.sound.play('agent', desk.sound.sideOfSample('agent', [[0.4, 4]], { times: 30, pauseSeconds: 3 }), where),
    desk.sound.play('caller', desk.sound.sideOfSample('caller', [[3.8, 6.3]], { times: 30, pauseSeconds: 4 }), where),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
/** What was played has been heard. */
const quiet = () =>
  new Promise((done) => {
    setTimeout(done, 1_500);
  });
const toReady = (screen: Page) =>
  screen.evaluate(() => {
    window.location.hash = '#/';
  });

test('a microphone that is pulled out is told, and heard again when it is back', async () => {
  const { screen, sound } = desk;
  await startCall(desk);
  const stop = speakOn();
  await wordsAfter(screen, 'agent', 0);
  sound.unplugMicrophone();
  await expect(screen.getByText('Your microphone is not heard right now')).toBeVisible({ timeout: 15_000 });
  const lost = (await callLog(screen)).find((event) => event.type === 'hearing-lost');
  expect(lost).toMatchObject({ side: 'agent', cause: 'device-gone' });
  const before = await clock(screen);
  // the caller is still heard while it is away
  await wordsAfter(screen, 'caller', before);
  sound.plugMicrophone();
  const back = await resumed(screen, 'agent');
  await expect(screen.getByText('Your microphone is not heard right now')).toHaveCount(0);
  expect(back.lostSeconds).toBeGreaterThan(1);
  await wordsAfter(screen, 'agent', back.atSeconds);
  measured('seconds without the microphone', back.lostSeconds);
  stop();
  const summary = await endCall(desk);
  expect(summary.gaps.filter((gap) => gap.why === 'lost')).toHaveLength(1);
  await toReady(screen);
});

test('another default of the system is followed in mid-call, and a headset that comes back with another rate', async () => {
  const { screen, sound } = desk;
  await get(screen, 'settings.change', {
    sound: { microphone: null, caller: { kind: 'loopback' }, startAndEndByThemselves: false },
  });
  sound.plugHeadset(48_000);
  await startCall(desk);
  const stop = speakOn();
  await wordsAfter(screen, 'agent', 0);
  // both defaults of the system change; the softphone plays there from now on
  stop();
  await quiet();
  sound.takeHeadset();
  const changed = await clock(screen);
  const stopHeadset = speakOn('headset');
  await wordsAfter(screen, 'agent', changed + 1);
  await wordsAfter(screen, 'caller', changed + 1);
  measured('seconds until heard after another default', {
    agent: await silentFrom(screen, 'agent', changed),
    caller: await silentFrom(screen, 'caller', changed),
  });
  // a headset that changes its profile goes away and comes back as one of telephone quality
  sound.unplugHeadset();
  stopHeadset();
  await quiet();
  sound.plugHeadset(8_000);
  sound.takeHeadset();
  const back = await clock(screen);
  const stopAgain = speakOn('headset');
  await wordsAfter(screen, 'agent', back + 1);
  await wordsAfter(screen, 'caller', back + 1);
  measured(
    'lost and resumed',
    (await callLog(screen)).filter((event) => event.type === 'hearing-lost' || event.type === 'hearing-resumed'),
  );
  measured('seconds until heard after another rate', {
    agent: await silentFrom(screen, 'agent', back),
    caller: await silentFrom(screen, 'caller', back),
  });
  stopAgain();
  await endCall(desk);
  sound.unplugHeadset();
  await toReady(screen);
});

test('a sound server that ends and comes back costs some seconds, not the call', async () => {
  const { screen, sound } = desk;
  await startCall(desk);
  const stop = speakOn();
  await wordsAfter(screen, 'agent', 0);
  const before = await clock(screen);
  await sound.killServer();
  stop();
  await expect(screen.getByText(/not heard right now|Nothing is heard right now/).first()).toBeVisible({
    timeout: 15_000,
  });
  await sound.startServer();
  const stopAgain = speakOn();
  await wordsAfter(screen, 'agent', before + 3);
  await wordsAfter(screen, 'caller', before + 3);
  measured(
    'lost and resumed',
    (await callLog(screen)).filter((event) => event.type === 'hearing-lost' || event.type === 'hearing-resumed'),
  );
  stopAgain();
  await endCall(desk);
});
