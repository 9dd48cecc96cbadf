import '../../../renderer/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createStore } from 'zustand';
import type { CallbackRecord } from '../../../app/ipc.ts';
import { openApp } from '../../../renderer/app.tsx';
import type { CallStoreState } from '../../../renderer/call-store.ts';
import { openStrip } from '../../../renderer/strip/strip.tsx';
import { exampleScenes } from '../support/example-call.ts';
import { scriptedBridge } from '../support/scripted-bridge.ts';

const wanted = new URLSearchParams(window.location.search);
const scene = wanted.get('scene') ?? 'live';
const theme = wanted.get('theme') === 'dark' ? 'dark' : 'light';
const call = (scene === 'analysing' ? exampleScenes['live'] : exampleScenes[scene]) ?? null;
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const record = (id: string, callerName: string, what: string, dueAt: string): CallbackRecord => ({
  id,
  callId: 'call-0',
  kind: 'call',
  callerName,
  numberToCall: '+14155550137',
  agentName: 'Dana Reyes',
  agentPhone: null,
  reference: null,
  quote: what,
  what,
  madeAt: inHours(-20),
  dueAt,
  timezone: 'America/Chicago',
  confirmed: true,
  status: 'open',
  doneAt: null,
});
const bridge = scriptedBridge({
  settings: { theme },
  callbacks: [
    record('a', 'Priya Raman', 'Second charge on the invoice', inHours(-2)),
    record('b', 'Joan Whitaker', 'Spare part, in stock or not', inHours(0.3)),
  ],
  ...(scene === 'ready-loading'
    ? { answers: { 'speech.status': () => ({ ok: true, value: { state: 'loading', share: 0.42 } }) } }
    : {}),
  ...(scene === 'ready-problem'
    ? {
        about: { notices: [{ kind: 'call-recovered' as const, callId: 'call-0', startedAt: inHours(-1) }] },
        answers: {
          'speech.status': () => ({
            ok: true,
            value: {
              state: 'problem',
              problem: {
                code: 'model-corrupt',
                message: 'The speech model is damaged. Start Sidetone again; if that does not help, install it anew.',
              },
            },
          }),
        },
      }
    : {}),
  ...(scene === 'recording'
    ? {
        answers: {
          'recording.choose': () => ({
            ok: true,
            value: { token: 't', name: 'repairs-49.wav', files: [{ name: 'repairs-49.wav', bytes: 10 }] },
          }),
        },
      }
    : {}),
});
const calls = createStore<CallStoreState>(() => ({
  call,
  callId: call === null ? null : 'call-1',
  progressShare: scene === 'analysing' ? 0.4 : null,
  analysing: true,
  endedCallId: null,
  correctingId: null,
}));
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root.');
createRoot(root).render(
  <StrictMode>{wanted.has('strip') ? await openStrip(bridge, calls) : await openApp(bridge, calls)}</StrictMode>,
);
bridge.emit('sound.levels', {
  agentDbfs: -44,
  callerDbfs: -90,
  agentState: 'open',
  callerState: scene === 'ready-problem' ? 'missing' : 'open',
  agentLabel: 'Headset microphone (USB)',
  callerLabel: 'Speakers (USB audio)',
});
