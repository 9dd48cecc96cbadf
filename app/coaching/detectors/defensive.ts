import type { Detector } from './engine/detector.ts';

/** Defends itself, or argues. */
export const defensive: Detector = {
  id: 'defensive',
  side: 'agent',
  sure: [
    'i (do not|can not) see what (more|else) i (am|can|could|should|was) ..3',
    `
      (it|that|this|none of this|nothing of this) (is|was) (not|hardly|never) .. (my|our|mine|the) .. (fault|problem
      |responsibility|job|mistake|issue|doing|concern |department|business|error|decision|idea|call)
    `,
    '(is|was|are|were) not (me|us|my fault|our fault|on me|on us|mine)',
    '(not|never) (my|our) (fault|problem|responsibility|mistake|issue|concern|business|doing)',
    '(none of (my|our) business|no business of (mine|ours))',
    `
      (you|people|do|can|please) .. not .. (blame|accuse|yell at|shout at|hold|have a go at|take it out on|attack|put
      (this|that|it) on|pin (this|that|it) on|scold |expect) (me|us)
    `,
    `
      why are you .. (blaming|yelling at|shouting at|attacking|accusing|telling|asking|screaming at|angry with|angry
      at|mad at|having a go at|taking it out on |so angry at) (me|us)
    `,
    '(stop|quit) (blaming|attacking|accusing) (me|us)',
    `
      (i|we) (am|are) (only|just|simply|merely) .. (doing|trying to do|following|the messenger|an employee|a|one
      |employee|human|the|saying|telling|reading|working |passing) ..4 (job|work|orders|messenger|agent|person|human
      |two hands|employee|instructions|rules|here|clerk|what i (am|was) told|script|operator|cog|being |assistant
      |facts|what it says)?
    `,
    `
      (i|we) (just|only) (work|answer|do|follow|take|read|pick up|sit) (here|the phones|the phone|my job|orders|calls
      |what|what i)
    `,
    `
      (i|we) (did|do|have|had) (not|nothing|never) .. (do|done|did|make|made|cause|caused|say|said|break|broke|create
      |sold|sell|touch|promise|promised|wrote|write |charge|lose|lost|ship|order|design|deliver|send|sent) ..
      (anything|this|that|it|wrong|a mistake|mistake|nothing|you|your|to you|them|such|the)
    `,
    `
      (i|we) (was|were|am|are) not (the one|the ones|the person|even here|even working|there|responsible|the guy|to
      blame|working|at fault|here when|your|involved |a magician|a mind reader|a robot|paid|a miracle|god|a wizard)
    `,
    `
      (what|how) (do|did|exactly do) you (want|expect|think) (me|us|i|we) .. (to|can|am|are|supposed) .. (do|say|fix
      |know|supposed to|magic)
    `,
    `
      (there is|there was|it has|there has been|we found|that has|that is|has|have) (nothing|not anything) .. (wrong
      (on|with|at|from) (our|us|my)|to do with (me|us |our)|i can do|we can do|more i can|my)
    `,
    '(nothing|not anything) to do with (me|us|our|my)',
    '(i|we) (have|had|do have) no .. (control|influence|say|power) (over|in|about|on)',
    `
      (i|we) can not .. (control|influence|do anything about|read minds|read your mind|change the|help (it|that) (if
      |that|when)|be (held|blamed|expected|responsible) |work miracles|magic|perform|be everywhere|fix everything)
    `,
    '(how|why) (is|was|would|should) (that|this|it) (be)? .. (my|our) (fault|problem|responsibility|concern|job)',
    `
      (i|we) (have)? (already|just) (told|explained|said|answered|mentioned|informed) .. (you|that|this|it|to you) ..
      (that|twice|times|already|before|three|several |many|once|again|clearly|a|minute|everything|$)
    `,
    `
      (i|we) (have)? (told|explained) .. (you|this|it|that) .. (twice|three times|times|already|before|several times
      |once|many times|again and again)
    `,
    `
      (as|like) i (have)? (already)? (said|told you|explained|mentioned) .. (already|before|twice|times|three|several
      |once|again|now)
    `,
    '(how many|how often) .. (do i|must i|should i|have i) .. (have to|need to|tell|repeat|explain|say)',
    `
      (that|this|it) (is not|was not) (true|what i said|how it works|how this works|right what you|correct what|what
      happened|what i meant|fair to me)
    `,
    `
      (i|we) (never|did not) (said|say|told|tell|promised|promise|agreed|agree|meant|claimed|mean) .. (that|you|it
      |such|this|anything|a)
    `,
    '(that|this) is (just)? (your) (opinion|problem|view|issue|word)',
    '(it|that) is what it is',
    `
      (everyone|everybody|others|other customers|nobody else|no one else|all our other|all other) .. (does not|do not
      |has|have|had|is|are|else|never|manages|managed |seems|understands) .. (complain|complained|complaining|problem
      |problems|had a problem|this problem|happy|fine|manages|managed|it|trouble|issue|understand |okay)
    `,
    `
      (i|we|you) (do|did) not (have|need) to (listen|take|put up|answer|justify|explain|defend|apologise|apologize
      |prove|help)
    `,
    `
      (i|we) (am|are) (trying|doing) .. (my|our|the) (best|job|hardest|best i can|all i can|everything i can) (here
      |okay|sir|ma'am|you know|alright|but|already|so |with|and you|$)
    `,
    '(i|we) can not (do|change) anything .. (about|with|for|there|here|okay|now|$)',
    '(do not|please do not|not) (raise your voice|talk to me like|take that tone|use that tone|snap|take it out)',
    '(take|took) (it|that) up with (them|someone|the|somebody|your|my|management|whoever)',
    `
      (well|but|look|listen|sorry) .. (i|we) (am|was|were|are|did|do|have) not .. (the|one|fault|make|responsible|sold
      |do|caused|design|wrote)
    `,
    '(that|this|it) (is|was) (someone|somebody) .. (else|fault|problem|job)',
    '(do not|not) (shoot|kill) the messenger',
    '(i|we) (stand by|stand behind) (my|our|what)',
    'we did everything (right|correctly|by|we could|properly|possible)',
    '(you|they) (can|should|may|could) not (blame|hold|accuse) (me|us)',
    '(not|nothing) wrong (on|with|at|from) (our|my) (side|end|system|part|service|work|product)',
    '(asking|talking to|speaking to|shouting at|yelling at|blaming) the wrong (person|guy|one|man|woman)',
    '(everything|did it|done it|all) .. (by|according to) the (rules|book)',
    '(do not|not) take it out on (me|us)',
    '(i|we) told you (that|so|this|before|already|twice|the|it)',
    `
      (i|we) (am|are) (only|just|simply)? following (orders|procedure|the procedure|instructions|the rules|the script
      |protocol)
    `,
    '(i|we) (am|are) (already)? doing (everything|all|what|the best) (i|we) can (here|sir|okay|already|$$)',
    '(i|we) (have)? (done|did) nothing wrong',
    '(it|that|this) is (hardly|not) (down to|up to|on) (me|us)',
  ],
  likely: ['is what it is'],
  never: [
    'not me (on|in|at) (the|that|this) ..1',
    '(while|if|when|unless|until|as long as) you .. (shout|shouting|yell|yelling|scream|insult|swear)',
    '(the|an|one|each) other',
    '(that|it|this) (is|was) (my|our) (fault|mistake|job|responsibility)',
    '(not|is not|was not) (a|your|any) (problem|fault|mistake|issue|worry)',
    '(not|nobody|no one|never) .. (blaming|blame|blames) (you|yourself)',
    `
      i (have|have)? (already)? (told|said|explained|informed|asked|mentioned) .. (the|my|them|him|her|it to (my|the)
      |our|to (the|my|our)) (team|colleague|driver |technician|supervisor|manager|warehouse|department|shipping
      |specialist|billing)?
    `,
    'i did everything you',
    'what (would|do|can) you (like|want) me to do (for you|first|next|to make|to put|to help)',
    'no problem',
    'nothing to worry',
    'you (did|have done) nothing wrong',
    '(do not|no need to) (worry|blame yourself|apologise|apologize)',
    '(say|says|said|think|thinks|thought) (it is|that is|that it is) not .. fault',
    '(i will|i am going to|i am) .. (do|doing|trying) (my|our) best to (help|get|fix|sort|make|find|solve|have)',
    'will do my best',
    '(i|we) did not (do|make|get) (enough|it right|this right|our job|what|the right)',
    'told (the|them|my)',
    'not your problem',
    '(i|we) told you (everything|the truth|wrong)',
  ],
};
