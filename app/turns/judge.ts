import type { Word } from '../call/words.ts';
import {
  asksQuestion,
  contentOf,
  endsUnfinished,
  mayBeNoise,
  opensReply,
  searchesForWord,
  yieldsWord,
} from './continuers.ts';
import type { Onset } from './onset.ts';
import { judgeWeights as W, turnThresholds as T } from './thresholds.ts';

export type InterruptionKind = 'cut-off' | 'talk-over' | 'false-start';
/** Why an onset is held to be no interruption. */
export type Harmless =
  'continuer' | 'terminal' | 'own-turn' | 'noise' | 'echo' | 'yielded' | 'turn-taking' | 'undecided';

export interface Judgement {
  readonly verdict: InterruptionKind | Harmless;
  /** how sure it is that interruption, 0..1 in what is listed; 0 for what is harmless */
  readonly confidence: number;
}

/** What is known of an onset at this moment. */
export interface Evidence {
  readonly onset: Onset;
  /** the voice of the one who began is loud enough to be speech */
  readonly loud: boolean;
  /** words of the one who began, from the onset on */
  readonly words: readonly Word[];
  /** no more words of theirs will come for this stretch */
  readonly wordsComplete: boolean;
  /** what the other had said in this talk before it stopped or was spoken over */
  readonly otherBefore: readonly Word[];
  /** what the other said while both spoke */
  readonly otherDuring: readonly Word[];
  /** what the other said right after its pause */
  readonly otherAfter: readonly Word[];
  /** the other's words up to the stop are final */
  readonly otherComplete: boolean;
}

const harmless = (verdict: Harmless): Judgement => ({ verdict, confidence: 0 });

/** The same words at the same time on both sides: one side is heard in the other's sound. */
function echoes(words: readonly Word[], others: readonly Word[]): boolean {
  const same = words.filter((word) =>
    others.some((other) => other.text === word.text && Math.abs(other.startSeconds - word.startSeconds) < 0.4),
  );
  return words.length >= 2 && same.length >= words.length * 0.5;
}

/** The other takes its last words up again after the pause: «my daughter … my daughter has»: it was not finished. */
function takesUp(before: readonly Word[], after: readonly Word[]): boolean {
  const last = before.slice(-3).map((word) => word.text);
  return after.slice(0, 2).some((word) => last.includes(word.text));
}

/** How the other side's words before the stop speak for or against an unfinished turn. */
function unfinishedness({ onset, otherBefore, otherAfter, otherComplete, words }: Evidence): number {
  const last = otherBefore.at(-1);
  if (last === undefined) return otherComplete ? W.otherWordless : W.unheard;
  const spokeUntil = Math.min(onset.startSeconds - onset.pauseSeconds, onset.otherLastSeconds);
  if (otherComplete && spokeUntil - last.endSeconds > T.staleWordsSeconds) return W.otherWordless;
  if (otherBefore.length <= 2 && otherComplete) return W.otherBrief;
  if (takesUp(otherBefore, otherAfter)) return W.unfinished;
  if (searchesForWord(last)) return W.searching;
  if (endsUnfinished(last)) return W.unfinished;
  if (asksQuestion(otherBefore)) return W.question;
  if (contentOf(otherBefore, 0).length === 0) return W.otherBrief;
  const acknowledges = opensReply(otherBefore) && onset.over.voicedSeconds < T.acknowledgingSeconds;
  return (opensReply(words) ? W.reply : 0) + (acknowledges ? W.otherAcknowledges : 0);
}

/** Content words, each once: laughter arrives as «it it it it». */
function distinctContent(words: readonly Word[], leastConfidence: number): readonly Word[] {
  const content = contentOf(words, leastConfidence);
  return content.filter((word, index) => content.findIndex((other) => other.text === word.text) === index);
}

/** How the words of the one who began speak for or against: three content words are talk, one or two are not. */
function substance({ words, wordsComplete, onset }: Evidence): number {
  const content = distinctContent(words, T.contentConfidence);
  if (wordsComplete && mayBeNoise(content)) return W.noSubstance;
  if (content.length >= 3) return W.substance;
  if (!wordsComplete || !onset.ownEnded) return 0;
  return content.length === 2 && content.every((word) => word.confidence >= T.fewWordsConfidence) ? 0 : W.noSubstance;
}

/** The other stopped: cut off, or had come to its end anyway. */
function judgeStopped(evidence: Evidence): Judgement {
  const { onset } = evidence;
  const overlap = onset.otherLastSeconds - onset.startSeconds;
  if (overlap < T.terminalSeconds) return harmless('terminal');
  const base =
    overlap < T.briefOverlapSeconds
      ? W.cutOffBrief
      : overlap < T.talkOverSeconds + 0.1
        ? W.cutOffShort
        : overlap <= T.cutOffSeconds
          ? W.cutOff
          : W.cutOffLate;
  const late = overlap > T.cutOffSeconds;
  const contest =
    late && onset.overlapSeconds >= T.contestSeconds && contentOf(evidence.otherDuring, 0.5).length >= 3
      ? W.contest
      : 0;
  return {
    verdict: late ? 'talk-over' : 'cut-off',
    confidence: base + contest + unfinishedness(evidence) + substance(evidence),
  };
}

/** Both go on. */
function judgeOver(evidence: Evidence): Judgement {
  const { onset, otherDuring, otherComplete, words, wordsComplete } = evidence;
  if (onset.overlapSeconds < T.talkOverSeconds) return harmless('undecided');
  const base = onset.overlapSeconds >= 1 ? W.talkOverLong : W.talkOver;
  const stays = onset.otherLastSeconds - onset.ownLastSeconds > 0.5 ? W.otherStays : 0;
  const wordless = otherComplete && contentOf(otherDuring, 0.5).length < 2 ? W.otherWordlessDuring : 0;
  const reply = opensReply(words) ? W.talkOverReply : 0;
  const unheard = !wordsComplete && distinctContent(words, T.contentConfidence).length < 3 ? W.unheard : 0;
  return { verdict: 'talk-over', confidence: base + stays + wordless + reply + unheard + substance(evidence) };
}

/** The other was plainly talking, not laughing or trailing off: its last words were clear. */
function plainTalk({ otherBefore }: Evidence): boolean {
  const last = otherBefore.slice(-T.plainWords);
  return (
    last.length === T.plainWords &&
    last.reduce((sum, word) => sum + word.confidence, 0) / T.plainWords >= T.plainConfidence
  );
}

/** Begun in a pause, and the other goes on. */
function judgeFalseStart(evidence: Evidence): Judgement {
  const { onset } = evidence;
  const resumed = onset.otherResumedSeconds;
  if (resumed === null) return harmless('turn-taking');
  const brief = onset.otherVoicedAfterSeconds < 0.8 ? W.otherGivesUp : 0;
  const together = resumed - onset.startSeconds < T.reactionSeconds ? W.together : 0;
  const offered = onset.pauseSeconds > T.offeringPauseSeconds ? W.offered : 0;
  const yields = onset.ownEnded && onset.ownLastSeconds - resumed <= 1.2 ? W.yields : 0;
  return {
    verdict: onset.overlapSeconds >= 1.2 ? 'talk-over' : 'false-start',
    confidence:
      W.falseStart +
      brief +
      together +
      offered +
      yields +
      (plainTalk(evidence) ? W.plainTalk : 0) +
      unfinishedness(evidence) +
      substance(evidence),
  };
}

/** Says what an onset is, as far as it is known. Pure; asked again whenever more is known. */
export function judge(evidence: Evidence): Judgement {
  const { onset, words, wordsComplete } = evidence;
  if (onset.ownTurn) return harmless('own-turn');
  if (!evidence.loud || onset.ownVoicedSeconds < 0.2) return harmless('noise');
  if (wordsComplete && words.length === 0) return harmless('noise');
  if (echoes(words, [...evidence.otherBefore, ...evidence.otherDuring])) return harmless('echo');
  if (yieldsWord(words.map((word) => word.text).join(' '))) return harmless('yielded');
  const short = onset.ownVoicedSeconds <= T.continuerSeconds;
  if (words.length > 0 && contentOf(words, 0).length === 0 && (wordsComplete || short)) return harmless('continuer');
  if (short) {
    if (!onset.ownEnded) return harmless('undecided');
    const content = contentOf(words, T.contentConfidence);
    const few =
      content.length === 2 &&
      content.every((word) => word.confidence >= T.fewWordsConfidence) &&
      onset.pauseSeconds > 0 &&
      onset.ownVoicedSeconds >= T.fewWordsSeconds;
    if (content.length < 3 && !few) return harmless(wordsComplete ? 'continuer' : 'undecided');
  }
  if (onset.pauseSeconds > T.falseStartPauseSeconds.from) return judgeFalseStart(evidence);
  const gaveWay =
    onset.otherStopped &&
    onset.otherResumedSeconds === null &&
    onset.otherLastSeconds < onset.ownLastSeconds - T.stoppedSeconds / 2;
  return gaveWay ? judgeStopped(evidence) : judgeOver(evidence);
}
