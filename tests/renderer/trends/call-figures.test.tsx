import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  axisOf,
  cueCounts,
  firstAndLast,
  interruptionFigures,
  paceFigures,
  runningMeans,
  stepShares,
  swapFigures,
  talkFigures,
  type FigureOfCall,
} from '../../../renderer/screens/trends/call-figures.ts';
import { isWithin, periodsWithin } from '../../../renderer/screens/trends/periods.ts';
import { hardlyACall, marcusBell } from '../summary/marcus-bell.ts';

const figures = (...values: readonly number[]): readonly FigureOfCall[] =>
  values.map((value, index) => ({
    callId: String(index),
    startedAt: '2026-11-23T10:14:00-05:00',
    timezone: 'America/New_York',
    value,
    seconds: 600,
  }));
const only = (given: readonly FigureOfCall[]): number | undefined => given[0]?.value;

test('each figure is of the agent and in its unit', () => {
  // the very figure that the summary of the call says
  expect(only(paceFigures([marcusBell]))).toBe(marcusBell.pace.slowerOrLevelShare);
  expect(only(interruptionFigures([marcusBell]))).toBeCloseTo((2 / 12.8) * 10);
  expect(only(talkFigures([marcusBell]))).toBe(marcusBell.talk.agentShare);
  expect(only(swapFigures([marcusBell]))).toBeCloseTo((2 / 12.8) * 10);
});

test('a call that was not heard gives no figure', () => {
  for (const each of [paceFigures, interruptionFigures, talkFigures, swapFigures])
    expect(each([hardlyACall])).toEqual([]);
});

test('without the caller’s side there is no pace against the caller', () => {
  expect(paceFigures([{ ...marcusBell, pace: { ...marcusBell.pace, basis: 'own-usual' } }])).toEqual([]);
});

test('the first and the last calls share none', () => {
  expect(firstAndLast(figures(1, 2, 3))).toBeNull();
  expect(firstAndLast(figures(1, 1, 9, 3, 3))).toEqual({ calls: 2, first: 1, last: 3 });
  expect(firstAndLast(figures(...Array.from({ length: 30 }, (_, index) => index)))).toEqual({
    calls: 5,
    first: 2,
    last: 27,
  });
});

test('a running mean lies between the values it is made of', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 30 }), (values) => {
      const means = runningMeans(figures(...values));
      return (
        means.length === values.length &&
        means.every((each, index) => {
          const last = values.slice(Math.max(0, index - 4), index + 1);
          return each >= Math.min(...last) - 1e-9 && each <= Math.max(...last) + 1e-9;
        })
      );
    }),
  );
});

test('a step counts in the calls that had it, from five on', () => {
  const calls = Array.from({ length: 5 }, (_, index) => ({
    ...marcusBell,
    items: marcusBell.items.map((each) =>
      each.id === 'feeling' && index < 2 ? { ...each, doneAtSeconds: null } : each,
    ),
  }));
  expect(stepShares(calls).find((each) => each.title === 'Name the feeling')).toEqual({
    title: 'Name the feeling',
    calls: 5,
    share: 0.6,
  });
  expect(stepShares(calls.slice(0, 4))).toEqual([]);
});

test('one interruption in a short call weighs no more than one in a long call', () => {
  const [short, long] = figures(6, 0);
  if (short === undefined || long === undefined) throw new Error('two were made');
  expect(
    runningMeans([
      { ...short, seconds: 100 },
      { ...long, seconds: 900 },
    ])[1],
  ).toBeCloseTo(0.6);
});

test('only periods that show less than all that is kept are offered', () => {
  expect(periodsWithin(7)).toEqual(['all']);
  expect(periodsWithin(30)).toEqual(['two-weeks', 'all']);
  expect(periodsWithin(90)).toEqual(['two-weeks', 'four-weeks', 'eight-weeks', 'all']);
  const now = new Date('2026-11-23T12:00:00Z');
  expect(isWithin('2026-11-10T12:00:00Z', 'two-weeks', now)).toBe(true);
  expect(isWithin('2026-11-08T12:00:00Z', 'two-weeks', now)).toBe(false);
  expect(isWithin(null, 'two-weeks', now)).toBe(false);
  expect(isWithin('2020-01-01T12:00:00Z', 'all', now)).toBe(true);
});

test('snoozed cues and those called fine are counted apart', () => {
  const [followed] = marcusBell.alerts;
  if (followed === undefined) throw new Error('no alert');
  const call = {
    ...marcusBell,
    alerts: [
      followed,
      { ...followed, how: 'snoozed' as const },
      { ...followed, how: 'was-fine' as const },
      { ...followed, how: 'expired' as const },
    ],
  };
  expect(cueCounts([call, marcusBell])).toEqual({ shown: 5, snoozed: 1, fine: 1 });
});

test('an axis has two to five labels and holds every value', () => {
  expect(axisOf([0.3, 1.6], 0, 1)).toEqual([0, 1, 2]);
  expect(axisOf([-0.18, -0.06], 0, 0.05)).toEqual([-0.2, -0.1, 0, 0.1]);
  fc.assert(
    fc.property(fc.array(fc.double({ min: -3, max: 30, noNaN: true }), { minLength: 1, maxLength: 20 }), (values) => {
      const axis = axisOf(values, 0, 0.25);
      return (
        axis.length >= 2 &&
        axis.length <= 5 &&
        values.every((each) => each >= (axis[0] ?? 1) - 1e-6 && each <= (axis.at(-1) ?? 0) + 1e-6)
      );
    }),
  );
});
