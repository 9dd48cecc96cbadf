import type { AlertGroup, AlertKind } from '../coaching/alert-kinds.ts';
import type { HandTick } from '../coaching/checklist-reading.ts';
import type { ChecklistItem, ChecklistPhase } from '../coaching/checklist.ts';
import type { DetectorId } from '../coaching/detector-ids.ts';
import type { CallbackAction } from '../callbacks/callback-readings.ts';
import type { PromisesState } from '../callbacks/promises.ts';
import type { PaceState } from '../pace/pace.ts';
import type { TurnsState } from '../turns/turns.ts';
import type { CallbackDetails, CallerDetails, Disposition, EventOf, Span } from './events.ts';
import type { Side, Word } from './words.ts';

/** Consecutive words of one side, shown as one block of the transcript. */
export interface Utterance {
  readonly id: number;
  readonly side: Side;
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** one line for each final result: a new line begins where the recogniser ended one */
  readonly lines: readonly (readonly Word[])[];
  /** labels of what these words ticked, «A time given» */
  readonly marks: readonly string[];
}

/**
 * Words still being recognised. `stableWords` of them stood in two partials running; the rest is paler on screen and
 * decides nothing.
 */
export interface PartialWords {
  readonly text: string;
  readonly stableWords: number;
  readonly startSeconds: number;
}

/** A technique found in words. */
export interface TechniqueFinding {
  readonly technique: DetectorId;
  readonly span: Span;
  readonly quote: string;
  readonly confidence: number;
  /** call time when the words were final */
  readonly knownSeconds: number;
  readonly dismissed: boolean;
  /**
   * only for what a second hearing brought out: the words that stood in its place the first time, and in the transcript
   */
  readonly firstHeard?: string;
}

export interface ChecklistReading {
  readonly phases: readonly { readonly phase: ChecklistPhase; readonly items: readonly ItemReading[] }[];
  readonly doneCount: number;
  readonly itemCount: number;
  /** the item that the slot whispers; null when all are done */
  readonly next: ItemReading | null;
}
export interface ItemReading {
  readonly item: ChecklistItem;
  /** null = open */
  readonly done: { readonly atSeconds: number; readonly by: 'heard' | 'hand'; readonly evidence: string } | null;
  /** what of an open item was heard, when it takes more than that: «Heard once, at 00:07. Twice ticks it.» */
  readonly soFar?: string;
}

/** What a promise is now: as heard, unless the agent confirmed, corrected, dismissed or added it. */
export interface CallbackReading {
  /** stable over the call: «promise-» and the moment it was made in centiseconds */
  readonly id: string;
  readonly span: Span;
  readonly kind: 'call' | 'other';
  readonly quote: string;
  readonly what: string;
  readonly details: CallbackDetails;
  readonly status: 'heard' | 'confirmed' | 'withdrawn' | 'dismissed';
}

export interface ShownAlert {
  readonly alertId: string;
  readonly kind: AlertKind;
  readonly title: string;
  readonly line: string;
  readonly technique: DetectorId | null;
  readonly shownSeconds: number;
  readonly endedSeconds: number | null;
  readonly how: EventOf<'alert-ended'>['how'] | null;
}

export interface Interval {
  readonly startSeconds: number;
  readonly endSeconds: number;
}

export type Tension = 'level' | 'rising' | 'easing';

export interface Dismissal {
  readonly finding: 'interruption' | 'phrase' | 'pace';
  readonly span: Span;
}

export type CallPhase = 'waiting' | 'talking' | 'hold' | 'paused' | 'ended';

/**
 * Everything a screen, the strip, the summary and the alert slot read. The fold of a call's events and nothing else.
 */
export interface CallState {
  readonly started: EventOf<'call-started'> | null;
  readonly phase: CallPhase;
  /** call time: the end of the last 200 ms heard */
  readonly clockSeconds: number;
  readonly levelsDbfs: Readonly<Record<Side, number>>;
  readonly caller: CallerDetails;
  readonly utterances: readonly Utterance[];
  readonly partials: Readonly<Record<Side, PartialWords | null>>;
  readonly pace: PaceState;
  readonly turns: TurnsState;
  readonly techniques: readonly TechniqueFinding[];
  /** what was promised, as heard; null before the call starts */
  readonly promises: PromisesState | null;
  /** what the agent said of promises by hand */
  readonly callbackActions: readonly CallbackAction[];
  readonly callbacks: readonly CallbackReading[];
  /** ticks by hand */
  readonly hands: readonly HandTick[];
  readonly checklist: ChecklistReading;
  readonly alerts: readonly ShownAlert[];
  /** the one in the slot, or null */
  readonly alert: ShownAlert | null;
  /** for three seconds after an alert was followed */
  readonly easedUntilSeconds: number;
  readonly snoozedGroups: readonly AlertGroup[];
  /** words and measured changes of the caller against the caller's own start; never a label of a person */
  readonly tension: Tension;
  readonly tensionChanges: readonly { readonly atSeconds: number; readonly state: Tension }[];
  /** «That was fine», said by the agent of a span */
  readonly dismissals: readonly Dismissal[];
  readonly lost: readonly {
    readonly side: Side | null;
    readonly cause: EventOf<'hearing-lost'>['cause'];
    readonly atSeconds: number;
  }[];
  /** stretches that were not heard: pauses and losses */
  readonly gaps: readonly (Interval & { readonly why: 'paused' | 'lost' })[];
  readonly holds: readonly Interval[];
  readonly note: string;
  readonly disposition: Disposition | null;
  readonly ended: EventOf<'call-ended'> | null;
}
