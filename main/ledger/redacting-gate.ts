import { textOf, type Side, type Word } from '../../app/call/words.ts';
import { countryOf } from '../../app/language/country.ts';
import { MASKED_DIGITS, redactText } from '../../app/language/redaction.ts';
import { admitFinal, admitPartial, closeGate, gateClock, openGate } from '../../app/language/redaction-gate.ts';
import type { Entry } from './entry.ts';
import type { WordsGate } from './words-gate.ts';

/** The gate of a call. @param country ISO 3166, of the profile: decides what a telephone number is */
export function openWordsGate(country: string): WordsGate {
  let gate = openGate(countryOf(country));
  /** as the gate let them go last */
  let agentWords: readonly Word[] = [];

  const finals = (side: Side, released: readonly (readonly Word[])[], knownSeconds: number): readonly Entry[] => {
    if (side === 'agent' && released.length > 0) agentWords = released.flat();
    return released.map((words) => ({
      atSeconds: words.at(-1)?.endSeconds ?? knownSeconds,
      knownSeconds,
      fact: { type: 'words-final', side, words: [...words] },
    }));
  };

  return {
    pass: (entry) => {
      const { fact, atSeconds, knownSeconds } = entry;
      switch (fact.type) {
        case 'words-final': {
          const admitted = admitFinal(gate, fact.side, fact.words);
          gate = admitted.gate;
          // all of it is held back: what stood on screen of it goes, the words follow when their run is closed
          if (fact.side === 'agent') agentWords = [];
          const released = finals(fact.side, admitted.released, knownSeconds);
          return released.length === 0 ? [{ ...entry, fact: { ...fact, words: [] } }] : released;
        }
        case 'words-partial': {
          const admitted = admitPartial(gate, fact.side, fact.text);
          gate = admitted.gate;
          return [
            {
              ...entry,
              fact: { ...fact, text: admitted.text, words: admitted.text === fact.text ? fact.words : null },
            },
          ];
        }
        case 'words-reheard':
          return isHarmless(fact.words, agentWords) &&
            redactText(textOf(fact.words), countryOf(country)) === textOf(fact.words)
            ? [entry]
            : [];
        case 'heard': {
          const agent = gateClock(gate, 'agent', atSeconds, fact.agentVoicedFrames !== 0);
          const caller = gateClock(agent.gate, 'caller', atSeconds, fact.callerVoicedFrames !== 0);
          gate = caller.gate;
          return [
            ...finals('agent', agent.released, knownSeconds),
            ...finals('caller', caller.released, knownSeconds),
            entry,
          ];
        }
        default:
          return [entry];
      }
    },
    close: (knownSeconds) => {
      const { gate: closed, released } = closeGate(gate);
      gate = closed;
      return [...finals('agent', released.agent, knownSeconds), ...finals('caller', released.caller, knownSeconds)];
    },
  };
}

/**
 * Words heard a second time may pass when those heard first have, and hold no mask: what was masked could be among them
 * in other words.
 */
function isHarmless(again: readonly Word[], first: readonly Word[]): boolean {
  const from = again[0]?.startSeconds ?? 0;
  const to = again.at(-1)?.endSeconds ?? 0;
  return (
    !first.some((each) => each.text === MASKED_DIGITS) &&
    first.some((each) => each.startSeconds < to && each.endSeconds > from)
  );
}
