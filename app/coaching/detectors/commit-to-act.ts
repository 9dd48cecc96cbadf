import type { Detector } from './engine/detector.ts';
import { askedOfOthers, reported } from './questions.ts';

/** Commits with certainty: I will, myself, today. Trying, hoping and "somebody will" are none. */
export const commitToAct: Detector = {
  id: 'commit_to_act',
  side: 'agent',
  sure: [
    `
      (i |we) (am |are) ..1 (releasing |sending |posting |paying |crediting |refunding |booking |reversing
      |cancelling |ordering |issuing |transferring |shipping |dispatching) ..4 (this (morning |afternoon |evening)
      |today |tomorrow |first thing) and (you |it) ..2 (have |get |be |reaches |arrives |will) ..2
    `,
    '(i|we) (guarantee|promise|assure you) .. (will|is going to) ..2 be ..6',
    `
      (i |we) (am |are) ..1 (releasing |sending |posting |paying |crediting |refunding |booking |reversing
      |cancelling |ordering |issuing |taking |moving |removing |processing |transferring |authorising |approving
      |waiving |putting) ..5 (now |today |today itself |this minute |this second |right now |straight away |as we
      speak |immediately |tonight |there and then)
    `,
    `
      (refund |credit |payment |money |replacement |order |parcel |transfer |fee |charge |card |request |claim) is
      (going |coming) (on |through |out |off |back |in) ..2 (now |today |as we speak |this minute |tonight |right
      now |straight away)
    `,
    `
      (i |we) will (look |check |pop |ring |call |come) (in |back |again |in on |back in) ..4 (on @weekday |on the
      |tomorrow |next |first thing |in the morning |this afternoon)
    `,
    `
      (i|we) (will|am going to|are going to|shall|am) (personally|make|see to|ensure|take|be|get|keep|stay|follow|do
      |fix|sort|handle|deal|look after|chase|push |not let|not rest|not stop|not hang|stand|own|resolve|sorting|fixing
      |handling|making|taking|seeing) .. (sure|it|this|that|care|responsibility|bottom|ownership |personally
      |everything|on it|myself|you|solved|resolved|fixed|sorted|done|through|happens|happen|charge|your|until|right)
    `,
    '(i|we) (will|am going to|are going to|shall) .. (make (sure|certain)|ensure|see to it|guarantee) ',
    '(i|we) (promise|guarantee|assure|give you my word|swear|vow|commit|pledge) .. (you|that|to|i|we|it|this|my|the)',
    '(you have|i give you|you have got|have) (my|our) (word|promise|guarantee|assurance|commitment)',
    '(my|our) (word|promise|commitment|guarantee|pledge) (to you|is|on|that|as)',
    'consider (it|this|that|the) ..2 (done|sorted|solved|handled|fixed|taken care|dealt|finished|resolved|closed)',
    'leave (it|this|that|everything|the rest) (with|to) (me|us)',
    '(you can|you may|please|can always) (count|rely|depend|bank) on (me|us|it|that|my)',
    'rest assured',
    `
      (i|we) (am|are) (on it|onto it|on the case|all over it|dealing|handling|taking care|sorting|processing|taking
      (this|it|full|personal|ownership|responsibility |charge)|going to (do|get|fix|sort|take|handle|solve|resolve
      |make|look after|see|personally|stay|own|deal))
    `,
    `
      (i|we) (am|are) (doing|processing|fixing|sorting|sending|making|putting|booking|starting|entering|filing
      |submitting|requesting|issuing|opening|handling |arranging|changing|cancelling|refunding|ordering|reversing
      |closing|setting|removing|correcting|updating) .. (it|this|that|your|the|a) .. (right now|now |as we speak|while
      we speak|this minute|immediately|myself|straight away|right away|today|this second|at this moment|this instant
      |for you)
    `,
    `
      (i|we) (will|am going to|are going to|shall) .. (do|fix|sort|handle|process|send|start|call|ring|take|order
      |cancel|refund|get|file|open|book|have|submit|request |check|speak|reset|contact|chase|deal|arrange|begin|report
      |make|act|raise|transfer|update|change|remove|look into|correct|issue|pass) .. (right now|right away |straight
      away|immediately|at once|today|myself|personally|this minute|this instant|tonight|as we speak|while we speak
      |first thing|before (i|we|noon|lunch |the end|you|my|it|tomorrow|five|six|closing)|without delay|this second
      |this morning|this afternoon|within|on the spot|by (noon|tomorrow|friday|monday|the end |tonight|five|close
      |lunch|end|today|then)|in person)
    `,
    `
      (i|we) (will|shall|am going to) .. (not)? (rest|stop|let|leave|drop|give up|sleep|close|put|hang) ... (until
      |till|go|drop|down|up|solved|resolved|fixed)
    `,
    `
      (i|we) (will|shall|am going to) (call|ring|phone|get back to|contact) you .. (back)? ..6 (@day|at|within|by
      |before|hour|minutes)
    `,
    `
      (i|we) (take|am taking|will take|are taking|have taken) .. (this|it|your|full|personal|complete|these|such|that
      |care|ownership|responsibility|charge) .. (very seriously|seriously|personally|on|ownership|care|responsibility
      |act|over|from here|in hand|for you|of|for)
    `,
    `
      (i|we) (am|are) .. (committed|determined|going to stay|dedicated|personally responsible|making it my|here until
      |with you until|fully responsible|accountable |responsible for)
    `,
    `
      (it|this|that|your|the) .. (will|is going to|is|gets) (be|get|getting|being)? .. (done|fixed|sorted|solved
      |resolved|taken care of|there|sent|processed |dealt with|handled|refunded|ready|delivered|corrected|replaced
      |shipped|completed|on its way|out) .. (today|tomorrow|by|within|right now|before|tonight |right away|immediately
      |i promise|this afternoon|straight away|this week|on monday|first thing|i guarantee|my word|in the next)
    `,
    '(we|i) will (act|take action) (on)?',
    '(i|we) (am|are) making (this|it|that|your) .. (my|our|top|first|number one|a) .. (priority|business|mission|job)',
    `
      (i|we) (will|shall) .. (stay|remain|be) (on|with|by) .. (this|line|you|it|case|phone|side) .. (until|till|while
      |the whole)?
    `,
    `
      (i|we) (have|just)? .. (already|just) (opened|started|filed|processed|submitted|sent|requested|ordered|put
      |booked|entered|asked|raised|begun|contacted) .. (it |the|this|your|a|that)
    `,
    '(i|we) (will|am going to|shall) (personally|myself)',
    '(it|this) is (as good as done|my (responsibility|job|case|problem) (now)?|on me (now|to))',
    `
      (i|we) (will|shall|am going to) (definitely|absolutely|certainly|of course) ..2 (do|fix|sort|get|send|take|make
      |call|handle|see|have|be|look after|solve)
    `,
    `
      (from|as of) (here|now|this point|this moment) .. (on)? (i|we|it|this) .. (am|is|will|take|own|my|responsible
      |handle|deal)
    `,
    '(without fail|no ifs|come what may|one way or another|no matter what|hundred percent|one hundred percent)',
    'i (will|shall|am going to) .. (see|follow|carry|push) (this|it|that) .. through',
    'i (will|am going to|shall) (be the one|be your|be handling|be taking|be looking after|be dealing)',
    '(i|we) (am|are) (doing|getting|fixing) (it|this|that|your) (for you|now|right)',
    '(i|we) am (personally|myself) going to',
    `
      (i|we) (will|am going to|shall) (call|ring|phone) you ...9 (o'clock|today|tomorrow|tonight|this afternoon|this
      morning|@weekday)
    `,
    `
      (i|we) (am|are) ..8 (as we speak|while we speak|while you (wait|hold|are on)|this very (minute|second|moment)
      |right this (minute|second))
    `,
    '(give|giving|given) you (my|our) ..2 (word|promise|guarantee|assurance|commitment|undertaking)',
    `
      (i|we) will (have|get) (it|that|this|them|those|your ..1|the ..1) ..2 (on its way|sorted|fixed|done|out|ready
      |over|posted|sent|moved|changed) ..3 (by|before|within|today|tonight|this (morning|afternoon|evening)|first
      thing)
    `,
    'you will have (it|that|this|them|the ..1|your ..1) ..1 (by|before|within|today|tonight|tomorrow) ..4',
  ],
  likely: [
    `
      (i|we) (will|am going to|are going to|shall) (fix|solve|resolve|sort|put|get|take care|handle|correct|make) ..
      (it|this|that|you|things|everything) .. (out |for you|sorted|fixed|right|done|of)?
    `,
    '(i|we) want to (help|put|fix|get|make) (this|it|you|that) (right|sorted|out|fixed)',
    '(i|we) will .. (do|get) (it|this|that) (done)? (for you)',
  ],
  never: [
    reported,
    askedOfOthers,
    `
      (i|we) (will|am|are|can|could|would|do|might|may) not (do|going to|be|promise|guarantee|take|make|able|have|call
      |fix|personally)
    `,
    `
      (will|shall|going to) (try|attempt|see (what|if|whether|how|about)|hopefully|maybe|probably|possibly|perhaps
      |look at)
    `,
    '(i|we) (try|hope|guess|think|might|may|could)',
    '(somebody|someone|they|somebody else) (will|might|may|should|can)',
    '(promise|guarantee|promised|guaranteed) (nothing|anything|not)',
    '(can|could|do|did) not (promise|guarantee|commit|assure)',
    '(would|could|can|will|did) (you|they|he|she) .. (do|promise|make|have|guarantee|take)',
    'i (will|shall) be (on holiday|off|out|away|honest|late|back|with you|right back|at lunch)',
    '(one|some) of these days',
    'when i (get|have) (a|the) (chance|time|minute|moment)',
    'was promised|promising',
    '(let|if) .. (i have to end|end this call|hang up)',
    'not (take|do) (it|that|this)',
    'end the call|conversation',
    '(you)? were promised|guaranteed',
    '(will|going to) (end|hang|terminate|disconnect)',
    '(put|place|pop) you on .. hold',
    'i will have to',
    'i will (need|ask|wait)',
    'i am going to (need|ask|lunch|wait)',
    'anything else',
    '(can|may|could) i do for you',
    'i can do for you today',
    'right with you',
    'be right back',
    `
      (promise|swear|guarantee|assure|promised) (you)? (that)? (i|we|it|this|that|there|nobody|they|he|she) (did|was
      |were|had|never|have not|do not|am not|are not|is not|does not|have never|have been)
    `,
    'you will have (it|that|this|them) ..4 (hopefully|maybe|probably)',
  ],
};
