import { phraseList, wordSet } from '../../../language/lists.ts';

/**
 * Words that carry grammar rather than meaning: a recogniser drops or swaps them most, so a long pattern may miss one.
 */
export const weakWords = wordSet(`
  i you he she it we they me him her us them my your his its our their a an the this that these those am is are was
  were be been being do does did have has had will would can could may might should must shall to of in on at by for
  with from about into out up over off as and or but if so than then there here what which who how when where why
  while some any all just very too now let get got go going please
`);

/** Everyday words that say little by themselves: a match that had to be forgiven something must rest on others. */
export const lightWords = wordSet(`
  want wants wanted need needs needed see sees seen make makes made put take takes took give gives given go goes look
  looks looking know knows think thing things way say says said back time one two more now today okay right yes
  something someone anything anyone everything tell like good great well help work works come came call find keep try
  use still first only even own new other same different really thank thanks day again never not no nothing there
  people lot bit little kind much many most ever always every down around after before while because long happen able
`);

/** Never skipped, never bridged: they turn a sentence into its opposite. */
export const negations = wordSet('not never no nobody none nothing neither nor without hardly');

/** Who and whose: what a recogniser may drop, but never stands for another of its kind. */
export const pronouns = wordSet(`
  i we you he she they it me us him her them my our your his their the this that these those
`);

/**
 * Words that make a duty, a question or a wish of a plain fact ("should have sent", "may i make a note"): a recogniser
 * may drop them, but what is left says something else.
 */
export const modals = wordSet('should ought');

/** Adverbs and forms of address that may stand anywhere in a sentence. */
export const freeWords = wordSet(`
  just really actually honestly truly so very also then please still completely totally definitely certainly
  personally basically simply kindly sir ma'am okay well quite absolutely now again sincerely genuinely obviously
  frankly already quickly even alright extremely terribly
`);

/** What a recogniser puts in where nothing was said. */
export const cheapInsertions = wordSet('a the oh and all yes you to of in i');

/** A clause can begin after these. */
export const clauseOpeners = wordSet(`
  okay alright right yes no sir ma'am well so and but because please sorry now then thanks oh look listen hello hi
  actually honestly again that's today tomorrow great good sure fine hey cause or anyway thank you sure today first it
`);

/** A clause can end before these. */
export const clauseClosers = wordSet(`
  please sir ma'am okay alright right now then today thanks and but so because i we you what if when for is that the
  there this let my it or at here in on yes no
`);

/**
 * Short words that are taken for one another; from the noisy half used for tuning, and from Vosk's own mistakes. A pair
 * that found no line more there was taken out: each one costs false hits in real calls.
 */
export const confusions: readonly (readonly string[])[] = phraseList(`
  the a uh they their there then, our are hour out a or, to too two do due who true, for four from of, i eye my,
  you who u new do yell due, will well all, can came, is if as his ms, this miss that these is, that than it,
  now no know how, right write light rate, sorry story sore sarah, am m an, we he, have had of has half, it its ate,
  what watt, so low saw say some, let lead led, like look, do new due, go guy, soon son, should would,
  hold hole old, team tier time, hope hole, thing ring, same say sam, care car, left let, sort short sought,
  point pint, mean mine me, me mean may my, in an on into, on own an in, call called come all cause,
  speak spoke speech peak, feel fee field deal, see c sea say, help held hope health, make made take main,
  with will which would, hear here her year, wait weight way late, waiting weighting wedding wading,
  here hear he her, through true threw three, times time team, week work weak works, weeks works week looks,
  fix six fixed fits, refund refunds found, people be pupil, manager manage managed, supervisor supervise advisor,
  done down don does, down done town, way weigh away wait, when went win, would what wood, could good,
  your sir you were our, sir her third sure, sure sir shore sort, mistake steak, shoes choose shows, note not notes,
  first fist thirst, ever every never, need me nee kneed, kind can find, ask asked as, like look light why,
  back bag pack, take took steak, walk work, two to too, while well, rang ran, packed pack
`).map((words) => words.split(' '));
