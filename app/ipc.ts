import { z } from 'zod';
import { agentAction, callerDetails, disposition, type CallEvent } from './call/events.ts';
import type { CallSummary } from './call/summary-shape.ts';
import { checklist } from './coaching/checklist.ts';
import { problem, type Answer, type Problem } from './ipc/answer.ts';
import {
  heardFact,
  soundLevels,
  speechStatus,
  startSource,
  type AdmittedRecording,
  type ListenOrder,
  type PreviewOrder,
  type SoundLevels,
  type SpeechStatus,
} from './ipc/listening.ts';
import type { About, CallbackRecord, CallerContext, CallListItem, ControlQuestion, Deletions } from './ipc/records.ts';
import type { ShortcutState } from './shortcuts.ts';
import { retentionDays, settingsChange, type Settings } from './settings.ts';

/**
 * The one contract between the processes. A page asks (`window.bridge.ask(request, input)`) and is told
 * (`window.bridge.on(notice, listener)`); main parses every input with the schema that stands here and answers
 * `Answer<…>`: expected errors are values with a sentence for the user.
 */

export { refuse, succeed, type Answer, type Problem } from './ipc/answer.ts';
export type {
  AdmittedRecording,
  HeardFact,
  ListenOrder,
  SoundLevels,
  SpeechStatus,
  StartSource,
} from './ipc/listening.ts';
export type {
  About,
  CallbackRecord,
  CallerContext,
  CallListItem,
  ControlQuestion,
  Deletions,
  StartNotice,
} from './ipc/records.ts';

// ---- requests: page → main
// ------------------------------------------------------------------------------------------------
const nothing = z.object({}).strict();
const callId = z.object({ callId: z.string() });
/** Which calls of the history are wanted; nothing given is all of them. */
export const callFilter = z
  .object({
    openPromises: z.boolean(),
    interruptions: z.boolean(),
    practice: z.boolean(),
    /** how it ended, as the agent chose it */
    disposition,
    /** begun at or after; RFC 3339 with offset */
    from: z.string().max(40),
    /** begun before */
    before: z.string().max(40),
  })
  .partial();
export type CallFilter = z.infer<typeof callFilter>;

/** Input schemas, by request. */
export const requests = {
  'app.about': nothing,
  'app.show-data-folder': nothing,
  'settings.read': nothing,
  /** refused with `not-allowed` where the computer's policy says otherwise */
  'settings.change': settingsChange,
  /** the settings an administrator has locked, as paths: `retentionDays`, `control.linksAllowed` */
  'settings.managed': nothing,
  /** what the agent-only gauge compares with, and how many calls it was learnt from */
  'pace.usual': nothing,
  'speech.status': nothing,
  'speech.retry': nothing,
  /** `loopback`: may what the computer plays be opened too? Outside a call only while the agent checks the sound. */
  'sound.preview': z.object({ on: z.boolean(), loopback: z.boolean().default(false) }),
  'recording.choose': nothing,
  /** paths come from a drop (preload's webUtils) */
  'recording.admit': z.object({ paths: z.array(z.string()).min(1).max(2) }),
  'call.start': z.object({
    source: startSource,
    caller: callerDetails.optional(),
    direction: z.enum(['in', 'out']).optional(),
  }),
  'call.end': nothing,
  'call.act': agentAction,
  /** all events of the call that is going on, to fold from the start */
  'call.current': nothing,
  'calls.list': z.object({
    search: z.string().max(200).default(''),
    offset: z.number().int().nonnegative().default(0),
    limit: z.number().int().min(1).max(200).default(50),
    only: callFilter.default({}),
  }),
  'calls.summary': callId,
  /** the same actions after the call: note, disposition, ticks, «that was fine», callbacks */
  'calls.act': z.object({ callId: z.string(), action: agentAction }),
  'calls.delete': callId,
  'calls.delete-all': nothing,
  /** what keeping calls for so many days would delete, now and next; deletes nothing */
  'calls.deletions': z.object({ days: retentionDays }),
  'calls.export-all': nothing,
  'callbacks.list': nothing,
  /** as an entry for a calendar; asks where to put the file */
  'callbacks.calendar': z.object({ id: z.string() }),
  'callbacks.set-status': z.object({
    id: z.string(),
    status: z.enum(['open', 'done', 'dismissed']),
    /** when it was done, RFC 3339: for taking «Open again» back; missing is now */
    doneAt: z.iso.datetime({ offset: true }).max(40).optional(),
  }),
  /** what was heard is right */
  'callbacks.confirm': z.object({ id: z.string() }),
  'callbacks.change': z.object({
    id: z.string(),
    dueAt: z.string().nullable(),
    numberToCall: z.string().nullable(),
    callerName: z.string().nullable(),
    /** missing: as they are */
    agentName: z.string().nullable().optional(),
    agentPhone: z.string().nullable().optional(),
  }),
  /** as a file that others can take up; asks where to put it */
  'checklist.save': z.object({ list: checklist }),
  'clipboard.write': z.object({ text: z.string().max(200_000) }),
  'strip.toggle': nothing,
  /** the strip has no room for the fields of a promise: the window comes with them open */
  'strip.correct': z.object({ callbackId: z.string().max(200) }),
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
  'listening.finished': z.object({ callId: z.string(), problem: problem.nullable() }),
} as const satisfies Record<string, z.ZodType>;

export type RequestName = keyof typeof requests;
export type RequestInput<R extends RequestName> = z.input<(typeof requests)[R]>;

/** Answers, by request; what is not named here is answered with null. */
export interface RequestAnswers {
  'app.about': About;
  'settings.read': Settings;
  'settings.change': Settings;
  'settings.managed': readonly string[];
  'speech.status': SpeechStatus;
  'recording.choose': AdmittedRecording | null;
  'recording.admit': AdmittedRecording;
  'call.start': { readonly callId: string };
  'call.current': { readonly events: readonly CallEvent[] } | null;
  'calls.list': readonly CallListItem[];
  'calls.summary': CallSummary;
  'calls.act': CallSummary;
  'calls.deletions': Deletions;
  'calls.export-all': { readonly file: string } | null;
  /** null: the user changed their mind */
  'callbacks.calendar': { readonly file: string } | null;
  'pace.usual': { readonly syllablesPerSecond: number | null; readonly calls: number };
  /** null: the user changed their mind */
  'checklist.save': { readonly file: string } | null;
  'callbacks.list': readonly CallbackRecord[];
  'callbacks.set-status': CallbackRecord;
  'callbacks.confirm': CallbackRecord;
  'callbacks.change': CallbackRecord;
  'control.question': ControlQuestion | null;
  'shortcuts.state': readonly ShortcutState[];
  'caller.context': CallerContext;
}
export type RequestAnswer<R extends RequestName> = R extends keyof RequestAnswers ? RequestAnswers[R] : null;

// ---- notices: main → pages
// ------------------------------------------------------------------------------------------------
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
  /** the window shall open the fields of this promise */
  'callback.correct': { readonly callbackId: string };
  /** null: it was answered */
  'control.question': ControlQuestion | null;
  'shortcuts.changed': readonly ShortcutState[];
  // to the listening page only
  'listen.open': ListenOrder;
  'listen.close': { readonly callId: string };
  'listen.pause': { readonly paused: boolean };
  'listen.preview': PreviewOrder;
  'listen.retry-speech': Record<string, never>;
}
export type NoticeName = keyof Notices;
/** Passes a notice on to whoever is to be told. */
export type Tell = <N extends NoticeName>(notice: N, value: Notices[N]) => void;
/** A notice as one value, for a `switch` over its name. */
export type Told = { readonly [N in NoticeName]: { readonly notice: N; readonly value: Notices[N] } }[NoticeName];

/** What preload puts on `window`. */
export interface Bridge {
  ask<R extends RequestName>(request: R, input: RequestInput<R>): Promise<Answer<RequestAnswer<R>>>;
  /** @returns stops listening */
  on<N extends NoticeName>(notice: N, listener: (value: Notices[N]) => void): () => void;
  /** path of a dropped file, for `recording.admit` */
  pathOf(file: unknown): string;
}
