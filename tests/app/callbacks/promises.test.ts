import { describe, expect, test } from 'vitest';
import type { Side, Word } from '../../../app/call/words.ts';
import {
  hearUtterance,
  startPromises,
  withCaller,
  type HeardPromise,
  type PromiseSettings,
  type PromisesState,
} from '../../../app/callbacks/promises.ts';
import { recognisedNumbers } from './recognised-lines.ts';

const settings: PromiseSettings = {
  referenceAt: '2026-03-10T14:20:00-04:00',
  timezone: 'America/New_York',
  country: 'US',
  profile: { agentName: null, agentNumber: null },
  caller: { name: null, number: null, reference: null },
};

/**
 * Plays a call: «a: words» or «c: words», a final each, 0.3 s a word and 0.5 s between; «a 30: words» starts at second
 * 30.
 */
function play(script: readonly string[], with_: Partial<PromiseSettings> = {}): PromisesState {
  let now = 0;
  return script.reduce(
    (state, said) => {
      const [, who, at, text] = /^([ac])(?: (\d+))?: (.*)$/u.exec(said) ?? [];
      const side: Side = who === 'a' ? 'agent' : 'caller';
      if (at !== undefined) now = Number(at);
      const words = (text ?? '').split(' ').map((word): Word => {
        const startSeconds = now;
        now += 0.3;
        return { text: word, startSeconds, endSeconds: now, confidence: 1 };
      });
      now += 0.5;
      return hearUtterance(state, { side, words });
    },
    startPromises({ ...settings, ...with_ }),
  );
}
const calls = (script: readonly string[], with_: Partial<PromiseSettings> = {}): readonly HeardPromise[] =>
  play(script, with_).promises.filter((promise) => promise.kind === 'call');
const due = (promise: HeardPromise | undefined): string | undefined =>
  promise?.dueAt?.slice(5, 16).replace('T', ' ') ?? (promise ? '-' : undefined);

describe('one promise over several turns', () => {
  test('a sentence cut by the recogniser', () => {
    const found = calls(['a: okay so i will', 'a: call you back tomorrow', 'a: at half past', 'a: three']);
    expect(found.map(due)).toEqual(['03-11 15:30']);
  });
  test('a mere right of the caller does not cut it', () => {
    expect(calls(['a: so i will call you back', 'c: right', 'a: by the end of the day']).map(due)).toEqual([
      '03-10 17:00',
    ]);
  });
  test('the time comes after the caller asks when', () => {
    const found = calls(['a: i will call you back', 'c: and when will that be', 'a: tomorrow by noon']);
    expect(found.map(due)).toEqual(['03-11 12:00']);
  });
  test('the hour is corrected in the next turn and keeps its day', () => {
    expect(
      calls(['a: i will call you back tomorrow at three', 'c: all right at three', 'a: sorry make that four']).map(due),
    ).toEqual(['03-11 16:00']);
  });
  test('the caller asks for another hour and the agent agrees', () => {
    expect(
      calls(['a: i will call you back tomorrow at three', 'c: could you make it five', 'a: yes of course']).map(due),
    ).toEqual(['03-11 17:00']);
  });
  test('said again it is one promise', () => {
    const found = calls([
      'a: i will call you back tomorrow at three',
      'c: okay thank you very much',
      'a: so as i said i will call you tomorrow at three',
    ]);
    expect(found.map(due)).toEqual(['03-11 15:00']);
    expect(found[0]?.madeAtSeconds).toBe(0);
  });
  test('the number comes after the agent asked for it', () => {
    const [found] = calls([
      'a: i will ring you by noon tomorrow what is the best number for you',
      'c: it is five five five zero one five five',
      'a: thank you',
    ]);
    expect(found).toMatchObject({ numberToCall: '5550155', agentPhone: null });
  });
  test('the number in pieces, given at the end', () => {
    const [found, ...others] = calls([
      'a: northside plumbing brenda speaking',
      'a: i will speak to the plumber now and i will ring you back',
      'a: before',
      'a: four',
      'c: all right',
      'a: you can get me on',
      'a: six four six',
      'a: five five five',
      'a: zero one three',
      'a: eight',
    ]);
    expect(found).toMatchObject({ dueAt: '2026-03-10T16:00:00-04:00', agentName: 'Brenda', agentPhone: '6465550138' });
    expect(others).toEqual([]);
  });
  test('a number that was held back until the caller had said thank you', () => {
    const [found] = calls([
      'a 0: i will call you back tomorrow by three',
      'a 10: my name is dana and my number is',
      'c 17: all right thank you so much',
      'a 13: three one two five five five zero one zero nine',
      'c 21: good bye',
    ]);
    expect(found).toMatchObject({ agentName: 'Dana', agentPhone: '3125550109', numberToCall: null });
  });
  test.each(recognisedNumbers)('where the agent can be reached, as it was recognised: %s', (text, number) => {
    expect(
      calls(['a 0: i will call you back tomorrow by three', 'c 5: all right then', `a 9: ${text}`]).at(-1)?.agentPhone,
    ).toBe(number);
  });
  test('what the caller says meanwhile is still an answer', () => {
    const found = calls(['a 0: shall i call you back tomorrow at', 'c 4: yes please do', 'a 2: three']);
    expect(found.map(due)).toEqual(['03-11 15:00']);
  });
  test('another day instead', () => {
    expect(
      calls([
        'a: i will call you tomorrow at nine',
        'c: fine',
        'a: oh hang on actually i am not in tomorrow',
        'a: so i will call you on thursday at nine instead',
      ]).map(due),
    ).toEqual(['03-12 09:00']);
  });
  test('the number first, the promise later', () => {
    const [found] = calls([
      'a: what number can i reach you on',
      'c: five five five',
      'c: zero one four four',
      "a: perfect i'll ring you there by noon tomorrow",
    ]);
    expect(found).toMatchObject({ numberToCall: '5550144', dueAt: '2026-03-11T12:00:00-04:00' });
  });
});

describe('requests, offers and answers', () => {
  test.each([
    [['c: could you call me back tomorrow at three', 'a: yes i will do that'], ['03-11 15:00']],
    [['c: please call me back tomorrow at three', 'a: okay i will call you then'], ['03-11 15:00']],
    [['c: can somebody call me this afternoon', 'a: sure no problem'], ['03-10 17:00']],
    [['c: could you call me back tomorrow at three', 'a: i am afraid i cannot do that'], []],
    [['c: call me back at five', 'a: can you tell me your account number first please'], []],
    [['c: i asked you to call me back on monday and nobody did', 'a: yes i can see that'], []],
    [['a: shall i call you back tomorrow at ten', 'c: yes please'], ['03-11 10:00']],
    [['a: shall i call you back tomorrow at ten', 'c: eleven would be better but yes please'], ['03-11 11:00']],
    [['a: shall i call you back tomorrow at ten', 'c: no thank you i will come to the shop'], []],
    [['a: would you like me to call you on friday', 'c: that would be great'], ['03-13 17:00']],
    [['a: i can call you back at four', 'c: okay that works'], ['03-10 16:00']],
    [['a: would you like a call back when it is ready', 'c: yes please'], ['-']],
    [
      [
        'a: should i call you back on this number',
        'c: yes that is fine',
        'a: okay i will do that tomorrow before noon',
      ],
      ['03-11 12:00'],
    ],
    [
      ['c: can you call me when it is done', 'a: of course i will', 'c: when', 'a: by the end of tomorrow'],
      ['03-11 17:00'],
    ],
    [
      [
        'c: i need somebody to call me about this',
        'a: absolutely what is a good number',
        'c: five five five zero one nine zero',
        'a: someone from disputes will call you there tomorrow by three',
      ],
      ['03-11 15:00'],
    ],
    [['a: should i call your wife back as well', 'c: no just me'], []],
  ] as const)('%s', (script, expected) => {
    expect(calls(script).map(due)).toEqual(expected);
  });
});

describe('taken back', () => {
  test('by the agent in a later turn', () => {
    const found = calls([
      'a: i will call you this afternoon at five',
      'c: all right at five',
      'a: no wait i am in a meeting then so i cannot call you at five please forget that but i will phone you tomorrow by the end of the day',
    ]);
    expect(found.map((promise) => [due(promise), promise.status])).toEqual([
      ['03-10 17:00', 'withdrawn'],
      ['03-11 17:00', 'open'],
    ]);
  });
  test('not today leaves tomorrow standing', () => {
    expect(
      calls(['a: i will call you back tomorrow at nine', 'c: not today', "a: no i can't call you today i'm sorry"]).map(
        (promise) => promise.status,
      ),
    ).toEqual(['open']);
  });
});

describe('who calls and where they are reached', () => {
  test('name and number given anywhere in the call', () => {
    const [found] = calls([
      'a: good morning this is dana how can i help',
      'c: my parcel is lost',
      'a: i will call you back tomorrow by three',
      'c: and if i want to reach you',
      'a: my name is dana and my number is three one two five five five zero one zero nine',
    ]);
    expect(found).toMatchObject({
      agentName: 'Dana',
      agentPhone: '3125550109',
      dueAt: '2026-03-11T15:00:00-04:00',
      numberToCall: null,
    });
  });
  test('somebody else calls, on the number of the desk', () => {
    const [found] = calls([
      'a: card services this is paula',
      'a: my supervisor helen will call you on monday at nine',
      'c: fine',
      'a: you can reach us on four one five five five five zero one three seven',
    ]);
    expect(found).toMatchObject({ agentName: 'Helen', agentPhone: '4155550137', dueAt: '2026-03-16T09:00:00-04:00' });
  });
  test('the profile fills what was not said', () => {
    const [found] = calls(['a: card services this is live', 'a: i will call you back on friday'], {
      profile: { agentName: 'Paula Reyes', agentNumber: '+14155550137' },
      caller: { name: 'Mr Brandt', number: '5550111', reference: null },
    });
    expect(found).toMatchObject({
      agentName: 'Paula Reyes',
      agentPhone: '+14155550137',
      callerName: 'Mr Brandt',
      numberToCall: '5550111',
    });
  });
  test('no common word becomes a name', () => {
    expect(
      calls([
        'a: claims department perfect or speaking',
        'a: this is nine of the desk',
        'a: i will call you back tomorrow',
      ])[0]?.agentName,
    ).toBeNull();
  });
  test('the name of the caller typed later', () => {
    const state = withCaller(play(['a: i will call you back tomorrow']), {
      name: 'Mrs Keller',
      number: null,
      reference: '8812',
    });
    expect(state.promises[0]).toMatchObject({ callerName: 'Mrs Keller', reference: '8812' });
  });
  test('the reference and the name as said', () => {
    expect(
      calls([
        'a: mister bell your reference number is eight eight one two zero',
        'a: i will call you back tomorrow',
      ])[0],
    ).toMatchObject({ callerName: 'Mr Bell', reference: '88120', agentPhone: null, numberToCall: null });
  });
});

describe('times count from the words', () => {
  test('in two hours, ten minutes into the call', () => {
    expect(calls(['a 600: i will call you back in two hours'])[0]?.dueAt).toBe('2026-03-10T16:30:00-04:00');
  });
  test('two callers, two promises', () => {
    expect(
      calls([
        'a: i will call you back tomorrow at nine',
        'a: and my colleague marcus will call you on friday at ten',
      ]).map((promise) => [due(promise), promise.agentName]),
    ).toEqual([
      ['03-11 09:00', null],
      ['03-13 10:00', 'Marcus'],
    ]);
  });
});

describe('other promises', () => {
  test('are kept apart from calls', () => {
    const { promises } = play([
      "a: i'll email you the form by the end of the day",
      "a: and i'll call you tomorrow at ten",
    ]);
    expect(promises.map((promise) => [promise.kind, due(promise)])).toEqual([
      ['other', '03-10 17:00'],
      ['call', '03-11 10:00'],
    ]);
    expect(promises[0]?.what).toBe('Email you the form');
  });
  test('what the call is for is no second promise', () => {
    const { promises } = play(['a: i will call you back tomorrow at ten and tell you the new amount']);
    expect(promises.map((promise) => [promise.kind, promise.what])).toEqual([
      ['call', 'Call back and tell you the new amount'],
    ]);
  });
  test('a promise knows where it was said', () => {
    const [promise] = calls(['a 40: thank you', 'a 42: i will call you back tomorrow at ten with the result']);
    expect(promise).toMatchObject({
      madeAtSeconds: 42,
      quote: 'i will call you back tomorrow at ten',
      span: { side: 'agent', startSeconds: 42 },
    });
    expect(promise?.span.endSeconds).toBeCloseTo(44.4, 5);
  });
});
