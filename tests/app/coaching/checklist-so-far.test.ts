import { expect, test } from 'vitest';
import { startCall } from '../../../app/call/call.ts';
import { defaultChecklist } from '../../../app/coaching/checklist-default.ts';
import { readChecklist } from '../../../app/coaching/checklist-reading.ts';
import type { TurnsState } from '../../../app/turns/turns.ts';

const item = defaultChecklist.items.find(({ tickedBy }) => tickedBy.how === 'rule' && tickedBy.rule === 'continuers');

function reading(continuers: TurnsState['continuers']) {
  const { turns } = startCall();
  const list = readChecklist(defaultChecklist, {
    techniques: [],
    turns: { ...turns, continuers },
    callbacks: [],
    hands: [],
  });
  return list.phases.flatMap((each) => each.items).find((each) => each.item.id === item?.id);
}
const sign = (startSeconds: number) => ({ startSeconds, endSeconds: startSeconds + 0.5 });

test('one sign of listening ticks nothing yet, and says so with its time', () => {
  expect(reading([])).not.toHaveProperty('soFar');
  expect(reading([sign(7)])).toMatchObject({ done: null, soFar: 'Heard once, at 00:07. Twice ticks it.' });
  const twice = reading([sign(7), sign(30)]);
  expect(twice?.done).toMatchObject({ by: 'heard', atSeconds: 30 });
  expect(twice).not.toHaveProperty('soFar');
});
