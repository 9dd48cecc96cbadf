import { budgetFor, extraFor, leastWeight, longestInsertion, missingCost, stretch, weightNeeded } from './forgiving.ts';
import { leastCost, neededPlaces } from './needed-places.ts';
import type { Node } from './pattern.ts';
import type { ReadUtterance } from './reading.ts';
import { clauseClosers, clauseOpeners, freeWords } from './word-classes.ts';

/** Tokens `first`..`last` of an utterance satisfy a pattern; `cost` is what had to be forgiven (0 = word for word). */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly cost: number;
  /**
   * forgiven more than a pattern of its weight is by itself: counts only where the words around speak clearly for it
   */
  readonly stretched: boolean;
}

/** A pattern ready to be looked for; `reach` is the gap it ends with, which a veto covers too. */
export interface Compiled {
  readonly reach: number;
  readonly find: (read: ReadUtterance, from: number) => Span | null;
}

interface Search {
  readonly read: ReadUtterance;
  readonly budget: number;
}

/** `weight` counts the telling words matched so far. */
type Next = (at: number, cost: number, weight: number) => boolean;

type Step = (search: Search, at: number, cost: number, weight: number, next: Next) => boolean;

const textAt = (search: Search, at: number): string => search.read.utterance.tokens[at]?.text ?? '';

const wordStep = (word: Extract<Node, { kind: 'word' }>, leading: boolean, beforeGap: boolean, last: boolean): Step => {
  const { symbol, pronoun } = word;
  const dear = missingCost(word);
  const step = (search: Search, at: number, cost: number, weight: number, next: Next, skipped: number): boolean => {
    const reading = search.read.readings[at];
    if (reading) {
      if (reading.exact.has(symbol)) {
        if (next(at + 1, cost, weight + reading.telling)) return true;
      } else {
        const near = reading.near.get(symbol);
        if (near !== undefined && cost + near <= search.budget && next(at + 1, cost + near, weight)) return true;
      }
      if (!leading && skipped < longestInsertion) {
        const extra = reading.insertionCost;
        if (cost + extra <= search.budget && step(search, at + 1, cost + extra, weight, next, skipped + 1)) return true;
      }
    }
    const missing = cost + dear;
    // A pattern has not been heard before its last word was. Who does it decides what is meant; only at the head of a
    // sentence a recogniser loses the pronoun often enough to forgive it.
    if (missing > search.budget || (pronoun && !leading) || last) return false;
    if (reading && !reading.negation && !(pronoun && reading.pronoun) && next(at + 1, missing, weight)) return true;
    // A word missing before a gap would leave the gap to swallow what stands there instead.
    return !beforeGap && next(at, missing, weight);
  };
  return (search, at, cost, weight, next) => step(search, at, cost, weight, next, 0);
};

const edgeStep =
  (edge: 'start' | 'end', whole: boolean): Step =>
  (search, at, cost, weight, next) => {
    const count = search.read.utterance.tokens.length;
    if (edge === 'start') {
      if (whole) {
        for (let each = 0; each < at; each += 1) if (!clauseOpeners.has(textAt(search, each))) return false;
      } else if (at > 0 && !clauseOpeners.has(textAt(search, at - 1))) return false;
    } else if (whole) {
      for (let each = at; each < count; each += 1) {
        const text = textAt(search, each);
        if (!clauseOpeners.has(text) && !freeWords.has(text)) return false;
      }
    } else if (at < count && !clauseClosers.has(textAt(search, at))) return false;
    return next(at, cost, weight);
  };

const compile = (node: Node, leading: boolean, beforeGap: boolean, last: boolean): Step => {
  switch (node.kind) {
    case 'word':
      return wordStep(node, leading, beforeGap, last);
    case 'sequence': {
      let first = leading;
      const lastNeeded = node.items.findLastIndex(
        (item) => item.kind === 'word' || item.kind === 'choice' || item.kind === 'sequence',
      );
      const steps = node.items.map((item, index) => {
        const following = node.items[index + 1];
        const step = compile(
          item,
          first,
          following ? following.kind === 'gap' : beforeGap,
          last && index === lastNeeded,
        );
        if (item.kind === 'word' || item.kind === 'choice' || item.kind === 'sequence') first = false;
        return step;
      });
      const from = (index: number): Step => {
        const step = steps[index];
        if (!step) return (_search, at, cost, weight, next) => next(at, cost, weight);
        const rest = from(index + 1);
        return (search, at, cost, weight, next) =>
          step(search, at, cost, weight, (then, sum, more) => rest(search, then, sum, more, next));
      };
      return from(0);
    }
    case 'choice': {
      const options = node.options.map((option) => compile(option, leading, beforeGap, last));
      return (search, at, cost, weight, next) => options.some((option) => option(search, at, cost, weight, next));
    }
    case 'optional': {
      const item = compile(node.item, leading, beforeGap, false);
      return (search, at, cost, weight, next) =>
        item(search, at, cost, weight, (then, sum, more) => sum === cost && then > at && next(then, sum, more)) ||
        next(at, cost, weight);
    }
    case 'gap':
      return (search, at, cost, weight, next) => {
        for (let length = 0; length <= node.longest; length += 1) {
          if (next(at + length, cost, weight)) return true;
          const passed = search.read.readings[at + length];
          if (!passed || (!node.overNegation && passed.negation)) return false;
        }
        return false;
      };
    case 'edge':
      return edgeStep(node.edge, node.whole);
    case 'guard':
      return (search, at, cost, weight, next) => {
        const reading = search.read.readings[node.side === 'next' ? at : at - 1];
        return reading?.exact.has(node.symbol) === true ? false : next(at, cost, weight);
      };
  }
};

/** Compiles a pattern; `forgiving` false asks for it word for word. */
export const compilePattern = (node: Node, forgiving: boolean): Compiled => {
  const step = compile(node, true, false, true);
  const heft = leastWeight(node);
  const plain = forgiving ? budgetFor(heft) + extraFor(heft) : 0;
  const usual = forgiving ? budgetFor(heft + stretch) : 0;
  const most = forgiving ? usual + extraFor(heft) : 0;
  const needed = neededPlaces(node);
  const budgets = [...new Set([0, Math.min(0.5, plain), plain, most])].sort((a, b) => a - b);
  const attempt = (read: ReadUtterance, at: number, budget: number): Span | null => {
    const search: Search = { read, budget };
    let span: Span | null = null;
    step(search, at, 0, 0, (end, cost, weight) => {
      if (end <= at || weight < weightNeeded(cost) || (cost > usual && weight < 2)) return false;
      span = {
        first: at,
        last: end - 1,
        cost,
        stretched: cost > plain || (cost > 0 && cost > budgetFor(heft) && weight < 2),
      };
      return true;
    });
    return span;
  };
  const last = node.kind === 'sequence' ? node.items.at(-1) : node;
  return {
    reach: last?.kind === 'gap' ? last.longest : 0,
    find(read, from) {
      const least = leastCost(needed, read.present, most);
      if (least > most) return null;
      const count = read.utterance.tokens.length;
      for (const budget of budgets) {
        if (budget < least) continue;
        for (let at = from; at < count; at += 1) {
          const span = attempt(read, at, budget);
          if (span) return span;
        }
      }
      return null;
    },
  };
};
