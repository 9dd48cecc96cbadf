import { describe, expect, it } from 'vitest';
import type { CallFact } from '../../../app/call/events.ts';
import { summarise } from '../../../app/call/summary.ts';
import type { Word } from '../../../app/call/words.ts';
import { play, sampleCallStarted, type Heard } from './recorded-call.ts';

const at = (knownSeconds: number, fact: CallFact): Heard => ({ fact, atSeconds: knownSeconds, knownSeconds });
const said = (text: string, startSeconds: number, doubtful: string): readonly Word[] =>
  text.split(' ').map((word, index) => ({
    text: word,
    startSeconds: startSeconds + index * 0.3,
    endSeconds: startSeconds + index * 0.3 + 0.3,
    confidence: word === doubtful ? 0.5 : 1,
  }));
const clock = (untilSeconds: number): readonly Heard[] =>
  Array.from({ length: Math.round(untilSeconds / 0.2) }, (_, index) =>
    at(Math.round((index + 1) * 200) / 1000, {
      type: 'heard',
      agentDbfs: -30,
      callerDbfs: -60,
      agentVoicedFrames: 1023,
      callerVoicedFrames: 0,
    }),
  );
const first = at(40, {
  type: 'words-final',
  side: 'agent',
  words: said('you should have faith different option sir', 30, 'faith'),
});
const again = at(40.2, {
  type: 'words-reheard',
  side: 'agent',
  words: said('you should have picked different option sir', 30, ''),
});
const flagsOf = (facts: readonly Heard[]) => summarise(play([at(0, sampleCallStarted), ...clock(41), ...facts]).state);

describe('a second hearing in a call', () => {
  it('brings out a phrase to swap, which says what was heard first; the transcript stays', () => {
    const summary = flagsOf([first, again]);
    expect(summary.flags).toEqual([
      expect.objectContaining({
        kind: 'accusatory',
        quote: 'you should have picked',
        firstHeard: 'you should have faith',
        atSeconds: 30,
      }),
    ]);
    expect(summary.transcript.map((each) => each.text)).toEqual(['you should have faith different option sir']);
  });

  it('is nothing without a first, and nothing twice', () => {
    expect(flagsOf([again]).flags).toEqual([]);
    expect(flagsOf([first]).flags).toEqual([]);
    expect(flagsOf([first, again, again]).flags).toHaveLength(1);
  });
});
