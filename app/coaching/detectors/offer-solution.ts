import { asides } from './asides.ts';
import type { Detector } from './engine/detector.ts';

/** Offers a way out: a remedy in the agent's own hands, best several. Sending the caller elsewhere is none. */
export const offerSolution: Detector = {
  id: 'offer_solution',
  side: 'agent',
  sure: [
    '(we|i) can do (one thing|like this|it like this|this way) ..4',
    `
      @can_offer .. (@remedy) .. (you|it|this|that|the|a|an|your|your|another|new|one|out|money|someone|them|half|full
      |some|from|here)
    `,
    `
      (what|here is what|this is what|that is what) (i|we) (can|could|would|will|am going to) (do|offer|suggest
      |propose|do for you)
    `,
    `
      (here is|here are|let me tell you|let me give you|i have got|we have got|i have|we have|i see|there are|there is
      |you have|you have got|you have the |i can think of|we can look at|let us look at|i can see|i would like to
      offer) (what|a|an|some|two|three|several|few|couple|another|your|one|other|also |different|of|good|different|the
      |various|options) .. @option ..
    `,
    `
      (one|first|another|a second|the other|the first|the second|an alternative|the best|a good|your best|the quickest
      |the easiest|the fastest) (option|solution|way |thing|possibility|idea|choice|alternative|thing we can do) ..
      (is|would be|be|could|to|that|we)
    `,
    '(either|or) (i|we) (can|could|will) .. (@remedy) .. (or|you|it|the)',
    `
      (i|we) (can|could|will) .. (@remedy) .. (or|alternatively|otherwise|instead|as an alternative) .. (i|we|you|a
      |get|send|have|the|if|@remedy)
    `,
    `
      (how|what) about (i|we|if|a|the|an|another|you|getting|sending|i will|this|moving|trying|having|replacing|one
      of) .. (@remedy|@remedy_noun|try|this|visit|we|i)
    `,
    '(what) if (i|we) .. (@remedy|do|try|could|were)',
    '(shall|should) (i|we) .. (@remedy) .. (it|that|you|the|a|this|one|your|another|for|someone|them)',
    `
      (would|does|will|might|could) (a|an|the|that|this|it|either|one of|some) .. (@remedy_noun|work|help|suit|solve
      |be better|option) .. (help|work|you|for you |instead|suit|better|be|make|sound|okay)?
    `,
    `
      (i|we) (would|can|could|will|might|do)? (suggest|propose|recommend|offer|advise) .. (that|we|i|you|a|an|to
      |sending|the|replacing|trying|another|one|it)
    `,
    `
      (let|shall) (us|we) .. (get|fix|sort|solve|try|find|see if|work|set|make|put|look|resolve|start|switch|arrange
      |book|do) ..1 (this|it|you|that|a|an|the|what |something|together|another|out|right|your|if|one)
    `,
    `
      let me (try|see if|see what|get|fix|sort|arrange|find|book|reset|replace|send|set|offer|put|cancel|rebook|check
      if|remove|refund|credit|order|issue|switch|do |take|make|move|reach out|reverse|add|organise|organize|process
      |swap|help you|suggest|give you|look for|restart|waive|change|correct|upgrade|redo) .. (something|that|this|it|a
      |an|the|you|your|what|another|one|someone|if|we|with|some|for|out|by|right)
    `,
    '(why) (do not|not) (we|i|you let) .. ',
    `
      (i|we) (will|can|am going to|are going to|shall|would) .. (@remedy) .. (a new|a replacement|new one|another|the
      whole|your money|a refund|full refund |partial refund|engineer|technician|for you|free|it again|back to you|the
      fee|at no|someone|a courier|pick up|the charge|the amount|one out|both|same day |priority|next day|the booking
      |it today|it tomorrow|you a|you the|on the next|express|the difference|to your|off your)
    `,
    `
      (i|we) (have|am|are) .. (got|found|thought of|arranged|arranging|able|putting together|found) .. (solution
      |option|idea|ideas|way|replacement|slot|alternative |something|fix|workaround)
    `,
    `
      (you) (can|could|may) (either|choose|have|keep|pick|also|get|take|decide) .. (or|between|refund|replacement|new
      |which|whichever|credit|free|one of)
    `,
    '(we|i) (could|can) (also|either|instead|always) ..',
    `
      (there is|there are|i know|i have|we have) .. (way|ways|solution|workaround|fix|option) .. (around|to|for|that
      |we|out|you|i)
    `,
    `
      (i|we) (am|are) (happy|glad|able|willing|prepared|going) to .. (@remedy) .. (you|it|a|an|the|your|that|this
      |another)
    `,
    `
      (the|your) (refund|replacement|new card|new one|credit) (is|will be|goes) .. (on|sent|out|posted|issued|ordered
      |way|today)
    `,
    `
      (i|we) (am|are) (taking|removing|sending|refunding|replacing|cancelling|issuing|booking|resetting|crediting
      |reversing|ordering|unlocking|arranging|swapping |putting|giving|moving|waiving) .. (the|it|you|a|your|that|off
      |this|an|another)
    `,
    `
      (card|account|line|order|service|it|fee|charge) is (open|active|unblocked|unlocked|restored|cancelled|removed
      |gone|back|fixed) (again|now|for)
    `,
    '(i|we) .. send you (information|some|a|an|the|instructions)',
    '(if|and if) you (like|want|prefer|would like|are okay) .. (i|we) (can|could|will) ',
    '(i|we) can certainly .. (@remedy|do|help)',
    '(how|what) about (a|an|the|another|one) .. (instead|while|until|as|for|so|that|with|today|tomorrow|plus|tonight)',
    '(how|what) about (we|i) ..',
    '(is|are) (open|active|unblocked|unlocked|working|restored) again (for|now|from|today|until)',
    'how would it (be|sound|feel|suit) if (i|we) ..',
    `
      (what|how) (if|about) (i|we) (@remedy|get|put|take|swapped|moved|sent|split|spread|tried|gave|booked|changed
      |waived|knocked|replaced|paid)
    `,
    `
      (i|we) (will|can|could) (get|have) ..5 (taken off|refunded|removed|reversed|cancelled|replaced|moved|changed
      |credited|swapped|collected|delivered|knocked off|waived|reissued)
    `,
    '(shall|should) (i|we) ..1 (@remedy|take) ..4 (off|over|instead|together|forward|for you|to you)',
    '(i|we) (can|could) (@remedy) .. (over|into|to|for|onto|off|up) ..',
    '(there are|we have|i have) (two|three|a few|a couple of|several) (ways|things|options|routes)',
    '(would|will|might|could) (a|an|it|that|another|the first) ..4 (help|suit|do) (in|for|you|if|until|as|meanwhile|$)',
  ],
  exactly: ['would you like (me|us) to .. (@remedy|try|do|help|see)'],
  likely: [
    '(i|we) (can|could) (fix|sort|solve|resolve|repair|correct) (this|that|it)',
    '(another|other|different) (option|possibility|alternative|idea|way|solution)',
    'work (something|it|this) out',
    '(and|or) the other (one|option|way)? is (we|i|to|that|a)',
  ],
  never: [
    ...asides,
    '(was|were|been|being) offered ..8',
    '(he|she|they) (took|chose|wanted|went for|got|had|could have|would have|picked|preferred|turned) ..8',
    '(i|we) (can|could|will|would|shall) (not|never|hardly)',
    '(i|we|you) .. (can|could|will|do|would|are|am) not ..5 (@remedy)',
    'you (need|have|must|should|ought) .. (to)? (go|send|call|visit|pay|read|fill|wait|contact|reset|order)',
    `
      (i|we) (can|could) (tell|see|hear|only|understand|imagine|assure|appreciate|confirm|promise|feel) .. (you|that
      |it|how)?
    `,
    'you (can|could) (do|have|read|find|go|try) .. (yourself|online|website|again next|to the)',
    '(maybe|perhaps) try again',
    '(how|what) (about|if) you .. (calm|stop|listen|shut|wait|read|pay)',
    '(shall|should) i (tell|explain|call|repeat|call your)',
    `
      (let me|let us|i will) .. (tell|explain|finish|speak|ask|repeat|check|look|be|put you on hold|transfer|know|go
      |stop|interrupt|get back|get a word|read|make sure |make a note|talk|say|recap|summarise|summarize|think|pull
      |open|verify) (you|that|it|what|if|the|this|with|to|up|into|at|your|for|how|clear|there|on)? (what|up |went
      |happened|the|right|file|account|details|order|why|understand|something|now|my|first|sure|recap|have|back)?
    `,
    '(i can|can) not',
    '(call|calling|ring|phone|get) (you)? back',
    '(get|put|have|send) (it|that|this) (straight|in writing|right have i)',
    '(give|take|get) .. (your|my) (name|number|details|order|reference|address|account)',
    '(give|gave) me .. (second|minute|moment|number|name|order|address|your|a)',
    'get (back|in touch|to the bottom|off the|a word)',
    'put (you|this|it|that) (on (hold|mute|to|with|the line|record|file)|through|in (touch|writing|contact))',
    'someone (will|should|can|might)',
    '(change|update|book|transfer|order) your own',
    'send (me|us|it to us)',
    'help (me|you today|you)? $$',
    'offer (you)? .. apolog*',
    'make sure (i|we|that i|you)',
    'no other (way|option|choice|possibility|solution)',
    'no (way|option|alternative|choice|solution) ',
    'you should',
    '(let me|i will|can i|could i|may i) .. see (your|the|what (went|happened|the))',
    '(care less|help you (today|with))',
    'you have (the|a) ..',
    '(going to|gonna) want',
    '(transfer|process|send) your (payment|money|amount)',
    'you (could|can|might) (try|ask|go to|call) (another|a different|the other|elsewhere|somewhere)',
    `
      (not|no|nor) ..1 (have|got|see|find|know of|any|a|another|other|got an) ..2 (solution|option|options|alternative
      |alternatives|fix|answer|way)
    `,
    '(no|know) other (option|choice|way|solution)',
    'options? (you|they|he|she)? (turned|rejected|refused|declined)',
    '(can|could|will|would) you either',
    'i would like you to',
  ],
};
