import type { Located, TimeFact } from '../language/time-facts.ts';
import { takesBackTime } from '../language/times.ts';
import { wordSet } from '../language/lists.ts';

/**
 * These open what a call will be about or what is told in it: «with a time for thursday», «about your friday
 * appointment».
 */
const openers: ReadonlySet<string> = wordSet(`
  with about regarding concerning to for before after once because so
`);
const subjects: ReadonlySet<string> = new Set(['about', 'regarding', 'concerning']);
const possessives: ReadonlySet<string> = new Set(['your', 'our', 'his', 'her', 'their']);
/** Between an opener and a time these say nothing: «with in about two days», «before the end of the day». */
const light: ReadonlySet<string> = wordSet(`
  the a an in on at by about around maybe say roughly or and into you it than then this that my our your of for
  for-sure sure us
`);
/** What takes place on a day of its own: «the friday visit». */
const events: ReadonlySet<string> = wordSet(`
  appointment appointments delivery visit booking meeting order slot job repair installation inspection service flight
  collection payment shift class session party viewing surgery test
`);

const isDay = (fact: Located<TimeFact>): boolean => fact.value.kind === 'day';
const isHour = (fact: Located<TimeFact>): boolean => fact.value.kind === 'clock' || fact.value.kind === 'minutes';
const isConcrete = (fact: Located<TimeFact>): boolean => isDay(fact) || isHour(fact) || fact.value.kind === 'part';

/** Whether a topic opens in these words, the ones between a promise's own time and a later one. */
function opensTopic(gap: readonly string[]): boolean {
  return gap.some((word, index) => {
    if (!openers.has(word)) return false;
    const rest = gap.slice(index + 1);
    return rest.some((each) => !light.has(each)) || (subjects.has(word) && rest.some((each) => possessives.has(each)));
  });
}

/** «your friday appointment», «the friday visit»: the day of the thing, not of the call. */
const describesThing = (words: readonly string[], fact: Located<TimeFact>): boolean =>
  fact.value.kind === 'day' &&
  fact.value.day.is === 'weekday' &&
  (possessives.has(words[fact.start - 1] ?? '') || events.has(words[fact.end] ?? ''));

/**
 * Leaves out times that belong to what the call will be about: once a promise has its day, a day in «with a fixed time
 * for thursday» does not replace it, nor an hour its hour, unless a correction stands between. `own` = times already
 * known to be the promise's, `from` = where the words after its verb begin.
 */
export function withoutTopicTails(
  words: readonly string[],
  facts: readonly Located<TimeFact>[],
  own: readonly Located<TimeFact>[],
  from: number,
): readonly Located<TimeFact>[] {
  let kept: readonly Located<TimeFact>[] = own.filter(isConcrete);
  const out: Located<TimeFact>[] = [];
  let at = from;
  let dropped: Located<TimeFact> | null = null;
  for (const fact of facts) {
    const gap = words.slice(at, fact.start);
    const beside =
      dropped !== null && fact.start - dropped.end <= 2 && !/^(?:by|before|until)$/u.test(words[fact.start - 1] ?? '');
    const held: boolean = isDay(fact) ? kept.length > 0 : isHour(fact) ? kept.some(isHour) || beside : beside;
    if (isConcrete(fact) && !takesBackTime(gap) && held && (opensTopic(gap) || beside || describesThing(words, fact))) {
      dropped = fact;
      continue;
    }
    out.push(fact);
    if (isConcrete(fact)) {
      kept = [...kept, fact];
      at = fact.end;
      dropped = null;
    }
  }
  return out;
}
