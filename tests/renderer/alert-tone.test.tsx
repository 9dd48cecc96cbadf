import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createStore } from 'zustand';
import { expect, test, vi } from 'vitest';
import type { CallState, ShownAlert } from '../../app/call/call-state.ts';
import { useAlertTone } from '../../renderer/alert-tone.ts';
import { AppStoreContext, openAppStore } from '../../renderer/app-state.ts';
import { CallStoreContext, type CallStoreState } from '../../renderer/call-store.ts';
import { exampleState } from './support/example-call.ts';
import { scriptedBridge } from './support/scripted-bridge.ts';

const quiet: CallState = { ...exampleState(60), alert: null };
const alert = (alertId: string): ShownAlert => ({
  alertId,
  kind: 'pace',
  title: 'Slow down a little',
  line: '',
  technique: null,
  shownSeconds: 60,
  endedSeconds: null,
  how: null,
});

/** Lets the call stand in each of the states in turn. @returns how often it sounded */
async function soundsOver(alertTone: boolean, ...states: readonly (CallState | null)[]): Promise<number> {
  const opened = await openAppStore(scriptedBridge({ settings: { alertTone } }));
  if ('problem' in opened) throw new Error('settings could not be read');
  const calls = createStore<CallStoreState>(() => ({
    call: quiet,
    callId: 'call-1',
    progressShare: null,
    analysing: false,
    endedCallId: null,
    correctingId: null,
  }));
  const sound = vi.fn();
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <AppStoreContext value={opened.store}>
      <CallStoreContext value={calls}>{children}</CallStoreContext>
    </AppStoreContext>
  );
  renderHook(
    () => {
      useAlertTone(sound);
    },
    { wrapper },
  );
  for (const call of states) calls.setState({ call });
  return sound.mock.calls.length;
}

test('each new alert sounds once, however long it stands', async () => {
  const one = { ...quiet, alert: alert('pace-1') };
  expect(
    await soundsOver(true, one, { ...one, clockSeconds: 61 }, quiet, { ...quiet, alert: alert('pace-2') }, null),
  ).toBe(2);
});
test('nothing sounds unless it was switched on', async () => {
  expect(await soundsOver(false, { ...quiet, alert: alert('pace-1') })).toBe(0);
});
