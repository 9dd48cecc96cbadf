import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CallFact } from '../../../app/call/events.ts';
import { nextInSlot } from '../../../app/coaching/alert-slot.ts';
import { alertThresholds } from '../../../app/coaching/alert-thresholds.ts';
import type { DetectorId } from '../../../app/coaching/detector-ids.ts';
import { at, found, shown, started } from './alert-making.ts';

const kinds = (facts: readonly CallFact[]): string[] =>
  facts.map((fact) =>
    fact.type === 'alert-shown' ? fact.kind : fact.type === 'alert-ended' ? `ended ${fact.how}` : fact.type,
  );

describe('what is said first', () => {
  test('insults come before everything', () => {
    expect(kinds(nextInSlot(at(60, { techniques: [found('policy_phrase', 59), found('caller_abuse', 59)] })))).toEqual([
      'boundary',
    ]);
  });
  test('a limit on insults may take the slot from another alert', () => {
    const phrase = shown('phrase', 58, null);
    expect(
      kinds(nextInSlot(at(60, { alerts: [phrase], alert: phrase, techniques: [found('caller_abuse', 60)] }))),
    ).toEqual(['ended replaced', 'boundary']);
  });
  test('nothing unsure speaks, nothing stale, nothing in the greeting', () => {
    expect(nextInSlot(at(60, { techniques: [found('policy_phrase', 59, 0.5)] }))).toEqual([]);
    expect(nextInSlot(at(60, { techniques: [found('policy_phrase', 50)] }))).toEqual([]);
    expect(nextInSlot(at(8, { techniques: [found('policy_phrase', 8)] }))).toEqual([]);
  });
  test('a pause is private and a hold has only its own reminder', () => {
    expect(nextInSlot(at(60, { phase: 'paused', techniques: [found('caller_abuse', 59)] }))).toEqual([]);
    expect(nextInSlot(at(60, { phase: 'hold', techniques: [found('policy_phrase', 59)] }))).toEqual([]);
  });
});

describe('switches', () => {
  test('a group that is off or snoozed is silent', () => {
    const techniques = [found('policy_phrase', 59)];
    expect(nextInSlot(at(60, { techniques, snoozedGroups: ['phrases'] }))).toEqual([]);
    expect(nextInSlot(at(60, { techniques, started: started({ phrases: 'off' }) }))).toEqual([]);
  });
  test('«less» stretches the time between two of a kind', () => {
    const alerts = [shown('phrase', 60)];
    const techniques = [found('policy_phrase', 130)];
    expect(kinds(nextInSlot(at(130, { techniques, alerts })))).toEqual(['phrase']);
    expect(nextInSlot(at(130, { techniques, alerts, started: started({ phrases: 'less' }) }))).toEqual([]);
  });
});

describe('how an alert ends', () => {
  test('by itself after six seconds', () => {
    const alert = shown('phrase', 60, null);
    expect(nextInSlot(at(65.8, { alerts: [alert], alert }))).toEqual([]);
    expect(kinds(nextInSlot(at(66, { alerts: [alert], alert })))).toEqual(['ended expired']);
  });
  test('when it was followed', () => {
    const alert = shown('boundary', 60, null);
    expect(kinds(nextInSlot(at(63, { alerts: [alert], alert, techniques: [found('boundary', 62)] })))).toEqual([
      'ended followed',
    ]);
  });
});

/** However a call goes: never two at once, never faster than the slot may speak. */
test('the slot speaks rarely whatever is found', () => {
  const techniques = fc.array(
    fc.record({
      at: fc.integer({ min: 1, max: 600 }),
      id: fc.constantFrom<DetectorId>('policy_phrase', 'jargon', 'vague_promise', 'caller_abuse', 'caller_anger'),
    }),
    { maxLength: 80 },
  );
  fc.assert(
    fc.property(techniques, (all) => {
      let state = at(0);
      for (let clock = 1; clock <= 610; clock += 1) {
        state = {
          ...state,
          clockSeconds: clock,
          techniques: all.filter((each) => each.at <= clock).map((each) => found(each.id, each.at)),
        };
        for (const fact of nextInSlot(state)) {
          if (fact.type === 'alert-shown') {
            expect(state.alert).toBeNull();
            const alert = { ...shown(fact.kind, clock, null), alertId: fact.alertId };
            state = { ...state, alert, alerts: [...state.alerts, alert] };
          } else if (fact.type === 'alert-ended') {
            state = {
              ...state,
              alert: null,
              alerts: state.alerts.map((each) =>
                each.alertId === fact.alertId ? { ...each, endedSeconds: clock, how: fact.how } : each,
              ),
            };
          }
        }
      }
      const ordinary = state.alerts.filter((each) => each.kind !== 'boundary');
      expect(ordinary.length).toBeLessThanOrEqual(alertThresholds.mostACall);
      ordinary.slice(1).forEach((each, index) => {
        expect(each.shownSeconds - (ordinary[index]?.shownSeconds ?? 0)).toBeGreaterThanOrEqual(
          alertThresholds.oneInSeconds,
        );
      });
      expect(
        state.alerts.every((each) => (each.endedSeconds ?? 610) - each.shownSeconds <= alertThresholds.showSeconds),
      ).toBe(true);
    }),
    { numRuns: 30 },
  );
});
