import { createContext, useContext } from 'react';
import { createStore, useStore, type StoreApi } from 'zustand';
import { foldCall, startCall } from '../app/call/call.ts';
import type { CallState } from '../app/call/call-state.ts';
import type { CallEvent } from '../app/call/events.ts';
import type { Bridge } from '../app/ipc.ts';

/** The call that is going on, as this window folds it. */
export interface CallStoreState {
  /** null: no call */
  readonly call: CallState | null;
  readonly callId: string | null;
  /** share of a recording that is analysed so far; null when nothing is analysed */
  readonly progressShare: number | null;
  /** the recording is read as fast as possible, not played; known to the window that started it */
  readonly analysing: boolean;
  /** the call whose summary is on disk since this window opened; the screen goes there once */
  readonly endedCallId: string | null;
  /** the promise whose fields are open */
  readonly correctingId: string | null;
}
export type CallStore = StoreApi<CallStoreState>;

const none: CallStoreState = {
  call: null,
  callId: null,
  progressShare: null,
  analysing: false,
  endedCallId: null,
  correctingId: null,
};

/**
 * Folds main's stream of events. A window that opens in mid-call, or missed an event, asks for all of them and folds
 * from the start.
 */
export function openCallStore(bridge: Bridge): CallStore {
  const store = createStore<CallStoreState>(() => none);
  let lastSeq = -1;
  let catchingUp = false;
  let numbersHaveGaps = false;
  let waiting: CallEvent[] = [];

  const fold = (events: readonly CallEvent[], from: CallState | null) => {
    let call = from ?? startCall();
    for (const event of events) {
      if (event.seq <= lastSeq) continue;
      call = foldCall(call, event);
      lastSeq = event.seq;
    }
    store.setState({ call, callId: call.started?.callId ?? store.getState().callId });
  };

  const catchUp = async () => {
    if (catchingUp) return;
    catchingUp = true;
    const answer = await bridge.ask('call.current', {});
    catchingUp = false;
    const late = waiting;
    waiting = [];
    const before = lastSeq;
    if (answer.ok && answer.value !== null && answer.value.events.length > 0) {
      const events = answer.value.events;
      // Nothing was missed: main's numbers have gaps of their own, so they say nothing about losses.
      if (before >= 0 && !events.some((each) => each.seq > before && each.seq < (late[0]?.seq ?? Infinity)))
        numbersHaveGaps = true;
      lastSeq = -1;
      fold([...events, ...late], null);
    } else if (late.length > 0) {
      fold(late, store.getState().call);
    }
  };

  bridge.on('call.began', ({ callId }) => {
    lastSeq = -1;
    waiting = [];
    store.setState({ ...none, call: startCall(), callId, analysing: store.getState().analysing });
  });
  bridge.on('call.events', (events) => {
    const first = events[0];
    if (first === undefined) return;
    const missed = !numbersHaveGaps && first.seq > lastSeq + 1;
    if (catchingUp || missed) {
      waiting.push(...events);
      void catchUp();
      return;
    }
    fold(events, store.getState().call);
  });
  bridge.on('call.progress', ({ share }) => {
    store.setState({ progressShare: share });
  });
  bridge.on('call.discarded', () => {
    lastSeq = -1;
    store.setState(none);
  });
  bridge.on('call.ended', ({ callId }) => {
    lastSeq = -1;
    store.setState({ ...none, endedCallId: callId });
  });
  void catchUp();
  return store;
}

export const CallStoreContext = createContext<CallStore | null>(null);
export function useCallStore(): CallStore {
  const store = useContext(CallStoreContext);
  if (store === null) throw new Error('A screen stands outside CallStoreContext.');
  return store;
}
/** Reads a part of the store; the part is drawn again only when what it selects has changed. */
export const useCallStoreState = <T>(select: (state: CallStoreState) => T): T => useStore(useCallStore(), select);

/** A reading that keeps its identity while `same` finds nothing new, so that a store may select it. */
export function steady<S, T>(read: (state: S) => T, same: (one: T, other: T) => boolean): (state: S) => T {
  let last: { readonly value: T } | null = null;
  return (state) => {
    const value = read(state);
    if (last === null || !same(last.value, value)) last = { value };
    return last.value;
  };
}
