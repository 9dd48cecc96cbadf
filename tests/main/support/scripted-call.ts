import { defaultChecklist } from '../../../app/coaching/checklist-default.ts';
import { usualSensitivities } from '../../../app/coaching/alert-kinds.ts';
import { EVENT_VERSION, type CallEvent, type CallFact, type FactOf } from '../../../app/call/events.ts';
import type { Side, Word } from '../../../app/call/words.ts';
import type { HeardFact } from '../../../app/ipc.ts';

export const STARTED_AT = '2026-11-23T14:05:00+01:00';
export const STARTED_MILLISECONDS = Date.parse(STARTED_AT);

export const started = (callId: string, change: Partial<FactOf<'call-started'>> = {}): FactOf<'call-started'> => ({
  type: 'call-started',
  callId,
  startedAt: STARTED_AT,
  timezone: 'Europe/Berlin',
  source: 'live',
  direction: 'in',
  agent: { name: 'Dana Weiss', number: '+4930901820', country: 'DE', usualSyllablesPerSecond: null },
  caller: { name: null, number: null, reference: null },
  checklist: defaultChecklist,
  alerts: usualSensitivities,
  hearsCaller: true,
  rulesVersion: 1,
  ...change,
});

/** 200 ms of sound that ends at `atSeconds`; `speaking` is the side whose voice is in it. */
export const heard = (atSeconds: number, speaking: Side | null = null): HeardFact => ({
  atSeconds,
  knownSeconds: atSeconds,
  fact: {
    type: 'heard',
    agentDbfs: speaking === 'agent' ? -25 : -60,
    callerDbfs: speaking === 'caller' ? -25 : -60,
    agentVoicedFrames: speaking === 'agent' ? 1023 : 0,
    callerVoicedFrames: speaking === 'caller' ? 1023 : 0,
  },
});

/** All of `heard` from the first to the last second. */
export function heardFor(fromSeconds: number, toSeconds: number, speaking: Side | null = null): readonly HeardFact[] {
  const count = Math.round((toSeconds - fromSeconds) / 0.2);
  return Array.from({ length: count }, (_, index) =>
    heard(Math.round((fromSeconds + (index + 1) * 0.2) * 1000) / 1000, speaking),
  );
}

/** Words said one after the other, a third of a second each. */
export function words(text: string, fromSeconds: number): Word[] {
  return text.split(' ').map((each, index) => ({
    text: each,
    startSeconds: fromSeconds + index / 3,
    endSeconds: fromSeconds + (index + 1) / 3,
    confidence: 0.95,
  }));
}

export function final(side: Side, text: string, fromSeconds: number, knownSeconds?: number): HeardFact {
  const said = words(text, fromSeconds);
  const at = said.at(-1)?.endSeconds ?? fromSeconds;
  return { atSeconds: at, knownSeconds: knownSeconds ?? at, fact: { type: 'words-final', side, words: said } };
}

export const partial = (side: Side, text: string, atSeconds: number): HeardFact => ({
  atSeconds,
  knownSeconds: atSeconds,
  fact: { type: 'words-partial', side, text, words: null },
});

/** Facts as events of a log, numbered from 0. */
export const logged = (
  facts: readonly { readonly atSeconds: number; readonly knownSeconds: number; readonly fact: CallFact }[],
): readonly CallEvent[] =>
  facts.map(({ fact, atSeconds, knownSeconds }, seq) => ({
    ...fact,
    version: EVENT_VERSION,
    seq,
    atSeconds,
    knownSeconds,
  }));
