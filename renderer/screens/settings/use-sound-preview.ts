import { useEffect } from 'react';
import type { SoundLevels } from '../../../app/ipc.ts';
import { useApp } from '../../app-state.ts';
import { useBridge } from '../../bridge.ts';

/**
 * Opens both sides while `on`, to see that they are heard; nothing is recognised or kept.
 * @returns null until the first levels are told
 */
export function useSoundPreview(on: boolean): SoundLevels | null {
  const bridge = useBridge();
  const sound = useApp((state) => state.sound);
  useEffect(() => {
    if (!on) return undefined;
    void bridge.ask('sound.preview', { on: true, loopback: true });
    return () => {
      void bridge.ask('sound.preview', { on: false });
    };
  }, [bridge, on]);
  return on ? sound : null;
}
