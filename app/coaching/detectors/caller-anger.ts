import type { Detector } from './engine/detector.ts';
import { noAnger } from './anger-vetoes.ts';

/** The caller's words of anger about the service. Only words; never a label of the person. */
export const callerAnger: Detector = {
  id: 'caller_anger',
  side: 'caller',
  sure: [
    `
      (this|that|it|what you|your (service|company|prices|behaviour|system)|the (service|way|whole thing)|which|you
      |is) .. (is|are|was|has been|are being|is getting |just) .. @mood_bad
    `,
    `
      (how|what) (a)? .. (ridiculous|outrageous|disgraceful|disgusting|pathetic|absurd|joke|disgrace|shambles|farce
      |scam|rip off|mess|circus|load of rubbish |waste of (time|money)|cheek|nerve|bunch|terrible (service|company)
      |horrible service|awful service|nonsense|insult|shame)
    `,
    `
      (absolutely|totally|completely|utterly|simply|bloody|so|just|frankly|beyond) (ridiculous|outrageous|unacceptable
      |disgraceful|disgusting|pathetic|absurd |appalling|useless|furious|livid|fuming|shocking|insane|unbelievable
      |infuriating|incompetent|hopeless|fed up|terrible|awful|sick of)
    `,
    '(this|that|it) (is|was) ..2 un (acceptable|believable)',
    `
      (i|we) (am|are|have been|was) .. (furious|angry|livid|fuming|fed up|sick|mad|pissed|enraged|outraged|disgusted
      |appalled|seething|raging|upset|annoyed|frustrated |irritated|so done|tired of|at the end|losing my|boiling
      |steaming|shaking|beyond|disappointed|not happy|very unhappy|beside myself|cross|had it|done with |not impressed
      |losing patience|about to lose|incensed|sickened)
    `,
    '(had|have had|has had) (just about)? (enough|it) (of|with|up to|now|$)',
    'i (have|am) had? .. (enough of|it with|it up to)',
    `
      (enough is enough|last straw|final straw|that does it|up to here|end of my (rope|tether|patience)|my wits end
      |wit end|at the end of)
    `,
    `
      (you|you guys|you people|you lot|they|your (company|people|colleagues|staff|team)|all of you|you all) .. (is
      |are) .. @weak_insult|@mood_bad|incompetent|hopeless|wasting
    `,
    `
      (bunch|load|pack|gang|lot|set|group) of .. (crooks|thieves|liars|amateurs|clowns|criminals|scammers|jokers
      |cowboys|robbers|cheats|con artists|rubbish|nonsense |lies|crap|bull|idiots|incompetents|bandits)
    `,
    `
      (nobody|no one|none of you|you people|you guys|you|they) .. (cares|care|gives a|give a|do not care|does not care
      |could not care|bothers|bother|listens|listen |wants to help|want to help|knows what|know what you are|has a
      clue|have a clue|even tries) .. (there|over|here|about|damn|at all|do they|less|do you|$|me |customers|us|to|in
      your|doing|anything)?
    `,
    `
      (do|does) (you|anyone|anybody|your|no one) .. (even)? (care|have a clue|know what you are doing|listen|give a
      |work there|have any idea|understand (english|how) |realise how|realize how)
    `,
    `
      (worst|poorest|shoddiest|most (terrible|awful|useless|incompetent|unprofessional)) .. (service|company
      |experience|customer|airline|bank|support|ever|hotel |treatment|provider|product|firm|thing|i)
    `,
    `
      (very|so|really|extremely|such|what|just|pretty|absolutely|total|complete)? (a)? (bad|terrible|horrible|awful
      |poor|pathetic|useless|rubbish|disgusting|appalling |lousy|shocking|third class|dreadful|rotten|crap|atrocious
      |disgraceful|ridiculous|abysmal) (customer)? (service|support|experience|company|treatment|attitude |response
      |business|people|behaviour|behavior)
    `,
    `
      (i|we) (want|demand|would like|need|expect) .. (my|our|all my|every penny|a full|the) .. (money|refund|cash)
      (back)? .. (now|right now|today|immediately |this minute|right away|at once|straight away|or|and i want it
      |every)
    `,
    '(i|we) (want|demand) .. my money back',
    'give me (back)? my money',
    `
      (i|we) (am|are|will|was) (going to|gonna|about to|not going to)? .. (never|sue|cancel|cancelling|leaving|leave
      |switching|switch|report|reporting|take you to |tell everyone|put this on|post this|posting|complain to|contact
      my lawyer|go to the (press|media|ombudsman|papers|police|consumer|news|regulator) |call my lawyer|contact the
      |closing my|close my|see you in court|taking my business|take my business|moving to|go online|speak to my
      (lawyer|solicitor) |warn everyone|write a|complaining) .. (you|company|court|again|internet|ombudsman|regulator
      |lawyer|solicitor|account|contract|everything|this|online|twitter |facebook|review|business|elsewhere|else|buy
      |use|shop|come|consumer|everyone|press|competitor|back|me|subscription|order|police|$)?
    `,
    '(hear|hearing|sue|court|letter) .. (from)? my (lawyer|solicitor|attorney|lawyers)',
    'see you in court',
    `
      (last time) (i|we|i will|i am|that i|you) .. (buy|order|use|do|deal|shop|come|get|call|trust|fly|bank|stay
      |business|ever|see)
    `,
    `
      (i|we) (will|am|are|would|shall|am going to|can)? (never|not) .. (buy|order|buying|ordering|shop|shopping|do
      business|doing business|deal|fly|flying|stay|come |coming|recommend|bank|banking|trust|set foot|spend) .. (with
      |from|you|again|here|another|there|at|your|back|any of)
    `,
    `
      (are you|you have got to be|you must be|is this|you are|you have to be|are you people|are you actually|got to
      be) .. (kidding|joking|serious|insane |out of your mind|crazy|having a laugh|a joke|taking the (piss|mickey
      |mick)|winding|nuts|mad|for real|messing|mental|mocking)
    `,
    '(how|why) .. (hard|difficult|complicated|many people does it) (can|could|is|does|would) .. (be|it|to) ..',
    `
      (what|who) (the)? .. (hell|heck|fuck|devil|bloody hell|on earth|is wrong with you|kind of (company|service
      |people|business|outfit|operation|circus) |sort of (company|service|people|business|outfit)|are you people|are
      you doing over|do you people|am i paying|are you playing|a bunch)
    `,
    `
      (what|why) .. (wrong with (you|your)|do i (pay|even)|am i paying|even bother|is it always|do you not|can you not
      |can not you|can nobody|does nobody|does no one |is nobody|is no one|is it so hard|is this so (hard|difficult)
      |should i (have to|pay|be)|do i have to) ..
    `,
    '(sick|tired|sick and tired|fed up|had enough|weary) (of|and tired|to death|with|hearing|being)',
    `
      (i|we) (can not|can't|refuse to|do not|will not|am not going to|should not have to) .. (believe (this|it|you
      |what|how)|stand (this|for)|accept (this|that) |tolerate|take (this|it|no)|put up|be treated|deal with this any
      |keep doing this|understand why it is so|let this) ..
    `,
    `
      (you|they|your company|your people|you are|you have|you people|he|she) (have|are|has|just)? (stole|stolen|robbed
      |ripped|scammed|cheated|lied|conned|ruined |stealing|robbing|ripping|cheating|fooled|screwed|destroyed|wasted
      |messed|let me down|took my money|taking my money|overcharged|mucked) .. (me|my|from|us|to me |off|holiday
      |wedding|day|time|money|life|up|birthday|over)
    `,
    `
      (you|they|it|this) (has|have|had)? .. (lied|ruined|wasted|cost me|made me|treated|ignored|destroyed|spoiled
      |messed up|cheated) .. (to me|my|me|us|our|like|whole |everything|all)
    `,
    `
      (complete|total|utter|absolute|such a|waste|wasting|wasted|bloody|massive|huge|colossal) (of)? (waste|joke
      |disgrace|shambles|nonsense|my time|time|rubbish |disaster|mess|farce|nightmare|incompetence|fiasco|bullshit
      |liars|cowboys|chaos|crap|scandal|money|disrespect)
    `,
    `
      (i|we) (pay|paid|am paying|spend|have been paying|have been a customer) .. (good money|so much|too much|enough
      |for nothing|a fortune|all this money|hundreds |for this|through the nose) ..
    `,
    `
      (this|that|it|you|which) (makes|is making|make|drives|is driving|drive|driving|are driving|are making) me .. (so
      |really|very)? (angry|mad|sick|furious|crazy |insane|up the wall|nuts|cross|livid|upset|round the bend)
    `,
    '(not|never|hardly|nowhere near) (good|fair) enough',
    `
      (i|we) (am|are) not .. (happy|stupid|leaving|hanging|paying|satisfied|impressed|going anywhere|accepting|pleased
      |interested in|putting up|taking|having) .. (with|until|this|for|about|at all|excuses|another|any|your|that|it
      |$)?
    `,
    `
      (stop|quit) (lying|wasting|giving me|reading from|messing|passing|making excuses|telling me|fobbing
      |transferring) .. (to me|my time|excuses|script|about|around |the run|calm|me|nonsense|off)?
    `,
    `
      (do not|do not you dare|don't) (tell|you dare|talk|patronise|patronize|give|you) (me|to me|tell me|talk|dare) ..
      (calm|down|relax|policy|that|excuse|excuses |like that|nonsense|sorry)
    `,
    `
      (your|the|this) (company|service|people|website|system|app|product|support|airline|bank) .. (is|are|sucks|stinks
      |treats|does not|has|took) .. (useless|rubbish |crap|garbage|trash|joke|ridiculous|scam|shambles|robbing|the
      worst|terrible|awful|pathetic|disgrace|fraud|lying|cheating|shit|broken|horrible|people like |like dirt|stealing
      |incompetent|no idea|my money|care)
    `,
    '(sucks|stinks|bullshit|rip off|scam|con artists|daylight robbery|highway robbery|fraud|day light robbery|sham)',
    '(i|we) (hate|despise|loathe|regret) (this|your|you|calling|dealing|ever) ..',
    `
      (treated|treating|treat) (me|us|people|customers)? .. (like) (dirt|rubbish|garbage|an idiot|a criminal|nothing|a
      number|shit|this|a fool|trash|animals|that |crap)
    `,
    '(simply|just|so|is|are|really|totally) (rude|disrespectful|unprofessional|arrogant|insulting)',
    '(i|we) (deserve|expected|expect) (better|more|an answer|a solution|an explanation)',
    `
      (how dare|how can you|how could you|shame on|who do you think|have you no|do you think i am) (you|people|stupid
      |shame|that|an idiot|do|treat|this|let|made |your)?
    `,
    '(for (god|gods|christ|heaven|heavens|goodness|crying|pity)) (sake|out loud)',
    `
      (nothing|not a thing) (ever)? (works|gets done|has been done|happens|ever works|gets fixed|gets solved|is ever)
      ..
    `,
    `
      (always|every time|every single time|again) .. (the same (story|nonsense|rubbish|thing|excuse|excuses|answer)
      |excuses|lies|lie|wrong)
    `,
    '(excuses|lies) (and|after) (excuses|lies|more|excuse)',
    `
      (i|we) (do not|don't) (care|want|need|give|want to hear|have time) .. (about|excuses|your|sorry|apology
      |apologies|rules|damn|policy|problem|hear|sorries |for this|another)
    `,
    'where is my money',
    '(never|not) .. been (treated|spoken|dealt|let down|served|so insulted) .. ',
    `
      (you|you lot|you people|you are) (thieves|crooks|cheats|liars|robbers|scammers|bandits|fraudsters|criminals
      |cowboys|jokers|amateurs)
    `,
    '(be ashamed|shame on you|how dare you|sleep at night)',
    '(what|which) (kind|sort) of ..2 (outfit|operation|circus|madhouse|joke)',
    `
      (going|go|taking (this|it)|take (this|it)) to (the)? (papers|press|newspapers|newspaper|media|ombudsman
      |regulator|court|small claims|watchdog|trading standards|consumer court)
    `,
    '(service|company|place|outfit|whole thing) stinks',
    `
      i have never been so ..1 (angry|furious|insulted|disgusted|annoyed|upset|badly treated|let down|frustrated
      |humiliated|cross|livid)
    `,
  ],
  exactly: ['this is a joke', 'unbelievable', 'ridiculous', 'outrageous'],
  never: noAnger,
};
