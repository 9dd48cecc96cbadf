import { wordSet } from '../../language/lists.ts';
import { givenNames } from '../../language/given-names.ts';

/** First names that are everyday words as well: they serve only once the caller's name has been typed. */
const everyday: ReadonlySet<string> = wordSet(`
  ali angel april art august autumn bill bobby casey chance charity chase clay crystal dale daisy dawn dean dev devon
  don drew earl eve faith fern frank georgia grace guy harris harsh hazel honey hope india iris ivy jack jackie jade
  jai jasmine jess jo joy june kay kerry kim kit lamar lance lee lin lola luz madison marina mark max may mercedes
  mika miles milan mina mo nick noor olive parker pat pearl penny perry pete petra pip poppy prem ray reza rich rob
  roman rory rose rowan ruby rusty sade sage salman sana sandy savannah shan shane sid sidney skip sky sue summer
  sydney sushil troy val verity vi viola violet wade will willow winston woody yash
`);

/** First names that can be nothing else, where somebody is spoken to. */
export const firstNames: ReadonlySet<string> = new Set([...givenNames].filter((name) => !everyday.has(name)));
