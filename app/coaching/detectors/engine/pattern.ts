import { plain } from './tokens.ts';
import { modals, pronouns, weakWords } from './word-classes.ts';

/**
 * A pattern is one line:
 * word that word; `apolog*` any word that begins so; `@sorry` a family of `concepts/`; outside brackets `a|b` one of
 * them
 *   item?         may be missing
 *   (a b|c)       one of several sequences
 *   ..  ..5       a gap of up to 3 (5) words without a negation; ...5 also over a negation
 *   ^  $          a clause begins, ends here; ^^ $$ the whole utterance does
 *   !a|b  <!a|b   the next word, the word before, is none of these
 */
export type Node =
  | {
      readonly kind: 'word';
      readonly symbol: number;
      readonly weak: boolean;
      readonly pronoun: boolean;
      readonly modal: boolean;
    }
  | { readonly kind: 'sequence'; readonly items: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'optional'; readonly item: Node }
  | { readonly kind: 'gap'; readonly longest: number; readonly overNegation: boolean }
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end'; readonly whole: boolean }
  | { readonly kind: 'guard'; readonly symbol: number; readonly side: 'next' | 'before' };

/** A set of words that one place of a pattern accepts. */
export interface Symbol {
  readonly words: readonly string[];
  readonly prefixes: readonly string[];
}

/** All sets of words that the patterns of one program use; equal sets are kept once. */
export class Symbols {
  readonly all: Symbol[] = [];
  readonly byWord = new Map<string, number[]>();
  readonly prefixed: { readonly prefix: string; readonly symbol: number }[] = [];
  private readonly known = new Map<string, number>();

  /** The words of a set, as `of` takes them. */
  wordsOf(symbol: number): readonly string[] {
    const set = this.all[symbol];
    return set ? [...set.words, ...set.prefixes.map((prefix) => `${prefix}*`)] : [];
  }

  /** The number of the set of these words (`abc*` = words that begin with abc). */
  of(words: readonly string[]): number {
    const sorted = [...new Set(words)].sort();
    const key = sorted.join(' ');
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const symbol = this.all.length;
    const exact = sorted.filter((word) => !word.endsWith('*'));
    const prefixes = sorted.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
    this.all.push({ words: exact, prefixes });
    this.known.set(key, symbol);
    for (const word of exact) this.byWord.set(word, [...(this.byWord.get(word) ?? []), symbol]);
    for (const prefix of prefixes) this.prefixed.push({ prefix, symbol });
    return symbol;
  }
}

/** Families of words and short sequences, by name: what `@name` in a pattern stands for. */
export type Concepts = Readonly<Record<string, readonly string[]>>;

const sequence = (items: readonly Node[]): Node =>
  items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'sequence', items };

/**
 * Cuts a pattern into its parts; inside brackets `|` parts sequences, outside it stays with its words. A line may be
 * broken before `|`.
 */
const partsOf = (pattern: string): readonly string[] => {
  let spaced = '';
  let depth = 0;
  for (const sign of pattern.replaceAll(/\s+\|/g, '|')) {
    if (sign === '(') {
      depth += 1;
      spaced += ' ( ';
    } else if (sign === ')') {
      depth -= 1;
      spaced += ' )';
    } else if (sign === '|' && depth > 0) spaced += ' | ';
    else spaced += sign;
  }
  return spaced
    .replaceAll(/ \)(\??)/g, ' )$1 ')
    .trim()
    .split(/\s+/);
};

/** Reads patterns. A mistake in a pattern is a bug and throws with the pattern in the message. */
export class PatternReader {
  readonly symbols: Symbols;
  private readonly concepts: Concepts;
  private readonly conceptNodes = new Map<string, { singles: readonly string[]; longer: readonly Node[] }>();

  constructor(concepts: Concepts) {
    this.concepts = concepts;
    this.symbols = new Symbols();
  }

  read(pattern: string): Node {
    const parts = partsOf(pattern);
    let at = 0;
    const readSequence = (): Node => {
      const items: Node[] = [];
      for (; at < parts.length; at += 1) {
        const part = parts[at] ?? '';
        if (part === '|' || part.startsWith(')')) break;
        if (part !== '(') {
          items.push(...this.item(part, pattern));
          continue;
        }
        at += 1;
        const options = [readSequence()];
        while (parts[at] === '|') {
          at += 1;
          options.push(readSequence());
        }
        const close = parts[at];
        if (close !== ')' && close !== ')?') throw new Error(`Pattern "${pattern}": a bracket stays open.`);
        const choice = this.choice(options);
        items.push(close === ')?' ? { kind: 'optional', item: choice } : choice);
      }
      if (items.length === 0) throw new Error(`Pattern "${pattern}": nothing to match.`);
      return sequence(items);
    };
    const node = readSequence();
    if (at < parts.length) throw new Error(`Pattern "${pattern}": unexpected "${parts[at] ?? ''}".`);
    return node;
  }

  private item(part: string, pattern: string): readonly Node[] {
    if (part === '^' || part === '^^') return [{ kind: 'edge', edge: 'start', whole: part === '^^' }];
    if (part === '$' || part === '$$') return [{ kind: 'edge', edge: 'end', whole: part === '$$' }];
    const gap = /^(\.{2,3})(\d*)$/.exec(part);
    if (gap) return [{ kind: 'gap', longest: gap[2] === '' ? 3 : Number(gap[2]), overNegation: gap[1] === '...' }];
    if (part.startsWith('<!'))
      return [{ kind: 'guard', symbol: this.symbols.of(this.singles(part.slice(2), pattern)), side: 'before' }];
    if (part.startsWith('!'))
      return [{ kind: 'guard', symbol: this.symbols.of(this.singles(part.slice(1), pattern)), side: 'next' }];
    const optional = part.endsWith('?');
    const body = optional ? part.slice(0, -1) : part;
    const nodes = this.alternatives(body, pattern);
    return optional ? [{ kind: 'optional', item: sequence(nodes) }] : nodes;
  }

  private alternatives(body: string, pattern: string): readonly Node[] {
    if (!body.includes('|') && body.includes("'")) return plain(body).map((word) => this.word([word]));
    const singles: string[] = [];
    const longer: Node[] = [];
    for (const option of body.split('|')) {
      if (option === '') throw new Error(`Pattern "${pattern}": an empty word.`);
      if (option.startsWith('@')) {
        const family = this.family(option.slice(1), pattern);
        singles.push(...family.singles);
        longer.push(...family.longer);
      } else {
        const words = plain(option);
        if (words.length === 1) singles.push(...words);
        else longer.push(sequence(words.map((word) => this.word([word]))));
      }
    }
    return [this.choice(singles.length === 0 ? longer : [this.word(singles), ...longer])];
  }

  private family(name: string, pattern: string): { singles: readonly string[]; longer: readonly Node[] } {
    const known = this.conceptNodes.get(name);
    if (known) return known;
    const entries = this.concepts[name];
    if (!entries) throw new Error(`Pattern "${pattern}": no concept @${name}.`);
    const singles: string[] = [];
    const longer: Node[] = [];
    for (const entry of entries) {
      if (/^[a-z0-9'*]+$/.test(entry) && plain(entry).length === 1) singles.push(...plain(entry));
      else if (/^@[a-z_]+$/.test(entry)) {
        const inner = this.family(entry.slice(1), entry);
        singles.push(...inner.singles);
        longer.push(...inner.longer);
      } else longer.push(this.read(entry));
    }
    const made = { singles, longer };
    this.conceptNodes.set(name, made);
    return made;
  }

  /** One of several: those that are a single word become one set. */
  private choice(options: readonly Node[]): Node {
    const words: string[] = [];
    const rest: Node[] = [];
    for (const option of options.flatMap((each) => (each.kind === 'choice' ? each.options : [each]))) {
      if (option.kind === 'word') words.push(...this.symbols.wordsOf(option.symbol));
      else rest.push(option);
    }
    const all = words.length === 0 ? rest : [this.word(words), ...rest];
    return all.length === 1 && all[0] !== undefined ? all[0] : { kind: 'choice', options: all };
  }

  private singles(body: string, pattern: string): readonly string[] {
    return body
      .split('|')
      .flatMap((option) => (option.startsWith('@') ? this.family(option.slice(1), pattern).singles : [option]));
  }

  private word(words: readonly string[]): Node {
    return {
      kind: 'word',
      symbol: this.symbols.of(words),
      weak: words.every((word) => weakWords.has(word)),
      pronoun: words.every((word) => pronouns.has(word)),
      modal: words.every((word) => modals.has(word)),
    };
  }
}
