import { describe, expect, it } from 'vitest';
import { parseCommand, wordsTyped } from '../../../main/command-line/arguments.ts';

const usual = ['--started-at', '2026-11-23T14:05:00+01:00', '--timezone', 'Europe/Berlin'];
const parse = (...words: string[]) => parseCommand(words, '/home/dana');

describe('what was typed', () => {
  it.each([
    [['electron', '.', 'analyze', 'a.wav'], false, ['analyze', 'a.wav']],
    [['electron', '--no-sandbox', '--log-level=3', '/app', 'analyze', 'a.wav'], false, ['analyze', 'a.wav']],
    [['electron', '-r', '/loader.js', '--inspect=0', '/app', '--sample-call-report'], false, ['--sample-call-report']],
    [['electron'], false, []],
    [['sidetone', 'analyze', 'a.wav'], true, ['analyze', 'a.wav']],
    [['sidetone', '--no-sandbox'], true, ['--no-sandbox']],
  ])('%j, packaged: %s', (argv, packaged, words) => {
    expect(wordsTyped(argv, packaged)).toEqual(words);
  });

  it.each([
    [[], 'window'],
    [['--no-sandbox'], 'window'],
    [['--sample-call-report'], 'sample-call-report'],
    [['--version'], 'version'],
    [['--help'], 'usage'],
    [['sidetone://call/start'], 'link'],
    [['call', 'hold'], 'call'],
    [['analyze', '--help'], 'usage'],
  ])('%j asks for %s', (words, kind) => {
    expect(parseCommand(words, '/').kind).toBe(kind);
  });
});

describe('analyze', () => {
  it('takes two files, agent first, and everything about the call', () => {
    expect(
      parse(
        '--no-sandbox',
        'analyze',
        'agent.wav',
        '/abs/caller.wav',
        ...usual,
        '--agent-name',
        'Dana Weiss',
        '--agent-number=+49 30 901820',
        '--caller-name',
        'Ms Lee',
        '--json',
        'out.json',
      ),
    ).toEqual({
      kind: 'analyze',
      files: ['/home/dana/agent.wav', '/abs/caller.wav'],
      agentChannel: 'left',
      startedAt: '2026-11-23T14:05:00+01:00',
      timezone: 'Europe/Berlin',
      agentName: 'Dana Weiss',
      agentNumber: '+49 30 901820',
      callerName: 'Ms Lee',
      json: '/home/dana/out.json',
    });
  });

  it('takes one stereo file and the side the agent is on', () => {
    expect(parse('analyze', 'call.flac', '--agent-channel', 'right', ...usual)).toMatchObject({
      files: ['/home/dana/call.flac'],
      agentChannel: 'right',
      json: null,
      agentName: null,
    });
    expect(parse('analyze', 'call.flac', ...usual, '--json', '-')).toMatchObject({ agentChannel: 'left', json: '-' });
  });

  it.each([
    [['analyze', ...usual], 'recording'],
    [['analyze', 'a', 'b', 'c', ...usual], '3'],
    [['analyze', 'a.wav', '--timezone', 'Europe/Berlin'], '--started-at'],
    [['analyze', 'a.wav', '--started-at', '2026-11-23T14:05:00Z'], '--timezone'],
    [['analyze', 'a.wav', '--started-at', 'yesterday', '--timezone', 'Europe/Berlin'], 'yesterday'],
    [['analyze', 'a.wav', '--started-at', '2026-11-23T14:05:00', '--timezone', 'Europe/Berlin'], 'offset'],
    [['analyze', 'a.wav', '--started-at', '2026-13-40T14:05:00Z', '--timezone', 'Europe/Berlin'], '2026-13-40'],
    [['analyze', 'a.wav', '--started-at', '2026-11-23T14:05:00Z', '--timezone', 'Mars/Base'], 'Mars/Base'],
    [['analyze', 'a.wav', '--started-at', '2026-11-23T14:05:00Z', '--timezone', '+01:00'], '+01:00'],
    [['analyze', 'a.wav', '--agent-channel', 'middle', ...usual], 'left or right'],
    [['analyze', 'a.wav', 'b.wav', '--agent-channel', 'left', ...usual], 'stereo'],
    [['analyze', 'a.wav', '--agnet-name', 'x', ...usual], '--agnet-name'],
    [['analyze', 'a.wav', ...usual, '--json'], '--json'],
    [['analyze', 'a.wav', '--agent-name', '--json', 'x', ...usual], '--agent-name'],
    [['analyze', 'a.wav', ...usual, '--timezone', 'UTC'], 'twice'],
  ])('says in one line what cannot be used: %j', (words, part) => {
    const command = parse(...words);
    expect(command.kind).toBe('bad-input');
    const message = command.kind === 'bad-input' ? command.message : '';
    expect(message).toContain(part);
    expect(message).not.toContain('\n');
  });
});
