import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../main/ledger/entry.ts';
import { openWordsGate } from '../../../main/ledger/redacting-gate.ts';

const wordsOf = (text: string) =>
  text.split(' ').map((word, index) => ({ text: word, startSeconds: index, endSeconds: index + 0.5, confidence: 1 }));
const final = (text: string): Entry => ({
  atSeconds: 9,
  knownSeconds: 9,
  fact: { type: 'words-final', side: 'agent', words: wordsOf(text) },
});
const reheard = (text: string): Entry => ({
  atSeconds: 9,
  knownSeconds: 9,
  fact: { type: 'words-reheard', side: 'agent', words: wordsOf(text) },
});

describe('a second hearing at the gate', () => {
  it('passes when the first has passed and nothing of it was masked', () => {
    const gate = openWordsGate('US');
    gate.pass(final('you should have faith different option'));
    gate.pass({
      atSeconds: 9.2,
      knownSeconds: 9.2,
      fact: { type: 'heard', agentDbfs: -50, callerDbfs: -50, agentVoicedFrames: 0, callerVoicedFrames: 0 },
    });
    expect(gate.pass(reheard('you should have picked different option'))).toEqual([
      reheard('you should have picked different option'),
    ]);
  });

  it('is dropped when something was masked in the first, whatever it holds itself', () => {
    const gate = openWordsGate('US');
    const passed = gate.pass(final('and my password is elephant forty'));
    expect(JSON.stringify(passed)).not.toContain('elephant');
    expect(gate.pass(reheard('and my password is element for')).length).toBe(0);
  });

  it('is dropped while the first is held back, and without one', () => {
    const gate = openWordsGate('US');
    expect(gate.pass(reheard('you should have picked different option'))).toEqual([]);
    gate.pass(final('four one one one one one one one'));
    expect(gate.pass(reheard('for want one one want one one one'))).toEqual([]);
  });

  it('is dropped when a number would have to be masked in it', () => {
    const gate = openWordsGate('US');
    gate.pass(final('it is for you to want it and so on and on and on you and on'));
    expect(gate.pass(reheard('it is four one one one one one one one one one one one one one one one'))).toEqual([]);
  });
});
