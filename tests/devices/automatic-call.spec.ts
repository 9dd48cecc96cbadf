import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { get } from '../e2e/support/bridge.ts';
import { told } from '../e2e/support/notices.ts';
import { callLog, finalWords, openDesk } from './support/pulse-call.ts';
import { devicesMissing } from './support/pulse-audio.ts';
import { until } from '../e2e/support/wait.ts';

test.skip(devicesMissing !== null, devicesMissing ?? '');

/** Both have to be quiet for this long (the words of the setting). */
const QUIET_SECONDS = 20;

test('a call begins when both sides speak and ends when only the noise of the line is left', async () => {
  test.setTimeout(180_000);
  const desk = await openDesk();
  try {
    const { screen, sound } = desk;
    await get(screen, 'settings.change', {
      sound: { microphone: null, caller: { kind: 'loopback' }, startAndEndByThemselves: true },
    });
    // the line hums all the time, as lines do
    const noise = join(sound.folder, 'noise.wav');
    execFileSync('sox', [
      '-D',
      '-R',
      '-n',
      '-r',
      '16000',
      '-c',
      '1',
      '-b',
      '16',
      noise,
      'synth',
      '60',
      'pinknoise',
      'gain',
      '-n',
      '-50',
    ]);
    sound.play('caller', noise);
    await until(
      'the microphone to be watched',
      15,
      async () => (await told(screen, 'sound.levels')).agentState === 'open',
    );
    expect(await callLog(screen)).toEqual([]);
    const began = told(screen, 'call.began');
    const ended = told(screen, 'call.ended');
    sound.play('agent', sound.sideOfSample('agent', [[0, 4]]));
    sound.play('caller', sound.sideOfSample('caller', [[2, 9.4]]));
    await began;
    await until('words of the caller', 30, async () => finalWords(await callLog(screen), 'caller').length > 0);
    const { callId } = await ended;
    const { call, talk } = await get(screen, 'calls.summary', { callId });
    const lastVoice = talk.callerRuns.at(-1)?.endSeconds ?? Number.NaN;
    test.info().annotations.push({
      type: 'measured',
      description: JSON.stringify({
        quietSeconds: call.durationSeconds - lastVoice,
        durationSeconds: call.durationSeconds,
      }),
    });
    expect(call.durationSeconds - lastVoice).toBeGreaterThan(QUIET_SECONDS - 1);
    expect(call.durationSeconds - lastVoice).toBeLessThan(QUIET_SECONDS + 6);
    expect(await callLog(screen)).toEqual([]);
  } finally {
    await desk.close();
  }
});
