import { asides } from './asides.ts';
import type { Detector } from './engine/detector.ts';
import { phraseList } from '../../language/lists.ts';

/** Says sorry for what went wrong, without an excuse behind it. "Sorry?" for not having heard is none. */
export const apology: Detector = {
  id: 'apology',
  side: 'agent',
  sure: [
    'i (do)? beg your pardon for (the|that|this|all|what|our) ..',
    `
      (i|we) (am|are)? (so|very|really|truly|deeply|ever|extremely|terribly|awfully|sincerely|genuinely)? sorry (about
      |for|that|to|on|you|this|we|it|your)
    `,
    `
      (so|very|really|truly|deeply|ever so|extremely|terribly|awfully|sincerely|genuinely|most) sorry (about|for|that
      |to|you|this|we|it|sir|i|missus|mister|miss |again)?
    `,
    '^ sorry (about|for) (all|the|this|that|your|any|everything|what|how|our|keeping|making|having|it)',
    '^ sorry (that)? (you|this|we|it|our) (have|had|has|were|was|did|are|let|kept|got|happened)',
    `
      (i|we) (do|must|want to|would like to|have to|can only|really|sincerely|deeply|should|need to|wish to|just)? ..
      (apologise|apologize|apologising|apologizing)
    `,
    '(i|we|to) .. (offer|extend|owe|give|express) .. apology|apologies|regret|regrets',
    `
      (my|our) (sincere|sincerest|deepest|humble|humblest|heartfelt|full|warmest|most sincere|profound|genuine)?
      (apologies|apology)
    `,
    'accept (my|our|this|the|a) .. (apology|apologies)',
    'apologies (for|about|that|to|again|on|sir|missus|mister|miss)',
    '(i|we) (do|deeply|really|sincerely|very much)? regret (the|that|this|what|how|any|it|your)',
    `
      (that|this|it) (was|is) (entirely|completely|all|totally)? (our|my) (fault|mistake|error|doing|bad|failure
      |oversight)
    `,
    `
      (we|i) (made|have made) (a|an|the|some) ..2 (mistake|error|mess) .. (sorry|apolog*|own|and i|and we|here|with|on
      |with|there)
    `,
    '(we|i) (got|have got) (this|it|that) (wrong|badly wrong) ',
    '(we|i) (let|have let|really let) you down',
    '(we|i) (messed|screwed|slipped) up .. (and|sorry|i|on|here|your)?',
    'forgive (me|us) (for|that)',
    '(you|we|i) (did not|do not) deserve .. (that|this|treated|sorry|such)',
    'i (feel|am feeling) (bad|awful|terrible|dreadful) (about|that|for)',
    '(i|we) (am|are) (so|very|really|truly|deeply|genuinely|sincerely|terribly|awfully|ever so)? sorry $',
    '(i|we) take (full|complete|the|all)? (responsibility|blame) for',
  ],
  likely: phraseList(`
    (on behalf of|for) ..5 (i|we|sorry) .. (apolog*|sorry), sorry .. on behalf of,
    (that|this|it) (should|must) (not|never) have happened ..4 (sorry|apolog*),
    sorry .. (let you down|inconvenience|trouble|hassle|delay|mix up|wait|confusion|mess|frustration|mistake|error),
    (our|my) (fault|mistake|bad) .. sorry, pardon (me|us) for (the|this|all)
  `),
  never: [
    'apologies to (whoever|anyone|anybody|my|her|him|them|everyone)',
    ...asides,
    '(he|she|they|who|nobody) .. (said|say|says|feel|felt|feels|is|was|were) ..1 sorry ..4',
    '(written|letter of|public) apology ..4',
    `
      sorry (i|could|can|what|would|did|who|how|where|which|when|may|say|come|but|if|no|not|one|just|we can|to
      (interrupt|bother|cut|stop|say|ask|jump|disturb |disappoint|tell|inform|keep asking))
    `,
    'sorry (i|we) (missed|did not|do not|can not|could not|lost|have to|am|will|was|cut|must|need|only|just)',
    'sorry (you|that you) (feel|felt|see|think|took|take|are) (that|this|it|so|way)',
    `
      sorry (you|the line|it|the signal|your voice|the sound) (cut|cuts|are breaking|is breaking|broke|is bad|is very
      |dropped)
    `,
    '(not|never|hardly) .. (sorry|apologise|apologize|apologising) ',
    '(you|they|he|she) ..2 (be|are|were) sorry',
    '(you|they|he|she) .. (to)? (apologise|apologize|say sorry)',
    'sorry (is|when|what|where|how|which|who|did|do|does|were you|are you) ',
    '(do|did|does) not (have to|need to) (be sorry|apologise|apologize|say sorry)',
    '(no need|nothing) to (be sorry|be sorry for|apologise|apologize)',
    'feel sorry for',
    '(should|must|want you to|ought to|have to) (be sorry|apologise to (me|us)|say sorry to)',
    'sorry (to hear)? .. (but|if) .. (policy|can not|not possible|nothing|you)',
    '(are|were) you sorry',
    '(i|we) (am|are) sorry (but|if|no|what|who|could|can|did|i|would|sir i)',
    'better safe than sorry',
    'made a (mistake|error) .. (you|your|customer)',
    'apolog* (if|but)',
    `
      (sorry|apolog*) (for|about) (interrupting|the interruption|the background|the noise|the line|the question|asking
      |butting|jumping|my voice|my cough|the bad line)
    `,
    '(line|signal|connection) .. (bad|weak|poor) sorry',
  ],
};
