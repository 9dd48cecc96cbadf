import { expect } from '@playwright/test';
import type { CallEvent } from '../../../app/call/events.ts';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import type { Side } from '../../../app/call/words.ts';
import { get } from '../../e2e/support/bridge.ts';
import { launchApp, type LaunchedApp } from '../../e2e/support/launch.ts';
import { told } from '../../e2e/support/notices.ts';
import { PulseAudio } from './pulse-audio.ts';
import { until } from '../../e2e/support/wait.ts';

export const AGENT = { name: 'Dana Reyes', number: '+13125550109' } as const;

/** The app beside a sound server of its own. */
export interface Desk extends LaunchedApp {
  readonly sound: PulseAudio;
}

/**
 * Starts both, with the microphone "VirtMic" chosen by its name and the caller's sound taken from what this computer
 * plays.
 */
export async function openDesk(): Promise<Desk> {
  const sound = await PulseAudio.start();
  const started = await launchApp({ env: sound.env }).catch(async (error: unknown) => {
    await sound.stop();
    throw error;
  });
  const { screen } = started;
  await get(screen, 'settings.change', {
    welcomed: true,
    profile: { ...AGENT, country: 'US', usualSyllablesPerSecond: null },
    sound: {
      microphone: { deviceId: 'of another day', label: 'VirtMic' },
      caller: { kind: 'loopback' },
      startAndEndByThemselves: false,
    },
  });
  await screen.evaluate(() => {
    window.location.hash = '#/';
  });
  await until('the recogniser', 90, async () => (await get(screen, 'speech.status', {})).state === 'ready');
  return {
    ...started,
    sound,
    close: async () => {
      await started.close();
      await sound.stop();
    },
  };
}

/** Begins a call as the agent does. */
export async function startCall({ screen }: LaunchedApp): Promise<void> {
  await screen.getByRole('button', { name: 'Start call' }).click();
  await screen.getByRole('timer').waitFor();
  await until('both sides to be open', 15, async () => {
    const { agentState, callerState } = await told(screen, 'sound.levels');
    return agentState === 'open' && callerState === 'open';
  });
}

/** Ends it and waits for its summary. */
export async function endCall({ screen }: LaunchedApp): Promise<CallSummary> {
  const [started] = await callLog(screen);
  const callId = started?.type === 'call-started' ? started.callId : '';
  await screen.getByRole('button', { name: 'End call' }).click();
  await expect.poll(() => screen.evaluate(() => window.location.hash), { timeout: 30_000 }).toMatch(/^#\/call\//);
  return get(screen, 'calls.summary', { callId });
}

export const callLog = async (screen: LaunchedApp['screen']): Promise<readonly CallEvent[]> =>
  (await get(screen, 'call.current', {}))?.events ?? [];

/** Words of a side that will not change any more. @param fromSeconds said after this second of the call */
export const finalWords = (log: readonly CallEvent[], side: Side, fromSeconds = 0): readonly string[] =>
  log.flatMap((event) =>
    event.type === 'words-final' && event.side === side
      ? event.words.filter((word) => word.startSeconds >= fromSeconds).map((word) => word.text)
      : [],
  );
