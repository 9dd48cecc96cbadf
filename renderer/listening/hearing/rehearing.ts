import { HEARD_SECONDS, wholeMilliseconds } from '../../../app/call/events.ts';
import type { Word } from '../../../app/call/words.ts';
import { worthRehearing } from '../../../app/coaching/rehearing/reheard.ts';
import type { FedWord } from '../words/recognizer.ts';
import type { SideChunk } from './side-chunk.ts';
import { SAMPLE_RATE } from './sound.ts';

/** Sound before the first and after the last word that is heard again with them. */
const MARGIN_SECONDS = 0.3;
/**
 * Longer utterances are heard again from this far before their end: a second hearing holds up the first by about a
 * tenth of its length.
 */
const LONGEST_SECONDS = 10;

/** Sound of a finished utterance that is to be heard again, and where in the call it lies. */
export interface Rehearing {
  readonly samples: Float32Array<ArrayBuffer>;
  /** @param words times in seconds of `samples`. @returns the same in seconds of the call */
  placed(words: readonly FedWord[]): readonly Word[];
}

/**
 * @param chunks what was fed since the final before this one
 * @param words the final's, in seconds of the call
 * @returns null when there is no doubt in the words or their sound is gone
 */
export function rehearingOf(chunks: readonly SideChunk[], words: readonly Word[]): Rehearing | null {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || !worthRehearing(words)) return null;
  const untilSeconds = last.endSeconds + MARGIN_SECONDS;
  const fromSeconds = Math.max(first.startSeconds - MARGIN_SECONDS, untilSeconds - LONGEST_SECONDS);
  const kept = chunks.filter((chunk) => chunk.endSeconds > fromSeconds && chunk.startSeconds < untilSeconds);
  if (kept.length === 0) return null;
  const samples = new Float32Array(kept.reduce((sum, chunk) => sum + chunk.samples.length, 0));
  const starts: { readonly atSeconds: number; readonly callSeconds: number }[] = [];
  let filled = 0;
  for (const chunk of kept) {
    starts.push({ atSeconds: filled / SAMPLE_RATE, callSeconds: chunk.startSeconds });
    samples.set(chunk.samples, filled);
    filled += chunk.samples.length;
  }
  const callSecondsOf = (seconds: number): number => {
    const start = starts.findLast((each) => each.atSeconds <= seconds + HEARD_SECONDS / 100) ?? {
      atSeconds: 0,
      callSeconds: fromSeconds,
    };
    return wholeMilliseconds(start.callSeconds + seconds - start.atSeconds);
  };
  return {
    samples,
    placed: (reheard) =>
      reheard.map(({ text, startFedSeconds, endFedSeconds, confidence }) => {
        const startSeconds = callSecondsOf(startFedSeconds);
        return {
          text,
          startSeconds,
          endSeconds: wholeMilliseconds(startSeconds + endFedSeconds - startFedSeconds),
          confidence: wholeMilliseconds(confidence),
        };
      }),
  };
}
