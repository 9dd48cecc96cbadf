import { givenNames } from './given-names.ts';
import { wordSet } from './lists.ts';

/**
 * Common words that follow «this is», «my name is», «call from» without being a name, and words that names are misheard
 * as. The recogniser writes no capitals, so a name is whatever stands in a name's place and is on neither list. Source:
 * ordinary English and the made calls («this is live» for Paula, «perfect or speaking» for Victor).
 */
const common: ReadonlySet<string> = wordSet(`
  a about above abroad accounts actually admin advisor after afternoon again agent ah all alright also always am an
  and another any anybody anyone anything are area around as ask at available away awful back bad be because been
  before behalf being best better between big billing both bring but by call called caller calling calls can care case
  certainly claims close collections colleague coming complaints complete completely computer correct could customer
  dear department depot desk did direct dispatch do does doing done down each early eight either eleven else email end
  engineer engineering enough even evening ever every everybody everyone everything exactly extension fair feel few
  final finance fine first five fixed for four fraud friday friend from front garage get getting give given go going
  good got great had half happening hard has have having he head hello help her here hers hey hi him his hold home
  hour hours how huge i if important in indeed installations insurance is it its just kind know last late later leader
  let level like line live long look lost lot love ma'am madam make making management manager many may maybe me mean
  member message mine minute minutes miss mister missus monday month morning most move mr mrs ms much must my myself
  name near never new next nice night nine no nobody none noon not nothing now number of off office okay old on once
  one only open operations or order other our ours out over own part patient people perfect person phone place please
  possible probably problem quality quick quite ready real really reception record recorded regarding regional report
  retentions ridiculous right ring same sales saturday say schedule scheduling see senior service services seven shall
  she ship shop should sir six so some somebody someone something soon sorry speaking specialist staff still store
  such sunday supervisor support sure surveyor talk team tech technical technician ten terrible thank thanks that the
  their them then there these they thing think third this those three thursday time to today together tomorrow tonight
  too totally trouble true try tuesday twelve two uh um under unacceptable unbelievable until up upset urgent us usual
  very via voice wait warehouse was way we wednesday week well were what when where which while who whom whole whose
  why will with without won word work working workshop would wrong yeah yes yet you your yours zero yeah another major
  minor quiet concerning frustrating unusual serious urgent regarding simply absolutely definitely obviously ok kay
  huh oh er erm mhm hmm hm everyone nine live lion line thing things number minor john-doe whoever myself yourself
  himself herself personally directly today's either dispatcher plumber electrician driver mechanic accountant
  underwriter adjuster assessor consultant nurse doctor receptionist operator officer partner boss director trainer
  lead head coordinator representative rep planner vet shortly sometime whenever immediately straight somewhere
  anywhere within inside during against towards toward regarding across along behind below beside despite except into
  onto past per round since through throughout than
`);

export const titles: ReadonlySet<string> = wordSet(`
  mister mr missus mrs miss ms doctor dr sir madam professor
`);

/** Endings of verbs, adverbs and abstract nouns; hardly a first name has them. */
const wordEnding = /(?:ing|ed|ly|tion|ness|ment|able|ible|ful|less|'s|ous|ism)$/u;

/** Whether a word may be a first name where a name is expected. `sure` = only names that are on the list. */
export function mayBeName(word: string | undefined, sure = false): word is string {
  if (word === undefined || !/^[a-z][a-z'-]+$/u.test(word)) return false;
  if (givenNames.has(word)) return true;
  return !sure && word.length > 2 && !common.has(word) && !wordEnding.test(word);
}

export const isGivenName = (word: string | undefined): boolean => word !== undefined && givenNames.has(word);

/** A name at `at`, with a family name after it when that too can be nothing else. */
export function nameAt(words: readonly string[], at: number, sure = false): string | null {
  const titled = titles.has(words[at] ?? '');
  const from = titled ? at + 1 : at;
  const first = words[from];
  if (!mayBeName(first, sure)) return null;
  const second = words[from + 1];
  return isGivenName(first) && second !== undefined && familyName(second, words[from + 2])
    ? `${first} ${second}`
    : first;
}

/** A word after a first name is a family name when a verb or an end follows and it is no common word. */
const familyName = (word: string, next: string | undefined): boolean =>
  mayBeName(word) &&
  !isVerbLike(word) &&
  (next === undefined ||
    /^(will|from|is|at|on|in|by|speaking|here|and|who|today|tomorrow|going|calling|to)$/u.test(next));

const isVerbLike = (word: string): boolean =>
  /^(call|calls|ring|rings|phone|phones|give|gives|contact|contacts|reach|get|gets|speaking|here|said|says|thinks|thought|wants|needs|will)$/u.test(
    word,
  );
