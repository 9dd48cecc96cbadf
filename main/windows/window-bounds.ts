import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const kept = z.object({
  x: z.number().int().optional(),
  y: z.number().int().optional(),
  width: z.number().int(),
  height: z.number().int(),
  maximised: z.boolean(),
});
export interface KeptBounds {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly maximised: boolean;
}
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const MAIN_WINDOW = { width: 1100, height: 720, minWidth: 480, minHeight: 560 } as const;

/** Where the window was last; on a screen that is gone, the system chooses the place. */
export function readBounds(file: string, screens: readonly Area[]): KeptBounds {
  const usual: KeptBounds = { width: MAIN_WINDOW.width, height: MAIN_WINDOW.height, maximised: false };
  const stored = parsed(file);
  if (stored === null) return usual;
  const { x, y, ...rest } = {
    ...stored,
    width: Math.max(MAIN_WINDOW.minWidth, stored.width),
    height: Math.max(MAIN_WINDOW.minHeight, stored.height),
  };
  if (x === undefined || y === undefined) return rest;
  // enough of the top edge must be on some screen to take hold of it
  const reachable = screens.some(
    (screen) =>
      x + rest.width > screen.x + 80 &&
      x < screen.x + screen.width - 80 &&
      y >= screen.y - 8 &&
      y < screen.y + screen.height - 40,
  );
  return reachable ? { ...rest, x, y } : rest;
}

/** A place that cannot be kept is no reason to say anything. */
export function keepBounds(file: string, bounds: KeptBounds): void {
  try {
    writeFileSync(file, JSON.stringify(bounds), { mode: 0o600 });
  } catch {
    return;
  }
}

function parsed(file: string): z.infer<typeof kept> | null {
  try {
    return kept.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}
