/** «call ring phone»: a set of single words, written as one text so that a long list stays readable. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/**
 * «call back, ring you, i will»: phrases written as one text, divided by commas; line breaks and spaces around them do
 * not count.
 */
export function phraseList(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s*,\s*/)
    .map((phrase) => phrase.replaceAll(/\s+/g, ' '));
}

/** A pattern written over several lines: line ends and the blanks around them mean nothing. `flags` as of `RegExp`. */
export const filledPattern = (text: string, flags = 'u'): RegExp => new RegExp(text.replace(/\s*\n\s*/gu, ''), flags);
