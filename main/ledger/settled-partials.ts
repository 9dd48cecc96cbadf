import type { CallState } from '../../app/call/call-state.ts';
import type { CallEvent } from '../../app/call/events.ts';
import type { Side } from '../../app/call/words.ts';
import type { Entry } from './entry.ts';

/** Recognised once, never confirmed: below every threshold that decides something, above being thrown away. */
const UNSURE = 0.5;

/**
 * The words that were on the screen when their recogniser went away, as final ones: after a crash, or when the
 * listening page died. Words without times are spread evenly from where their utterance began to when they were known.
 */
export function settledPartials(state: CallState, events: readonly CallEvent[]): readonly Entry[] {
  return (['agent', 'caller'] as const).flatMap((side) => settled(side, state, events));
}

function settled(side: Side, state: CallState, events: readonly CallEvent[]): readonly Entry[] {
  const open = state.partials[side];
  const last = events.findLast((each) => each.type === 'words-partial' && each.side === side);
  if (open === null || open.text === '' || last?.type !== 'words-partial') return [];
  const texts = open.text.split(' ').filter((each) => each !== '');
  const untilSeconds = Math.max(last.atSeconds, open.startSeconds + 0.1 * texts.length);
  const each = (untilSeconds - open.startSeconds) / texts.length;
  const words =
    last.words ??
    texts.map((text, index) => ({
      text,
      startSeconds: open.startSeconds + index * each,
      endSeconds: open.startSeconds + (index + 1) * each,
      confidence: UNSURE,
    }));
  return [{ atSeconds: last.atSeconds, knownSeconds: state.clockSeconds, fact: { type: 'words-final', side, words } }];
}
