/** What only sounds like anger: other senses of a word, past or not at all, somebody else. */
export const noAnger: readonly string[] = [
  '(sick|tired) of (this|the) (rain|weather|cold|heat|snow|wind|winter|summer|cough)',
  'joke (shop|book|present)',
  `
    (ridiculous|insane|crazy|unbelievable|ridiculously|shocking|terrible|awful) (amount|amounts|weather|price drop
    |discount|good|deal|low|cheap|traffic|flu|cold |line|headache|view|snow|rain|fun) ..
  `,
  '(so|very|really|too) (sorry|good|happy|kind|nice)',
  '(not|never|longer|no longer|was|were|stop being) (angry|mad|upset|furious|annoyed|cross|frustrated)',
  '(enough) (time|money|data|credit|space|room|storage|information) ..',
  `
    (my|the) (old)? (fridge|dog|cat|wife|husband|neighbour|neighbor|boss|son|daughter|mother|father|kid|kids|baby
    |teacher|friend) (is|are|was|gets|got)
  `,
  '(nightmare|joke|scam|fraud) (before|on the|email|department|team|alert|calls|call|protection|about)',
  '(want|like|need) (my|some)? (money) (back)? (in|into|on|to|transferred|moved|sent|paid)',
  '(money back) (guarantee|on my)',
  `
    (bad|terrible|awful|poor) (line|connection|signal|reception|back|knee|memory|weather|cold|storm|eyesight
    |hearing)
  `,
  '(was|it was|that was|is) (great|good|fine|lovely|wonderful|perfect|okay) ..',
  '(i|we) (have)? never (ever)? (been|had) (so|such) (happy|good|well)',
  '(it is|that is|this is) not (your|a|the|ridiculous|so bad)',
  '(how|what) (hard|difficult) (is|was) (the|it) (drive|disk|water|mattress)',
  'would you recommend',
  `
    (cancel|close|switch|leave|change) (my|the|a|an|it) (order|appointment|booking|account|card|address|reservation
    |message|plan)
  `,
  '(was|were) (joking|kidding)',
  'how to use',
  'tired of the',
  'you too',
  'sick (today|leave|with|in bed|day|note)',
  'mad about',
  '(storm|flu|weather|team|match|game|traffic)',
  'upset about my',
  '(ridiculous|crazy|insane) (price|deal|bargain)',
  'had it (for|since|fixed|repaired|in|at|on)',
  '(not|longer) (useless|angry)',
  'so cheap',
  '(angry|upset|mad|annoyed|furious|cross) (with|at|about) (myself|my|him|her|yesterday)',
  `
    (terrible|awful|horrible|shocking|dreadful|crazy|insane) (year|winter|summer|storm|accident|film|movie|weather
    |loss|shock)
  `,
  '(disgrace|terrible|awful|shocking|outrageous|scandal) ..8 on the (news|telly|radio)',
  'what happened to (them|him|her|those)',
  'kidding (that|this|it) is (brilliant|great|amazing|wonderful|fantastic|lovely)',
  'i am sick !of|to|and|with|about',
  '(not happy|unhappy|disappointed) with the (colour|color|size|fit|shape|style|pattern|smell|taste|length|design)',
  '(i|we) could not care less',
  'fed up (of|with) (the|this) (rain|weather|cold|heat|snow|traffic|winter)',
];
