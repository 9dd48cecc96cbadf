import { sameSpan } from '../callbacks/callback-readings.ts';
import {
  agentDetectors,
  callerDetectors,
  isSwap,
  type DetectorId,
  type SwapDetectorId,
} from '../coaching/detector-ids.ts';
import { betterWording } from '../coaching/phrases.ts';
import type { CallState, Interval } from './call-state.ts';
import { RULES_VERSION } from './call.ts';
import { headlineOf } from './headline.ts';
import type { CallSummary } from './summary-shape.ts';
import { textOf } from './words.ts';

/**
 * The readings of an ended call, to be stored and shown. Pure: the same events give the same summary.
 * @throws when the call never started (a bug: no call without its first event)
 */
export function summarise(state: CallState): CallSummary {
  const { started } = state;
  if (started === null) throw new Error('a call that never started has no summary');
  const durationSeconds = state.clockSeconds;
  const within = (each: Interval): Interval => ({
    startSeconds: each.startSeconds,
    endSeconds: Math.min(each.endSeconds, durationSeconds),
  });
  const { turns, pace } = state;
  const total = turns.talkSeconds.agent + turns.talkSeconds.caller;
  const summary: CallSummary = {
    version: 1,
    rulesVersion: RULES_VERSION,
    call: {
      id: started.callId,
      startedAt: started.startedAt,
      timezone: started.timezone,
      durationSeconds,
      source: started.source,
      direction: started.direction,
      caller: state.caller,
      agentName: started.agent.name,
      recovered: state.ended?.reason === 'recovered',
    },
    headline: '',
    transcript: state.utterances
      .flatMap((each) =>
        each.lines.map((words) => ({
          side: each.side,
          startSeconds: words[0]?.startSeconds ?? each.startSeconds,
          endSeconds: words.at(-1)?.endSeconds ?? each.endSeconds,
          text: textOf(words),
        })),
      )
      .sort((one, other) => one.startSeconds - other.startSeconds),
    pace: {
      ...pace.whole,
      basis: pace.reading.basis,
      slowerOrLevelShare: pace.slowerOrLevelShare,
      samples: [...pace.samples],
      fasterThanCaller: pace.fasterSpans.map((each) => ({ ...within(each), ratio: each.ratio })),
    },
    talk: {
      agentSeconds: turns.talkSeconds.agent,
      callerSeconds: turns.talkSeconds.caller,
      agentShare: total === 0 ? null : turns.talkSeconds.agent / total,
      agentRuns: turns.speechRuns.agent.map(within),
      callerRuns: turns.speechRuns.caller.map(within),
    },
    interruptions: turns.interruptions.map((each) => ({
      ...within(each),
      by: each.by,
      kind: each.kind,
      overlapSeconds: each.overlapSeconds,
      agentWords: each.agentWords,
      callerWords: each.callerWords,
      dismissed: state.dismissals.some(
        (one) =>
          one.finding === 'interruption' &&
          sameSpan(one.span, { side: each.by, startSeconds: each.startSeconds, endSeconds: each.endSeconds }),
      ),
    })),
    silences: turns.silences.map(within),
    holds: state.holds.map(within),
    gaps: state.gaps.map((each) => ({ ...within(each), why: each.why })),
    checklist: agentDetectors.map((item) => tickOf(state, item)),
    items: state.checklist.phases.flatMap(({ phase, items }) =>
      items.map(({ item, done, soFar }) => ({
        id: item.id,
        phase,
        title: item.title,
        doneAtSeconds: done?.atSeconds ?? null,
        by: done?.by ?? null,
        evidence: done?.evidence ?? '',
        ...(soFar === undefined ? {} : { soFar }),
      })),
    ),
    flags: state.techniques
      .filter((each) => isSwap(each.technique) || isCallerFlag(each.technique))
      .map((each) => ({
        kind: each.technique,
        side: each.span.side,
        atSeconds: each.span.startSeconds,
        endSeconds: each.span.endSeconds,
        quote: each.quote,
        better: isSwap(each.technique) ? betterWording(each.technique satisfies SwapDetectorId) : null,
        dismissed: each.dismissed,
        ...(each.firstHeard === undefined ? {} : { firstHeard: each.firstHeard }),
      })),
    callbacks: state.callbacks
      .filter((each) => each.kind === 'call')
      .map((each) => ({
        id: each.id,
        span: each.span,
        kind: 'call',
        madeAtSeconds: each.span.startSeconds,
        quote: each.quote,
        ...each.details,
        confirmed: each.status === 'confirmed',
        status: each.status === 'withdrawn' || each.status === 'dismissed' ? each.status : 'open',
      })),
    followUps: state.callbacks
      .filter((each) => each.kind === 'other' && each.status !== 'withdrawn')
      .map((each) => ({
        madeAtSeconds: each.span.startSeconds,
        span: each.span,
        quote: each.quote,
        what: each.what,
        dueAt: each.details.dueAt,
        dismissed: each.status === 'dismissed',
      })),
    alerts: state.alerts.map((each) => ({
      kind: each.kind,
      title: each.title,
      line: each.line,
      startSeconds: each.shownSeconds,
      endSeconds: each.endedSeconds ?? durationSeconds,
      how: each.how ?? 'call-ended',
    })),
    tension: state.tensionChanges.map((each) => ({ ...each })),
    note: state.note,
    disposition: state.disposition,
  };
  return { ...summary, headline: headlineOf(summary) };
}

const callerFlags: ReadonlySet<string> = new Set(callerDetectors);
const isCallerFlag = (id: DetectorId): boolean => callerFlags.has(id);

function tickOf(state: CallState, item: DetectorId): CallSummary['checklist'][number] {
  const found = state.techniques.find((each) => each.technique === item && !each.dismissed);
  return { item, doneAtSeconds: found?.span.startSeconds ?? null, evidence: found?.quote ?? '' };
}
