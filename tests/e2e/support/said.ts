import type { Page } from '@playwright/test';
import type { Side, Word } from '../../../app/call/words.ts';
import type { HeardFact } from '../../../app/ipc.ts';
import { get } from './bridge.ts';
import { until } from './wait.ts';

/** A word with the pause after it. */
const WORD_SECONDS = 0.3;

/**
 * Says something in the call that goes on: recognised words reach main from the listening page as they always do, but
 * nobody has to speak. It takes the time it would take, after the last words of the call.
 */
export async function sayInCall(screen: Page, listening: Page, side: Side, text: string): Promise<void> {
  const said = text.split(' ');
  const moment = await until('the last words to be over', 30, async () => {
    const events = (await get(screen, 'call.current', {}))?.events ?? [];
    const [first] = events;
    if (first?.type !== 'call-started') throw new Error('no call goes on');
    const now = events.findLast((each) => each.type === 'heard')?.atSeconds ?? 0;
    const last = Math.max(
      0,
      ...events.flatMap((each) => (each.type === 'words-final' ? each.words.map((word) => word.endSeconds) : [])),
    );
    return now >= last + said.length * WORD_SECONDS ? { callId: first.callId, now } : null;
  });
  const { callId, now } = moment;
  const words = said.map((each, index): Word => {
    const startSeconds = now + (index - said.length) * WORD_SECONDS;
    return { text: each, startSeconds, endSeconds: startSeconds + WORD_SECONDS - 0.02, confidence: 1 };
  });
  const facts: readonly HeardFact[] = [
    { atSeconds: now, knownSeconds: now, fact: { type: 'words-final', side, words } },
  ];
  await listening.evaluate(
    async (report) => {
      await (window as unknown as { bridge: { ask(request: string, input: unknown): Promise<unknown> } }).bridge.ask(
        'listening.report',
        report,
      );
    },
    { callId, facts },
  );
}
