import { expect, test } from '@playwright/test';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callSummary } from '../../app/call/summary-shape.ts';
import { runApp, saidOnError } from './support/command-line.ts';
import { appFolder, freshFolder, launchApp, removeFolder } from './support/launch.ts';
import { writeWav } from './support/wav.ts';

const about = ['--started-at', '2026-11-23T14:05:00+01:00', '--timezone', 'Europe/Berlin'];
const sample = join(appFolder, 'assets/sample-call/sample-call.flac');

/** A stretch of the sample call as WAV, decoded by the app's own page. */
async function writeExcerpt(file: string, fromSeconds: number, toSeconds: number): Promise<void> {
  const { screen, close } = await launchApp();
  const channels = await screen.evaluate(
    async ([from, to]) => {
      const bytes = await (await fetch('/sample-call/sample-call.flac')).arrayBuffer();
      const sound = await new OfflineAudioContext(2, 1, 16_000).decodeAudioData(bytes);
      return [0, 1].map((channel) => [...sound.getChannelData(channel).subarray(from * 16_000, to * 16_000)]);
    },
    [fromSeconds, toSeconds] as const,
  );
  await close();
  writeWav(
    file,
    { channels: 2, seconds: toSeconds - fromSeconds },
    (index, channel) => channels[channel]?.[index] ?? 0,
  );
}

test("analyze says the same twice, to the letter, and touches nothing of the user's", async () => {
  test.setTimeout(240_000);
  const folder = freshFolder();
  const userData = join(folder, 'user-data');
  const excerpt = join(folder, 'excerpt.wav');
  await writeExcerpt(excerpt, 14, 40);
  const run = (out: string) =>
    runApp(
      [
        'analyze',
        excerpt,
        ...about,
        '--agent-name',
        'Dana Weiss',
        '--agent-number',
        '+49 30 901820',
        '--json',
        join(folder, out),
      ],
      { SIDETONE_USER_DATA: userData },
    );
  const first = await run('one.json');
  expect(saidOnError(first)).toEqual([]);
  expect([first.code, first.stdout]).toEqual([0, '']);
  expect((await run('two.json')).code).toBe(0);
  const text = readFileSync(join(folder, 'one.json'), 'utf8');
  expect(readFileSync(join(folder, 'two.json'), 'utf8')).toBe(text);
  const summary = callSummary.parse(JSON.parse(text));
  expect(summary.call).toMatchObject({
    startedAt: '2026-11-23T14:05:00+01:00',
    timezone: 'Europe/Berlin',
    source: 'recording',
    agentName: 'Dana Weiss',
  });
  expect(summary.call.durationSeconds).toBeCloseTo(26, 0);
  expect(summary.transcript.map((each) => each.side)).toEqual(expect.arrayContaining(['agent', 'caller']));
  // the agent cuts in at 25.4 s of the sample call (its script)
  expect(
    summary.interruptions.filter((each) => each.by === 'agent').map((each) => Math.round(each.startSeconds)),
  ).toEqual([11]);
  expect(existsSync(userData)).toBe(false);
  removeFolder(folder);
});

test('analyze says in one line what it cannot use', async () => {
  test.setTimeout(180_000);
  const folder = freshFolder();
  const at = (name: string) => join(folder, name);
  writeFileSync(at('letter.wav'), 'Dear Sir or Madam, this is no recording.');
  writeWav(at('mono.wav'), { channels: 1, seconds: 2 });
  const refused = [
    ['analyze', at('letter.wav'), ...about],
    ['analyze', at('missing.wav'), ...about],
    ['analyze', at('mono.wav'), ...about],
    ['analyze', sample, '--timezone', 'Europe/Berlin'],
  ];
  for (const words of refused) {
    const ran = await runApp(words);
    expect([ran.code, ran.stdout], ran.stderr).toEqual([2, '']);
    expect(saidOnError(ran)).toHaveLength(1);
  }
  removeFolder(folder);
});

test('a second of sound and silence are calls too', async () => {
  test.setTimeout(120_000);
  const folder = freshFolder();
  for (const [name, seconds] of [
    ['second.wav', 1],
    ['silent.wav', 12],
  ] as const) {
    writeWav(join(folder, name), { channels: 2, seconds });
    const ran = await runApp(['analyze', join(folder, name), ...about, '--json', '-']);
    expect(ran.code, ran.stderr).toBe(0);
    const summary = callSummary.parse(JSON.parse(ran.stdout));
    expect(summary.call.durationSeconds).toBeCloseTo(seconds, 0);
    expect(summary.transcript).toEqual([]);
    expect(summary.interruptions).toEqual([]);
  }
  removeFolder(folder);
});
