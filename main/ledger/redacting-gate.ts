import type { Side, Word } from '../../app/call/words.ts';
import { countryOf } from '../../app/language/country.ts';
import { admitFinal, admitPartial, closeGate, gateClock, openGate } from '../../app/language/redaction-gate.ts';
import type { Entry } from './entry.ts';
import type { WordsGate } from './words-gate.ts';

/** The gate of a call. @param country ISO 3166, of the profile: decides what a telephone number is */
export function openWordsGate(country: string): WordsGate {
  let gate = openGate(countryOf(country));

  const finals = (side: Side, released: readonly (readonly Word[])[], knownSeconds: number): readonly Entry[] => released.map((words) => ({
    atSeconds: words.at(-1)?.endSeconds ?? knownSeconds, knownSeconds, fact: { type: 'words-final', side, words: [...words] },
  }));

  return {
    pass: (entry) => {
      const { fact, atSeconds, knownSeconds } = entry;
      switch (fact.type) {
        case 'words-final': {
          const admitted = admitFinal(gate, fact.side, fact.words);
          gate = admitted.gate;
          // all of it is held back: what stood on screen of it goes, the words follow when their run is closed
          return admitted.released.length === 0 ? [{ ...entry, fact: { ...fact, words: [] } }] : finals(fact.side, admitted.released, knownSeconds);
        }
        case 'words-partial': {
          const admitted = admitPartial(gate, fact.side, fact.text);
          gate = admitted.gate;
          return [{ ...entry, fact: { ...fact, text: admitted.text, words: admitted.text === fact.text ? fact.words : null } }];
        }
        case 'heard': {
          const agent = gateClock(gate, 'agent', atSeconds, fact.agentVoicedFrames !== 0);
          const caller = gateClock(agent.gate, 'caller', atSeconds, fact.callerVoicedFrames !== 0);
          gate = caller.gate;
          return [...finals('agent', agent.released, knownSeconds), ...finals('caller', caller.released, knownSeconds), entry];
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
