import type { CallEvent } from '../../app/call/events.ts';
import type { Side } from '../../app/call/words.ts';

export interface Latency {
  readonly side: Side;
  readonly words: number;
  /** from a word's end to the first partial that shows it at its place; words seen only in the final count with the final's time */
  readonly shown: { readonly medianSeconds: number; readonly p95Seconds: number };
  readonly final: { readonly medianSeconds: number; readonly p95Seconds: number };
  readonly seenOnlyInFinal: number;
}

/** How long one side's words took to be shown and to become final, from a call's log, in call time (`knownSeconds`). */
export function wordLatency(log: readonly CallEvent[], side: Side): Latency {
  const shown: number[] = [];
  const final: number[] = [];
  let partials: { readonly knownSeconds: number; readonly words: readonly string[] }[] = [];
  let seenOnlyInFinal = 0;
  for (const event of log) {
    if (event.type === 'words-partial' && event.side === side) partials.push({ knownSeconds: event.knownSeconds, words: event.text.split(' ') });
    if (event.type !== 'words-final' || event.side !== side) continue;
    for (const [place, word] of event.words.entries()) {
      const first = partials.find((partial) => partial.words[place] === word.text);
      if (first === undefined) seenOnlyInFinal += 1;
      shown.push((first?.knownSeconds ?? event.knownSeconds) - word.endSeconds);
      final.push(event.knownSeconds - word.endSeconds);
    }
    partials = [];
  }
  return { side, words: final.length, shown: middleAndWorst(shown), final: middleAndWorst(final), seenOnlyInFinal };
}

function middleAndWorst(seconds: readonly number[]): { readonly medianSeconds: number; readonly p95Seconds: number } {
  const sorted = seconds.toSorted((one, other) => one - other);
  const at = (share: number) => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN) * 100) / 100;
  return { medianSeconds: at(0.5), p95Seconds: at(0.95) };
}
