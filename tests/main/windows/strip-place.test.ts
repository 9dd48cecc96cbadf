import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STRIP, stripPlace } from '../../../main/windows/strip-place.ts';

const screen = { x: 1920, y: -200, width: 1280, height: 1000 };

test('the upper right corner at first, then where it was left', () => {
  expect(stripPlace(null, screen)).toEqual({ x: 1920 + 1280 - 360 - 16, y: -184 });
  expect(stripPlace({ x: 2000, y: 300 }, screen)).toEqual({ x: 2000, y: 300 });
});
test('always wholly to be seen', () => {
  fc.assert(
    fc.property(
      fc.record({ x: fc.integer({ min: -50_000, max: 50_000 }), y: fc.integer({ min: -50_000, max: 50_000 }) }),
      (kept) => {
        const { x, y } = stripPlace(kept, screen);
        expect(x).toBeGreaterThanOrEqual(screen.x);
        expect(y).toBeGreaterThanOrEqual(screen.y);
        expect(x + STRIP.width).toBeLessThanOrEqual(screen.x + screen.width);
        expect(y + STRIP.height).toBeLessThanOrEqual(screen.y + screen.height);
      },
    ),
  );
});
