import type { ChecklistReading, ItemReading, TechniqueFinding } from '../call/call-state.ts';
import type { CallbackReading } from '../call/call-state.ts';
import { clockText } from '../call/date-words.ts';
import type { TurnsState } from '../turns/turns.ts';
import { checklistPhases, type Checklist, type ChecklistItem } from './checklist.ts';

/** The caller was let to tell it all: one turn of this length without an interruption by the agent. */
const TOLD_IT_ALL_SECONDS = 8;
/** Signals of listening that tick «Show you are there». */
const CONTINUERS_NEEDED = 2;

/** A tick or its undoing by hand; it stands over what was heard. */
export interface HandTick {
  readonly itemId: string;
  readonly atSeconds: number;
  readonly ticked: boolean;
}

export interface HeardSoFar {
  readonly techniques: readonly TechniqueFinding[];
  readonly turns: TurnsState;
  readonly callbacks: readonly CallbackReading[];
  readonly hands: readonly HandTick[];
}

export const emptyChecklist: ChecklistReading = { phases: [], doneCount: 0, itemCount: 0, next: null };

/** Reads the checklist: what was ticked by words, by a measured rule or by hand, and which open item is next. */
export function readChecklist(list: Checklist, heard: HeardSoFar): ChecklistReading {
  const readings = list.items.map((item): ItemReading => {
    const done = doneOf(item, heard);
    const soFar = done === null ? soFarOf(item, heard) : null;
    return { item, done, ...(soFar === null ? {} : { soFar }) };
  });
  return {
    phases: checklistPhases
      .map((phase) => ({ phase, items: readings.filter((each) => each.item.phase === phase) }))
      .filter((each) => each.items.length > 0),
    doneCount: readings.filter((each) => each.done !== null).length,
    itemCount: readings.length,
    next: nextOf(readings),
  };
}

/** So many ticks in a later phase say that the call has moved on to it; one may be an accident of words. */
const MOVED_ON_TICKS = 2;

/** The first open item of the phase the call has reached; what was left out before stays open but is whispered last. */
function nextOf(readings: readonly ItemReading[]): ItemReading | null {
  const reached = checklistPhases.findLastIndex(
    (phase) => readings.filter((each) => each.item.phase === phase && each.done !== null).length >= MOVED_ON_TICKS,
  );
  const open = readings.filter((each) => each.done === null);
  return open.find((each) => checklistPhases.indexOf(each.item.phase) >= reached) ?? open[0] ?? null;
}

function doneOf(item: ChecklistItem, heard: HeardSoFar): ItemReading['done'] {
  const hand = heard.hands.findLast((each) => each.itemId === item.id);
  if (hand !== undefined) return hand.ticked ? { atSeconds: hand.atSeconds, by: 'hand', evidence: '' } : null;
  return heardTick(item, heard);
}

function heardTick(item: ChecklistItem, heard: HeardSoFar): ItemReading['done'] {
  switch (item.tickedBy.how) {
    case 'hand':
      return null;
    case 'detectors': {
      const { detectors } = item.tickedBy;
      const found = heard.techniques.find((each) => detectors.includes(each.technique));
      return found === undefined ? null : { atSeconds: found.span.startSeconds, by: 'heard', evidence: found.quote };
    }
    case 'rule':
      return ruleTick(item.tickedBy.rule, heard);
  }
}

/** A sign of listening that stands in the transcript and ticks nothing yet has to be told. */
function soFarOf({ tickedBy }: ChecklistItem, { turns }: HeardSoFar): string | null {
  const [first] = turns.continuers;
  return tickedBy.how === 'rule' && tickedBy.rule === 'continuers' && first !== undefined
    ? `Heard once, at ${clockText(first.startSeconds)}. Twice ticks it.`
    : null;
}

function ruleTick(rule: 'caller-told-it-all' | 'continuers' | 'callback', heard: HeardSoFar): ItemReading['done'] {
  switch (rule) {
    case 'caller-told-it-all': {
      const turn = heard.turns.longestUninterruptedCallerTurn;
      if (turn === null || turn.endSeconds - turn.startSeconds < TOLD_IT_ALL_SECONDS) return null;
      return {
        atSeconds: turn.startSeconds,
        by: 'heard',
        evidence: `${String(Math.round(turn.endSeconds - turn.startSeconds))} s without a word of yours`,
      };
    }
    case 'continuers': {
      const continuer = heard.turns.continuers[CONTINUERS_NEEDED - 1];
      return continuer === undefined
        ? null
        : {
            atSeconds: continuer.startSeconds,
            by: 'heard',
            evidence: `${String(heard.turns.continuers.length)} signs of listening`,
          };
    }
    case 'callback': {
      const promise = heard.callbacks.find(
        (each) => each.details.dueAt !== null && (each.status === 'heard' || each.status === 'confirmed'),
      );
      return promise === undefined
        ? null
        : { atSeconds: promise.span.startSeconds, by: 'heard', evidence: promise.quote };
    }
  }
}
