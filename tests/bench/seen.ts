import type { Page } from '@playwright/test';
import type { CallEvent } from '../../app/call/events.ts';
import type { EventOf } from '../../app/call/events.ts';

/** An event of a call and when a screen had it, on the call's clock. */
export interface Seen {
  readonly event: CallEvent;
  readonly seenSeconds: number;
}
interface Arrived {
  readonly event: CallEvent;
  readonly wallSeconds: number;
}

/**
 * Sound comes in pieces, so how far the call's clock is behind the wall's is the least of what is seen around a moment,
 * seconds.
 */
const AROUND_SECONDS = 5;

/** Begins to note when the screen is told what. @returns asks for what it noted */
export async function noteArrivals(screen: Page): Promise<() => Promise<readonly Arrived[]>> {
  await screen.evaluate(() => {
    const noted = window as unknown as {
      arrived: unknown[];
      bridge: { on(notice: string, listener: (events: readonly unknown[]) => void): void };
    };
    noted.arrived = [];
    noted.bridge.on('call.events', (events) => {
      for (const event of events)
        noted.arrived.push({ event, wallSeconds: (performance.timeOrigin + performance.now()) / 1000 });
    });
  });
  return () => screen.evaluate(() => (window as unknown as { arrived: Arrived[] }).arrived);
}

/**
 * When each event was there, on the call's clock. The call's clock is set by the piece of sound that came soonest, so
 * what every piece takes through the devices (some hundredths of a second) is not in it.
 */
export function onCallClock(arrived: readonly Arrived[]): readonly Seen[] {
  const heard = arrived.filter(
    (each): each is Arrived & { readonly event: EventOf<'heard'> } => each.event.type === 'heard',
  );
  let from = 0;
  return arrived.map(({ event, wallSeconds }) => {
    while (from < heard.length - 1 && (heard[from]?.wallSeconds ?? 0) < wallSeconds - AROUND_SECONDS) from += 1;
    let behind = Number.POSITIVE_INFINITY;
    for (let index = from; index < heard.length; index += 1) {
      const each = heard[index];
      if (each === undefined || each.wallSeconds > wallSeconds + AROUND_SECONDS) break;
      behind = Math.min(behind, each.wallSeconds - each.event.atSeconds);
    }
    return { event, seenSeconds: Number.isFinite(behind) ? wallSeconds - behind : event.knownSeconds };
  });
}

/** In call time alone: when the app knew it. */
export const whenKnown = (log: readonly CallEvent[]): readonly Seen[] =>
  log.map((event) => ({ event, seenSeconds: event.knownSeconds }));
