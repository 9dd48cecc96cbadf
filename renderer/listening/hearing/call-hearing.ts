import { HEARD_SECONDS, wholeMilliseconds, type FactOf } from '../../../app/call/events.ts';
import type { Side } from '../../../app/call/words.ts';
import type { HeardFact } from '../../../app/ipc.ts';
import type { SideWords, SideWordsParts } from './side-words.ts';
import type { TwoSides } from './sound.ts';
import type { Recognised } from './told-words.ts';
import { measure, unheard, type Measured, type VoiceDetector } from './voice.ts';

export interface HearingPorts {
  readonly detectors: Readonly<Record<Side, VoiceDetector>>;
  /** tells facts in the order they became known; settles when they have arrived */
  report(facts: readonly HeardFact[]): Promise<void>;
  levels(agent: Measured, caller: Measured): void;
  /** milliseconds of a clock that never goes back */
  readonly now: () => number;
}

/**
 * `live`: sound comes when it comes, facts are told at once, and what is known is stamped with the clock. `lockstep`:
 * all facts of a chunk are told together when both recognisers have answered it, and known at its end, so that the
 * result does not depend on the machine.
 */
export type HearingPace = 'live' | 'lockstep';

type Lost = FactOf<'hearing-lost'>['cause'];

/**
 * Above this nobody was there to hear the seconds go by (the computer slept): the clock moves in one step, and main,
 * whose own clock went on, counts no second twice. Sound that stops is noticed after two seconds.
 */
const LONGEST_PASSED_SECONDS = 3;
/** In lockstep a side may be this many chunks ahead of the other: below what makes a side leave quiet out. */
const AHEAD_CHUNKS = 8;
/**
 * Live, nothing may be waited for longer than this when the call is ended. A busy computer is behind by some seconds,
 * and promises come last.
 */
const LIVE_FINISH_MS = 10_000;
const LOCKSTEP_FINISH_MS = 120_000;

/** One call being heard: keeps its clock, measures both sides, hands them to their recognisers, and tells the facts. */
export class CallHearing {
  private readonly ports: HearingPorts;
  private readonly pace: HearingPace;
  private readonly words: Readonly<Record<Side, SideWords>>;
  private readonly lost = new Map<Side | 'both', { readonly sinceSeconds: number; readonly cause: Lost }>();
  private readonly untold: Promise<void>[] = [];
  private told: Promise<void> = Promise.resolve();
  private endSeconds: number;
  private heardAtMs: number;
  private paused = false;
  private skipNext = false;

  /** @param fromSeconds call seconds heard before, when hearing goes on in mid-call */
  constructor(
    ports: HearingPorts,
    pace: HearingPace,
    fromSeconds: number,
    makeWords: (parts: Pick<SideWordsParts, 'side' | 'live' | 'lost' | 'resumed'>) => SideWords,
  ) {
    this.ports = ports;
    this.pace = pace;
    this.endSeconds = wholeMilliseconds(fromSeconds);
    this.heardAtMs = ports.now();
    const of = (side: Side) =>
      makeWords({
        side,
        live: pace === 'live',
        lost: () => {
          this.tell({ type: 'hearing-lost', side, cause: 'recogniser' });
        },
        resumed: (lostSeconds) => {
          this.tell({ type: 'hearing-resumed', side, lostSeconds: wholeMilliseconds(lostSeconds) });
        },
      });
    this.words = { agent: of('agent'), caller: of('caller') };
  }

  /** Call seconds heard so far. */
  get seconds(): number {
    return this.endSeconds;
  }

  get backlogSeconds(): number {
    return Math.max(this.words.agent.backlogSeconds, this.words.caller.backlogSeconds);
  }

  /** @returns live: at once; lockstep: when there is room for the next chunk */
  async hear(sound: TwoSides): Promise<void> {
    const startSeconds = this.endSeconds;
    const atSeconds = (this.endSeconds = wholeMilliseconds(startSeconds + HEARD_SECONDS));
    this.heardAtMs = this.ports.now();
    if (this.paused || this.skipNext) {
      this.skipNext = this.paused;
      await this.tellHeard(atSeconds, unheard, unheard);
      return;
    }
    const agent = measure(sound.agent, this.ports.detectors.agent);
    const caller = measure(sound.caller, this.ports.detectors.caller);
    this.ports.levels(agent, caller);
    const recognised = [
      this.words.agent.hear({
        samples: sound.agent,
        startSeconds,
        endSeconds: atSeconds,
        voicedFrames: agent.voicedFrames,
      }),
      this.words.caller.hear({
        samples: sound.caller,
        startSeconds,
        endSeconds: atSeconds,
        voicedFrames: caller.voicedFrames,
      }),
    ];
    if (this.pace === 'live') {
      void this.tellHeard(atSeconds, agent, caller);
      for (const each of recognised) void each.then((words) => this.tellWords(words));
      return;
    }
    const facts = Promise.all(recognised).then((words) => [
      heardFact(atSeconds, agent, caller),
      ...words.flat().map((each) => knownAt(each, atSeconds)),
    ]);
    this.untold.push((this.told = Promise.all([facts, this.told]).then(([known]) => this.ports.report(known))));
    if (this.untold.length > AHEAD_CHUNKS) await this.untold.shift();
  }

  /** Time that passes without sound, while a source is rebuilt: the call's clock goes on, in whole chunks. */
  pass(seconds: number): void {
    const passed = Math.floor(seconds / HEARD_SECONDS) * HEARD_SECONDS;
    this.heardAtMs += passed * 1000;
    if (passed > LONGEST_PASSED_SECONDS) this.endSeconds = wholeMilliseconds(this.endSeconds + passed);
    else
      for (let left = passed; left > HEARD_SECONDS / 2; left -= HEARD_SECONDS) {
        this.endSeconds = wholeMilliseconds(this.endSeconds + HEARD_SECONDS);
        void this.tellHeard(this.endSeconds, unheard, unheard);
      }
  }

  /** Milliseconds since sound came last, or time was passed. */
  get quietMs(): number {
    return this.ports.now() - this.heardAtMs;
  }

  /** Nothing is recognised or kept until it ends; the clock goes on. */
  pause(paused: boolean): void {
    if (paused === this.paused) return;
    this.paused = paused;
    this.skipNext = true; // the chunk in the making holds sound of the pause
    for (const side of ['agent', 'caller'] as const) {
      if (paused) void this.tellWords(this.words[side].forget());
      this.ports.detectors[side].reset();
    }
  }

  /** No words will come any more for what was heard so far. */
  giveUp(): void {
    for (const side of ['agent', 'caller'] as const) void this.tellWords(this.words[side].forget());
  }

  /** A source of sound is gone, or why it is gone has become clear; null: both. */
  lose(side: Side | null, cause: Lost): void {
    const known = this.lost.get(side ?? 'both');
    if (known?.cause === cause) return;
    this.lost.set(side ?? 'both', { sinceSeconds: known?.sinceSeconds ?? this.nowSeconds(), cause });
    this.tell({ type: 'hearing-lost', side, cause });
  }

  resume(side: Side | null): void {
    const known = this.lost.get(side ?? 'both');
    if (known === undefined) return;
    this.lost.delete(side ?? 'both');
    this.tell({
      type: 'hearing-resumed',
      side,
      lostSeconds: wholeMilliseconds(this.nowSeconds() - known.sinceSeconds),
    });
  }

  /** No more sound comes. @returns when the last words have been told */
  async finish(): Promise<void> {
    const limitMs = this.pace === 'live' ? LIVE_FINISH_MS : LOCKSTEP_FINISH_MS;
    const last = await Promise.all([this.words.agent.finish(limitMs), this.words.caller.finish(limitMs)]);
    await this.told;
    await this.tellWords(last.flat());
  }

  private tellHeard(atSeconds: number, agent: Measured, caller: Measured): Promise<void> {
    return this.send([heardFact(atSeconds, agent, caller)]);
  }

  private async tellWords(words: readonly Recognised[]): Promise<void> {
    if (words.length > 0) await this.send(words.map((each) => knownAt(each, this.nowSeconds())));
  }

  private tell(fact: FactOf<'hearing-lost'> | FactOf<'hearing-resumed'>): void {
    const seconds = this.nowSeconds();
    void this.send([{ atSeconds: seconds, knownSeconds: seconds, fact }]);
  }

  /** In lockstep behind what is still being recognised, so that facts keep their order. */
  private send(facts: readonly HeardFact[]): Promise<void> {
    return (this.told =
      this.pace === 'live' ? this.ports.report(facts) : this.told.then(() => this.ports.report(facts)));
  }

  /**
   * Live: where the call stands now, never beyond the chunk that is being heard, so that what is told later is not
   * known earlier.
   */
  private nowSeconds(): number {
    const beyond =
      this.pace === 'live' ? Math.min(HEARD_SECONDS, Math.max(0, this.ports.now() - this.heardAtMs) / 1000) : 0;
    return wholeMilliseconds(this.endSeconds + beyond);
  }
}

const heardFact = (atSeconds: number, agent: Measured, caller: Measured): HeardFact => ({
  atSeconds,
  knownSeconds: atSeconds,
  fact: {
    type: 'heard',
    agentDbfs: agent.dbfs,
    callerDbfs: caller.dbfs,
    agentVoicedFrames: agent.voicedFrames,
    callerVoicedFrames: caller.voicedFrames,
  },
});

const knownAt = ({ atSeconds, fact }: Recognised, knownSeconds: number): HeardFact => ({
  atSeconds,
  knownSeconds: Math.max(atSeconds, knownSeconds),
  fact,
});
