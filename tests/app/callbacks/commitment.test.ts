import { describe, expect, test } from 'vitest';
import { understandCallback, type Circumstances } from '../../../app/callbacks/commitment.ts';
import { americanInLosAngeles, americanNotPromised } from './american-lines.ts';
import { britishInLondon, britishNotPromised } from './british-lines.ts';
import { datedLines } from './dated-lines.ts';
import { furtherNotPromised, furtherPromised } from './further-lines.ts';
import { idiomsInLondon, idiomsNotPromised } from './idiom-lines.ts';
import { momentsInLondon } from './moment-lines.ts';
import { nearInLondon, nearNotPromised } from './near-lines.ts';
import { whoseInChicago, whoseInLondon, whoseNotPromised } from './whose-lines.ts';
import { notPromised, promised, promisedInKolkata, promisedInLondon, saidByCaller, type Line } from './lines.ts';
import { recognised, recognisedInLondon, recognisedWithoutPromise } from './recognised-lines.ts';

const newYork: Circumstances = {
  referenceAt: '2026-03-10T14:20:00-04:00',
  timezone: 'America/New_York',
  country: 'US',
};
const london: Circumstances = { referenceAt: '2026-03-26T16:45:00Z', timezone: 'Europe/London', country: 'GB' };
const londonInMarch: Circumstances = { ...london, referenceAt: '2026-03-10T14:20:00Z' };
const londonInJanuary: Circumstances = { ...london, referenceAt: '2026-01-20T11:20:00Z' };
const losAngeles: Circumstances = {
  ...newYork,
  referenceAt: '2026-07-08T13:35:00-07:00',
  timezone: 'America/Los_Angeles',
};
const chicago: Circumstances = { ...newYork, referenceAt: '2026-03-10T14:20:00-05:00', timezone: 'America/Chicago' };
const kolkata: Circumstances = { referenceAt: '2026-07-06T11:05:00+05:30', timezone: 'Asia/Kolkata', country: 'IN' };

function read(text: string, where: Circumstances): Omit<Line, 'text'> | null {
  const understood = understandCallback({ side: 'agent', text }, where);
  return (
    understood && {
      due: understood.dueAt?.slice(5, 16).replace('T', ' ') ?? '-',
      phone: understood.phone,
      name: understood.name,
    }
  );
}

describe.each([
  ['in New York', newYork, [...promised, ...furtherPromised, ...recognised]],
  ['in London', london, [...promisedInLondon, ...recognisedInLondon]],
  ['in London in March', londonInMarch, [...idiomsInLondon, ...momentsInLondon, ...nearInLondon, ...whoseInLondon]],
  ['in London in January', londonInJanuary, britishInLondon],
  ['in Los Angeles', losAngeles, americanInLosAngeles],
  ['in Chicago', chicago, whoseInChicago],
  ['in Kolkata', kolkata, promisedInKolkata],
] as const)('promises %s', (_, where, lines) => {
  test.each(lines)('$text', ({ text, due, phone, name }) => {
    expect(read(text, where)).toEqual({ due, phone, name });
  });
});

describe('no promise', () => {
  test.each([...notPromised, ...furtherNotPromised, ...recognisedWithoutPromise])('%s', (text) => {
    expect(read(text, newYork)).toBeNull();
  });
  test.each([
    ...idiomsNotPromised,
    ...nearNotPromised,
    ...whoseNotPromised,
    ...britishNotPromised,
    ...americanNotPromised,
  ])('%s', (text) => {
    expect(read(text, londonInMarch)).toBeNull();
  });
  test.each(saidByCaller)('caller: %s', (text) => {
    expect(understandCallback({ side: 'caller', text }, newYork)).toBeNull();
  });
});

describe.each(datedLines)('said at $where.referenceAt', ({ where, lines }) => {
  test.each(lines)('$text', ({ text, due, phone = null, name = null }) => {
    expect(understandCallback({ side: 'agent', text }, where)).toEqual(
      due === undefined ? null : { commitment: true, dueAt: due, phone, name },
    );
  });
});

describe('the offset is that of the day', () => {
  test('a promise across the start of summer time', () => {
    expect(understandCallback({ side: 'agent', text: "i'll ring you on monday at ten" }, london)?.dueAt).toBe(
      '2026-03-30T10:00:00+01:00',
    );
  });
  test('an hour that the clocks skip becomes the next one', () => {
    expect(understandCallback({ side: 'agent', text: "i'll call you on sunday at one thirty am" }, london)?.dueAt).toBe(
      '2026-03-29T02:30:00+01:00',
    );
  });
});

describe('an answer to the caller', () => {
  test.each([['yes i will do that'], ['sure no problem'], ['of course']])('%s', (text) => {
    const context = [
      {
        side: 'caller' as const,
        text: 'could you call me back tomorrow at three on five five five zero one four four',
      },
    ];
    expect(understandCallback({ side: 'agent', text, context }, newYork)).toEqual({
      commitment: true,
      dueAt: '2026-03-11T15:00:00-04:00',
      phone: '5550144',
      name: null,
    });
  });
  test('a yes to something else is none', () => {
    expect(
      understandCallback({ side: 'agent', text: 'yes of course', context: 'can you see my order' }, newYork),
    ).toBeNull();
  });
});
