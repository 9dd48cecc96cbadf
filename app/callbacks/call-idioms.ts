import { acts, type PromiseVerb } from './promise-verb.ts';

/**
 * Telephoning said without a verb of telephoning: «get you on the phone», «you'll have me back on the line», «there will
 * be a call from her». Source: British, Irish, American and Indian telephone usage. Data: each begins with one of
 * `opens`, and `says` is read from there. All of them count only with a time beside them.
 */
interface Idiom {
  readonly opens: readonly string[];
  readonly says: RegExp;
  readonly voice: PromiseVerb['voice'];
}

const PHONE =
  '(?:phone|telephone|line|blower|mobile|cell|cellphone|handset|landline|number|home number|work number|house phone|home phone|work phone|office phone|other number)';
const DIGIT = '(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|treble|plus)';
const CALL =
  '(?:(?:quick|short|follow|up|phone|video|return|telephone|courtesy|little|wee) )*(?:call ?back|call|ring|bell|buzz)';
const AGAIN = '(?:back |again |up )?';

const idioms: readonly Idiom[] = [
  {
    opens: ['get', 'catch', 'grab', 'have', 'getting', 'catching', 'try', 'trying', 'find', 'reach'],
    says: new RegExp(
      `^\\w+ you ${AGAIN}(?:on|at) (?:(?:the|your|this|that|the same|your other) ${PHONE}\\b(?! (?:to|with|right now|now)\\b)|(?=${DIGIT} ${DIGIT} ${DIGIT}))`,
      'u',
    ),
    voice: 'acts',
  },
  {
    opens: ['try', 'trying', 'dial', 'dialling', 'dialing'],
    says: new RegExp(`^\\w+ (?:your|this|that|the) (?:same )?${PHONE}\\b(?! \\w+ing\\b)`, 'u'),
    voice: 'acts',
  },
  {
    opens: ['call', 'ring', 'phone', 'calling', 'ringing', 'phoning'],
    says: /^\w+ (?:the house|the flat|home|through to you|round)\b/u,
    voice: 'acts',
  },
  {
    opens: ['make', 'place', 'put', 'ping', 'shoot', 'pop', 'throw', 'send'],
    says: new RegExp(
      `^\\w+ (?:you (?:a|another) ${CALL}\\b|(?:a|another|in a) ${CALL} (?:in |through |out )?to you\\b)`,
      'u',
    ),
    voice: 'acts',
  },
  {
    opens: ['hop', 'jump', 'get'],
    says: /^\w+ (?:back )?on (?:a|the) (?:quick )?(?:call|phone|blower)\b(?! (?:again |together )?(?:with|to) (?!you\b))/u,
    voice: 'acts',
  },
  {
    opens: ['try', 'catch', 'get', 'reach', 'trying', 'hit'],
    says: /^\w+ you (?:there|on that|on it|at that|on there|back)\b(?! (?:on track|to|in|into|online|up|your|the|a|some|that|this)\b)/u,
    voice: 'acts',
  },
  {
    opens: ['call', 'ring', 'dial', 'phone', 'try', 'use'],
    says: /^\w+ (?:that|this) (?:one|number)(?: to (?:call|ring|reach) you)?\b/u,
    voice: 'acts',
  },
  {
    opens: ['reach', 'follow', 'touch', 'check'],
    says: /^\w+ (?:back (?:out|up|in)|base)\b(?! (?:to|with) (?!you\b))(?: (?:to|with) you)?/u,
    voice: 'acts',
  },
  {
    opens: [
      ...['circle', 'catch', 'follow', 'have', 'confirm', 'go', 'run', 'chat', 'touch', 'explain', 'discuss'],
      ...['come', 'respond', 'reply', 'speak', 'talk', 'connect', 'reconnect', 'answer', 'get', 'brief', 'update'],
    ],
    says: /^\w+ (?:(?!no\b|not\b|email\b|paid\b|pay\b|payment\b|card\b|order\b)[a-z']+ ){0,6}?(?:by (?:phone|telephone)|over the (?:phone|telephone)|on call)\b/u,
    voice: 'acts',
  },
  { opens: ['connect', 'reconnect', 'liaise'], says: /^\w+ (?:back )?with you\b/u, voice: 'acts' },
  {
    opens: ['get', 'have', 'make'],
    says: new RegExp(`^\\w+ a ${CALL} (?:over|out|through|across) to you\\b`, 'u'),
    voice: 'acts',
  },
  {
    opens: ['phone', 'ring', 'call'],
    says: /^\w+ (?:it|this|that|them) (?:through|over|across) to you\b/u,
    voice: 'acts',
  },
  {
    opens: ['get', 'have'],
    says: /^\w+ you (?:back )?on a (?:quick )?(?:call|phone call)\b/u,
    voice: 'acts',
  },
  { opens: ['be'], says: /^be (?:back )?on the (?:phone|line|blower) (?:with|to) (?:me|us)\b/u, voice: 'receives' },
  {
    opens: ['get', 'have', 'expect', 'receive', 'take', 'look'],
    says: /^(?:\w+|look (?:out )?for) (?:my|our|her|his|[a-z]+'s) (?:call|phone call|ring)\b/u,
    voice: 'receives',
  },
  {
    opens: ['my', 'our'],
    says: /^\w+ (?:call|ring) (?:will|should) (?:reach|come|be with|get|find)(?: (?:to|through to))?(?: you)?\b/u,
    voice: 'impersonal',
  },
  {
    opens: ['pencil', 'set', 'book', 'put', 'schedule', 'diary', 'arrange', 'fix'],
    says: new RegExp(`^\\w+ (?:in |up |down )?(?:a|another) ${CALL} (?:in )?(?:for|on|at|with you)\\b`, 'u'),
    voice: 'acts',
  },
  { opens: ['holler'], says: /^holler at you\b/u, voice: 'acts' },
  {
    opens: ['have', 'get'],
    says: /^\w+ (?:me|us|him|her|them|someone|somebody|one of us|(?:a|an|my|our|the) \w+(?: \w+)?|[a-z]+) (?:back |again )?on (?:the|your) (?:phone|line|telephone|blower|other end)\b(?! (?:to|with) you\b)/u,
    voice: 'receives',
  },
  { opens: ['hear'], says: /^hear (?:my|our|her|his) voice\b/u, voice: 'receives' },
  {
    opens: ['got', 'have'],
    says: new RegExp(`^\\w+ a ${CALL} (?:coming|booked|scheduled|arranged|due|lined up)\\b`, 'u'),
    voice: 'receives',
  },
  {
    opens: ['expect'],
    says: /^expect (?:me|us) (?:back |again )?(?:on the (?:phone|line|telephone|blower)|to (?:call|ring|phone|be (?:calling|ringing|phoning))(?: you)?)\b/u,
    voice: 'receives',
  },
  {
    opens: ['you'],
    says: new RegExp(
      `^you (?:are |will be )?(?:now |all )?(?:down|back in|in|booked|scheduled|slotted|pencilled|penciled|set|lined)(?: in| down| up| in the (?:diary|book|calendar))? for (?:a|another|the|your) ${CALL}\\b`,
      'u',
    ),
    voice: 'impersonal',
  },
  {
    opens: ['there'],
    says: new RegExp(
      `^there (?:will be|is going to be|is) (?:a|another) ${CALL} (?:coming|from|to you|on its way|booked|scheduled)\\b`,
      'u',
    ),
    voice: 'impersonal',
  },
  {
    opens: ['your', 'the'],
    says: new RegExp(
      `^\\w+ ${CALL}(?: slot)? (?:is|will be|has been) (?:now |all )?(?:booked|scheduled|set|arranged|confirmed|logged|down|in|coming|due|going to be|at(?! (?:your|our|my))|on|for|between|tomorrow|first)\\b`,
      'u',
    ),
    voice: 'impersonal',
  },
  {
    opens: ['your'],
    says: new RegExp(`^your ${PHONE} (?:will|is going to) (?:ring|go|buzz)\\b`, 'u'),
    voice: 'impersonal',
  },
  {
    opens: ['that', 'it'],
    says: /^\w+ will be (?:me|us) (?:calling|ringing|phoning|on the (?:phone|line))\b/u,
    voice: 'impersonal',
  },
];

const byOpening: ReadonlyMap<string, readonly Idiom[]> = idioms.reduce((found, idiom) => {
  for (const word of idiom.opens) found.set(word, [...(found.get(word) ?? []), idiom]);
  return found;
}, new Map<string, readonly Idiom[]>());

/** No idiom is longer than this many words. */
const LONGEST = 12;

/** The idiom of telephoning that begins at `at`, or null. */
export function callIdiomAt(words: readonly string[], at: number): PromiseVerb | null {
  const candidates = byOpening.get(words[at] ?? '');
  if (!candidates) return null;
  const text = words.slice(at, at + LONGEST).join(' ');
  for (const idiom of candidates) {
    const found = idiom.says.exec(text);
    if (!found) continue;
    const end = at + found[0].trim().split(' ').length;
    if (idiom.voice === 'acts') return acts(at, end, words, true);
    return { start: at, end, kind: 'call', voice: idiom.voice, weak: true };
  }
  return null;
}
