import { z } from 'zod';
import { alertGroup, alertKind, alertSensitivities } from '../coaching/alert-kinds.ts';
import { checklist } from '../coaching/checklist.ts';
import { detectorId } from '../coaching/detector-ids.ts';
import { side, word } from './words.ts';

/** Stretch of one side's sound that a reading or a correction speaks of; seconds of the call. */
export const span = z.object({ side, startSeconds: z.number(), endSeconds: z.number() });
export type Span = z.infer<typeof span>;

/** Who is calling, as the agent types it or the softphone says it. */
export const callerDetails = z.object({
  name: z.string().max(120).nullable(),
  number: z.string().max(40).nullable(),
  reference: z.string().max(120).nullable(),
});
export type CallerDetails = z.infer<typeof callerDetails>;

/** The agent's own details, as they stood in the profile when the call began. */
export const agentDetails = z.object({
  name: z.string().max(120).nullable(),
  /** as kept in the profile, E.164 where it is a valid number */
  number: z.string().max(40).nullable(),
  /** ISO 3166 country whose numbers are meant when no prefix is said */
  country: z.string().length(2),
  /** the agent's articulation rate in past calls, syll/s; null until three calls are known */
  usualSyllablesPerSecond: z.number().nullable(),
});

/** What stands on a callback card. */
export const callbackDetails = z.object({
  /** RFC 3339 with offset: the latest moment that keeps the promise; null when vague */
  dueAt: z.string().nullable(),
  /** the number the agent will ring */
  numberToCall: z.string().nullable(),
  agentName: z.string().nullable(),
  /** where the agent's side can be reached */
  agentPhone: z.string().nullable(),
  callerName: z.string().nullable(),
  reference: z.string().nullable(),
});
export type CallbackDetails = z.infer<typeof callbackDetails>;

/**
 * Which of the promises in a span an action speaks of: one breath may hold both, «I will email you the form and call you
 * back». Missing: the call.
 */
const promiseKind = z.enum(['call', 'other']).optional();

export const callSource = z.enum(['live', 'sample', 'recording', 'practice']);
export type CallSource = z.infer<typeof callSource>;

export const dispositions = [
  'resolved',
  'new-date-promised',
  'escalated',
  'callback',
  'refund',
  'no-solution',
  'disconnected',
] as const;
export const disposition = z.enum(dispositions);
export type Disposition = z.infer<typeof disposition>;

// ---- what was heard

/** Twenty milliseconds: the frame of the voice detector. Ten frames make one `heard`. */
export const FRAME_SECONDS = 0.02;
export const HEARD_SECONDS = 0.2;
/** The level of digital silence, dBFS; nothing is told as quieter. */
export const SILENT_DBFS = -100;
/** Call seconds as they stand in events: whole milliseconds. */
export const wholeMilliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;
const voicedFrames = z.number().int().min(0).max(1023);

const callStarted = z.object({
  type: z.literal('call-started'),
  callId: z.string(),
  /** RFC 3339 with the zone's offset: the moment of call second 0 */
  startedAt: z.string(),
  /** IANA zone the agent works in */
  timezone: z.string(),
  source: callSource,
  direction: z.enum(['in', 'out']).nullable(),
  agent: agentDetails,
  caller: callerDetails,
  checklist,
  alerts: alertSensitivities,
  /** false: agent-only mode, own pace against the agent's usual */
  hearsCaller: z.boolean(),
  rulesVersion: z.number().int(),
});

/** The fold's only clock: 200 ms of both sides, ending at `atSeconds`. */
const heard = z.object({
  type: z.literal('heard'),
  /** RMS level of the stretch, dBFS, `SILENT_DBFS` at the least */
  agentDbfs: z.number(),
  callerDbfs: z.number(),
  /** which of the ten 20 ms frames hold voice: bit 0 is the earliest */
  agentVoicedFrames: voicedFrames,
  callerVoicedFrames: voicedFrames,
});
/** Words still being recognised: replaces the side's earlier partial. Never decided upon before it stood twice. */
const wordsPartial = z.object({
  type: z.literal('words-partial'),
  side,
  text: z.string(),
  words: z.array(word).readonly().nullable(),
});
/** Words that will not change any more; a sentence may be spread over several. */
const wordsFinal = z.object({ type: z.literal('words-final'), side, words: z.array(word).readonly() });
/**
 * The agent's last final heard once more with only the language of calls to choose from; comes after it. Holds no
 * number; never shown as transcript.
 */
const wordsReheard = z.object({
  type: z.literal('words-reheard'),
  side: z.literal('agent'),
  words: z.array(word).readonly(),
});
const hearingLost = z.object({
  type: z.literal('hearing-lost'),
  side: side.nullable(),
  cause: z.enum(['device-gone', 'permission', 'recogniser', 'page', 'device-busy', 'asleep']),
});
const hearingResumed = z.object({ type: z.literal('hearing-resumed'), side: side.nullable(), lostSeconds: z.number() });

// ---- what was shown

const alertShown = z.object({
  type: z.literal('alert-shown'),
  alertId: z.string(),
  kind: alertKind,
  title: z.string(),
  line: z.string(),
  technique: detectorId.nullable(),
});
export const alertEnding = z.enum(['followed', 'expired', 'replaced', 'was-fine', 'snoozed', 'call-ended']);
const alertEnded = z.object({ type: z.literal('alert-ended'), alertId: z.string(), how: alertEnding });

// ---- what was done

export const agentAction = z.discriminatedUnion('type', [
  z.object({ type: z.literal('item-ticked'), itemId: z.string() }),
  z.object({ type: z.literal('item-unticked'), itemId: z.string() }),
  z.object({ type: z.literal('hold-started') }),
  z.object({ type: z.literal('hold-ended') }),
  /** nothing is recognised or kept until `pause-ended` */
  z.object({ type: z.literal('pause-started') }),
  z.object({ type: z.literal('pause-ended') }),
  z.object({ type: z.literal('alert-was-fine'), alertId: z.string() }),
  z.object({ type: z.literal('alerts-snoozed'), group: alertGroup }),
  /** «That was fine» on something the summary or the transcript marks */
  z.object({ type: z.literal('finding-dismissed'), finding: z.enum(['interruption', 'phrase', 'pace']), span }),
  /** takes «That was fine» back: it counts again */
  z.object({ type: z.literal('finding-restored'), finding: z.enum(['interruption', 'phrase', 'pace']), span }),
  z.object({ type: z.literal('callback-confirmed'), span, details: callbackDetails, kind: promiseKind }),
  z.object({ type: z.literal('callback-corrected'), span, details: callbackDetails, kind: promiseKind }),
  z.object({ type: z.literal('callback-dismissed'), span, kind: promiseKind }),
  /** takes the dismissal back: it stands as it stood before */
  z.object({ type: z.literal('callback-restored'), span, kind: promiseKind }),
  /** a promise the coach did not hear, entered by the agent */
  z.object({ type: z.literal('callback-added'), span, details: callbackDetails }),
  z.object({ type: z.literal('caller-described'), caller: callerDetails }),
  z.object({ type: z.literal('note-written'), text: z.string().max(20_000) }),
  z.object({ type: z.literal('disposition-chosen'), disposition: disposition.nullable() }),
]);
export type AgentAction = z.infer<typeof agentAction>;

const callEnded = z.object({
  type: z.literal('call-ended'),
  reason: z.enum(['agent', 'recording-finished', 'recovered', 'quiet']),
});

/** All that can happen in a call, without its place in the log. */
export const callFact = z.discriminatedUnion('type', [
  callStarted,
  heard,
  wordsPartial,
  wordsFinal,
  wordsReheard,
  hearingLost,
  hearingResumed,
  alertShown,
  alertEnded,
  ...agentAction.options,
  callEnded,
]);
export type CallFact = z.infer<typeof callFact>;
export type FactOf<T extends CallFact['type']> = Extract<CallFact, { type: T }>;

export const EVENT_VERSION = 1;
const place = z.object({
  version: z.literal(EVENT_VERSION),
  /** order of arrival, from 0 */
  seq: z.number().int().nonnegative(),
  /** when it sounded or was done, seconds of the call */
  atSeconds: z.number(),
  /** call time when it was known; decisions use only this one */
  knownSeconds: z.number(),
});
/** One entry of a call's log. */
export const callEvent = place.and(callFact);
export type CallEvent = z.infer<typeof place> & CallFact;
export type EventOf<T extends CallFact['type']> = z.infer<typeof place> & FactOf<T>;

/**
 * Lifts a stored event of any version to the present one.
 * @returns null when it is none (the reader skips it and says so).
 */
export function liftEvent(stored: unknown): CallEvent | null {
  const parsed = callEvent.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
