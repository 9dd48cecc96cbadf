import { app, globalShortcut, Notification } from 'electron';
import { join } from 'node:path';
import { succeed, type Tell } from '../../app/ipc.ts';
import type { ShortcutAction } from '../../app/shortcuts.ts';
import type { RequestHandlers } from '../bridge/answer-request.ts';
import type { ListeningDesk } from '../listening-desk.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { Storage } from '../storage/storage.ts';
import type { Clock } from '../system/clock.ts';
import type { Log } from '../system/log.ts';
import { later } from '../system/timers.ts';
import { autoWatch } from './auto-watch.ts';
import type { CallCommand } from './call-command.ts';
import { callerContext } from './caller-context.ts';
import { globalKeys } from './global-keys.ts';
import { outsideCommands } from './outside-commands.ts';
import { pauseReminder, PAUSE_QUESTION } from './pause-reminder.ts';
import { rateLimit } from './rate-limit.ts';
import type { Reply } from './reply.ts';
import { confirmCallback, steer, toggled } from './steer.ts';
import { openTray } from './tray.ts';

export interface ControlRoomParts {
  readonly listening: ListeningDesk;
  readonly settings: SettingsStore;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly log: Log;
  readonly tell: Tell;
  /** to the front, at the user's own wish */
  readonly showWindow: () => void;
  /** the strip or the window; `active` says whether the window may take the focus */
  readonly stripOrWindow: (how: { readonly active: boolean }) => void;
}

type ControlHandlers = Pick<
  RequestHandlers,
  'control.question' | 'control.answer' | 'shortcuts.state' | 'caller.context'
>;

/**
 * Everything that steers a call besides the screens: links, command line, global keys, tray, and calls that begin by
 * themselves.
 */
export interface ControlRoom {
  readonly handlers: ControlHandlers;
  /** a command from outside; null: it could not be read */
  readonly take: (command: CallCommand | null) => Reply;
  /** everything that screens are told of a call */
  readonly told: Tell;
  settingsChanged(): void;
  close(): void;
}

/** A softphone says two or three things a call; ten in ten seconds is a page gone wild. */
const MOST_COMMANDS = 10;
const WITHIN_MILLISECONDS = 10_000;

export function openControlRoom(parts: ControlRoomParts): ControlRoom {
  const { settings, clock, log, tell } = parts;
  const { desk } = parts.listening;
  const notify = (words: { readonly title: string; readonly body: string }): void => {
    const notification = new Notification({ ...words, silent: true });
    notification.on('click', parts.showWindow);
    notification.show();
  };
  const carryOut = (command: CallCommand) => steer(desk, command, settings.read().profile.country);

  const outside = outsideCommands({
    allowed: () => settings.read().control.linksAllowed,
    decidedForAll: settings.managed.includes('control.linksAllowed'),
    keep: (answer) => {
      settings.change({ control: { linksAllowed: answer } });
      tell('settings.changed', settings.read());
    },
    withinLimit: rateLimit(MOST_COMMANDS, WITHIN_MILLISECONDS, () => clock.monotonicSeconds() * 1000),
    inCall: () => desk.state() !== null,
    carryOut,
    nowMilliseconds: () => clock.monotonicSeconds() * 1000,
    ask: (question) => {
      tell('control.question', question);
      // nothing pops up in a call
      if (question !== null && desk.state() === null)
        notify({
          title: 'Another program asks to steer calls',
          body: 'Open Sidetone to answer. Nothing is done before.',
        });
    },
  });

  const act = (what: ShortcutAction): void => {
    switch (what) {
      case 'start-or-end':
      case 'hold':
      case 'pause':
        carryOut(toggled(desk, what));
        return;
      case 'confirm-callback':
        confirmCallback(desk);
        return;
      case 'strip-or-window':
        parts.stripOrWindow({ active: false });
        return;
    }
  };
  const keys = globalKeys(
    {
      register: (key, pressed) => globalShortcut.register(key, pressed),
      unregister: (key) => {
        globalShortcut.unregister(key);
      },
    },
    act,
    (state) => {
      tell('shortcuts.changed', state);
    },
  );
  const tray = openTray(join(app.getAppPath(), 'assets', 'icons'), process.platform, (what) => {
    switch (what) {
      case 'window':
        parts.showWindow();
        return;
      case 'strip':
        parts.stripOrWindow({ active: true });
        return;
      case 'quit':
        app.quit();
        return;
      case 'start-or-end':
      case 'hold':
      case 'pause':
        act(what);
        return;
    }
  });
  if (tray === null) log.warn('no tray on this desktop');
  const pauses = pauseReminder({
    later,
    ask: () => {
      notify(PAUSE_QUESTION);
    },
  });
  const auto = autoWatch({
    desk,
    wanted: () => settings.read().sound.startAndEndByThemselves,
    monotonicSeconds: () => clock.monotonicSeconds(),
    listen: (to) => {
      parts.listening.watch(to);
    },
  });

  keys.use(settings.read().shortcuts);
  tray?.show(null);
  auto.settingsChanged();
  return {
    handlers: {
      'control.question': () => succeed(outside.question()),
      'control.answer': ({ allow }) => {
        outside.answer(allow);
        return succeed(null);
      },
      'shortcuts.state': () => succeed(keys.state()),
      'caller.context': (asked) =>
        succeed(
          callerContext(asked, {
            calls: parts.storage.calls.known(),
            callbacks: parts.storage.callbacks.list(),
            country: settings.read().profile.country,
          }),
        ),
    },
    take: (command) => {
      if (command === null) {
        log.warn('left a link or command that cannot be read');
        return { done: false, line: 'This cannot be read as a command for a call.' };
      }
      const answer = outside.take(command);
      log.info(`asked from outside: ${command.do}${answer.ok ? '' : `, ${answer.problem.code}`}`);
      return answer.ok ? { done: true, line: doneLines[command.do] } : { done: false, line: answer.problem.message };
    },
    told: (notice, value) => {
      auto.told(notice, value);
      pauses.told(notice, value);
      if (notice === 'call.ended' || notice === 'call.discarded') outside.callEnded();
      if (notice === 'call.events' || notice === 'call.began' || notice === 'call.ended' || notice === 'call.discarded')
        tray?.show(desk.state()?.phase ?? null);
    },
    settingsChanged: () => {
      keys.use(settings.read().shortcuts);
      outside.settingsChanged();
      auto.settingsChanged();
    },
    close: () => {
      keys.close();
      tray?.close();
    },
  };
}

const doneLines: Readonly<Record<CallCommand['do'], string>> = {
  start: 'The call has begun.',
  hold: 'The call is on hold.',
  resume: 'The call goes on.',
  pause: 'Paused: nothing is heard or kept.',
  end: 'The call is ended.',
};
