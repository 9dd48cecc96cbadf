import { asides } from './asides.ts';
import type { Detector } from './engine/detector.ts';
import { phraseList } from '../../language/lists.ts';

/** Tells what happens now and next, how long it takes, or why something is asked. */
export const explainSteps: Detector = {
  id: 'explain_steps',
  side: 'agent',
  sure: [
    `
      (first|firstly|first of all|to start|to begin with|step one|initially|the first step|to start with) .. (i|we|it
      |the|you|they|our|your|is|my) ..12 (then|after |next|second|secondly|afterwards|once|and you|finally|and the
      |followed|and after)
    `,
    `
      (i|we|it|the|they|our|that) ..8 (and then|then !so|after that|afterwards|once that|after which|followed by|and
      next|subsequently) .. (i|we|it|the|you|they|a |your|our|that|he|she|someone)
    `,
    `
      (what|here is what) (happens|will happen|is going to happen|i am doing|i will do|i am going to do|we will do|we
      do|happens is|we are going to do|i will be doing |we are doing|i do) (now|next|is|from here|then|after|and|first
      |at this point|right now|here|with|in the)
    `,
    `
      here is (what|how) (happens|will happen|is going to happen|it works|this works|we do|it goes|we will|i am going
      |it will|things|next|the process|i will|we are |this will)
    `,
    `
      (the|your|our|my) (next|first|following|second|last|only|remaining) (step|steps|stage) .. (is|are|will|would|for
      |i|we|that)
    `,
    `
      (it|this|that|which|the|a|refund|repair|process|transfer|update|reset|check) .. (will|should|usually|normally
      |generally|would|may|can|typically|only |is going to)? (take|takes|taking|last|lasts|needs|requires) .. (@number
      |about|up to|around|between|roughly|approximately|until|no more|at most|a|just|maximum |less|me) .. (@unit|until
      |@day)
    `,
    '(it|this|that) will (be|take) .. (about|around|roughly|approximately|up to|between|@number) .. (@unit)',
    `
      (the)? (reason|reasons) (i|we|for|that|why|it|is|behind|being|this|you|the) .. (asking|ask|need|this|is|that
      |because|delay|needed|want|so|to|it|check|question)
    `,
    `
      (i|we) (am|are|will|would|need|want|have|ask|just need|only ask) .. (asking|ask|need|check|need to|to|know|it
      |this|that|your|you|for) .. (because|so that|so (i |we|the)|in order|since|as (the|it|we|i|that)|otherwise)
    `,
    `
      (i|we) (will|am going to|would like to|am just going to|need to|have to|shall|can|may|will just|must) .. (put
      |place|pop|keep) you on .. hold|mute ..8
    `,
    '(put|place|placing|putting|pop|popping|keep) you on .. hold .. (for|while|to|so|because|and|until|about|briefly)',
    `
      (let|allow) me .. (explain|tell you|walk you|take you|show you|talk you|outline|describe|run you|lay out|give
      you) .. (what|how|why|the|through|step|this|you |process|steps|next|timeline|it|exactly|a|works|works)
    `,
    `
      (i will|i am going to|i can|i would like to|we will|we can) .. (explain|walk you through|take you through|talk
      you through|guide you|tell you|keep you posted |keep you updated|show you) .. (what|how|why|the|each|step|while
      |as|next|exactly|you|as we|along|every|it)
    `,
    `
      (keep|keeping) you (posted|updated|informed|in the loop|up to date|company) .. (while|as|on|with|through|along
      |every|about|until|at|throughout|by)
    `,
    `
      (the way|how) (it|this|that|the process|we|things) (works|work|goes|does|do it|handle|is done|will work) (is
      |here|with|we|like|you|from|now)?
    `,
    `
      (from (here|there|now)|(once|after|when|as soon as) (that|the|this|it|they|we|i|you|your|everything)) .. (is|are
      |has|have|goes|get|gets|do|arrives|done |submitted|confirm*|approved|checked|in|clicked|processed|received|been
      |sign|finish*|scan*) ..6 (it|you|we|the|they|i|your|a) .. (will|takes|take|goes|get|gets |receive|can|is|are
      |send|sends|should|then|contact)
    `,
    `
      (it|this|that|the|your) .. (then)? (goes|will go|is sent|gets sent|is passed|moves|gets passed|will be sent|has
      to go|will be|gets|will then|comes|will come) .. (to|through|back|into|over|by|reviewed|checked|out|processed)
      .. (the|our|a|your|them|and|within|team|department|who|warehouse|first|in) .. (and|who|then|where |within|takes
      |team|department|before|after|which)
    `,
    `
      (there are|there will be|it is|it has|that is|we do this in|it goes in) .. (two|three|four|few|couple|simple
      |some|several) .. (steps|stages|parts|phases|things)
    `,
    '(step|stage|part) (one|two|three|number|by step)',
    `
      (right now|at the moment|currently|now) (i am|we are) .. (opening|checking|looking|pulling|waiting|entering
      |reviewing|loading|searching|running|putting|going |updating|sending|reading|calling|testing|resetting|checking
      |filling|verifying) .. (your|the|up|at|into|for|through|this|a|it|with|to|on|our)
    `,
    `
      (i|we) (am|are) (just|now)? (opening|pulling up|looking at|checking|going through|bringing up|looking into
      |searching|loading) .. (your|the) .. (to|so|and |because|now|order|account|file|record|history|details|booking
      |system|log|notes)
    `,
    'bear with me .. (while|for|as|because|i am|i will|until)',
    '(it|that|this) (happened|happens|is|was|came) .. because .. (the|of|our|we|a|it|two|your|they|there|when)',
    '(because|since|as) .. (first|then|next|need to|has to|have to) .. (before|then|after)',
    `
      (you) will .. (get|receive|see|hear|have|find) ..6 (within|by|in (@number|about|around|the next|a|up|under)
      |before|after|tomorrow|today|between|on|as soon as |once)
    `,
    `
      (i|we) (will|am going to|can|shall|are going to) ..8 (while|before|and (then|after|once|when)|after which|so
      that|which (takes|will|means)) .. (i|we|you|that|it |the|they|takes|then|will)
    `,
    '(the)? next thing (i|we) (will|am going to|are going to|do|need)',
    `
      (give|bear|stay) .. (me|with me) ..3 (moment|second|minute|me)? .. while (i|we) ..3 (pull|open|look|check|find
      |load|enter|search|bring|get|read|go|update|run |start|set)
    `,
    `
      while (that|this|it|the|your) ..2 (loads|runs|opens|starts|restarts|is|saves|prints|updates|comes up|resets
      |goes) .. (i|we) (will|am|are|can|would)
    `,
    `
      (stops|ends|closes|expires|starts|opens|begins|works) .. (today|tomorrow|now|tonight|@weekday|on|at) .. and (the
      |your|a|it|you|we|i) ..3 (arrives|starts|comes |begins|gets|goes|ships|follows|will|is)
    `,
    '(i|we) (only)? (ask|asked|need|want|check|am asking) .. because (the|it|we|i|our|that|your)',
    `
      (i|we) (am|are) .. (checking|looking|opening|sending|typing|entering|resetting|running|testing|searching|reading
      |booking) ..4 (while|as) (we|you|i) (speak|talk |wait|hold|are)
    `,
    `
      ^ (after that|from there|from here|once that is done|next) (you|we|i|it|they|he|she|the) ..1 (get|gets|go|goes
      |send|sends|can|need|needs|click|receive|receives|wait|take|takes|come|comes|will|call|calls|ring|book|check)
    `,
    '(delay|wait|hold up|charge|difference|gap|change|increase|extra) (is|was) (because|due to|down to) ..',
  ],
  likely: [
    '(i|we) (need|have) to .. (first|before) .. (check|ask|look|see|confirm|verify|i can|we can|can)',
    '(before|until) (i|we) can .. (i|we|you|the) (need|have|must|will)',
    `
      (it|this|that) (is|was) (stopped|blocked|held|delayed|rejected|declined|charged|returned) .. (by|because|due
      |when)
    `,
  ],
  never: [
    '(i|we) had (a|some|the|my) (tea|coffee|lunch|cake|breakfast|dinner|pint|biscuit|sandwich) ..6',
    ...asides,
    `
      reason (i am |i was |we are) (laughing |smiling |whispering |late |yawning |coughing |shouting |giggling
      |tired |sniffing |crying |grinning |typing |quiet |hoarse |croaky) ..8
    `,
    '(he|she|they) (told|asked|made|moved|took|said) ..8',
    ...phraseList(`
    takes (as long|two to|ages|forever), (will|would|could|might) take (ages|forever|as long|a while),
    (the|a) (process|procedure|policy) is (the|a) (process|procedure|policy), (first|last|full) name,
    (next|first) (customer|please|caller|time|of all you|day|month|week), what happens if (i|you),
    (what|when|how) (happened|did) (then|next|after),
    (reason) .. (none of|no reason|your business|you are calling|for your call|for calling|did they),
    you (should|were supposed|had to|must|need) .. (first|then), (the next|next) (customer|available|one|bus|in line),
    (i|we) do not (know|have), what (reason|was the reason|is the reason), step is (broken|missing|too),
    ^^ (so)? you (were|had|ordered|paid|called|have|tried|bought), (have i|did i|do i) .. (right|correct*),
    put (me|us|him|her) on hold, (you|we) were (put|placed) on hold, (if|you) (had|would have),
    you will (have to|need to), (and then|then) .. (you (forgot|did not|failed|hung)), (so if|if) i understand,
    (first|last|only) thing you, no reason, first of all (you|calm|this is|stop|i did|sir),
    after all (this|that|we|it), then what, take a miracle, anything else, wait for the,
    first you (forgot|did not|failed|lost|said|told|never|should),
    (happens|happen) (next|now|then|from here) (is|has) (not|nothing), (they|he|she) .. (say|said|told me),
    and then you (lost|forgot|broke|said|hung|told),
    (no idea|no clue|not know|not sure|not tell|not say|who knows) ..1 (what|how|when|why) ..4,
    (took|takes) (me|us|him|her), no reasons ..2
  `),
  ],
};
