import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deletionDay } from '../../../renderer/screens/summary/deletion-day.ts';
import { figuresOf } from '../../../renderer/screens/summary/figures.ts';
import { chartSentence, momentsOf } from '../../../renderer/screens/summary/moments.ts';
import { pacePictureOf, timeTicks } from '../../../renderer/screens/summary/pace-picture.ts';
import { sentenceCase } from '../../../renderer/ui/spoken.ts';
import { hardlyACall, marcusBell } from './marcus-bell.ts';

test('the five figures say what they count', () => {
  expect(figuresOf(marcusBell).map((each) => [each.label, each.value, each.detail])).toEqual([
    ['Slower or level', '88 %', 'of your talking'],
    ['You talked', '38 %', ''],
    ['Interruptions', '2', '3 by the caller'],
    ['Quiet', '11 s', 'once, at 07:02'],
    ['Checklist', '12 of 14', '2 open'],
  ]);
});

test('what was not heard is no zero', () => {
  const [pace, talk, interruptions] = figuresOf(hardlyACall);
  for (const each of [pace, talk, interruptions])
    expect([each?.value, each?.detail]).toEqual(['–', 'too little heard']);
});

test('an interruption that was fine is not counted', () => {
  const one = {
    ...marcusBell,
    interruptions: marcusBell.interruptions.map((each, index) => ({ ...each, dismissed: index === 0 })),
  };
  expect(figuresOf(one).find((each) => each.id === 'interruptions')?.value).toBe('1');
  expect(momentsOf(one).filter((each) => each.kind === 'interruption')).toHaveLength(1);
});

test('the chart in words holds every mark, in the order of time', () => {
  const moments = momentsOf(marcusBell);
  expect(moments.map((each) => each.atSeconds)).toEqual(
    moments.map((each) => each.atSeconds).toSorted((one, other) => one - other),
  );
  const count = (kind: string) => moments.filter((each) => each.kind === kind).length;
  expect([
    count('faster'),
    count('interruption'),
    count('alert'),
    count('ticked'),
    count('quiet'),
    count('tension'),
  ]).toEqual([1, 2, 1, 12, 1, 2]);
  expect(moments.find((each) => each.kind === 'alert')).toMatchObject({
    title: 'Slow down a little',
    detail: 'You eased 14 s later.',
  });
});

test('one sentence says what the chart shows', () => {
  expect(chartSentence(marcusBell)).toBe(
    'Pace of both sides over 12 min 48 s. You were faster than the caller from 05:38 to 06:06.',
  );
  expect(chartSentence({ ...marcusBell, pace: { ...marcusBell.pace, fasterThanCaller: [] } })).toMatch(
    /never clearly faster than the caller/,
  );
});

test('a line needs two points of one side', () => {
  expect(pacePictureOf(hardlyACall)).toBeNull();
  const lone = { ...marcusBell, pace: { ...marcusBell.pace, samples: marcusBell.pace.samples.slice(0, 1) } };
  expect(pacePictureOf(lone)).toBeNull();
  const agentOnly = {
    ...marcusBell,
    pace: {
      ...marcusBell.pace,
      samples: marcusBell.pace.samples.map((each) => ({ ...each, callerSyllablesPerSecond: null })),
    },
  };
  expect(pacePictureOf(agentOnly)?.points).toHaveLength(marcusBell.pace.samples.length);
});

test('no rate falls out of the picture', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.1, max: 14, noNaN: true }), { minLength: 2, maxLength: 40 }), (rates) => {
      const picture = pacePictureOf({
        ...marcusBell,
        pace: {
          ...marcusBell.pace,
          samples: rates.map((rate, index) => ({
            atSeconds: index,
            agentSyllablesPerSecond: rate,
            callerSyllablesPerSecond: null,
          })),
        },
      });
      return picture !== null && rates.every((rate) => rate >= picture.lowest && rate <= picture.highest);
    }),
  );
});

test('the time axis has two to six labels within the call, whatever its length', () => {
  expect(timeTicks(768)).toEqual([0, 180, 360, 540, 720]);
  fc.assert(
    fc.property(fc.double({ min: 5, max: 4 * 3600, noNaN: true }), (length) => {
      const ticks = timeTicks(length);
      return ticks.length >= 2 && ticks.length <= 6 && ticks.every((each) => each <= length);
    }),
  );
});

test('the day of deletion is counted from the end of the call, in its zone', () => {
  expect(deletionDay(marcusBell.call, 180)).toBe('22 May');
  expect(deletionDay({ ...marcusBell.call, startedAt: '2026-11-23T23:50:00-05:00', durationSeconds: 900 }, 7)).toBe(
    '1 Dec',
  );
});

test('recognised words get capitals and no commas', () => {
  expect(sentenceCase('i will see if i can')).toBe('I will see if I can');
});
