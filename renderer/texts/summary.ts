import type { CallSource, Disposition } from '../../app/call/events.ts';

const plural = (count: number, one: string, several: string): string => `${String(count)} ${count === 1 ? one : several}`;

/** Every word of the summary of a call. */
export const summaryTexts = {
  loading: 'Opening the call',
  notOpened: 'This call could not be opened',
  noName: 'Caller',
  sideColumn: 'After the call',
  caller: { open: 'Who called', title: 'Who called', name: 'Name', number: 'Number', reference: 'Reference, such as an order' },
  topBar: {
    copy: 'Copy for the CRM', copied: 'Copied', copyKeys: 'Ctrl Shift C', next: 'Next call', nextKey: 'N', back: 'Back to history', more: 'More', delete: 'Delete this call',
  },
  sources: { live: '', sample: 'Sample call', recording: 'Recording', practice: 'Practice, kept out of trends' } as const satisfies Record<CallSource, string>,
  recovered: 'Sidetone was closed in this call. What was heard until then is here.',
  problem: { again: 'Try again', dismiss: 'Leave it' },
  figures: {
    title: 'The call in figures',
    slowerOrLevel: 'Slower or level', usualOrSlower: 'Usual or slower', ofYourTalking: 'of your talking', youTalked: 'You talked', interruptions: 'Interruptions',
    quiet: 'Quiet', checklist: 'Checklist', unknown: '–', none: 'none', noLongPause: 'no long pause', tooLittle: 'too little heard',
    byTheCaller: (count: number) => `${String(count)} by the caller`,
    times: (count: number, first: string) => (count === 1 ? `once, at ${first}` : `${String(count)} times`),
    of: (done: number, all: number) => `${String(done)} of ${String(all)}`,
    open: (count: number) => (count === 0 ? 'all done' : `${String(count)} open`),
  },
  chart: {
    title: 'Pace of both sides', you: 'You', caller: 'Caller', unit: 'syllables a second', loading: 'Drawing the call',
    tooLittle: 'Too little was heard to compare the pace. About 20 seconds of talk on each side are needed.',
    agentOnly: 'The caller’s side was not heard: your own usual pace is what you are compared with.',
    keys: { interruption: 'Interruption', alert: 'Alert', ticked: 'Ticked', quiet: 'Quiet', gap: 'Not heard' },
    inWords: 'The chart in words',
    use: 'Use the left and right arrow keys to go through the call.',
    time: 'Time', what: 'What happened',
    perSecond: (rate: number) => rate.toFixed(1),
    span: (from: string, to: string) => `from ${from} to ${to}`,
    sentence: (length: string, spans: readonly string[], basis: 'caller' | 'own-usual') => {
      const against = basis === 'caller' ? 'the caller' : 'your usual pace';
      return `Pace of both sides over ${length}. ${spans.length === 0 ? `You were never clearly faster than ${against}.` : `You were faster than ${against} ${spans.join(', ')}.`}`;
    },
  },
  moments: {
    faster: 'Faster than the caller', fasterThanUsual: 'Faster than your usual', quiet: 'Quiet', hold: 'Hold', tensionRising: 'Tension is rising', tensionEasing: 'Tension is easing',
    tensionIs: 'measured on the caller’s words and pace, against their own start',
    gaps: { paused: 'Paused, nothing was kept', lost: 'Not heard' },
    until: (clock: string) => `until ${clock}`,
    eased: (after: string) => `You eased ${after} later.`,
    followed: (after: string) => `Done ${after} later.`,
    wasFine: 'You said that was fine.', snoozed: 'Snoozed for this call.',
  },
  interruptions: {
    title: 'Interruptions', none: 'You let the caller finish every time.', stopped: '… stopped', wasFine: 'That was fine',
    kinds: { 'cut-off': 'The caller stopped', 'talk-over': 'Both at once', 'false-start': 'Started in a short pause' },
    both: (seconds: number) => `both for ${seconds.toFixed(1)} s`,
    takenAway: (count: number) => `${plural(count, 'was', 'were')} fine and ${count === 1 ? 'does' : 'do'} not count.`,
    wordsUnclear: 'words not clear',
  },
  swaps: { title: 'Phrases to swap', none: 'Nothing to swap in this call.', wasFine: 'That was fine', better: 'Better' },
  checklist: {
    title: 'Checklist', notHeard: 'Not heard. Said it? Tick it.', byHand: 'Ticked by hand',
    phases: { listen: 'Listen', acknowledge: 'Acknowledge', solve: 'Solve', close: 'Close' },
  },
  callback: {
    titleOf: (index: number, all: number) => (all === 1 ? 'Callback' : `Callback ${String(index)} of ${String(all)}`), confirmed: 'Confirmed', toConfirm: 'To confirm', withdrawn: 'Taken back', dismissed: 'Not a promise', noTime: 'No time said', noNumber: 'No number heard',
    confirm: 'Confirm', correct: 'Correct', dismiss: 'Not a promise', takeUp: 'It is a promise', add: 'Add a callback', none: 'No callback was promised.',
    by: (due: string) => due, you: (who: string) => `You: ${who}`, said: (clock: string, quote: string) => `${clock} “${quote}”`,
  },
  form: {
    correctTitle: 'Correct the callback', addTitle: 'Add a callback', day: 'Day', time: 'By', number: 'Number to call', name: 'Caller’s name', save: 'Save', cancel: 'Cancel',
    noTimeHint: 'Leave the day empty when no time was agreed.', badNumber: 'This does not look like a phone number. It is kept as typed.', timeWithoutDay: 'Choose the day too.',
    often: 'Times chosen often', in30: 'In half an hour', in120: 'In 2 hours', tomorrow: 'Tomorrow at 9',
  },
  followUps: { title: 'To do after the call', noTime: 'no time' },
  after: { disposition: 'How it ended', choose: 'Choose', notes: 'Notes', saved: (clock: string) => `Saved ${clock}`, saving: 'Saving', notSaved: 'Not saved yet.', again: 'Save again' },
  dispositions: {
    resolved: 'Solved on the call', 'new-date-promised': 'New date promised', escalated: 'Passed to a supervisor', callback: 'Callback promised', refund: 'Refund', 'no-solution': 'No way out yet', disconnected: 'Line dropped',
  } as const satisfies Record<Disposition, string>,
  transcript: { show: 'Whole transcript', hide: 'Hide the transcript', title: 'Transcript', you: 'You', caller: 'Caller', empty: 'No words were recognised in this call.' },
  privacy: (days: number, date: string) => `On this computer only. Deleted after ${String(days)} days, on ${date}.`,
  remove: {
    title: 'Delete this call?', body: 'Its words, notes and callbacks are deleted from this computer. This cannot be undone.', yes: 'Delete', no: 'Keep it',
  },
} as const;
