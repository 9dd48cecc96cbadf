import { expect, test, type Page } from '@playwright/test';
import type { EventOf } from '../../app/call/events.ts';
import { callLog, endCall, finalWords, openDesk, startCall, type Desk } from '../e2e/support/pulse-call.ts';
import { devicesMissing } from '../e2e/support/pulse-audio.ts';
import { until } from '../e2e/support/wait.ts';

test.skip(devicesMissing !== null, devicesMissing ?? '');
test.describe.configure({ mode: 'serial', timeout: 150_000 });

let desk: Desk;
test.beforeAll(async () => { desk = await openDesk(); });
test.afterAll(async () => { await desk.close(); });

const clock = async (screen: Page): Promise<number> => (await callLog(screen)).findLast((event) => event.type === 'heard')?.atSeconds ?? 0;
const wordsAfter = (screen: Page, side: 'agent' | 'caller', fromSeconds: number) =>
  until(`words of the ${side} after second ${String(fromSeconds)}`, 40, async () => finalWords(await callLog(screen), side, fromSeconds).length > 0);
const resumed = (screen: Page, side: 'agent' | 'caller' | null): Promise<EventOf<'hearing-resumed'>> => until('sound to come back', 40, async () =>
  (await callLog(screen)).findLast((event): event is EventOf<'hearing-resumed'> => event.type === 'hearing-resumed' && event.side === side));
const measured = (what: string, value: unknown): void => { test.info().annotations.push({ type: what, description: JSON.stringify(value) }); };

/** Both sides speak all the time: the caller's complaint and the agent's greeting, again and again. */
function speakOn(): () => void {
  const stops = [desk.sound.play('agent', desk.sound.sideOfSample('agent', [[0.4, 4]], 30)), desk.sound.play('caller', desk.sound.sideOfSample('caller', [[3.8, 9.4]], 20))];
  return () => { for (const stop of stops) stop(); };
}

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
  await screen.evaluate(() => { window.location.hash = '#/'; });
});

test('a sound server that ends and comes back costs some seconds, not the call', async () => {
  const { screen, sound } = desk;
  await startCall(desk);
  const stop = speakOn();
  await wordsAfter(screen, 'agent', 0);
  const before = await clock(screen);
  await sound.killServer();
  stop();
  await expect(screen.getByText(/not heard right now|Nothing is heard right now/).first()).toBeVisible({ timeout: 15_000 });
  await sound.startServer();
  const stopAgain = speakOn();
  await wordsAfter(screen, 'agent', before + 3);
  await wordsAfter(screen, 'caller', before + 3);
  measured('lost and resumed', (await callLog(screen)).filter((event) => event.type === 'hearing-lost' || event.type === 'hearing-resumed'));
  stopAgain();
  await endCall(desk);
});
