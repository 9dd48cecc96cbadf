import { app, Notification, session } from 'electron';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pages } from './bridge/pages.ts';
import { screenRequests } from './bridge/screen-requests.ts';
import { callbackList } from './calls/callback-list.ts';
import { endedCalls, type EndedCalls } from './calls/ended-calls.ts';
import { recoverCalls } from './ledger/recover-calls.ts';
import { openControlRoom, type ControlRoom } from './control/control-room.ts';
import type { Folders } from './folders.ts';
import type { CallDesk } from './ledger/call-desk.ts';
import { openListeningDesk, type ListeningDesk } from './listening-desk.ts';
import { serveOwnScheme } from './page/own-scheme.ts';
import { admittedRecordings, type AdmittedRecordings } from './page/admitted-recordings.ts';
import { OWN_ROOT } from './page/own-address.ts';
import { reminderText, startReminders } from './reminders.ts';
import { startRetention } from './retention.ts';
import { closeSession } from './security/closed-session.ts';
import { readPolicyFile } from './settings/policy-file.ts';
import { openSettingsStore } from './settings/settings-store.ts';
import { openStorage } from './storage/open-storage.ts';
import { storageOn } from './storage/storage.ts';
import { countryOfZone } from '../app/language/country.ts';
import { succeed, type StartNotice, type Tell } from '../app/ipc.ts';
import { systemClock } from './system/clock.ts';
import type { Log } from './system/log.ts';
import { every } from './system/timers.ts';
import { desktopOf } from './windows/desktop.ts';
import { openMainWindow, type MainWindow } from './windows/main-window.ts';
import { stripWindow } from './windows/strip-window.ts';

export interface AppWindow {
  readonly desk: CallDesk;
  readonly summaryOf: EndedCalls['summary'];
  readonly recordings: AdmittedRecordings;
  bringForward(): void;
  /** a command of another program */
  readonly take: ControlRoom['take'];
}

export interface AppWindowParts {
  readonly folders: Folders;
  readonly developmentServer: string | null;
  readonly log: Log;
  /** besides the screens, who is told: the report of the sample call */
  readonly onTold?: Tell;
}

/** The app as its user sees it: storage, settings, pages, the desk of calls, reminders. */
export function openAppWindow({ folders, developmentServer, log, onTold }: AppWindowParts): AppWindow {
  const clock = systemClock;
  const stamp = new Date(clock.nowMilliseconds()).toISOString().replaceAll(':', '-').slice(0, 19);
  const { policy, wrong } = readPolicyFile(folders.policy);
  if (wrong !== null) log.warn(`the policy cannot be used: ${wrong}`);
  const settings = openSettingsStore({
    folder: folders.userData,
    stamp,
    country: countryOfZone(clock.timezone()),
    policy,
  });
  const opened = openStorage(join(folders.userData, 'calls.sqlite'), stamp);
  const storage = storageOn(opened.database, opened.onDisk);
  const country = () => settings.read().profile.country;
  const recovered = recoverCalls(storage, clock.nowMilliseconds(), (error) => {
    log.bug('recovering a call', error);
  });
  const notices: StartNotice[] = [
    ...(wrong === null ? [] : [{ kind: 'policy-unreadable', file: folders.policy } as const]),
    ...(settings.putAside === null ? [] : [{ kind: 'settings-put-aside', file: settings.putAside } as const]),
    ...(opened.putAside === null ? [] : [{ kind: 'storage-put-aside', file: opened.putAside } as const]),
    ...recovered,
  ];
  if (!opened.onDisk) log.warn('calls are kept in memory only');

  const recordings = admittedRecordings(randomUUID, OWN_ROOT);
  serveOwnScheme({ folders, recordings, developmentServer });

  let main: MainWindow | null = null;
  let closing = false;
  let windowMayTakeFocus = false;
  const strip = stripWindow({
    onClosed: () => {
      if (closing || main === null || main.window.isDestroyed()) return;
      if (windowMayTakeFocus) main.bringForward();
      else main.showInactive();
    },
    preload: folders.preload,
    alwaysOnTop: () => settings.read().strip.alwaysOnTop,
    placeOn: (id) => settings.read().strip.places[id] ?? null,
    keepPlace: (id, place) => {
      const { strip: kept } = settings.read();
      settings.change({ strip: { ...kept, places: { ...kept.places, [id]: place } } });
    },
  });
  const stripOrWindow = ({ active }: { readonly active: boolean }): void => {
    windowMayTakeFocus = active;
    if (strip.isOpen()) strip.close();
    else {
      strip.open();
      main?.window.hide();
    }
  };
  const screens = () =>
    [main?.window.isDestroyed() === false ? main.window.webContents : null, strip.webContents()].filter(
      (each) => each !== null,
    );
  const ourPages = pages({ screens, listening: () => listening.page.webContents(), log });
  const tell = ourPages.tellScreens;

  const ended = endedCalls(storage, country, clock.nowMilliseconds);
  const callbacks = callbackList({ storage, ended, clock, country, tell });
  const listening: ListeningDesk = openListeningDesk({
    preload: folders.preload,
    clock,
    storage,
    settings,
    ended,
    recordings,
    pages: ourPages,
    log,
    callId: randomUUID,
    onTold: (notice, value) => {
      control.told(notice, value);
      onTold?.(notice, value);
    },
  });
  const control: ControlRoom = openControlRoom({
    listening,
    settings,
    storage,
    clock,
    log,
    tell,
    showWindow: () => main?.bringForward(),
    stripOrWindow,
  });
  closeSession(session.defaultSession, {
    developmentServer,
    listening: () => listening.page.webContents(),
    onRefused: (what) => {
      log.warn(`refused: ${what}`);
    },
  });

  ourPages.answerWith({
    ...listening.handlers,
    ...control.handlers,
    'strip.correct': ({ callbackId }) => {
      if (strip.isOpen()) stripOrWindow({ active: true });
      tell('callback.correct', { callbackId });
      return succeed(null);
    },
    'strip.move': (to) => {
      strip.move(to);
      return succeed(null);
    },
    ...screenRequests({
      about: () => ({
        version: app.getVersion(),
        platform: platformOf(process.platform),
        timezone: clock.timezone(),
        dataFolder: folders.userData,
        modelFolder: folders.model,
        notices,
      }),
      desk: listening.desk,
      nowMilliseconds: clock.nowMilliseconds,
      ended,
      callbacks,
      storage,
      settings,
      recordings,
      onSettingsChanged: () => {
        tell('settings.changed', settings.read());
        listening.soundChanged();
        strip.settingsChanged();
        control.settingsChanged();
      },
      desktop: desktopOf(
        () => main?.window ?? null,
        folders.userData,
        () => {
          stripOrWindow({ active: true });
        },
      ),
    }),
  });

  main = openMainWindow({
    preload: folders.preload,
    boundsFile: join(folders.userData, 'window.json'),
    onReloaded: (reason) => {
      log.warn(`screen gone and loaded again: ${reason}`);
    },
  });
  const forward = main.bringForward;
  const endEverything = (): void => {
    closing = true;
    control.close();
    strip.close();
    listening.desk.endAtOnce();
    listening.page.close();
  };
  main.window.on('closed', endEverything);
  // before the windows go one by one, so that a page that closes is not taken for one that died
  app.on('before-quit', endEverything);

  const onBug = (error: unknown): void => {
    log.bug('background work', error);
  };
  const stops = [
    startReminders({
      callbacks: storage.callbacks,
      clock,
      every,
      onBug,
      remind: (due) => {
        const notification = new Notification(reminderText(due));
        notification.on('click', () => {
          forward();
          tell('screen.show', { path: '/callbacks' });
        });
        notification.show();
        callbacks.changed();
      },
    }),
    startRetention({ storage, clock, days: () => settings.read().retentionDays, every, onBug }),
  ];
  app.on('will-quit', () => {
    for (const stop of stops) stop();
    storage.close();
  });
  return { desk: listening.desk, summaryOf: ended.summary, recordings, bringForward: forward, take: control.take };
}

function platformOf(platform: NodeJS.Platform): 'linux' | 'darwin' | 'win32' {
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux';
}
