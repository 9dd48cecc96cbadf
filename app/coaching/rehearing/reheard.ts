import { wordSet } from '../../language/lists.ts';
import type { Word } from '../../call/words.ts';
import { detectTechniques, leastInCall, type TechniqueHit } from '../detect.ts';
import { canBeReheard } from './phrases.ts';

/** A phrase to swap that only the second hearing brought out. */
export interface ReheardPhrase {
  readonly technique: TechniqueHit['technique'];
  readonly confidence: number;
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** as heard the second time */
  readonly quote: string;
  /** what stood in its place the first time */
  readonly firstHeard: string;
}

/**
 * Set while looking at 710 spoken lines and 25 whole calls (docs/accuracy.md, "A second hearing"): in the calls they
 * keep two phrases, both true, of 14 that only the second hearing had.
 */
export const limits = {
  /** shorter phrases were heard into everyday words ("no way" into "you know why") */
  leastWords: 3,
  /** the second recogniser's own confidence in each of the words */
  leastConfidence: 0.5,
  /** the first hearing's confidence in one at least of the words that are to give way: what it was sure of stands */
  doubtBelow: 0.95,
  /** words at the edge of the phrase, whose times differ a little */
  edgeSeconds: 0.15,
} as const;

/** Small words that turn a sentence round: "can" and "can't" sound too much alike to be believed when heard once. */
const turning = wordSet(`
  not no cannot can't don't doesn't didn't won't isn't aren't wasn't weren't haven't hasn't hadn't wouldn't couldn't
  shouldn't nor without unable impossible
`);

/**
 * Which phrases to swap of a second hearing are believed. The same stretch was heard before with a whole language to
 * choose from; where that hearing was sure, it stands, and a negation needs both.
 * @param first the words heard first, of the same stretch of the agent's sound
 * @param again the words heard the second time
 */
export function believeReheard(first: readonly Word[], again: readonly Word[]): readonly ReheardPhrase[] {
  const text = again.map((each) => each.text).join(' ');
  return detectTechniques({ side: 'agent', text }).flatMap((hit): ReheardPhrase[] => {
    if (!canBeReheard(hit.technique) || hit.confidence < leastInCall(hit.technique)) return [];
    const words = again.slice(hit.firstWord, hit.lastWord + 1);
    const from = words[0];
    const to = words.at(-1);
    if (
      from === undefined ||
      to === undefined ||
      words.length < limits.leastWords ||
      words.some((each) => each.confidence < limits.leastConfidence)
    )
      return [];
    const said = new Set(words.map((each) => each.text));
    const near = first.filter(
      (each) =>
        each.endSeconds > from.startSeconds - limits.edgeSeconds &&
        each.startSeconds < to.endSeconds + limits.edgeSeconds,
    );
    if (words.some((each) => turning.has(each.text) && !near.some((one) => one.text === each.text))) return [];
    const inside = near.filter((each) => middleOf(each) >= from.startSeconds && middleOf(each) <= to.endSeconds);
    const givingWay = inside.filter((each) => !said.has(each.text));
    const doubt = Math.min(...givingWay.map((each) => each.confidence));
    if (!(doubt < limits.doubtBelow)) return [];
    return [
      {
        technique: hit.technique,
        confidence: hit.confidence,
        startSeconds: from.startSeconds,
        endSeconds: to.endSeconds,
        quote: hit.evidence,
        firstHeard: inside.map((each) => each.text).join(' '),
      },
    ];
  });
}

/** Is a second hearing worth its time? Only where the first was in doubt of a word. */
export const worthRehearing = (first: readonly Word[]): boolean =>
  first.length >= 2 && first.some((each) => each.confidence < limits.doubtBelow);

const middleOf = (word: Word): number => (word.startSeconds + word.endSeconds) / 2;
