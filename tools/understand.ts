import { text as readAll } from 'node:stream/consumers';
import { z } from 'zod';
import { side } from '../app/call/words.ts';
import { understandCallback } from '../app/callbacks/commitment.ts';
import { detectTechniques } from '../app/coaching/detect.ts';
import { countryOfZone } from '../app/language/country.ts';

/**
 * One JSON object a line on standard input, one a line on standard output, in the same order: which techniques an
 * utterance holds and whether it promises a call. A line that cannot be read ends the run with one message on standard
 * error that names it, and exit code 2.
 */
const earlier = z.object({ side, text: z.string() });
const said = z.union([z.string(), z.array(earlier), z.array(z.string())]);
const line = z.object({
  text: z.string(),
  side,
  /**
   * what is known: the caller's name; what was said before: one line of the other side, or the lines with their sides,
   * oldest first
   */
  context: z
    .union([
      said,
      z.looseObject({ caller_name: z.string().nullish(), callerName: z.string().nullish(), preceding: said.nullish() }),
    ])
    .nullish(),
  /** when it was said; due times count from here */
  reference_time_iso: z.iso.datetime({ offset: true }).nullish(),
  /** IANA zone of the call */
  timezone: z.string().nullish(),
});
type Line = z.infer<typeof line>;
type Earlier = z.infer<typeof earlier>;

/** Stands in where a line has no time or zone of its own, so that the same input always gives the same output. */
const defaults = { referenceTime: '2026-01-05T09:00:00Z', timezone: 'UTC' } as const;

class UnreadableLine extends Error {}

const read = (raw: string, number: number): Line => {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    throw new UnreadableLine(`Line ${String(number)} is not JSON.`);
  }
  const parsed = line.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new UnreadableLine(
    `Line ${String(number)}: ${issue?.path.join('.') ?? ''} – ${issue?.message ?? 'not readable'}.`,
  );
};

const contextOf = ({
  context,
  side: speaker,
}: Line): { readonly earlier: readonly Earlier[]; readonly callerName: string | null } => {
  const known = context !== null && typeof context === 'object' && !Array.isArray(context) ? context : {};
  const before = typeof context === 'string' || Array.isArray(context) ? context : (known.preceding ?? []);
  const other = speaker === 'agent' ? 'caller' : 'agent';
  const lines = typeof before === 'string' ? [before] : before;
  return {
    earlier: lines.map((each) => (typeof each === 'string' ? { side: other, text: each } : each)),
    callerName: known.caller_name ?? known.callerName ?? null,
  };
};

const understand = (input: Line, number: number): string => {
  const { earlier: context, callerName } = contextOf(input);
  const techniques = detectTechniques({ side: input.side, text: input.text, precedingTexts: context, callerName }).map(
    ({ technique, confidence, evidence }) => ({ technique, confidence, evidence }),
  );
  const timezone = input.timezone ?? defaults.timezone;
  const circumstances = {
    referenceAt: input.reference_time_iso ?? defaults.referenceTime,
    timezone,
    country: countryOfZone(timezone),
  };
  let callback;
  try {
    callback = understandCallback({ side: input.side, text: input.text, context }, circumstances);
  } catch (error) {
    if (error instanceof RangeError)
      throw new UnreadableLine(`Line ${String(number)}: the time or zone is not one (${error.message}).`);
    throw error;
  }
  return JSON.stringify({
    techniques,
    callback: callback && { commitment: true, due_iso: callback.dueAt, phone: callback.phone, name: callback.name },
  });
};

const main = async (): Promise<void> => {
  const input = await readAll(process.stdin);
  const out: string[] = [];
  for (const [index, raw] of input.split('\n').entries())
    if (raw.trim() !== '') out.push(understand(read(raw, index + 1), index + 1));
  process.stdout.write(out.map((each) => `${each}\n`).join(''));
};

main().catch((error: unknown) => {
  if (!(error instanceof UnreadableLine)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
