import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldCall, startCall as foldNothing } from '../../app/call/call.ts';
import type { CallEvent } from '../../app/call/events.ts';
import { callSummary, type CallSummary } from '../../app/call/summary-shape.ts';
import { runApp, saidOnError } from '../e2e/support/command-line.ts';
import { freshFolder, removeFolder } from '../e2e/support/launch.ts';
import { AGENT, callLog, endCall, finalWords, openDesk, startCall, type Desk } from './support/pulse-call.ts';
import { devicesMissing } from './support/pulse-audio.ts';
import { until } from '../e2e/support/wait.ts';

test.skip(devicesMissing !== null, devicesMissing ?? '');

/**
 * Of the sample call: the first words of both, «mm hm» and the cut-off; the hurried stretch; the promise and the
 * number. Seconds of the sample.
 */
const STRETCHES = [
  [0, 29.3],
  [40.2, 54.95],
  [69.9, 85.3],
] as const;
/** Where its script has what is looked for, seconds of the joined stretches. */
const SCRIPT = {
  cutInAt: 25.37,
  hurriedFrom: 29.44,
  hurriedTo: 41.13,
  lastCallerWordsFrom: 50,
  lastAgentWordsFrom: 57,
} as const;
/**
 * How far an interruption may begin from where `analyze` finds it, seconds: the voice detector of another run, sound
 * that a busy computer was late with.
 */
const TOLERANCE_SECONDS = 0.4;

/** How far both sides may be apart, seconds. Measured 0.00 to 0.03 between the two ways into the app. */
const SKEW_SECONDS = 0.15;

/** Where the first speech begins: what is shorter than a second may be a click of a device. */
const firstSpeechSeconds = (runs: CallSummary['talk']['agentRuns']): number =>
  runs.find((run) => run.endSeconds - run.startSeconds > 1)?.startSeconds ?? Number.NaN;

/** Both sound files through the same app, as recordings of a call that began at the same time. */
async function analysed(
  files: Readonly<Record<'agent' | 'caller', string>>,
  { call }: CallSummary,
): Promise<CallSummary> {
  const folder = freshFolder();
  const out = join(folder, 'analysed.json');
  const ran = await runApp(
    [
      'analyze',
      files.agent,
      files.caller,
      '--started-at',
      call.startedAt,
      '--timezone',
      call.timezone,
      '--agent-name',
      AGENT.name,
      '--agent-number',
      AGENT.number,
      '--json',
      out,
    ],
    { SIDETONE_USER_DATA: join(folder, 'user-data') },
  );
  expect(saidOnError(ran)).toEqual([]);
  const summary = callSummary.parse(JSON.parse(readFileSync(out, 'utf8')));
  removeFolder(folder);
  return summary;
}

async function playThrough(
  desk: Desk,
  files: Readonly<Record<'agent' | 'caller', string>>,
): Promise<{ readonly live: CallSummary; readonly log: readonly CallEvent[] }> {
  const { screen, sound } = desk;
  await startCall(desk);
  await sound.playTogether(files);
  const transcript = screen.getByRole('log', { name: 'Transcript' });
  await expect(transcript).toContainText('good morning', { timeout: 20_000, ignoreCase: true });
  await expect(transcript).toContainText('Caller', { timeout: 20_000 });
  // a machine that does other work as well is behind by some seconds
  await until('the last words of both sides', 120, async () => {
    const now = await callLog(screen);
    return (
      finalWords(now, 'agent', SCRIPT.lastAgentWordsFrom).length > 0 &&
      finalWords(now, 'caller', SCRIPT.lastCallerWordsFrom).length > 0
    );
  });
  const log = await callLog(screen);
  expect(log.filter((event) => event.type === 'hearing-lost')).toEqual([]);
  return { live: await endCall(desk), log };
}

/**
 * When the gauge first said so, live: every screen folds the same events. Null on a computer so busy that words come in
 * lumps: a figure, no verdict.
 */
function fasterFromSeconds(log: readonly CallEvent[]): number | null {
  let state = foldNothing();
  for (const event of log) {
    state = foldCall(state, event);
    if (state.pace.reading.state === 'faster') return event.knownSeconds;
  }
  return null;
}

test('a call through a real microphone and a real loopback comes to what analyze finds in its sound files', async () => {
  test.setTimeout(300_000);
  const desk = await openDesk();
  try {
    const files = {
      agent: desk.sound.sideOfSample('agent', STRETCHES),
      caller: desk.sound.sideOfSample('caller', STRETCHES),
    };
    const { live, log } = await playThrough(desk, files);
    const filed = await analysed(files, live);

    // the sample is played some time into the call
    const offsets = (['agentRuns', 'callerRuns'] as const).map(
      (runs) => firstSpeechSeconds(live.talk[runs]) - firstSpeechSeconds(filed.talk[runs]),
    );
    const offset = offsets[0] ?? Number.NaN;
    const inFile = ({ interruptions }: CallSummary, from: number) =>
      interruptions.map(({ kind, by, startSeconds }) => ({
        kind,
        by,
        startSeconds: Math.round((startSeconds - from) * 100) / 100,
      }));
    test.info().annotations.push({
      type: 'measured',
      description: JSON.stringify({
        offsets,
        live: inFile(live, offset),
        filed: inFile(filed, 0),
        gauge: fasterFromSeconds(log),
        faster: live.pace.fasterThanCaller,
        callbacks: live.callbacks,
      }),
    });

    // both sides stay together: what is apart by more turns a cut-off into a pause
    expect(Math.abs((offsets[0] ?? Number.NaN) - (offsets[1] ?? Number.NaN))).toBeLessThan(SKEW_SECONDS);
    const cutOffs = filed.interruptions.filter((each) => each.by === 'agent');
    expect(cutOffs.map((each) => each.kind)).toEqual(['cut-off']);
    expect(Math.abs((cutOffs[0]?.startSeconds ?? 0) - SCRIPT.cutInAt)).toBeLessThan(TOLERANCE_SECONDS);
    expect(live.interruptions.map(({ kind, by }) => ({ kind, by }))).toEqual(
      filed.interruptions.map(({ kind, by }) => ({ kind, by })),
    );
    for (const [index, each] of live.interruptions.entries())
      expect(
        Math.abs(each.startSeconds - offset - (filed.interruptions[index]?.startSeconds ?? Number.NaN)),
      ).toBeLessThan(TOLERANCE_SECONDS);

    const promises = ({ callbacks }: CallSummary) =>
      callbacks.map(({ dueAt, agentName, agentPhone, numberToCall, status }) => ({
        dueAt,
        agentName,
        agentPhone,
        numberToCall,
        status,
      }));
    expect(filed.callbacks).toHaveLength(1);
    expect(filed.callbacks[0]?.dueAt).toContain('T15:00');
    expect(promises(live)).toEqual(promises(filed));

    expect(live.pace.fasterThanCaller.length).toBeGreaterThan(0);
    for (const stretch of live.pace.fasterThanCaller) {
      expect(stretch.endSeconds).toBeGreaterThan(SCRIPT.hurriedFrom + offset);
      expect(stretch.startSeconds).toBeLessThan(SCRIPT.hurriedTo + offset + 2);
    }
    const heard = (side: 'agent' | 'caller') =>
      live.transcript
        .filter((each) => each.side === side)
        .map((each) => each.text.toLowerCase())
        .join(' ');
    expect(heard('agent')).toContain('good morning');
    expect(heard('agent')).toContain('sorry');
    expect(heard('caller')).toContain('stayed at home');
  } finally {
    await desk.close();
  }
});
