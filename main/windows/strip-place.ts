import type { Area } from './window-bounds.ts';

export const STRIP = { width: 360, height: 96 } as const;
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How far from the edges the strip stands at first, pixels. */
const MARGIN = 16;

/**
 * Where the strip stands on a screen: where it was left, moved inside when that is not wholly to be seen; the upper
 * right corner at first.
 * @param workArea without task bars and docks
 */
export function stripPlace(kept: Place | null, workArea: Area): Place {
  const wanted = kept ?? { x: workArea.x + workArea.width - STRIP.width - MARGIN, y: workArea.y + MARGIN };
  return {
    x: Math.round(within(wanted.x, workArea.x, workArea.x + workArea.width - STRIP.width)),
    y: Math.round(within(wanted.y, workArea.y, workArea.y + workArea.height - STRIP.height)),
  };
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
