import { EVENT_VERSION, liftEvent, type CallEvent, type EventOf } from '../../app/call/events.ts';

/** One row of the log on disk. */
export interface EventRow {
  readonly seq: number;
  readonly kind: string;
  readonly data: string;
}

const PACKED = 'heard-second';
type PackedHeard = readonly [
  seq: number,
  atSeconds: number,
  knownSeconds: number,
  agentDbfs: number,
  callerDbfs: number,
  agentVoicedFrames: number,
  callerVoicedFrames: number,
];

/**
 * Rows for events in the order of their seq: those of `heard` that follow each other within a call of this function
 * share a row.
 */
export function packEvents(events: readonly CallEvent[]): readonly EventRow[] {
  const rows: EventRow[] = [];
  const heard: EventOf<'heard'>[] = [];
  for (const event of events) {
    if (event.type === 'heard') heard.push(event);
    else rows.push({ seq: event.seq, kind: event.type, data: JSON.stringify(event) });
  }
  const first = heard[0];
  if (first !== undefined)
    rows.push({
      seq: first.seq,
      kind: PACKED,
      data: JSON.stringify({ version: EVENT_VERSION, heard: heard.map(pack) }),
    });
  return rows;
}

/** What the rows of a log held, in order. Events that cannot be read are left out and counted. */
export interface UnpackedEvents {
  readonly events: readonly CallEvent[];
  readonly unreadable: number;
}

/** Takes the rows of a log one by one, since those of a long call are much work. */
export interface Unpacking {
  readonly take: (row: EventRow) => void;
  readonly result: () => UnpackedEvents;
}

export function unpacking(): Unpacking {
  const events: CallEvent[] = [];
  let unreadable = 0;
  return {
    take: (row) => {
      for (const stored of row.kind === PACKED ? unpack(row.data) : [parse(row.data)]) {
        const event = liftEvent(stored);
        if (event === null) unreadable += 1;
        else events.push(event);
      }
    },
    result: () => ({ events: events.sort((one, other) => one.seq - other.seq), unreadable }),
  };
}

/** All rows of a log at once. */
export function unpackEvents(rows: readonly EventRow[]): UnpackedEvents {
  const { take, result } = unpacking();
  for (const row of rows) take(row);
  return result();
}

const pack = (event: EventOf<'heard'>): PackedHeard => [
  event.seq,
  event.atSeconds,
  event.knownSeconds,
  event.agentDbfs,
  event.callerDbfs,
  event.agentVoicedFrames,
  event.callerVoicedFrames,
];

function unpack(data: string): readonly unknown[] {
  const stored = parse(data) as { readonly version?: unknown; readonly heard?: unknown } | null;
  if (stored === null || !Array.isArray(stored.heard)) return [null];
  return stored.heard.map((each: unknown) => {
    if (!Array.isArray(each)) return null;
    const [seq, atSeconds, knownSeconds, agentDbfs, callerDbfs, agentVoicedFrames, callerVoicedFrames] =
      each as unknown[];
    return {
      version: stored.version,
      type: 'heard',
      seq,
      atSeconds,
      knownSeconds,
      agentDbfs,
      callerDbfs,
      agentVoicedFrames,
      callerVoicedFrames,
    };
  });
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}
