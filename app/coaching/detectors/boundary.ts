import type { Detector } from './engine/detector.ts';
import { phraseList } from '../../language/lists.ts';

/** Sets a limit on insults and threats, calmly, and says what follows. */
export const boundary: Detector = {
  id: 'boundary',
  side: 'agent',
  sure: [
    `
      that (sort |kind |type) of (talk |language |comment |remark) ..2 (stops |has to stop |must stop |ends |will
      not |is not) ..1
    `,
    `
      (i|we) (will|can|do|am|are|am going|shall|would|could|really)? .. not (going to|able to|willing to|prepared to
      |have to|want to|here to|let|be)? .. (tolerate |accept|allow|take|put up|stand|continue|be|listen|respond|help
      |go on|carry on|stay|have|let you|deserve|appreciate|keep|discuss|permit) ..7 (@language|called |spoken to
      |treated|sworn at|shouted at|yelled at|talked to|way|talk to me|speak to me|screamed at|calling me|call me
      |cursed at|like that|bullied)
    `,
    `
      (please|i need you to|i ask you to|i must ask you to|i am asking you to|i would ask you to|kindly|i would like
      you to|can you please|could you please|can we |could we|let us|i have to ask you to|you need to|i am going to
      ask you to|we need to|i request you to|may i ask you to|would you please|i want us to |i need us to|i would
      appreciate it if you|i ask that you|i expect you to) .. (stop|refrain|not|avoid|mind|watch|lower|keep|moderate
      |change|speak|talk|stay|be |remain|cut|without|treat|continue|tone|use|do not) ..6 (@language|@respectful|your
      voice|voice|me)
    `,
    `
      (if|unless|should|when) (you|the|this|that|it|we|there) ..9 (i|we) (will|shall|am going to|have to|must|may
      |would have to|might have to|can|will be|am|need to |am obliged to) .. @end_call
    `,
    `
      (i|we) (will|shall|am going to|have to|must|may|would have to|will be forced to|will need to|am) .. @end_call
      ..4 (if|unless|should|when|now because|because|as |otherwise|now) ..
    `,
    `
      (otherwise|or|or else|and) (i|we) (will|shall|am going to|have to|must|would have to|may have to|am) ..
      @end_call
    `,
    `
      (i|we) (want to|would like to|am here to|am happy to|am trying to|am willing to|am glad to|will|can|really want
      to|do want to|cannot) .. (help|continue|assist |go on|carry on|keep helping|solve|listen|talk|keep) ..6 (but
      |once|as soon as|if|when|only|provided|as long as|while|and for that|though|however) ..7 (@language|@respectful
      |shout*|insult*|swear*|threat*|names|talk to me|speak to me|scream*|yell*|way)
    `,
    `
      (i|we) (want to|would like to|am here to|am happy to|am trying to|am willing to|do want to) .. (help|continue
      |assist|solve) ... (not|without|unless|until |can not) ..8 (@language|@respectful|shouting|insults|swearing
      |threats|yelling|names|talk|spoken)
    `,
    `
      (i|we) (can|will) only .. (help|continue|assist|go on|talk|carry on) .. (if|when|as long as|provided|once|while)
      ..5 (@respectful|you|we|language|stop|without)
    `,
    '(i|we) (do|will) not deserve ..4',
    `
      (this|that|the|your|such|threatening|insulting|swearing|shouting|calling|using) ..3 (language|tone|behaviour
      |behavior|insults|insult|threats|threat|abuse |comment|comments|words|remark|remarks|kind of talk|me|at me|staff
      |me names) .. (is|are) .. (not|un|un acceptable) .. (acceptable|okay|helpful|helping|called |appropriate|alright
      |tolerated|fair|allowed|needed|on|something)
    `,
    `
      (is|are) (not|un) (acceptable|appropriate|okay|tolerated) .. (language|to (speak|talk|insult|threaten|swear|call
      |shout)|tone|behaviour|behavior)
    `,
    `
      (do|please do|kindly do|please|would you) not .. (use|speak|talk|threaten|insult|swear|shout|yell|call|address
      |curse|scream|raise) .. (that|this|such|to me |at me|me|like|language|names|kind|tone|your voice|us)
    `,
    `
      (without|no|free of|free from|minus|please no|there is no (need|place|excuse|call|reason) for) ..3 (insults
      |insult|insulting|threats|threatening|swearing |shouting|abuse|abusive|name calling|yelling|profanity|personal
      attacks|offensive|bad language|cursing|foul language|such language|that language |that kind of language|rudeness
      |this kind of language|disrespect|harassment)
    `,
    `
      (your|the) language|tone|threats|behaviour|insults .. (does not|do not|has to|have to|must|need to|needs to)
      (change|stop|end|improve|continue)
    `,
    '(mind|watch|moderate|temper|mend|control) your (language|tone|words|tongue|manners|mouth)',
    `
      (keep|stay|remain|be) .. (the language|this|it|us|things|our conversation|the conversation|the call|respectful
      |civil) .. (@respectful)
    `,
    '(last|final|first|one|fair) (warning|and final warning)',
    `
      (as soon as|once|when|if|until) (you|we|the|this) .. (stop|calm|can speak|can talk|speak|talk|are able to|lower
      |treat|have calmed|are ready to|change|cool) ..5 (@language|@respectful|calling|shouting|names|insulting|to me
      |down|each other|tone|without) .. (i|we|it|the|that|$)
    `,
    `
      (speak|talk|treat|address|continue talking|behave) .. (to|with|towards|at)? (me|each other|one another|us) ..
      (respect|respectfully|politely|calmly|in a |properly|like a human|decent|with some|civilly|professionally
      |courtesy)
    `,
    `
      (threat*|insult*|abuse|abusive|racist|harass*) ..8 (i|we) (will|am going to|have to|must|need to|shall) ..
      (report|involve|end|log|inform|document|disconnect |escalat*|hang|pass|record|note|call the police|take)
    `,
    `
      (i|we) (will|am going to|have to|must|need to) .. (report|inform|involve) ..4 (threat|threats|police|security
      |supervisor|authorities|abuse) ..
    `,
    '(line|limit|boundary|point) .. (crossed|crossing|draw|been crossed|where i)',
    '(moment|minute|second|instant) .. (you|the|this|that) ..3 (stop|stops|stopped|over|calm|lower|ends)',
    `
      (threats|insults|abuse|swearing|shouting|that language|this language) ..3 not .. (something|what|going|help
      |acceptable|okay)
    `,
    'ask (for|you for) .. (respectful|polite|civil|calm|respect) ',
    '(do not|not) call me (that|names|a|an)',
    `
      (call|this|that|it) (is|was|will be|has been|gets) (being)? (reported|flagged|logged|passed) ..2 (because of
      |after|due to) (what|that|the|your) ..3 (said|say|threat|threats|language|comment|comments|remark|words) ..
    `,
    `
      (one more|another|any more|the next) ..5 (and|then) (i|we|this|it) ..2 (@end_call|hang up|end|over|finished
      |done)
    `,
    `
      (insults|insulting|shouting|swearing|threats|threatening|yelling|abuse|that language|this language|name calling)
      (will|does|do|is) not ..1 (help|get|solve|make|fix|change|do|speed) ..
    `,
    `
      (if|should) the (insults|shouting|swearing|threats|abuse|language|yelling) (carry|carries|go|goes|continue
      |continues|do not|does not|keep|keeps|start|starts) ..5 (ends|end|over|finished|hang|disconnect|stop)
    `,
  ],
  never: [
    `
      (your |the) (dog |dogs |cat |parrot |children |kids |child |son |daughter |baby |toddler |husband |wife
      |partner |friend |telly |neighbour |neighbours) .. (to |from)? ..4
    `,
    ...phraseList(`
    (the|this|your) (call|calls) (may|will|is|can|could) (be)? (recorded|end|drop|cost|disconnect) .. (battery|for|if
    your)?, (what|which) language, (end|cancel|ends) .. (trial|subscription|contract|month|year|plan), (insurance
    |covers|cover|policy) ..4 threats, with (all|due) (all|due)? respect, if (the|this|our|your) (call|line|battery
    |connection|signal) (drops|drop|cuts|ends|disconnects|gets|goes|breaks|dies|fails), (finish|end) (the|my) (call
    notes|notes|shift), (my|our) (last|final) (offer|price), (stop|disconnect|terminate) (the|your) (machine|service
    |modem|router|contract|account|payment|power|line), (feel|stay) (calm)? (you should|just), you need to (calm|relax
    |shut), the power cord, (do not|not) (have to|need to) (shout|speak up|raise) .. hear, (i|we) (will|can) not ..
    (call|change|refund|help you with that|continue your|accept (cash|cards|checks|that card|returns|this card|the)),
    (speak|understand) (that|this|the|your) language, (speak|talk) .. (louder|up|slower|slowly|into), not worry ..4
  `),
  ],
};
