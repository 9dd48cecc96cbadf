import type {
  CallbackReading,
  CallState,
  ChecklistReading,
  ItemReading,
  ShownAlert,
  Utterance,
} from '../../../app/call/call-state.ts';
import type { CallbackDetails, EventOf } from '../../../app/call/events.ts';
import type { Side, Word } from '../../../app/call/words.ts';
import { checklistPhases, type ChecklistPhase } from '../../../app/coaching/checklist.ts';
import { usualSensitivities } from '../../../app/coaching/alert-kinds.ts';
import { startPace } from '../../../app/pace/pace.ts';
import { startTurns } from '../../../app/turns/turns.ts';

/**
 * The call of the pictures (Marcus Bell's missed delivery) as the fold leaves it at some moments, to be drawn without
 * running the rules.
 */

const steps: readonly (readonly [ChecklistPhase, string, number | null, string])[] = [
  ['listen', 'Let them tell it all', 14, ''],
  ['listen', 'Show you are there', 41, ''],
  ['listen', 'Ask one open question', 62, ''],
  ['acknowledge', 'Name the feeling', 58, ''],
  ['acknowledge', 'Say sorry, no excuses', 61, ''],
  ['acknowledge', 'Say it back in your words', 302, '“So what happened is … Have I got that right?”'],
  ['solve', 'Find the cause', 340, ''],
  ['solve', 'Ask what would put it right', 468, '“What would help you most now?”'],
  ['solve', 'Offer ways out', 481, ''],
  ['solve', 'Give a time', 494, ''],
  ['solve', 'Explain the steps', null, '“Here is what happens now, and when.”'],
  ['close', 'Sum up what happens next', null, ''],
  ['close', 'Name and number again', null, ''],
  ['close', 'Ask to note the case', null, ''],
];
const list = {
  version: 1 as const,
  id: 'usual',
  name: 'Complaint',
  items: steps.map(([phase, title, , suggestion], index) => ({
    id: `item-${String(index + 1)}`,
    phase,
    title,
    tickedLabel: title,
    suggestions: suggestion === '' ? [] : [suggestion],
    tickedBy:
      phase === 'listen' && index < 2
        ? { how: 'rule' as const, rule: index === 0 ? ('caller-told-it-all' as const) : ('continuers' as const) }
        : { how: 'hand' as const },
  })),
};

export const exampleStarted: EventOf<'call-started'> = {
  type: 'call-started',
  version: 1,
  seq: 0,
  atSeconds: 0,
  knownSeconds: 0,
  callId: 'call-1',
  startedAt: '2026-11-23T10:00:00-06:00',
  timezone: 'America/Chicago',
  source: 'live',
  direction: 'in',
  agent: { name: 'Dana Reyes', number: '+13125550109', country: 'US', usualSyllablesPerSecond: 4.4 },
  caller: { name: null, number: null, reference: null },
  checklist: list,
  alerts: usualSensitivities,
  hearsCaller: true,
  rulesVersion: 1,
};

export function exampleChecklist(atSeconds: number): ChecklistReading {
  const readings = list.items.map((item, index): ItemReading => {
    const at = steps[index]?.[2] ?? null;
    return { item, done: at === null || at > atSeconds ? null : { atSeconds: at, by: 'heard', evidence: '' } };
  });
  return {
    phases: checklistPhases.map((phase) => ({ phase, items: readings.filter((each) => each.item.phase === phase) })),
    doneCount: readings.filter((each) => each.done !== null).length,
    itemCount: readings.length,
    next: readings.find((each) => each.done === null) ?? null,
  };
}

/** Words said evenly, 0.3 s each; `?` behind a word makes it unsure. */
export function saidWords(text: string, startSeconds: number): readonly Word[] {
  return text.split(' ').map((each, index) => ({
    text: each.replace('?', ''),
    startSeconds: startSeconds + index * 0.3,
    endSeconds: startSeconds + index * 0.3 + 0.28,
    confidence: each.endsWith('?') ? 0.3 : 0.95,
  }));
}
export function said(side: Side, startSeconds: number, texts: string, marks: readonly string[] = []): Utterance {
  let at = startSeconds;
  const lines = texts.split('\n').map((text) => {
    const words = saidWords(text, at);
    at = (words.at(-1)?.endSeconds ?? at) + 0.3;
    return words;
  });
  return {
    id: startSeconds,
    side,
    startSeconds,
    endSeconds: lines.at(-1)?.at(-1)?.endSeconds ?? startSeconds,
    lines,
    marks,
  };
}

export function exampleState(clockSeconds: number, change: Partial<CallState> = {}): CallState {
  const pace = startPace({ usualSyllablesPerSecond: 4.4, hearsCaller: true });
  return {
    started: exampleStarted,
    phase: 'talking',
    clockSeconds,
    levelsDbfs: { agent: -80, caller: -34 },
    caller: { name: 'Marcus Bell', number: '+14155550137', reference: 'Order 48-2210' },
    utterances: [],
    partials: { agent: null, caller: null },
    pace: { ...pace, reading: { ...pace.reading, state: 'slower' } },
    turns: { ...startTurns(), callerSound: 'heard', silences: [{ startSeconds: 100, endSeconds: 111 }] },
    techniques: [],
    promises: null,
    callbackActions: [],
    callbacks: [],
    hands: [],
    checklist: exampleChecklist(clockSeconds),
    alerts: [],
    alert: null,
    easedUntilSeconds: 0,
    snoozedGroups: [],
    tension: 'easing',
    tensionChanges: [],
    dismissals: [],
    lost: [],
    gaps: [],
    holds: [],
    note: '',
    disposition: null,
    ended: null,
    ...change,
  };
}

export const examplePace = (
  state: 'listening' | 'slower' | 'level' | 'faster',
  trend: 'rising' | 'steady' | 'easing',
  basis: 'caller' | 'own-usual' = 'caller',
): CallState['pace'] => {
  const pace = startPace({ usualSyllablesPerSecond: 4.4, hearsCaller: basis === 'caller' });
  return { ...pace, reading: { ...pace.reading, state, trend, basis } };
};
export const exampleAlert: ShownAlert = {
  alertId: 'alert-1',
  kind: 'pace',
  title: 'Slow down a little',
  line: 'The caller is speaking slower.',
  technique: null,
  shownSeconds: 356,
  endedSeconds: null,
  how: null,
};
export const exampleDetails: CallbackDetails = {
  dueAt: '2026-11-24T15:00:00-06:00',
  numberToCall: '+14155550137',
  agentName: 'Dana Reyes',
  agentPhone: '+13125550109',
  callerName: 'Marcus Bell',
  reference: 'Order 48-2210',
};
export const exampleCallback: CallbackReading = {
  id: 'promise-49700',
  span: { side: 'agent', startSeconds: 496.7, endSeconds: 500.5 },
  kind: 'call',
  quote: 'call you back tomorrow by three on this number',
  what: 'the delivery',
  details: exampleDetails,
  status: 'heard',
};

export const exampleScenes: Readonly<Record<string, CallState>> = {
  live: exampleState(511, {
    utterances: [
      said('caller', 472, 'so what are you going to do about it because i am not taking a fourth day off'),
      said(
        'agent',
        481,
        'i can send it thursday with a two hour window or i can get you a refund today\nwhich would help you more',
        ['Ways out'],
      ),
      said('caller', 490, 'thursday is okay if somebody really comes'),
      said('agent', 494, 'i will check with the warehouse myself and call you back tomorrow by three on this number', [
        'A time given',
      ]),
      said('caller', 507, 'okay'),
    ],
    partials: { agent: null, caller: { text: 'and if they say no what', stableWords: 0, startSeconds: 508 } },
    callbacks: [exampleCallback],
  }),
  faster: exampleState(358, {
    utterances: [
      said('caller', 290, 'three days at home and nobody even rang'),
      said('agent', 302, 'so the van was booked for friday it never came and nobody told you\nhave i got that right', [
        'Said back',
      ]),
      said('caller', 311, 'yes exactly'),
      said('agent', 314, 'thank you\ndid you get a text with a time on friday morning', ['Cause']),
      said('caller', 320, 'i got one at eight saying before noon and then nothing all day'),
      said('agent', 326, 'mm hm'),
      said(
        'agent',
        338,
        'okay so what happens is the system takes the slot from the depot and when the route? is full it moves it on to the next day and the text goes out from the old one so you get a time that is not',
      ),
    ],
    partials: {
      agent: { text: 'there any more and the driver only sees the', stableWords: 2, startSeconds: 352 },
      caller: null,
    },
    levelsDbfs: { agent: -28, caller: -90 },
    pace: examplePace('faster', 'rising'),
    alert: exampleAlert,
    alerts: [exampleAlert],
    tension: 'level',
  }),
  eased: exampleState(364, { pace: examplePace('level', 'easing'), easedUntilSeconds: 366 }),
  'agent-only': exampleState(84, {
    utterances: [
      said('agent', 3, 'good morning this is dana at harrow and finch how can i help'),
      said('agent', 41, 'mm hm'),
      said('agent', 58, 'that is three days lost i can hear how tired you are of this\ni am sorry mister bell', [
        'Feeling named',
      ]),
    ],
    partials: {
      agent: { text: 'so let me make sure i have this right the first', stableWords: 6, startSeconds: 79 },
      caller: null,
    },
    pace: examplePace('level', 'steady', 'own-usual'),
    turns: { ...startTurns(), callerSound: 'missing' },
    levelsDbfs: { agent: -33, caller: -100 },
  }),
  beginning: exampleState(6, {
    caller: { name: null, number: null, reference: null },
    pace: examplePace('listening', 'steady'),
    turns: startTurns(),
    tension: 'level',
  }),
  hold: exampleState(248, {
    phase: 'hold',
    turns: { ...startTurns(), callerSound: 'heard', hold: { startSeconds: 200, how: 'by-hand', promisedSeconds: 120 } },
    holds: [{ startSeconds: 200, endSeconds: Infinity }],
    utterances: [said('agent', 192, 'bear with me two minutes i am asking the depot')],
  }),
  paused: exampleState(248, {
    phase: 'paused',
    gaps: [{ startSeconds: 240, endSeconds: Infinity, why: 'paused' }],
    utterances: [said('agent', 232, 'i will take the card number now')],
  }),
  lost: exampleState(130, {
    lost: [
      { side: 'agent', cause: 'device-gone', atSeconds: 121 },
      { side: null, cause: 'recogniser', atSeconds: 125 },
    ],
    gaps: [{ startSeconds: 60, endSeconds: 66, why: 'lost' }],
    utterances: [said('caller', 50, 'it never came'), said('agent', 70, 'i see')],
  }),
};
