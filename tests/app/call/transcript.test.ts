import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventOf } from '../../../app/call/events.ts';
import type { Utterance } from '../../../app/call/call-state.ts';
import { addFinal, markUtterance, nextPartial, wordsBefore } from '../../../app/call/transcript.ts';
import { textOf, type Side } from '../../../app/call/words.ts';

const final = (side: Side, startSeconds: number, text: string): EventOf<'words-final'> => ({
  type: 'words-final',
  version: 1,
  seq: 0,
  atSeconds: startSeconds,
  knownSeconds: startSeconds + 5,
  side,
  words: text.split(' ').map((each, index) => ({
    text: each,
    startSeconds: startSeconds + index * 0.3,
    endSeconds: startSeconds + index * 0.3 + 0.25,
    confidence: 1,
  })),
});
const hear = (...finals: readonly EventOf<'words-final'>[]): readonly Utterance[] =>
  finals.reduce<readonly Utterance[]>((all, each) => addFinal(all, each, []), []);
const read = (utterances: readonly Utterance[]): string[] =>
  utterances.map((each) => `${each.side}: ${each.lines.map(textOf).join(' / ')}`);

describe('blocks of the transcript', () => {
  test('a short pause continues the block, the other side ends it', () => {
    const all = hear(
      final('agent', 0, 'good morning'),
      final('agent', 1.5, 'how can i help'),
      final('caller', 4, 'nobody came'),
      final('agent', 6, 'i am sorry'),
    );
    expect(read(all)).toEqual(['agent: good morning / how can i help', 'caller: nobody came', 'agent: i am sorry']);
  });
  test('a long pause begins a new block', () => {
    expect(read(hear(final('agent', 0, 'one moment'), final('agent', 9, 'thank you')))).toEqual([
      'agent: one moment',
      'agent: thank you',
    ]);
  });
  test('a final that comes late stands where it was said', () => {
    const all = hear(final('agent', 0, 'hello'), final('caller', 5, 'yes exactly'), final('agent', 2, 'is that right'));
    expect(read(all)).toEqual(['agent: hello / is that right', 'caller: yes exactly']);
  });
  test('in whatever order finals arrive, blocks are sorted by time and no word is lost', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 4, 8, 12, 16, 20, 24], { minLength: 1 }), (starts) => {
        const all = hear(
          ...starts.map((start, index) => final(index % 2 === 0 ? 'agent' : 'caller', start, 'some words here')),
        );
        expect(all.map((each) => each.startSeconds)).toEqual(
          all.map((each) => each.startSeconds).toSorted((one, other) => one - other),
        );
        expect(all.flatMap((each) => each.lines.flat())).toHaveLength(starts.length * 3);
      }),
    );
  });
});

describe('words before', () => {
  const all = hear(
    final('caller', 0, 'my parcel'),
    final('agent', 2, 'i will call you'),
    final('agent', 3.5, 'tomorrow'),
  );
  test('reads back over a short pause', () => {
    expect(textOf(wordsBefore(all, 'agent', 4, 1.2, 30))).toBe('i will call you tomorrow');
  });
  test('stops at a long pause and at the number of words', () => {
    expect(textOf(wordsBefore(all, 'agent', 4, 0.1, 30))).toBe('');
    expect(textOf(wordsBefore(all, 'agent', 4, 1.2, 2))).toBe('you tomorrow');
  });
});

test('a mark stands once, on the block of the words it speaks of', () => {
  const all = hear(final('agent', 0, 'so sorry'), final('caller', 2, 'fine'));
  const marked = markUtterance(markUtterance(all, 'agent', 0.1, 'Sorry said'), 'agent', 0.1, 'Sorry said');
  expect(marked.map((each) => each.marks)).toEqual([['Sorry said'], []]);
  expect(markUtterance(all, 'caller', 0.1, 'Sorry said')).toBe(all);
});

test('words of a partial are stable once they stood twice', () => {
  const partial = (text: string): EventOf<'words-partial'> => ({
    type: 'words-partial',
    version: 1,
    seq: 0,
    atSeconds: 7,
    knownSeconds: 7,
    side: 'agent',
    text,
    words: null,
  });
  const first = nextPartial(null, partial('i will call'));
  expect(first).toEqual({ text: 'i will call', stableWords: 0, startSeconds: 7 });
  expect(nextPartial(first, partial('i will fall back'))?.stableWords).toBe(2);
  expect(nextPartial(first, partial(''))).toBeNull();
});

test('a coarse mishearing leaves nothing behind on the agent’s own side only', () => {
  expect(read(hear(final('agent', 0, 'the system takes a slut'), final('caller', 4, 'oh shit')))).toEqual([
    'agent: the system takes a (unclear)',
    'caller: oh shit',
  ]);
});
