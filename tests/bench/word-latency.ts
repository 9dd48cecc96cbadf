import type { Side } from '../../app/call/words.ts';
import { middleAndWorst, type MiddleAndWorst } from './quantiles.ts';
import type { Seen } from './seen.ts';

export interface Latency {
  readonly side: Side;
  readonly words: number;
  /**
   * from a word's end to the first partial that shows it at its place; words seen only in the final count with the
   * final's time
   */
  readonly shown: MiddleAndWorst;
  readonly final: MiddleAndWorst;
  readonly seenOnlyInFinal: number;
}

/** How long one side's words took to be shown and to become final, from a call's log, in call time. */
export function wordLatency(log: readonly Seen[], side: Side): Latency {
  const shown: number[] = [];
  const final: number[] = [];
  let partials: { readonly seenSeconds: number; readonly words: readonly string[] }[] = [];
  let seenOnlyInFinal = 0;
  for (const { event, seenSeconds } of log) {
    if (event.type === 'words-partial' && event.side === side)
      partials.push({ seenSeconds, words: event.text.split(' ') });
    if (event.type !== 'words-final' || event.side !== side) continue;
    for (const [place, word] of event.words.entries()) {
      const first = partials.find((partial) => partial.words[place] === word.text);
      if (first === undefined) seenOnlyInFinal += 1;
      shown.push((first?.seenSeconds ?? seenSeconds) - word.endSeconds);
      final.push(seenSeconds - word.endSeconds);
    }
    partials = [];
  }
  return { side, words: final.length, shown: middleAndWorst(shown), final: middleAndWorst(final), seenOnlyInFinal };
}
