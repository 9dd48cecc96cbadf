import { FRAME_SECONDS, HEARD_SECONDS, type CallEvent, type EventOf } from '../call/events.ts';
import type { Side } from '../call/words.ts';
import { beginHold, endHold, holdByHand, withQuiet } from './holds.ts';
import { announcedWait, type Hold } from './hold.ts';
import { followLeak, standsOut } from './leak.ts';
import { followMonologue, secondsSinceContinuer, turnSeconds, type Stretch } from './monologue.ts';
import { overlapsAfterSound, overlapsAfterWords, type Interruption, type Overlap } from './overlaps.ts';
import { followOwnLevel, ownLevelRiseDb } from './own-level.ts';
import { noQuiet } from './quiet.ts';
import { withOverlaps } from './settled-overlaps.ts';
import { talksAfter } from './talks.ts';
import { turnThresholds as T } from './thresholds.ts';
import type { Inner, TurnsState } from './turns-state.ts';
import { closeVoice, followVoice, isLoud, speechFrames, type Run, type Voice } from './voice.ts';
import { followWords, wordsBetween } from './words-heard.ts';

export { startTurns, type TurnsState } from './turns-state.ts';
export type { Hold, Interruption, Overlap, Run, Stretch };

/** The state after one more event of the call. Pure; the cost of an event does not grow with the call. */
export function followTurns(state: TurnsState, event: CallEvent): TurnsState {
  switch (event.type) {
    case 'call-started':
      return { ...state, inner: { ...state.inner, hearsCaller: event.hearsCaller } };
    case 'heard':
      return state.inner.paused ? state : afterSound(state, event);
    case 'words-partial':
    case 'words-final':
      return afterWords(state, event);
    case 'hold-started':
      return holdByHand(state, event.atSeconds);
    case 'hold-ended':
      return endHold(state, event.atSeconds);
    case 'pause-started':
      return cut(state, true);
    case 'pause-ended':
    case 'hearing-lost':
    case 'hearing-resumed':
    case 'call-ended':
      return cut(state, false);
    case 'alert-shown':
    case 'alert-ended':
    case 'words-reheard':
    case 'item-ticked':
    case 'item-unticked':
    case 'alert-was-fine':
    case 'alerts-snoozed':
    case 'finding-dismissed':
    case 'finding-restored':
    case 'callback-confirmed':
    case 'callback-corrected':
    case 'callback-dismissed':
    case 'callback-restored':
    case 'callback-added':
    case 'caller-described':
    case 'note-written':
    case 'disposition-chosen':
      return state;
  }
}

/** Sound that is not heard joins nothing: runs end, and no silence is counted over the gap. */
function cut(state: TurnsState, paused: boolean): TurnsState {
  const { inner } = state;
  const voices = { agent: closeVoice(inner.voices.agent), caller: closeVoice(inner.voices.caller) };
  return {
    ...state,
    quietSeconds: 0,
    callerTurnSeconds: 0,
    secondsSinceContinuer: 0,
    speechRuns: runsOf(state, voices),
    inner: {
      ...inner,
      paused,
      clockSeconds: null,
      voices,
      talks: { agent: null, caller: null },
      quiet: noQuiet,
      monologue: { ...inner.monologue, startSeconds: null },
    },
  };
}

function runsOf(state: TurnsState, voices: Readonly<Record<Side, Voice>>): TurnsState['speechRuns'] {
  const { agent, caller } = state.speechRuns;
  return voices.agent.runs === agent && voices.caller.runs === caller
    ? state.speechRuns
    : { agent: voices.agent.runs, caller: voices.caller.runs };
}

const voicedStretch = (mask: number, startSeconds: number): Stretch | null =>
  mask === 0
    ? null
    : {
        startSeconds: startSeconds + Math.log2(mask & -mask) * FRAME_SECONDS,
        endSeconds: startSeconds + (Math.floor(Math.log2(mask)) + 1) * FRAME_SECONDS,
      };

/** While the caller is heard in the microphone, only what stands out of the expected leak is the agent. */
function agentFrames(inner: Inner, event: EventOf<'heard'>, callerMask: number): number {
  const mask = speechFrames(inner.voices.agent, event.agentVoicedFrames, event.agentDbfs);
  if (!inner.leak.leaking || (callerMask === 0 && inner.voices.caller.open === null)) return mask;
  return standsOut(inner.leak, event.agentDbfs, event.callerDbfs) ? mask : 0;
}

function afterSound(before: TurnsState, event: EventOf<'heard'>): TurnsState {
  const endSeconds = event.atSeconds;
  const startSeconds = endSeconds - HEARD_SECONDS;
  const gap = before.inner.clockSeconds !== null && startSeconds - before.inner.clockSeconds > HEARD_SECONDS;
  const state = gap ? cut(before, false) : before;
  const { inner } = state;
  const caller = speechFrames(inner.voices.caller, event.callerVoicedFrames, event.callerDbfs);
  const agent = agentFrames(inner, event, caller);
  const masks = { agent, caller };
  const voices = {
    agent: followVoice(
      inner.voices.agent,
      startSeconds,
      agent,
      agent === 0 && inner.leak.leaking ? 0 : event.agentVoicedFrames,
      event.agentDbfs,
    ),
    caller: followVoice(inner.voices.caller, startSeconds, caller, event.callerVoicedFrames, event.callerDbfs),
  };
  const { talks, fresh } = talksAfter(inner, startSeconds, masks);
  const open = overlapsAfterSound(
    fresh.length === 0 ? inner.open : [...inner.open, ...fresh],
    endSeconds,
    masks,
    { agent: event.agentDbfs, caller: event.callerDbfs },
    inner.words,
    voices,
  );
  const leak = inner.hearsCaller ? followLeak(inner.leak, event) : inner.leak;
  const ownLevel = agent === 1023 ? followOwnLevel(inner.ownLevel, event.agentDbfs) : inner.ownLevel;
  const monologue = followMonologue(inner.monologue, {
    nowSeconds: endSeconds,
    callerVoice: voicedStretch(caller, startSeconds),
    agentOpen: voices.agent.open,
    agentRunsEnded:
      voices.agent.runs === inner.voices.agent.runs
        ? []
        : voices.agent.runs.slice(inner.voices.agent.runs.length).filter((run) => isLoud(voices.agent, run)),
    agentWordsIn: (run) => wordsBetween(inner.words.agent, run.startSeconds - 0.2, run.endSeconds + 0.2),
  });
  const next: TurnsState = {
    ...state,
    speechRuns: runsOf(state, voices),
    talkSeconds:
      agent === 0 && caller === 0
        ? state.talkSeconds
        : { agent: voices.agent.talkSeconds, caller: voices.caller.talkSeconds },
    callerTurnSeconds: turnSeconds(monologue),
    secondsSinceContinuer: secondsSinceContinuer(monologue),
    continuers: monologue.continuers,
    longestUninterruptedCallerTurn: monologue.longest,
    ownLevelRiseDb: ownLevel === inner.ownLevel ? state.ownLevelRiseDb : ownLevelRiseDb(ownLevel),
    leak: leak.leaking,
    inner: { ...inner, clockSeconds: endSeconds, voices, talks, leak, ownLevel, monologue, open },
  };
  return withOverlaps(withQuiet(withCallerSound(next, agent, caller), masks, startSeconds), open);
}

function withCallerSound(state: TurnsState, agent: number, caller: number): TurnsState {
  const { inner } = state;
  if (!inner.hearsCaller) return state;
  if (caller !== 0)
    return state.callerSound === 'heard' && inner.agentSinceCallerSeconds === 0
      ? state
      : { ...state, callerSound: 'heard', inner: { ...inner, agentSinceCallerSeconds: 0 } };
  if (agent === 0) return state;
  const agentSinceCallerSeconds = inner.agentSinceCallerSeconds + HEARD_SECONDS;
  return {
    ...state,
    callerSound: agentSinceCallerSeconds >= T.missingCallerSeconds ? 'missing' : state.callerSound,
    inner: { ...inner, agentSinceCallerSeconds },
  };
}

function afterWords(state: TurnsState, event: EventOf<'words-partial'> | EventOf<'words-final'>): TurnsState {
  const { inner } = state;
  const words = { ...inner.words, [event.side]: followWords(inner.words[event.side], event) };
  const open = overlapsAfterWords(inner.open, event.knownSeconds, words, inner.voices);
  const heard =
    event.side === 'agent'
      ? [...words.agent.finals.slice(-14), ...words.agent.partial.slice(0, words.agent.stableWords)].slice(-14)
      : [];
  const wait =
    event.side === 'agent' ? announcedWait(heard.filter((word) => word.endSeconds > event.knownSeconds - 8)) : null;
  const announced =
    wait === null
      ? inner.announced
      : { endSeconds: heard.at(-1)?.endSeconds ?? event.knownSeconds, promisedSeconds: wait.promisedSeconds };
  return withOverlaps(beginHold({ ...state, inner: { ...inner, words, open, announced } }), open);
}
