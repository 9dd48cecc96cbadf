import { createContext, useContext } from 'react';
import { createStore, useStore, type StoreApi } from 'zustand';
import type { About, Bridge, CallbackRecord, Problem, SoundLevels, SpeechStatus } from '../app/ipc.ts';
import type { Settings, SettingsChange } from '../app/settings.ts';

/** What every screen may read outside a call. Filled once at the start and kept true by notices. */
export interface AppState {
  readonly about: About;
  readonly settings: Settings;
  /** settings that the computer's policy has locked, as paths: `retentionDays`, `alerts.pace` */
  readonly managed: readonly string[];
  readonly speech: SpeechStatus;
  readonly callbacks: readonly CallbackRecord[];
  /** null until the listening page has told them */
  readonly sound: SoundLevels | null;
  /** why the last call did not begin or go on */
  readonly callProblem: Problem | null;
}
export type AppStore = StoreApi<AppState>;

/** Asks main for all of it and listens from then on. @returns the problem when settings or storage cannot be read */
export async function openAppStore(
  bridge: Bridge,
): Promise<{ readonly store: AppStore } | { readonly problem: Problem }> {
  const [about, settings, managed, speech, callbacks] = await Promise.all([
    bridge.ask('app.about', {}),
    bridge.ask('settings.read', {}),
    bridge.ask('settings.managed', {}),
    bridge.ask('speech.status', {}),
    bridge.ask('callbacks.list', {}),
  ]);
  if (!about.ok) return { problem: about.problem };
  if (!settings.ok) return { problem: settings.problem };
  const store = createStore<AppState>(() => ({
    about: about.value,
    settings: settings.value,
    managed: managed.ok ? managed.value : [],
    speech: speech.ok ? speech.value : { state: 'problem', problem: speech.problem },
    callbacks: callbacks.ok ? callbacks.value : [],
    sound: null,
    callProblem: null,
  }));
  bridge.on('settings.changed', (value) => {
    store.setState({ settings: value });
  });
  bridge.on('speech.status', (value) => {
    store.setState({ speech: value });
  });
  bridge.on('callbacks.changed', (value) => {
    store.setState({ callbacks: value });
  });
  bridge.on('sound.levels', (value) => {
    store.setState({ sound: value });
  });
  bridge.on('call.problem', (value) => {
    store.setState({ callProblem: value });
  });
  bridge.on('call.began', () => {
    store.setState({ callProblem: null });
  });
  return { store };
}

export const AppStoreContext = createContext<AppStore | null>(null);
export function useAppStore(): AppStore {
  const store = useContext(AppStoreContext);
  if (store === null) throw new Error('A screen stands outside AppStoreContext.');
  return store;
}
export const useApp = <T>(select: (state: AppState) => T): T => useStore(useAppStore(), select);
export const useSettings = (): Settings => useApp((state) => state.settings);

/** Changes settings and shows the change at once. @returns the problem when it could not be kept */
export async function changeSettings(bridge: Bridge, store: AppStore, change: SettingsChange): Promise<Problem | null> {
  const answer = await bridge.ask('settings.change', change);
  if (!answer.ok) return answer.problem;
  store.setState({ settings: answer.value });
  return null;
}
