import type { Detector } from './engine/detector.ts';

/** An apology that takes itself back: "sorry you feel that way", "sorry if", "sorry but we are busy". */
export const excuseApology: Detector = {
  id: 'excuse_apology',
  side: 'agent',
  sure: [
    `
      (sorry|@apology|regret) .. (that|for how|about how|how)? you (feel|felt|are feeling|see|saw|think|thought|took
      |take|have taken|understood|misunderstood |interpreted|perceived|perceive|got|get|believe|find|found|read|chose
      |do not (like|agree|understand|see|feel)|did not (like|understand|read|see|get|realise |realize|know|hear)|are
      (upset|offended|angry|not happy|unhappy|disappointed|so|confused)|were (offended|confused|expecting|upset|under)
      |misheard|missed |expected) .. (that|this|it|so|way|like|wrong|offended|upset|personally|but|about|impression
      |inconvenienced|us|angry|differently|unhappy|hurt|$|rude|message |terms|email|by|more)?
    `,
    `
      (sorry|@apology|apologies) (if|for any .. you (may|might)|should you|in case) .. (you|we|i|anyone|anybody|that
      |it|this|there|something|anything|someone|the|my) ..
    `,
    `
      (sorry|@apology|apologies) ..10 (but|however|though|only|although) .. (you|it|that|this|we|i|the|there|our|my
      |everyone|everybody|things|nobody|what|in|as|please |not|all|@policy|how|to be) ..8 (not (my|our|us|me)|busy
      |understand|fault|policy|rules|rule|own|short|staff|short staffed|everybody|everyone|should have |could have|did
      not|system|weather|christmas|covid|holiday|holidays|nothing|nature|other|only|told|warned|have to|down|supplier
      |suppliers|strike|traffic |computer|many|lot|mistakes|happen|happens|made|signed|agreed|human|all|patient|read
      |warehouse|drivers|control|beyond|calls|never|courier|perfect|best|else |problem|waiting|normal|everywhere
      |always|season|department|colleague|you know|must|need|snow|virus|delays|long|queue|overloaded|late|your
      |technical|team |driver|new|provider|third|company|worse|life|be fair|terms|clearly|unavoidable|expect|peak
      |demand|volume|difficult|hands)
    `,
    `
      (sorry|@apology) .. (for|about|that|you)? ..8 (but|however) (it|that|this) (is|was) (not|hardly|really not|just
      |how|what|normal|the|your|beyond|because)
    `,
    `
      (sorry|@apology) .. (but|however) (we|i) (are|am|were|was|have|had|can not|do not|did not) .. (short|busy|only
      |just|very|swamped|understaffed|overwhelmed |so many|many|a lot|not|really|been|all|human|new|doing|told|control
      |responsible|at capacity|warned)
    `,
    `
      (if|though) (i|we|it|that|anything|anyone|you) .. (offended|upset|inconvenienced|hurt|felt|bothered|caused
      |misled) .. (you|then|any|i|anyone)? .. (sorry |@apology)
    `,
    `
      (well|okay|fine|alright)? (i am|we are)? (sorry|@apology) .. (then|okay|alright|happy|are you happy|satisfied|is
      that what you want|there i said it|what more |if that is what|if it makes you) $?
    `,
    `
      (i|we) (already|have already|have) (said|apologised|apologized|told you) .. (sorry|i am sorry|i was sorry)? ..
      (what (else|more)|already|times|twice|but)
    `,
    '(i|we) .. (apologise|apologize|am sorry|are sorry|sorry) .. because .. (the|our|my|it|we|you|there|was|were)',
    `
      (sorry|@apology) .. (any|if there (was|were|has been)|for whatever|for any) .. (confusion|inconvenience
      |misunderstanding|offence|offense|upset) .. (you|that) (may|might|could|think|feel|believe|claim|caused you)
    `,
    '(sorry|@apology) .. (things|it|that|this) .. (did not|does not|do not) (work|go|suit|meet) .. but',
  ],
  never: [
    'sorry (could|can|would|may|what|how|who|when|where|did you|do you)',
    `
      (sorry|apolog*) (but|i) .. (not hear|did not hear|could you|can you|not catch|did not catch|not understand you
      |need to ask|have to ask|would you mind|missed |say that|repeat|lost you|who|what was|may i|did you say)
    `,
    `
      (sorry|apolog*) ..8 (but|and) .. (i will|i am going to|here is what|let me|i can|we will|we can|i have|i want|i
      would like to|i promise|am here) .. (fix|help|do |sort|make|get|put|see|find|sure|arrange|offer|arranged|good
      |resolve|send|refund|look|credit|stay|already|solve)
    `,
    '(are|is) (fully|entirely|completely) (our|my) (fault|responsibility)',
    '(that|it|this) (was|is) (our|my) (fault|mistake|error)',
    `
      sorry (that)? you (had|have had|have|were put|were left|were kept|were given|were told|were treated|were passed
      |were charged|have been|are having|are going |are in|are still|are dealing|felt (ignored|let down)|feel (ignored
      |let down|unheard|this frustrated)|did not (get|receive))
    `,
    'sorry to hear',
    `
      sorry (if|in case) (i|we|you|my) .. (mispronounced|already|spelled|said|mispronounce|heard|cut out|break|are
      cutting|the line)
    `,
    'but (i need|i have to ask|which|what|who|could|can|may|would|did) (your|you|the|i)?',
    'sorry but i (need|have to|must) (your|to ask|the|a)',
    'if this is a (bad|good|wrong|busy) time',
    'feel (unwell|ill|sick|poorly|rough|under the weather)',
  ],
};
