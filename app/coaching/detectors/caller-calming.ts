import type { Detector } from './engine/detector.ts';

/** The caller agrees, thanks, or takes the edge off. */
export const callerCalming: Detector = {
  id: 'caller_calming',
  side: 'caller',
  sure: [
    '(you have|you) .. turned (it|this|that|me|things) (round|around)',
    `
      (oh |well |okay |right |lovely |great |smashing |brilliant |good |perfect |yes |ah |that) ..2 that is (all
      |everything |exactly what |just what |what) (i |we) (wanted |needed |was after |were after |was hoping for
      |asked for |ask |was asking |wanted to hear |came for)
    `,
    `
      (i |we) (do |really |very much |truly |just |would |certainly |do really |sincerely)? (appreciate) .. (that
      |it |your |you |this |the |all |everything |what |how |$)
    `,
    `
      (thank you|thanks|cheers|many thanks) .. (for|so much|very much|ever so|a lot|a million|that|you have been|i
      (appreciate|feel)|really|for that|for your help |for listening|for sorting|for being|for taking|for
      understanding|for explaining|that helps|then|that is|you are|a bunch|for everything|i know|it is|for your |for
      fixing|for the|for getting|for helping) .. (help|helped|helpful|listening|patience|understanding|sorting|kind
      |kindness|great|good|time|much|quickly|that |this|honest|explaining|fixing|me|everything|effort|so|straight|calm
      |patient|fast|quick|looking|staying|all|out|better|lovely|appreciate|me out|wonderful|not |your|fault|$)?
    `,
    `
      (that|this|it|which|friday|monday|tuesday|wednesday|thursday|saturday|sunday|tomorrow|he|next week) (is|would be
      |will be|sounds|seems|works|should be|would|does |looks|suits|feels|all sounds|makes|actually) .. @praise
    `,
    `
      (that|this|it|which|friday|monday|tuesday|wednesday|thursday|saturday|sunday|tomorrow|today|afternoon|morning
      |next week) .. (works|will work|would work|suits |will do|would do|helps|would help|sounds fine|does it|will be
      fine|is alright|is better) .. (for)? (me|us|fine|nicely|then|perfectly|well|a lot|great|okay|$ |very|actually
      |thank)
    `,
    `
      (sounds) (good|great|fair|fine|perfect|reasonable|okay|alright|like a plan|better|lovely|brilliant|about right
      |sensible)
    `,
    '(fair|good) enough',
    '(^|well|okay|alright|yes|right|oh|but) (that is|it is) (only)? fair',
    `
      (i am|i was|am|i feel) .. (sorry|bad) .. (i|for|about|that|if) .. (shouted|shouting|yelled|yelling|snapped
      |snapping|lost|losing|rude|angry|swore|swearing|temper |taking|took|harsh|raised|raising|short|sharp|grumpy
      |being so|was so|took it|so upset|so angry|so rude|had a go|gave you|getting|got so|outburst|tone|earlier |for
      being)
    `,
    `
      (sorry|apologies|i apologise|i apologize|forgive me|did not mean) .. (shouting|shout|yelling|snapping|snap|my
      (tone|language|temper|outburst|attitude|behaviour |behavior)|being (rude|short|so|difficult|angry|harsh)|losing
      my|to (shout|yell|snap|be rude|take)|that i (shouted|snapped|yelled|lost)|before i was|earlier i |i lost|i
      snapped|i shouted|i yelled|i was (so|rude|upset|angry|short|harsh|a bit))
    `,
    `
      (it|that|this) (is)? (not|was not) .. (your|you) .. (fault|i am|personally|personal|i know|mistake|doing
      |problem)
    `,
    `
      (not |nothing) .. (angry |upset |mad |cross |annoyed |frustrated |your fault |against) (at |with)? (you |you
      personally |personally |with you |any more |fault |$)
    `,
    `
      (you) (are|have been|were|are being|you are) .. (very|really|so|extremely|most|super|the first|actually|been
      |ever so|a great|such|kind|nice|a big)? .. (helpful |kind|nice|patient|great|understanding|wonderful|lovely|a
      star|a lifesaver|polite|good|star|lifesaver|gem|legend|angel|lovely|first person|first one |professional
      |brilliant|amazing|help|sweet|fantastic|decent|excellent|courteous|honest)
    `,
    `
      (you) (really)? (helped|have helped|sorted|have sorted|fixed|solved|explained|made my|have made|have restored
      |put my mind|saved me|saved my|made me |took the time|listened|have been listening)
    `,
    `
      (i|we) (can|could|will|would|shall)? (wait|live with|work with|accept|manage|do that|go with|take that|take it
      |agree to|be happy with|settle for|hold on |try that|hang on) .. (that|until|till|then|fine|okay|for|friday
      |monday|tuesday|wednesday|thursday|tomorrow|this|it|with|offer|next|deal|few|no problem|a bit |another|the|$)
    `,
    `
      (i|we) (feel|am feeling|am|feel so|do feel|already feel|am already|am much|already|am a lot|am a bit) .. (better
      |relieved|calmer|happier|happy with that |happy now|satisfied|reassured|glad|pleased|content|grateful|more
      relaxed|fine with|okay with|good with|fine now|okay now|good now|heard|happy|more confident |thankful|impressed)
    `,
    '(makes|made|make) me (feel)? .. (better|happier|happy|calmer|relieved|confident|smile)',
    `
      (that|what|this|it) .. (is|was|comes as|as) .. (a)? (big|huge|great|such a|massive|enormous|real|relief|weight
      |load) .. (relief|off my|weight off)?
    `,
    `
      (what a |such a |a weight off |a load off |phew |thank god |thank goodness |thank heavens) (relief |my
      |shoulders |mind |for |that |somebody |someone |$)?
    `,
    `
      (okay|alright|right|fine|yes|well|good|great|oh) .. (i|we) (understand|see|get it|get that|can live|can wait
      |accept|agree|trust|will wait|believe you|appreciate |can do|take|will try|will do) .. (now|what you|that|then
      |why|how|it|this|you|until|where|$)
    `,
    `
      (fine|okay|alright|good|great|yes|right|brilliant|perfect|lovely|sure|deal|agreed|go on then) .. (let us|we can
      |i will|you can|go ahead and|please) (do|try|go |take|have|wait|leave|make|send|book|accept|give|see|say) ..
      (that|it|with|this|then|ahead|a|for|one|$|so|friday|monday|tomorrow|you|your|until)
    `,
    '(let us) (do|try|go with|leave it) .. (that|it|then|this|at that|so)',
    `
      (at least|finally|it is (good|nice|great|a relief)|good|nice|glad|happy) .. (someone|somebody|you|one person|a
      human|a person|to (hear|know|see|speak|talk)) .. (listening|listens|listened|listen|understands|understand|cares
      |care|helps|help|hear|that|know|explained|took|takes|trying|tried|gets|get)
    `,
    `
      (okay|alright|fine|good|great|right) (that|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow
      |three|noon|it|then|this|then that|so) .. (is|works |will|sounds|makes|would|helps|suits|does|was|then) .. (okay
      |alright|fine|good|great|do|work|me|sense|fair|help|perfect|better|nice|lovely|reasonable|then $)
    `,
    '(that|it|this|now it|okay that|now that) (makes|made|does make) .. sense',
    `
      (i|we) (know|understand|realise|realize|can see|can tell|see|get) .. (you are|you have|it is|you|that you|this
      |that) .. (doing|only|just|trying|not your|did not |your best|to help|your job|not you|best|fault|personally
      |hard)
    `,
    `
      (okay|alright|right|yes|fine) (good|great|perfect|thank you|thanks|brilliant|lovely|fair|cool|fine|wonderful
      |excellent|fantastic|no problem|no worries|super |agreed|deal|then that) ..
    `,
    `
      (perfect |brilliant |wonderful |excellent |fantastic |lovely |marvellous |super |amazing |awesome |great)
      (thank |thanks |cheers |that |i |then |okay |$$) ..
    `,
    `
      (no problem|no worries|no rush|no hurry|take your time|do not worry about it|never mind|it is okay|it is alright
      |all good|all is well|that is okay |apology accepted|i accept your|accept the apology|i forgive) ..
    `,
    `
      (i|we) (will|would|am going to) .. (recommend|give you (a good|five|a great|a positive)|tell my|stay with|stick
      with|leave a (good|nice|positive)|keep my) ..
    `,
    '(you have)? (restored|renewed|got|regained) my (faith|trust|confidence)',
    '(now)? (we are|we are finally|you are) (getting|talking) (somewhere|sense|finally)?',
    '(i)? (feel|am) (much|a lot|a bit|a little|so much|already|far|way) (better|calmer|happier|relieved)',
    `
      (that|this|it) (is|was|would be) (all|everything|exactly what|just what) (i|we) (needed|wanted|want|need|asked
      |ask)
    `,
    '(put|puts|set|sets) my mind (at (rest|ease))',
    `
      (sorry|apolog*) ..3 (got|was|being|having|have|had|having been|been)? ..2 (cross|a go at|short with|sharp with
      |stroppy|snappy|carried away|horrible to you|nasty to you|worked up)
    `,
    '(bit|bite|biting|bitten|jumped down|took it out on) (your|you) (head|throat|off)?',
    '(you have)? cheered me up',
  ],
  exactly: [
    '^^ fine $$',
    '^^ okay great $$',
    '^^ deal $$',
    '^^ perfect $$',
    '^^ okay thank you $$',
    '^^ alright thank you $$',
  ],
  never: [
    'would ..1 feel (better|happier|calmer) (with|if|when|once) ..',
    `
      (want |wants |wanted |need |needs |needed |got |has |have |had |like |expect |expected |supposed |ought
      |trying |try |going |waiting |get |getting |hope |hoping) ..3 to (work |help |helps |suit |do) ..3
    `,
    `
      (does |do |did |will |would |is |can |could |how |what |how does |how is) (that |this |it |which) .. (help
      |work |suit |do |helps |works) ..2
    `,
    'is (that|this|it) (all|everything) (you|i|we|they) ..3',
    'not (all|everything|exactly|just) ..1 (what)? (i|we) (wanted|needed|asked|was after) ..',
    'thanks for nothing',
    '(thanks|thank you) (a lot)? .. (for)? (nothing|ruining|wasting|making me|losing|breaking)',
    `
      (not|never|does not|do not|did not|will not|would not|could not|hardly|is not|was not) .. (work|works|fair|help
      |helps|good|okay|fine|great|better|enough|suit |happy|do|acceptable|appreciate|live with|feel|accept|wait|sound
      |make sense|makes sense|helpful|satisfied|reassured)
    `,
    '(yes|oh) right $$',
    `
      (great|fine|good|wonderful|brilliant|lovely|perfect) .. (now it|another|so now|just great|whatever|just what
      |then i|but|again|broken)
    `,
    `
      (oh|just|well that is just) (great|brilliant|wonderful|perfect|lovely|fantastic|marvellous) (now|another|so|just
      |again|and|more)?
    `,
    '(that|this|it) is (all)? (very|well and) good but',
    'fine whatever',
    '(would|will|should|could) (be)? (better|good|great|nice|fair) if',
    '(what|how|which) .. (would|is) .. (fair|good|better|great)',
    '(nobody|no one|none) ..5 (helpful|listens|thank)',
    '(is|was|are) (that|this|it) (okay|fair|fine|good|alright|right)',
    '(i|we) (want|would like|need) to (thank nobody|speak|talk|know)',
    '(fine|good|great|okay) .. (print|morning|afternoon|evening|hello|bye|goodbye)',
    '(used to be|was working|it was|everything was|were) (fine|great|good|okay|perfect|happy)',
    '(you should|you had|you would) better',
    '(it|line) is (okay|fine) (in|on|when|until)',
    'a relief driver',
    'make me wait',
    '(can not|can not i|how can i|do i|i have to|i had to|made me|tired of|i will not) (wait|accept|live)',
    `
      (do you|does it|did it|can you|you call that|call that|how is (that|this)|think (that|this)) .. (helpful|fair
      |good|sense|fine|better|okay)
    `,
    '(not|nothing) .. (listening|understand)',
    '(good|great|lovely) (product|phone|card|hotel|camera|offer|flight|for (you|me))',
    'wanted to (say|know|ask|tell)',
    'appreciate (it|that) if',
  ],
};
