import type { ChecklistPhase } from '../../app/coaching/checklist.ts';
import type { CallSource, EventOf } from '../../app/call/events.ts';
import type { Side } from '../../app/call/words.ts';

const phases: Readonly<Record<ChecklistPhase, string>> = {
  listen: 'Listen',
  acknowledge: 'Acknowledge',
  solve: 'Solve',
  close: 'Close',
};
const sides: Readonly<Record<Side, string>> = { agent: 'You', caller: 'Caller' };
const sources: Readonly<Record<CallSource, string | null>> = {
  live: null,
  sample: 'Sample call',
  recording: 'Recording',
  practice: 'Practice',
};
type LostCause = EventOf<'hearing-lost'>['cause'];

/** The call that is going on. */
export const liveTexts = {
  phases,
  sides,
  sources,
  title: 'Call',
  nameCaller: 'Add the caller’s name',
  changeCaller: (name: string) => `${name}: change name, number or reference`,
  callTime: 'Call time',
  before: {
    called: (when: string) => `Called before, ${when}`,
    open: (n: number) => (n === 1 ? '1 promise open' : `${String(n)} promises open`),
    calls: (n: number, last: string) =>
      n === 1 ? `One call before, on ${last}` : `${String(n)} calls before, the last on ${last}`,
    nothingOpen: 'Nothing that was promised is still open.',
    callback: 'Call back',
    promisedOn: (when: string) => `Promised on ${when}`,
  },
  hold: 'Hold',
  resume: 'Resume',
  pause: 'Pause',
  goOn: 'Go on',
  end: 'End call',
  pauseHint: 'Pause: nothing is heard or kept',
  pauseMeans: ': nothing is heard or kept',
  caller: {
    edit: 'Who is calling',
    name: 'Caller’s name',
    number: 'Number',
    reference: 'Reference',
    save: 'Save',
    cancel: 'Cancel',
  },
  gauge: {
    yourPace: (reading: string) => `Your pace: ${reading}`,
    you: 'You',
    caller: 'Caller',
    usual: 'Your usual',
    slower: 'slower',
    faster: 'faster',
    listening: 'Listening',
    forCaller: 'for the caller’s pace',
    forYou: 'for your pace',
    states: { slower: 'Slower', level: 'Level', faster: 'Faster' },
    thanCaller: 'than the caller',
    withCaller: 'with the caller',
    thanUsual: 'than your usual',
    withUsual: 'with your usual pace',
    trends: { rising: 'rising', steady: 'steady', easing: 'easing' },
    onHold: 'On hold',
    holdOf: (now: string, promised: string | null) => (promised === null ? now : `${now} of ${promised}`),
    paused: 'Paused',
    nothingHeard: 'nothing is heard',
    nothing: 'Nothing',
    nothingFrom: { agent: 'from your microphone', caller: 'from the caller' } satisfies Readonly<Record<Side, string>>,
    notHeard: 'Not heard',
    noWords: 'No words',
    rightNow: 'right now',
  },
  slot: {
    label: 'What to do now',
    next: 'Next',
    now: 'Now',
    eased: 'Eased',
    snooze: 'Snooze',
    fine: 'That was fine',
    allDone: 'Everything on the list is done',
    allDoneLine: 'End the call when the caller is ready.',
    holding: 'The caller waits',
    holdingLine: 'Say how long it takes, and come back in time.',
    waiting: 'Listening for the first words',
  },
  transcript: {
    label: 'Transcript',
    empty: 'Words appear here as they are said.',
    newest: 'Newest words',
    search: 'Search in this call',
    found: (at: number, n: number) => (n === 0 ? 'Not said so far' : `${String(at)} of ${String(n)}`),
    closeSearch: 'Close the search',
    paused: (length: string) => `Paused for ${length}: not heard, not kept`,
    pausedNow: 'Paused: not heard, not kept',
    lost: (length: string) => `Not heard for ${length}`,
  },
  checklist: {
    label: 'Checklist',
    of: (done: number, all: number) => `${String(done)} of ${String(all)}`,
    next: 'next',
    needSound: (done: number, all: number, missing: number) =>
      `${String(done)} of ${String(all)}, ${String(missing)} ${missing === 1 ? 'needs' : 'need'} their sound`,
  },
  callback: {
    label: 'Callback heard',
    callBack: 'Call back',
    you: 'you:',
    confirm: 'Confirm',
    correct: 'Correct',
    no: 'Not a promise',
    noNumber: 'no number known',
    more: (n: number) => `${String(n)} more to confirm`,
    edit: 'Correct the callback',
    date: 'Day',
    time: 'By',
    number: 'Number to call',
    agentName: 'Who calls',
    agentPhone: 'Your number',
    past: (due: string) => `${due}, which is already past`,
    callerName: 'Caller',
    save: 'Save',
    cancel: 'Cancel',
    badTime: 'Give both day and time, or neither.',
  },
  foot: {
    label: 'State of the call',
    interruptions: 'Interruptions',
    longestQuiet: 'Longest quiet',
    noCallerSound: 'No caller sound',
    notCounted: 'Interruptions are not counted without it',
    tension: { level: 'Tension: steady', rising: 'Tension: rising', easing: 'Tension: easing' },
    stays: 'Stays on this computer',
  },
  callerMissing: {
    title: 'No sound from the caller yet',
    line: (device: string) =>
      `You have been talking for 20 seconds and nothing came from the softphone. It may play through another device than the one Sidetone hears${device === '' ? '' : `: ${device}`}. Your own side is coached as usual.`,
    choose: 'Choose the caller’s sound',
    goOn: 'Go on with my side only',
  },
  /** where one line must say it */
  trouble: { notHeard: 'Not heard right now', noCaller: 'No sound from the caller' },
  lost: {
    title: (side: Side | null) =>
      side === null
        ? 'Nothing is heard right now'
        : side === 'agent'
          ? 'Your microphone is not heard right now'
          : 'The caller is not heard right now',
    causes: {
      'device-gone': 'The device is gone. Plug it in again; the words come back by themselves.',
      permission:
        'The system does not allow it. Allow Sidetone to hear this device in the system’s privacy settings; the words come back by themselves.',
      recogniser: 'Speech recognition stopped and is being started again. Sound levels and times go on.',
      page: 'Listening stopped and is being started again.',
      'device-busy': 'Another program uses the device alone. Close it there, or choose another device.',
      asleep: 'The computer was asleep. Listening starts again.',
    } satisfies Readonly<Record<LostCause, string>>,
    devices: 'Sound settings',
    retry: 'Start it again',
  },
  speech: {
    loading: 'Speech recognition is loading. Words follow in a moment.',
    title: 'No words right now',
    retry: 'Try again',
  },
  leak: {
    title: 'The caller is in your microphone too',
    line: 'What it hears of them is not counted as yours. A headset helps.',
    fine: 'All right',
  },
  paused: {
    title: 'Paused',
    line: 'Nothing is heard or kept. The call itself goes on.',
    goOn: 'Go on',
    since: (length: string) => `for ${length}`,
    still: 'Still private? Go on when it is over.',
  },
  progress: 'Reading the recording',
  problem: 'That did not go through',
  close: 'Close',
} as const;
