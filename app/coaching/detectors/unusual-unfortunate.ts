import type { Detector } from './engine/detector.ts';

/** Says that the case is not how it should be: unusual, unfortunate, below the own standard. */
export const unusualUnfortunate: Detector = {
  id: 'unusual_unfortunate',
  side: 'agent',
  sure: [
    `
      (this|that|it|things|what|your|such|which|you) .. (should|must|ought to) (not|never) .. (have|of) (happened
      |occurred|gone|left|taken|been|had|slipped|gotten|got|come |reached)
    `,
    '(should|must) (not|never) .. have (happened|occurred|been like this|gone wrong|slipped|taken)',
    `
      (this|that|it|what|your|which) .. (is|was) (not|hardly|never|far from|definitely not|certainly not|really not
      |simply not|by no means|anything but) .. (how |normal|usual|typical|standard|the norm|norm|normally|usually
      |acceptable|the way|what|up to|service|the experience|the kind|the level|the service|like us |supposed|common
      |good enough|the standard|who we are|something we|right on our)
    `,
    `
      (not|never) (the way|how) (we|it|things|this|that) (normally|usually|should|do|are|is|want|like|work|works|treat
      |operate|run|ought|would|typically|handle|goes |supposed)
    `,
    `
      (not|far from) .. (the|our|a|your) .. (standard|standards|service|experience|level|quality|norm|kind of service
      |treatment) .. (we|you|our|want|of|aim|expect |like|us|customers|that)
    `,
    `
      (this|that|it|yours|what|your|such) .. (is|was|are|has been) .. (a|an|such|quite|very|really|truly|most
      |extremely|highly|pretty|so|indeed|one of|the)? .. (unusual|rare|exceptional|uncommon|unfortunate|abnormal
      |extraordinary|unheard of|out of the ordinary|unprecedented|one off|atypical|regrettable|unlucky |out of
      character|isolated|exception|freak|unexpected|uncharacteristic|rarity)
    `,
    `
      (a|an|very|really|truly|most|extremely|highly|quite|so|such|pretty|incredibly) (unusual|rare|exceptional
      |unfortunate|extraordinary|unlucky|regrettable|uncommon |isolated|unprecedented) .. (case|situation|chain|series
      |combination|event|events|circumstances|incident|coincidence|set|mistake|error|mix|occurrence|thing |jump|one
      |sequence|experience|timing|delay|string|turn|accident|and|for|problem|glitch|outcome)?
    `,
    `
      (we|i) (do not|rarely|seldom|hardly ever|almost never|never|very rarely|hardly|have never|had never) ..
      (normally|usually|often|typically|ever|really |generally)? .. (see|seen|get|have|had|hear|heard|come across
      |encounter|encountered|happens|happen|come by) .. (this|that|it|such|kind|like|anything|something |two|cases
      |these|any|one)
    `,
    `
      (this|that|it|such|these) .. (does not|do not|almost never|rarely|hardly ever|never|very rarely|seldom|should
      not|only) .. (normally|usually|often|happen |happens|occur|occurs|generally|typically|once in)
    `,
    '(this|that|it|such) (hardly ever|rarely|seldom|almost never|never normally) (happens|occurs|goes)',
    'first time (i|we|that i|that we) (have)? .. (seen|heard|had|come across|encountered|see|hear|known|run into)',
    `
      (what|such) (an|a|bad|rotten) (unlucky|unfortunate|unusual|unhappy|strange|terrible|bad|rare) .. (coincidence
      |combination|luck|chain|series|timing|situation |sequence)?
    `,
    `
      (not|never|far) .. (up to|meet|met|meeting|reach|below|short of|reflect|reflecting|live up to) .. (our|the|usual
      |normal) .. (standard|standards|level |expectations|service|values|quality|promise)
    `,
    `
      (fell|fallen|fall|falls|falling|was|well|is|way|far) .. (short of|below|beneath) .. (our|the|what) .. (standard
      |standards|level|expect|expectations|service |usual|we|you)
    `,
    `
      not (representative|characteristic|typical|normal|usual|common|indicative|ordinary|customary) (of|for|at|here|in
      |behaviour|and|by|with)?
    `,
    '(this|that|it|these) (is|was|are) (out of|outside|not within) the (ordinary|norm|usual)',
    `
      (everything|so many things|two things|several things|all|things|a lot) .. (went|gone|that could go|has gone)
      wrong (at once|at the same time|here|together |that could|with|in your|for)
    `,
    `
      you (should|deserve|do not|did) (not|never) .. (have been|have had|be|deserve|to be|have to) .. (treated|through
      |this|put|left|kept|told|in this|that|like)
    `,
    `
      (really|simply|just|clearly|totally|completely)? (not|un) acceptable (on our|from our|from us|for us|by our|at
      all|service|and|here|to us)
    `,
    '(bad|terrible|rotten|worst) luck (that|on|and|with|for|to|really)',
    '(pride ourselves|hold ourselves|set ourselves|expect of ourselves|expect from ourselves|aim for|strive for) ..',
    '(in|after|over) ..4 (years|months|time) ..3 (i|we) ...5 (never|once|twice|hardly|rarely) ..',
    '(i|we) ...3 (worked|been) ...6 (never|hardly|rarely) ..3 (seen|come across|had|heard|known|met)',
    '(is|was) not ..1 like (us|him|her|them|our ..1 @colleague)',
    `
      (blue moon|one in a million|a fluke|perfect storm|few and far between|comedy of errors|freak (accident|event
      |occurrence|thing))
    `,
    '(run|streak|string|stroke|piece) of ..1 (bad|rotten|terrible|awful|poor|ill) luck',
  ],
  likely: [
    '(unfortunately|sadly) .. (one of|rare|exception|slipped|fell through|not the service)',
    '(fell|slipped|slips|falls|fallen) through the (cracks|net)',
    `
      (that|this|it) (is|was) (so|very|really|truly|extremely|terribly|quite|most) (unfortunate|unusual|regrettable
      |unlucky|strange|odd)
    `,
  ],
  exactly: ['this is unacceptable', 'that is unacceptable', 'that is unfortunate', 'this is unfortunate'],
  never: [
    '(rare|unusual|odd) to (have|see|get) (sun|snow|rain|frost|ice|sunshine|such weather) ..2',
    `
      (unusual |rare |uncommon |strange |odd |unfortunate |extraordinary |exceptional) ..1 (surname |name |initial
      |initials |accent |breed |bird |spelling |word |dog |cat |pet |plant |hobby |song |place name |middle name
      |combination of letters)
    `,
    `
      (unusual |rare |odd |strange |nice |lucky) (to (meet |be called |spell |find |live |be named) |for a (dog |cat
      |child |man |woman)) ..3
    `,
    `
      (any|anything|something|notice|noticed|see|hear|look for|it is not) .. unusual (noise|activity|noises|charges
      |about)?
    `,
    '(is|was|are|were) (it|that|this|there) .. (unusual|rare|uncommon|unfortunate|strange)',
    'as usual',
    '(this|that|it|you) (never|not) (works|worked|happens to (us|me)|told)',
    'should (not)? have (called|told|asked|read|checked|done|paid|picked|known)',
    '(for|by|of) you to (be|do|say|call)',
    'not (possible|allowed|available|included|covered)',
    '(not|is not) (unusual|uncommon|rare|exceptional|an exception)',
    'you should (not|never) (have)? (been)? .. (pressed|opened|signed|bought|called|believe|believed|trusted|gone)',
    'how (we|it|that|this) (do|does|works|work) (it|that|here)? $$',
    `
      (rare|exceptional|unusual|extraordinary) (stone|book|offer|deal|discount|item|model|opportunity|plant|name
      |colour|color|edition|coin|value|circumstances only)
    `,

    'or not (this|that|it)',
    '(unfortunate|regrettable|unusual|unlucky) but',
  ],
};
