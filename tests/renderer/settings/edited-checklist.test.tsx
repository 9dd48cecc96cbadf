import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultChecklist } from '../../../app/coaching/checklist-default.ts';
import {
  checklistOf,
  copied,
  moved,
  readyToKeep,
  withItem,
  withNewItem,
  without,
} from '../../../renderer/screens/settings/edited-checklist.ts';

const ids = (list: typeof defaultChecklist) => list.items.map((each) => each.id);

test('a step changes places with its neighbour of the same phase only', () => {
  const [first, second] = defaultChecklist.items.filter((each) => each.phase === 'solve').map((each) => each.id);
  const changed = moved(defaultChecklist, second ?? '', -1);
  expect(
    changed.items
      .filter((each) => each.phase === 'solve')
      .slice(0, 2)
      .map((each) => each.id),
  ).toEqual([second, first]);
  expect(moved(defaultChecklist, first ?? '', -1)).toBe(defaultChecklist);
});

test('no order of moves loses or doubles a step', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: 20 }), fc.constantFrom(-1 as const, 1 as const)), { maxLength: 40 }),
      (moves) => {
        const list = moves.reduce(
          (before, [index, by]) => moved(before, before.items[index % before.items.length]?.id ?? '', by),
          defaultChecklist,
        );
        return JSON.stringify(ids(list).toSorted()) === JSON.stringify(ids(defaultChecklist).toSorted());
      },
    ),
  );
});

test('a step made by hand can be kept, one without words cannot', () => {
  const list = withNewItem(withNewItem(defaultChecklist, 'close'), 'close');
  expect(new Set(ids(list)).size).toBe(list.items.length);
  const added = list.items.at(-1)?.id ?? '';
  expect(readyToKeep(withItem(list, added, { title: '  Wish them well ' }))?.items.at(-1)).toMatchObject({
    title: 'Wish them well',
    tickedLabel: 'Wish them well',
    tickedBy: { how: 'hand' },
  });
  expect(readyToKeep(withItem(list, added, { title: ' ' }))).toBeNull();
});

test('a list without steps cannot be kept', () => {
  expect(readyToKeep(ids(defaultChecklist).reduce(without, defaultChecklist))).toBeNull();
});

test('a copy has an id of its own', () => {
  const one = copied(defaultChecklist, [], 'One');
  expect(copied(defaultChecklist, [one], 'Two').id).not.toBe(one.id);
});

test('a list written as text is read again, anything else is refused', () => {
  expect(checklistOf(JSON.stringify(defaultChecklist))).toEqual(defaultChecklist);
  for (const text of [
    '',
    'not json',
    '{}',
    JSON.stringify({ ...defaultChecklist, items: [] }),
    JSON.stringify({ ...defaultChecklist, items: [defaultChecklist.items[0], defaultChecklist.items[0]] }),
  ])
    expect(checklistOf(text)).toBeNull();
});
