/**
 * The number of places features are hashed to; with 16,384 the half tuned on lost a point of precision, with 262,144 it
 * gained none.
 */
export const places = 65_536;

/** A beginning stands for a longer word, so that "refund", "refunded" and "refunds" are near each other. */
const stemLength = 5;
const stem = (word: string): string => (word.length > stemLength ? `${word.slice(0, stemLength)}~` : word);

/** FNV-1a, folded to `places`. */
const place = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & (places - 1);
};

/**
 * What a line says to the model, as places 0..65,535: its words, pairs and pairs with one word between, each for this
 * technique and for all. `<` and `>` among `words` mark that a line begins or ends there.
 */
export const lineFeatures = (technique: string, words: readonly string[]): readonly number[] => {
  const stems = words.map(stem);
  const grams = new Set(stems);
  for (let at = 0; at + 1 < stems.length; at += 1) {
    grams.add(`${stems[at] ?? ''}_${stems[at + 1] ?? ''}`);
    if (at + 2 < stems.length) grams.add(`${stems[at] ?? ''}__${stems[at + 2] ?? ''}`);
  }
  const features = [place(technique)];
  for (const gram of grams) features.push(place(`${technique}|${gram}`), place(`*|${gram}`));
  return features;
};
