import type { Detector } from './engine/detector.ts';

/** Hides behind a rule. An insurance policy, its number or holder, a privacy policy as a thing are none. */
export const policyPhrase: Detector = {
  id: 'policy_phrase',
  side: 'agent',
  sure: [
    'the rule is (no|that|you|we|not|always|never|only|thirty|fourteen) ..2',
    `
      (it|that|this|those|these|they) (is|are|was) (just|simply|only|still|not|how|what)? .. (our|the|company|a
      |against|store|their|standard|my|bank|corporate|strict |firm) .. @policy
    `,
    `
      (our|company|store|the|bank|corporate|return|returns|refund|official|standard|this|internal|cancellation|shop
      |head office|warranty|compensation|hotel|airline |no refund|shipping|security|airline|exchange|strict|office
      |fair use) ..1 @policy .. (does not|do not|says|say|states|state|is|are|will not|can not|requires |require
      |prohibit|prohibits|forbid|forbids|prevent|prevents|tell|only|clearly|allow|allows|means|dictate|dictates
      |specify|are clear|are the|apply|applies|on |for|about|never|limits|make|makes|restrict|has)
    `,
    `
      (against|under|per|by|to|with|because of|due to|according to|following|in line with|based on|as per|violate
      |violates|breach|breaches|outside|within|part of |owing to|on account of|bound by|contrary to|in accordance with
      |goes against|stick to|follow|broke|break|bend|conflicts with|contravene|contravenes|change |respect|in terms of
      |outside of) ..1 (our|the|company|store|a|standard|my|strict|corporate|this|bank|internal)? .. @policy
    `,
    '(as per|per|by|against|due to|under|it is|that is|just|because of|according to|company) policy',
    'policy is policy',
    '(rules|a rule|terms|procedures|regulations) (are|is) (the)? (rules|a rule|terms|rule|rules|procedures)',
    `
      (the|those|these|our) (rules|terms|regulations|guidelines|procedures|terms and conditions) (are|is|do not|does
      not|say|state|here)
    `,
    `
      (i|we) (do not|did not) (make|write|set|create|decide|invent) (the|those|these|our)? (rules|policy|policies
      |rule)
    `,
    '(go|going|play|playing|do it|do everything|doing this|work|went) by the book',
    `
      (the|my|our) (system|computer|procedure|software|process) (does not|will not|would not|is not|did not) (let
      |allow|permit|set up|designed|accept) .. (me|us|it |that|you|to|for|this)?
    `,
    `
      (i|we) (have to|must|need to|am required to|are required to|am obliged to|am bound to|got to|am supposed to|are
      supposed to|am told to) .. (follow|stick to |go by|obey|respect|abide by|comply with|adhere to|keep to|enforce)
      ..3 (@policy|script|process|book|instructions)
    `,
    `
      (not|never) (allowed|permitted|authorised|authorized) (to)? .. (under|by|according to|because of|per|due to)? ..
      @policy
    `,
    '(how|what) (our|the) (rules|policy|policies|terms|procedure|regulations) (are|is|say|says|work|works|state)',
    `
      (the|your|our) (terms|contract|terms and conditions|small print|fine print|agreement|conditions) (say|says|state
      |states|are clear|clearly|do not|does not |you signed|you agreed) ..
    `,
    `
      (no exceptions|can not make (an|any) exception|can not make exceptions|do not make exceptions|not make (an|any)
      exceptions)
    `,
    '(it|that|this) is ..2 policy (i|so|sir|here|that|and|we|not|to|for|on|$)',
    `
      (that|this|it) is (just|simply|only)? (how|the way) (we|it|things) (do|does|is|are|work|works) (it|things|done
      |here)? .. (here|around|with|at this)
    `,
    '(my|our) hands are tied',
    '(we|i) have .. (strict|a|very strict|clear|firm|zero tolerance|no refund|certain|our) .. @policy',
    '(sorry|afraid|unfortunately|no|well|but) .. (it is|that is|is|our|company|against|the) .. @policy',
    `
      (standard |company |normal |corporate |bank |store) (procedure |policy |protocol |practice) (i am afraid
      |sorry |is |for |to |that |here |$)
    `,
    '(company|bank|store|management|head office|system) (does|will|would|did) not (allow|let|permit) .. ',
    '(procedure|policy|protocol|rule|rules|process) (is|are) (a|the)? (procedure|policy|protocol|rule|rules|process)',
  ],
  likely: ['our policy', 'company policy', 'store policy', 'rules are rules'],
  never: [
    `
      (old |former |previous |that) (rule |rules |policy |policies) ..6 (gone |changed |scrapped |dropped |no longer
      |been |binned |axed |abolished |history)
    `,
    `
      (scrapped |dropped |binned |axed |abolished |relaxed |got rid of |done away with |lifted |changed) .. (rule
      |rules |policy |policies)
    `,
    `
      (rule |rules |policy |policies) (has |have |was |were |got) (been)? (scrapped |dropped |binned |axed
      |abolished |relaxed |changed |lifted) ..2
    `,
    `
      (policy|procedure) (number|holder|holders|document|documents|quote|papers|schedule|start|starts|ends|renews
      |renewal|premium|covers|reference|certificate|expires |expiry|details|type|wording|lapsed|term|anniversary
      |booklet|name|owner|cover|pays|payout)
    `,
    `
      (privacy|cookie|insurance|life|home|car|travel|health|motor|pet|your|new|another|his|her|two|joint|dental
      |contents|term|whole|open|existing|current|old|which |what|house|building|my|their|first|group|family|multi)
      (insurance)? (policy|policies)
    `,
    '(your|the|a|an|his|her) ..2 insurance policy',
    '(what|which) (is|are) (the|our|your) (rules|policy|policies)',
    'rules of (the)? (game|thumb)',
    '(policy|policies) (in|under) (your|his|her|the) name',
    `
      (change|changed|changing|update|updated|rewrite|read|find|send|see|cancel|renew|buy|sell) (our|the|your|a|you
      |you the|you our) policy
    `,
    `
      (even though|although|despite|regardless|i can make an exception|make an exception for you|bend the) ..5 (policy
      |rules|rule)?
    `,
    '(not|never) hide behind',
    '(terms|policy) (of|for) (your|the) (loan|payment|mortgage)',
    'as a rule',
    '(medical|surgical|repair) procedure',
    'in (simple|other|plain|layman) terms',
    `
      (have|has|had|hold|holding|take out|took out|bought|buy|good|great|best|cheap|popular|separate|several|many) (a
      |an|any)? (policy|policies)
    `,
    '(a|an) (good|new|great|different|separate) policy',
    'rules? (changed|have changed) in',
    '(check|checked|found|see|looked at|opened|send|sending) your policy',
    'how many policies',
    'policy has (been|a|expired|lapsed)',
    '(new|simple|golden) rules?',
    '(know|understand) the rules',
    '(the|a) rule (of|for|is)',
    'exception to',
    'it is the rule of',
    'policy (team|department|page|holder|booklet)',
    'your ..1 (rules|rule)',
    '(rules|terms) of (the|a|an) (competition|game|draw|road|club|house|promotion|offer|lease|tenancy)',
    '(what|how|where) (do|does|did|are|is) (the|your|our|those|these) ..1 @policy',
    '^ <!it|you|thank|that (is|are|was|were) (there|that|it|this|they) ..4 @policy',
    '(which|what) ..1 (policy|procedure|rules|terms)',
    'rules of (chess|football|cricket|the road|grammar|thumb|engagement)',
    '(rules|terms) for (the|a|our) (club|game|competition|house|draw)',
    '(wrote|write|read|bend|break|bent|broke|learn|learnt) (you)? the rules',
    '(looked up|checked|found|opened|pulled up|renewed|changed|got|have) (the|your) policy',
    '^ (do|does) (the|your|our|those) @policy',
  ],
};
