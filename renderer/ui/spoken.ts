/** Recognised words have no capitals: the first letter and «i» are raised, nothing else is invented. */
export const sentenceCase = (words: string): string =>
  raisePronoun(words).replace(/^\p{Ll}/u, (first) => first.toUpperCase());
/** «i» and «i'm» as «I» and «I'm», in the middle of a line */
export const raisePronoun = (words: string): string => words.replace(/(?<![\p{L}'’-])i(?=$|['’]|[^\p{L}'’-])/gu, 'I');
