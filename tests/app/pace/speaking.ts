import type { CallEvent, CallFact } from '../../../app/call/events.ts';
import type { Side, Word } from '../../../app/call/words.ts';
import { syllablesOf } from '../../../app/pace/syllables.ts';

/** A turn said at a given rate, syll/s. */
export interface Turn {
  readonly side: Side;
  readonly seconds: number;
  readonly rate: number;
  readonly text?: string;
  readonly confidence?: number;
}

const sentence =
  'i have been waiting for the parcel since friday and nobody has told me where it is or when the driver will come back to the house';

/** Words of a turn from its start on: each lasts as its syllables ask. */
export function wordsAt(
  { seconds, rate, text = sentence, confidence = 1 }: Turn,
  startSeconds: number,
): readonly Word[] {
  const texts = text.split(' ');
  const words: Word[] = [];
  let at = startSeconds;
  for (let index = 0; ; index += 1) {
    const word = texts[index % texts.length] ?? '';
    const length = syllablesOf(word) / rate;
    if (at + length > startSeconds + seconds || (text !== sentence && index >= texts.length)) return words;
    words.push({ text: word, startSeconds: at, endSeconds: at + length, confidence });
    at += length;
  }
}

/**
 * A call of these turns, half a second between them: a partial each 400 ms on the agent's side, a final 0.8 s after
 * each turn.
 */
export function callOfTurns(turns: readonly Turn[]): readonly CallEvent[] {
  const events: CallEvent[] = [];
  const timed: { known: number; fact: CallFact; at: number }[] = [];
  let start = 0.5;
  for (const turn of turns) {
    const words = wordsAt(turn, start);
    if (turn.side === 'agent') {
      for (let known = start + 0.8; known < start + turn.seconds; known += 0.4) {
        const heard = words.filter((word) => word.endSeconds <= known - 0.5);
        timed.push({
          known,
          at: start,
          fact: {
            type: 'words-partial',
            side: 'agent',
            text: heard.map((word) => word.text).join(' '),
            words: [...heard],
          },
        });
      }
    }
    if (words.length > 0)
      timed.push({
        known: start + turn.seconds + 0.8,
        at: start,
        fact: { type: 'words-final', side: turn.side, words: [...words] },
      });
    start += turn.seconds + 0.5;
  }
  timed.sort((a, b) => a.known - b.known);
  for (let step = 1; step * 0.2 < start + 2; step += 1) {
    const at = step * 0.2;
    events.push({
      version: 1,
      seq: events.length,
      atSeconds: at,
      knownSeconds: at,
      type: 'heard',
      agentDbfs: -20,
      callerDbfs: -20,
      agentVoicedFrames: 0,
      callerVoicedFrames: 0,
    });
    while (timed[0] !== undefined && timed[0].known <= at) {
      const next = timed.shift();
      if (next !== undefined)
        events.push({ version: 1, seq: events.length, atSeconds: next.at, knownSeconds: at, ...next.fact });
    }
  }
  return events;
}
