import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { followPace, startPace, type PaceState } from '../../app/pace/pace.ts';
import { followTurns, startTurns, type TurnsState } from '../../app/turns/turns.ts';
import { corpusFolder, eventsOf } from './recording.ts';

interface Truth {
  readonly overlaps: readonly {
    readonly start: number;
    readonly startedBy: string;
    readonly kind: string;
    readonly interruption: boolean;
  }[];
  readonly deadAir: readonly {
    readonly start: number;
    readonly end: number;
    readonly seconds: number;
    readonly hold: boolean;
  }[];
  readonly pace: {
    readonly agentSyllablesPerSecond: number;
    readonly callerSyllablesPerSecond: number;
    readonly fasterSpans: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
  };
}

const read = async (path: string): Promise<{ readonly turns: TurnsState; readonly pace: PaceState }> => {
  const events = await eventsOf(path);
  return {
    turns: events.reduce(followTurns, startTurns()),
    pace: events.reduce(followPace, startPace({ usualSyllablesPerSecond: null, hearsCaller: true })),
  };
};

const made = ['telecom-outage', 'energy-bill', 'parcel-lost', 'bank-card', 'insurance-claim', 'telecom-abuse'];

describe.skipIf(corpusFolder === null).each(made)('made call %s', (id) => {
  const path = join(corpusFolder ?? '', 'scenarios', id);
  let truth: Truth;
  let turns: TurnsState;
  let pace: PaceState;
  beforeAll(async () => {
    truth = JSON.parse(readFileSync(`${path}.truth.json`, 'utf8')) as Truth;
    ({ turns, pace } = await read(path));
  });
  it('has the agent’s interruptions and no others', () => {
    const found = turns.interruptions.filter((each) => each.by === 'agent');
    const real = truth.overlaps.filter((each) => each.startedBy === 'agent' && each.interruption);
    const wrong = found.filter((each) => !real.some((other) => Math.abs(other.start - each.startSeconds) < 1.5));
    expect(wrong).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(Math.ceil(real.length * 0.8));
  });
  it('lists the silences and not the announced hold', () => {
    const real = truth.deadAir.filter((each) => !each.hold && each.seconds >= 6);
    expect(turns.silences).toHaveLength(real.length);
    real.forEach((each, index) => {
      expect(Math.abs((turns.silences[index]?.startSeconds ?? 0) - each.start)).toBeLessThan(0.5);
    });
  });
  it('has the true spans of hurry and none for a burst', () => {
    const real = truth.pace.fasterSpans.filter((each) => each.kind === 'true');
    const covered = real.reduce(
      (sum, each) =>
        sum +
        pace.fasterSpans.reduce(
          (part, span) =>
            part + Math.max(0, Math.min(span.endSeconds, each.end) - Math.max(span.startSeconds, each.start)),
          0,
        ),
      0,
    );
    const seconds = real.reduce((sum, each) => sum + each.end - each.start, 0);
    expect(pace.fasterSpans).toHaveLength(real.length);
    expect(covered).toBeGreaterThanOrEqual(seconds * 0.7);
  });
  it('measures both rates within a twentieth', () => {
    expect(Math.abs((pace.whole.agentSyllablesPerSecond ?? 0) / truth.pace.agentSyllablesPerSecond - 1)).toBeLessThan(
      0.05,
    );
    expect(Math.abs((pace.whole.callerSyllablesPerSecond ?? 0) / truth.pace.callerSyllablesPerSecond - 1)).toBeLessThan(
      0.05,
    );
  });
});

/**
 * What each onset of the agent over the caller's voice is in the recorded call, by levels, words and spectrogram: not
 * one a sure interruption. The caller's fifty-two onsets over the agent are breath and room under -45 dBFS, or «yeah»,
 * «oh», laughter.
 */
const recorded: readonly (readonly [number, string])[] = [
  [19.6, 'hummed «mm hm», arrives as «he wouldn’t»'],
  [34.0, '«got it» over the last syllable, 0.3 s'],
  [64.7, 'one word over the fading end of «okay, that makes sense»'],
  [77.1, '«okay»'],
  [80.2, '«okay»'],
  [82.5, 'breath, speech begins 0.2 s after the caller’s end'],
  [95.5, '«uh huh», arrives as «a hot»'],
  [97.0, '«no problem, no problem» to «sorry», in a pause'],
  [102.9, 'repeats the year it was told, in a pause'],
  [106.9, '«perfect» over «last year», the answer it asked for'],
  [138.4, 'end of an own sentence that the caller answered early'],
  [147.4, 'after the caller’s question, 0.1 s'],
  [152.2, 'over laughter, no words'],
  [159.5, 'over room noise at -75 dBFS'],
  [175.7, 'goes on with an own turn after «yeah»'],
  [181.2, 'goes on with an own turn over breath'],
  [204.7, 'asks in a pause of 0.5 s, both at once'],
  [206.4, 'both laugh and cheer'],
  [211.5, 'laughter'],
  [226.3, '«alright then», both say goodbye'],
  [228.0, '«you’re welcome» over the last syllable'],
];

describe.skipIf(corpusFolder === null)('the recorded call', () => {
  it('has hardly an interruption by the agent among 72 overlaps', async () => {
    const { turns } = await read(join(corpusFolder ?? '', 'calls', 'auto-repairs-49'));
    const blamed = turns.interruptions
      .filter((each) => each.by === 'agent')
      .map((each) => recorded.find(([start]) => Math.abs(start - each.startSeconds) < 1)?.[1] ?? each.startSeconds);
    expect(blamed.length).toBeLessThanOrEqual(1);
  });
});
