import { expect, it } from 'vitest';
import { inPieces } from '../../../main/system/in-pieces.ts';

it('long work is done in order, and what waits goes in between', async () => {
  const order: string[] = [];
  let now = 0;
  setImmediate(() => {
    order.push('something else');
  });
  await inPieces(
    ['a', 'b', 'c', 'd'],
    (item) => {
      now += 5;
      order.push(item);
    },
    () => now,
  );
  expect(order).toEqual(['a', 'b', 'something else', 'c', 'd']);
});

it('what the work throws is told, and the rest is left', async () => {
  const done: number[] = [];
  await expect(
    inPieces([1, 2, 3], (item) => {
      if (item === 2) throw new Error('no');
      done.push(item);
    }),
  ).rejects.toThrow('no');
  expect(done).toEqual([1]);
});
