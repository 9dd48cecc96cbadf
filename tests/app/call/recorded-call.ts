import { readFileSync } from 'node:fs';
import { startCall } from '../../../app/call/call.ts';
import type { CallState } from '../../../app/call/call-state.ts';
import type { CallEvent, CallFact } from '../../../app/call/events.ts';
import { step } from '../../../app/call/step.ts';
import type { Side, Word } from '../../../app/call/words.ts';
import { usualSensitivities } from '../../../app/coaching/alert-kinds.ts';
import { defaultChecklist } from '../../../app/coaching/checklist-default.ts';

type PackedWord = readonly [text: string, startSeconds: number, endSeconds: number, confidence: number];
type PackedLine =
  | readonly [
      atSeconds: number,
      agentDbfs: number,
      callerDbfs: number,
      agentVoicedFrames: number,
      callerVoicedFrames: number,
    ]
  | {
      readonly type: 'words-partial' | 'words-final';
      readonly side: Side;
      readonly at: number;
      readonly known: number;
      readonly text?: string;
      readonly words: readonly PackedWord[] | null;
    };

export interface Heard {
  readonly fact: CallFact;
  readonly atSeconds: number;
  readonly knownSeconds: number;
}

const unpackWord = ([text, startSeconds, endSeconds, confidence]: PackedWord): Word => ({
  text,
  startSeconds,
  endSeconds,
  confidence,
});

function unpack(line: PackedLine): Heard {
  if ('type' in line) {
    const words = line.words?.map(unpackWord) ?? null;
    const fact: CallFact =
      line.type === 'words-final'
        ? { type: 'words-final', side: line.side, words: words ?? [] }
        : { type: 'words-partial', side: line.side, text: line.text ?? '', words };
    return { fact, atSeconds: line.at, knownSeconds: line.known };
  }
  const [atSeconds, agentDbfs, callerDbfs, agentVoicedFrames, callerVoicedFrames] = line;
  return {
    fact: { type: 'heard', agentDbfs, callerDbfs, agentVoicedFrames, callerVoicedFrames },
    atSeconds,
    knownSeconds: atSeconds,
  };
}

/** What the recogniser and the voice detector made of assets/sample-call, as it reaches the ledger. */
export const sampleCallHeard = (): readonly Heard[] =>
  readFileSync(new URL('sample-call.heard.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => unpack(JSON.parse(line) as PackedLine));

export const sampleCallStarted: CallFact = {
  type: 'call-started',
  callId: 'sample',
  startedAt: '2026-11-23T10:14:00-05:00',
  timezone: 'America/New_York',
  source: 'sample',
  direction: null,
  agent: { name: null, number: null, country: 'US', usualSyllablesPerSecond: null },
  caller: { name: null, number: null, reference: null },
  checklist: defaultChecklist,
  alerts: usualSensitivities,
  hearsCaller: true,
  rulesVersion: 1,
};

/** Plays facts through the fold as the ledger does, telling each state to `watch`. */
export function play(
  heard: readonly Heard[],
  watch: (state: CallState) => void = () => undefined,
): { readonly state: CallState; readonly events: readonly CallEvent[] } {
  let state = startCall();
  const events: CallEvent[] = [];
  for (const { fact, atSeconds, knownSeconds } of [
    { fact: sampleCallStarted, atSeconds: 0, knownSeconds: 0 },
    ...heard,
  ]) {
    const next = step(state, events.length, fact, atSeconds, knownSeconds);
    state = next.state;
    events.push(...next.appended);
    watch(state);
  }
  return { state, events };
}
