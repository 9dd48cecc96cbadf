import { expect, test } from '@playwright/test';
import { callLog, endCall, finalWords, firstVoiceSeconds, openDesk, startCall } from '../e2e/support/pulse-call.ts';
import { until } from '../e2e/support/wait.ts';
import { devicesMissing } from '../e2e/support/pulse-audio.ts';

test.skip(devicesMissing !== null, devicesMissing ?? '');

/** What the script of the sample call holds in its first 55 s: the first words of both, «mm hm», the cut-off and the hurried stretch. */
const SAMPLE = { seconds: 55, firstWordAt: 0.62, callerFrom: 4, cutInAt: 25.37, hurriedFrom: 40.34, hurriedTo: 52.03 } as const;
/** Sound servers keep sound for a moment, and the two players do not begin at the very same instant. */
const TOLERANCE_SECONDS = 2;

test('a call through a real microphone and a real loopback is heard, coached and summed up', async () => {
  test.setTimeout(240_000);
  const desk = await openDesk();
  try {
    const { screen, sound } = desk;
    const sides = (['agent', 'caller'] as const).map((side) => ({ side, file: sound.sideOfSample(side, 0, SAMPLE.seconds) }));
    await startCall(desk);
    await screen.evaluate(() => {
      const seen: string[] = [];
      (window as unknown as { seen: string[] }).seen = seen;
      const look = () => { for (const each of document.querySelectorAll('[role="img"]')) seen.push(each.getAttribute('aria-label') ?? ''); };
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-label'] });
    });
    for (const { side, file } of sides) sound.play(side, file);
    const transcript = screen.getByRole('log', { name: 'Transcript' });
    await expect(transcript).toContainText('good morning', { timeout: 20_000, ignoreCase: true });
    await expect(transcript).toContainText('Caller', { timeout: 20_000 });
    // a machine that does other work as well is behind by some seconds
    await until('the last words of both sides', 120, async () => {
      const now = await callLog(screen);
      return finalWords(now, 'agent', SAMPLE.hurriedTo - 3).length > 0 && finalWords(now, 'caller', SAMPLE.hurriedTo).length > 0;
    });
    const log = await callLog(screen);
    const summary = await endCall(desk);

    const offset = firstVoiceSeconds(log, 'agent') - SAMPLE.firstWordAt;
    test.info().annotations.push({ type: 'measured', description: JSON.stringify({ offset, callerOffset: firstVoiceSeconds(log, 'caller') - SAMPLE.callerFrom, cutOffs: summary.interruptions, faster: summary.pace.fasterThanCaller }) });
    expect(log.filter((event) => event.type === 'hearing-lost')).toEqual([]);
    const cutOffs = summary.interruptions.filter((each) => each.by === 'agent');
    expect(cutOffs).toHaveLength(1);
    expect(Math.abs((cutOffs[0]?.startSeconds ?? 0) - offset - SAMPLE.cutInAt)).toBeLessThan(TOLERANCE_SECONDS);
    expect(summary.pace.fasterThanCaller.length).toBeGreaterThan(0);
    for (const stretch of summary.pace.fasterThanCaller) {
      expect(stretch.endSeconds).toBeGreaterThan(SAMPLE.hurriedFrom + offset);
      expect(stretch.startSeconds).toBeLessThan(SAMPLE.hurriedTo + offset + TOLERANCE_SECONDS);
    }
    expect((await screen.evaluate(() => (window as unknown as { seen: string[] }).seen)).some((each) => each.includes('Faster than the caller'))).toBe(true);
    const heard = (side: 'agent' | 'caller') => summary.transcript.filter((each) => each.side === side).map((each) => each.text.toLowerCase()).join(' ');
    expect(heard('agent')).toContain('good morning');
    expect(heard('agent')).toContain('sorry');
    expect(heard('caller')).toContain('fed up');
  } finally {
    await desk.close();
  }
});
