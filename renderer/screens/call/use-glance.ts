import { useState } from 'react';
import { steady, useCallStoreState, type CallStoreState } from '../../call-store.ts';
import { readGauge, sameGauge, type GaugeReading } from './gauge-reading.ts';
import { readSlot, sameSlot, type SlotReading } from './slot-reading.ts';

const sameOrNull =
  <T>(same: (one: T, other: T) => boolean) =>
  (one: T | null, other: T | null): boolean =>
    one === other || (one !== null && other !== null && same(one, other));

/** What the gauge shows now; null without a call. The part is drawn again only when it says something else. */
export function useGauge(): GaugeReading | null {
  const [select] = useState(() =>
    steady(({ call }: CallStoreState) => (call === null ? null : readGauge(call)), sameOrNull(sameGauge)),
  );
  return useCallStoreState(select);
}

/** What stands in the slot now; null without a call. */
export function useSlot(): SlotReading | null {
  const [select] = useState(() =>
    steady(({ call }: CallStoreState) => (call === null ? null : readSlot(call)), sameOrNull(sameSlot)),
  );
  return useCallStoreState(select);
}
