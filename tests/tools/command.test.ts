import { describe, expect, it } from 'vitest';
import { lastLine, run } from '../../tools/set-up/command.mjs';

describe("the reason in a program's output", () => {
  it('is its last line that says something', () => {
    expect(lastLine('one\n two \n\n')).toBe('two');
    expect(lastLine('')).toBe('it printed nothing');
  });
});

describe('a program that is run', () => {
  const node = (script: string, timeoutMs = 20_000) => run(process.execPath, ['-e', script], { timeoutMs });
  it('tells how it ended and what it printed, without colours', async () => {
    expect(await node(`console.log('\\u001b[31mred\\u001b[0m'); process.exitCode = 3`)).toEqual({
      code: 3,
      output: 'red\n',
    });
  });
  it('is ended when it takes too long', async () => {
    expect(await node('setInterval(() => {}, 1000)', 50)).toMatchObject({ code: 124 });
  });
  it('that cannot be started is 127', async () => {
    expect(await run('/nowhere/at/all', [])).toMatchObject({ code: 127 });
  });
});
