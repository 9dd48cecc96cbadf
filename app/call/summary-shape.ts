import { z } from 'zod';
import { alertKind } from '../coaching/alert-kinds.ts';
import { checklistPhase } from '../coaching/checklist.ts';
import { detectorId } from '../coaching/detector-ids.ts';
import { alertEnding, callSource, callbackDetails, callerDetails, disposition, span } from './events.ts';
import { side } from './words.ts';

const interval = z.object({ startSeconds: z.number(), endSeconds: z.number() });

/**
 * What is left of a call when it has ended: the readings, stamped with the rules that made them. `analyze` writes the
 * same object. Times are seconds of the call on one clock for both sides; rates are syllables a second of articulation;
 * `...At` are RFC 3339 with the zone's offset of that day. Every text has passed redaction.
 */
export const callSummary = z.object({
  version: z.literal(1),
  rulesVersion: z.number().int(),
  call: z.object({
    id: z.string(),
    startedAt: z.string(),
    timezone: z.string(),
    durationSeconds: z.number(),
    source: callSource,
    direction: z.enum(['in', 'out']).nullable(),
    caller: callerDetails,
    agentName: z.string().nullable(),
    recovered: z.boolean(),
  }),
  /**
   * one sentence: «You stayed slower than the caller for most of the call, and promised to call back on Tue 24 Nov by
   * 15:00.»
   */
  headline: z.string(),
  transcript: z.array(z.object({ side, startSeconds: z.number(), endSeconds: z.number(), text: z.string() })),
  pace: z.object({
    agentSyllablesPerSecond: z.number().nullable(),
    callerSyllablesPerSecond: z.number().nullable(),
    basis: z.enum(['caller', 'own-usual']),
    fasterThanCaller: z.array(interval.extend({ ratio: z.number() })),
    /** share of the agent's own speech with a verdict that was slower or level, 0..1; null without a verdict */
    slowerOrLevelShare: z.number().nullable(),
    samples: z.array(
      z.object({
        atSeconds: z.number(),
        agentSyllablesPerSecond: z.number().nullable(),
        callerSyllablesPerSecond: z.number().nullable(),
      }),
    ),
  }),
  talk: z.object({
    agentSeconds: z.number(),
    callerSeconds: z.number(),
    /** the agent's share of all voiced time, 0..1; null when nobody spoke */
    agentShare: z.number().nullable(),
    agentRuns: z.array(interval),
    callerRuns: z.array(interval),
  }),
  interruptions: z.array(
    interval.extend({
      by: side,
      kind: z.enum(['cut-off', 'talk-over', 'false-start']),
      overlapSeconds: z.number(),
      agentWords: z.string(),
      callerWords: z.string(),
      dismissed: z.boolean(),
    }),
  ),
  silences: z.array(interval),
  holds: z.array(interval),
  gaps: z.array(interval.extend({ why: z.enum(['paused', 'lost']) })),
  /** every coachable technique, ticked or not: the names of the detectors */
  checklist: z.array(z.object({ item: detectorId, doneAtSeconds: z.number().nullable(), evidence: z.string() })),
  /** the team's own list as it stood in this call */
  items: z.array(
    z.object({
      id: z.string(),
      phase: checklistPhase,
      title: z.string(),
      doneAtSeconds: z.number().nullable(),
      by: z.enum(['heard', 'hand']).nullable(),
      evidence: z.string(),
      /** of an open one: what was heard of it already */
      soFar: z.string().optional(),
    }),
  ),
  flags: z.array(
    z.object({
      kind: detectorId,
      side,
      atSeconds: z.number(),
      endSeconds: z.number(),
      quote: z.string(),
      better: z.string().nullable(),
      dismissed: z.boolean(),
      /** what the transcript has in its place, when only a second hearing brought it out */ firstHeard: z
        .string()
        .optional(),
    }),
  ),
  callbacks: z.array(
    callbackDetails.extend({
      id: z.string(),
      span,
      kind: z.literal('call'),
      madeAtSeconds: z.number(),
      quote: z.string(),
      confirmed: z.boolean(),
      status: z.enum(['open', 'withdrawn', 'dismissed']),
    }),
  ),
  /** promises that are no telephone call: send, check, report */
  followUps: z.array(
    z.object({
      madeAtSeconds: z.number(),
      /** missing in summaries of before it was told: the promise is a moment, `madeAtSeconds` */
      span: span.optional(),
      quote: z.string(),
      what: z.string(),
      dueAt: z.string().nullable(),
      /** the agent said that it is not needed */
      dismissed: z.boolean().default(false),
    }),
  ),
  alerts: z.array(interval.extend({ kind: alertKind, title: z.string(), line: z.string(), how: alertEnding })),
  tension: z.array(z.object({ atSeconds: z.number(), state: z.enum(['level', 'rising', 'easing']) })),
  note: z.string(),
  disposition: disposition.nullable(),
});
export type CallSummary = z.infer<typeof callSummary>;
