import type {
  FedWord,
  Recognizer,
  RecognizerEvent,
  SpeechEngine,
  SpeechTrouble,
} from '../../../renderer/listening/words/recognizer.ts';

/** What the script says to one fed chunk: a partial text, or the words of a final. */
export type Line =
  { readonly partial: string; readonly words?: readonly FedWord[] } | { readonly final: readonly FedWord[] };

export const fedWord = (text: string, startFedSeconds: number, endFedSeconds: number): FedWord => ({
  text,
  startFedSeconds,
  endFedSeconds,
  confidence: 1,
});

/**
 * An engine that answers the nth chunk it is fed with the nth line, and an empty partial when there is none. Answers
 * come when `answer` is called, or by themselves when `prompt` is set.
 */
export class ScriptedEngine implements SpeechEngine {
  readonly calls: string[] = [];
  readonly fed: Float32Array[] = [];
  /** null: it dies over its last answer */
  closing: readonly FedWord[] | null = [];
  flushed: readonly FedWord[] = [];
  rehearing: readonly FedWord[] = [];
  readonly reheard: Float32Array[] = [];
  prompt = true;
  /** who keeps it is told here that it died */
  lost: ((trouble: SpeechTrouble) => void) | null = null;
  private readonly script: (Line | undefined)[];
  private readonly listeners: ((event: RecognizerEvent) => void)[] = [];
  private readonly owed: (() => void)[] = [];

  constructor(script: readonly (Line | undefined)[] = []) {
    this.script = [...script];
  }

  open(listener: (event: RecognizerEvent) => void): Recognizer {
    this.calls.push('open');
    this.listeners.push(listener);
    const owe = (event: RecognizerEvent) => {
      this.owe(() => {
        listener(event);
      });
    };
    return {
      feed: (samples, timed) => {
        this.calls.push(timed ? 'feed timed' : 'feed');
        this.fed.push(samples);
        owe(eventOf(this.script.shift(), timed));
      },
      flush: () => {
        this.calls.push('flush');
        owe({ kind: 'final', words: this.flushed });
      },
      rehear: (samples) => {
        this.calls.push('rehear');
        this.reheard.push(samples);
        owe({ kind: 'reheard', words: this.rehearing });
      },
      close: () => {
        this.calls.push('close');
        return Promise.resolve(this.closing);
      },
    };
  }

  terminate(): void {
    this.calls.push('terminate');
  }

  /** Gives the answers that are owed. */
  answer(): void {
    for (const give of this.owed.splice(0)) give();
  }

  die(): void {
    this.owed.length = 0;
    for (const listener of this.listeners.splice(0)) listener({ kind: 'lost' });
    this.lost?.('stopped');
  }

  private owe(give: () => void): void {
    this.owed.push(give);
    if (this.prompt)
      queueMicrotask(() => {
        this.answer();
      });
  }
}

function eventOf(line: Line | undefined, timed: boolean): RecognizerEvent {
  if (line === undefined) return { kind: 'partial', text: '', words: timed ? [] : null };
  return 'final' in line
    ? { kind: 'final', words: line.final }
    : { kind: 'partial', text: line.partial, words: timed ? (line.words ?? []) : null };
}
