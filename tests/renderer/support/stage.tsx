import { render } from '@testing-library/react';
import { createStore } from 'zustand';
import type { CallState } from '../../../app/call/call-state.ts';
import { openApp } from '../../../renderer/app.tsx';
import type { CallStore, CallStoreState } from '../../../renderer/call-store.ts';
import { openStrip } from '../../../renderer/strip/strip.tsx';
import { scriptedBridge, type Script, type ScriptedBridge } from './scripted-bridge.ts';

export interface AppOnStage {
  readonly bridge: ScriptedBridge;
  readonly calls: CallStore;
}

/** The whole page on a scripted bridge, with a call as it stands at one moment (null: none). */
export async function stageApp(call: CallState | null, script: Script = {}): Promise<AppOnStage> {
  window.location.hash = '#/';
  const bridge = scriptedBridge(script);
  const calls = callAt(call);
  render(await openApp(bridge, calls));
  return { bridge, calls };
}
export async function stageStrip(call: CallState | null, script: Script = {}): Promise<AppOnStage> {
  const bridge = scriptedBridge(script);
  const calls = callAt(call);
  render(await openStrip(bridge, calls));
  return { bridge, calls };
}
const callAt = (call: CallState | null): CallStore =>
  createStore<CallStoreState>(() => ({
    call,
    callId: call?.started?.callId ?? null,
    progressShare: null,
    analysing: false,
    endedCallId: null,
    correctingId: null,
  }));
