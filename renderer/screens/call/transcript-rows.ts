import type { CallbackReading, CallState, Interval, PartialWords, Utterance } from '../../../app/call/call-state.ts';
import type { Span } from '../../../app/call/events.ts';
import type { Side, Word } from '../../../app/call/words.ts';
import { contentOf } from '../../../app/turns/continuers.ts';

/** One block of the transcript as it is drawn. */
export type TranscriptRow =
  | {
      readonly kind: 'turn';
      readonly key: string;
      readonly side: Side;
      readonly startSeconds: number;
      readonly utterance: Utterance | null;
      readonly partial: PartialWords | null;
      readonly promises: readonly Span[];
    }
  | {
      readonly kind: 'aside';
      readonly key: string;
      readonly side: Side;
      readonly startSeconds: number;
      readonly text: string;
    }
  | {
      readonly kind: 'gap';
      readonly key: string;
      readonly startSeconds: number;
      readonly why: 'paused' | 'lost';
      readonly seconds: number;
    };

/** Confidence under which a word is dotted below. The recogniser's noise lies under it, most right words above 0.9. */
export const UNSURE_BELOW = 0.5;
/**
 * A partial of the same side joins the block before it when it follows within this; the fold joins finals by the same
 * measure.
 */
const SAME_BLOCK_GAP_SECONDS = 3;

type Shown = Pick<CallState, 'utterances' | 'partials' | 'callbacks' | 'gaps'>;

/**
 * The transcript's blocks, oldest first. Continuers («mm hm») are small asides; words still being recognised stand
 * where they began, in the block they continue, so that nothing moves when they become final.
 */
export function transcriptRows({ utterances, partials, callbacks, gaps }: Shown): readonly TranscriptRow[] {
  const promises = callbacks.filter((each) => each.status !== 'withdrawn' && each.status !== 'dismissed');
  const rows: TranscriptRow[] = utterances.map((utterance) => rowOf(utterance, promises));
  for (const gap of gaps) insertGap(rows, gap);
  const open = (['agent', 'caller'] as const).flatMap((side) => {
    const partial = partials[side];
    return partial === null ? [] : [{ side, partial }];
  });
  open.sort((one, other) => one.partial.startSeconds - other.partial.startSeconds);
  for (const { side, partial } of open) {
    const at = rows.findLastIndex((row) => row.startSeconds <= partial.startSeconds);
    const before = rows[at];
    if (
      before?.kind === 'turn' &&
      before.side === side &&
      before.partial === null &&
      before.utterance !== null &&
      partial.startSeconds - before.utterance.endSeconds < SAME_BLOCK_GAP_SECONDS
    ) {
      rows[at] = { ...before, partial };
    } else {
      rows.splice(at + 1, 0, {
        kind: 'turn',
        key: `open-${side}`,
        side,
        startSeconds: partial.startSeconds,
        utterance: null,
        partial,
        promises: [],
      });
    }
  }
  return rows;
}

function rowOf(utterance: Utterance, promises: readonly CallbackReading[]): TranscriptRow {
  const { side, startSeconds, endSeconds } = utterance;
  const key = `${side}-${String(Math.round(startSeconds * 100))}`;
  const words = utterance.lines.flat();
  if (side === 'agent' && isAside(words) && utterance.marks.length === 0)
    return { kind: 'aside', key, side, startSeconds, text: words.map((each) => each.text).join(' ') };
  return {
    kind: 'turn',
    key,
    side,
    startSeconds,
    utterance,
    partial: null,
    promises: promises
      .map((each) => each.span)
      .filter((span) => span.side === side && span.startSeconds <= endSeconds && span.endSeconds >= startSeconds),
  };
}

/**
 * At most two words and one second, all of them continuers (docs/definitions.md, «Interruption»). The agent's only:
 * what the caller says in two words is an answer.
 */
function isAside(words: readonly Word[]): boolean {
  const first = words[0],
    last = words.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    words.length <= 2 &&
    last.endSeconds - first.startSeconds <= 1 &&
    contentOf(words, 0).length === 0
  );
}

function insertGap(rows: TranscriptRow[], gap: Interval & { readonly why: 'paused' | 'lost' }): void {
  // shorter losses are not worth a line; a pause always is
  if (gap.why === 'lost' && gap.endSeconds - gap.startSeconds < 1) return;
  const at = rows.findLastIndex((row) => row.startSeconds <= gap.startSeconds) + 1;
  rows.splice(at, 0, {
    kind: 'gap',
    key: `gap-${String(Math.round(gap.startSeconds * 100))}`,
    startSeconds: gap.startSeconds,
    why: gap.why,
    seconds: gap.endSeconds - gap.startSeconds,
  });
}

const textOfRow = (row: TranscriptRow): string => {
  switch (row.kind) {
    case 'turn':
      return [...(row.utterance?.lines.flat().map((word) => word.text) ?? []), row.partial?.text ?? ''].join(' ');
    case 'aside':
      return row.text;
    case 'gap':
      return '';
  }
};
/** Places of the rows in which the words stand, oldest first; none for an empty search. */
export function rowsWith(rows: readonly TranscriptRow[], words: string): readonly number[] {
  const wanted = words.trim().toLowerCase();
  return wanted === ''
    ? []
    : rows.flatMap((row, index) => (textOfRow(row).toLowerCase().includes(wanted) ? [index] : []));
}

/** A stretch of words that are drawn alike. */
export interface Stretch {
  readonly text: string;
  readonly kept: boolean;
  readonly unsure: boolean;
}
/** Joins a line's words into stretches: promised words are underlined, unsure ones dotted. */
export function stretches(words: readonly Word[], promises: readonly Span[]): readonly Stretch[] {
  const joined: { text: string; kept: boolean; unsure: boolean }[] = [];
  for (const word of words) {
    const middle = (word.startSeconds + word.endSeconds) / 2;
    const kept = promises.some((span) => span.startSeconds <= middle && middle <= span.endSeconds);
    const unsure = word.confidence < UNSURE_BELOW;
    const last = joined.at(-1);
    if (last?.kept === kept && last.unsure === unsure) last.text += ` ${word.text}`;
    else joined.push({ text: word.text, kept, unsure });
  }
  return joined;
}
