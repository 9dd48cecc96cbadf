import type { Detector } from './engine/detector.ts';

/** Says the caller's case back in other words, or asks whether it was understood so. */
export const paraphrase: Detector = {
  id: 'paraphrase',
  side: 'agent',
  sure: [
    `
      (let me|i want to|i would like to|can i|may i|i will|could i|to|let us|i just want to) (make|be) (sure|certain)
      .. (i|we|that i|that we|you and i) .. (got|get |understand|understood|have|heard|follow|am|on|clear|grasp
      |caught)
    `,
    `
      (let me|i want to|can i|may i|i will|could i|i would like to|let us) (check|see|confirm|verify|double check) ..
      (if|that)? (i|we) (have|got|understood |understand|heard|get|am|follow|caught)
    `,
    `
      (let me|i will|can i|may i|just to|i would like to|could i|let us|if i may|if i can|allow me to) .. (recap
      |summarise|summarize|sum up|sum it up|sum this up |paraphrase|restate|rephrase|go over this|go over that|repeat
      that back|repeat back|read that back|play that back|play back|say that back|say it back |repeat what
      |recapitulate|go back over|run through what|reflect that back|reflect back|sum that up|echo that back)
    `,
    `
      (let me|i will|can i|may i|just|i would like to) (repeat|read|play|say|run|go) .. (back|through) .. (to you|you
      |with you|what|one|see|make)
    `,
    'what (i|we) (am|are|have) .. (hearing|understanding|getting|gathering|understood|heard|gathered|taking|got)',
    `
      what (i|we) (hear|understand|heard|gather|get|take|understood) (from you|is|from this|so far|from that|from
      what)
    `,
    `
      what you (are|were|have been)? (telling|saying|told|describing|describe|explaining|trying to say|said|mean
      |asking) (to)? (me|us|is|so far|for|here) .. (is|that |the|you)
    `,
    '(so)? (you are|are you) (saying|telling me|telling us) .. (that|the|you|it|your|there|we|nobody|no one|is)',
    '(in|to put it in) (other|different|my own|my) words .. (you|your|the|it|they|nobody|there|we)',
    `
      (have|did|do) (i|we) (got|get|understand|understood|have|hear|heard|understand) (that|this|it|you|the|everything
      |all|your) .. (right|correctly|correct|properly |straight|clear)
    `,
    `
      (is|was|would) (that|this|it) (about|all|right|correct|be)? (a fair summary|the right summary|an accurate
      summary|a good summary|what you mean|what you meant |what you are saying|right summary|the gist|the situation
      |what happened|how it happened|fair to say)
    `,
    '(is|was) that (right|correct|about right|all correct|accurate|it in a nutshell) $$',
    `
      (it|that|this) (sounds|seems|appears|feels) (like|as if|as though|to me|that) ..4 (you|nobody|no one|they|we|the
      main|the biggest|the real|the technician |the driver|the engineer)
    `,
    '(sounds|seems) (like|to me|as if|as though) .. (you|the main|biggest|nobody|we|they) ..',
    `
      just (so|to) .. (i|we)? (am|are|be)? (clear|sure|certain|confirm|understand|recap|on the same page) .. (you|the
      |your|it|this|we|that|i|there|everything|what |about)
    `,
    '(correct|stop|tell) me if i (am|have|got|get|misunderstood) (wrong|mistaken|this|it|that|anything)',
    `
      (from|based on) what (you|i) (have|are|am|just)? (told|said|described|saying|telling|explained|hear|heard
      |understand|gather|understood|mentioned|shared |gathered)
    `,
    `
      (so)? (basically|essentially|in short|in a nutshell|in summary|in essence|in brief|to sum up|to summarise|to
      summarize|to recap|the long and short|bottom line |to put it simply|all in all) .. (you|the|your|there|it|we|is)
    `,
    '(my|our) understanding (is|so far|of|would be)',
    `
      (so)? you (have|had|were|are|are still|did|would|want|wanted|need|tried|paid|ordered|called|asked|never|bought
      |got|received|cancelled|booked|waited) ..16 (is that|have i got that|did i get that|do i have that|am i|is this
      |would that be) (right|correct|about right|understanding|it)
    `,
    `
      (so)? (the|your|it|we|they|he|she|nobody|this|there) ..16 (is that|have i got that|did i get that|do i have that
      |have i understood|did i understand) (right |correct|about right|correctly|it)
    `,
    `
      (so)? the (main|real|biggest|key|actual|core|whole|first|main two) (problem|issue|concern|point|thing|worry
      |complaint|frustration) (for you|here|then|you have |you are having)? is (that|the|not|you|how|your|really
      |nobody)
    `,
    '(am i|are we) (right|correct|understanding|hearing|getting|following|on the same page|reading)',
    `
      (so|okay|alright|right) (what|the way|how) (i|it|we)? .. (happened|understand it|see it|went) (is|was|that|you
      |then|so far|right)
    `,
    '(let me|i will) (put|see if i can put|say|try to put) (that|this|it|what) .. (own|my|other|different) words',
    '(to|let me|let us|i will|so) (just|quickly)? sum up ..',
    `
      (just)? (to|let me|i want to|i will|can i) (just)? (check|be sure|confirm|make sure) (i|that i|you and i)? (have
      |am|follow|understand|understood|got|am with) ..1 (understood|you|it|this|that|right|got|follow|followed|the
      |everything)
    `,
    'so what we have is (a|the|an|your|two|three|you)',
    `
      you (have)? (mentioned|described|named|raised|listed|told me about) (two|three|four|several|a few|a couple of)
      .. (things|problems|points|issues|parts|concerns)
    `,
    '(did|have|do) i (miss|missed|missing|leave|left|forget|forgotten) (anything|something|out|any)',
    '(have|did) i (got|get|caught) (them all|it all|all of (it|that|them)|everything)',
    `
      (i hear|i see|i understand|there are) (two|three|a couple of) .. (issues|things|problems|points|concerns) ..
      (one|first|here|the)
    `,
    '(to|let me) (just)? (repeat|say back|go over|run over) what you (told|said|have)',
    'so as i (understand|see|hear) (it|this|you)',
    '(^|so|and) you .. correct $$',
    '(am i|would i be) right (in thinking|to think|in saying|to say|that|if i say)',
    'in other words (you|your|it|the|they|nobody|we)',
    '^ to (recap|summarise|summarize|sum up|paraphrase|restate|rephrase|repeat)',
    '(say|saying|play|read|repeat) (that|this|it) back to you',
    '^ (so)? as i (understand|see|hear) (it|this|you|that|the|if)',
    `
      ^ you (have|had|were|paid|ordered|bought|rang|called|booked|sent|wrote|came|waited|asked|cancelled|returned)
      ...16 (and|but|yet|neither) ..4 (still|nobody|no one|nothing|neither|never|none) ..
    `,
    `
      (have |did) i (got |get |understood |understand |caught |catch |followed |follow |heard |hear) (that |this |it
      |you |everything |all that |all of that |all this) $$
    `,
    '^ to go over (it|this|that|what) ..',
  ],
  likely: [
    `
      ^^ so you (were|had|have been|had been|ordered|paid|called|tried|bought|got|waited|booked|returned|received
      |cancelled|are still|have had|never|asked|signed|sent |spoke) ..20 (and|but|then|instead|twice|still|without|not
      |never|because|since|after|so)
    `,
    'so (that is|there are|you have|we have) ..3 (problems|issues|things|points|charges|parts) .. (the|and|one|first)',
    `
      (i|we) (hear|understand|see|get) (you|that you) (saying|want|need|would like|feel like|were told|have been told
      |are saying)
    `,
    '^^ so (the|your) ..8 (and|but|then|still|instead) .. (you|still|nobody|now|not|never)',
    '^^ so you have !a|an|the|to|any|your|two|three|four|some|no|this ..20 (and|but|then|instead)',
  ],
  exactly: [
    `
      (so)? (to)? (i|we) (am)? (understand|gather|take it|hear|understood) (that|from|it) .. (you|the|your|nobody|what
      |this)
    `,
    `
      (so)? if (i|we) (have|am|can|do)? .. (understand|understood|understanding|hear|heard|hearing|got|get|follow
      |following|read|reading|see) (you|this|it|that|things |the situation|your|everything|the problem|the issue
      |correctly|right|properly|what you|all of this)
    `,
  ],
  never: [
    '(i|we) understand (the|that the|your) (system|account number|policy|website|name|number|address)',
    'so you (have to|need to|should|can|could|must|will|will have to|just|are calling from|are going to)',
    '(order|account|phone|card|reference|tracking|customer|serial|policy|telephone|mobile|post) (number|code|is nine)',
    '(as|like) i (said|told|mentioned|explained)',
    '(your|the) (name|number|address|postcode|email|date of birth|zip|account) is',
    '(sounds|that sounds|it sounds) (good|great|fair|perfect|fine|like a plan|okay|reasonable)',
    '(let me|to) (sum up|repeat) (my|the question|myself|the offer)',
    'your (name|number|account|address|order number|postcode)',
    'if i understand the (system|computer|screen)',
    'you are (calling|speaking|talking) (from|on|to|with)',
    'is that right handed',
    `
      make sure (i|we) have (the|your) (right|correct|latest) (number|email|address|account|name|details|phone
      |customer|order)
    `,
    '(you are|are you) (saying|telling me) .. (my|our|i am|how to do|what to do|to)',
    'is a lot of noise|nothing|music',
    '(hearing) is (a lot of|some|an|nothing|no|only) (noise|echo|music|sound)?',
    'make sure (the|your) .. (is|are) (on|off|connected|plugged|charged)',
    'make sure (you|the|your) .. (transferred|right (team|department|person|place|account))',
    '(what|all|so what) you (need to|have to|should) do',
    '(can|could|would) you .. (repeat|say|summarise|summarize|confirm|explain) .. ',
    'if you (go|click|look|press|listen|read|call|want)',
    '(so)? you (think|mean|want|expect) me to',
    'you have (already)? said',
    'repeat what i',
    '(first|second) time',
    '(told|tell) me that',
    '(saying|said|say) (is not|is wrong|is nonsense|makes no|is irrelevant|does not)',
    '(our|my) (terms|policy|offer|prices|rules|point)',
    'to be clear (i|you signed|that i|we)',
    'nothing (we|i) can do',
    'name is',
    '(right|correct) i mean',
    'basically there is nothing',
    'i understand you want .. but',
    'your name is',
    '(is that right) handed',
    'understand that but',
    'understand but',
    'in stock',
    '(if|that|sure) i have (your|the|any|a|some|one) (email|number|address|name|account|right|time|card)?',
    'i hear is (music|noise|nothing)',
    'have (that|it|this|one|them) (in stock|available|here|somewhere)',
    `
      (sum up|recap|summarise|summarize|go over|run through|run over|repeat|read back|say back) (our|the|your|these
      |those|all the)? (figures|charges|costs|prices|offer|offers|fees|total|totals|terms|conditions|features|benefits
      |instructions|numbers)
    `,
    `
      (and|but) you (still)? .. (did not|never|have not|failed to) (pay|read|call|tell|reply|answer|send|sign|return
      |listen|follow|bother)
    `,
    'you (still)? owe',
  ],
};
