import type { SpeechStatus } from '../../../app/ipc.ts';
import type { LoadedEngine } from './vosk-engine.ts';
import type { SpeechEngine, SpeechTrouble } from './recognizer.ts';
import { speechProblem } from './speech-problems.ts';

/** Loads one engine; `lost` is called once when it has died afterwards. */
export type LoadEngine = (
  progress: (share: number) => void,
  lost: (trouble: SpeechTrouble) => void,
) => Promise<LoadedEngine>;

/** Waits between attempts to start an engine that dies: the sixth in a row is left to the user. */
const PAUSES_MS = [0, 500, 2_000, 5_000, 10_000] as const;
/** An engine that lived this long was well: its death counts as the first. */
const WELL_AFTER_MS = 60_000;

/** Keeps one side's engine loaded between calls and starts it again when it dies. */
export class EngineKeeper {
  private readonly load: LoadEngine;
  private readonly now: () => number;
  private readonly changed: (status: SpeechStatus) => void;
  private readonly waiting = new Set<(engine: SpeechEngine) => void>();
  private engine: SpeechEngine | null = null;
  private attempts = 0;
  private readyAtMs = 0;
  private busy = false;
  private state: SpeechStatus = { state: 'loading', share: 0 };

  /** @param now milliseconds of a clock that never goes back */
  constructor(load: LoadEngine, now: () => number, changed: (status: SpeechStatus) => void) {
    this.load = load;
    this.now = now;
    this.changed = changed;
  }

  get status(): SpeechStatus {
    return this.state;
  }

  /** Loads it, or tries again after a problem. */
  start(): void {
    if (this.busy || this.engine !== null) return;
    this.attempts = 0;
    void this.attempt();
  }

  /** @param take called with the engine that is there, and with each that replaces it. @returns stops that */
  subscribe(take: (engine: SpeechEngine) => void): () => void {
    this.waiting.add(take);
    if (this.engine !== null) take(this.engine);
    return () => {
      this.waiting.delete(take);
    };
  }

  private async attempt(): Promise<void> {
    this.busy = true;
    this.become({ state: 'loading', share: 0 });
    const pause = PAUSES_MS[this.attempts] ?? 0;
    this.attempts += 1;
    if (pause > 0)
      await new Promise((resolve) => {
        setTimeout(resolve, pause);
      });
    const loaded = await this.load(
      (share) => {
        this.become({ state: 'loading', share });
      },
      (trouble) => {
        this.lose(trouble);
      },
    );
    this.busy = false;
    if (!loaded.ok) {
      this.fail(loaded.trouble);
      return;
    }
    this.engine = loaded.engine;
    this.readyAtMs = this.now();
    this.become({ state: 'ready' });
    for (const take of [...this.waiting]) take(loaded.engine);
  }

  private lose(trouble: SpeechTrouble): void {
    this.engine = null;
    if (this.now() - this.readyAtMs >= WELL_AFTER_MS) this.attempts = 0;
    this.fail(trouble);
  }

  /** A model that is missing or damaged stays so until somebody does something. */
  private fail(trouble: SpeechTrouble): void {
    const hopeless = trouble === 'model-missing' || trouble === 'model-corrupt' || this.attempts >= PAUSES_MS.length;
    if (hopeless) this.become({ state: 'problem', problem: speechProblem(trouble) });
    else void this.attempt();
  }

  private become(status: SpeechStatus): void {
    this.state = status;
    this.changed(status);
  }
}

/** Both sides in one: the worse of the two. */
export function jointStatus(sides: readonly SpeechStatus[]): SpeechStatus {
  const problem = sides.find((side) => side.state === 'problem');
  if (problem !== undefined) return problem;
  if (sides.every((side) => side.state === 'ready')) return { state: 'ready' };
  const share = sides.reduce((sum, side) => sum + (side.state === 'loading' ? side.share : 1), 0) / sides.length;
  return { state: 'loading', share };
}
