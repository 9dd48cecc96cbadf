import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueTimeIn } from '../../../app/language/times.ts';

const tuesday = { referenceAt: '2026-03-10T14:20:00-04:00', timezone: 'America/New_York' };
const due = (text: string, moment = tuesday): string | null =>
  dueTimeIn(text, moment, 'US')?.slice(5, 16).replace('T', ' ') ?? null;

describe('the latest moment that keeps it', () => {
  test.each([
    ['half past three', '03-10 15:30'],
    ['quarter to five', '03-10 16:45'],
    ['three thirty p m', '03-10 15:30'],
    ['at fifteen hundred hours', '03-10 15:00'],
    ['by noon', '03-11 12:00'],
    ['midday tomorrow', '03-11 12:00'],
    ['tomorrow', '03-11 17:00'],
    ['thursday week', '03-19 17:00'],
    ['next monday', '03-16 17:00'],
    ['the twenty third of march', '03-23 17:00'],
    ['march third', '03-03 17:00'],
    ['day after tomorrow', '03-12 17:00'],
    ['this afternoon', '03-10 17:00'],
    ['tonight at eight', '03-10 20:00'],
    ['within two business days', '03-12 17:00'],
    ['with into business days', '03-12 17:00'],
    ['between nine and eleven tomorrow', '03-11 11:00'],
    ['in twenty minutes', '03-10 14:40'],
    ['within the hour', '03-10 15:20'],
    ['in an hour and a half', '03-10 15:50'],
    ['in a couple of hours', '03-10 16:20'],
    ['before the end of the day', '03-10 17:00'],
    ['before the end of the week', '03-13 17:00'],
    ['at three p m eastern', '03-10 15:00'],
    ['at three pacific time', '03-10 18:00'],
    ['at three no make that four', '03-10 16:00'],
    ['tomorrow at turn', '03-11 10:00'],
    ['first thing on monday', '03-16 09:00'],
    ['in the morning', '03-11 12:00'],
    ['by close of business friday', '03-13 17:00'],
    ['within forty eight hours', '03-12 14:20'],
    ['twenty five minutes to six', '03-10 17:35'],
    ['from nine thirty to eleven fifteen tomorrow', '03-11 11:15'],
    ['at twenty three fifty', '03-10 23:50'],
    ['by ten', '03-11 10:00'],
    ['three ish tomorrow', '03-11 15:00'],
    ['before friday', '03-12 17:00'],
    ['on or before friday', '03-13 17:00'],
    ['by three p m tomorrow no sorry thursday', '03-12 15:00'],
    ['not today but tomorrow at two', '03-11 14:00'],
    ['monday or tuesday', '03-17 17:00'],
    ['at half three', '03-10 15:30'],
    ['same time tomorrow', '03-11 14:20'],
    ['at nine tomorrow on five five five oh one two three', '03-11 09:00'],
  ])('%s', (text, expected) => {
    expect(due(text)).toBe(expected);
  });
  test.each([
    'shortly',
    'as soon as possible',
    'in a few minutes',
    'later',
    'when i know more',
    'on five five five oh one two three',
    'it took three people',
  ])('vague or none: %s', (text) => {
    expect(due(text)).toBeNull();
  });
});

describe('zones', () => {
  test('the offset is that of the day', () => {
    expect(
      dueTimeIn('on monday at ten', { referenceAt: '2026-03-26T16:45:00Z', timezone: 'Europe/London' }, 'GB'),
    ).toBe('2026-03-30T10:00:00+01:00');
    expect(
      dueTimeIn(
        'monday at half past eight in the morning',
        { referenceAt: '2026-10-30T15:05:00-07:00', timezone: 'America/Los_Angeles' },
        'US',
      ),
    ).toBe('2026-11-02T08:30:00-08:00');
  });
  test('hours from now are elapsed hours, whatever the clocks do', () => {
    expect(
      dueTimeIn('in twenty four hours', { referenceAt: '2026-03-28T12:00:00Z', timezone: 'Europe/London' }, 'GB'),
    ).toBe('2026-03-29T13:00:00+01:00');
  });
});

describe('whatever is said', () => {
  const words = [
    'at',
    'three',
    'tomorrow',
    'half',
    'past',
    'to',
    'quarter',
    'the',
    'end',
    'of',
    'day',
    'next',
    'monday',
    'twenty',
    'third',
    'march',
    'in',
    'two',
    'hours',
    'no',
    'sorry',
    'make',
    'that',
    'between',
    'and',
    'business',
    'days',
    'noon',
    'hundred',
    'thirty',
    'first',
    'a',
    'week',
    'on',
    'not',
    'before',
    'pm',
    'eastern',
    'time',
    'thirty-first',
  ];
  test('nothing throws, and an answer is a moment with an offset', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), (said) => {
        const answer = dueTimeIn(said.join(' '), tuesday, 'US');
        expect(answer ?? '2026-01-01T00:00:00-05:00').toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/u);
      }),
      { numRuns: 500 },
    );
  });
});
