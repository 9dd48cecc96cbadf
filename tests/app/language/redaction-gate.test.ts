import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Side, Word } from '../../../app/call/words.ts';
import { MASKED_DIGITS } from '../../../app/language/redaction.ts';
import {
  admitFinal,
  admitPartial,
  closeGate,
  gateClock,
  openGate,
  type RedactionGate,
} from '../../../app/language/redaction-gate.ts';

const units: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  nought: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};
const alike: Readonly<Record<string, string>> = { for: '4', to: '2', too: '2', won: '1', ate: '8' };
const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const noise = ['uh', 'um', 'and', 'then', 'dash', 'okay', 'yes', 'fill', 'hair'];

/**
 * A plain reader of digits, written apart from the one under test. Anything that is no digit is stepped over when
 * `ignoreWords`.
 */
function longestRun(words: readonly string[], ignoreWords: boolean): number {
  let longest = 0;
  let run = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if (word === 'double' || word === 'triple') {
      if (next in units) run += word === 'double' ? 1 : 2;
      continue;
    }
    if (word in units || (word in alike && run > 0)) run += 1;
    else if (teens.includes(word)) run += 2;
    else if (tens.indexOf(word) > 1) run += next in units && units[next] !== '0' ? 1 : 2;
    else if (word === MASKED_DIGITS || !ignoreWords) run = 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Digits → the words of one of the ways to say them. */
function spoken(digits: string, choices: readonly number[]): string[] {
  const words: string[] = [];
  for (let at = 0, turn = 0; at < digits.length; turn += 1) {
    const choice = choices[turn % choices.length] ?? 0;
    const digit = digits.charAt(at);
    const next = digits.charAt(at + 1);
    const name = (value: string): string => Object.entries(units).find(([, each]) => each === value)?.[0] ?? 'zero';
    if (choice === 1 && next === digit && digits.charAt(at + 2) === digit) {
      words.push('triple', name(digit));
      at += 3;
    } else if (choice <= 2 && next === digit) {
      words.push('double', name(digit));
      at += 2;
    } else if (choice === 3 && digit === '1' && next !== '') {
      words.push(teens[Number(next)] ?? 'ten');
      at += 2;
    } else if (choice === 4 && digit > '1' && next > '0') {
      words.push(tens[Number(digit)] ?? '', name(next));
      at += 2;
    } else if (choice === 5 && at > 0 && at < digits.length - 1 && words.at(-1) !== 'for') {
      words.push(Object.entries(alike).find(([, each]) => each === digit)?.[0] ?? name(digit));
      at += 1;
    } else {
      words.push(name(digit));
      at += 1;
    }
  }
  return words;
}

interface Final {
  readonly side: Side;
  readonly words: readonly Word[];
}

/** Words → finals, cut where `cuts` says, 0.3 s a word, pauses under 3 s. */
function finalsOf(side: Side, words: readonly string[], cuts: readonly boolean[], from = 0): Final[] {
  const finals: Final[] = [];
  let open: Word[] = [];
  let now = from;
  words.forEach((text, index) => {
    open.push({ text, startSeconds: now, endSeconds: now + 0.3, confidence: 0.9 });
    now += 0.3;
    if (cuts[index % cuts.length] === true) {
      finals.push({ side, words: open });
      open = [];
      now += 0.8;
    }
  });
  if (open.length > 0) finals.push({ side, words: open });
  return finals;
}

/** Runs finals through the gate with partials before each; collects all that came out. */
function throughGate(
  finals: readonly Final[],
  start: RedactionGate = openGate('US'),
): { readonly kept: Record<Side, string[]>; readonly shown: string[]; readonly segments: string[][] } {
  let gate = start;
  const kept: Record<Side, string[]> = { agent: [], caller: [] };
  const shown: string[] = [];
  const segments: string[][] = [];
  const take = (side: Side, released: readonly (readonly Word[])[]): void => {
    for (const part of released) {
      kept[side].push(...part.map((word) => word.text));
      segments.push(part.map((word) => word.text));
    }
  };
  for (const final of finals) {
    for (let count = 1; count <= final.words.length; count += 1) {
      const partial = admitPartial(
        gate,
        final.side,
        final.words
          .slice(0, count)
          .map((word) => word.text)
          .join(' '),
      );
      gate = partial.gate;
      shown.push(partial.text);
    }
    const admitted = admitFinal(gate, final.side, final.words);
    gate = admitted.gate;
    take(final.side, admitted.released);
    const until = (final.words.at(-1)?.endSeconds ?? 0) + 0.6;
    const clock = gateClock(gate, final.side, until, false);
    gate = clock.gate;
    take(final.side, clock.released);
  }
  const closed = closeGate(gate);
  take('agent', closed.released.agent);
  take('caller', closed.released.caller);
  return { kept, shown, segments };
}

const cardDigits = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 13, maxLength: 19 })
  .map((digits) => `${String(3 + ((digits[0] ?? 0) % 4))}${digits.slice(1).join('')}`)
  .filter(
    (digits) =>
      ![2, 3].some(
        (times) => digits.length % times === 0 && digits.slice(0, digits.length / times).repeat(times) === digits,
      ),
  );
const choices = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 12 });
const cuts = fc.array(fc.boolean(), { minLength: 1, maxLength: 25 });

describe('no card passes the gate', { timeout: 30_000 }, () => {
  test('however it is said and wherever the recogniser cuts', () => {
    fc.assert(
      fc.property(cardDigits, choices, cuts, fc.constantFrom<Side>('agent', 'caller'), (digits, ways, where, side) => {
        const words = ['my', 'number', 'is', ...spoken(digits, ways), 'thank', 'you'];
        const { kept, shown } = throughGate(finalsOf(side, words, where));
        expect(longestRun(kept[side], true)).toBeLessThan(13);
        for (const text of shown) expect(longestRun(text.split(' '), true)).toBeLessThanOrEqual(5);
        expect(kept[side].filter((word) => word === MASKED_DIGITS).length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  test('with a strange word between any two groups', () => {
    fc.assert(
      fc.property(
        cardDigits,
        choices,
        cuts,
        fc.array(fc.tuple(fc.nat(18), fc.constantFrom(...noise)), { maxLength: 5 }),
        (digits, ways, where, strangers) => {
          const words = spoken(digits, ways);
          for (const [at, word] of strangers) {
            const place = 1 + (at % Math.max(1, words.length - 1));
            const [before = 'double', after = 'uh'] = [words[place - 1], words[place]];
            if (before !== 'double' && before !== 'triple' && !noise.includes(before) && !noise.includes(after))
              words.splice(place, 0, word);
          }
          const { kept } = throughGate(finalsOf('caller', words, where));
          expect(longestRun(kept.caller, true)).toBeLessThan(13);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('while the other side says something in between', () => {
    fc.assert(
      fc.property(cardDigits, choices, cuts, (digits, ways, where) => {
        const finals = finalsOf('caller', spoken(digits, ways), where).flatMap((final) => [
          final,
          ...finalsOf('agent', ['mm', 'hm'], [false], final.words.at(-1)?.endSeconds ?? 0),
        ]);
        expect(longestRun(throughGate(finals).kept.caller, true)).toBeLessThan(13);
      }),
      { numRuns: 100 },
    );
  });

  test('when the caller stops for longer than the gate waits', () => {
    fc.assert(
      fc.property(cardDigits, fc.integer({ min: 1, max: 12 }), (digits, first) => {
        let gate = openGate('US');
        const kept: string[] = [];
        const [before, after] = [spoken(digits.slice(0, first), [0]), spoken(digits.slice(first), [0])];
        for (const [words, from] of [
          [before, 0],
          [after, 12],
        ] as const) {
          for (const final of finalsOf('caller', words, [false], from)) {
            const admitted = admitFinal(gate, 'caller', final.words);
            const quiet = gateClock(admitted.gate, 'caller', from + 10, false);
            gate = quiet.gate;
            kept.push(...[...admitted.released, ...quiet.released].flat().map((word) => word.text));
          }
        }
        kept.push(
          ...closeGate(gate)
            .released.caller.flat()
            .map((word) => word.text),
        );
        expect(longestRun(kept, true)).toBeLessThan(13);
      }),
      { numRuns: 100 },
    );
  });
});

const word = (text: string, startSeconds: number): Word => ({
  text,
  startSeconds,
  endSeconds: startSeconds + 0.3,
  confidence: 1,
});
const words = (text: string, from = 0): Word[] => text.split(' ').map((each, index) => word(each, from + index * 0.3));
const texts = (released: readonly (readonly Word[])[]): string[] =>
  released.map((part) => part.map((each) => each.text).join(' '));

describe('everything else passes', () => {
  test.each([
    'i will call you back on four one five five five five oh one three seven at three thirty pm tomorrow',
    'my name is dana and my direct number is five five five zero one one four',
    'it should be with you on the twenty third of march between nine and eleven',
    'that is two hundred and fifty dollars for three months and forty more in april',
    'you can reach us on for one five five five five zero one three seven',
    'the order number is eight eight four one two nine and the invoice is seven seven one zero two four nine',
    'plus four four two oh seven nine four six oh nine five eight',
    'zero zero four four two zero seven nine four six zero nine five eight',
  ])('%s', (text) => {
    const { kept } = throughGate(finalsOf('agent', text.split(' '), [false]));
    expect(kept.agent.join(' ')).toBe(text);
  });

  test('a telephone number said twice is two segments', () => {
    const { segments } = throughGate(
      finalsOf('agent', 'five five five zero one two three five five five zero one two three'.split(' '), [false]),
    );
    expect(segments.map((part) => part.join(' '))).toEqual([
      'five five five zero one two three',
      'five five five zero one two three',
    ]);
  });

  test('random telephone numbers survive, once or twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 199 }),
        fc.constantFrom('415', '312', '212'),
        fc.boolean(),
        choices,
        (line, area, twice, ways) => {
          const said = spoken(`${area}5550${String(line)}`, ways);
          const text = ['my', 'number', 'is', ...said, ...(twice ? ['again', ...said] : [])];
          expect(throughGate(finalsOf('agent', text, [false])).kept.agent.join(' ')).toBe(text.join(' '));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('what waits', () => {
  test('other words pass at once, the open number waits for three seconds of silence', () => {
    const first = admitFinal(openGate('US'), 'caller', words('it is four one one one two two'));
    expect(texts(first.released)).toEqual(['it is']);
    const early = gateClock(first.gate, 'caller', 4.5, false);
    expect(early.released).toEqual([]);
    const late = gateClock(early.gate, 'caller', 5.5, false);
    expect(texts(late.released)).toEqual(['four one one one two two']);
  });
  test('a voice or words being recognised keep it waiting', () => {
    const first = admitFinal(openGate('US'), 'caller', words('four one one one two two'));
    const voiced = gateClock(first.gate, 'caller', 6, true);
    expect(gateClock(voiced.gate, 'caller', 8, false).released).toEqual([]);
    const partial = admitPartial(voiced.gate, 'caller', 'three');
    expect(gateClock(partial.gate, 'caller', 20, false).released).toEqual([]);
  });
  test('another word closes it', () => {
    const first = admitFinal(openGate('US'), 'caller', words('four one one one two two'));
    const second = admitFinal(first.gate, 'caller', words('that is my order number thank you', 2));
    expect(texts(second.released).join(' ')).toBe('four one one one two two that is my order number thank you');
  });
  test('an hour at the end of a promise does not wait', () => {
    expect(texts(admitFinal(openGate('US'), 'agent', words('i will call you tomorrow at three')).released)).toEqual([
      'i will call you tomorrow at three',
    ]);
  });
  test('a masked run is one word that keeps its times', () => {
    const first = admitFinal(
      openGate('US'),
      'caller',
      words('four one one one one one one one one one one one one one one one okay goodbye then see you'),
    );
    const all = [...first.released, ...closeGate(first.gate).released.caller].flat();
    expect(all[0]).toEqual({
      text: MASKED_DIGITS,
      startSeconds: 0,
      endSeconds: expect.closeTo(4.8, 5) as number,
      confidence: 1,
    });
  });
});

describe('codes and passwords', () => {
  test.each([
    ['the security code is one two three', 'the security code is •••'],
    ['my c v v is uh four five six thank you', 'my c v v is uh ••• thank you'],
    ['my password is blue elephant', 'my password is •••'],
    ['my password is not working', 'my password is not working'],
  ])('%s', (said, masked) => {
    expect(throughGate(finalsOf('caller', said.split(' '), [false])).kept.caller.join(' ')).toBe(masked);
  });
  test('the agent asks, the caller answers', () => {
    const asked = admitFinal(openGate('US'), 'agent', words('and the three digits on the back of the card please'));
    const partial = admitPartial(asked.gate, 'caller', 'seven three');
    expect(partial.text).toBe(MASKED_DIGITS);
    const answered = admitFinal(partial.gate, 'caller', words('seven three nine', 5));
    expect(texts([...answered.released, ...closeGate(answered.gate).released.caller])).toEqual([MASKED_DIGITS]);
  });
  test('a password that comes in the next final', () => {
    const first = admitFinal(openGate('US'), 'caller', words('my password is'));
    const second = admitFinal(first.gate, 'caller', words('blue elephant', 1.5));
    expect(texts([...first.released, ...second.released])).toEqual(['my password is', MASKED_DIGITS]);
  });
  test('after a card number was asked for, parts of eight digits and more are masked', () => {
    const asked = admitFinal(openGate('US'), 'agent', words('can you read me the card number please'));
    const answered = admitFinal(
      asked.gate,
      'caller',
      words('four one one one two two two two three three and that is all i can see here', 4),
    );
    expect(texts([...answered.released, ...closeGate(answered.gate).released.caller]).join(' ')).toBe(
      '••• and that is all i can see here',
    );
  });
});
