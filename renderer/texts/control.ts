import type { ControlQuestion } from '../../app/ipc.ts';

/** Other programs that want to steer calls. */
export const controlTexts = {
  title: 'May other programs steer calls?',
  line: (asks: ControlQuestion['asks']) =>
    `One has just asked to ${what[asks]}. Softphones and CRM pages can then start, hold, pause and end calls here; they can read and delete nothing. You can change this in the settings, under Other programs.`,
  allow: 'Allow it',
  refuse: 'Do not allow it',
} as const;

const what: Readonly<Record<ControlQuestion['asks'], string>> = {
  start: 'start a call',
  hold: 'put the call on hold',
  resume: 'go on with the call',
  pause: 'pause the call',
  end: 'end the call',
};
