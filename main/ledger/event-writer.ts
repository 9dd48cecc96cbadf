import type { CallEvent } from '../../app/call/events.ts';
import type { EventLog } from '../storage/event-log.ts';
import { faultOf, type StorageFault } from '../storage/faults.ts';

/**
 * `heard` comes five times a second and is written once; partial words wait with it. Everything else is written at
 * once.
 */
const HEARD_IN_ONE_ROW = 5;

export interface EventWriter {
  /** writes now what must be on disk now; keeps the rest for at most a second of the call */
  add(events: readonly CallEvent[]): void;
  /** @returns whether everything is on disk */
  flush(): boolean;
}

/**
 * Writes a call's events. When the disk is full or gone, events wait in memory, every later write tries again, and
 * `onFault` is told once for each time it begins.
 */
export function eventWriter(
  callId: string,
  log: Pick<EventLog, 'append'>,
  onFault: (fault: StorageFault) => void,
): EventWriter {
  let waiting: CallEvent[] = [];
  let faulty = false;
  const flush = (): boolean => {
    if (waiting.length === 0) return !faulty;
    try {
      log.append(callId, waiting);
      waiting = [];
      faulty = false;
    } catch (error) {
      const fault = faultOf(error);
      if (fault === null) throw error;
      if (!faulty) onFault(fault);
      faulty = true;
    }
    return !faulty;
  };
  return {
    add: (events) => {
      waiting.push(...events);
      const urgent = events.some((each) => each.type !== 'heard' && each.type !== 'words-partial');
      if (urgent || waiting.filter((each) => each.type === 'heard').length >= HEARD_IN_ONE_ROW) flush();
    },
    flush,
  };
}
