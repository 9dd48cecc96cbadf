const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Forms of address before a name, as recognised. */
export const titles = set(`mister missus miss doctor professor madam shri reverend captain dr mx`);

/** "Mister" and "missus" are heard so now and then: no name stands here. */
export const notAfterTitle = set(`the a my your you it that this out and to is was call calls calling on from by in i an for of them understanding understood any anything
  something connection one with delivery we will have had so but if not or at as because what when payment payments appointment`);

/** A name after these belongs to somebody else, or is only asked for. */
export const otherBefore = set(`is am with for by ask from colleague named called name spelled spelt manager supervisor to and my your the our a an of in at on agent was be
  this it's or if via technician helen lead leader boss mate saint street not account driver said says saw tell told about that engineer`);

/** Before these a name is the subject of a sentence about somebody else. */
export const otherAfter = set(`will is was has from speaking here at in calls said told says can street road avenue bank would had who lane airport hotel store on does did`);

/** An address can stand before these although they also follow a subject. */
export const questionAfter = set(`i you your we may could shall do please what how when where let thank have if that that's sorry okay now before so just here`);

/** Behind these one addresses people. */
export const addressAfter = set(`hello hi hey dear morning afternoon evening thanks you okay alright right yes no sure sorry understand understood please welcome goodbye bye
  well so course certainly absolutely day night weekend good great perfect too again problem now look then time listen there much calling patience holding waiting
  worries see it today fine mister ahead done everything luck else that completely hear apologise apologize know tomorrow care moment honest me`);

/** "james is it …", "james did you …": after a name these begin a question to the one addressed, if one of the words behind follows. */
export const questionTo: Readonly<Record<string, ReadonlySet<string>>> = {
  can: set('you i we'), would: set('you i we'), is: set('it that there this'), here: set('is'),
  was: set('it that there you this the'), did: set('it that there you this the'), does: set('it that there you this the'), has: set('it that there you this the'),
};
