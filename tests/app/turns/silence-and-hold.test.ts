import { describe, expect, it } from 'vitest';
import type { CallEvent } from '../../../app/call/events.ts';
import { announcedWait } from '../../../app/turns/hold.ts';
import { followTurns, startTurns, type TurnsState } from '../../../app/turns/turns.ts';
import { callOf, wordsOver, type Said } from './making.ts';

const fold = (events: readonly CallEvent[]): TurnsState => events.reduce(followTurns, startTurns());
const agent = (from: number, to: number, text = 'i will look for your order in our list'): Said => ({
  side: 'agent',
  from,
  to,
  text,
});
const caller = (from: number, to: number, text = 'it should have come on friday last week'): Said => ({
  side: 'caller',
  from,
  to,
  text,
});
const rounded = (all: TurnsState['silences']): readonly (readonly number[])[] =>
  all.map((each) => [Math.round(each.startSeconds * 10) / 10, Math.round(each.endSeconds * 10) / 10]);

describe('silence', () => {
  it('is listed from the last voice to the next when it lasted six seconds', () => {
    const state = fold(callOf([agent(1, 4), caller(4.5, 8), agent(15, 18)], 25));
    expect(rounded(state.silences)).toEqual([[8, 15]]);
  });
  it('of five seconds is not listed', () => {
    expect(fold(callOf([agent(1, 4), caller(9, 12)], 20)).silences).toEqual([]);
  });
  it('is not broken by a click', () => {
    const state = fold(callOf([agent(1, 4), { side: 'agent', from: 8, to: 8.06 }, caller(14, 16)], 20));
    expect(rounded(state.silences)).toEqual([[4, 14]]);
  });
  it('is counted while it goes on', () => {
    expect(fold(callOf([agent(1, 4)], 9)).quietSeconds).toBeCloseTo(5, 1);
  });
  it('is nought while somebody speaks', () => {
    expect(fold(callOf([agent(1, 9)], 8)).quietSeconds).toBe(0);
  });
  it('is not counted over a pause of the listening', () => {
    const facts = [
      { atSeconds: 5.1, fact: { type: 'pause-started' as const } },
      { atSeconds: 20.1, fact: { type: 'pause-ended' as const } },
    ];
    expect(fold(callOf([agent(1, 4), agent(22, 24)], 30, facts)).silences).toEqual([]);
  });
  it('is not listed during a hold by hand', () => {
    const facts = [
      { atSeconds: 5.1, fact: { type: 'hold-started' as const } },
      { atSeconds: 19.1, fact: { type: 'hold-ended' as const } },
    ];
    const state = fold(callOf([agent(1, 4), agent(20, 24)], 30, facts));
    expect(state.silences).toEqual([]);
    expect(state.hold).toBeNull();
  });
});

describe('a hold', () => {
  const wait = agent(5, 8, 'please bear with me for two minutes while i look into this');
  it('begins when the agent asked for a wait and falls silent', () => {
    const state = fold(callOf([caller(1, 4), wait], 14));
    expect(state.hold).toEqual({
      startSeconds: expect.closeTo(8, 1) as number,
      how: 'announced',
      promisedSeconds: 120,
    });
  });
  it('keeps its silence out of the list and ends when the agent speaks again', () => {
    const state = fold(callOf([caller(1, 4), wait, agent(30, 34)], 40));
    expect(state.silences).toEqual([]);
    expect(state.hold).toBeNull();
  });
  it('does not begin when the agent talks on', () => {
    expect(fold(callOf([wait, agent(8.3, 13)], 15)).hold).toBeNull();
  });
  it('goes on when the caller says something meanwhile', () => {
    expect(fold(callOf([wait, caller(12, 14)], 18)).hold?.how).toBe('announced');
  });
  it.each([
    [37, 120],
    [39, null],
  ])('by hand at %i s is the wait that was asked for at 8 s only soon after it: %s', (atSeconds, promisedSeconds) => {
    const started = { atSeconds: atSeconds + 0.1, fact: { type: 'hold-started' as const } };
    const talk = agent(8.3, atSeconds + 2);
    expect(fold(callOf([wait, talk], atSeconds + 1, [started])).hold).toMatchObject({
      how: 'by-hand',
      promisedSeconds,
    });
  });
  it('by hand lasts until it is ended by hand', () => {
    const started = { atSeconds: 5.1, fact: { type: 'hold-started' as const } };
    expect(fold(callOf([agent(1, 4), agent(7, 9)], 12, [started])).hold).toEqual({
      startSeconds: 5.1,
      how: 'by-hand',
      promisedSeconds: null,
    });
  });
});

describe('words that announce a wait', () => {
  const heard = (text: string): ReturnType<typeof announcedWait> =>
    announcedWait(wordsOver({ side: 'agent', from: 0, to: 3, text }));
  it.each([
    ['can you bear with me two minutes', 120],
    ['please hold for a moment', null],
    ['i am just going to put you on hold', null],
    ['one moment please', null],
    ['give me just one second here', null],
    ['if you could hold on a minute', 60],
    ["i'll be right back", null],
    ['it will take me about five minutes can you wait', 300],
  ])('%s', (text, promisedSeconds) => {
    expect(heard(text)).toEqual({ promisedSeconds });
  });
  it.each([
    'how long have you been on hold',
    'hold both buttons for ten seconds',
    'it took a minute to load',
    'what was the exact moment',
  ])('not: %s', (text) => {
    expect(heard(text)).toBeNull();
  });
});
