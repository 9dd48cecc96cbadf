import type { CallState } from '../call/call-state.ts';
import type { AlertKind } from './alert-kinds.ts';
import type { Cue } from './cues.ts';
import { isSwap, type SwapDetectorId } from './detector-ids.ts';
import { betterWording, phraseAdvice } from './phrases.ts';

export interface AlertText {
  /** verb first, two to five words */
  readonly title: string;
  /** why, or a sentence to say */
  readonly line: string;
}

/** Suggestions rotate, so that the same sentence is not shown twice running. */
const adviceOn = (id: SwapDetectorId, turn: number): AlertText => ({
  title: phraseAdvice[id].title,
  line: `“${betterWording(id, turn)}”`,
});

const texts: Readonly<Record<Exclude<AlertKind, 'phrase'>, AlertText>> = {
  boundary: { title: 'You may set a limit', line: '“I want to help. Please, without insults.”' },
  interruption: { title: 'Let them finish', line: 'They were not done yet.' },
  'give-a-time': adviceOn('vague_promise', 0),
  'offer-callback': { title: 'Offer to call back', line: 'With a time: “by three tomorrow”.' },
  hold: { title: 'Back to the caller', line: 'They have been waiting.' },
  silence: { title: 'Say what you are doing', line: '“I am opening your order now.”' },
  pace: { title: 'Slow down a little', line: 'The caller is speaking slower.' },
  breathe: { title: 'Breathe out once', line: 'You are louder than when you began.' },
  listening: { title: 'Let them hear you', line: '“Mm hm.” “I see.” “Right.”' },
  feeling: { title: 'Name the feeling', line: '“I can hear how frustrating that is.”' },
  'name-and-number': { title: 'Your name and number', line: 'So that they can reach you.' },
};

/** The words of an alert as they stand in the slot and, because they were shown, in the log. */
export function alertText(cue: Cue, state: CallState): AlertText {
  switch (cue.kind) {
    case 'phrase':
      return cue.technique !== null && isSwap(cue.technique)
        ? adviceOn(cue.technique, state.alerts.length)
        : adviceOn('policy_phrase', 0);
    case 'hold': {
      const promised = state.turns.hold?.promisedSeconds ?? null;
      return promised === null
        ? texts.hold
        : { ...texts.hold, line: `The ${spokenDuration(promised)} ${promised === 60 ? 'is' : 'are'} over.` };
    }
    case 'pace':
      return state.pace.reading.basis === 'caller'
        ? texts.pace
        : { ...texts.pace, line: 'You are faster than your usual pace.' };
    case 'name-and-number': {
      const { name, number } = state.started?.agent ?? { name: null, number: null };
      return name === null && number === null
        ? texts['name-and-number']
        : { ...texts['name-and-number'], line: [name, number].filter((each) => each !== null).join(', ') };
    }
    default:
      return texts[cue.kind];
  }
}

const spokenDuration = (seconds: number): string =>
  seconds < 60
    ? `${String(Math.round(seconds))} seconds`
    : seconds < 90
      ? 'minute'
      : `${String(Math.round(seconds / 60))} minutes`;
