import { FRAME_SECONDS, HEARD_SECONDS, type CallEvent, type EventOf } from '../call/events.ts';
import type { Side } from '../call/words.ts';
import { announcedWait, type Hold } from './hold.ts';
import { followLeak, noLeak, standsOut, type Leak } from './leak.ts';
import {
  followMonologue,
  noMonologue,
  secondsSinceContinuer,
  turnSeconds,
  type Monologue,
  type Stretch,
} from './monologue.ts';
import { followTalk, onsetAt, type Talk } from './onset.ts';
import { newOverlap, overlapsAfterSound, overlapsAfterWords, type Interruption, type Overlap } from './overlaps.ts';
import { followOwnLevel, noOwnLevel, ownLevelRiseDb, type OwnLevel } from './own-level.ts';
import { turnThresholds as T } from './thresholds.ts';
import { followQuiet, noQuiet, type Quiet } from './quiet.ts';
import { closeVoice, followVoice, isLoud, silentVoice, speechFrames, type Run, type Voice } from './voice.ts';
import { followWords, nothingHeard, wordsBetween, type WordsOfBoth } from './words-heard.ts';

export type { Hold, Interruption, Overlap, Run, Stretch };

/** What is read of both sides' turns. `inner` is the fold's own memory; nobody else reads it. */
export interface TurnsState {
  readonly interruptions: readonly Interruption[];
  /** onsets that were harmless or unsure, with the reason; settled ones, oldest first */
  readonly overlaps: readonly Overlap[];
  /** finished stretches of speech; the one that may still go on is not in it yet */
  readonly speechRuns: Readonly<Record<Side, readonly Run[]>>;
  readonly silences: readonly Stretch[];
  /** both silent for so long now */
  readonly quietSeconds: number;
  readonly talkSeconds: Readonly<Record<Side, number>>;
  readonly hold: Hold | null;
  readonly callerTurnSeconds: number;
  readonly secondsSinceContinuer: number;
  readonly continuers: readonly Stretch[];
  readonly longestUninterruptedCallerTurn: Stretch | null;
  readonly callerSound: 'unknown' | 'heard' | 'missing';
  readonly ownLevelRiseDb: number | null;
  readonly leak: boolean;
  readonly inner: Inner;
}

interface Inner {
  readonly hearsCaller: boolean;
  readonly clockSeconds: number | null;
  readonly paused: boolean;
  readonly voices: Readonly<Record<Side, Voice>>;
  readonly talks: { readonly agent: Talk | null; readonly caller: Talk | null };
  readonly words: WordsOfBoth;
  /** overlaps that may still change, oldest first */
  readonly open: readonly Overlap[];
  readonly settledInterruptions: readonly Interruption[];
  readonly quiet: Quiet;
  /** the end of the last words that asked for a wait */
  readonly announced: { readonly endSeconds: number; readonly promisedSeconds: number | null } | null;
  readonly agentVoicedInHoldSeconds: number;
  readonly agentSinceCallerSeconds: number;
  readonly monologue: Monologue;
  readonly ownLevel: OwnLevel;
  readonly leak: Leak;
}

export function startTurns(): TurnsState {
  return {
    interruptions: [],
    overlaps: [],
    speechRuns: { agent: [], caller: [] },
    silences: [],
    quietSeconds: 0,
    talkSeconds: { agent: 0, caller: 0 },
    hold: null,
    callerTurnSeconds: 0,
    secondsSinceContinuer: 0,
    continuers: [],
    longestUninterruptedCallerTurn: null,
    callerSound: 'unknown',
    ownLevelRiseDb: null,
    leak: false,
    inner: {
      hearsCaller: true,
      clockSeconds: null,
      paused: false,
      voices: { agent: silentVoice, caller: silentVoice },
      talks: { agent: null, caller: null },
      words: { agent: nothingHeard, caller: nothingHeard },
      open: [],
      settledInterruptions: [],
      quiet: noQuiet,
      announced: null,
      agentVoicedInHoldSeconds: 0,
      agentSinceCallerSeconds: 0,
      monologue: noMonologue,
      ownLevel: noOwnLevel,
      leak: noLeak,
    },
  };
}

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
      return {
        ...state,
        hold: {
          startSeconds: event.atSeconds,
          how: 'by-hand',
          promisedSeconds: state.inner.announced?.promisedSeconds ?? state.hold?.promisedSeconds ?? null,
        },
      };
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

const endHold = (state: TurnsState, atSeconds: number): TurnsState => ({
  ...state,
  hold: null,
  quietSeconds: 0,
  inner: { ...state.inner, announced: null, quiet: { ...state.inner.quiet, sinceSeconds: atSeconds, excused: false } },
});

function runsOf(state: TurnsState, voices: Readonly<Record<Side, Voice>>): TurnsState['speechRuns'] {
  const { agent, caller } = state.speechRuns;
  return voices.agent.runs === agent && voices.caller.runs === caller
    ? state.speechRuns
    : { agent: voices.agent.runs, caller: voices.caller.runs };
}

const voicedAt = (mask: number, frame: number): boolean => (mask & (1 << frame)) !== 0;
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

/** Who talks since when, and the onsets in this stretch: frame by frame, since both may begin in it. */
function talksAfter(
  inner: Inner,
  startSeconds: number,
  masks: Readonly<Record<Side, number>>,
): { readonly talks: Inner['talks']; readonly fresh: readonly Overlap[] } {
  if (masks.agent === 0 && masks.caller === 0) return { talks: inner.talks, fresh: [] };
  let { agent, caller } = inner.talks;
  const fresh: Overlap[] = [];
  for (let frame = 0; frame < 10; frame += 1) {
    const atSeconds = startSeconds + frame * FRAME_SECONDS;
    const [agentBefore, callerBefore] = [agent, caller];
    const begin = (by: Side, own: Talk | null, other: Talk | null): void => {
      if (own !== null && atSeconds - own.lastSeconds <= T.runGapSeconds + 1e-6) return;
      if (
        inner.open.some(
          ({ onset }) => onset.by === by && !onset.ownEnded && atSeconds - onset.ownLastSeconds <= T.stoppedSeconds,
        )
      )
        return;
      const onset = onsetAt(by, atSeconds, own, other);
      if (onset !== null) fresh.push(newOverlap(onset));
    };
    if (voicedAt(masks.agent, frame)) {
      begin('agent', agentBefore, callerBefore);
      agent = followTalk(agent, atSeconds);
    }
    if (voicedAt(masks.caller, frame)) {
      begin('caller', callerBefore, agentBefore);
      caller = followTalk(caller, atSeconds);
    }
  }
  return { talks: { agent, caller }, fresh };
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

/** Silence and hold: the two that only time brings about. */
function withQuiet(state: TurnsState, masks: Readonly<Record<Side, number>>, startSeconds: number): TurnsState {
  const { inner } = state;
  const quiet = followQuiet(inner.quiet, startSeconds, masks.agent | masks.caller, state.hold !== null);
  const ended = quiet.ended === null ? state.silences : [...state.silences, quiet.ended];
  const next = { ...state, silences: ended, quietSeconds: quiet.quietSeconds, inner: { ...inner, quiet } };
  return beginHold(endAnnouncedHold(next, masks.agent, startSeconds));
}

/** An announced hold ends when the agent speaks again: from the first voice of that run. */
function endAnnouncedHold(state: TurnsState, agent: number, startSeconds: number): TurnsState {
  const { hold, inner } = state;
  if (hold?.how !== 'announced' || agent === 0) return state;
  const run = inner.voices.agent.open;
  if (run === null || run.voicedSeconds < T.holdEndsVoicedSeconds || startSeconds < hold.startSeconds) return state;
  return { ...state, hold: null, inner: { ...inner, announced: null } };
}

function beginHold(state: TurnsState): TurnsState {
  const { announced, quiet } = state.inner;
  if (
    state.hold !== null ||
    announced === null ||
    quiet.sinceSeconds === null ||
    state.quietSeconds < T.holdBeginsSeconds
  )
    return state;
  if (quiet.sinceSeconds - announced.endSeconds > T.holdAfterWordsSeconds) return state;
  return {
    ...state,
    hold: { startSeconds: quiet.sinceSeconds, how: 'announced', promisedSeconds: announced.promisedSeconds },
    inner: { ...state.inner, quiet: { ...quiet, excused: true } },
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

/** What is settled leaves the open ones; the list of interruptions changes only when one of them does. */
function withOverlaps(state: TurnsState, open: readonly Overlap[]): TurnsState {
  if (open.length === 0) return state;
  const still = open.filter((overlap) => !overlap.settled);
  const settled = open.filter((overlap) => overlap.settled);
  const found = settled.flatMap(({ interruption }) => (interruption === null ? [] : [interruption]));
  const settledInterruptions =
    found.length === 0 ? state.inner.settledInterruptions : [...state.inner.settledInterruptions, ...found];
  const pending = still.flatMap(({ interruption }) => (interruption === null ? [] : [interruption]));
  const now =
    pending.length === 0
      ? settledInterruptions
      : [...settledInterruptions, ...pending].sort((a, b) => a.startSeconds - b.startSeconds);
  const same =
    now.length === state.interruptions.length && now.every((each, index) => each === state.interruptions[index]);
  return {
    ...state,
    interruptions: same ? state.interruptions : now,
    overlaps: settled.length === 0 ? state.overlaps : [...state.overlaps, ...settled],
    inner: { ...state.inner, open: still, settledInterruptions },
  };
}
