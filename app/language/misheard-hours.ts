import { wordSet } from './lists.ts';

/**
 * Mishearings of an hour, believed only where an hour must stand. Source: Vosk on read-out sentences («at turn» for «at
 * ten»).
 */
export const misheardHours: Readonly<Record<string, number>> = {
  to: 2,
  too: 2,
  for: 4,
  fore: 4,
  won: 1,
  ate: 8,
  turn: 10,
  tan: 10,
  tent: 10,
  tin: 10,
  tree: 3,
  free: 3,
  sex: 6,
  sicks: 6,
  fife: 5,
  nein: 9,
  leven: 11,
  leaven: 11,
  fourth: 4,
  forth: 4,
  fall: 4,
  far: 4,
  fives: 5,
  fire: 5,
  sick: 6,
  sixth: 6,
  heaven: 7,
  nigh: 9,
};

/** … after «at» only: «by then» and «before line …» mean something else. */
export const misheardAfterAt: Readonly<Record<string, number>> = {
  then: 10,
  them: 10,
  than: 10,
  "ten's": 10,
  den: 10,
  mine: 9,
  line: 9,
  fine: 5,
  do: 2,
  "three's": 3,
  threes: 3,
  eleventh: 11,
  twelfth: 12,
  hate: 8,
  eighth: 8,
};

/** … after «half past» or «ten to», where nothing but an hour can stand. */
export const misheardAfterPast: Readonly<Record<string, number>> = {
  you: 2,
  do: 2,
  due: 2,
  new: 2,
  who: 2,
  want: 1,
  once: 1,
  when: 1,
  the: 3,
  fee: 3,
  full: 4,
  form: 4,
  fight: 5,
  find: 5,
  fix: 6,
  hate: 8,
  late: 8,
  night: 9,
  mine: 9,
  line: 9,
  then: 10,
  than: 10,
  them: 10,
};

/** What «at» and «by» are heard as between a day and an hour («on monday as nine»). */
export const misheardLeads: ReadonlySet<string> = wordSet(`
  as and that had hat it of add act out up an the my might bye buy bite be have a i is at eight in it's that's apt app
`);

/** «quarter» and «past» as they are heard between numbers. */
export const quarters: ReadonlySet<string> = wordSet(`
  quarter quarters corridor quota carter porter corner quarterly
`);

export const halves: ReadonlySet<string> = new Set(['have', 'has', 'huff', 'path', 'hot', 'hope']);

export const pasts: ReadonlySet<string> = wordSet(`
  past after passed pass pasture pasta pastor paste parts passing passport
`);
