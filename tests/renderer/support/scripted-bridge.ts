import type {
  About,
  Answer,
  Bridge,
  CallbackRecord,
  NoticeName,
  Notices,
  RequestAnswer,
  RequestInput,
  RequestName,
} from '../../../app/ipc.ts';
import { defaultSettings, type Settings } from '../../../app/settings.ts';

type Answers = { readonly [R in RequestName]?: (input: RequestInput<R>) => Answer<RequestAnswer<R>> };

/** A bridge without main: answers by script, tells what a test emits, and remembers what was asked. */
export interface ScriptedBridge extends Bridge {
  emit<N extends NoticeName>(notice: N, value: Notices[N]): void;
  readonly asked: readonly { readonly request: RequestName; readonly input: unknown }[];
  /** inputs of one request, oldest first */
  inputsOf(request: RequestName): readonly unknown[];
}

export const exampleAbout: About = {
  version: '0.1.0',
  platform: 'linux',
  timezone: 'America/Chicago',
  dataFolder: '/data',
  modelFolder: '/app/models/vosk-model-small-en-us-0.15',
  notices: [],
};
export const exampleSettings: Settings = {
  ...defaultSettings,
  welcomed: true,
  profile: { name: 'Dana Reyes', number: '+13125550109', country: 'US', usualSyllablesPerSecond: 4.4 },
};

export interface Script {
  readonly about?: Partial<About>;
  readonly settings?: Partial<Settings>;
  readonly callbacks?: readonly CallbackRecord[];
  readonly answers?: Answers;
}

export function scriptedBridge({
  about = {},
  settings = {},
  callbacks = [],
  answers = {},
}: Script = {}): ScriptedBridge {
  const listeners = new Map<NoticeName, Set<(value: never) => void>>();
  const asked: { request: RequestName; input: unknown }[] = [];
  let current: Settings = { ...exampleSettings, ...settings };
  const usual: Answers = {
    'app.about': () => ({ ok: true, value: { ...exampleAbout, ...about } }),
    'settings.read': () => ({ ok: true, value: current }),
    'settings.change': (change) => {
      current = { ...current, ...(change as Partial<Settings>) };
      return { ok: true, value: current };
    },
    'speech.status': () => ({ ok: true, value: { state: 'ready' } }),
    'settings.managed': () => ({ ok: true, value: [] }),
    'calls.deletions': () => ({ ok: true, value: { now: 0, next: null } }),
    'callbacks.list': () => ({ ok: true, value: callbacks }),
    'call.current': () => ({ ok: true, value: null }),
    'caller.context': () => ({ ok: true, value: { lastCall: null, calls: 0, openCallbacks: [] } }),
    'shortcuts.state': () => ({ ok: true, value: [] }),
    'pace.usual': () => ({ ok: true, value: { syllablesPerSecond: 4.4, calls: 10 } }),
    'calls.list': () => ({ ok: true, value: [] }),
    'call.start': () => ({ ok: true, value: { callId: 'call-1' } }),
  };
  return {
    asked,
    inputsOf: (request) => asked.filter((each) => each.request === request).map((each) => each.input),
    ask: <R extends RequestName>(request: R, input: RequestInput<R>): Promise<Answer<RequestAnswer<R>>> => {
      asked.push({ request, input });
      const answer = (answers[request] ?? usual[request]) as
        ((input: RequestInput<R>) => Answer<RequestAnswer<R>>) | undefined;
      return Promise.resolve(answer === undefined ? { ok: true, value: null as RequestAnswer<R> } : answer(input));
    },
    on: (notice, listener) => {
      const of = listeners.get(notice) ?? new Set();
      listeners.set(notice, of.add(listener));
      return () => {
        of.delete(listener);
      };
    },
    emit: (notice, value) => {
      for (const listener of listeners.get(notice) ?? []) (listener as (value: unknown) => void)(value);
    },
    pathOf: (file) => (file instanceof File ? `/tmp/${file.name}` : ''),
  };
}
