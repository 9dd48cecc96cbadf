import type { Detector } from './engine/detector.ts';
import { askedOfOthers } from './questions.ts';

/** Puts the blame on colleagues, another department or the own company. "We made a mistake" is none. */
export const blameColleagues: Detector = {
  id: 'blame_colleagues',
  side: 'agent',
  sure: [
    `
      @department (keep |keeps |kept |always |constantly) ..1 (changing |moving |losing |forgetting |mucking
      |messing |promising |making |dropping |sending |getting |ignoring |shifting |cancelling |breaking) ..4
    `,
    '(moving|moves|move|shifting) the goalposts',
    `
      (head office |upstairs |management |the branch |that branch |the depot |billing |the warehouse |that team |the
      other team) ..4 (shambles |mess |joke |nightmare |disgrace |useless |law unto themselves)
    `,
    'without (telling|asking|checking with|consulting|informing) (us|any of us|anyone|me)',
    `
      (my|our|the|those|these|that|some|other|whoever|this|another|previous|last|a) .. @colleague .. (always|never
      |really|obviously|clearly|probably|must have|just |keep|keeps|should have|often|again|did|do|have|has|totally
      |completely|simply|constantly|apparently|forever|regularly|then)? .. @fault_verbs
    `,
    `
      @department .. (always|never|really|obviously|clearly|probably|must have|just|keep|keeps|should have|often|again
      |did|do|have|has|totally|completely|simply |constantly|apparently)? .. @fault_verbs
    `,
    `
      (my|our|the|those|these|this|some) .. @colleague .. (is|are|was|were) .. (@bad_people|wrong|at fault|new here|to
      blame|fault)
    `,
    '@department .. (is|are|was|were) .. (@bad_people|to blame|at fault|fault)',
    `
      (my|our|the|those|these|some|a|another|previous|that) .. @colleague .. (should|must) (not)? (not)? have .. (told
      |said|done|sent|checked|written|called|entered |given|promised|known|informed|put|asked|noticed|made|read|fixed
      |caught|spotted|warned|pressed|charged|noted|logged|ordered|offered|let|seen|confused|missed |explained)
    `,
    `
      (my|our|the|those|these|some|a|previous|that|whoever) .. @colleague .. (gave|told|promised|sent|sold|put|entered
      |wrote|charged|shipped) .. (you|it|the|your) .. (wrong|incorrect|false|rubbish|nonsense|bad|mistaken|misleading
      |untrue)
    `,
    `
      (whoever|the (person|guy|lady|one|agent|colleague|rep|woman|man|girl|adviser|advisor|chap)) .. (you|who|that) ..
      (spoke|talked|told|helped|dealt|took|served|did |handled|put|was|sold|said|wrote|set|made|answered|called
      |processed) ..6 (wrong|incorrect|mistake|not know|no idea|clueless|lied|should have|should not|did not |useless
      |does not|messed|forgot|screwed|badly|idiot|lazy|not have|not doing|fault|wrongly|careless|nonsense)
    `,
    `
      (that|this|it) (is|was|would be) .. (billing|shipping|sales|logistics|accounting|management|marketing|finance
      |engineering|warehouse|depot|courier|department |colleague|team|driver|technician|couriers|drivers|office|branch
      |store|i t|website|supplier|head office|other people|someone else|somebody else|previous agent |dispatch|staff
      |manager|bank|partner|contractor|kitchen) .. (fault|mistake|error|problem|mess|doing|not (us|me|our|mine)|screw
      up|department not|to blame |not (my|our) (department|fault|team))
    `,
    '(it|that|this) (is|was) (all)? (the|those|our|my|some) ..3 @colleague (not|fault|mistake|who|that|again)',
    '(blame|thank|talk to|complain to) (the|those|our|my) ..2 @colleague',
    `
      (you know|i know|honestly|frankly|between you and me|to be honest|to tell you the truth|off the record|let me be
      honest|if you ask me) .. (the|our|this|those |they|my) ..3 (@colleague|they) .. (@bad_people|@fault_verbs|never
      |always|do not|does not|can not|is|are|lie|lies)
    `,
    `
      @colleague (never|always) .. (gets|get|do|does|tells|tell|listen|listens|answer|answers|read|reads|check|checks
      |late|right|job|pick|picks|know|write|writes|mess |messes|forget|forgets|lose|loses|makes|make|care|cares|update
      |updates|work|works|reply|replies|communicate|responds|respond|turn|talks|talk|screw|screws|slow |anything|send
      |sends|break|breaks|cut|cuts|lie)
    `,
    '@department (never|always) .. ',
    `
      (they|management|upstairs|head office|the company) (never|do not|does not|did not|always) .. (tell|tells|listen
      |listens|care|cares|communicate|train|trained |inform|informs|think|thinks|update|give|gives|pay|hire|know|knows
      |talk|help|answer|check|read|mess|change|forget|explain|warn) .. (us|me|to us|anything|anyone |properly|about|on
      this|here|people|things|enough|what|in this|nothing|it|their|anything about|customers|the)?
    `,
    '(i wish|if only) (our|the|my|those) ..2 @colleague .. (would|could|did|had|were|knew)',
    `
      (do|does|did|have|has|can) not (do|doing|know|even know|done|read|listen|bother|care|understand) .. (their|his
      |her) (job|jobs|work|homework)
    `,
    '(never|not) (do|does|did|doing) (their|his|her) (job|jobs|work|part)',
    `
      (this|our|the) (company|place|firm|system|organisation|organization|outfit|software|app|website|department
      |computer system|management|computers) (is|are) .. (@bad_people|garbage|old|rubbish|falling apart|like this
      |ancient|like that|always|down again|stuck)
    `,
    `
      (clearly|obviously|apparently|evidently) (did not|forgot|someone|somebody|the|my|they|was|has) .. (bother|write
      |forgot|messed|did not|job|made|wrong|put|enter |screwed|asleep|lazy|dropped)
    `,
    `
      (someone|somebody|they) (in|at|from|over at|over in|down in|up in) .. (billing|shipping|sales|logistics
      |accounting|management|marketing|finance|warehouse|depot |office|store|dispatch|branch|department|team|i t|back
      office|shop|kitchen) .. (@fault_verbs|must have|should have|did not|never|made|wrong|forgot|put)
    `,
    'we are always (cleaning|fixing|clearing|sorting) up (after|their|his|the)',
    `
      (i|we) (have|always|have to|had|keep|am|are) .. (clean|cleaning|pay for|paying for|fix|fixing|suffer|deal with
      |clearing|tidy|sort out|sorting out) .. (after |their|other|colleague|mistakes|up after|mess|messes) ..
    `,
    '(fault|mistake|error|mess) .. (of|by|from) (the|my|our|another|a) ..2 @colleague',
    '(same|typical) (old)? (story|of|for) .. (with|the|our|them|from) .. @colleague',
    '(that|this|it) is (typical|classic|so like|just like) .. @colleague|@department',
    'i do not know why (they|he|she|the) ..2 (told|said|did|keep|sent|promised|put|would)',
    `
      (drivers|couriers|courier|driver|warehouse|technicians|colleagues|they) .. (just)? (throw|throws|threw|dump
      |dumped|leave|leaves|ignore|ignores|lie|lied) ..
    `,
    `
      (i do not know|who knows|god knows|no idea|beats me) what (my|our|the|that|those) ..1 @colleague (was|were|is
      |are|did|has) (thinking|doing|told|said|up to)
    `,
    `
      (^|that|it|well|because|but|then|honestly) @department (sent|send|promised|promise|promises|changed|put|sold
      |told|decided|does|do|made|gave|wrote|signed) .. (without|everything|anything|again|wrong|and we|and i|nobody
      |but)
    `,
    `
      (my|our|the|that|a) ..1 @colleague should (not|never|really)? .. have (told|said|done|promised|given|let|sent
      |offered|signed|seen|checked)
    `,
    '(the|my|our|that|this|those|these|some|another|other|whoever) ..3 @colleague ..3 @belittle',
    '@department ..2 @belittle',
    '(it|that) (is|was|would be|will be) @department (who|that|again|not)',
    `
      (this|our|the) (company|place|firm|system|outfit|department|manager|software|computer|website|app) (is)? (a|an)
      ..1 (shambles|joke|disgrace|mess|nightmare|disaster|farce|circus)
    `,
    '(that|this) is (the|our|my)? ..2 @colleague for you',
    '(the|my|our|those|that) ..2 @colleague ..2 they (never|do not|can not|could not|will not) ..',
    `
      (nobody|no one) ..2 (upstairs|in charge|here|there|at the top|in @department) ..1 (listens|cares|bothers|checks
      |reads|answers|tells|knows|talks|replies)
    `,
    '(that|this) is @department for you',
    `
      (whoever|who ever) (did|booked|took|wrote|set|made|served|sold|filled|typed|packed) ..4 (hash|mess|pig|dog|bad
      job|poor job|shambles|asleep|clueless|useless|wrong|not)
    `,
  ],
  never: [
    askedOfOthers,
    `
      (sounds|seems|hear|hearing|understand|told|saying|said|say|written|noted|see) (to me)? (that|like|as though|as
      if|right)? (the|our|my|a|they|nobody)
    `,
    '(you|if i) (said|say|told me|are saying|am hearing|understand|heard) ..',
    '(we|i) (made|make|have made) (a|an|the) (mistake|error)',
    '(nobody|no one|none|is not|not anyone|not anybody) ..6 (fault|to blame)',
    '(our|my) (fault|mistake|error)',
    '(your|you) .. (fault|bank|driver|system|store|branch|office|router|people|company|phone)',
    '(lost|dropped|forgot|broke|ignored|missed) (your|you|my) .. (bag|password|card|phone)',
    `
      (the|my|our) .. @colleague (has|have|will|can|is going|is|are|did|does) .. (confirm*|checked|fixed|sent|found
      |help|call|calling|test|tested|looking|taken|solve |expert|ready|able|happy|on their way|on the way|working on
      |there|open|aware|available|ringing|deliver|promised to call|arranged)
    `,
    '(the|my|our) .. (is|are|was|were) (open|closed|based|located|busy|new $$|nearby|next to|at lunch)',
    '(is|was|are) .. (not) (bad|slow|to blame|broken|useless)',
    'which colleague',
    'made a mess of (it|that) (we|i)',
    '(if|did|does|has|was|were|have|do) (the|my|a|our|you) .. (driver|technician|store|courier|branch)',
    'i (forgot|messed|lost|broke|dropped|made|failed)',
    `
      (parcel|package|account|card|order|letter|box|line|signal|connection|internet|call|router|phone|item) .. (is|was
      |got|were) (lost|broken|dropped|ignored)
    `,
    'the system is (slow|down|loading|updating|back) .. (today|now|at the moment|$)',
    '(found|fixed|repaired|cleared|solved) the fault',
    '(did|could|can) not find (your|the|you)',
    '(told|tells|informed|asked|ask) me (about|that)',
    'i (asked|will ask|spoke|talk|will talk|am talking|can talk) (to|with)? (my|the|our)',
    '(talk|speak|talking|speaking) to the .. (myself|for you|directly|about|and)',
    '(department|team|branch|office|one|agent|manager) should have (it|your|the) (by)?',
    '(not|never) ..1 (blame|blaming) ..6',
    '(we|i) (gave|told|sent|asked) (the|our|my|him|her|them) ..6',
    'forgot nothing',
  ],
};
