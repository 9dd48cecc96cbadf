import { powerMonitor } from 'electron';
import { defaultChecklist } from '../app/coaching/checklist-default.ts';
import { succeed, type Problem, type SpeechStatus, type Tell } from '../app/ipc.ts';
import type { CallerSource } from '../app/settings.ts';
import type { RequestHandlers } from './bridge/answer-request.ts';
import type { Pages } from './bridge/pages.ts';
import type { EndedCalls } from './calls/ended-calls.ts';
import { usualPace } from './calls/usual-pace.ts';
import { callDesk, type CallDesk } from './ledger/call-desk.ts';
import { openWordsGate } from './ledger/redacting-gate.ts';
import type { AdmittedRecordings } from './page/admitted-recordings.ts';
import { OWN_ROOT } from './page/own-address.ts';
import { chosenChecklist } from './settings/chosen-checklist.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import type { Storage } from './storage/storage.ts';
import type { Clock } from './system/clock.ts';
import type { Log } from './system/log.ts';
import { restartSoundService } from './system/sound-service.ts';
import { later } from './system/timers.ts';
import { openListeningPage, type ListeningPage } from './windows/listening-page.ts';

export interface ListeningDeskParts {
  readonly preload: string;
  readonly clock: Clock;
  readonly storage: Storage;
  readonly settings: SettingsStore;
  readonly ended: EndedCalls;
  readonly recordings: AdmittedRecordings;
  readonly pages: Pages;
  readonly log: Log;
  /** a new name for a call */
  readonly callId: () => string;
  /** besides the screens, who is told: the command line */
  readonly onTold?: Tell;
}

type ListeningHandlers = Pick<
  RequestHandlers,
  | 'listening.ready'
  | 'listening.speech'
  | 'listening.levels'
  | 'listening.report'
  | 'listening.progress'
  | 'listening.no-devices'
  | 'listening.finished'
  | 'speech.status'
  | 'speech.retry'
  | 'sound.preview'
>;

/** The listening page and the desk of calls, tied together. */
export interface ListeningDesk {
  readonly desk: CallDesk;
  readonly page: ListeningPage;
  readonly handlers: ListeningHandlers;
  /** devices were chosen anew: a preview that is on shows them */
  soundChanged(): void;
  /** what is listened to between calls, so that one can begin by itself; a preview that a screen wants goes before */
  watch(to: 'nothing' | 'microphone' | 'both'): void;
}

export function openListeningDesk(parts: ListeningDeskParts): ListeningDesk {
  const { pages, settings, storage, log } = parts;
  let speech: SpeechStatus = { state: 'loading', share: 0 };
  let previewing = false;
  let previewsLoopback = false;
  let watching: 'nothing' | 'microphone' | 'both' = 'nothing';

  const tell: Tell = (notice, value) => {
    pages.tellScreens(notice, value);
    parts.onTold?.(notice, value);
  };
  const setSpeech = (status: SpeechStatus): void => {
    speech = status;
    tell('speech.status', status);
  };
  /**
   * Loopback hears every program: outside a call it is opened only while the agent checks the sound, or by automatic
   * start.
   */
  const opensCaller = (caller: CallerSource): boolean =>
    watching === 'both' || (previewing && (previewsLoopback || caller.kind !== 'loopback'));
  const tellPreview = (): void => {
    const { microphone, caller } = settings.read().sound;
    pages.tellListening('listen.preview', {
      on: previewing || watching !== 'nothing',
      microphone,
      caller: opensCaller(caller) ? caller : { kind: 'none' },
    });
  };

  const desk = callDesk({
    clock: parts.clock,
    storage,
    ended: parts.ended,
    tell,
    gate: openWordsGate,
    listening: {
      open: (order) => {
        pages.tellListening('listen.open', order);
      },
      close: (callId) => {
        pages.tellListening('listen.close', { callId });
      },
      pause: (paused) => {
        pages.tellListening('listen.pause', { paused });
      },
    },
    startParts: () => ({
      callId: parts.callId(),
      settings: settings.read(),
      checklist: chosenChecklist(settings.read(), defaultChecklist),
      recordings: parts.recordings,
      sampleAddress: `${OWN_ROOT}/sample-call/sample-call.flac`,
      usualSyllablesPerSecond: usualPace(storage.calls, settings.read()).syllablesPerSecond,
    }),
    later,
  });

  const page = openListeningPage({
    preload: parts.preload,
    isNeeded: desk.busy,
    onLost: (reason, comesBack) => {
      log.warn(`listening page gone: ${reason}${comesBack ? '' : ', not started again'}`);
      desk.listeningLost();
      setSpeech(comesBack ? { state: 'loading', share: 0 } : { state: 'problem', problem: goneForGood });
      if (!comesBack) tell('call.problem', goneForGood);
    },
  });

  powerMonitor.on('suspend', () => {
    desk.fellAsleep();
  });

  return {
    desk,
    page,
    soundChanged: () => {
      if (previewing || watching !== 'nothing') tellPreview();
    },
    watch: (to) => {
      watching = to;
      tellPreview();
    },
    handlers: {
      'listening.ready': () => {
        desk.listeningReady();
        if (previewing || watching !== 'nothing') tellPreview();
        return succeed(null);
      },
      'listening.speech': (status) => {
        setSpeech(status);
        return succeed(null);
      },
      'listening.levels': (levels) => {
        // between calls the caller's side is closed on purpose: that is no fault of a device
        const closed = !opensCaller(settings.read().sound.caller) && !desk.busy();
        tell('sound.levels', closed ? { ...levels, callerState: 'off' } : levels);
        return succeed(null);
      },
      'listening.report': ({ callId, facts }) => {
        desk.report(callId, facts);
        return succeed(null);
      },
      'listening.progress': (progress) => {
        tell('call.progress', progress);
        return succeed(null);
      },
      'listening.no-devices': () => {
        log.warn('no sound devices, sound service started anew');
        restartSoundService();
        return succeed(null);
      },
      'listening.finished': ({ callId, problem }) => {
        desk.finished(callId, problem);
        return succeed(null);
      },
      'speech.status': () => succeed(speech),
      'speech.retry': () => {
        if (page.webContents() === null) page.restart();
        else pages.tellListening('listen.retry-speech', {});
        return succeed(null);
      },
      'sound.preview': ({ on, loopback }) => {
        previewing = on;
        previewsLoopback = on && loopback;
        tellPreview();
        return succeed(null);
      },
    },
  };
}

const goneForGood: Problem = {
  code: 'recogniser-lost',
  message: 'Listening stopped several times in a row. Choose “Try again”; if it stays, start Sidetone again.',
};
