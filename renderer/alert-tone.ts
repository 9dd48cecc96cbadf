import { useEffect } from 'react';
import { useAppStore } from './app-state.ts';
import { useCallStore } from './call-store.ts';

/**
 * Loopback hears this tone too, as the caller's side. It is therefore shorter than anything that counts as talk
 * (`app/turns/thresholds.ts`: 0.5 s of voice) and far softer than speech, which lies near -20 dBFS: 0.03 is a peak of
 * -30 dBFS.
 */
const TONE = { hertz: 660, seconds: 0.15, peak: 0.03, attackSeconds: 0.02 } as const;

/**
 * Sounds once for each new alert, when the agent has switched sounds on. For the window's page alone: it lives on while
 * the strip stands in its place.
 */
export function useAlertTone(sound: () => void = soundTone): void {
  const calls = useCallStore();
  const app = useAppStore();
  useEffect(
    () =>
      calls.subscribe(({ call }, before) => {
        const alertId = call?.alert?.alertId;
        if (alertId !== undefined && alertId !== before.call?.alert?.alertId && app.getState().settings.alertTone)
          sound();
      }),
    [calls, app, sound],
  );
}

function soundTone(): void {
  const context = new AudioContext();
  const oscillator = new OscillatorNode(context, { frequency: TONE.hertz });
  const gain = new GainNode(context, { gain: 0 });
  gain.gain.linearRampToValueAtTime(TONE.peak, context.currentTime + TONE.attackSeconds);
  gain.gain.linearRampToValueAtTime(0, context.currentTime + TONE.seconds);
  oscillator.connect(gain).connect(context.destination);
  oscillator.onended = () => {
    void context.close();
  };
  oscillator.start();
  oscillator.stop(context.currentTime + TONE.seconds);
}
