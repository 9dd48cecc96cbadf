import type { Detector } from './engine/detector.ts';

/** Says what cannot be, and nothing of what can. */
export const negativeLanguage: Detector = {
  id: 'negative_language',
  side: 'agent',
  sure: [
    `
      (i|we) (can|could|will|would|may) not .. (do|help|give|offer|change|get|make|tell|find|see|send|refund|access
      |cancel|fix|accept|say|move|replace|process|take |release|share|authorise|authorize|approve|allow|extend|provide
      |speed|waive|open|answer|guarantee|promise|deliver|add|remove|discuss|book|issue|call|exchange |return|honour
      |honor|let|transfer|deal|do anything|look|reach|update|put|confirm|unlock|reverse|look up|credit|reset|check
      |connect|hold|bring|go) .. (that|this |it|you|anything|for|the|a|your|any|with|about|until|from|what|more|today
      |any more|here|anyone|now|them|$)?
    `,
    `
      (i|we) (am|are) (not|un) (able|allowed|permitted|authorised|authorized|going|in a position|the right|supposed
      |the|sure) (to|person|department)? ..3 (do|help |give|offer|change|get|make|tell|find|see|send|refund|access
      |cancel|fix|that|this|it|with|for|you|here|access|know|handle|process|discuss|accept)?
    `,
    '(i|we) (am|are) unable (to)?',
    `
      (it|that|this|such|what you (want|are asking)) (is|was|will be|would be|are) .. (not|im|simply not|absolutely
      not|just not) .. (possible|allowed|available |an option|something (i|we)|feasible|how|going to happen|permitted
      |included|covered|up to me|in my power|doable|going to work|our|supported|refundable)
    `,
    `
      (it|that|this|what) .. (is|was|will be|would be)? .. (impossible|out of the question|undoable|unavailable
      |hopeless|no way|a no go|forbidden|prohibited |off the table|beyond me)
    `,
    `
      (there is|there was|is) (nothing|not anything|not much|no way|no chance|no possibility|no point|little|not a lot
      |no option|no solution) .. (i|we|more|to|that |else|anyone|you|around|for|of|in)? ..2 (can|do|could|will|change
      |be|help|get|know|$)?
    `,
    '(nothing|not much|not a thing|little) (i|we|anyone) can (do|change|offer)',
    `
      (no|sorry no|well no|absolutely not|definitely not|no way|not a chance|no chance) (we|i|you|that|it|there|sir
      |ma'am|this) .. (can not|do not|will not|is not |have to|could not|nothing|impossible|not|never)
    `,
    `
      (i|we) (do not|don't|would not|really do not|honestly do not) (know|have|offer|do|provide|sell|accept|take|give
      |deal|handle|support|carry|make|stock|deliver |ship|see|cover|work|open|issue|allow|refund|send|have any|have
      time|have that) .. (that|it|this|what|anything|any|the|why|how|when|if|access|such|with|those |to|on|about|here
      |a|for|until|refunds|you|anyone|time|where|who|$)
    `,
    `
      (i|we) have no (idea|clue|information|way|record|access|time|one|means|possibility|solution|record of|stock
      |answer|staff|appointments|technicians)
    `,
    'no (idea|clue) ..2',
    `
      (you) (will)? (have to|will need to|must|need to|are going to have to|got to|will just have to|must just) ..
      (call|wait|go|contact|ask|speak|visit|write|try|pay |talk|ring|send|do it|fill|come|accept|live|buy|start|check
      |email|figure|find|deal|be patient|take it|reapply|call back|hang up|go through|queue|find someone) .. (someone
      |somebody|else|another|back|the|branch|online|to|until|like|for|yourself|with|it|a|in|again|them|your|website
      |store|longer|elsewhere|other|$)?
    `,
    `
      (that|this|it|which) (is|was) not .. (something|my|our|a|what|how|in|the|up to|part of|available) .. (we|i|do
      |job|department|offer|area|service|thing |responsibility|possible|system|here|me|handle|allowed|can|option)
    `,
    `
      (that|this|it) (can|could|will|would|may|must) not .. (be|happen|work|go|do|possibly|change|help) .. (done
      |changed|fixed|possible|today|helped|arranged|sorted |undone|happen|until|before|able|that|refunded|here|now
      |moved|any|reversed|cancelled|allowed|repaired|$)?
    `,
    '(we|i) never (do|offer|refund|give|make|accept|allow|send|take|had|get)',
    'wait like (everyone|everybody|all)',
    `
      (un fortunately|unfortunately|afraid|sadly|regrettably) .. (we|i|that|it|there|you|this|the) .. (not|no|nothing
      |can not|impossible|unable|none|never|have to)
    `,
    '(not|no longer|never) (available|possible|an option|allowed|in stock)',
    `
      (it|that|this) (does not|will not|is not going to|can not|do not) (work|happen|go) .. (like that|that way|for
      |here|this way|today|so|out)?
    `,
    `
      (no one|nobody|none of us) (can|is able to|is available|will|knows|here can|could|is here) .. (help|do|tell|see
      |answer|take|available|fix|you|that|here)?
    `,
    `
      (too late|too bad|tough luck|bad luck|forget it|forget about it|out of luck|no can do|end of story|not happening
      |that is all i can|that is it |that is all there is|case closed)
    `,
    '(hard|difficult|complicated|tricky) to (do|say|arrange|tell|fix)',
    '(absolutely|definitely|certainly) not (possible|sir|$)?',
    'have not (got)? (a|the) (clue|idea|faintest|foggiest)',
    '(^^|$) no (way|chance) $$',
    'you can not (do|have|get|return|cancel|change|use|expect|talk|pay|keep|claim|bring) ..',
    '(i|we) (will|would|may|might) not be able to',
    'out of my (hands|control)',
  ],
  never: [
    'i am not going (anywhere|away|to (rush|hang|leave|hurry|judge|blame|keep|bore|lie|argue))',
    'nothing in the (system|notes|file|diary|inbox|records|account|log) (about|on|for|from) ..4',
    'not (how|the way) (it|things|we|this|that) (normally|usually|should|want|like|do|is meant|would)',
    'not (the|a|our) (experience|service|standard|way|kind|treatment|level)',
    'does not (happen|normally|usually|often)',
    'no way to (spend|treat|start|end)',
    '(while|when|until|unless|if) you (are)? (shout*|yell*|swear*|insult*|scream*)',
    `
      (do|did|will|would|does) not (have to|need to|worry|mind|hesitate|want you|blame|rush|forget|understand why|let
      |leave|rest|stop|want to keep|want that)
    `,
    '(you) (will|do|would) not (have to|need to|be charged|pay)',
    '(can|could) not (wait to|agree more|be happier|have said|thank you|imagine|apologise|apologize|hear you|stress)',
    'can not wait',
    '(not|un) .. but (i|we|what|here|let) (can|will|could|is|have|am going)',
    '(do|did) not know (yet|right now|off hand|off the top)? (but|and|so)? (i|let|we) (will|am going|can|would|me) ',
    'nothing (to (pay|worry|lose|do right now)|for you to|wrong)',
    'why not',
    'no (problem|worries|trouble|charge|cost|need|rush|hurry|extra|obligation|doubt|matter)',
    '(not|no) (a)? (problem|bother|trouble|issue|worry|your fault)',
    'i have no (doubt|problem|objection|issue)',
    'you (are)? not .. (at fault|wrong|the problem|alone)',
    'if (you|it|that|this|we|i) .. not',
    `
      (i|we) (will|would|shall|am going to|are going to) not (let|leave|rest|stop|hang up|give up|charge|keep|make you
      |ask you|forget|take|waste|be long|tolerate |accept|continue|drop|allow this)
    `,
    '(tolerate|accept|language|insult*|abuse|shout*|swear*|threat*)',
    '(do not|not) (see|find) .. (any (problem|reason)|why not)',
    'should not have',
    '(do not|can not) (blame|imagine|fault)',
    '(could|can|would|will|do|did) (you|it|they|he|she) not',
    '(i|we) do not (make|normally|usually|often|think|want|mind|blame|expect|like|believe) ',
    'my (fault|job|problem)',
    '(not|never) (our|my) (policy|fault|problem|job|mistake|usual)',
    'not .. (the standard|acceptable|normal|usual|typical|how we)',
    '(see|know|find) (if|whether)',
    'not only',
    'what .. (can|do) not .. work',
    'not be a problem',
    'can not go wrong',
    'not (take|be) (long|a (minute|moment|second))',
    'do not worry',
    'not (want|need) you to',
    '(see|find|have|foresee) (a|any|no) ..1 (problem|problems|issue|issues|trouble|harm|objection)',
    'can not be (anything|the|a|that|you|your|it|right|true|easy|pleasant|good|nice|much)',
  ],
};
