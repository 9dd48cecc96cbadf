import { wordSet } from '../language/lists.ts';

/**
 * What stands before the verb and decides what it is: promised («I will»), offered («shall I», «I can»), denied («I
 * cannot»), bare (said without a modal: a promise only with a time, «I am calling you tomorrow at three») or nothing
 * («when I call you», «you can call us»).
 */
export interface Governor {
  readonly verdict: 'promised' | 'offered' | 'denied' | 'bare' | 'none';
  readonly who: 'speaker' | 'other';
  readonly name: string | null;
  /** token index where the clause begins */
  readonly start: number;
}

export const subordinators: ReadonlySet<string> = wordSet(`
  if when whether before after until till unless while why where how whenever case wish time
`);

export const asking: ReadonlySet<string> = wordSet(`
  shall should can could may will would did do does might must hell shell shelly has have
`);

export const offering: ReadonlySet<string> = new Set([
  'shall',
  'should',
  'can',
  'could',
  'may',
  'hell',
  'shell',
  'would',
  'will',
]);

/** «I'll» as it is misheard at the head of a clause. */
export const misheardWill: ReadonlySet<string> = wordSet(`
  ill all aisle isle oil ail well wheel al ll hall eye else owl show shell shawl
`);

export const clauseHeads: ReadonlySet<string> = wordSet(`
  so and but okay ok right then yes yeah well alright sure fine course um uh that this perfect great you problem no it
  sorry i now sir madam ma'am understood good
`);

export const promising: ReadonlySet<string> = wordSet(`
  promise promised promising guarantee commit swear undertake plan planning intend aim aiming due scheduled set
  committed best try sure word arranged booked down pledge remember note reminder diary business point priority
  mission duty
`);

export const ordering: ReadonlySet<string> = wordSet(`
  ask asked asking get getting tell told request requested requesting remind instruct instructed for organise have got
  arrange arranging need find
`);

export const wishing: ReadonlySet<string> = new Set([
  'want',
  'like',
  'prefer',
  'wish',
  'rather',
  'care',
  'wanted',
  'need',
]);

/** «I have booked a call back» promises it. */
export const done: ReadonlySet<string> = wordSet(`
  got pencilled penciled jotted slotted diarised scheduled booked arranged requested logged raised organised organized
  put set
`);

/** «calling», not «ring» and what it is misheard as. */
export const isGerund = (word: string | undefined): boolean =>
  word !== undefined && word.length > 5 && word.endsWith('ing');

export const none: Governor = { verdict: 'none', who: 'speaker', name: null, start: 0 };

/** «expect a call», «look out for a ring»: verbs that tell the caller a call will come. */
export const invitesCall = (word: string | undefined): boolean =>
  /^(?:expect|await|count|(?:look|watch|wait|listen)(?:ing)?)$/u.test(word ?? '');
