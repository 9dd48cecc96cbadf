import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import {
  succeed,
  type Answer,
  type Bridge,
  type CallbackRecord,
  type NoticeName,
  type Notices,
  type RequestInput,
  type RequestName,
} from '../../../app/ipc.ts';
import { defaultSettings, type Settings } from '../../../app/settings.ts';
import { AppStoreContext, openAppStore } from '../../../renderer/app-state.ts';
import { BridgeContext } from '../../../renderer/bridge.ts';

export type Script = Partial<{
  [R in RequestName]: (input: RequestInput<R>) => Answer<unknown> | Promise<Answer<unknown>>;
}>;

export interface Stage {
  /** every request in order, with its input */
  readonly asked: readonly (readonly [RequestName, unknown])[];
  readonly inputsOf: (request: RequestName) => readonly unknown[];
  readonly tell: <N extends NoticeName>(notice: N, value: Notices[N]) => void;
  /** where the screen went */
  readonly path: () => string;
}

export const danaSettings: Settings = {
  ...defaultSettings,
  welcomed: true,
  profile: { name: 'Dana Reyes', number: '+13125550109', country: 'US', usualSyllablesPerSecond: null },
};

/** Puts a screen on a page whose main process is a script: what it does not name is answered with null. */
export async function stage(
  screen: ReactNode,
  script: Script = {},
  given: { readonly path?: string; readonly settings?: Settings; readonly callbacks?: readonly CallbackRecord[] } = {},
): Promise<Stage> {
  const asked: (readonly [RequestName, unknown])[] = [];
  const listeners = new Map<NoticeName, Set<(value: never) => void>>();
  let settings = given.settings ?? danaSettings;
  const usual: Script = {
    'app.about': () =>
      succeed({
        version: '0.1.0',
        platform: 'linux',
        timezone: 'America/New_York',
        dataFolder: '/data',
        modelFolder: '/app/models/vosk-model-small-en-us-0.15',
        notices: [],
      }),
    'settings.read': () => succeed(settings),
    'settings.change': (change) => {
      settings = { ...settings, ...change } as Settings;
      return succeed(settings);
    },
    'speech.status': () => succeed({ state: 'ready' }),
    'pace.usual': () => succeed({ syllablesPerSecond: 4.26, calls: 10 }),
    'settings.managed': () => succeed([]),
    'calls.deletions': () => succeed({ now: 0, next: null }),
    'caller.context': () => succeed({ lastCall: null, calls: 0, openCallbacks: [] }),
    'callbacks.list': () => succeed(given.callbacks ?? []),
  };
  const bridge: Bridge = {
    ask: async (request, input) => {
      asked.push([request, input]);
      const answer = (script[request] ?? usual[request]) as
        ((input: unknown) => Answer<unknown> | Promise<Answer<unknown>>) | undefined;
      return (await (answer?.(input) ?? succeed(null))) as Answer<never>;
    },
    on: (notice, listener) => {
      const all = listeners.get(notice) ?? new Set();
      listeners.set(notice, all.add(listener));
      return () => {
        all.delete(listener);
      };
    },
    pathOf: () => '',
  };
  const opened = await openAppStore(bridge);
  if ('problem' in opened) throw new Error(opened.problem.message);
  const memory = memoryLocation({ path: given.path ?? '/', record: true });
  render(
    <BridgeContext value={bridge}>
      <AppStoreContext value={opened.store}>
        <Router hook={memory.hook} searchHook={memory.searchHook}>
          {screen}
        </Router>
      </AppStoreContext>
    </BridgeContext>,
  );
  return {
    asked,
    inputsOf: (request) => asked.filter(([each]) => each === request).map(([, input]) => input),
    tell: (notice, value) => {
      for (const listener of listeners.get(notice) ?? []) (listener as (given: typeof value) => void)(value);
    },
    path: () => memory.history.at(-1) ?? '',
  };
}
