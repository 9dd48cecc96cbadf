import { resolve } from 'node:path';
import type { CallCommand } from '../control/call-command.ts';
import { parseCallWords } from '../control/call-words.ts';
import { linkAmong } from '../control/deep-link.ts';
import { isTimezone, millisecondsOf } from '../system/zoned-time.ts';

export interface AnalyzeCommand {
  readonly kind: 'analyze';
  /** one stereo file, or the agent's and the caller's */
  readonly files: readonly string[];
  readonly agentChannel: 'left' | 'right';
  readonly startedAt: string;
  readonly timezone: string;
  readonly agentName: string | null;
  readonly agentNumber: string | null;
  readonly callerName: string | null;
  /** null: readable text on standard output */
  readonly json: string | null;
}

export type Command =
  | { readonly kind: 'window' }
  /** opened by a `sidetone:` link, valid or not */
  | { readonly kind: 'link'; readonly link: string }
  /** steers the Sidetone that runs */
  | { readonly kind: 'call'; readonly command: CallCommand }
  | { readonly kind: 'sample-call-report' }
  | AnalyzeCommand
  | { readonly kind: 'usage' }
  | { readonly kind: 'version' }
  | { readonly kind: 'bad-input'; readonly message: string }
  /** what is wanted cannot be done on this computer as it is */
  | { readonly kind: 'not-here'; readonly message: string };

export const USAGE = `sidetone analyze AGENT.wav CALLER.wav --started-at 2026-11-23T14:05:00+01:00 --timezone Europe/Berlin
sidetone analyze STEREO.wav [--agent-channel left|right] --started-at … --timezone …
    [--agent-name NAME] [--agent-number +…] [--caller-name NAME] [--json OUT]
sidetone call start [--number +…] [--name NAME] [--direction in|out] [--reference TEXT]
sidetone call hold|resume|pause|end
`;

/**
 * What the user typed, without Electron's own words. An app that is not packaged is started as `electron [switches]
 * FOLDER …`.
 */
export function wordsTyped(argv: readonly string[], packaged: boolean): readonly string[] {
  const words = argv.slice(1);
  if (packaged) return words;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '-r' || word === '--require') index += 1;
    else if (!word.startsWith('-')) return words.slice(index + 1);
  }
  return [];
}

/**
 * @param words as typed; Chromium's switches may stand before the command
 * @param folder that relative paths start from
 */
export function parseCommand(words: readonly string[], folder: string): Command {
  const link = linkAmong(words);
  if (link !== null) return { kind: 'link', link };
  const start = words.findIndex((word) => word === 'analyze' || word === 'call');
  const before = start === -1 ? words : words.slice(0, start);
  if (before.includes('--sample-call-report')) return { kind: 'sample-call-report' };
  if (start !== -1 && before.every((word) => word.startsWith('-')))
    return words[start] === 'call'
      ? parseCallWords(words.slice(start + 1))
      : parseAnalyze(words.slice(start + 1), folder);
  if (before.includes('--version')) return { kind: 'version' };
  if (before.includes('--help')) return { kind: 'usage' };
  return { kind: 'window' };
}

const options = [
  'agent-channel',
  'started-at',
  'timezone',
  'agent-name',
  'agent-number',
  'caller-name',
  'json',
] as const;
type Option = (typeof options)[number];
const isOption = (name: string): name is Option => (options as readonly string[]).includes(name);

function parseAnalyze(words: readonly string[], folder: string): Command {
  const bad = (message: string): Command => ({ kind: 'bad-input', message });
  const files: string[] = [];
  const given = new Map<Option, string>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--help') return { kind: 'usage' };
    if (!word.startsWith('--')) {
      files.push(resolve(folder, word));
      continue;
    }
    const [name = '', ...inline] = word.slice(2).split('=');
    if (!isOption(name))
      return bad(`--${name} is not an option of analyze. Options: ${options.map((each) => `--${each}`).join(', ')}.`);
    if (given.has(name)) return bad(`--${name} stands there twice.`);
    const value = inline.length > 0 ? inline.join('=') : words[(index += 1)];
    if (value === undefined || value === '' || (inline.length === 0 && value.startsWith('--')))
      return bad(`--${name} needs a value.`);
    given.set(name, value);
  }
  if (files.length === 0) return bad("Name a recording: one stereo file, or the agent's and the caller's.");
  if (files.length > 2)
    return bad(`Name one stereo file or two files, agent first; there are ${String(files.length)}.`);
  const agentChannel = given.get('agent-channel') ?? 'left';
  if (agentChannel !== 'left' && agentChannel !== 'right') return bad('--agent-channel is left or right.');
  if (given.has('agent-channel') && files.length === 2)
    return bad("--agent-channel belongs to one stereo file; of two files the agent's comes first.");
  const startedAt = given.get('started-at');
  if (startedAt === undefined) return bad('Say when the call began: --started-at 2026-11-23T14:05:00+01:00.');
  if (millisecondsOf(startedAt) === null)
    return bad(
      `--started-at ${startedAt} is no date and time with an offset. Write it like 2026-11-23T14:05:00+01:00.`,
    );
  const timezone = given.get('timezone');
  if (timezone === undefined) return bad('Say where the agent works: --timezone Europe/London.');
  if (!isTimezone(timezone)) return bad(`--timezone ${timezone} is not known. Write it like Europe/London.`);
  const json = given.get('json');
  return {
    kind: 'analyze',
    files,
    agentChannel,
    startedAt,
    timezone,
    agentName: given.get('agent-name') ?? null,
    agentNumber: given.get('agent-number') ?? null,
    callerName: given.get('caller-name') ?? null,
    json: json === undefined ? null : json === '-' ? '-' : resolve(folder, json),
  };
}
