import type { AlertGroup, Sensitivity } from '../../app/coaching/alert-kinds.ts';
import type { ShortcutAction } from '../../app/shortcuts.ts';
import type { ChecklistPhase } from '../../app/coaching/checklist.ts';

/** Everything the agent can choose. */
export const settingsTexts = {
  title: 'Settings',
  find: 'Find a setting', nothingFound: 'No setting has these words.',
  sections: { you: 'You', coaching: 'Coaching', sound: 'Sound', checklist: 'Checklist', keys: 'Keys', look: 'Look', privacy: 'Privacy' },
  notKept: 'This change is not kept', again: 'Try again', leave: 'Leave it',
  you: {
    name: 'Name', nameHint: 'As callers hear it', number: 'Number where callers reach you', country: 'Country', countryHint: 'Numbers without a prefix are of this country',
    usualPace: {
      title: 'Your usual pace', hint: 'What you are compared with when the caller is not heard', reset: 'Begin anew',
      known: (rate: number, calls: number) => `${rate.toFixed(1)} syllables a second, ${calls === 0 ? 'as it was set by hand' : `from your last ${calls === 1 ? 'call' : `${String(calls)} calls`}`}. You are compared with it when the caller is not heard.`,
      unknown: (calls: number) => `Known after three calls of your own; so far ${calls === 0 ? 'none' : calls === 1 ? 'one' : 'two'}. You are compared with it when the caller is not heard.`,
    },
    badNumber: (country: string) => `This is no phone number in ${country}. One with + and the country’s prefix works too.`,
  },
  coaching: {
    under: 'At most one alert a minute and six a call. A snooze is never held against you.',
    groups: {
      pace: { title: 'Pace', hint: '“Slow down a little”' }, interruptions: { title: 'Interruptions', hint: '“Let them finish”' }, silence: { title: 'Silence', hint: '“Say what you are doing”' },
      phrases: { title: 'Phrases to swap', hint: '“Say what you can do”' }, checklist: { title: 'Checklist', hint: '“Your name and number”' },
      boundary: { title: 'Insults and threats', hint: '“You may set a limit” and the words for it' },
    } as const satisfies Record<AlertGroup, { title: string; hint: string }>,
    sensitivities: { off: 'Off', less: 'Less', usual: 'Usual' } as const satisfies Record<Sensitivity, string>,
    tone: 'Sounds', toneHint: 'A soft tone with an alert',
  },
  sound: {
    microphone: 'Your microphone', caller: 'The caller', callerHint: 'Only what the standard output plays can be heard',
    standard: 'The system’s standard', loopback: 'What the softphone plays', none: 'Not at all: my side only', input: (label: string) => `Input: ${label}`,
    unnamed: (index: number) => `Microphone ${String(index)}`, missing: 'not connected', asking: 'Looking for devices',
    notListed: 'The devices could not be listed. Sidetone may not use the microphone: allow it in the system’s settings, then look again.', lookAgain: 'Look again',
    test: 'Listen to both sides', testHint: 'Nothing is recognised or kept', start: 'Listen', stop: 'Stop',
    you: 'You', states: { off: 'not open', open: 'open', refused: 'not allowed', missing: 'not found', busy: 'used by another program', unavailable: 'not available' },
    byThemselves: 'Start and end calls by themselves', byThemselvesHint: 'When both sides speak, and after 20 s of quiet. Your microphone stays open between calls for it; nothing is recognised or kept',
  },
  checklist: {
    steps: (items: number, phases: number) => `${String(items)} steps in ${String(phases)} ${phases === 1 ? 'phase' : 'phases'}`,
    inUse: 'in use', builtIn: 'built in', use: 'Use', edit: 'Edit', copy: 'Copy and edit', add: 'Add a list', addHint: 'From a file, or a copy of one above', fromFile: 'From a file', copyText: 'Copy as text', copied: 'Copied',
    copyOf: (name: string) => `${name}, copy`.slice(0, 60), unreadable: 'This file holds no checklist that Sidetone can read.', tooMany: 'The file is too large for a checklist.',
    phases: { listen: 'Listen', acknowledge: 'Acknowledge', solve: 'Solve', close: 'Close' } as const satisfies Record<ChecklistPhase, string>,
    editor: {
      title: (name: string) => `Edit “${name}”`, name: 'Name of the list', step: 'Step', stepOf: (index: number) => `Step ${String(index)}`, suggestion: 'A sentence to say', up: 'Move up', down: 'Move down', remove: 'Take out', addStep: 'Add a step', newStep: 'New step',
      ticksItself: 'ticks itself', byHand: 'ticked by hand', save: 'Save', cancel: 'Cancel', deleteList: 'Delete this list', empty: 'Every step needs words, and the list a name.', undo: 'Put it back',
    },
  },
  keys: {
    under: 'Letters work in Sidetone’s window. The first five work from any program.',
    global: { 'start-or-end': 'Start or end a call', hold: 'Hold, resume', 'confirm-callback': 'Confirm the callback', 'strip-or-window': 'Strip or window', pause: 'Pause: nothing is heard or kept' } as const satisfies Record<ShortcutAction, string>,
    change: 'Change', press: 'Press the keys', pressHint: 'With Ctrl or Alt. Esc leaves it, Backspace takes the key away.', none: 'no key', taken: 'Also used by another program. Choose another one.', changeOf: (title: string) => `${title}: change the key`,
    links: 'Other programs may steer calls', linksHint: 'By sidetone:// links and the command line: start, hold, pause, end', linksAllowed: { ask: 'Ask', yes: 'Yes', no: 'No' },
    letters: [
      { title: 'Hold, resume', keys: ['H'] }, { title: 'Pause: nothing is heard or kept', keys: ['P'] }, { title: 'Say who is calling', keys: ['N'] }, { title: 'Callback: confirm, correct, not a promise', keys: ['Enter', 'E', 'X'] }, { title: 'Snooze this kind of alert for this call', keys: ['S'] },
      { title: 'Tick an open step, undo', keys: ['1–9', 'U'] }, { title: 'Search', keys: ['/'] }, { title: 'Summary: next call, copy for the CRM', keys: ['N', 'Ctrl Shift C'] },
      { title: 'Callbacks: move, copy the number, done, new time, add', keys: ['↑', '↓', 'Enter', 'D', 'T', 'A'] },
    ],
    single: 'Single letters in the window', singleHint: 'Switch off if you dictate to the computer',
  },
  look: {
    theme: 'Theme', themes: { system: 'System', light: 'Light', dark: 'Dark' }, textSize: 'Text size', sizes: { usual: 'Usual', large: 'Large', largest: 'Largest' },
    strip: 'Strip always on top', stripHint: 'Beside the softphone, remembers its place', showStrip: 'Strip', showStripHint: 'A small window beside the softphone', show: 'Show or hide',
  },
  privacy: {
    folder: 'On this computer', show: 'Show the files', keep: 'Delete calls after', keepHint: 'Their words and notes go with them; open promises stay', days: (days: number) => (days === 365 ? 'a year' : `${String(days)} days`),
    take: 'Take everything with you', takeHint: 'One file that people and programs can read', exportAll: 'Export all', exported: (file: string) => `Written to ${file}`,
    remove: 'Delete everything', removeHint: 'Asks once, then it is truly gone', delete: 'Delete', removed: 'All calls and promises are deleted.',
    ask: { title: 'Delete all calls and promises?', body: 'Every call, its words, notes and promises are deleted from this computer. Settings stay. This cannot be undone.', yes: 'Delete everything', no: 'Keep them' },
  },
} as const;
