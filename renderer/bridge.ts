import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { Bridge, NoticeName, Notices, Problem, RequestAnswer, RequestInput, RequestName } from '../app/ipc.ts';

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

/** The way to main, handed down from the page's entry so that tests and the gallery can hand in another. */
export const BridgeContext = createContext<Bridge | null>(null);

export function useBridge(): Bridge {
  const bridge = useContext(BridgeContext);
  if (bridge === null) throw new Error('A screen stands outside BridgeContext.');
  return bridge;
}

/** Hears a notice while the part is on screen. */
export function useNotice<N extends NoticeName>(notice: N, listener: (value: Notices[N]) => void): void {
  const bridge = useBridge();
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(
    () =>
      bridge.on(notice, (value) => {
        latest.current(value);
      }),
    [bridge, notice],
  );
}

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'problem'; readonly problem: Problem };

/**
 * Asks once when the part appears and again when the input changes or `reload` is called; the last answer stays on
 * screen meanwhile.
 */
export function useAnswer<R extends RequestName>(
  request: R,
  input: RequestInput<R>,
): readonly [Loaded<RequestAnswer<R>>, () => void] {
  const bridge = useBridge();
  const [loaded, setLoaded] = useState<Loaded<RequestAnswer<R>>>({ state: 'loading' });
  const [round, setRound] = useState(0);
  const key = JSON.stringify(input);
  useEffect(() => {
    let wanted = true;
    void bridge.ask(request, JSON.parse(key) as RequestInput<R>).then((answer) => {
      if (wanted)
        setLoaded(answer.ok ? { state: 'here', value: answer.value } : { state: 'problem', problem: answer.problem });
    });
    return () => {
      wanted = false;
    };
  }, [bridge, request, key, round]);
  return [
    loaded,
    useCallback(() => {
      setRound((each) => each + 1);
    }, []),
  ];
}
