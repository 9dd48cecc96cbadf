import type { CallSource, Disposition } from '../call/events.ts';

/** A call in the list of saved ones. Moments are RFC 3339 with the offset of `timezone`. */
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
  /** the earliest time of its open promises, of calls and to-dos alike; null: none has a time */
  readonly nextDueAt: string | null;
  readonly note: string;
  /** share of the agent's own speech that was slower or level, 0..1; null without a verdict */
  readonly slowerOrLevelShare: number | null;
  readonly recovered: boolean;
  /** where the searched words stand, when a search was made */
  readonly match: string | null;
}

/**
 * A promise made in a call, as the due list keeps it. `dueAt` is the latest moment that keeps it; null: it has none.
 */
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
  /** the time that had passed when the agent gave it a new one; missing: it was never moved too late */
  readonly missedDueAt?: string;
}

/** What is known of a caller from before. */
export interface CallerContext {
  /** null: none is known */
  readonly lastCall: { readonly callId: string; readonly startedAt: string; readonly timezone: string } | null;
  readonly calls: number;
  readonly openCallbacks: readonly CallbackRecord[];
}

/** Another program has asked, for the first time, to steer calls. Nothing is done until it is answered. */
export interface ControlQuestion {
  readonly asks: 'start' | 'hold' | 'resume' | 'pause' | 'end';
}

/** Said once at the start: what was damaged and put aside, what could not be read, a recovered call. */
export type StartNotice =
  | { readonly kind: 'settings-put-aside'; readonly file: string }
  | {
      readonly kind: 'call-recovered';
      readonly callId: string;
      readonly startedAt: string;
      /** how many of its events could not be read and were left out; missing: none */
      readonly unreadable?: number;
    }
  | { readonly kind: 'storage-put-aside'; readonly file: string }
  /** an administrator's policy that cannot be read: what it would have locked is not known */
  | { readonly kind: 'policy-unreadable'; readonly file: string };

/** This Sidetone and the computer it runs on. */
export interface About {
  readonly version: string;
  readonly platform: 'linux' | 'darwin' | 'win32';
  readonly timezone: string;
  readonly dataFolder: string;
  /** where the speech model is looked for; the last part is its name and version */
  readonly modelFolder: string;
  readonly notices: readonly StartNotice[];
}

/** What the time calls are kept for deletes; open promises stay in any case. */
export interface Deletions {
  /** calls that are older already: they go within the hour */
  readonly now: number;
  /** the first day on which others go, and how many on that day; null when none is kept */
  readonly next: { readonly at: string; readonly calls: number } | null;
}
