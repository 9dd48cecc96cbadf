import type { Detector } from './engine/detector.ts';

/** Asks about the case itself: when, what, how often, since when. Greetings, offers and sales questions are none. */
export const clarifyingQuestion: Detector = {
  id: 'clarifying_question',
  side: 'agent',
  sure: [
    'at (what|which) (point|stage|moment) (does|did|do|is|was) ..3',
    `
      (when|what time|which day|what day|since when|from when) (exactly|precisely)? (did|was|were|has|have|does|do|is
      |are) (you|it|this|that|the|your|they|he|she |there|all)
    `,
    `
      (how long|how many|how often|how much|how far|how big|how old|how soon after) .. (has|have|did|does|do|is|was
      |were|are|ago|times|people|of)
    `,
    `
      <!of|is|see|about|for|explain|with|understand|that|forgot|know|on|like (what|which) (exactly|precisely|kind of
      |sort of|type of|specific)? ..3 (error|message |light|lights|colour|color|model|version|part|device|item|items
      |number|room|screen|button|code|step|steps|store|branch|make|browser|date|amount|noise|sound |product|size
      |address|plan|one|product|charge|transaction|order|app|problem|issue|brand|invoice|page|card|flight|line|account
      |password|router|box|email|website |program|symptoms|serial|printer) .. (is|are|was|were|did|do|does|has|have
      |comes|shows|you|it|on|appears|blinking|please|showing|lit|came)
    `,
    `
      <!of|is|see|about|for|explain|with|understand|that|forgot|know|on|like (what|which) (exactly|precisely|else
      |actually|then)? (happens|happened|happen|went wrong |goes wrong|seems|appears|does it|did it|did he|did she|did
      they|did the|do you see|are you seeing|did you|were you|have you|has|does the|shows|changed|was the |were the|is
      the|are the|is on|is your|is showing|is it showing|is happening|caused|was said|was wrong)
    `,
    `
      <!of|is|see|about|for|explain|with|understand|that|forgot|know|on|like (where|who) (exactly|precisely)? (did
      |does|was|were|is|have|has|do) (you|it|this|that|the |your|they|he) .. (!going)
    `,
    `
      (can you|could you|would you|will you|please|kindly) (please|kindly)? (tell|show|describe|explain|walk|give
      |clarify|take|let|talk|elaborate|specify|share|run |say|read|help me understand|confirm|check|send) .. (me|us
      |what|how|when|which|exactly|more|bit|through|whether|if|the|your|where|on|with)
    `,
    `
      ^ (have|did|do|are|were|has|does|is|was) (you|it|the|your|there|this|that|anyone|anything|they|any|he|she
      |someone|everything) .. (notice|noticed|tried|try|try |checked|changed|happen|happens|happened|restarted
      |unplugged|received|receive|get|got|see|seen|seeing|remember|recall|spoken|speak|talked|talk|hear|heard
      |contacted|moved|installed|updated|update|using|use|used|start|started|plugged|connected|affected|broken|open
      |opened|damaged|missing|working|work|keep|kept |kept|sign|signed|reported|report|already|able|still|other|before
      |only|always|blinking|flashing|showing|press|pressed|make|made|ordered|order|charge|charged |pay|paid|say|said
      |given|give|drop|dropped|different|same|constant|intermittent|come|came|on|off|happening|since|recently|wet
      |swollen|hot|inside|outside|anyone |access|both|all|email|letter|confirmation|receipt|photo|by any chance|at
      home|after|every|particular|worse|ever)
    `,
    `
      ^ (is|was|are|were) (it|that|this|the|there|your|they) .. (or (is|was|does|the|only|all|just|both|did|a|another
      |any|on|in|not))
    `,
    '^ (do|did|does) (it|this|that|the|you|they) .. (or|every|always|only|after|when|before)',
    `
      (what|which) (were|was|are) you (doing|trying|using|hoping to do|charged|told|looking at|running|working
      |expecting to)
    `,
    `
      (may|can|could) i (know|ask|check|please know|find out|get|clarify) .. (when|what|which|how|who|where|since|if
      |whether|few|couple|some|question|questions|more |why|about|exact|details|did|is|the)
    `,
    `
      (tell|talk) me (a (bit|little))? (more|exactly|what|when|how|which|everything|through|about what|about the|where
      |who|step by step)
    `,
    '(walk|take|talk|run|guide) me through (what|it|the|how|this|that|each|your|everything|exactly|step)',
    'help me (to)? (understand|see|picture|pin|narrow|get) .. (what|when|how|which|the|why|where|this|exactly|better)',
    `
      (let me|can i|i would like to|i need to|may i|i want to|i just need to) .. ask you? (a|some|few|couple|one|two
      |quick|more) .. (question|questions|things|thing)
    `,
    `
      (any|has there been any|were there any) (error|changes|change|noise|damage|message|lights|other|particular|idea
      |chance)
    `,
    `
      <!of|is|see|about|for|explain|with|understand|that|forgot|know|on|like (what) (is|was) (it|the|your|that|this)
      .. (doing|showing|saying|make|model|serial |version|tracking|problem|issue|reading|error|status|display|exact
      |number of the|reason|name of the|cause|trouble|matter|say)
    `,
    `
      ^ (does|did|do|has|is|are) (it|this|that|the|your|any|anyone|anything) ..5 (happen|affect|work|appear|show|start
      |stop|occur|make|come|look|feel|still|other|else |do)
    `,
    `
      ^ (did|do|have|were) you (by any chance|ever|recently|also|happen to|already|yourself|actually|still|try|tried
      |see|get|notice|keep|receive|speak|been|have|hear |use|contact|call|check|unplug|restart|move)
    `,
    'who (else|then)? (signed|opened|was there|took|delivered|answered|installed|uses|set|put|gave|sent|was)',
    '(since|until) when (is|has|did|have|are|was|were|do)',
    `
      (who|which (colleague|agent|person|department|adviser|advisor|branch)) .. (speak|spoke|spoken|talk|talked|said
      |help|helped|dealt|promised|served|handled) .. (to |with|you|that|it)?
    `,
    `
      how (did|does|do|was|were|is) (it|this|that|the|you|they|your) .. (start|happen|happened|begin|look|behave|go
      |work|pay|order|notice|find|arrive|come|react|sound |feel|respond|delivered|packed|connected|book|set|get|send
      |appear|discover|sent|look|charged)
    `,
    'could it be (that|the|your|you|something|because)',
    `
      ^ (is|are|was) (there)? (anyone|anything|somebody|something|any) (else)? .. (affected|different|blocking
      |connected|new|using|plugged|wrong|missing|unusual |neighbours|neighbors|house|near|happening)
    `,
    `
      ^ (is|was|are|were|does|did|do) (it|this|that|they|all|there) .. or (just|only|all|both|every|also|always|never
      |another|more) ..
    `,
    '(which|what) (of|one of) (the|those|these|your) ..',
    '(is|are|was|does) .. (only|just) ..4 or ..1 (whole|entire|all|every|rest)',
    '(walk|talk|take) me through ..',
    `
      <!of|is|see|about|for|explain|with|understand|that|forgot|know|on|like which ..2 (did|was|were|has|had|does)
      (you|it|the|that|this|they|he|she|your|there) ..
    `,
    `
      <!of|is|see|about|for|explain|with|understand|that|forgot|know|on|like what (time|day|date|colour|color|make
      |model|size|part|room|floor|name) ..2 (did|was|were|has|had|does) (you|it|the|that|this|they|he|she|your|there)
      ..
    `,
    'when you (say|tell me|mention|describe) ..6 (is|do|does|was|did|are) (that|it|you|there|this) ..',
    'whereabouts (is|are|was|were|did|on the|in the|exactly)',
  ],
  never: [
    'who is that (barking|singing|shouting|crying|laughing|in the background) ..3',
    '(how|what) (are|is) you .. (today|doing|this morning|this afternoon|evening)?',
    'how are you',
    '(how|what) (may|can|could|do|should|would) (i|we) .. (help|assist|do|be of)',
    '(do|would|did|will) you (want|like|care|need|expect|prefer|mind) ',
    '(what) (do|would) you (want|like|expect|think|prefer) .. (me|us|to)?',
    'anything else',
    '(how|what|who|where|why) .. (dare|cares|on earth|the hell|knows|do you think you)',
    `
      (can|may|could) (i|we) .. (put|place|help|offer|interest|note|call you|transfer|document|record|finish|speak
      |have your attention|send|add)
    `,
    `
      (can|could|would|will) you (stop|calm|please calm|hold|wait|bear|listen|please hold|let me|just listen|lower
      |not)
    `,
    'why (did|do|have|are|were) (not|you not|you)',
    '(can|could) you (please)? (tell|ask) (him|her|them|your)',
    '(what|how) (will|would) (you|it) (be|cost|do about|pay)',
    '(do|did) you (even|ever) (read|listen|think|bother|understand|know)',
    '(who|what) do you think',
    '(tell|told) me (about it|that is)',
    '(read|take) (the|our) (survey|terms|contract)',
    `
      are you (sure|serious|kidding|joking|telling|lying|happy|listening|done|finished|satisfied|deaf|sorry|okay with
      |still there|there)
    `,
    '(do|did) you (know|realise|realize|understand) (how|that|who|what|you)',
    'is (that|this|it) (okay|alright|correct|right|all (okay|right|good|clear)|fine|clear|good|agreeable)',
    'is there (anything|something|any) (else|more|other|i|we)',
    '(what|how) (is|was|about) (your|the) (weather|weekend|day|name|day going)',
    '(have|has) (you|it) (been)? (a|having a) (good|nice|lovely|great)',
    '(may|can|could) (i|you) .. (survey|rate|feedback)',
    '(what|which) .. (time|day|date|number) (suits|is best|works|would|is good|do you prefer|is convenient)',
    '(what|which) .. (option|one|way|would you|do you) (prefer|like|suits|rather)',
    '(could|can) you (have|not|at least) .. (read|called|told|wait)',
    'best number',
    'what (is|was) your .. name',
    '(did|can|do|could) you hear me',
    `
      (have|did) you (tried|try|seen|see|heard of|considered|thought about) (our|the) (new|app|website|latest|special
      |offer|premium)
    `,
    '(would|will) you (be|have) .. (interested|home|available)',
    '(when|what time) (can|could|should|shall|would|will|may) (we|i|you)',
    '(who) do you think',
    'why do you',
    'here is (what|how)',
    'what happens (is|next|now|then is|there is|here is)',
    'what (happened|has happened|is happening|went wrong) (is|was|here is|here was|there was)',
    '(what|who|where) makes you',
    '(going|ready|willing) to (listen|pay|learn)',
    'who told',
    'where do you live',
    '(which|what) (one)? of (the|those|these|your|them|the two) .. (would|do) you (prefer|like|want|rather)',
    '(good|nice|great|lovely) (weekend|day|holiday|trip|flight|time|christmas|evening)',
    '(have|had|having) (a|an) (nice|good|lovely|great|pleasant|fun|relaxing|wonderful|safe|busy|quiet|happy)',
    'did you know',
    `
      (how|what) (is|was|are|were) (the|your) (family|kids|children|holiday|holidays|weekend|trip|weather|journey
      |christmas|week)
    `,
    'have you (thought|considered) (about|of|our|the)',
    'what would (make|help|it take)',
    'what did you (expect|think)',
    '(little ones|grandchildren|the kids|your kids)',
  ],
};
