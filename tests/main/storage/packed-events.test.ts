import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packEvents, unpackEvents } from '../../../main/storage/packed-events.ts';
import { final, heard, logged, partial } from '../support/scripted-call.ts';

const fact = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 9000 }), fc.constantFrom('agent' as const, 'caller' as const, null))
      .map(([fifths, side]) => heard(fifths / 5, side)),
  },
  fc.constantFrom('so', 'you waited', '•••').map((text) => final('agent', text, 1)),
  fc.string().map((text) => partial('caller', text, 1)),
);

it('whatever is packed comes out again, in order, however it was cut into pieces', () => {
  fc.assert(
    fc.property(
      fc.array(fact, { maxLength: 60 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 }),
      (facts, cuts) => {
        const events = logged(facts);
        const rows = [];
        for (let at = 0, turn = 0; at < events.length; turn += 1) {
          const next = at + (cuts[turn % cuts.length] ?? 1);
          rows.push(...packEvents(events.slice(at, next)));
          at = next;
        }
        expect(new Set(rows.map((row) => row.seq)).size).toBe(rows.length);
        expect(unpackEvents(rows)).toEqual({ events, unreadable: 0 });
      },
    ),
  );
});

it('a second of sound is one row', () => {
  expect(packEvents(logged([0.2, 0.4, 0.6, 0.8, 1].map((seconds) => heard(seconds))))).toHaveLength(1);
});
