import { HEARD_SECONDS, type FactOf } from '../../../app/call/events.ts';
import type { Side } from '../../../app/call/words.ts';
import { FedTimeline } from '../words/fed-timeline.ts';
import type { FedWord, Recognizer, RecognizerEvent, SpeechEngine } from '../words/recognizer.ts';
import { rehearingOf, type Rehearing } from './rehearing.ts';
import { FRAME_SAMPLES, SAMPLE_RATE } from './sound.ts';

export type WordsFact = FactOf<'words-partial'> | FactOf<'words-final'> | FactOf<'words-reheard'>;
/** What was recognised when a chunk had been fed; the chunk's end is when it sounded. */
export interface Recognised {
  readonly atSeconds: number;
  readonly fact: WordsFact;
}

/** A chunk of one side on its way to the recogniser. */
export interface SideChunk {
  readonly samples: Float32Array<ArrayBuffer>;
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly voicedFrames: number;
}
/** `settle` is null for a chunk that is fed a second time. */
interface Waiting {
  readonly chunk: SideChunk;
  readonly settle: ((recognised: readonly Recognised[]) => void) | null;
}

/** Sound kept while a recogniser is started again; more would take longer to catch up with than it is worth. */
const KEPT_SECONDS = 30;
/** Words show up in a partial result about half a second after they begin. */
const NOT_YET_SHOWN_SECONDS = 1;
/**
 * The side's voice has stopped for this long and words are open: the turn is over, their final is asked for. Measured
 * on two made calls (606 words): never asked 13.5 % wrong words, after 0.6 s 15.5 %, after 0.8 s 13.0 %, after 1.0 s
 * 13.7 %; a forced final also ends the recogniser's getting used to the voice.
 */
export const TURN_OVER_SECONDS = 0.8;

/**
 * Of the agent's partials every so many bring the times of their words, which the gauge needs and which cost a quarter
 * more work; between them the words known already keep their times. Live, while more than one chunk waits, one a second
 * does: a busy computer still has a gauge.
 */
const TIMED_EVERY_CHUNKS = 2;
const TIMED_EVERY_CHUNKS_BEHIND = 5;

/**
 * A machine too slow for both sides: quiet is left out while more than this waits, until it has caught up. Skipping
 * changes some words, so it is the exception.
 */
const HURRY_ABOVE_SECONDS = 2;
const HURRY_UNTIL_SECONDS = 0.5;
/** Quiet kept before and after a voice: words lose their beginnings and ends with less. */
const MARGIN_SECONDS = 0.3;
const MARGIN_CHUNKS = Math.ceil(MARGIN_SECONDS / HEARD_SECONDS);

/**
 * Turns one side's sound into words. One chunk is with the recogniser at a time and the next follows its answer, so
 * that the recogniser hears the same calls in the same order live and from a recording; chunks that come faster wait
 * here.
 */
export class SideWords {
  private readonly side: Side;
  private readonly turnOverSeconds: number;
  private readonly live: boolean;
  private readonly phrases: readonly string[];
  private readonly lost: () => void;
  private readonly resumed: (lostSeconds: number) => void;
  private recognizer: Recognizer | null = null;
  private timeline = new FedTimeline();
  private readonly waiting: Waiting[] = [];
  private current: Waiting | null = null;
  /** fed since the last final: a recogniser that replaces a dead one must hear them too */
  private readonly unsettled: SideChunk[] = [];
  private out: Recognised[] = [];
  private partial = '';
  private partialWords = 0;
  private timedWords: readonly FedWord[] = [];
  private sinceTimed = 0;
  private partialRepeated = false;
  private quietSeconds = 0;
  private hurried = false;
  private flushing = false;
  /** an answer on its way belongs to sound that was given up */
  private ignored = 0;
  /**
   * an utterance that is being heard again; nothing is fed meanwhile, so that the order of things is the same
   * everywhere
   */
  private rehearing: Rehearing | null = null;
  private droppedSeconds = 0;
  private interrupted = false;
  private whenIdle: (() => void)[] = [];

  /**
   * @param live fewer partials bring times while sound waits, and a silent recogniser is given up soon; in lockstep
   *   that would make the result depend on the machine
   * @param phrases the language of second hearings of doubtful utterances; empty: none are made
   */
  constructor(
    side: Side,
    lost: () => void,
    resumed: (lostSeconds: number) => void,
    turnOverSeconds = TURN_OVER_SECONDS,
    live = false,
    phrases: readonly string[] = [],
  ) {
    this.side = side;
    this.live = live;
    this.phrases = phrases;
    this.lost = lost;
    this.resumed = resumed;
    this.turnOverSeconds = turnOverSeconds;
  }

  /** Seconds of sound that wait for the recogniser. */
  get backlogSeconds(): number {
    return this.waiting.reduce((sum, { chunk }) => sum + chunk.endSeconds - chunk.startSeconds, 0);
  }

  /** @returns what is recognised when the chunk has been fed; nothing when it had to be given up */
  hear(chunk: SideChunk): Promise<readonly Recognised[]> {
    return new Promise((settle) => {
      this.waiting.push({ chunk, settle });
      if (this.recognizer === null) this.dropOldest();
      this.feedNext();
    });
  }

  /** Goes on with this engine: at the start, and when it replaces one that died. */
  use(engine: SpeechEngine): void {
    const recognizer = engine.open(
      (event) => {
        if (recognizer === this.recognizer) this.answer(event);
      },
      { phrases: this.phrases, patient: !this.live },
    );
    this.recognizer = recognizer;
    this.timeline = new FedTimeline();
    this.flushing = false;
    this.rehearing = null;
    this.ignored = 0;
    this.waiting.unshift(...this.unsettled.splice(0).map((chunk) => ({ chunk, settle: null })));
    if (this.interrupted) this.resumed(this.droppedSeconds);
    this.interrupted = false;
    this.droppedSeconds = 0;
    this.feedNext();
  }

  /** Gives up all sound and words that are not final yet (a pause): they are neither recognised nor told. */
  forget(): readonly Recognised[] {
    for (const { settle } of this.waiting.splice(0)) settle?.([]);
    const shown = this.partial !== '';
    const atSeconds = this.current?.chunk.endSeconds ?? this.unsettled.at(-1)?.endSeconds ?? 0;
    this.unsettled.length = 0;
    this.out = [];
    if (this.current !== null || this.rehearing !== null) this.ignored += 1;
    this.rehearing = null;
    this.settleCurrent();
    this.partial = '';
    this.timedWords = [];
    if (this.recognizer !== null) {
      this.ignored += 1;
      this.recognizer.flush();
    }
    return shown ? [{ atSeconds, fact: this.partialFact('', []) }] : [];
  }

  /**
   * @returns the last words, when everything that waits has been fed.
   * @param limitMs after which what still waits is given up
   */
  async finish(limitMs: number): Promise<readonly Recognised[]> {
    const limit = new Promise<void>((resolve) => {
      setTimeout(resolve, limitMs);
    });
    await Promise.race([this.idle(), limit]);
    for (const { settle } of this.waiting.splice(0)) settle?.([]);
    const recognizer = this.recognizer;
    this.recognizer = null;
    if (recognizer === null) return this.takeOut();
    const atSeconds = this.current?.chunk.endSeconds ?? this.unsettled.at(-1)?.endSeconds ?? 0;
    const words = await recognizer.close();
    this.settleCurrent();
    this.final(words, atSeconds);
    return this.takeOut();
  }

  private idle(): Promise<void> {
    if (this.current === null && this.rehearing === null && this.waiting.length === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.whenIdle.push(resolve);
    });
  }

  private feedNext(): void {
    if (this.recognizer === null || this.current !== null || this.rehearing !== null || this.ignored > 0) return;
    this.skipQuiet();
    const next = this.waiting.shift();
    if (next === undefined) {
      for (const resolve of this.whenIdle.splice(0)) resolve();
      return;
    }
    this.current = next;
    this.timeline.fed(next.chunk.samples.length, next.chunk.startSeconds, SAMPLE_RATE);
    this.unsettled.push(next.chunk);
    this.recognizer.feed(next.chunk.samples, this.wantsTimes());
  }

  private wantsTimes(): boolean {
    this.sinceTimed += 1;
    const behind = this.live && this.waiting.length > 1;
    if (this.side !== 'agent' || this.sinceTimed < (behind ? TIMED_EVERY_CHUNKS_BEHIND : TIMED_EVERY_CHUNKS))
      return false;
    this.sinceTimed = 0;
    return true;
  }

  /** Words that are open keep a stretch of quiet from being skipped until their final has been asked for. */
  private skipQuiet(): void {
    const backlogSeconds = this.backlogSeconds;
    this.hurried = backlogSeconds > (this.hurried ? HURRY_UNTIL_SECONDS : HURRY_ABOVE_SECONDS);
    while (
      this.hurried &&
      this.partial === '' &&
      this.quietSeconds >= MARGIN_SECONDS &&
      this.waiting.length > MARGIN_CHUNKS &&
      this.waiting.slice(0, MARGIN_CHUNKS + 1).every(({ chunk }) => chunk.voicedFrames === 0)
    ) {
      this.waiting.shift()?.settle?.([]);
      this.quietSeconds += HEARD_SECONDS;
    }
  }

  private answer(event: RecognizerEvent): void {
    if (event.kind === 'lost') {
      this.lose();
      return;
    }
    if (this.ignored > 0) {
      this.ignored -= 1;
      this.feedNext();
      return;
    }
    if (event.kind === 'reheard') {
      this.reheard(event.words);
      return;
    }
    const chunk = this.current?.chunk;
    if (chunk === undefined) return;
    if (event.kind === 'final') this.final(event.words, chunk.endSeconds);
    else this.partially(event.text, event.words, chunk.endSeconds);
    if (!this.flushing) this.countQuiet(chunk.voicedFrames);
    if (!this.flushing && this.partial !== '' && this.quietSeconds >= this.turnOverSeconds) {
      this.flushing = true;
      this.recognizer?.flush();
      return;
    }
    this.flushing = false;
    this.settleCurrent();
    if (this.rehearing !== null) this.recognizer?.rehear(this.rehearing.samples);
    this.feedNext();
  }

  private final(words: readonly FedWord[], atSeconds: number): void {
    const said = words.map((word) => this.timeline.wordOf(word));
    if (said.length > 0) this.out.push({ atSeconds, fact: { type: 'words-final', side: this.side, words: said } });
    else if (this.partial !== '') this.out.push({ atSeconds, fact: this.partialFact('', []) });
    this.partial = '';
    this.timedWords = [];
    if (this.wantsRehearing()) this.rehearing = rehearingOf(this.unsettled, said);
    this.unsettled.length = 0;
  }

  /** The last words of a call are told as they are, and live nothing is heard twice while sound waits. */
  private wantsRehearing(): boolean {
    return (
      this.side === 'agent' &&
      this.phrases.length > 0 &&
      this.recognizer !== null &&
      !(this.live && this.waiting.length > 1)
    );
  }

  private reheard(words: readonly FedWord[]): void {
    const placed = this.rehearing?.placed(words) ?? [];
    this.rehearing = null;
    const last = placed.at(-1);
    if (last !== undefined)
      this.out.push({ atSeconds: last.endSeconds, fact: { type: 'words-reheard', side: 'agent', words: placed } });
    this.feedNext();
  }

  /** An unchanged partial is told once more, so that its words have stood twice; after that only a change is news. */
  private partially(text: string, timed: readonly FedWord[] | null, atSeconds: number): void {
    const words = (this.timedWords = timed ?? beginningOf(this.timedWords, text));
    const news = text !== this.partial || words.length > this.partialWords;
    this.partialWords = words.length;
    if (news || (text !== '' && !this.partialRepeated))
      this.out.push({ atSeconds, fact: this.partialFact(text, words) });
    this.partialRepeated = !news;
    this.partial = text;
    const kept = text === '' ? NOT_YET_SHOWN_SECONDS : KEPT_SECONDS;
    while (this.unsettled.length > 0 && atSeconds - (this.unsettled[0]?.startSeconds ?? 0) > kept)
      this.unsettled.shift();
  }

  private partialFact(text: string, words: readonly FedWord[]): WordsFact {
    return {
      type: 'words-partial',
      side: this.side,
      text,
      words: this.side === 'agent' ? words.map((word) => this.timeline.wordOf(word)) : null,
    };
  }

  private countQuiet(voicedFrames: number): void {
    const frames = 32 - Math.clz32(voicedFrames); // up to the last voiced frame
    this.quietSeconds =
      (voicedFrames === 0 ? this.quietSeconds : -frames * (FRAME_SAMPLES / SAMPLE_RATE)) + HEARD_SECONDS;
  }

  private settleCurrent(): void {
    const settle = this.current?.settle;
    this.current = null;
    if (settle !== null) settle?.(this.takeOut());
  }

  private takeOut(): readonly Recognised[] {
    return this.out.splice(0);
  }

  /** The chunk in work goes back to the head of the queue. */
  private lose(): void {
    this.recognizer = null;
    this.rehearing = null;
    this.interrupted = true;
    if (this.current !== null) {
      this.waiting.unshift(this.current);
      this.unsettled.pop();
      this.current = null;
    }
    this.lost();
  }

  private dropOldest(): void {
    while (this.backlogSeconds > KEPT_SECONDS) {
      const oldest = this.waiting.shift();
      if (oldest === undefined) return;
      if (!this.interrupted) this.lost();
      this.interrupted = true;
      this.droppedSeconds += oldest.chunk.endSeconds - oldest.chunk.startSeconds;
      oldest.settle?.([]);
    }
  }
}

/** Words, as far as the text begins with them. */
function beginningOf(words: readonly FedWord[], text: string): readonly FedWord[] {
  const said = text.split(' ');
  const changed = words.findIndex((word, place) => word.text !== said[place]);
  return changed === -1 ? words : words.slice(0, changed);
}
