import type { CallSummary } from '../../../app/call/summary-shape.ts';

/** A made call of 12:48, like the one drawn in the design: everything that a summary can show stands in it once. */

const runs = (...starts: readonly (readonly [start: number, end: number])[]) => starts.map(([startSeconds, endSeconds]) => ({ startSeconds, endSeconds }));

const agentRuns = runs(
  [4, 11], [27, 34], [60, 63], [104, 109], [136, 142], [184, 190], [228, 233], [257, 266], [284, 302], [338, 366], [388, 402], [441, 456], [482, 500],
  [522, 538], [565, 587], [602, 614], [639, 651], [662, 673], [690, 701], [727, 743]);
const callerRuns = runs(
  [12, 26], [35, 59], [64, 103], [110, 135], [143, 182], [190, 227], [234, 256], [269, 283], [303, 324], [367, 387], [432, 440], [457, 481], [501, 520],
  [539, 563], [588, 601], [615, 638], [652, 661], [674, 688], [702, 726], [744, 763]);

const rates = [
  [20, 4.5, 5.5], [60, 4.4, 5.8], [105, 4.7, 5.7], [140, 4.3, 5.6], [185, 4.1, 5.4], [230, 3.9, 5.1], [280, 4.1, 4.9], [318, 4.5, 4.7], [342, 5.4, 4.6],
  [362, 5.5, 4.6], [380, 4.6, 4.6], [410, 4.1, 4.6], [460, 4, 4.7], [510, 4, 4.6], [560, 4.2, 4.5], [610, 4.1, 4.4], [660, 3.9, 4.3], [700, 3.8, 4.2], [750, 3.8, 4.2],
] as const;

const item = (phase: 'listen' | 'acknowledge' | 'solve' | 'close', id: string, title: string, doneAtSeconds: number | null, evidence: string) =>
  ({ id, phase, title, doneAtSeconds, by: doneAtSeconds === null ? null : 'heard' as const, evidence });

export const marcusBell: CallSummary = {
  version: 1,
  rulesVersion: 1,
  call: {
    id: 'call-1', startedAt: '2026-11-23T10:14:00-05:00', timezone: 'America/New_York', durationSeconds: 768, source: 'live', direction: 'in',
    caller: { name: 'Marcus Bell', number: '+14155550137', reference: 'Order 48-2210' }, agentName: 'Dana Reyes', recovered: false,
  },
  headline: 'You stayed slower than the caller for most of the call, and promised to call back on Tue 24 Nov by 15:00.',
  transcript: [
    { side: 'agent', startSeconds: 4, endSeconds: 11, text: 'good morning this is dana reyes how can i help you' },
    { side: 'caller', startSeconds: 12, endSeconds: 26, text: 'my parcel was promised for friday and nobody came' },
    { side: 'agent', startSeconds: 27, endSeconds: 28, text: 'mm hm' },
    { side: 'caller', startSeconds: 64, endSeconds: 103, text: 'and the driver never even got as far as' },
    { side: 'agent', startSeconds: 104, endSeconds: 109, text: 'did you check with the neighbours' },
    { side: 'agent', startSeconds: 494, endSeconds: 500, text: 'i will call you back tomorrow by three on this number' },
    { side: 'agent', startSeconds: 520, endSeconds: 524, text: 'unfortunately that is our policy' },
  ],
  pace: {
    agentSyllablesPerSecond: 4.2, callerSyllablesPerSecond: 4.9, basis: 'caller',
    fasterThanCaller: [{ startSeconds: 338, endSeconds: 366, ratio: 1.19 }],
    slowerOrLevelShare: 0.88,
    samples: rates.map(([atSeconds, agentSyllablesPerSecond, callerSyllablesPerSecond]) => ({ atSeconds, agentSyllablesPerSecond, callerSyllablesPerSecond })),
  },
  talk: { agentSeconds: 247, callerSeconds: 403, agentShare: 0.38, agentRuns, callerRuns },
  interruptions: [
    { by: 'agent', kind: 'cut-off', startSeconds: 107, endSeconds: 108, overlapSeconds: 0.8, agentWords: 'did you check with the neighbours', callerWords: 'and the driver never even got as far as', dismissed: false },
    { by: 'agent', kind: 'talk-over', startSeconds: 566, endSeconds: 567, overlapSeconds: 0.9, agentWords: 'i can take off the delivery fee', callerWords: 'it is not about the money it is about my time', dismissed: false },
    { by: 'caller', kind: 'talk-over', startSeconds: 350, endSeconds: 351, overlapSeconds: 0.7, agentWords: '', callerWords: '', dismissed: false },
    { by: 'caller', kind: 'talk-over', startSeconds: 450, endSeconds: 451, overlapSeconds: 0.6, agentWords: '', callerWords: '', dismissed: false },
    { by: 'caller', kind: 'talk-over', startSeconds: 530, endSeconds: 531, overlapSeconds: 0.6, agentWords: '', callerWords: '', dismissed: false },
  ],
  silences: [{ startSeconds: 422, endSeconds: 433 }],
  holds: [],
  gaps: [],
  checklist: [{ item: 'empathy', doneAtSeconds: 226, evidence: 'i can hear how frustrating that is' }],
  items: [
    item('listen', 'tell-it-all', 'Let them tell it all', 44, '32 s without a word of yours'),
    item('listen', 'their-name', 'Use their name', 52, 'thank you mister bell'),
    item('listen', 'be-there', 'Show you are there', 75, 'mm hm, right, i see'),
    item('acknowledge', 'feeling', 'Name the feeling', 226, 'i can hear how frustrating that is'),
    item('acknowledge', 'sorry', 'Say sorry, no excuses', 232, 'i am sorry'),
    item('acknowledge', 'say-back', 'Say it back in your words', 303, 'have i got that right'),
    item('solve', 'cause', 'Find the cause', 340, 'did you get a text'),
    item('solve', 'wish', 'Ask what would put it right', 468, 'what would help you most'),
    item('solve', 'ways-out', 'Offer ways out', 481, 'thursday or a refund today'),
    item('solve', 'give-time', 'Give a time', 494, 'tomorrow by three'),
    item('solve', 'steps', 'Explain the steps', 532, 'first the depot confirms then'),
    item('close', 'name-number', 'Name and number again', 700, 'it is dana reyes three one two'),
    item('close', 'sum-up', 'Sum up what happens next', null, ''),
    item('close', 'note', 'Ask to note the case', null, ''),
  ],
  flags: [
    { kind: 'policy_phrase', side: 'agent', atSeconds: 520, endSeconds: 524, quote: 'unfortunately that is our policy', better: 'Here is what I can do for you.', dismissed: false },
    { kind: 'accusatory', side: 'agent', atSeconds: 605, endSeconds: 608, quote: 'you should have called the depot', better: 'Let me call the depot for you.', dismissed: false },
    { kind: 'caller_anger', side: 'caller', atSeconds: 70, endSeconds: 72, quote: 'this is ridiculous', better: null, dismissed: false },
  ],
  callbacks: [{
    id: 'promise-49400', kind: 'call', span: { side: 'agent', startSeconds: 494, endSeconds: 500 }, madeAtSeconds: 494, quote: 'call you back tomorrow by three on this number',
    dueAt: '2026-11-24T15:00:00-05:00', numberToCall: '+14155550137', agentName: 'Dana Reyes', agentPhone: '+13125550109', callerName: 'Marcus Bell', reference: 'Order 48-2210',
    confirmed: true, status: 'open',
  }],
  followUps: [{ madeAtSeconds: 712, quote: 'i will send you the confirmation by mail', what: 'Send the confirmation by mail', dueAt: null }],
  alerts: [{ kind: 'pace', title: 'Slow down a little', line: 'The caller is speaking slower.', how: 'followed', startSeconds: 352, endSeconds: 366 }],
  tension: [{ atSeconds: 70, state: 'rising' }, { atSeconds: 560, state: 'easing' }],
  note: 'Third missed delivery. Thursday is fine if it is sure. Ring the depot first, ask for the 8 to 10 window.',
  disposition: 'new-date-promised',
};

/** A call of three seconds in which nothing was understood. */
export const hardlyACall: CallSummary = {
  ...marcusBell,
  call: { ...marcusBell.call, id: 'call-2', durationSeconds: 3, caller: { name: null, number: null, reference: null }, recovered: true },
  headline: 'Too little was heard to say anything about this call.',
  transcript: [],
  pace: { agentSyllablesPerSecond: null, callerSyllablesPerSecond: null, basis: 'caller', fasterThanCaller: [], slowerOrLevelShare: null, samples: [] },
  talk: { agentSeconds: 0, callerSeconds: 0, agentShare: null, agentRuns: [], callerRuns: [] },
  interruptions: [], silences: [], flags: [], callbacks: [], followUps: [], alerts: [], tension: [], note: '', disposition: null,
  items: marcusBell.items.map((each) => ({ ...each, doneAtSeconds: null, by: null, evidence: '' })),
};
