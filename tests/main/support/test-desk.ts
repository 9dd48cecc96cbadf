import { defaultChecklist } from '../../../app/coaching/checklist-default.ts';
import type { CallEvent } from '../../../app/call/events.ts';
import type { ListenOrder, NoticeName } from '../../../app/ipc.ts';
import { defaultSettings, type Settings } from '../../../app/settings.ts';
import { endedCalls } from '../../../main/calls/ended-calls.ts';
import { callDesk, type CallDesk } from '../../../main/ledger/call-desk.ts';
import { openWordsGate } from '../../../main/ledger/redacting-gate.ts';
import { openStorage } from '../../../main/storage/open-storage.ts';
import { storageOn, type Storage } from '../../../main/storage/storage.ts';
import { STARTED_MILLISECONDS } from './scripted-call.ts';

export interface TestDesk {
  readonly desk: CallDesk;
  readonly storage: Storage;
  readonly ended: ReturnType<typeof endedCalls>;
  readonly told: readonly { readonly notice: NoticeName; readonly value: unknown }[];
  /** every event the screens were told, in order */
  readonly toldEvents: () => readonly CallEvent[];
  /** what the listening page was told */
  readonly orders: readonly (
    | { readonly to: 'open'; readonly order: ListenOrder }
    | { readonly to: 'close' }
    | { readonly to: 'pause'; readonly paused: boolean }
  )[];
  /** time passes for both clocks; what was to be done by then is done */
  readonly pass: (seconds: number) => void;
  readonly sleep: (seconds: number) => void;
}

/** A desk of calls on real storage, with clocks and a listening page of the test's own. */
export function testDesk(
  file: string,
  change: Partial<Settings> = {},
  changeStorage: (storage: Storage) => Storage = (storage) => storage,
): TestDesk {
  let monotonic = 100;
  let milliseconds = STARTED_MILLISECONDS;
  let calls = 0;
  const opened = openStorage(file, 'test');
  const storage = changeStorage(storageOn(opened.database, opened.onDisk));
  const settings: Settings = {
    ...defaultSettings,
    profile: { ...defaultSettings.profile, name: 'Dana Weiss', number: '+4930901820', country: 'DE' },
    ...change,
  };
  const ended = endedCalls(
    storage,
    () => 'DE',
    () => milliseconds,
  );
  const told: { notice: NoticeName; value: unknown }[] = [];
  const orders: TestDesk['orders'][number][] = [];
  let waiting: { readonly at: number; readonly work: () => void }[] = [];
  const desk = callDesk({
    clock: { monotonicSeconds: () => monotonic, nowMilliseconds: () => milliseconds, timezone: () => 'Europe/Berlin' },
    storage,
    ended,
    gate: openWordsGate,
    listening: {
      open: (order) => {
        orders.push({ to: 'open', order });
      },
      close: () => {
        orders.push({ to: 'close' });
      },
      pause: (paused) => {
        orders.push({ to: 'pause', paused });
      },
    },
    startParts: () => ({
      callId: `call-${String((calls += 1))}`,
      settings,
      checklist: defaultChecklist,
      sampleAddress: 'app://bundle/sample-call/sample-call.flac',
      usualSyllablesPerSecond: null,
      recordings: { addressesOf: (token) => (token === 'known' ? ['app://bundle/recording/known/0'] : null) },
    }),
    tell: (notice, value) => {
      told.push({ notice, value: structuredClone(value) });
    },
    later: (seconds, work) => {
      const each = { at: monotonic + seconds, work };
      waiting.push(each);
      return () => {
        waiting = waiting.filter((one) => one !== each);
      };
    },
  });
  return {
    desk,
    storage,
    ended,
    told,
    orders,
    toldEvents: () =>
      told.flatMap((each) => (each.notice === 'call.events' ? (each.value as readonly CallEvent[]) : [])),
    pass: (seconds) => {
      monotonic += seconds;
      milliseconds += seconds * 1000;
      const due = waiting.filter((each) => each.at <= monotonic);
      waiting = waiting.filter((each) => each.at > monotonic);
      for (const each of due) each.work();
    },
    sleep: (seconds) => {
      milliseconds += seconds * 1000;
    },
  };
}
