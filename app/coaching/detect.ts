import type { Side } from '../call/words.ts';
import { concepts } from './concepts/concepts.ts';
import { detectors } from './detectors/all.ts';
import { namedCaller, nameGiven } from './detectors/use-caller-name.ts';
import { assurance, leastAssurance, surroundings, type Support } from './detectors/doubt/assurance.ts';
import type { Detector } from './detectors/engine/detector.ts';
import { inflectionCost } from './detectors/engine/likeness.ts';
import { compilePattern, type Compiled, type Span } from './detectors/engine/match.ts';
import { PatternReader } from './detectors/engine/pattern.ts';
import { readerOf, type ReadUtterance } from './detectors/engine/reading.ts';
import { tokenise, type Utterance } from './detectors/engine/tokens.ts';
import { isSwap, type DetectorId } from './detector-ids.ts';

/**
 * What was said, by whom; `precedingTexts` are utterances before it, oldest first: a caller who gives a name there is
 * known by it.
 */
export interface Said {
  readonly side: Side;
  /** as recognised: lower case, no punctuation; written text does too */
  readonly text: string;
  readonly precedingTexts?: readonly { readonly side: Side; readonly text: string }[];
  /** the caller's name where it is known; null or absent: names are looked for as forms of address */
  readonly callerName?: string | null;
}

/** A technique heard in an utterance, and the words that show it. */
export interface TechniqueHit {
  readonly technique: DetectorId;
  /** 0..1; below `leastConfidence` nothing is reported */
  readonly confidence: number;
  /** the words that matched, as they were recognised */
  readonly evidence: string;
  /** indices of the first and last of those words among the blank-separated words of `text` */
  readonly firstWord: number;
  readonly lastWord: number;
}

/** Nothing below this is reported. */
export const leastConfidence = 0.6;

/**
 * What a hit needs to count in a call: an agent forgives silence, not nagging, so a phrase to swap must have been heard
 * word for word (or with another ending); with a forgiven recognition error it is reported for study only. So is any
 * technique for which more had to be forgiven than its pattern allows by itself.
 */
export const leastInCall = (technique: DetectorId): number => (isSwap(technique) ? 0.75 : confidenceOf.leastSaid);

/**
 * Where confidence begins, and what a forgiven recognition error takes from it: so that `likely` hits survive one
 * error, `sure` ones two.
 */
const confidenceOf = {
  sure: 0.92,
  likely: 0.76,
  perCost: 0.11,
  forgivenSwap: 0.74,
  stretched: 0.64,
  leastSaid: 0.65,
} as const;

interface Ready {
  readonly detector: Detector;
  readonly patterns: readonly { readonly base: number; readonly compiled: Compiled }[];
  readonly never: readonly Compiled[];
  readonly neverInUtterance: readonly Compiled[];
}

/** What was needed only to read the patterns is let go afterwards. */
const prepare = (): {
  readonly ready: readonly Ready[];
  readonly readUtterance: (utterance: Utterance) => ReadUtterance;
} => {
  const reader = new PatternReader(concepts);
  const compiled: readonly Ready[] = detectors.map((detector) => ({
    detector,
    patterns: [
      ...detector.sure.map((pattern) => ({
        base: confidenceOf.sure,
        compiled: compilePattern(reader.read(pattern), true),
      })),
      ...(detector.exactly ?? []).map((pattern) => ({
        base: confidenceOf.sure,
        compiled: compilePattern(reader.read(pattern), false),
      })),
      ...(detector.likely ?? []).map((pattern) => ({
        base: isSwap(detector.id) ? confidenceOf.forgivenSwap : confidenceOf.likely,
        compiled: compilePattern(reader.read(pattern), true),
      })),
    ],
    never: (detector.never ?? []).map((pattern) => compilePattern(reader.read(pattern), false)),
    neverInUtterance: (detector.neverInUtterance ?? []).map((pattern) => compilePattern(reader.read(pattern), false)),
  }));
  return { ready: compiled, readUtterance: readerOf(reader.symbols) };
};

const { ready, readUtterance } = prepare();

const spansOf = (patterns: readonly Compiled[], read: ReadUtterance): readonly Span[] => {
  const spans: Span[] = [];
  for (const pattern of patterns) {
    for (let from = 0, span = pattern.find(read, from); span; from = span.first + 1, span = pattern.find(read, from))
      spans.push(span);
  }
  return spans;
};

const touches = (span: Span, veto: Span): boolean => span.first <= veto.last + 1 && veto.first <= span.last + 1;

interface Found {
  readonly span: Span;
  readonly confidence: number;
  readonly pattern: number;
}

/** What the patterns heard around a hit speak for it. */
const supportOf = ({ span }: Found, standing: readonly Found[], count: number): Support => {
  const around = surroundings(span.first, span.last, count);
  const near = standing.filter((other) => other.span.first >= around.first && other.span.last <= around.last);
  const words = new Set<number>();
  for (const other of near) for (let at = other.span.first; at <= other.span.last; at += 1) words.add(at);
  return {
    patterns: new Set(near.map(({ pattern }) => pattern)).size,
    words: words.size,
    cost: Math.min(...near.map((other) => other.span.cost)),
  };
};

/** All hits of one detector that do not overlap: the surest first, then the longest. */
const hitsOf = (
  { detector, patterns, never, neverInUtterance }: Ready,
  read: ReadUtterance,
): readonly { readonly span: Span; readonly confidence: number }[] => {
  const found: Found[] = [];
  patterns.forEach(({ base, compiled }, pattern) => {
    for (const span of spansOf([compiled], read)) {
      const least = span.stretched ? leastConfidence : confidenceOf.leastSaid;
      const most = span.stretched
        ? confidenceOf.stretched
        : span.cost > inflectionCost && isSwap(detector.id)
          ? confidenceOf.forgivenSwap
          : 1;
      const confidence = Math.round((base - span.cost * confidenceOf.perCost) * 100) / 100;
      if (confidence >= leastConfidence)
        found.push({ span, confidence: Math.min(most, Math.max(least, confidence)), pattern });
    }
  });
  if (found.length === 0 || neverInUtterance.some((pattern) => pattern.find(read, 0) !== null)) return [];
  const vetoes = never.flatMap((pattern) =>
    spansOf([pattern], read).map((span) => ({ ...span, last: span.last + pattern.reach })),
  );
  const length = (span: Span): number => span.last - span.first;
  const standing = found
    .filter(({ span }) => !vetoes.some((veto) => touches(span, veto)))
    .sort((a, b) => b.confidence - a.confidence || length(b.span) - length(a.span));
  const tokens = read.utterance.tokens.map(({ text }) => text);
  const kept: Found[] = [];
  for (const each of standing) {
    if (kept.some(({ span }) => span.first <= each.span.last && each.span.first <= span.last)) continue;
    if (
      assurance(detector.id, tokens, each.span.first, each.span.last, supportOf(each, standing, tokens.length)) >=
      leastAssurance[each.span.stretched ? 'stretched' : 'usual']
    )
      kept.push(each);
  }
  return kept.sort((a, b) => a.span.first - b.span.first);
};

/**
 * The techniques heard in one utterance, with the words that show them; a technique can be heard more than once. Pure:
 * the same input gives the same answer. Expects recognised text with its errors; nothing is reported below
 * `leastConfidence`.
 */
export const detectTechniques = ({
  side,
  text,
  precedingTexts = [],
  callerName = null,
}: Said): readonly TechniqueHit[] => {
  const utterance = tokenise(text);
  const read = readUtterance(utterance);
  const hits: TechniqueHit[] = [];
  const add = (technique: DetectorId, confidence: number, first: number, last: number): void => {
    const firstWord = utterance.tokens[first]?.word ?? 0;
    const lastWord = utterance.tokens[last]?.word ?? firstWord;
    hits.push({
      technique,
      confidence,
      evidence: utterance.words.slice(firstWord, lastWord + 1).join(' '),
      firstWord,
      lastWord,
    });
  };
  for (const each of ready) {
    if (each.detector.side !== side) continue;
    for (const { span, confidence } of hitsOf(each, read)) add(each.detector.id, confidence, span.first, span.last);
  }
  if (side === 'agent') {
    const name = callerName ?? nameGiven(precedingTexts);
    for (const { first, last, confidence } of namedCaller(utterance.tokens, name))
      add('use_caller_name', confidence, first, last);
  }
  return hits;
};
