import type { CallFact } from '../../app/call/events.ts';

/** A fact on its way into the log, without its number. */
export interface Entry {
  /** when it sounded or was done, seconds of the call */
  readonly atSeconds: number;
  /** call time when it was known */
  readonly knownSeconds: number;
  readonly fact: CallFact;
}

/** The same entry on a clock that is `seconds` ahead: words carry times of their own. */
export function shifted(entry: Entry, seconds: number): Entry {
  if (seconds === 0) return entry;
  const { fact } = entry;
  const moved =
    (fact.type === 'words-final' || fact.type === 'words-reheard' || fact.type === 'words-partial') &&
    fact.words !== null
      ? {
          ...fact,
          words: fact.words.map((word) => ({
            ...word,
            startSeconds: word.startSeconds + seconds,
            endSeconds: word.endSeconds + seconds,
          })),
        }
      : fact;
  return { atSeconds: entry.atSeconds + seconds, knownSeconds: entry.knownSeconds + seconds, fact: moved };
}
