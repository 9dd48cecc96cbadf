/** Recognised words have no capitals: «i» is raised, nothing else is invented. For words inside a sentence of ours. */
export const quoted = (words: string): string => words.replace(/\bi\b/g, 'I');

/** The same with its first letter raised: for words that stand on a line of their own. */
export const sentenceCase = (words: string): string => quoted(words).replace(/^\p{Ll}/u, (first) => first.toUpperCase());
