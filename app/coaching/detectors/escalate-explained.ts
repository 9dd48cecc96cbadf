import type { Detector } from './engine/detector.ts';
import { askedOfOthers } from './questions.ts';

/** Hands over to someone who can do more, and says why. Refusing, threatening with, or lacking a supervisor is none. */
export const escalateExplained: Detector = {
  id: 'escalate_explained',
  side: 'agent',
  sure: [
    `
      (i|we|let me|i will|may i|can i|shall i|i would like to) .. @transfer ..8 (@superior|@specialist|someone
      |somebody|colleague|team|department) ..8 (because |so that|since|who|as|and (he|she|they|explain)|to (get|help
      |make|sort|see|solve|approve|look|review|authorise|authorize)|for you|they can|he can|she can |she has|he has
      |they have|the authority|that can|can|with the|with more|which|so you|so she|so he|so they|whose|where|has|have
      |for|of|he is|she is|they are |they will)
    `,
    `
      (because|since|as|given that) ..12 (i|we|let me|am|will|i would like to) .. @transfer ..8 (@superior|@specialist
      |someone|somebody|colleague|team|department|it |you|this|him|her)
    `,
    `
      @superior|@specialist ..6 (can|has|have|is able|are able|could|who|will|may|is the one|deals|is allowed|is
      authorised|is authorized|handles|decides|knows) ..8 (so|and so|that is why|therefore|which is why|hence) .. (i
      |we|let me|i will) .. @transfer
    `,
    `
      @superior|@specialist .. (can|has the|have the|who can|is able to|are able to|is authorised|is authorized|is
      allowed to|has more|have more|may) .. (approve |authorise|authorize|decide|lift|waive|override|sign|power
      |authority|grant|give|make|release|access|do more|help|sort|solve|change|look|offer|resolve|fix|see |final) ..8
      (transfer|connect|put you|hand|pass|get|bring|escalat*|involve|call|speak)?
    `,
    `
      (i|we) (am|are|will|would like to|am going to|have) .. (escalat*|transferring|handing|passing|connecting
      |bringing|involving|putting you through|referring|raise |raising|get) ..8 (@superior|@specialist|team|level
      |colleague|someone|somebody)
    `,
    `
      escalat* (this|it|your|that|the) .. (to|for|so|because|with|up|case|complaint|straight|directly|now|right|higher
      |further)
    `,
    `
      (my|the|our|a) (@superior|@specialist) .. (will|is going to|would|can|wants to|is happy to|shall) (call|ring
      |phone|contact|get in touch|speak|review|look |take over|join|come on|take it|help|get back|talk|go over|be in
      touch|explain|personally|handle|take care|have a look)
    `,
    `
      (above|beyond|outside|more than|over|exceeds|higher than) .. (what)? .. (i|my|me) .. (can|limit|authority
      |authorise|authorize|approve|level|able|remit|access |role|decide|allowed|head|pay grade|knowledge|scope
      |position|expertise) ..8 (so|i|we|therefore|let me|@transfer|my|hand|team|who|and)
    `,
    `
      (someone|somebody|person|people|one|colleague) (who|with|that) .. (authority|power|access|more experience|can
      approve|can decide|can authorise|can authorize |can sign|specialises|specializes|specialist|knows|tools|is
      trained|deals with|handles|can make|can help you|can do more|can solve|can fix|can sort|expertise) ..
    `,
    `
      (i|we|let me|let us) (get|bring|have|ask|consult|involve|check with|speak to|talk to|call|fetch|loop) .. (my|a
      |the|our) .. (@superior|senior colleague |specialist|expert|complaints team|tier lead) ..6 (to|on|in|for|so
      |because|who|about|she|he|and|join|as|they|right|immediately|over|into|with|approve|authorise |authorize)
    `,
    `
      (needs|requires|takes|need|require) .. (@superior|approval|senior|sign|authorisation|authorization|specialist
      |higher|decision|someone|level) ..8 (so|i|we |therefore|let me|and|@transfer|which is why|because)
    `,
    `
      (put|putting|connect|connecting|transfer|transferring|pass|passing) you .. (through|over|on|to|with) ..5
      (@superior|@specialist|senior) ..8 (because|who|so|as |since|and|they|she|he|can|that|to|where|for)
    `,
    `
      (best|right|only) (person|one|people|team) (for|to) ..6 (connect|transfer|hand|put you|pass|get|bring|let me|i
      will|so i)
    `,
    `
      (i|we|let me|let us) ..3 (get|bring|have|pull|loop) ..3 (@specialist|@superior) ..1 (involved|in on|on board|on
      the (line|call)|onto (the|this)|in) ..
    `,
  ],
  likely: [
    `
      (i|we) (am|are|will|am going to|would like to) .. (hand|handing|pass|passing|transfer|transferring|connect
      |connecting) .. (you|it|this|your|the) .. (to|with |over) .. (my|our|the|a) .. (@superior|@specialist|lead
      |senior)
    `,
  ],
  never: [
    'escalator|escalators',
    `
      (i was |i used to be |i am |i became |they made |he was |she was |made) (me |him |her |my friend |my sister
      |my brother)? (a |an |the) .. @superior ..8
    `,
    `
      my (manager |supervisor |boss |lead |director) (is |was) (on |in |at |off |away |out |getting |having |going
      |lovely |nice |new |great) ..8
    `,
    askedOfOthers,
    `
      (can|could|will|do|did|am|is|are|would) not (escalat*|transfer|connect|change|put|hand|pass|get|going to|bring
      |involve|do anything|help|be)
    `,
    `
      @superior .. (says|said|no|is at|is not|will tell you the same|is busy|does not|has no|will say|not|is in a
      meeting|is out|is on holiday|wrote|is away|is off |is unavailable|is gone|agrees with me|would say|will only
      tell)
    `,
    'there is no (@superior)',
    '(not) my (department|problem|job)',
    'no (@superior) ',
    '<!the|this|your (call|try|go|complain|speak|write) .. (another|different|yourself|to my|to the|someone else)',
    'you (have|need|must|should|can|could|will have|ought) to? (call|ask|go|speak|contact|talk|write|visit)',
    'you (can|could|may) (ask|speak|talk|call|go|complain)',
    'why do you (need|want)',
    '(threat*|language|shout*|insult*|abuse|swear*) .. (involve|supervisor|manager)',
    '(because|as) my (@superior) (said|says)',
    'my colleague .. (in|from|will call|is an)',
    'i am the (@superior)',
    'same thing',
  ],
};
