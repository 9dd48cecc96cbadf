import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runTool, SetUpProblem } from '../../tools/set-up/problem.mjs';

describe('a tool that stops', () => {
  let said = '';
  const exitCode = process.exitCode;
  beforeEach(() => {
    said = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = exitCode;
  });
  const stopping = async (error: Error) => {
    await runTool(() => {
      throw error;
    });
    return { said, code: process.exitCode };
  };

  it('says what it knows, in one line, and ends with 1', async () => {
    expect(await stopping(new SetUpProblem('There is no network.', 'Check it.'))).toEqual({
      said: 'There is no network. Check it.\n',
      code: 1,
    });
  });
  it('says where to make room, whatever it was that could not be written', async () => {
    const full = await stopping(new Error("ENOSPC: no space left on device, write '/a/b'"));
    expect(full.said).toContain('Make sure that there is room');
    expect(full.said.trim().split('\n')).toHaveLength(1);
    expect(full.code).toBe(1);
  });
  it('says how to find out more about anything else', async () => {
    expect((await stopping(new TypeError('x is not a function'))).said).toContain('SIDETONE_DEBUG=1');
  });
});
