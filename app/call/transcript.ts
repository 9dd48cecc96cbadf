import { veiled } from '../language/coarse-words.ts';
import { stableWordCount } from '../turns/stable-words.ts';
import type { EventOf } from './events.ts';
import type { PartialWords, Utterance } from './call-state.ts';
import type { Word } from './words.ts';

/** A side's words stay one block while it pauses for less than this and the other side says nothing in between. */
const SAME_BLOCK_GAP_SECONDS = 3;

/**
 * Adds a final result: as a new line of the side's block, or as a new block at its place in time. Finals of the two
 * sides may arrive out of order.
 */
export function addFinal(
  utterances: readonly Utterance[],
  final: EventOf<'words-final'>,
  marks: readonly string[],
): readonly Utterance[] {
  const first = final.words[0];
  const last = final.words.at(-1);
  if (first === undefined || last === undefined) return utterances;
  let index = utterances.length;
  while (index > 0 && (utterances[index - 1]?.startSeconds ?? 0) > first.startSeconds) index -= 1;
  const before = utterances[index - 1];
  const line = final.side === 'agent' ? final.words.map((each) => ({ ...each, text: veiled(each.text) })) : final.words;
  if (before?.side === final.side && first.startSeconds - before.endSeconds < SAME_BLOCK_GAP_SECONDS) {
    const grown: Utterance = {
      ...before,
      endSeconds: Math.max(before.endSeconds, last.endSeconds),
      lines: [...before.lines, line],
      marks: [...before.marks, ...marks.filter((mark) => !before.marks.includes(mark))],
    };
    return utterances.toSpliced(index - 1, 1, grown);
  }
  const added: Utterance = {
    id: utterances.length,
    side: final.side,
    startSeconds: first.startSeconds,
    endSeconds: last.endSeconds,
    lines: [line],
    marks,
  };
  return utterances.toSpliced(index, 0, added);
}

/** Puts marks on the block that holds `atSeconds` of a side, when something said there was ticked. */
export function markUtterance(
  utterances: readonly Utterance[],
  side: Utterance['side'],
  atSeconds: number,
  mark: string,
): readonly Utterance[] {
  const index = utterances.findLastIndex(
    (each) => each.side === side && each.startSeconds <= atSeconds && atSeconds <= each.endSeconds + 0.01,
  );
  const found = utterances[index];
  if (found === undefined || found.marks.includes(mark)) return utterances;
  return utterances.toSpliced(index, 1, { ...found, marks: [...found.marks, mark] });
}

/**
 * The side's last words before `beforeSeconds`, as long as no pause of `gapSeconds` cuts them off; at most `atMost`
 * words.
 */
export function wordsBefore(
  utterances: readonly Utterance[],
  side: Utterance['side'],
  beforeSeconds: number,
  gapSeconds: number,
  atMost: number,
): readonly Word[] {
  const found: Word[] = [];
  let edge = beforeSeconds;
  for (let index = utterances.length - 1; index >= 0 && found.length < atMost; index -= 1) {
    const utterance = utterances[index];
    if (utterance?.side !== side || utterance.startSeconds >= beforeSeconds) continue;
    const words = utterance.lines.flat();
    for (let at = words.length - 1; at >= 0 && found.length < atMost; at -= 1) {
      const word = words[at];
      if (word === undefined || word.startSeconds >= beforeSeconds) continue;
      if (edge - word.endSeconds > gapSeconds) return found.reverse();
      found.push(word);
      edge = word.startSeconds;
    }
    break;
  }
  return found.reverse();
}

/** Words being recognised: those that stood at the same place in the partial before are stable. */
export function nextPartial(before: PartialWords | null, event: EventOf<'words-partial'>): PartialWords | null {
  if (event.text === '') return null;
  const text = event.side === 'agent' ? event.text.split(' ').map(veiled).join(' ') : event.text;
  return {
    text,
    stableWords: stableWordCount(before?.text ?? '', text),
    startSeconds: before?.startSeconds ?? event.words?.[0]?.startSeconds ?? event.atSeconds,
  };
}
