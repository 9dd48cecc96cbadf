import { session } from 'electron';
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { countryOfZone } from '../../app/language/country.ts';
import { defaultSettings, type Settings } from '../../app/settings.ts';
import { summaryText } from '../../app/call/summary-text.ts';
import type { CallSummary } from '../../app/call/summary-shape.ts';
import type { Problem, Tell, Told } from '../../app/ipc.ts';
import { pages } from '../bridge/pages.ts';
import { endedCalls } from '../calls/ended-calls.ts';
import type { Folders } from '../folders.ts';
import { openListeningDesk, type ListeningDesk } from '../listening-desk.ts';
import { admittedRecordings } from '../page/admitted-recordings.ts';
import { OWN_ROOT } from '../page/own-address.ts';
import { serveOwnScheme } from '../page/own-scheme.ts';
import { closeSession } from '../security/closed-session.ts';
import { fixedSettings } from '../settings/settings-store.ts';
import { openStorage } from '../storage/open-storage.ts';
import { storageOn } from '../storage/storage.ts';
import { systemClock } from '../system/clock.ts';
import type { Log } from '../system/log.ts';
import type { AnalyzeCommand } from './arguments.ts';
import { progressLine, writeAll } from './console.ts';
import { identityOfInput } from './input-identity.ts';
import { EXIT_BAD_INPUT, EXIT_DONE, EXIT_TROUBLE, isBadInput, type ExitCode } from './exit-codes.ts';

export interface AnalyzeParts {
  readonly folders: Folders;
  readonly log: Log;
}

/** Runs recordings through the whole pipeline without a window and without touching the user's calls or settings. */
export async function analyze(command: AnalyzeCommand, parts: AnalyzeParts): Promise<ExitCode> {
  const heard = await listenThrough(command, parts);
  if ('problem' in heard) {
    await writeAll(process.stderr, `${heard.problem.message}\n`);
    return isBadInput(heard.problem.code) ? EXIT_BAD_INPUT : EXIT_TROUBLE;
  }
  const json = `${JSON.stringify(heard.summary, null, 2)}\n`;
  if (command.json === null) await writeAll(process.stdout, summaryText(heard.summary));
  else if (command.json === '-') await writeAll(process.stdout, json);
  else {
    try {
      await writeFile(command.json, json);
    } catch {
      await writeAll(process.stderr, `${command.json} cannot be written. Name a file in a folder that can be.\n`);
      return EXIT_BAD_INPUT;
    }
  }
  return EXIT_DONE;
}

/** Longer than any step of an analysis takes on a slow machine, loading the model included; seconds. */
const SILENT_SECONDS = 120;

const silentRecogniser: Problem = {
  code: 'recogniser-lost',
  message: `Nothing was heard from the recogniser for ${String(SILENT_SECONDS)} seconds. Try it again.`,
};

type Outcome = { readonly summary: CallSummary } | { readonly problem: Problem };

async function listenThrough(command: AnalyzeCommand, { folders, log }: AnalyzeParts): Promise<Outcome> {
  const recordings = admittedRecordings(randomUUID, OWN_ROOT);
  const admitted = await recordings.admit(command.files);
  if (!admitted.ok) return { problem: admitted.problem };
  const callId = await identityOfInput(command);

  const clock = systemClock;
  const opened = openStorage(':memory:', '');
  const storage = storageOn(opened.database, true);
  const settings = fixedSettings(settingsFor(command));
  const ended = endedCalls(storage, () => settings.read().profile.country, clock.nowMilliseconds);
  serveOwnScheme({ folders, recordings, developmentServer: null });

  return new Promise<Outcome>((done) => {
    // whatever goes wrong in the page, a command never waits for ever
    const lookOut = setInterval(() => {
      if (clock.monotonicSeconds() - toldAtSeconds > SILENT_SECONDS) finish({ problem: silentRecogniser });
    }, 1000);
    let toldAtSeconds = clock.monotonicSeconds();
    const finish = (outcome: Outcome): void => {
      clearInterval(lookOut);
      listening.page.close();
      done(outcome);
    };
    const showProgress = progressLine(process.stderr, 'analysing');
    const onTold: Tell = (notice, value) => {
      const told = { notice, value } as Told;
      toldAtSeconds = clock.monotonicSeconds();
      switch (told.notice) {
        case 'call.progress':
          showProgress(told.value.share);
          return;
        case 'call.problem':
          finish({ problem: told.value });
          return;
        case 'speech.status':
          if (told.value.state === 'problem') finish({ problem: told.value.problem });
          return;
        case 'call.ended': {
          const summary = ended.summary(told.value.callId);
          finish(summary.ok ? { summary: summary.value } : { problem: summary.problem });
          return;
        }
        default:
          return;
      }
    };
    const ourPages = pages({ screens: () => [], listening: () => listening.page.webContents(), log });
    const listening: ListeningDesk = openListeningDesk({
      preload: folders.preload,
      clock,
      storage,
      settings,
      ended,
      recordings,
      pages: ourPages,
      log,
      callId: () => callId,
      onTold,
    });
    closeSession(session.defaultSession, {
      developmentServer: null,
      listening: () => listening.page.webContents(),
      onRefused: (what) => {
        log.warn(`refused: ${what}`);
      },
    });
    ourPages.answerWith(listening.handlers);
    const started = listening.desk.start({
      source: {
        kind: 'recording',
        token: admitted.value.token,
        agentChannel: command.agentChannel,
        speed: 'analyse',
        startedAt: command.startedAt,
        timezone: command.timezone,
      },
      caller: { name: command.callerName, number: null, reference: null },
    });
    if (!started.ok) finish({ problem: started.problem });
  });
}

/**
 * The usual rules and what the command line says, never this user's own settings: the same input gives the same summary
 * anywhere.
 */
const settingsFor = (command: AnalyzeCommand): Settings => ({
  ...defaultSettings,
  profile: {
    ...defaultSettings.profile,
    name: command.agentName,
    number: command.agentNumber,
    country: countryOfZone(command.timezone),
  },
});
