import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fedWord, ScriptedEngine, type Line } from './scripted-recognizer.ts';
import { scriptedWorker, settle } from './scripted-worker.ts';

const final = (text: string): Line => ({ final: [fedWord(text, 0, 0.2)] });

// every file is compressed here: the page decodes it
beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('fLaC')));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the listening worker', () => {
  it('finishes no call when a preview of the levels ends', async () => {
    const worker = await scriptedWorker();
    worker.tell({ kind: 'preview' });
    worker.tell({ kind: 'end-preview' });
    worker.open('call');
    await worker.sound(3);
    expect(worker.finished()).toEqual([]);
  });

  it('tells whose words it tells', async () => {
    const worker = await scriptedWorker(new ScriptedEngine([final('one'), final('two')]));
    worker.open('first');
    await worker.sound(1);
    worker.tell({ kind: 'close', callId: 'first' });
    await settle();
    worker.open('second');
    await worker.sound(1);
    expect(worker.wordsOf('first')).toEqual(['one']);
    expect(worker.wordsOf('second')).toEqual(['two']);
    expect(worker.finished()).toEqual(['first']);
  });

  it('hears the next call while the last one still waits for its words', async () => {
    const slow = new ScriptedEngine([final('late'), undefined, final('next')]);
    slow.prompt = false;
    const worker = await scriptedWorker(slow);
    worker.open('last');
    await worker.sound(2);
    worker.tell({ kind: 'close', callId: 'last' });
    worker.open('next');
    expect(worker.finished()).toEqual([]);
    slow.prompt = true;
    slow.answer();
    await settle();
    await worker.sound(2);
    expect(worker.wordsOf('next')).toContain('next');
    expect(worker.wordsOf('last')).toEqual([]);
    expect(worker.finished()).toEqual(['last']);
  });

  it('finishes a call once that was closed twice, and none that is not open', async () => {
    const worker = await scriptedWorker();
    worker.open('call');
    worker.tell({ kind: 'close', callId: 'another' });
    worker.tell({ kind: 'close', callId: 'call' });
    worker.tell({ kind: 'close', callId: 'call' });
    await settle();
    worker.tell({ kind: 'close', callId: 'call' });
    await settle();
    expect(worker.finished()).toEqual(['call']);
  });

  it('finishes a call that nobody closed when the next is opened', async () => {
    const worker = await scriptedWorker(new ScriptedEngine([final('one'), final('two')]));
    worker.open('first');
    await worker.sound(1);
    worker.open('second');
    await worker.sound(1);
    expect(worker.finished()).toEqual(['first']);
    expect(worker.wordsOf('second')).toEqual(['two']);
  });

  it('keeps hearing a call when an older one is closed', async () => {
    const worker = await scriptedWorker(new ScriptedEngine([undefined, final('two')]));
    worker.open('first');
    await worker.sound(1);
    worker.open('second');
    worker.tell({ kind: 'close', callId: 'first' });
    await worker.sound(1);
    expect(worker.wordsOf('second')).toEqual(['two']);
  });

  it('hears nothing of a call that begins in a pause until the pause ends', async () => {
    const agent = new ScriptedEngine();
    const worker = await scriptedWorker(agent);
    worker.open('call', true);
    await worker.sound(3);
    expect(agent.fed).toEqual([]);
    worker.tell({ kind: 'pause', paused: false });
    await worker.sound(2); // the first was in the making when the pause ended
    expect(agent.fed).toHaveLength(1);
  });

  it('does not take sound for stalled that waits behind a worker which was held up', async () => {
    const worker = await scriptedWorker();
    worker.open('call');
    await worker.sound(1);
    worker.pass(2_500);
    worker.look();
    await worker.sound(12);
    worker.pass(200);
    worker.look();
    await settle();
    expect(worker.count('stalled')).toBe(0);
    expect(worker.seconds('call')).toBeCloseTo(2.6);
    worker.pass(2_500);
    worker.look();
    worker.pass(200);
    worker.look();
    worker.look();
    expect(worker.count('stalled')).toBe(1);
    await settle();
    expect(worker.seconds('call')).toBeCloseTo(5.2);
  });

  it('tells what was lost before the sound that comes again, when the whole computer stood still', async () => {
    const worker = await scriptedWorker();
    worker.open('call');
    await worker.sound(1);
    worker.pass(6_000);
    worker.look();
    await worker.sound(1);
    worker.pass(200);
    worker.look();
    await settle();
    expect(worker.facts('call').map(({ fact }) => fact.type)).toEqual([
      'heard',
      'hearing-lost',
      'hearing-resumed',
      'heard',
    ]);
    expect(
      worker.facts('call').flatMap(({ fact }) => (fact.type === 'hearing-resumed' ? [fact.lostSeconds] : [])),
    ).toEqual([6]);
    expect(worker.seconds('call')).toBeCloseTo(6.4);
    expect(worker.count('stalled')).toBe(0);
  });

  it('takes sound for stalled after two seconds of looking on', async () => {
    const worker = await scriptedWorker();
    worker.open('call');
    await worker.sound(1);
    for (let look = 0; look < 9; look += 1) {
      worker.pass(200);
      worker.look();
    }
    expect(worker.count('stalled')).toBe(0);
    worker.pass(200);
    worker.look();
    expect(worker.count('stalled')).toBe(1);
  });

  it('hears what was held back when the call is closed meanwhile', async () => {
    const agent = new ScriptedEngine();
    const worker = await scriptedWorker(agent);
    worker.open('call');
    worker.pass(2_500);
    worker.look();
    await worker.sound(3);
    worker.tell({ kind: 'close', callId: 'call' });
    await settle();
    expect(agent.fed).toHaveLength(3);
    expect(worker.finished()).toEqual(['call']);
  });

  it('gives up a recording that is finishing when no engine can be had any more, and says why', async () => {
    const agent = new ScriptedEngine([{ partial: 'half a' }]);
    agent.prompt = false;
    const worker = await scriptedWorker(agent);
    worker.openRecording('file');
    await worker.decode(0.6);
    expect(agent.fed).toHaveLength(1);
    worker.failWith('model-missing');
    agent.die();
    // it is tried again half a second later
    await vi.waitFor(
      () => {
        expect(worker.finished()).toEqual(['file']);
      },
      { timeout: 4_000 },
    );
    expect(worker.problemOf('file')).toMatchObject({ code: 'model-missing' });
  });

  it('finishes both of two recordings of the same file, the first closed while it was being decoded', async () => {
    const worker = await scriptedWorker();
    worker.openRecording('first');
    await settle();
    worker.tell({ kind: 'close', callId: 'first' });
    worker.openRecording('second');
    await worker.decode(0.4, 2);
    expect(worker.finished()).toEqual(['first', 'second']);
    expect(worker.facts('first')).toEqual([]);
    expect(worker.seconds('second')).toBeCloseTo(0.4);
  });
});
