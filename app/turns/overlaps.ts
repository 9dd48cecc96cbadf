import { HEARD_SECONDS } from '../call/events.ts';
import { otherSide, textOf, type Side, type Word } from '../call/words.ts';
import { judge, type Evidence, type InterruptionKind, type Judgement } from './judge.ts';
import { followOnset, type Onset } from './onset.ts';
import { turnThresholds as T } from './thresholds.ts';
import { isLoud, type Voice } from './voice.ts';
import { wordsIn } from '../language/tokens.ts';
import { wordsBetween, type WordsHeard, type WordsOfBoth } from './words-heard.ts';

/** One side spoke into the other's turn. */
export interface Interruption {
  readonly by: Side;
  readonly kind: InterruptionKind;
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly overlapSeconds: number;
  /** call time when it was first held to be one */
  readonly knownSeconds: number;
  /** 0.6..1 */
  readonly confidence: number;
  /** what each side was saying, a few words */
  readonly agentWords: string;
  readonly callerWords: string;
}

/** An onset and what it was held to be; kept for the reasons, also where it was harmless. */
export interface Overlap {
  readonly onset: Onset;
  readonly judgement: Judgement;
  /** nothing that may still come will be looked at */
  readonly settled: boolean;
  readonly knownSeconds: number | null;
  readonly interruption: Interruption | null;
}

export const newOverlap = (onset: Onset): Overlap => ({
  onset,
  judgement: { verdict: 'undecided', confidence: 0 },
  settled: false,
  knownSeconds: null,
  interruption: null,
});

const quote = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 79)}…`);

/** The side's words up to here are final, or it is plain that none will come. */
const completeUntil = (heard: WordsHeard, untilSeconds: number, nowSeconds: number): boolean =>
  heard.finalUntilSeconds >= untilSeconds - 0.3 ||
  (heard.givesPartials && heard.partialText === '' && nowSeconds - untilSeconds > T.noWordsSeconds) ||
  nowSeconds - untilSeconds > T.wordsSeconds;

/** The first words after a pause; partial words without times count as far as they are stable. */
function wordsFrom(heard: WordsHeard, startSeconds: number): readonly Word[] {
  const final = wordsBetween(heard, startSeconds - 0.1, startSeconds + 2);
  if (final.length > 0 || heard.finalUntilSeconds > startSeconds) return final;
  return wordsIn(heard.partialText)
    .slice(0, Math.min(2, heard.stableWords))
    .map((text) => ({ text, startSeconds, endSeconds: startSeconds, confidence: 1 }));
}

function evidenceOf(
  onset: Onset,
  words: WordsOfBoth,
  voices: Readonly<Record<Side, Voice>>,
  nowSeconds: number,
): Evidence {
  const over = otherSide(onset.by);
  const own = words[onset.by];
  const other = words[over];
  const inPause = onset.pauseSeconds > T.falseStartPauseSeconds.from;
  const stopSeconds = inPause ? onset.startSeconds - onset.pauseSeconds : onset.otherLastSeconds;
  const bothUntil = Math.min(onset.otherLastSeconds, onset.ownLastSeconds);
  return {
    onset,
    loud: isLoud(voices[onset.by], {
      startSeconds: onset.startSeconds,
      endSeconds: onset.ownLastSeconds,
      voicedSeconds: onset.ownVoicedSeconds,
      peakDbfs: onset.ownPeakDbfs,
    }),
    words: wordsBetween(own, onset.startSeconds - 0.1, onset.ownLastSeconds + 0.3),
    wordsComplete: onset.ownEnded && completeUntil(own, onset.ownLastSeconds, nowSeconds),
    otherBefore: wordsBetween(other, onset.over.startSeconds - 0.2, stopSeconds + 0.2),
    otherDuring: wordsBetween(other, onset.startSeconds - 0.3, onset.ownLastSeconds + 0.5),
    otherAfter: onset.otherResumedSeconds === null ? [] : wordsFrom(other, onset.otherResumedSeconds),
    otherComplete: completeUntil(other, Math.max(stopSeconds, bothUntil), nowSeconds),
  };
}

/** The overlap judged with what is known now. */
function rejudged(
  overlap: Overlap,
  onset: Onset,
  words: WordsOfBoth,
  voices: Readonly<Record<Side, Voice>>,
  nowSeconds: number,
): Overlap {
  const evidence = evidenceOf(onset, words, voices, nowSeconds);
  const judgement = judge(evidence);
  const age = nowSeconds - onset.ownLastSeconds;
  const heardOut =
    onset.otherResumedSeconds === null ||
    completeUntil(words[otherSide(onset.by)], onset.otherResumedSeconds + 1, nowSeconds);
  const settled =
    (evidence.wordsComplete && evidence.otherComplete && heardOut && age > 1.5) || age > T.wordsSeconds + 0.5;
  const { verdict, confidence } = judgement;
  if (
    (verdict !== 'cut-off' && verdict !== 'talk-over' && verdict !== 'false-start') ||
    confidence < T.listedConfidence - 1e-9
  ) {
    return { onset, judgement, settled, knownSeconds: overlap.knownSeconds, interruption: null };
  }
  const knownSeconds = overlap.knownSeconds ?? nowSeconds;
  const said = quote(textOf(evidence.words));
  const before = quote(textOf(evidence.otherBefore.slice(-10)));
  return {
    onset,
    judgement,
    settled,
    knownSeconds,
    interruption: {
      by: onset.by,
      kind: verdict,
      startSeconds: onset.startSeconds,
      endSeconds: onset.ownLastSeconds,
      overlapSeconds: onset.overlapSeconds,
      knownSeconds,
      confidence: Math.min(1, confidence),
      agentWords: onset.by === 'agent' ? said : before,
      callerWords: onset.by === 'agent' ? before : said,
    },
  };
}

/** Every open overlap after another 200 ms of sound. */
export function overlapsAfterSound(
  open: readonly Overlap[],
  endSeconds: number,
  masks: Readonly<Record<Side, number>>,
  levels: Readonly<Record<Side, number>>,
  words: WordsOfBoth,
  voices: Readonly<Record<Side, Voice>>,
): readonly Overlap[] {
  return open.map((overlap) => {
    const { by } = overlap.onset;
    const onset = followOnset(overlap.onset, endSeconds - HEARD_SECONDS, masks[by], masks[otherSide(by)], levels[by]);
    return rejudged(overlap, onset, words, voices, endSeconds);
  });
}

/** Every open overlap after more words. */
export const overlapsAfterWords = (
  open: readonly Overlap[],
  nowSeconds: number,
  words: WordsOfBoth,
  voices: Readonly<Record<Side, Voice>>,
): readonly Overlap[] => open.map((overlap) => rejudged(overlap, overlap.onset, words, voices, nowSeconds));
