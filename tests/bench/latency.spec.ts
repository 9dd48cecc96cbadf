import { test } from '@playwright/test';
import type { CallEvent } from '../../app/call/events.ts';
import { get } from '../e2e/support/bridge.ts';
import { launchApp } from '../e2e/support/launch.ts';
import { told } from '../e2e/support/notices.ts';
import { until } from '../e2e/support/wait.ts';
import { cueLatency } from './cue-latency.ts';
import { whenKnown } from './seen.ts';
import { wordLatency } from './word-latency.ts';

/**
 * Where the agent begins to hurry in the sample call, seconds (sample-call.truth.json, the first of its faster spans).
 */
const HURRIED_FROM_SECONDS = 40.34;

/**
 * Plays the sample call in the real app and prints what it cost, and in call time how long words and the cue on pace
 * took: figures, no verdict.
 */
test('the sample call, played in the app: what it costs', async () => {
  test.setTimeout(200_000);
  const startedAt = performance.now();
  const { app, screen, close } = await launchApp();
  await until('the recogniser', 90, async () => (await get(screen, 'speech.status', {})).state === 'ready');
  const readySeconds = (performance.now() - startedAt) / 1000;
  const usage = () =>
    app.evaluate(({ app: electron }) =>
      electron
        .getAppMetrics()
        .map((each) => ({ percent: each.cpu.percentCPUUsage, megabytes: each.memory.workingSetSize / 1024 })),
    );
  const ended = told(screen, 'call.ended');
  await get(screen, 'call.start', { source: { kind: 'sample' } });
  await usage(); // the share counts from the last look
  let log: readonly CallEvent[] = [];
  await Promise.race([
    ended,
    until('the end of the sample', 150, async () => {
      const now = await get(screen, 'call.current', {});
      if (now !== null) log = now.events;
      return now === null;
    }),
  ]);
  const used = await usage();
  const sum = (values: readonly number[]) => Math.round(values.reduce((total, value) => total + value, 0));
  console.log(
    JSON.stringify(
      {
        readySeconds: Math.round(readySeconds * 10) / 10,
        percentOfOneCore: sum(used.map((each) => each.percent)),
        megabytes: sum(used.map((each) => each.megabytes)),
        words: [wordLatency(whenKnown(log), 'agent'), wordLatency(whenKnown(log), 'caller')],
        fasterSpeech: cueLatency(whenKnown(log), [HURRIED_FROM_SECONDS]),
      },
      null,
      1,
    ),
  );
  await close();
});
