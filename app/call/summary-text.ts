import { clockText, dayAndTime, dueBy } from './date-words.ts';
import type { CallSummary } from './summary-shape.ts';

/** The summary as plain text, the agent's coaching with it: for the agent, the command line and the sample call. */
export function summaryText(summary: CallSummary): string {
  return inSections([
    heading(summary),
    [summary.headline],
    paceLines(summary),
    interruptionLines(summary),
    silenceLines(summary),
    checklistLines(summary),
    phraseLines(summary),
    callbackLines(summary),
    followUpLines(summary),
    noteLines(summary),
  ]);
}

/**
 * What the company's record of the call is to say: who called, how it ended, what was promised, the notes. Nothing of
 * how the agent spoke: that is the agent's own.
 */
export function crmText(summary: CallSummary): string {
  return inSections([heading(summary), callbackLines(summary), followUpLines(summary), noteLines(summary)]);
}

const inSections = (sections: readonly (readonly string[])[]): string =>
  `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;

function heading({ call, disposition }: CallSummary): string[] {
  const { caller } = call;
  const who = [caller.name, caller.number, caller.reference].filter((each) => each !== null).join(' · ');
  const when = `${dayAndTime(call.startedAt, call.timezone)} · ${clockText(call.durationSeconds)}`;
  return [
    `Call ${when}${who === '' ? '' : ` · ${who}`}`,
    ...(disposition === null ? [] : [`Ended: ${disposition.replaceAll('-', ' ')}`]),
  ];
}

const rate = (value: number | null): string =>
  value === null ? 'not enough speech' : `${value.toFixed(1)} syllables/s`;

function paceLines({ pace, talk }: CallSummary): string[] {
  const faster = pace.fasterThanCaller.map(
    (each) =>
      `  faster than ${pace.basis === 'caller' ? 'the caller' : 'your usual'} ${clockText(each.startSeconds)}–${clockText(each.endSeconds)}`,
  );
  const share =
    talk.agentShare === null ? [] : [`You talked ${String(Math.round(talk.agentShare * 100))} % of the time`];
  return [
    `Pace: you ${rate(pace.agentSyllablesPerSecond)}, caller ${rate(pace.callerSyllablesPerSecond)}`,
    ...faster,
    ...share,
  ];
}

function interruptionLines({ interruptions }: CallSummary): string[] {
  const own = interruptions.filter((each) => each.by === 'agent' && !each.dismissed);
  const lines = own.map(
    (each) =>
      `  ${clockText(each.startSeconds)} ${each.kind.replace('-', ' ')}${each.agentWords === '' ? '' : `: “${each.agentWords}”`}`,
  );
  return [`Interruptions: ${String(own.length)}`, ...lines];
}

function silenceLines({ silences }: CallSummary): string[] {
  return silences.length === 0
    ? []
    : [
        `Quiet: ${silences.map((each) => `${clockText(each.startSeconds)} (${String(Math.round(each.endSeconds - each.startSeconds))} s)`).join(', ')}`,
      ];
}

function checklistLines({ items }: CallSummary): string[] {
  const done = items.filter((each) => each.doneAtSeconds !== null);
  return [
    `Checklist: ${String(done.length)} of ${String(items.length)}`,
    ...items.map(
      (each) =>
        `  [${each.doneAtSeconds === null ? ' ' : 'x'}] ${each.title}${each.doneAtSeconds === null ? '' : ` ${clockText(each.doneAtSeconds)}`}`,
    ),
  ];
}

function phraseLines({ flags }: CallSummary): string[] {
  const own = flags.filter((each) => each.side === 'agent' && !each.dismissed);
  return own.length === 0
    ? []
    : [
        'Phrases to swap:',
        ...own.map(
          (each) =>
            `  ${clockText(each.atSeconds)} “${each.quote}”${each.better === null ? '' : ` → “${each.better}”`}`,
        ),
      ];
}

function callbackLines({ callbacks, call }: CallSummary): string[] {
  const open = callbacks.filter((each) => each.status === 'open');
  return open.flatMap((each) => [
    `Callback: ${dueBy(each.dueAt, call.timezone)}${each.numberToCall === null ? '' : ` · call ${each.numberToCall}`}${each.callerName === null ? '' : ` · ${each.callerName}`}`,
    `  ${each.agentName ?? 'name not said'}, ${each.agentPhone ?? 'number not said'}${each.quote === '' ? '' : ` · “${each.quote}”`}`,
  ]);
}

function followUpLines({ followUps, call }: CallSummary): string[] {
  return followUps
    .filter((each) => !each.dismissed)
    .map((each) => `To do: ${dueBy(each.dueAt, call.timezone)} · “${each.quote}”`);
}

const noteLines = ({ note }: CallSummary): string[] => (note.trim() === '' ? [] : ['Notes:', note.trim()]);
