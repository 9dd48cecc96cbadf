import { HEARD_SECONDS } from '../../../app/call/events.ts';
import type { Problem } from '../../../app/ipc.ts';
import { unreachable } from '../recordings/recording-problems.ts';
import type { RecordedSides } from '../recordings/recorded-sides.ts';
import type { CallHearing } from './call-hearing.ts';
import type { TwoSides } from './sound.ts';

/** How far sound is handed out before it is heard, so that it plays without gaps. */
const ALOUD_AHEAD_SECONDS = 1;

export interface RecordingRun {
  readonly sides: RecordedSides;
  readonly hearing: CallHearing;
  readonly speed: 'play' | 'analyse';
  /** seconds of the recording that were heard before */
  readonly fromSeconds: number;
  /** hands sound out to be played, ahead of its time; null: nobody listens along */
  readonly aloud: ((sound: TwoSides, atSeconds: number) => void) | null;
  progress(share: number): void;
  stopped(): boolean;
  /** milliseconds of a clock that never goes back */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Feeds a recording to a call's hearing until it ends or is stopped. @returns what was wrong with it */
export async function runRecording(run: RecordingRun): Promise<Problem | null> {
  try {
    for (let skipped = HEARD_SECONDS; skipped <= run.fromSeconds + 0.001; skipped += HEARD_SECONDS)
      await run.sides.next();
    await (run.speed === 'play' ? play(run) : analyse(run));
    return null;
  } catch {
    return unreachable;
  }
}

async function analyse(run: RecordingRun): Promise<void> {
  for (let sound = await run.sides.next(); sound !== null; sound = await run.sides.next()) {
    if (run.stopped()) return;
    await run.hearing.hear(sound);
    run.progress(run.hearing.seconds / run.sides.seconds);
  }
}

/** At normal speed: a chunk is heard when its end has been played. */
async function play(run: RecordingRun): Promise<void> {
  const startMs = run.now();
  const ahead: TwoSides[] = [];
  let readSeconds = 0,
    heardSeconds = 0;
  const readOn = async () => {
    while (readSeconds < heardSeconds + ALOUD_AHEAD_SECONDS) {
      const sound = await run.sides.next();
      if (sound === null) return;
      run.aloud?.(sound, readSeconds);
      ahead.push(sound);
      readSeconds += HEARD_SECONDS;
    }
  };
  for (;;) {
    await readOn();
    const sound = ahead.shift();
    if (sound === undefined) return;
    heardSeconds += HEARD_SECONDS;
    await run.sleep(Math.max(0, startMs + heardSeconds * 1000 - run.now()));
    if (run.stopped()) return;
    await run.hearing.hear(sound);
    run.progress(run.hearing.seconds / run.sides.seconds);
  }
}
