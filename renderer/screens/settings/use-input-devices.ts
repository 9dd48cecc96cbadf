import { useCallback, useEffect, useState } from 'react';
import type { InputDevice } from './sound-options.ts';

export interface InputDevices {
  readonly state: 'asking' | 'here' | 'refused';
  readonly devices: readonly InputDevice[];
  readonly lookAgain: () => void;
}

/**
 * Microphones as they are plugged in now; follows what is plugged in and out. The system's own aliases («default») are
 * left out.
 */
export function useInputDevices(): InputDevices {
  const [found, setFound] = useState<Omit<InputDevices, 'lookAgain'>>({ state: 'asking', devices: [] });
  const look = useCallback(() => {
    navigator.mediaDevices.enumerateDevices().then(
      (all) => {
        setFound({
          state: 'here',
          devices: all
            .filter(
              (each) =>
                each.kind === 'audioinput' &&
                each.deviceId !== '' &&
                each.deviceId !== 'default' &&
                each.deviceId !== 'communications',
            )
            .map(({ deviceId, label }) => ({ deviceId, label })),
        });
      },
      () => {
        setFound({ state: 'refused', devices: [] });
      },
    );
  }, []);
  useEffect(() => {
    look();
    navigator.mediaDevices.addEventListener('devicechange', look);
    return () => {
      navigator.mediaDevices.removeEventListener('devicechange', look);
    };
  }, [look]);
  return { ...found, lookAgain: look };
}
