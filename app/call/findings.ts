import { detectTechniques, leastInCall } from '../coaching/detect.ts';
import type { TechniqueFinding, Utterance } from './call-state.ts';
import type { EventOf } from './events.ts';
import { wordsBefore } from './transcript.ts';
import { textOf, type Word } from './words.ts';

/** A sentence goes on over a pause of this length: the recogniser ends a result after 0.5 s of silence (measured). */
const SENTENCE_GAP_SECONDS = 1.2;
/** Words of the same sentence that a detector sees before the new ones. */
const SENTENCE_WORDS = 30;
/** Under this mean confidence of the matched words a finding is more likely noise than speech; typing became «you at» with 0.89, so it is no filter alone. */
const LEAST_CONFIDENCE = 0.35;
/** How far back the other side's words still are the context of an answer. */
const CONTEXT_UTTERANCES = 3;

/**
 * Techniques in newly final words, read together with the rest of their sentence.
 * @param utterances the transcript before these words
 * @returns only findings that need at least one of the new words and were not found before
 */
export function findTechniques(
  utterances: readonly Utterance[], known: readonly TechniqueFinding[], final: EventOf<'words-final'>, callerName: string | null,
): readonly TechniqueFinding[] {
  const first = final.words[0];
  if (first === undefined) return [];
  const earlier = wordsBefore(utterances, final.side, first.startSeconds, SENTENCE_GAP_SECONDS, SENTENCE_WORDS);
  const words = [...earlier, ...final.words];
  const hits = detectTechniques({ side: final.side, text: textOf(words), precedingTexts: contextOf(utterances, first.startSeconds), callerName });
  return hits.flatMap((hit): TechniqueFinding[] => {
    if (hit.confidence < leastInCall(hit.technique)) return [];
    const matched = words.slice(hit.firstWord, hit.lastWord + 1);
    const from = matched[0];
    const to = matched.at(-1);
    if (from === undefined || to === undefined || hit.lastWord < earlier.length || meanConfidence(matched) < LEAST_CONFIDENCE) return [];
    const span = { side: final.side, startSeconds: from.startSeconds, endSeconds: to.endSeconds };
    const again = known.some((each) => each.technique === hit.technique && each.span.side === span.side
      && each.span.startSeconds < span.endSeconds && span.startSeconds < each.span.endSeconds);
    if (again) return [];
    return [{ technique: hit.technique, span, quote: hit.evidence, confidence: hit.confidence, knownSeconds: final.knownSeconds, dismissed: false }];
  });
}

const meanConfidence = (words: readonly Word[]): number => words.reduce((sum, each) => sum + each.confidence, 0) / Math.max(1, words.length);

function contextOf(utterances: readonly Utterance[], beforeSeconds: number): { side: Utterance['side']; text: string }[] {
  return utterances.filter((each) => each.startSeconds < beforeSeconds).slice(-CONTEXT_UTTERANCES)
    .map((each) => ({ side: each.side, text: textOf(each.lines.flat()) }));
}
