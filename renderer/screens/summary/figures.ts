import type { CallSummary } from '../../../app/call/summary-shape.ts';
import { clockText, lengthText, percent } from '../../ui/format.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';

/** One of the five figures under the headline. `share` (0..1) draws a small bar instead of words. */
export interface Figure {
  readonly id: 'pace' | 'talk' | 'interruptions' | 'quiet' | 'checklist';
  readonly label: string;
  readonly value: string;
  readonly detail: string;
  readonly share: number | null;
}

const seconds = (intervals: readonly { readonly startSeconds: number; readonly endSeconds: number }[]): number =>
  intervals.reduce((sum, each) => sum + each.endSeconds - each.startSeconds, 0);

/** The call in five figures. What was not heard is said so, never shown as zero. */
export function figuresOf(summary: CallSummary): readonly Figure[] {
  const { pace, talk } = summary;
  const mine = summary.interruptions.filter((each) => each.by === 'agent' && !each.dismissed).length;
  const theirs = summary.interruptions.filter((each) => each.by === 'caller').length;
  const done = summary.items.filter((each) => each.doneAtSeconds !== null).length;
  const [first] = summary.silences;
  const spoken = talk.agentShare !== null;
  return [
    {
      id: 'pace',
      share: null,
      label: pace.basis === 'caller' ? texts.figures.slowerOrLevel : texts.figures.usualOrSlower,
      value: pace.slowerOrLevelShare === null ? texts.figures.unknown : percent(pace.slowerOrLevelShare),
      detail: pace.slowerOrLevelShare === null ? texts.figures.tooLittle : texts.figures.ofYourTalking,
    },
    {
      id: 'talk',
      share: talk.agentShare,
      label: texts.figures.youTalked,
      value: talk.agentShare === null ? texts.figures.unknown : percent(talk.agentShare),
      detail: talk.agentShare === null ? texts.figures.tooLittle : '',
    },
    {
      id: 'interruptions',
      share: null,
      label: texts.figures.interruptions,
      value: spoken ? String(mine) : texts.figures.unknown,
      detail: spoken ? texts.figures.byTheCaller(theirs) : texts.figures.tooLittle,
    },
    {
      id: 'quiet',
      share: null,
      label: texts.figures.quiet,
      value: first === undefined ? texts.figures.none : lengthText(seconds(summary.silences)),
      detail:
        first === undefined
          ? texts.figures.noLongPause
          : texts.figures.times(summary.silences.length, clockText(first.startSeconds)),
    },
    {
      id: 'checklist',
      share: null,
      label: texts.figures.checklist,
      value: texts.figures.of(done, summary.items.length),
      detail: texts.figures.open(summary.items.length - done),
    },
  ];
}
