import { refuse, type Answer, type ControlQuestion } from '../../app/ipc.ts';
import type { CallCommand } from './call-command.ts';

/**
 * After this long a command that waited for the agent's word is not carried out any more: the call it spoke of is
 * another one by then.
 */
const WAITING_SECONDS = 30;

export interface OutsideCommandsParts {
  readonly allowed: () => 'ask' | 'yes' | 'no';
  /** an administrator has decided, not the agent */
  readonly decidedForAll: boolean;
  /** keeps the agent's answer */
  readonly keep: (answer: 'yes' | 'no') => void;
  /** false: too many in a short time */
  readonly withinLimit: () => boolean;
  readonly carryOut: (command: CallCommand) => Answer<null>;
  readonly nowMilliseconds: () => number;
  readonly inCall: () => boolean;
  /** shows the question, or takes it away */
  readonly ask: (question: ControlQuestion | null) => void;
}

/**
 * Commands of other programs, before they reach the desk. The first one asks the agent; until there is an answer
 * nothing is done.
 */
export interface OutsideCommands {
  /** Problems: `not-allowed`, `busy` (too many), and those of the command. */
  take(command: CallCommand): Answer<null>;
  answer(allow: boolean): void;
  question(): ControlQuestion | null;
  /** what was asked in the middle of the call speaks of nothing any more */
  callEnded(): void;
  /** the permission was changed in the settings */
  settingsChanged(): void;
}

export function outsideCommands(parts: OutsideCommandsParts): OutsideCommands {
  let waiting: { readonly command: CallCommand; readonly atMilliseconds: number; readonly inCall: boolean } | null =
    null;
  const question = (): ControlQuestion | null => (waiting === null ? null : { asks: waiting.command.do });
  const clear = (): void => {
    waiting = null;
    parts.ask(null);
  };
  return {
    question,
    take: (command) => {
      if (!parts.withinLimit()) return refuse('busy', 'Too many commands came at once. This one was left out.');
      switch (parts.allowed()) {
        case 'yes':
          return parts.carryOut(command);
        case 'no':
          return refuse(
            'not-allowed',
            parts.decidedForAll
              ? 'Other programs may not steer calls on this computer. An administrator has decided so.'
              : 'Other programs may not steer calls. Allow it in Sidetone’s settings, under Other programs.',
          );
        case 'ask': {
          const first = waiting === null;
          waiting = { command, atMilliseconds: parts.nowMilliseconds(), inCall: waiting?.inCall ?? parts.inCall() };
          if (first) parts.ask(question());
          return refuse(
            'not-allowed',
            'Sidetone asks on its screen whether other programs may steer calls. Answer there; nothing was done yet.',
          );
        }
      }
    },
    answer: (allow) => {
      const asked = waiting;
      parts.keep(allow ? 'yes' : 'no');
      clear();
      if (allow && asked !== null && parts.nowMilliseconds() - asked.atMilliseconds <= WAITING_SECONDS * 1000)
        parts.carryOut(asked.command);
    },
    callEnded: () => {
      if (waiting?.inCall === true) clear();
    },
    settingsChanged: () => {
      if (waiting !== null && parts.allowed() !== 'ask') clear();
    },
  };
}
