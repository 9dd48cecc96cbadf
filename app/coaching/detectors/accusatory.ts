import type { Detector } from './engine/detector.ts';
import { undone, mishap, neglected, annoying, unjust, quieten } from './accusatory-words.ts';

/** Puts the fault on the caller, doubts them, or gives orders about their mood. */
export const accusatory: Detector = {
  id: 'accusatory',
  side: 'agent',
  sure: [
    `
      (you people |you lot |people like you |you customers) (always |never |just |only |all |ring |call |come |want
      |expect |think |keep) ..2
    `,
    '(only|just) (have|got) yourself to (thank|blame)',
    `
      (it |that) (is |was) (you |yourself) (who |that) (has |have |gave |entered |did |broke |made |typed |put
      |chose |signed |forgot |ordered |lost) ..2
    `,
    `
      you (have)? (obviously |clearly |evidently |plainly) (never |have not |did not |do not |had not |were not |are
      not |can not have) ..3
    `,
    `
      you can not have (read |followed |listened |checked |tried |looked |plugged |charged |pressed |done |been
      listening |waited |paid |set |opened) ..2
    `,
    `
      (you|someone like you) (should|could|ought to|needed to) (really|simply|just|at least|not|never|easily|perhaps)?
      have (not|never|at least|first)? ${undone}
    `,
    `(you|someone like you) (should|must|could) (not|never)? have (just|not|probably|accidentally)? ${mishap}`,
    'you must have .. (wrong|by mistake|upside down|yourself)',
    `
      (it|that|this|well|so|then|the (delay|damage|problem|mistake|error)) (is|was|must be) .. (all|entirely|clearly
      |probably|only)? (your|your own) (own)? (fault |mistake|doing|problem|error|responsibility|negligence)
    `,
    '(your own (fault|mistake|doing|problem|error|negligence)|you are the (problem|one to blame))',
    'you (are|were) (to blame|the problem|at fault|the one who|the one to blame|responsible for this)',
    `
      you (never|did not|have not|failed to|forgot to|neglected to|refused to|could not be bothered to|chose not to
      |were too lazy to) (even|bother to|properly|once)? .. ${neglected}
    `,
    'you (never|did not) .. did you',
    `
      you (have)? (obviously|clearly|evidently|probably|apparently|surely|simply|must have) .. (${mishap}|did not|do
      not understand|wrong one|confused|mistaken |misread|not listening|never read)
    `,
    `you (keep|always|constantly|people always|customers always|never stop) ${annoying}`,
    `
      (why|how come) (did|do|are|would|have) you (only|just|always|even|not)? (wait|waiting|waited|keep|open|click
      |press|sign it|ignore|lose|drop|throw|shouting |yelling|being|so angry|so upset|let it|come to us (so late|now)
      |tell (us|me) (only)? now)
    `,
    'why did not you .. ',
    `
      why do not you (ever|just|even|simply)? (listen|read|understand|calm|relax|think|pay|follow|grow|shut|let me
      |know|believe|answer|remember|stop|learn)
    `,
    'why did you not .. ',
    'why have not you .. ',
    `
      (did|do|have) you (even|actually|really|not even|not) .. (read|listen|try|tried|check|understand|think|know|look
      |looked|hear|bother|plug|plugged|follow|tell |call)
    `,
    `
      (are you) (sure|certain) .. you .. (did not|are telling|have not|${mishap}|pressed|read|paid|sent|entered
      |plugged|told|actually|really|right)
    `,
    `
      you are (being|just|too|so|very|a bit|a little|rather|clearly|obviously)? ..1 (lying|not telling|making (this
      |that|it) up|exaggerating|overreacting |not listening|confused about|mistaken|shouting|yelling|wasting
      |interrupting|contradicting|imagining|not cooperating)
    `,
    `you are (being|just|too|so|very|a bit|a little|rather|clearly|obviously)? ..1 ${unjust}`,
    `
      you are (wrong|not making sense|not the only|the only (one|customer|person) (who|with|that|complaining)|holding
      it|doing it wrong|not paying attention |not being (fair|honest|reasonable|helpful|truthful|clear)|hiding)
    `,
    `(you|please|just|sir|ma'am|can you|could you|i need you to|will you|would you|now|okay|^) ..1 ${quieten}`,
    'you (need|have) to ..1 (calm|relax)? down',
    '(calm|simmer) (yourself)? down',
    `
      (if|had) you (had|would have|only|just|simply|had only|had just) ${undone} ..10 (would|could|might|avoid*|easier
      |earlier|happened)
    `,
    `
      (if|had) you ..1 (paid|read|called|told|listened|checked|followed|kept|bothered|looked|updated|cancelled
      |reported|signed|answered|returned|registered) ..10 (would|could)
    `,
    `because you .. (did not|failed|forgot|never|gave us the wrong|were late|${mishap}|signed|chose)`,
    `(well|but|no) you (did not|failed|forgot|never|gave us|were late|should|signed|agreed|${mishap}) ..`,
    '(i|we) (do not|can not|find it hard to|hardly|can hardly) believe (you|a word|your story|what you)',
    `
      (that|this|it) (is not|is hardly|can not be) (quite|really|exactly)? (what you (said|told|wrote|did|ordered
      |asked)|what the (record|system)|true)
    `,
    '(that|this|it) does not (sound (right|true)|match what|add up)',
    '(are you|you should|please|just) (telling|tell|told) .. (the)? (truth|lies)',
    `
      (what|which) did you (do|break|press|click|touch|delete|change|say|spill) (to it|wrong|this time|with it|to
      break|to make|to the|to him|to her)
    `,
    '(nobody|no one) (forced|asked|told|made) you',
    'you (only|just) have yourself to blame',
    '(blame|ask|look at) yourself',
    `
      you (need|have|ought) to (listen to|listen|pay attention|learn|be (more)? (careful|patient|realistic|reasonable
      |honest)|control|watch your|take responsibility |lower your)
    `,
    `
      (that|this|it|which) (is)? (what happens|because) (when|if) .. you (do not|did not|never|forget|ignore|forgot
      |press|lose|drop)
    `,
    `
      you (lied|broke it|caused this|brought this|did (this|it|that) (to|yourself|on purpose)|(messed|screwed) (it
      |this|that)? up)
    `,
    '(here is|that is) what you did wrong',
    `
      you (are doing|did|have done|have been doing|do|installed|set|entered|plugged|filled|typed|put) (it|this|that
      |something|everything|the) .. (wrong|wrongly |incorrectly|improperly|badly)
    `,
    'you should (know|have known) (that|this|better|by|it)',
    'you (can not|have got to) be serious',
    'you (did|have) not even',
    `
      you do not (listen|even (read|listen|know|try)|read|pay attention|seem to (understand|listen)|want to (listen
      |understand|hear))
    `,
    'not (take|use|have) (that|this) (tone|attitude) ..',
    '(watch|mind) your (tone|attitude|mouth|step)',
    'did it (not|never) (occur|cross|strike|dawn) ..2 (you|your)',
    `
      (that|it|this) (is|was) ..2 (silly|foolish|careless|stupid|irresponsible|reckless|unwise|daft|thoughtless|naive
      |rude|unreasonable) of you
    `,
    `
      you are ..2 (blowing|getting worked up|getting carried away|making (a|such a|too much) ..2 (fuss|mountain|scene
      |meal|drama|deal)|jumping to conclusions|looking for trouble|twisting)
    `,
    'what (did|do) you expect (if|when|for|buying|leaving|from|with|$$)',
    'you can not have (looked|read|listened|tried|checked|followed|done|turned|plugged)',
    `
      <!who|sorry you (gave|sent|told|read|put|typed|entered|wrote|dialled|ordered|picked|chose|filled) ..3 (wrong
      |incorrect|incorrectly|wrongly) ..
    `,
    '(why|how|what) on earth (did|would|do|have|were) you',
    '(that|this) is what you get (for|when|if)',
    `
      (nobody|no one|none) else ..2 (manages|managed|has managed|seems|breaks|broke|complains|complained|struggles|has
      this|has trouble)
    `,
  ],
  exactly: [
    `
    you (signed|agreed|accepted|knew|were warned|clicked|ticked) .. (contract|terms|that|this|it|to|the|up|box|very)
  `,
  ],
  likely: [
    `you (should|could|ought to|must|needed to) .. have .. (${undone}|${mishap})`,
    `
      you .. (never|did not|failed to|forgot to|refused to|always|keep|must have|probably) .. (${neglected}|${mishap}
      |${annoying}) .. (us|me|it|that|this|the |your|on|to|properly|in|wrong|instructions|time|about|anything|when|at)
    `,
    `
      (if|had) you .. ${undone} ..10 (not have|would have|would not|could have|not be|would be|this|happened|problem
      |avoid*|easier|earlier)
    `,
    `(because|well|but|no) you .. (did not|failed|forgot|never|put|entered|typed|pressed|${mishap})`,
    `
      (why|how come) (did|have|were|are) (not)? you (not|never|only|always)? .. (call|called|tell|told|read|check
      |checked|pay|paid|ask|wait|waited|listen|keep|look |report|mention|open|press|sign|cancel|save|follow)
    `,
  ],
  never: [
    'you (have)? .. (perfectly|correctly|beautifully|nicely|exactly right|spot on|well done) ..2',
    'you must be (tired|exhausted|so|very|worried|really|frustrated|upset|hungry|furious|angry|able)',
    `
      you should (have|get|see|be|hear|find) (received|it|got|gotten|had|been (told|called|given|offered|informed
      |contacted|refunded|warned|notified)|a letter |an email|by now|on|the|your)
    `,
    'you should not have (had|been|to|needed)',
    '(it|that|this) is not your fault',
    '(not|never|nothing) .. your (fault|mistake)',
    `
      you (did|do|have done|are doing) (it|that|this|everything|nothing|the)? .. (right|great|well|correctly|nothing
      wrong|perfectly)
    `,
    'you never (have to|need to)',
    '(could|can|would|will|may) you (tell|please|check|show|let|describe|try|explain|kindly) .. ',
    'why (did|does|do|is|was|are) (it|he|she|they|the|that|this|we|i|our)',
    '(did|have) you (get|receive|received|got|see|notice|hear|have|had|try turning|ever had|ever seen)',
    'you do not (have to|need to|owe|want)',
    'tell me why you (cancelled|are calling|called|would|chose|are|left|want)',
    'you (did not|never|have not) (get|got|receive|received|deserve|hear|heard|have to|had|ask for|asked for|been)',
    '(when|as soon as|once) you are',
    '(while|when|until|unless|if|as long as) you .. (shout*|yell*|scream*|insult*|swear*|curs*|keep)',
    'stop (calling|shouting|yelling) (me|us)',
    '(make|making|making sure|be) sure you (are|have|get)',
    '(no|not) (need|reason|matter)',
    'you (were told|were informed|were promised) .. (wrong|that|it|the|by|three|two)',
    'you have to (call|wait|go|pay|fill|visit) (someone|another|the|us|online)?',
    'you (just|only|always|clearly) (want|wanted|need|needed|have|had|get) (to|a|your|it|the|what)',
    '(if|in case) you (have|had) (any|a|the|questions)',
    '(if|in case|where|when) you (do|did|have|are) not',
    'so (you|if|what|let) .. (right|correct*)',
    '(tell|told) (me|us) the truth (and|is|about)',
    'to tell you the truth',
    'you must have been',
    'you are right',
    'you are not (wrong|to blame|alone)',
    '(i was|we were) wrong',
    '(so|then|and) you do not',
    '(could|would|might|may) you',
    'why (do|does|did|is|was|are|were) not (it|he|she|they|the|that|this|we)',
    '(understand|see|know|sorry|hear|heard|think|says|frustrating) .. you (did not|never|have not)',
    '(it|them|modem|router|engine|motor|box|phone|laptop|things|let) (to)? (cool|settle|calm) down',
    'relax i (will|have|am)',
    'could not (possibly)? have',
    `
      (if|when|in case|unless|whether|did|can|could|sure) you (gave|give|sent|send|put|typed|entered|dialled|ordered
      |filled)
    `,
    'you (gave|sent|told|read) ..2 (right|correct)',
  ],
};
