import { wordSet } from '../../language/lists.ts';

/** Forms of address before a name, as recognised. */
export const titles = wordSet(`mister missus miss doctor professor madam shri reverend captain dr mx`);

/** "Mister" and "missus" are heard so now and then: no name stands here. */
export const notAfterTitle = wordSet(`
  the a my your you it that this out and to is was call calls calling on from by in i an for of them understanding
  understood any anything something connection one with delivery we will have had so but if not or at as because what
  when payment payments appointment
`);

/** A name after these belongs to somebody else, or is only asked for. */
export const otherBefore = wordSet(`
  is am with for by ask from colleague named called name spelled spelt manager supervisor to and my your the our a an
  of in at on agent was be this it's or if via technician helen lead leader boss mate saint street not account driver
  said says saw tell told about that engineer
`);

/** The words of the spelling alphabet (ICAO) that are no first names. */
export const spellingWords = wordSet(`
  alpha bravo delta echo foxtrot golf hotel kilo lima november papa quebec sierra tango uniform whiskey xray yankee zulu
`);

/** Before these a name is the subject of a sentence about somebody else. */
export const otherAfter = wordSet(`
  will is was has from speaking here at in calls said told says can street road avenue bank would had who lane airport
  hotel store on does did
`);

/** An address can stand before these although they also follow a subject. */
export const questionAfter = wordSet(`
  i you your we may could shall do please what how when where let thank have if that that's sorry okay now before so
  just here
`);

/** Behind these one addresses people. */
export const addressAfter = wordSet(`
  hello hi hey dear morning afternoon evening thanks you okay alright right yes no sure sorry understand understood
  please welcome goodbye bye well so course certainly absolutely day night weekend good great perfect too again
  problem now look then time listen there much calling patience holding waiting worries see it today fine mister ahead
  done everything luck else that completely hear apologise apologize know tomorrow care moment honest me
`);

/**
 * "james is it …", "james did you …": after a name these begin a question to the one addressed, if one of the words
 * behind follows.
 */
export const questionTo: Readonly<Record<string, ReadonlySet<string>>> = {
  can: wordSet('you i we'),
  would: wordSet('you i we'),
  is: wordSet('it that there this'),
  here: wordSet('is'),
  was: wordSet('it that there you this the'),
  did: wordSet('it that there you this the'),
  does: wordSet(`
    it that there you this the
  `),
  has: wordSet(`
    it that there you this the
  `),
};
