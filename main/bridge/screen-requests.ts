import { calendarEntry } from '../../app/callbacks/calendar-entry.ts';
import { succeed, refuse, type About, type Answer, type CallbackRecord } from '../../app/ipc.ts';
import { usualPace } from '../calls/usual-pace.ts';
import type { CallDesk } from '../ledger/call-desk.ts';
import type { EndedCalls } from '../calls/ended-calls.ts';
import type { CallbackList } from '../calls/callback-list.ts';
import type { AdmittedRecordings } from '../page/admitted-recordings.ts';
import { deletionsOf } from '../retention.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { Storage } from '../storage/storage.ts';
import type { RequestHandlers } from './answer-request.ts';

/** What of the desktop a screen can ask for, by way of Electron. */
export interface Desktop {
  showFolder(): void;
  /** @returns no paths when the user changed their mind */
  chooseRecordings(): Promise<readonly string[]>;
  /** @returns null when the user changed their mind */
  chooseFile(asked: {
    readonly title: string;
    readonly name: string;
    readonly kind: string;
    readonly ending: string;
  }): Promise<string | null>;
  writeFile(file: string, text: string): Promise<void>;
  writeClipboard(text: string): void;
  toggleStrip(): void;
}

export interface ScreenRequestsParts {
  readonly about: () => About;
  readonly desk: CallDesk;
  readonly ended: EndedCalls;
  readonly callbacks: CallbackList;
  readonly storage: Storage;
  readonly settings: SettingsStore;
  readonly onSettingsChanged: () => void;
  readonly recordings: AdmittedRecordings;
  readonly desktop: Desktop;
  readonly nowMilliseconds: () => number;
}

type ScreenHandlers = Omit<
  RequestHandlers,
  | `listening.${string}`
  | `control.${string}`
  | 'strip.move'
  | 'strip.correct'
  | 'shortcuts.state'
  | 'caller.context'
  | 'speech.status'
  | 'speech.retry'
  | 'sound.preview'
>;

/** Everything a screen can ask, one line each. */
export function screenRequests(parts: ScreenRequestsParts): ScreenHandlers {
  const { desk, ended, callbacks, storage, settings, desktop, recordings } = parts;
  const write = async (file: string | null, text: string): Promise<Answer<{ readonly file: string } | null>> => {
    if (file === null) return succeed(null);
    try {
      await desktop.writeFile(file, text);
      return succeed({ file });
    } catch {
      return refuse('storage', 'The file cannot be written there. Choose another folder.');
    }
  };
  return {
    'app.about': () => succeed(parts.about()),
    'app.show-data-folder': () => {
      desktop.showFolder();
      return succeed(null);
    },
    'settings.read': () => succeed(settings.read()),
    'settings.managed': () => succeed(settings.managed),
    'settings.change': (change) => {
      const answer = settings.change(change);
      parts.onSettingsChanged();
      return answer;
    },
    'recording.choose': async () => {
      const paths = await desktop.chooseRecordings();
      if (paths.length > 2)
        return refuse('bad-input', "Choose one stereo file, or two files: the agent's and the caller's.");
      return paths.length === 0 ? succeed(null) : recordings.admit(paths);
    },
    'recording.admit': ({ paths }) => recordings.admit(paths),
    'call.start': (asked) => desk.start(asked),
    'call.end': () => desk.end(),
    'call.act': (action) => desk.act(action),
    'call.current': () => succeed(desk.current()),
    'calls.list': (asked) => succeed(storage.calls.list(asked)),
    'calls.summary': ({ callId }) => ended.summary(callId),
    'calls.act': async ({ callId, action }) => {
      const answer = await ended.act(callId, action);
      if (answer.ok) callbacks.changed();
      return answer;
    },
    'calls.delete': ({ callId }) => {
      ended.forget(callId);
      if (!storage.calls.remove(callId)) return refuse('not-found', 'This call is not here any more.');
      callbacks.changed();
      return succeed(null);
    },
    'calls.delete-all': () => {
      ended.forgetAll();
      storage.calls.removeAll();
      callbacks.changed();
      return succeed(null);
    },
    'calls.deletions': ({ days }) =>
      succeed(deletionsOf(storage.calls.endedStarts(), days, parts.nowMilliseconds(), parts.about().timezone)),
    'calls.export-all': async () =>
      write(
        await desktop.chooseFile({
          title: 'Export all calls',
          name: 'sidetone-calls.json',
          kind: 'JSON',
          ending: 'json',
        }),
        exported(storage),
      ),
    'callbacks.calendar': async ({ id }) => {
      const record = storage.callbacks.get(id);
      if (record === null)
        return refuse('not-found', 'This promise is not here any more. It may have been deleted with its call.');
      const entry = calendarEntry(record, parts.nowMilliseconds());
      if (entry === null) return refuse('bad-input', 'This promise has no time yet. Give it one first.');
      return write(
        await desktop.chooseFile({
          title: 'Save as a calendar entry',
          name: 'callback.ics',
          kind: 'Calendar',
          ending: 'ics',
        }),
        entry,
      );
    },
    'pace.usual': () => succeed(usualPace(storage.calls, settings.read())),
    'callbacks.list': () => succeed(storage.callbacks.list()),
    'callbacks.set-status': ({ id, status, doneAt }) => callbacks.setStatus(id, status, doneAt),
    'callbacks.confirm': ({ id }) => callbacks.confirm(id),
    'callbacks.change': ({ id, ...details }) => callbacks.change(id, details),
    'checklist.save': async ({ list }) =>
      write(
        await desktop.chooseFile({
          title: 'Save the checklist',
          name: fileNameOf(list.name),
          kind: 'JSON',
          ending: 'json',
        }),
        `${JSON.stringify(list, null, 2)}\n`,
      ),
    'clipboard.write': ({ text }) => {
      desktop.writeClipboard(text);
      return succeed(null);
    },
    'strip.toggle': () => {
      desktop.toggleStrip();
      return succeed(null);
    },
  };
}

/** Everything that is kept of calls, as one readable file. */
function exported(storage: Storage): string {
  const callbacks: readonly CallbackRecord[] = storage.callbacks.list();
  return `${JSON.stringify({ format: 'sidetone-calls', version: 1, calls: storage.calls.everySummary(), callbacks }, null, 2)}\n`;
}

/** «Lost card» becomes `lost-card.json`: only characters that every file system takes. */
const fileNameOf = (name: string): string =>
  `${
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'checklist'
  }.json`;
