import type { Detector } from './engine/detector.ts';

/** Insults and threats against the agent. Swearing at things or at oneself is none. */
export const callerAbuse: Detector = {
  id: 'caller_abuse',
  side: 'caller',
  sure: [
    `
      (you|you are|you guys|you people|you lot|you all|your company|they are|all of you|he is|she is|your colleague
      |your (staff|people|lot)|you two) .. (is|are |must be|sound like|must all be|being|act like|be|look like|really
      are|such)? ..3 @insult
    `,
    'you .. (@swearing)? .. @insult',
    `
      (you) (@swearing|absolute|complete|total|little|dirty|stupid|dumb|ignorant|lazy|filthy|miserable|pathetic|sorry
      |lying|fat|ugly|useless|nasty|evil|silly|arrogant |bloody|incompetent|bunch of|piece of|son of|sons of|load of
      |pack of|waste of|poor excuse|excuse for|lot of) ..2 (@insult|people|person|excuse|piece|human|man |woman|girl
      |boy|thing|lot|shit|crap|rubbish|bunch|guys|dog|dogs|foreigner|foreigners|skin|space|bitch|air|oxygen|nothing
      |fuck|fucks|liar|company|old)
    `,
    '(bunch|pack|load|lot|set) of (@swearing)? .. @insult',
    `
      (are|is) (you|he|she|everyone|everybody|they|you all|you people) .. (@insult|deaf|blind|slow|mental|mentally
      |brain dead|an idiot|that stupid|really that|drunk |on drugs|born stupid|simple|illiterate)
    `,
    `
      (go|get|just go|go and|why do not you) (to hell|fuck|screw|jump|die|kill yourself|hang yourself|stuffed|lost
      |knotted|rot|back to (your|where)|drown|choke|burn |take a hike|play in traffic|stuff yourself|a life|bent)
    `,
    `
      (fuck|screw|damn|stuff|sod|bugger|piss|eff|f|naff|shove|up) (you|off|your|this company|the lot of you|it up
      |yourself|yours|all of you|right off)
    `,
    `
      (fuck you|piss off|bugger off|sod off|f off|f you|get stuffed|get lost|shut up|shut your (mouth|face|trap|gob
      |hole)|shut the (hell|fuck) up|drop dead |kiss my (ass|arse|backside)|kiss off|up yours|bite me|suck my|suck it
      |burn in hell|rot in hell|eat shit|blow me|son of a bitch|piece of (shit|crap|trash|dirt |garbage|rubbish|filth)
      |waste of (space|skin|oxygen|air)|go to hell|damn you|zip it)
    `,
    `
      (i|we) (will|am going to|am gonna|would|could|shall|swear i will|promise i will|hope|want to|am coming|know
      where|should|know people|have a gun|might) .. (kill |hurt|beat|break|punch|slap|smash|hit|strangle|shoot|stab
      |burn|find out where|find you|hunt|come (for you|to your (house|home|door|office)|find|and (find|get)|(over|down
      |round|up|there) (there|here)? and (get|smack|hit|punch|smash|kick|beat|kill|find|sort|show|give you|teach|drag
      |wring|deal|knock|break))|knock |wring|throttle|destroy|get you|make you (pay|sorry|regret|suffer)|smack|bomb
      |kick|track you|you (work|live|die|burn|suffer|rot|choke|get (cancer|hit|fired |sick))|where you (live|work
      |park)|your (family|kids|children|house)|blow|teach you a|rip your|cut your|bash|murder|put you in|wait for you
      outside |deal with you|show you|sort you out|fix you) ..4
    `,
    `
      (i|we) hope (you|your) .. (die|rot|burn|suffer|choke|crash|lose|fired|cancer|get (hit|sick|run)|family|kids|hell
      |house|children)
    `,
    `
      (you) (will|are going to|better|had better) .. (pay for this|regret this|be sorry|watch your back|watch yourself
      |watch out|see what i|get what|hurt|dead |wish you|suffer|bleed|not live)
    `,
    '(watch|mind) your back',
    'you (are|will be) (dead|finished)',
    '(i know|find out|found out|tell me) .. where (you|your (family|kids)) (live|work|sleep|park)',
    '(how|why) .. (stupid|dumb|thick|dense|slow|brainless|idiotic) (are|can|do you have to) (you|be|people)',
    `
      (how|what) (an)? .. (idiot|moron|imbecile|jerk|fool|bitch|bastard|asshole|loser|clown|cretin|dumb (person|woman
      |man|girl)|stupid (person|woman|man|girl|cow)) ..1 (you|are|hired|works|do|trained|answers)?
    `,
    `
      (you|all|every one of you) .. (should be|ought to be|deserve to be) .. (shot|hanged|hung|locked up|beaten|fired
      out|burned|slapped|dead|put down)
    `,
    `
      (do|are) you .. (have (a|any|half a) brain|even have a brain|speak english|born (yesterday|stupid)|understand
      english|have brains|brain dead|know how to think |got a brain|have shit)
    `,
    `
      (you) (have|have got|got) .. (no brain|no brains|shit for brains|a brain the size|the brain|half a brain|less
      brain|the iq|iq)
    `,
    '(no|half|any|the) (brain|brains) (at all|in your|cell|cells|of a)',
    `
      (idiots|morons|scum|bastards|assholes|imbeciles|clowns|liars and|motherfuckers|wankers|cretins|scumbags|pigs) ..
      (the lot of you|all of you|every one |that is what you|work|like you|you are|you)?
    `,
    `
      (stupid|dumb|idiotic|lazy|ignorant|useless|brainless|moronic|bloody|fucking|worthless|pathetic|damn|goddamn
      |incompetent) (cow|bitch|girl|woman|man|boy|idiot |moron|fool|people|person|bastard|agent|bitches|liar|pig|robot
      |ass|asshole|lot|thing|indian|foreigner|git|twat|muppet|jerk|prick|clown|excuse|imbecile|idiots |morons|bastards
      |fools|liars|cretin|loser|donkey|call center|oaf)
    `,
    '(deaf|blind|stupid|thick|dumb|retarded|mental|insane|drunk|slow) or (what|just|something|simply)',
    `
      (to|with) (an|a|some|such|complete|total) .. (idiot|moron|imbecile|retard|monkey|halfwit|cretin|brainless
      |donkey)
    `,
    '(shove|stick) (it|that|your|this) .. (up|where|policy|ass|arse|sun)',
    '(your|you) (mother|mum|mama) .. ',
    `
      (you) (make me sick|disgust me|are disgusting|are a disgrace to|are not human|are nothing|are trash|are garbage
      |are worthless|are dirt|are filth|are vermin |people are scum|are less than)
    `,
    '(go) back to (your|where you) ..',
    '(ugly|fat) (voice|face|cow|pig|bitch)',
    '@swearing (idiot|moron|people|liar|bastard|bitch|robot|useless|company|thieves|agent|service|yourself)',
    'i know where your (office|building|house|home|family|kids|desk|car)',
    '(someone|somebody|i|they) (should|ought to|could|will) (break|smash|wring|punch|kick|slap) (your|you) ..',
  ],
  never: [
    `
      (i|my|me|i myself|like a|feel|felt|feeling|like an|being|was|were) .. (am|was|feel|felt|being|such|like|so|been)
      .. (an|a|such an|such a|so|the|complete|total)? .. (@insult)
    `,
    '(i|we) (am|was|feel|felt|have been|sound|must sound|look|must be) ..2 (@insult)',
    `
      (my|the|this|that|a|an|our|his|its|another) .. (@insult|@swearing) .. (question|design|phone|thing|door|box
      |machine|computer|mistake|bill|idea|modem|car|knee |weather|robot|website|app|password|light|system|tv|printer
      |router|menu|remote|form|rule|parking|neighbour|cat|dog|pin|user|button|password|cable|fridge|screen |alarm
      |light|lights)
    `,
    `
      (@swearing) (it|phone|thing|hell|nuisance|bill|shame|line|right|good|well|modem|cold|hot|knee|machine|computer
      |box|website|app|internet|password|light|key|car |door|wifi|router|screen|weather|music) ..
    `,
    'damn it',
    `
      (that|this|it) (is|was) (a|an|such a|so|the|really|just|rather|a very)? .. (stupid|dumb|idiotic|silly|thick) ..
      (question|idea|mistake|design|rule|system|thing |of me|but|website|app|password|to|way|name)?
    `,
    '(so|my|how|was|were) stupid (of|for|for me|i|me|am)',
    'shut (down|off|it down|the|my|that) ..',
    `
      (pay|bring|collect|pick|sign|return|drop|show|see|visit|get) (the|a|it|my|something|and) (bill|card|new one|form
      |papers|receipt|box|back|parcel)
    `,
    `
      (come) (down|over|there|by|round) .. (and|to) (pay|bring|collect|pick|sign|return|drop|show|see|get|talk
      |discuss)
    `,
    '(where) (you|do you) (live|work) if',
    '(do not|not) (want|mean) to (hurt|offend|insult|shout|be)',
    `
      (thick|cow|pig|rat|snake|robot|monkey|donkey|clown) (cable|carpet|coat|milk|farm|trap|skin|vacuum|mower|cover
      |enough|is|toy|costume)
    `,
    `
      (kill|killed|hit|cut|break|broke|beat|burn|burned|burnt|shoot|blow|smash|knock) (the|my|me|off|it|a|button|enter
      |power|down|up|out|time) (battery|lights|out|off |mobile|phone|signal|enter|play|wire|button|record|door|switch
      |fuse|leg|heart|screen)
    `,
    '(what|how|where|why|who|as|like) (the|in the|as) (hell|fuck)',
    '(hot|cold|hard|fast) as hell',
    'not (an|a|that|so|stupid|calling you)? .. (idiot|stupid|fool|moron|liar|nobody|robot)',
    '(it|he|she|car|dog|cat|phone|battery|the|line) (will|would|is going to|might) (die|burn|break)',
    `
      nobody (is|was|cares|knows|called|told|came|has|helps|answers|there|can|will|rang|wants|listens|ever|at|in|here
      |picks|did|does|said)
    `,
    'get lost in',
    '(am i|do i|are we) (talking|speaking|look|sound) .. (robot|machine|like)',
    '(you) .. (sold|sent|gave|have|had|promised|charged) (me|us|my|it) ..',
    'you (will|are going to) see what',
    'you idiot i',
    '(the|my|a) (rat|rats|snake|monkey|robot|pigs|cow)',
    '(kill|die|murder) for (a|some|the)',
    'i (could|can) (kill|die) for',
    '(clown|pig|cow|witch|nobody|rat|donkey|monkey|snake) (at|for|in) (a|the|kids|childrens|school|parties|real)',
    '(could|would) (murder|kill|die) (a|an|for|some)',
  ],
};
