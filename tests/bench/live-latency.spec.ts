import { test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { callLog, endCall, finalWords, openDesk, startCall } from '../devices/support/pulse-call.ts';
import { devicesMissing } from '../devices/support/pulse-audio.ts';
import { until } from '../e2e/support/wait.ts';
import { cueLatency } from './cue-latency.ts';
import { noteArrivals, onCallClock } from './seen.ts';
import { wordLatency } from './word-latency.ts';

test.skip(devicesMissing !== null, devicesMissing ?? '');

/**
 * Stretches of the sample: both sides at their own pace, then again and again a hurried one and enough calm speech for
 * the gauge to come back.
 */
const LEAD = [[0, 36.8]] as const;
const ROUND = [
  [40.2, 52.2],
  [55.1, 62],
  [64, 77],
] as const;
const ROUNDS = 4;
const lengthOf = (stretches: readonly (readonly [number, number])[]): number =>
  stretches.reduce((sum, [from, to]) => sum + to - from, 0);
/** The agent's first word, and the first hurried one, seconds of the sample (sample-call.truth.json). */
const FIRST_WORD_AT = 0.62,
  HURRIED_AT = 40.34;

test('word said to word on screen, faster speech to cue, through a real microphone and a real loopback', async () => {
  test.setTimeout(400_000);
  const desk = await openDesk();
  const { screen, sound } = desk;
  const [agent, caller] = (['agent', 'caller'] as const).map((side) => {
    const file = join(sound.folder, `${side}-bench.wav`);
    execFileSync('sox', [
      '-D',
      sound.sideOfSample(side, LEAD),
      ...Array.from({ length: ROUNDS }, () => sound.sideOfSample(side, ROUND)),
      file,
    ]);
    return file;
  });
  if (agent === undefined || caller === undefined) throw new Error('no sound');
  const arrivals = await noteArrivals(screen);
  await startCall(desk);
  await sound.playTogether({ agent, caller });
  const seconds = lengthOf(LEAD) + ROUNDS * lengthOf(ROUND);
  await until(
    'the last words',
    seconds + 60,
    async () => finalWords(await callLog(screen), 'agent', seconds - 4).length > 0,
  );
  const seen = onCallClock(await arrivals());
  const { talk } = await endCall(desk);
  await desk.close();
  const firstWord = talk.agentRuns.find((run) => run.endSeconds - run.startSeconds > 1)?.startSeconds ?? Number.NaN;
  const inCall = (atSeconds: number): number => atSeconds + firstWord - FIRST_WORD_AT;
  const hurriedFrom = Array.from({ length: ROUNDS }, (_, round) =>
    inCall(lengthOf(LEAD) + round * lengthOf(ROUND) + HURRIED_AT - ROUND[0][0]),
  );
  console.log(
    JSON.stringify(
      { words: [wordLatency(seen, 'agent'), wordLatency(seen, 'caller')], fasterSpeech: cueLatency(seen, hurriedFrom) },
      null,
      1,
    ),
  );
});
