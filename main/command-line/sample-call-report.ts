import { join } from 'node:path';
import { summaryText } from '../../app/call/summary-text.ts';
import type { Tell, Told } from '../../app/ipc.ts';
import { openAppWindow } from '../app-window.ts';
import type { Folders } from '../folders.ts';
import { zonedTime } from '../system/zoned-time.ts';
import { systemClock } from '../system/clock.ts';
import type { Log } from '../system/log.ts';
import { progressLine, writeAll } from './console.ts';
import { EXIT_DONE, EXIT_TROUBLE, type ExitCode } from './exit-codes.ts';

export interface SampleCallReportParts {
  readonly folders: Folders;
  readonly developmentServer: string | null;
  readonly log: Log;
  /** as fast as the machine can, for tests */
  readonly fast: boolean;
}

/** Length of the sample call, for the progress of its playing; seconds (assets/sample-call/README.md). */
const SAMPLE_SECONDS = 91;

/**
 * Plays the sample call in the real window through the same app, and prints its summary: the main job, seen anywhere.
 */
export function reportSampleCall({ fast, ...parts }: SampleCallReportParts): Promise<ExitCode> {
  return new Promise((done) => {
    const showProgress = progressLine(process.stderr, fast ? 'analysing the sample call' : 'playing the sample call');
    const stop = (message: string, code: ExitCode): void => {
      void writeAll(code === EXIT_DONE ? process.stdout : process.stderr, message).then(() => {
        done(code);
      });
    };
    const onTold: Tell = (notice, value) => {
      const told = { notice, value } as Told;
      switch (told.notice) {
        case 'call.events':
          showProgress((told.value.at(-1)?.atSeconds ?? 0) / SAMPLE_SECONDS);
          return;
        case 'call.problem':
          stop(`${told.value.message}\n`, EXIT_TROUBLE);
          return;
        case 'speech.status':
          if (told.value.state === 'problem') stop(`${told.value.problem.message}\n`, EXIT_TROUBLE);
          return;
        case 'call.ended': {
          const summary = app.summaryOf(told.value.callId);
          if (summary.ok) stop(summaryText(summary.value), EXIT_DONE);
          else stop(`${summary.problem.message}\n`, EXIT_TROUBLE);
          return;
        }
        default:
          return;
      }
    };
    const app = openAppWindow({ ...parts, onTold });
    const start = async (): Promise<void> => {
      if (!fast) {
        started(app.desk.start({ source: { kind: 'sample' } }));
        return;
      }
      const admitted = await app.recordings.admit([join(parts.folders.sampleCall, 'sample-call.flac')]);
      if (!admitted.ok) {
        started(admitted);
        return;
      }
      const timezone = systemClock.timezone();
      started(
        app.desk.start({
          source: {
            kind: 'recording',
            token: admitted.value.token,
            agentChannel: 'left',
            speed: 'analyse',
            startedAt: zonedTime(systemClock.nowMilliseconds(), timezone),
            timezone,
          },
        }),
      );
    };
    const started = (
      answer: { readonly ok: true } | { readonly ok: false; readonly problem: { readonly message: string } },
    ): void => {
      if (!answer.ok) stop(`${answer.problem.message}\n`, EXIT_TROUBLE);
    };
    void start();
  });
}
