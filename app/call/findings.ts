import { detectTechniques, leastInCall } from '../coaching/detect.ts';
import { believeReheard } from '../coaching/rehearing/reheard.ts';
import type { TechniqueFinding, Utterance } from './call-state.ts';
import type { EventOf } from './events.ts';
import { wordsBefore } from './transcript.ts';
import { textOf, type Word } from './words.ts';

/** A sentence goes on over a pause of this length: the recogniser ends a result after 0.5 s of silence (measured). */
const SENTENCE_GAP_SECONDS = 1.2;
/** Words of the same sentence that a detector sees before the new ones. */
const SENTENCE_WORDS = 30;
/**
 * Under this mean confidence of the matched words a finding is more likely noise than speech; typing became «you at»
 * with 0.89, so it is no filter alone.
 */
const LEAST_CONFIDENCE = 0.35;
/** How far back the other side's words still are the context of an answer. */
const CONTEXT_UTTERANCES = 3;

/**
 * Techniques in newly final words, read together with the rest of their sentence.
 * @param utterances the transcript before these words
 * @returns only findings that need at least one of the new words and were not found before
 */
export function findTechniques(
  utterances: readonly Utterance[],
  known: readonly TechniqueFinding[],
  final: EventOf<'words-final'>,
  callerName: string | null,
): readonly TechniqueFinding[] {
  const first = final.words[0];
  if (first === undefined) return [];
  const earlier = wordsBefore(utterances, final.side, first.startSeconds, SENTENCE_GAP_SECONDS, SENTENCE_WORDS);
  const words = [...earlier, ...final.words];
  const hits = detectTechniques({
    side: final.side,
    text: textOf(words),
    precedingTexts: contextOf(utterances, first.startSeconds),
    callerName,
  });
  return hits.flatMap((hit): TechniqueFinding[] => {
    if (hit.confidence < leastInCall(hit.technique)) return [];
    const matched = words.slice(hit.firstWord, hit.lastWord + 1);
    const from = matched[0];
    const to = matched.at(-1);
    if (
      from === undefined ||
      to === undefined ||
      hit.lastWord < earlier.length ||
      meanConfidence(matched) < LEAST_CONFIDENCE
    )
      return [];
    const span = { side: final.side, startSeconds: from.startSeconds, endSeconds: to.endSeconds };
    if (isKnown(known, hit.technique, span)) return [];
    return [
      {
        technique: hit.technique,
        span,
        quote: hit.evidence,
        confidence: hit.confidence,
        knownSeconds: final.knownSeconds,
        dismissed: false,
      },
    ];
  });
}

/**
 * Phrases to swap that only the second hearing of the agent's words brought out, as far as it is believed.
 * @param utterances the transcript, with the same stretch as heard first
 */
export function findReheard(
  utterances: readonly Utterance[],
  known: readonly TechniqueFinding[],
  event: EventOf<'words-reheard'>,
): readonly TechniqueFinding[] {
  const from = event.words[0];
  const to = event.words.at(-1);
  if (from === undefined || to === undefined) return [];
  const first = utterances
    .filter(
      (each) =>
        each.side === event.side && each.endSeconds > from.startSeconds - 1 && each.startSeconds < to.endSeconds + 1,
    )
    .flatMap((each) => each.lines.flat());
  return believeReheard(first, event.words).flatMap(
    ({ technique, confidence, startSeconds, endSeconds, quote, firstHeard }): TechniqueFinding[] => {
      const span = { side: event.side, startSeconds, endSeconds };
      return isKnown(known, technique, span)
        ? []
        : [{ technique, span, quote, confidence, knownSeconds: event.knownSeconds, dismissed: false, firstHeard }];
    },
  );
}

/** The same technique in words that overlap is one finding. */
const isKnown = (
  known: readonly TechniqueFinding[],
  technique: TechniqueFinding['technique'],
  span: TechniqueFinding['span'],
): boolean =>
  known.some(
    (each) =>
      each.technique === technique &&
      each.span.side === span.side &&
      each.span.startSeconds < span.endSeconds &&
      span.startSeconds < each.span.endSeconds,
  );

const meanConfidence = (words: readonly Word[]): number =>
  words.reduce((sum, each) => sum + each.confidence, 0) / Math.max(1, words.length);

function contextOf(
  utterances: readonly Utterance[],
  beforeSeconds: number,
): { side: Utterance['side']; text: string }[] {
  return utterances
    .filter((each) => each.startSeconds < beforeSeconds)
    .slice(-CONTEXT_UTTERANCES)
    .map((each) => ({ side: each.side, text: textOf(each.lines.flat()) }));
}
