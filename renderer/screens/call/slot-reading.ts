import type { CallState, ShownAlert } from '../../../app/call/call-state.ts';
import { liveTexts } from '../../texts/live.ts';

const texts = liveTexts.slot;

/** The one slot: an alert, or the next step whispered. */
export type SlotReading =
  | { readonly kind: 'alert'; readonly alert: ShownAlert }
  | {
      readonly kind: 'rest';
      readonly lead: string;
      readonly eased: boolean;
      readonly title: string;
      readonly line: string;
    };

/**
 * @returns what stands in the slot now. An item's suggestion changes from call to call, never in the middle of one, so
 * that nothing changes under the eyes.
 */
export function readSlot(state: CallState): SlotReading {
  if (state.alert !== null) return { kind: 'alert', alert: state.alert };
  const eased = state.clockSeconds < state.easedUntilSeconds;
  const lead = eased ? texts.eased : texts.next;
  if (state.phase === 'hold' || state.turns.hold !== null)
    return { kind: 'rest', lead: eased ? lead : texts.now, eased, title: texts.holding, line: texts.holdingLine };
  const next = state.checklist.next;
  if (next === null) {
    return state.checklist.itemCount === 0
      ? { kind: 'rest', lead, eased, title: texts.waiting, line: '' }
      : { kind: 'rest', lead, eased, title: texts.allDone, line: texts.allDoneLine };
  }
  const { suggestions } = next.item;
  const suggestion =
    suggestions[turnOf(`${state.started?.callId ?? ''} ${next.item.id}`) % Math.max(1, suggestions.length)] ?? '';
  return {
    kind: 'rest',
    lead,
    eased,
    title: next.item.title,
    line: suggestion === '' || suggestion.startsWith('“') ? suggestion : `“${suggestion}”`,
  };
}

/** A number that differs from call to call and stays in one. */
const turnOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_536, 0);

export function sameSlot(one: SlotReading, other: SlotReading): boolean {
  if (one.kind === 'alert') return other.kind === 'alert' && one.alert.alertId === other.alert.alertId;
  return other.kind === 'rest' && one.lead === other.lead && one.title === other.title && one.line === other.line;
}
