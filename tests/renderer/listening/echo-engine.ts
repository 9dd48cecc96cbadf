import type {
  FedWord,
  Recognizer,
  RecognizerEvent,
  SpeechEngine,
  SpeechTrouble,
} from '../../../renderer/listening/words/recognizer.ts';

/** A word that says which call the samples are of: see `soundOf`. */
export const wordOf = (call: number): string => `call-${String(call)}`;

/** A chunk of the nth call, so that an echo engine hears whose it is. */
export const soundOf = (call: number): Float32Array<ArrayBuffer> => new Float32Array(3_200).fill(call / 1_000);

/** An engine that hears in each chunk the name of its call, answers when it is let, and can die. */
export class EchoEngine implements SpeechEngine {
  /** recognisers that were opened and not closed */
  openCount = 0;
  private owed: { readonly give: () => void; readonly lose: () => void }[] = [];
  private readonly listeners = new Set<(event: RecognizerEvent) => void>();
  private readonly lost: (trouble: SpeechTrouble) => void;
  private dead = false;

  constructor(lost: (trouble: SpeechTrouble) => void) {
    this.lost = lost;
  }

  open(listener: (event: RecognizerEvent) => void): Recognizer {
    if (this.dead) throw new Error('a recogniser was opened on a dead engine');
    this.openCount += 1;
    this.listeners.add(listener);
    let fedSeconds = 0;
    let said: FedWord[] = [];
    const takeSaid = () => said.splice(0);
    const owe = (give: () => void, lose: () => void = () => undefined) => this.owed.push({ give, lose });
    return {
      feed: (samples) => {
        const call = Math.round((samples[0] ?? 0) * 1_000);
        said = [
          ...said,
          { text: wordOf(call), startFedSeconds: fedSeconds, endFedSeconds: fedSeconds + 0.2, confidence: 0.5 },
        ];
        fedSeconds += 0.2;
        owe(() => {
          listener(
            said.length >= 5
              ? { kind: 'final', words: takeSaid() }
              : { kind: 'partial', text: said.map((word) => word.text).join(' '), words: null },
          );
        });
      },
      flush: () => {
        owe(() => {
          listener({ kind: 'final', words: takeSaid() });
        });
      },
      rehear: () => {
        owe(() => {
          listener({ kind: 'reheard', words: [] });
        });
      },
      close: () =>
        new Promise((resolve) => {
          owe(
            () => {
              this.listeners.delete(listener);
              this.openCount -= 1;
              resolve(takeSaid());
            },
            () => {
              resolve(null);
            },
          );
        }),
    };
  }

  terminate(): void {
    this.dead = true;
  }

  /** Gives the oldest answers that are owed. @returns whether any were */
  answer(count: number): boolean {
    const now = this.owed.splice(0, count);
    for (const { give } of now) give();
    return now.length > 0;
  }

  die(): void {
    if (this.dead) return;
    this.dead = true;
    this.openCount = 0;
    const owed = this.owed.splice(0);
    for (const listener of [...this.listeners]) listener({ kind: 'lost' });
    for (const { lose } of owed) lose();
    this.lost('stopped');
  }
}
