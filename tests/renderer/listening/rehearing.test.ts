import { describe, expect, it } from 'vitest';
import { rehearingOf } from '../../../renderer/listening/hearing/rehearing.ts';
import type { SideChunk } from '../../../renderer/listening/hearing/side-chunk.ts';

const chunkAt = (startSeconds: number): SideChunk => ({
  samples: new Float32Array(3_200).fill(startSeconds),
  startSeconds,
  endSeconds: startSeconds + 0.2,
  voicedFrames: 0,
});
const chunks = (from: number, count: number): readonly SideChunk[] =>
  Array.from({ length: count }, (_, at) => chunkAt(Math.round((from + at * 0.2) * 10) / 10));
const word = (text: string, startSeconds: number, endSeconds: number, confidence = 0.5) => ({
  text,
  startSeconds,
  endSeconds,
  confidence,
});
const fed = (startFedSeconds: number, endFedSeconds: number) => ({
  text: 'x',
  startFedSeconds,
  endFedSeconds,
  confidence: 1,
});

describe('the sound of an utterance that is to be heard again', () => {
  it('is that of its words and a little before and after, and is placed in the call', () => {
    const again = rehearingOf(chunks(4, 20), [word('thank', 5, 5.4), word('you', 5.4, 5.6)]);
    expect(again?.samples[0]).toBeCloseTo(4.6);
    expect(again?.samples.at(-1)).toBeCloseTo(5.8);
    expect(again?.placed([fed(0.4, 0.7)])).toEqual([{ text: 'x', startSeconds: 5, endSeconds: 5.3, confidence: 1 }]);
  });

  it('keeps its times over a stretch that was not fed', () => {
    const again = rehearingOf([chunkAt(1), chunkAt(5)], [word('thank', 1, 1.2), word('you', 5, 5.2)]);
    expect(again?.placed([fed(0.02, 0.1), fed(0.21, 0.3)]).map((each) => each.startSeconds)).toEqual([1.02, 5.01]);
  });

  it('is at most the last ten seconds', () => {
    const again = rehearingOf(chunks(0, 200), [word('so', 1, 1.2), word('long', 30, 30.2)]);
    expect((again?.samples.length ?? 0) / 16_000).toBeLessThanOrEqual(10.4);
    expect(again?.placed([fed(0, 0.1)])[0]?.startSeconds).toBeGreaterThan(20);
  });

  it('is none where no word was in doubt, or the sound is gone', () => {
    expect(rehearingOf(chunks(4, 20), [word('thank', 5, 5.4, 1), word('you', 5.4, 5.6, 1)])).toBeNull();
    expect(rehearingOf([], [word('thank', 5, 5.4), word('you', 5.4, 5.6)])).toBeNull();
  });
});
