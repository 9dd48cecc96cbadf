import type { FactOf } from '../../../app/call/events.ts';
import type { Side, Word } from '../../../app/call/words.ts';
import type { FedWord } from '../words/recognizer.ts';

export type WordsFact = FactOf<'words-partial'> | FactOf<'words-final'> | FactOf<'words-reheard'>;
/** What was recognised when a chunk had been fed; the chunk's end is when it sounded. */
export interface Recognised {
  readonly atSeconds: number;
  readonly fact: WordsFact;
}

/** From the recogniser's seconds to those of the call. */
type InCall = (word: FedWord) => Word;

/** What has been told of one side's open utterance, and so what is news of it. */
export class ToldWords {
  private readonly side: Side;
  private text = '';
  private wordCount = 0;
  private timed: readonly FedWord[] = [];
  private repeated = false;

  constructor(side: Side) {
    this.side = side;
  }

  /** Words have been told that are not final. */
  get open(): boolean {
    return this.text !== '';
  }

  /**
   * An unchanged partial is told once more, so that its words have stood twice; after that only a change is news.
   * @param timed null: their times were not asked for, and those known stand as far as the text begins with them
   */
  partial(text: string, timed: readonly FedWord[] | null, atSeconds: number, inCall: InCall): readonly Recognised[] {
    const words = (this.timed = timed ?? beginningOf(this.timed, text));
    const news = text !== this.text || words.length > this.wordCount;
    const told = news || (text !== '' && !this.repeated);
    this.wordCount = words.length;
    this.repeated = !news;
    this.text = text;
    return told ? [{ atSeconds, fact: this.partialFact(text, words.map(inCall)) }] : [];
  }

  /** @param said none: what was told as partial turned out to be nothing */
  final(said: readonly Word[], atSeconds: number): readonly Recognised[] {
    if (said.length === 0) return this.takeBack(atSeconds);
    this.forget();
    return [{ atSeconds, fact: { type: 'words-final', side: this.side, words: said } }];
  }

  /** Words that were told and will never be final go from the screen. */
  takeBack(atSeconds: number): readonly Recognised[] {
    const shown = this.open;
    this.forget();
    return shown ? [{ atSeconds, fact: this.partialFact('', []) }] : [];
  }

  private forget(): void {
    this.text = '';
    this.timed = [];
  }

  private partialFact(text: string, words: readonly Word[]): WordsFact {
    return { type: 'words-partial', side: this.side, text, words: this.side === 'agent' ? words : null };
  }
}

/** Words, as far as the text begins with them. */
function beginningOf(words: readonly FedWord[], text: string): readonly FedWord[] {
  const said = text.split(' ');
  const changed = words.findIndex((word, place) => word.text !== said[place]);
  return changed === -1 ? words : words.slice(0, changed);
}
