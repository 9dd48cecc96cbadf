import type { Detector } from './engine/detector.ts';

/** Asks what would put it right, or which way out the caller wants. "What do you want?" with an edge is none. */
export const askCustomerWish: Detector = {
  id: 'ask_customer_wish',
  side: 'agent',
  sure: [
    `
      what (can|could|may|might|should|would) (i|we|our company|our team) .. (do|offer|give|change) .. (to|for you
      |that would|that will|so that|which would) .. (@fix_right|help|happy|right|better|turn|good|feel|satisf*|ease
      |please|trust|bring|regain|keep|improve|make up|difference|easier)
    `,
    'what (can|could|may|might) (i|we) do for you to',
    `
      what (would|could|might|will|can|should) .. (make|help|put|feel|be|count|look like|solve|satisfy|resolve|work
      |mean|please|ease|set|bring|turn|suit|restore|fix) .. (you|this|it|things|right|fair|happy|better|good|most
      |ideal|acceptable|satisfied|outcome|solution|best)
    `,
    `
      what (would|do|will) you (like|want|prefer|wish|need|love) (us|me) to (do|offer|change|fix|arrange|handle|put
      |make|see)
    `,
    'what (would|do) you (like|want|wish|prefer) to (happen|see|see happen|have happen|come out|achieve)',
    `
      what (do|would|did) you (think|feel|consider|say|suggest|propose|have in mind|expect) (would|could|should|might
      |is|to be|as)? .. (fair|right|good|best|help|work |solution|reasonable|outcome|acceptable|solve|happen|resolve
      |do|mind|resolution|from us|satisfy)
    `,
    `
      how (would|do|can|could|should|may|might) (you|we|i) (like|want|prefer|wish|best|make|put|fix|turn|resolve|solve
      |win|set|earn) .. (us|me|this|it|that|things|to |your|up|best) .. (@fix_right|right|handle|handled|proceed
      |resolve|resolved|fix|fixed|solve|solved|sort|sorted|deal|settle|settled|go|make|up to you|trust |for you|done
      |move|better|better for you|happen|taken care of|about)
    `,
    `
      (is|would) there (be)? (something|anything|one thing|some way|a way|any way|any particular|a particular|a
      solution|a specific) .. (i|we|that would|that could |that will|you would|you have|outcome|solution|you (want
      |would|need|like)) .. (do|make|help|offer|right|better|like|happy|work|improve|fix|us|mind|prefer|feel |see|put
      |change)
    `,
    `
      (do|did|have) you (have)? (got)? (a|an|any|something|some|anything) .. (in mind|idea|ideas|suggestion
      |suggestions|preference|solution|outcome|wish|thoughts |preferred) ..
    `,
    `
      (what|which) (were|are|is|was|would be) (you|your|the) .. (hoping|looking for|expecting (from us|us|we|would)
      |preferred|ideal|preference|wish|best outcome |expectation|expectations|wishes|best way|best solution|ideal
      solution|desired|outcome you|right solution|suggestion|thoughts on|perfect|want us|resolution you |fair solution
      |most important thing for)
    `,
    `
      (which|what) (one|of these|of those|of the two|option|solution|way|of them)? ..2 (would|do|will) .. (you|suit
      you|work|be) (prefer|like|rather|choose|suit|best |have|want|most|for you|help|work|better|go for|pick)
    `,
    `
      (which|what) (one|of these|of those|of the two|option|solution|way|of them) ..2 (would|do|will|suits|works
      |sounds|is) .. (you|better|best|good|suit)
    `,
    `
      (which|what) (suits|works|sounds|is|would suit|would work) .. (you|best|better) (best|better|for you|most|to
      you)
    `,
    '(would|do) you (rather|prefer|sooner) .. (or|to|have|get|that|a|we|the|if)',
    `
      (tell|let) me (know)? (what|how|which) (would|you would|you want|you need|we can|i can|we could|i could|can we
      |the best|works|is important|you would like |you think|matters|outcome|solution|you are looking|you hoped|suits)
      .. (help|make|us|to|do|right|like|for you|happy|most|best|happen|fair|want|prefer|be|put |see|from|$)
    `,
    `
      (i|we) (would like|want|would love|would be happy|am keen|am curious) to (hear|know|understand|ask|learn|find
      out) .. (what|how|which|your) .. (you would|would |you want|you need|ideas|preferred|solution|suggestion|wish
      |thoughts|like us|make|expect|idea|outcome|happy|most)
    `,
    `
      (what|how) (is|would be|do you see as|might be) (the|a|your|an) .. (best|good|fair|ideal|right|preferred
      |acceptable|perfect|happy|satisfactory|reasonable) .. (way|outcome|solution|resolution|result|option|for you|to
      you|settlement|ending|compromise|thing)
    `,
    `
      (what|how) can (i|we) (do)? .. (make (it|this|that) up to you|regain|restore|win|earn|turn (this|it|things)
      around|make things better|put it right|make amends)
    `,
    `
      (what|which) (resolution|solution|outcome|result|remedy|compensation) (would|do|are|were|is|will) (you|be|work
      |make|best)
    `,
    '(if|suppose) (you|it) (could|were|was) .. (choose|decide|up to you|wave|wish|pick|wand)',
    '(in|from) your (view|opinion|eyes|side|point of view|perspective) .. (what|how|best|would)',
    'what .. (in|from) your (view|opinion|eyes|side|point of view|perspective)',
    'what matters (most|more) to you',
    'what is (most)? important to you',
    '(would|will) it .. (help|suit|please|be better for|work better for) you .. (if|to|more|most|better)',
    `
      (is|are) (a|an|the) .. (refund|replacement|credit|new one|repair|exchange|voucher|call|discount) (what
      |something) you (are after|would like|would want|want |had in mind|are looking for|prefer)
    `,
    'what is it that (would|could|might|you would) .. (help|like|want|make|fix|ease|put) ',
    'if it (were|was) up to you',
    '(what|how) (would|could|can|might) .. (way out|way forward|right step|next best step|settle|settled|straight) ..',
    'what (would|do) you (need|want|expect) from (me|us) (to|so|for|now to)',
    `
      what (is|would be) (the)? (easiest|best|quickest|most convenient|better|ideal) (way|thing|time|option|solution)?
      for you
    `,
    '(in|for) (an|a|your|the) (ideal|perfect) (world|case|scenario|outcome) ..2 (how|what|where|which)',
    'how (would|should|could) (this|it|things|that) ..2 end',
    `
      would you ..1 be ..1 (happier|more comfortable|better off|more content|satisfied|happiest) (with|if|getting
      |having|taking|going)
    `,
    'what would it take',
    'what would you (say|call|consider) ..2 fair',
    '(what|how) (would|could|might) ..4 (end|finish) for you',
    'how can (i|we) ..2 (smile|happy|trust|right by you)',
  ],
  never: [
    `
      (to|for) (pay|drink|eat|buy|order|spell|hear about|sign up|watch|wear|purchase|book today|deposit|transfer|check
      |replace|use|know about|add to)
    `,
    'how would you like to pay',
    'what (is it)? (do)? you want (now|from me|me to do|me to do about|$)',
    'would you like to (hear|pay|take|buy|join|upgrade|add|sign|rate|hold|speak|leave|check|replace|use)',
    '(which|what) (account|card|number|date|day|branch|size|colour|color) .. (would|do|you|like)',
    'what would (you|happen) (do|in my|if|say if)',
    'what (do|would) you (expect|want|like) me to (do|say) (about|now|here)? $$',
    '(is there) anything else .. (help|do|assist|today)',
    'what are you (looking at|doing)',
    'what do you think (i|we|this|you) (am|are|is|can|have)',
    'what can (i|we) (help|do for you) (today|with)? $$',
    `
      (would|do) you prefer .. (window|aisle|smoking|morning|afternoon|evening|email|post|paper|monday|tuesday|a call
      |english|spanish|credit or|cash|vegetarian)
    `,
    'your (name|new|first|last|password|pin|address|title|account|card|number|seat|username) ..',
    'a mind of',
    'what is it you want',
    'what do you want',
    'best (number|time|day|phone|address|email|way to (reach|contact|call))',
    '(what|which) (time|day|date|number|account|card|amount)',
    'what (can|may|could) i do for you today',
    '(i|we) can help',
    'suggest i',
    '(rather|prefer) (to)? (hold|wait|call back|pay|speak)',
    'calm down',
    'me to call you',
    '(want|like|expect) me to (do|say) about',
    'you (like|want) to (talk|know|hear|speak|discuss|order|eat|add|buy)',
    'take for you to',
    'to (contact|call|reach|email|address|deliver) (you|it|this)',
    'help you with',
    'would you like (for|with|on) !us|me',
    `
      (which|what) !one|of|option|options|solution|way|outcome|remedy|resolution|would|do|will|can|could|is|are|was
      |were|might|may|should|exactly|fix|kind|sort|else|compromise|alternative|result ..1 would you (like|prefer)
    `,
    '(which|what) ..2 do you have',
  ],
};
