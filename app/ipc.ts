import { z } from 'zod';
import { agentAction, callFact, callerDetails, type CallEvent, type CallSource, type Disposition } from './call/events.ts';
import type { CallSummary } from './call/summary-shape.ts';
import type { ShortcutState } from './shortcuts.ts';
import { callerSource, chosenMicrophone, settingsChange, type Settings } from './settings.ts';

/**
 * The one contract between the processes. A page asks (`window.bridge.ask(request, input)`) and is told (`window.bridge.on(notice, listener)`);
 * main parses every input with the schema that stands here and answers `Answer<…>`: expected errors are values with a sentence for the user.
 */

export interface Problem {
  readonly code:
    | 'bad-input' | 'not-found' | 'busy' | 'no-call' | 'recording-unreadable' | 'recording-too-long' | 'recording-needs-two-sides' | 'unsupported-encoding'
    | 'model-missing' | 'model-corrupt' | 'recogniser-lost' | 'microphone-refused' | 'microphone-missing' | 'disk-full' | 'storage' | 'settings' | 'not-allowed' | 'cancelled' | 'internal';
  /** what happened and what to do, in the user's words */
  readonly message: string;
}
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };
export const succeed = <T>(value: T): Answer<T> => ({ ok: true, value });
export const refuse = (code: Problem['code'], message: string): Answer<never> => ({ ok: false, problem: { code, message } });

// ---- sources of sound ------------------------------------------------------------------------------------------------------
/** A recording that main has admitted; its bytes are at `app://bundle/recording/<token>/<index>` with range requests. */
export interface AdmittedRecording {
  readonly token: string;
  readonly name: string;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
}
const channel = z.enum(['left', 'right']);
export const startSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('live') }),
  z.object({ kind: z.literal('sample') }),
  /** `play`: at normal speed with the coach live; `analyse`: as fast as the machine can */
  z.object({ kind: z.literal('recording'), token: z.string(), agentChannel: channel, speed: z.enum(['play', 'analyse']), startedAt: z.string().optional(), timezone: z.string().optional() }),
  /** the caller's side of the sample or a recording is played, the agent answers through the microphone */
  z.object({ kind: z.literal('practice'), token: z.string().nullable(), agentChannel: channel }),
]);
export type StartSource = z.infer<typeof startSource>;

/** What the listening page is told to open. Addresses are of our own scheme. */
export interface ListenOrder {
  readonly callId: string;
  readonly source:
    | { readonly kind: 'live'; readonly microphone: z.infer<typeof chosenMicrophone>; readonly caller: z.infer<typeof callerSource> }
    | { readonly kind: 'file'; readonly urls: readonly string[]; readonly agentChannel: 'left' | 'right'; readonly speed: 'play' | 'analyse'; readonly playAloud: boolean }
    | { readonly kind: 'practice'; readonly urls: readonly string[]; readonly agentChannel: 'left' | 'right'; readonly microphone: z.infer<typeof chosenMicrophone> };
  /** call seconds already heard, when the page is restarted in mid-call */
  readonly fromSeconds: number;
}

/** How ready the recogniser is. */
export type SpeechStatus =
  | { readonly state: 'loading'; readonly share: number }
  | { readonly state: 'ready' }
  | { readonly state: 'problem'; readonly problem: Problem };
const speechStatus: z.ZodType<SpeechStatus> = z.discriminatedUnion('state', [
  z.object({ state: z.literal('loading'), share: z.number() }),
  z.object({ state: z.literal('ready') }),
  z.object({ state: z.literal('problem'), problem: z.object({ code: z.string() as unknown as z.ZodType<Problem['code']>, message: z.string() }) }),
]);

/** Levels before and between calls, and the state of each source. */
export const soundLevels = z.object({
  agentDbfs: z.number(),
  callerDbfs: z.number(),
  agentState: z.enum(['off', 'open', 'refused', 'missing', 'busy']),
  callerState: z.enum(['off', 'open', 'refused', 'missing', 'unavailable']),
  /** the device that is really open, by its label */
  agentLabel: z.string(),
  callerLabel: z.string(),
  /** how long each spoke in the stretch these levels are of; between calls only */
  agentVoicedSeconds: z.number().optional(),
  callerVoicedSeconds: z.number().optional(),
});
export type SoundLevels = z.infer<typeof soundLevels>;

/** What the listening page reports: facts with the call time they sounded at and were known at. */
export const heardFact = z.object({
  atSeconds: z.number(),
  knownSeconds: z.number(),
  fact: callFact.refine((fact) => ['heard', 'words-partial', 'words-final', 'hearing-lost', 'hearing-resumed'].includes(fact.type), 'not a fact that can be heard'),
});
export type HeardFact = z.infer<typeof heardFact>;

// ---- lists ----------------------------------------------------------------------------------------------------------------
export interface CallListItem {
  readonly id: string;
  readonly startedAt: string;
  readonly timezone: string;
  readonly durationSeconds: number;
  readonly source: CallSource;
  readonly callerName: string | null;
  readonly callerNumber: string | null;
  readonly reference: string | null;
  readonly headline: string;
  readonly disposition: Disposition | null;
  readonly interruptions: number;
  readonly openCallbacks: number;
  readonly recovered: boolean;
  /** where the searched words stand, when a search was made */
  readonly match: string | null;
}

export interface CallbackRecord {
  readonly id: string;
  readonly callId: string;
  readonly kind: 'call' | 'other';
  readonly callerName: string | null;
  readonly numberToCall: string | null;
  readonly agentName: string | null;
  readonly agentPhone: string | null;
  readonly reference: string | null;
  readonly quote: string;
  readonly what: string;
  readonly madeAt: string;
  readonly dueAt: string | null;
  readonly timezone: string;
  readonly confirmed: boolean;
  readonly status: 'open' | 'done' | 'withdrawn' | 'dismissed';
  readonly doneAt: string | null;
}

/** Said once at the start: a corrupt settings file put aside, a recovered call. */
export type StartNotice =
  | { readonly kind: 'settings-put-aside'; readonly file: string }
  | { readonly kind: 'call-recovered'; readonly callId: string; readonly startedAt: string }
  | { readonly kind: 'storage-put-aside'; readonly file: string };

/** Another program has asked, for the first time, to steer calls. Nothing is done until it is answered. */
export interface ControlQuestion { readonly asks: 'start' | 'hold' | 'resume' | 'pause' | 'end' }

/** What is known of a caller from before. */
export interface CallerContext {
  /** null: none is known */
  readonly lastCall: { readonly callId: string; readonly startedAt: string; readonly timezone: string } | null;
  readonly calls: number;
  readonly openCallbacks: readonly CallbackRecord[];
}

export interface About {
  readonly version: string;
  readonly platform: 'linux' | 'darwin' | 'win32';
  readonly timezone: string;
  readonly dataFolder: string;
  readonly notices: readonly StartNotice[];
}

// ---- requests: page → main ------------------------------------------------------------------------------------------------
const nothing = z.object({}).strict();
const callId = z.object({ callId: z.string() });

/** Input schemas, by request. */
export const requests = {
  'app.about': nothing,
  'app.show-data-folder': nothing,
  'settings.read': nothing,
  'settings.change': settingsChange,
  'speech.status': nothing,
  'speech.retry': nothing,
  /** `loopback`: may what the computer plays be opened too? Outside a call only while the agent checks the sound. */
  'sound.preview': z.object({ on: z.boolean(), loopback: z.boolean().default(false) }),
  'recording.choose': nothing,
  /** paths come from a drop (preload's webUtils) */
  'recording.admit': z.object({ paths: z.array(z.string()).min(1).max(2) }),
  'call.start': z.object({ source: startSource, caller: callerDetails.optional(), direction: z.enum(['in', 'out']).optional() }),
  'call.end': nothing,
  'call.act': agentAction,
  /** all events of the call that is going on, to fold from the start */
  'call.current': nothing,
  'calls.list': z.object({ search: z.string().max(200).default(''), offset: z.number().int().nonnegative().default(0), limit: z.number().int().min(1).max(200).default(50) }),
  'calls.summary': callId,
  /** the same actions after the call: note, disposition, ticks, «that was fine», callbacks */
  'calls.act': z.object({ callId: z.string(), action: agentAction }),
  'calls.delete': callId,
  'calls.delete-all': nothing,
  'calls.export-all': nothing,
  'callbacks.list': nothing,
  'callbacks.set-status': z.object({ id: z.string(), status: z.enum(['open', 'done', 'dismissed']) }),
  'callbacks.change': z.object({ id: z.string(), dueAt: z.string().nullable(), numberToCall: z.string().nullable(), callerName: z.string().nullable() }),
  'clipboard.write': z.object({ text: z.string().max(200_000) }),
  'strip.toggle': nothing,
  /** the strip is dragged: where its upper left corner shall be, on the desktop */
  'strip.move': z.object({ x: z.number().int(), y: z.number().int() }),
  /** another program has asked to steer calls and waits for the agent's word */
  'control.question': nothing,
  'control.answer': z.object({ allow: z.boolean() }),
  'shortcuts.state': nothing,
  /** earlier calls with this number or reference, and what was promised in them */
  'caller.context': z.object({ number: z.string().max(40).nullable(), reference: z.string().max(120).nullable() }),
  // asked by the listening page only
  'listening.ready': nothing,
  'listening.speech': speechStatus,
  'listening.levels': soundLevels,
  'listening.report': z.object({ callId: z.string(), facts: z.array(heardFact) }),
  'listening.progress': z.object({ callId: z.string(), share: z.number() }),
  /** no device is left, not even a loudspeaker: the system's sound server may have been restarted */
  'listening.no-devices': nothing,
  /** the source has come to its end (a recording) or cannot be opened; words have been flushed */
  'listening.finished': z.object({ callId: z.string(), problem: z.object({ code: z.string(), message: z.string() }).nullable() }),
} as const satisfies Record<string, z.ZodType>;

export type RequestName = keyof typeof requests;
export type RequestInput<R extends RequestName> = z.input<(typeof requests)[R]>;

/** Answers, by request; what is not named here is answered with null. */
export interface RequestAnswers {
  'app.about': About;
  'settings.read': Settings;
  'settings.change': Settings;
  'speech.status': SpeechStatus;
  'recording.choose': AdmittedRecording | null;
  'recording.admit': AdmittedRecording;
  'call.start': { readonly callId: string };
  'call.current': { readonly events: readonly CallEvent[] } | null;
  'calls.list': readonly CallListItem[];
  'calls.summary': CallSummary;
  'calls.act': CallSummary;
  'calls.export-all': { readonly file: string } | null;
  'callbacks.list': readonly CallbackRecord[];
  'callbacks.set-status': CallbackRecord;
  'callbacks.change': CallbackRecord;
  'control.question': ControlQuestion | null;
  'shortcuts.state': readonly ShortcutState[];
  'caller.context': CallerContext;
}
export type RequestAnswer<R extends RequestName> = R extends keyof RequestAnswers ? RequestAnswers[R] : null;

// ---- notices: main → pages ------------------------------------------------------------------------------------------------
export interface Notices {
  /** appended to the call that is going on, in order */
  'call.events': readonly CallEvent[];
  /** a new call begins: forget the last one */
  'call.began': { readonly callId: string };
  /** its summary is on disk */
  'call.ended': { readonly callId: string };
  /** it could not even begin (`call.problem` says why) and leaves nothing behind */
  'call.discarded': { readonly callId: string };
  /** the call could not go on or begin; what was heard is kept */
  'call.problem': Problem;
  'call.progress': { readonly callId: string; readonly share: number };
  'settings.changed': Settings;
  'speech.status': SpeechStatus;
  'sound.levels': SoundLevels;
  'callbacks.changed': readonly CallbackRecord[];
  /** main asks the screen to go somewhere (a notification was clicked) */
  'screen.show': { readonly path: string };
  /** null: it was answered */
  'control.question': ControlQuestion | null;
  'shortcuts.changed': readonly ShortcutState[];
  // to the listening page only
  'listen.open': ListenOrder;
  'listen.close': { readonly callId: string };
  'listen.pause': { readonly paused: boolean };
  'listen.preview': { readonly on: boolean; readonly microphone: z.infer<typeof chosenMicrophone>; readonly caller: z.infer<typeof callerSource> };
  'listen.retry-speech': Record<string, never>;
}
export type NoticeName = keyof Notices;

/** What preload puts on `window`. */
export interface Bridge {
  ask<R extends RequestName>(request: R, input: RequestInput<R>): Promise<Answer<RequestAnswer<R>>>;
  /** @returns stops listening */
  on<N extends NoticeName>(notice: N, listener: (value: Notices[N]) => void): () => void;
  /** path of a dropped file, for `recording.admit` */
  pathOf(file: unknown): string;
}

