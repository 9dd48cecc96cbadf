import type { Concepts } from '../detectors/engine/pattern.ts';
import { acting } from './acting.ts';
import { feelings } from './feelings.ts';
import { people } from './people.ts';
import { things } from './things.ts';
import { times } from './times.ts';

/** All word families, by the name that patterns use (`@upset`, `@fix` …). */
export const concepts: Concepts = { ...feelings, ...people, ...acting, ...times, ...things };
