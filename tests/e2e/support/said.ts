import type { Page } from '@playwright/test';
import type { Side, Word } from '../../../app/call/words.ts';
import type { HeardFact } from '../../../app/ipc.ts';
import { get } from './bridge.ts';

/** Says something in the call that goes on: recognised words reach main from the listening page as they always do, but nobody has to speak. */
export async function sayInCall(screen: Page, listening: Page, side: Side, text: string): Promise<void> {
  const events = (await get(screen, 'call.current', {}))?.events ?? [];
  const [first] = events;
  if (first?.type !== 'call-started') throw new Error('no call goes on');
  const now = events.findLast((each) => each.type === 'heard')?.atSeconds ?? 0;
  const said = text.split(' ');
  const words = said.map((each, index): Word => ({ text: each, startSeconds: now + (index - said.length) * 0.3, endSeconds: now + (index - said.length) * 0.3 + 0.28, confidence: 1 }));
  const facts: readonly HeardFact[] = [{ atSeconds: now, knownSeconds: now, fact: { type: 'words-final', side, words } }];
  await listening.evaluate(async (report) => {
    await (window as unknown as { bridge: { ask(request: string, input: unknown): Promise<unknown> } }).bridge.ask('listening.report', report);
  }, { callId: first.callId, facts });
}
