const calls = (n: number) => `${String(n)} ${n === 1 ? 'callback' : 'callbacks'}`;

/** The due list: every promise, by the time that keeps it. */
export const callbackTexts = {
  title: 'Callbacks',
  kept: (onTime: number, done: number) => `${String(onTime)} of ${String(done)} kept on time`,
  groups: { overdue: 'Overdue', today: 'Today', later: 'Later', 'no-time': 'No time', done: 'Done' },
  noName: 'Caller',
  noTime: 'No time',
  setOne: 'set one',
  by: (time: string) => `by ${time}`,
  today: (time: string) => `Today, by ${time}`,
  dueToday: (time: string) => `today ${time}`,
  dueOn: (day: string, time: string) => `${day}, ${time}`,
  toDo: 'To do',
  toConfirm: 'To confirm',
  list: 'Callbacks by due time',
  pill: {
    due: (when: string) => `Due ${when}`,
    overdue: (when: string) => `Due ${when}`,
    noTime: 'No time given',
    done: (when: string) => `Done ${when}`,
    doneAlone: 'Done',
  },
  number: 'No number heard',
  acts: {
    copy: 'Copy number',
    copied: 'Copied',
    done: 'Done',
    reopen: 'Open again',
    time: 'New time',
    dismiss: 'Not needed',
    add: 'Add one',
  },
  keys: { copy: 'Enter', done: 'D', time: 'T', add: 'A' },
  aloud: {
    title: 'To read aloud',
    hello: (caller: string | null, agent: string | null) =>
      `Hello${caller === null ? '' : ` ${caller}`}${agent === null ? '.' : `, this is ${agent}.`}`,
    promised: (day: string, due: string | null, late: boolean) =>
      `${day} I promised to call you back${due === null ? '' : ` ${due}`}.${late ? ' I am sorry to be late.' : ''}`,
    earlierToday: 'Earlier today',
    on: (day: string) => `On ${day}`,
    onDay: (day: string) => `on ${day}`,
    byTime: (time: string) => `by ${time}`,
    reach: (number: string) => `You can reach me on ${number}.`,
  },
  calendar: { save: 'To the calendar', saved: (file: string) => `Written to ${file}` },
  about: { title: 'Where it comes from', promised: 'Promised', reference: 'Reference', caller: 'Caller' },
  empty: {
    title: 'Nothing is promised',
    line: 'When you promise to call back, the promise appears here with its time and number.',
    allDone: 'All promises are kept.',
  },
  form: {
    time: 'When will you call?',
    add: 'Add a callback',
    call: 'From which call',
    noCalls: 'A callback belongs to a call, and none is kept yet.',
    loading: 'Looking for your calls',
  },
  problem: { again: 'Try again', leave: 'Leave it' },
  count: calls,
} as const;
