import type { CallSummary } from '../../../app/call/summary-shape.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { clockText, lengthText } from '../../ui/format.ts';

/** A moment of the call in words: the chart for those who do not see it, and for the tooltip of those who do. */
export interface Moment {
  readonly atSeconds: number;
  readonly kind: 'faster' | 'interruption' | 'alert' | 'ticked' | 'quiet' | 'hold' | 'gap' | 'tension';
  readonly title: string;
  readonly detail: string;
}

type Alert = CallSummary['alerts'][number];

function howItEnded(alert: Alert): string {
  const after = lengthText(alert.endSeconds - alert.startSeconds);
  switch (alert.how) {
    case 'followed':
      return alert.kind === 'pace' ? texts.moments.eased(after) : texts.moments.followed(after);
    case 'was-fine':
      return texts.moments.wasFine;
    case 'snoozed':
      return texts.moments.snoozed;
    case 'expired':
    case 'replaced':
    case 'call-ended':
      return alert.line;
  }
}

/** Everything the chart shows, in the order it happened. */
export function momentsOf(summary: CallSummary): readonly Moment[] {
  const length = (each: { readonly startSeconds: number; readonly endSeconds: number }) =>
    lengthText(each.endSeconds - each.startSeconds);
  const moments: readonly Moment[] = [
    ...summary.pace.fasterThanCaller.map((each): Moment => ({
      atSeconds: each.startSeconds,
      kind: 'faster',
      title: summary.pace.basis === 'caller' ? texts.moments.faster : texts.moments.fasterThanUsual,
      detail: texts.moments.until(clockText(each.endSeconds)),
    })),
    ...summary.interruptions
      .filter((each) => each.by === 'agent' && !each.dismissed)
      .map((each): Moment => ({
        atSeconds: each.startSeconds,
        kind: 'interruption',
        title: texts.interruptions.kinds[each.kind],
        detail: each.agentWords,
      })),
    ...summary.alerts.map((each): Moment => ({
      atSeconds: each.startSeconds,
      kind: 'alert',
      title: each.title,
      detail: howItEnded(each),
    })),
    ...summary.items.flatMap((each): readonly Moment[] =>
      each.doneAtSeconds === null
        ? []
        : [{ atSeconds: each.doneAtSeconds, kind: 'ticked', title: each.title, detail: each.evidence }],
    ),
    ...summary.silences.map((each): Moment => ({
      atSeconds: each.startSeconds,
      kind: 'quiet',
      title: texts.moments.quiet,
      detail: length(each),
    })),
    ...summary.holds.map((each): Moment => ({
      atSeconds: each.startSeconds,
      kind: 'hold',
      title: texts.moments.hold,
      detail: length(each),
    })),
    ...summary.gaps.map((each): Moment => ({
      atSeconds: each.startSeconds,
      kind: 'gap',
      title: texts.moments.gaps[each.why],
      detail: length(each),
    })),
    ...summary.tension
      .filter((each) => each.state !== 'level')
      .map((each): Moment => ({
        atSeconds: each.atSeconds,
        kind: 'tension',
        title: each.state === 'rising' ? texts.moments.tensionRising : texts.moments.tensionEasing,
        detail: texts.moments.tensionIs,
      })),
  ];
  return moments.toSorted((one, other) => one.atSeconds - other.atSeconds);
}

/** One sentence that says what the chart shows. */
export function chartSentence(summary: CallSummary): string {
  const { pace, call } = summary;
  const spans = pace.fasterThanCaller.map((each) =>
    texts.chart.span(clockText(each.startSeconds), clockText(each.endSeconds)),
  );
  return texts.chart.sentence(lengthText(call.durationSeconds), spans, pace.basis);
}
