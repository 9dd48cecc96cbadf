import { HEARD_SECONDS } from '../../../app/call/events.ts';
import type { Side } from '../../../app/call/words.ts';
import { FedTimeline } from '../words/fed-timeline.ts';
import type { FedWord, Recognizer, RecognizerEvent, SpeechEngine } from '../words/recognizer.ts';
import { rehearingOf, type Rehearing } from './rehearing.ts';
import type { SideChunk } from './side-chunk.ts';
import { FRAME_SAMPLES, SAMPLE_RATE } from './sound.ts';
import { ToldWords, type Recognised } from './told-words.ts';
import { KEPT_SECONDS, WaitingSound, type WaitingChunk } from './waiting-sound.ts';

/** Words show up in a partial result about half a second after they begin. */
const NOT_YET_SHOWN_SECONDS = 1;
/**
 * The side's voice has stopped for this long and words are open: the turn is over, their final is asked for. Measured
 * on two made calls (606 words): never asked 13.5 % wrong words, after 0.6 s 15.5 %, after 0.8 s 13.0 %, after 1.0 s
 * 13.7 %; a forced final also ends the recogniser's getting used to the voice.
 */
const TURN_OVER_SECONDS = 0.8;

/**
 * Of the agent's partials every so many bring the times of their words, which the gauge needs and which cost a quarter
 * more work; between them the words known already keep their times. Live, while more than one chunk waits, one a second
 * does: a busy computer still has a gauge.
 */
const TIMED_EVERY_CHUNKS = 2;
const TIMED_EVERY_CHUNKS_BEHIND = 5;

export interface SideWordsParts {
  readonly side: Side;
  /**
   * live: fewer partials bring times while sound waits, and a silent recogniser is given up soon; in lockstep that
   * would make the result depend on the machine
   */
  readonly live: boolean;
  /** the language of second hearings of the agent's doubtful utterances; empty: none are made */
  readonly phrases: readonly string[];
  /** the recogniser is gone, or sound had to be given up because none came */
  readonly lost: () => void;
  /** recognition goes on; `lostSeconds` of sound were given up meanwhile */
  readonly resumed: (lostSeconds: number) => void;
}

/**
 * Turns one side's sound into words. The recogniser is asked one thing at a time and the next follows its answer, so
 * that it hears the same calls in the same order live and from a recording; chunks that come faster wait here.
 */
export class SideWords {
  private readonly parts: SideWordsParts;
  private readonly waiting = new WaitingSound();
  private readonly told: ToldWords;
  private recognizer: Recognizer | null = null;
  private timeline = new FedTimeline();
  private current: WaitingChunk | null = null;
  /** fed since the last final: a recogniser that replaces a dead one must hear them too */
  private readonly unsettled: SideChunk[] = [];
  private out: Recognised[] = [];
  private sinceTimed = 0;
  private quietSeconds = 0;
  private flushing = false;
  /** what the recogniser was asked and has not answered; the first `ignored` answers are of sound that was given up */
  private unanswered = 0;
  private ignored = 0;
  /** an utterance that is being heard again; nothing is fed meanwhile */
  private rehearing: Rehearing | null = null;
  private droppedSeconds = 0;
  private interrupted = false;
  private closed = false;
  private whenIdle: (() => void)[] = [];

  constructor(parts: SideWordsParts) {
    this.parts = parts;
    this.told = new ToldWords(parts.side);
  }

  /** Seconds of sound that wait for the recogniser. */
  get backlogSeconds(): number {
    return this.waiting.seconds;
  }

  /** @returns what is recognised when the chunk has been fed; nothing when it had to be given up */
  hear(chunk: SideChunk): Promise<readonly Recognised[]> {
    if (this.closed) return Promise.resolve([]);
    return new Promise((settle) => {
      this.waiting.add({ chunk, settle });
      if (this.recognizer === null) this.dropOldest();
      this.feedNext();
    });
  }

  /** Goes on with this engine: at the start, and when it replaces one that died. */
  use(engine: SpeechEngine): void {
    if (this.closed) return;
    const recognizer = engine.open(
      (event) => {
        if (recognizer === this.recognizer) this.answer(event);
      },
      { phrases: this.parts.phrases, patient: !this.parts.live },
    );
    this.recognizer = recognizer;
    this.timeline = new FedTimeline();
    if (this.interrupted) this.parts.resumed(this.droppedSeconds);
    this.interrupted = false;
    this.droppedSeconds = 0;
    this.feedNext();
  }

  /** Gives up all sound and words that are not final yet (a pause): they are neither recognised nor told. */
  forget(): readonly Recognised[] {
    const atSeconds = this.lastFedSeconds();
    this.waiting.giveUp();
    this.unsettled.length = 0;
    this.out = [];
    this.rehearing = null;
    this.flushing = false;
    this.settleCurrent();
    if (this.recognizer !== null && !this.closed) {
      this.unanswered += 1;
      this.recognizer.flush();
    }
    this.ignored = this.unanswered;
    this.noticeIdle();
    return this.told.takeBack(atSeconds);
  }

  /**
   * @param limitMs after which what still waits is given up
   * @returns the last words, when everything that waits has been fed. Words of a recogniser that dies over its last
   *   answer stay told as they stand.
   */
  async finish(limitMs: number): Promise<readonly Recognised[]> {
    await within(limitMs, this.lastAnswers());
    this.closed = true;
    this.waiting.giveUp();
    const { recognizer } = this;
    this.recognizer = null;
    const atSeconds = this.lastFedSeconds();
    const words = (await recognizer?.close()) ?? null;
    this.settleCurrent();
    if (words !== null) this.final(words, atSeconds);
    return this.takeOut();
  }

  /** In lockstep the agent's last words are heard again like all others; live the end of a call waits for nothing. */
  private async lastAnswers(): Promise<void> {
    await this.idle();
    while (this.hearsTwice() && !this.parts.live && this.recognizer !== null && this.unsettled.length > 0) {
      this.flush(this.recognizer);
      await this.idle();
    }
  }

  private isIdle(): boolean {
    return this.unanswered === 0 && this.waiting.count === 0;
  }

  private idle(): Promise<void> {
    return this.isIdle()
      ? Promise.resolve()
      : new Promise((resolve) => {
          this.whenIdle.push(resolve);
        });
  }

  private noticeIdle(): void {
    if (this.isIdle()) for (const resolve of this.whenIdle.splice(0)) resolve();
  }

  private feedNext(): void {
    const { recognizer } = this;
    if (recognizer === null || this.unanswered > 0) return;
    this.quietSeconds += this.waiting.skipQuiet(this.quietSeconds, this.told.open);
    const next = this.waiting.next();
    if (next === undefined) {
      this.noticeIdle();
      return;
    }
    this.current = next;
    this.timeline.fed(next.chunk.samples.length, next.chunk.startSeconds, SAMPLE_RATE);
    this.unsettled.push(next.chunk);
    this.unanswered += 1;
    recognizer.feed(next.chunk.samples, this.wantsTimes());
  }

  private flush(recognizer: Recognizer): void {
    this.flushing = true;
    this.unanswered += 1;
    recognizer.flush();
  }

  private wantsTimes(): boolean {
    this.sinceTimed += 1;
    const behind = this.parts.live && this.waiting.count > 1;
    if (this.parts.side !== 'agent' || this.sinceTimed < (behind ? TIMED_EVERY_CHUNKS_BEHIND : TIMED_EVERY_CHUNKS))
      return false;
    this.sinceTimed = 0;
    return true;
  }

  private answer(event: RecognizerEvent): void {
    if (event.kind === 'lost') {
      this.lose();
      return;
    }
    this.unanswered -= 1;
    if (this.ignored > 0) this.ignored -= 1;
    else if (event.kind === 'reheard') this.reheard(event.words);
    else this.answered(event);
    this.feedNext();
  }

  private answered(event: Extract<RecognizerEvent, { kind: 'partial' | 'final' }>): void {
    const atSeconds = this.lastFedSeconds();
    if (event.kind === 'final') this.final(event.words, atSeconds);
    else this.partially(event.text, event.words, atSeconds);
    if (!this.flushing && this.current !== null) this.countQuiet(this.current.chunk.voicedFrames);
    if (!this.flushing && this.told.open && this.quietSeconds >= TURN_OVER_SECONDS && this.recognizer !== null) {
      this.flush(this.recognizer);
      return;
    }
    this.flushing = false;
    this.settleCurrent();
    if (this.rehearing === null) return;
    this.unanswered += 1;
    this.recognizer?.rehear(this.rehearing.samples);
  }

  private final(words: readonly FedWord[], atSeconds: number): void {
    const said = words.map((word) => this.timeline.wordOf(word));
    this.out.push(...this.told.final(said, atSeconds));
    if (this.wantsRehearing()) this.rehearing = rehearingOf(this.unsettled, said);
    this.unsettled.length = 0;
  }

  private hearsTwice(): boolean {
    return this.parts.side === 'agent' && this.parts.phrases.length > 0;
  }

  /** Live nothing is heard twice while sound waits, nor when the call has ended. */
  private wantsRehearing(): boolean {
    return this.hearsTwice() && this.recognizer !== null && !(this.parts.live && this.waiting.count > 1);
  }

  private reheard(words: readonly FedWord[]): void {
    const placed = this.rehearing?.placed(words) ?? [];
    this.rehearing = null;
    const last = placed.at(-1);
    if (last !== undefined)
      this.out.push({ atSeconds: last.endSeconds, fact: { type: 'words-reheard', side: 'agent', words: placed } });
  }

  private partially(text: string, timed: readonly FedWord[] | null, atSeconds: number): void {
    this.out.push(...this.told.partial(text, timed, atSeconds, (word) => this.timeline.wordOf(word)));
    const kept = text === '' ? NOT_YET_SHOWN_SECONDS : KEPT_SECONDS;
    while (this.unsettled.length > 0 && atSeconds - (this.unsettled[0]?.startSeconds ?? 0) > kept)
      this.unsettled.shift();
  }

  private countQuiet(voicedFrames: number): void {
    const frames = 32 - Math.clz32(voicedFrames); // up to the last voiced frame
    this.quietSeconds =
      (voicedFrames === 0 ? this.quietSeconds : -frames * (FRAME_SAMPLES / SAMPLE_RATE)) + HEARD_SECONDS;
  }

  private lastFedSeconds(): number {
    return this.current?.chunk.endSeconds ?? this.unsettled.at(-1)?.endSeconds ?? 0;
  }

  private settleCurrent(): void {
    const settle = this.current?.settle;
    this.current = null;
    if (settle !== null) settle?.(this.takeOut());
  }

  private takeOut(): readonly Recognised[] {
    return this.out.splice(0);
  }

  /** All that is not final goes back to the head of the queue: the next recogniser hears it from its beginning. */
  private lose(): void {
    this.recognizer = null;
    this.unanswered = this.ignored = 0;
    this.rehearing = null;
    this.flushing = false;
    this.interrupted = true;
    const { current } = this;
    this.current = null;
    if (current !== null) this.unsettled.pop();
    this.waiting.putBack([
      ...this.unsettled.splice(0).map((chunk) => ({ chunk, settle: null })),
      ...(current === null ? [] : [current]),
    ]);
    this.noticeIdle();
    this.parts.lost();
  }

  private dropOldest(): void {
    const droppedSeconds = this.waiting.dropOldest();
    if (droppedSeconds === 0) return;
    this.droppedSeconds += droppedSeconds;
    if (!this.interrupted) this.parts.lost();
    this.interrupted = true;
  }
}

/** @returns when the work is done, at the latest after the limit */
async function within(limitMs: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limitMs);
  });
  await Promise.race([work, limit]);
  clearTimeout(timer);
}
