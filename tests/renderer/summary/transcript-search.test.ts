import { expect, test } from 'vitest';
import { momentPath, openedAt, searchPath } from '../../../renderer/screens/summary/moment-path.ts';
import { lineAt, linesWith } from '../../../renderer/screens/summary/transcript-search.ts';

const lines = [
  { side: 'caller', startSeconds: 1, endSeconds: 4, text: 'my parcel never came' },
  { side: 'agent', startSeconds: 5, endSeconds: 9, text: "i am sorry that it didn't come" },
  { side: 'caller', startSeconds: 8, endSeconds: 12, text: 'the depot said thursday' },
  { side: 'agent', startSeconds: 12, endSeconds: 15, text: 'i will ring the depot' },
] as const;

test('a moment leads to the line that was being said, of its own side', () => {
  expect(lineAt(lines, 8.5, null)).toBe(2);
  expect(lineAt(lines, 8.5, 'agent')).toBe(1);
  // marks begin a rounding before the words they stand for
  expect(lineAt(lines, 11.9, 'agent')).toBe(3);
  expect(lineAt(lines, 0, null)).toBe(0);
  expect(lineAt([], 5, null)).toBeNull();
});

test('a search finds lines with all of its words, or with any when no line has all', () => {
  expect(linesWith(lines, 'dep')).toEqual([2, 3]);
  expect(linesWith(lines, 'ring depot')).toEqual([3]);
  expect(linesWith(lines, 'parcel thursday')).toEqual([0, 2]);
  expect(linesWith(lines, "didn't")).toEqual([1]);
  expect(linesWith(lines, 'epot')).toEqual([]);
  expect(linesWith(lines, ' ')).toEqual([]);
});

test('an address of a moment or a search is read back', () => {
  const parts = (path: string): readonly (string | undefined)[] => decodeURI(path).split('/').slice(3);
  const read = (path: string) => openedAt(parts(path)[0], parts(path)[1]);
  expect(read(momentPath('call-1', 494.12))).toEqual({ at: 494.12 });
  for (const words of ['depot first', '100 % sure', 'a/b?c#d', '25 %25'])
    expect(read(searchPath('call-1', words))).toEqual({ find: words });
  expect(openedAt(undefined, undefined)).toBeNull();
  expect(openedAt('at', 'nonsense')).toBeNull();
});
