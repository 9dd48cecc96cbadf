import type { Detector } from './engine/detector.ts';
import { phraseList } from '../../language/lists.ts';

/** Names the caller's feeling, or says that it makes sense. "I understand" alone is a receipt, not empathy. */
export const empathy: Detector = {
  id: 'empathy',
  side: 'agent',
  sure: [
    `
      i would (be |have been) ..1 (in (bits |pieces |tears |floods |despair) |tearing my hair |climbing the walls
      |up the wall |spitting feathers |at the end of my) ..2
    `,
    '(that is|it is) (a lot|too much|more than enough) for (anyone|anybody|any family|one person|any of us)',
    `
      i am ..2 (gutted |heartbroken |sad |upset |devastated |sorry |distraught |cross |disappointed |mortified
      |sick) for (you |your |them |him |her |both)
    `,
    'you poor (thing|things|soul|love|man|woman|dear|lot)',
    `
      (i|we) (can|do|could)? @understand .. (how|why|that|what) .. (you|this|that|it|everyone|anyone) .. @upset
      |@upsetting
    `,
    '(i|we) (can|do|could)? @understand .. (how|why) ..4 @upset|@upsetting|@feeling_noun',
    '(i|we) (can|do|could)? @understand|share (your|the|that|how) .. @feeling_noun',
    '(i|we) (can|could)? (only)? imagine .. (how|what) ..5 @upset|@upsetting|@trouble|like|feels|felt',
    `
      (that|this|it|which|those|these) (must|has|had|would|will|have) (have|to)? (be|been|feel|felt) .. @upsetting
      |@feeling_noun|@upset|shock
    `,
    `
      (that|this|it|what|which) (must|would|could) (have)? .. (ruined|spoiled|put|left|made|given|thrown|scared
      |worried|upset) ..2 (you|your|anyone|me)
    `,
    '(you|anyone|everyone|anybody) must (be|feel|have been|have felt) .. @upset|shock',
    '(that|this|it) (sounds|feels|seems) (like|so|really)? .. @upsetting|@feeling_noun|shock',
    '(in|if i (were|was) in) your (shoes|place|position|situation) .. i would|i|too|anyone',
    '(in|if i (were|was) in) your (shoes|place|position|situation|boots)',
    'if (i|it) (were|was|had been) you .. i would .. (be|feel|have been) .. @upset',
    `
      i would (be|feel|have been|have felt) .. @upset|same|exactly (too|as well|like you|if|about|in|by|with|as|myself
      |just|the|for|at|over|same)
    `,
    'i would (be|feel) the same',
    `
      (i|anyone|anybody|everyone|most people|any of us|we all|who) would (not)? .. (be|feel|have been|have felt|get)
      .. @upset|same|way|like that|like you
    `,
    `
      (you|you have) (have|got|had)? (every|all the|a|full|complete) (right|reason) to (be|feel) .. @upset|that|this
      |way
    `,
    '(you have|you) every (right|reason) to',
    `
      (it|that|this) (makes|is making|made)? (complete|perfect|total|a lot of|absolute)? sense .. (you|that you) ..
      (feel|are|@upset)
    `,
    'no (wonder|surprise) .. (you|that you) .. @upset|feel',
    '(not|hardly) surprised .. you .. (are|feel) .. @upset',
    '(i|we) (feel|really feel) (for you|your|bad about|bad for|terrible for|awful for|terrible about|awful about)',
    'my heart goes out',
    `
      (i|we) (know|understand|get|appreciate|see|realise|realize) (how|that this|that it|what it|what this|that is|it
      is|this is) ..4 @upsetting|@feeling_noun|@upset|feels
    `,
    '(i|we) know what it is like',
    `
      (i|we) (hear|get|see|understand|feel) (you|it) .. (that|this|waiting|it|and) ..6 (not okay|not fair|not good|not
      acceptable|not right|unfair|@upsetting |unacceptable)
    `,
    `
      (that|this|it) (is|was|would be|would) (not)? ..2 (not|no) (okay|fair|right|way to|fun) ..4 (you|spend|treat|i
      understand|after|treated)
    `,
    `
      (that|this|it|which) (would|must) (have)? .. (frustrate|upset|annoy|worry|scare|anger|bother|drive|stress
      |frighten|irritate|exasperate|madden|infuriate) (me |anyone|anybody|you|any of us|everyone|us)
    `,
    `
      (your|the) @feeling_noun (is|are|makes|make) .. (understandable|valid|justified|completely|perfect|sense|fair
      |totally|natural|noted|legitimate)
    `,
    `
      (i|we) (do|can|could|would)? (not)? (blame|fault) you (for|if|at all) ..4 (@upset|feel|feeling|frustrated|so
      |that)
    `,
    `
      (it|that|this) is (only|perfectly|completely|totally|quite|very|entirely|so)? (natural|understandable|normal
      |human|reasonable) .. (to|that|you|for|why|given) ..3 (feel|are|be|@upset|you)
    `,
    '(completely|totally|perfectly|quite|entirely) understandable',
    `
      i (can|could) (hear|tell|see|sense|feel) .. (you|your|it|this|that|how) .. (upset|frustrat*|angry|anger|annoy*
      |stress*|worr*|disappoint*|hurt|shaken |been through|difficult|hard|matters|important|unhappy|concern*|tired
      |exhausted|fed up|anxious|@upset|@upsetting)
    `,
    '(i|we) (sympathise|sympathize|empathise|empathize|feel your pain|feel your frustration)',
    '(i|we) (have been|have gone) (there|through) .. (myself|too|before|and|it|that|same|something)',
    `
      (that|this|it) is (a|an|such a|really|so|truly|the)? .. (awful|terrible|horrible|dreadful|rotten|stressful
      |frustrating|upsetting|infuriating|nightmare|horrid |miserable|worrying|distressing|exasperating|annoying
      |difficult|rough|tough|ghastly|maddening|disappointing) .. (situation|position|way|thing|start|to (be|have|go
      |lose|wait|sit|deal|come|feel|live|face|find out)|for you |for anyone|place|when|spot|feeling|experience|day
      |week|end|news)
    `,
    `
      (how|what) (frustrating|awful|terrible|annoying|upsetting|horrible|stressful|disappointing|worrying|infuriating
      |a nightmare|dreadful|a shame|an ordeal|a pain) (that|it|this|for|to|must|and|of|when)
    `,
    `
      (i|we) (am|are) (so)? (sad|saddened|sorry|gutted|upset|disappointed|shocked) to (hear|learn|see) .. (you|that
      |this|about)
    `,
    `
      (i|we) (get|understand|see|hear) .. (where you are coming from|why you feel|how you feel|what you are going
      through|your point of view|how you must feel |why you would feel|how this feels|how that feels|how this made you
      feel|how much this|how much that)
    `,
    '(how|what) you (must|are|have) (be|been)? (feeling|going through|gone through)',
    'you (have been|have gone|went) through .. (a lot|so much|enough|hell|a great deal)',
    `
      (not|nobody|no one) .. (should have to|deserves to|wants to|likes to|would want to|likes|would like|enjoys) ..4
      (go through|wait|be treated|feel|deal|put up |chase|worry|being|experience|be left|live)
    `,
    `
      (that|this|it|what) .. (is|sounds|was|would be|must be|must have been) .. (frustrating|upsetting|infuriating
      |stressful|disappointing|exasperating|maddening |worrying|distressing) (for|to) (you|anyone|anybody|your
      |everyone|all|both)
    `,
    `
      (i|we) (understand|appreciate|get|realise|realize|know) .. (how important|how much .. (means|meant|matters
      |mattered)|you are going through|it is hard |this is hard)
    `,
    '(thanks|thank you) for (being|staying) (so)? patient .. (i know|must|@upsetting|difficult)',
    `
      you (sound|seem|look) .. (very|really|so|quite)? (upset|frustrated|angry|annoyed|worried|stressed|disappointed
      |tired|concerned|exhausted|anxious|unhappy)
    `,
    '(anybody|anyone|everyone|most people) (in your (position|shoes|place|situation))',
    'i would hate (that|it|this|to)',
    '(last thing) (you|anyone|anybody) (need|needs|needed|want|wants|wanted)',
    '(not|never) been (easy|pleasant|fun|great) ..',
    '(turned|turns) your (whole|entire)? (day|week|life|month|holiday|plans) upside down',
    `
      (i|we) (know|realise|realize|understand|see|appreciate|get) .. (this|that|it|how (this|that|it)) .. (has|have
      |must have) .. (turned|ruined|spoiled|cost|messed |disrupted|thrown|put you|upset|affected|been hard|taken)
    `,
    '(i|we) (hear|get|see|understand|feel) (you|it|that) ...8 (not (okay|fair|good|acceptable|right)|unfair)',
    '(i|we) ..2 feel (for you|bad for|terrible for|awful for|dreadful for)',
    `
      (nobody|no one) ..1 (wants|likes|deserves|enjoys|needs|should have|ought) to (be|spend|go|wait|sit|stand|chase
      |deal|put up|live|feel|worry|miss|hang|fight|argue|beg|lose) ..
    `,
    `
      i would ..2 (@upset|losing (my|it)|lost (my|it)|at my wits|up in arms|screaming|crying) ..1 (too|as well|long
      before|by now|about|if|myself|over|in your)
    `,
    '(that|it|this) can not have been ..2 (easy|pleasant|nice|fun|good|great|simple)',
    'you (sound|seem|look) ..2 @upset',
    '(it|that|this) is ..1 @upsetting when (you|it|that|money|things|a|your|something|somebody|someone|plans)',
    `
      what (a|an) ..1 @upsetting ..1 (thing|way|day|time|position|situation|start|end|week|month|shock|blow
      |experience)
    `,
    '(weighing|preying|playing) on (you|your mind)',
    '(it|that|this) must (feel|be|seem) (like|as if|as though) (nobody|no one|everything|everyone|the|you|we|it) ..',
    '(being|getting|having been) (messed|passed|pushed|let|kept|left|treated|ignored|fobbed) ..4 is ..1 @upsetting',
    '(a lot|so much|too much) ..1 (to carry|on your plate|to cope with|to deal with|to go through)',
  ],
  likely: [
    `
      (not|hardly) .. (what|how|something) you (need|needed|deserve|want|wanted|expect|expected|should have to|signed
      up|hoped|paid)
    `,
    '(i|we) (completely|totally|fully|absolutely|really|truly|genuinely|honestly|entirely|thoroughly) understand $',
    'i (completely|totally|fully|absolutely|truly|genuinely|honestly) (get|understand|see) (that|it|your|how|why)',
    `
      (that|this|it) (is|was) (so|very|really|pretty|extremely|incredibly|just)? (frustrating|upsetting|infuriating
      |stressful|disappointing|exasperating|annoying |worrying|awful|horrible|dreadful|maddening)
    `,
    '(i|we) hear (your|the) (frustration|anger|disappointment|pain|concern|worry)',
    'you must be .. (worried|frustrated|upset|tired|exhausted|furious|stressed|beside yourself|at the end)',
    `
      i (understand|get|appreciate) .. (you are|you feel|why you|how you) ..3 (upset|frustrated|angry|annoyed|cross
      |disappointed|worried|unhappy|mad)
    `,
  ],
  never: phraseList(`
    (frustrating|annoying|worrying|upsetting|difficult|sad|funny|awful|hard) (thing|part|bit) ..3 (is|for us|here
    |about), you should not (feel|be), no (need|reason|point) (to|in) (be|being|get|getting|feel|feeling), (do|did)
    not (feel|need to feel|be|get) .. (upset|angry|@upset), i (do not|can not|did not|never) (understand|see|get|know
    |imagine) .. (why|how|what), (for|to) (us|me) (is|it is|that|too|as well|here), you (are|were) (not)? (the only
    one|being), i am the one who is, (terrible|bad|awful|horrible) (line|connection|signal), (hard|difficult|tough
    |tricky|awful|rough) (wired|boiled|drive|disk|disc|copy|shoulder|reset|water|hat|coded|screw|nut|bolt|word|name
    |one|question|lid|button|corner|angle|edge|surface), hard to (read|see|reach|find|hear|press|open|get at)
  `),
};
