import type { Detector } from './engine/detector.ts';
import { noRepeatContact } from './repeat-contact-vetoes.ts';

const reached = `
  (call|called|calling|phone|phoned|phoning|ring|rang|rung|ringing|contact|contacted|contacting|write|wrote|written
  |writing|email|emailed|emailing|speak|spoke|spoken|speaking|talk|talked|talking|complain|complained|complaining
  |report|reported|reporting|explain|explained|explaining|ask|asked|asking|tell|told|telling|message|messaged|chat
  |chatted|visit|visited|raise|raised|came|come|coming|dial|dialled|dialed|been on|chase|chased|chasing|request
  |requested|texted|sent|tried|been through|try|trying|get in touch|been in touch|been passed|transferred|passed
  |followed up|escalated|logged|repeat|repeated|repeating|on the phone|on the line|in touch|reached out|been to|gone
  through|go through|went through)
`;

/** The caller has been in touch about it before. */
export const callerRepeatContact: Detector = {
  id: 'caller_repeat_contact',
  side: 'caller',
  sure: [
    `
      (this|that|it) (is|must be|will be|has to be) .. (my|the|already)? .. @nth .. (time|call|phone call|email
      |complaint|attempt|letter|person|agent|day|conversation |message|one|ticket|week|visit|chat|try|operator
      |department|transfer|request|occasion) ..5
    `,
    `
      (my|the|for the|your) @nth (time|call|phone call|email|complaint|attempt|letter|person|agent|conversation
      |message|visit|ticket|try) ..
    `,
    `
      (i|we|my (wife|husband|son|daughter|mother|father|partner)|been|have) ..3 ${reached} ..6 (@count) .. (times
      |people|colleagues|different|agents|occasions |departments|calls|emails|weeks|days|months|persons|letters
      |complaints|of your|tickets|already|of you|reps|messages|operators|advisors|chats|guys|requests)
    `,
    `
      (i|we) ..3 ${reached} ..5 (twice|thrice|every (day|week|single day|month|morning|other day)|each (day|week)
      |repeatedly|again and again|over and over |over and over again|all week|all month|daily|already|before|countless
      |multiple times|yesterday|last (week|month|time|monday|tuesday|wednesday|thursday|friday |night)|the other day
      |earlier|this morning|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(days|weeks|months) ago|to
      (two|three|four|five|six |several|many|so many|about)|previously|in (january|february|march|april|may|june|july
      |august)|(two|three|four|five|six|ten) times|time and (time)? again |a week ago|so many|on and off|constantly)
    `,
    `
      (@count) .. (times|calls|emails|phone calls|letters|people|agents|colleagues|departments|tickets|complaints
      |conversations|messages|different (people|agents |persons|departments)|chats|visits|representatives|reps
      |attempts|advisors|operators|transfers) .. (now|already|this week|this month|later|and|about|i|to|have |in|so
      far|before|since|for|with|today|that|on|told|nobody|still|same|each|called|$)
    `,
    `(i|we) (have|had) (already|previously|also|now) .. ${reached}`,
    `
      (already) (told|explained|said|spoke|spoken|called|gave|given|talked|asked|reported|sent|complained|answered
      |contacted|phoned|emailed|went|gone|been|provided |tried|rang|confirmed) .. (this|that|you|to|your|it|the|three
      |someone|somebody|all|about|colleague|him|her|them|with|twice|yesterday|last|before|everything|my |two|story
      |through|in|one)
    `,
    `
      (i|we) (keep|kept|keep on|am always|have been|always|constantly) .. (calling|phoning|ringing|explaining
      |repeating|having to|telling|being (transferred|passed |told|sent|bounced)|getting (transferred|passed|told
      |sent)|going round|chasing|asking|writing|emailing|saying|contacting|trying|coming back|have to (call |explain
      |repeat)) ..4
    `,
    `
      (how many|how often) (times|more|people|calls|times more|more times|of you)? .. (do|must|have|should|am|does
      |will|did|need|is) .. (i|we) .. (have|call|explain |tell|repeat|going|need|speak|say|ask|contact|got|told|to|had
      |called|ring|phone|explained|asked|go|talk)
    `,
    `
      (do|must|why do|why should|have|why must|why am|should) i (have|got|always)? (to)? .. (start|explain|repeat|tell
      |go through|say|repeating|explaining|go over |begin) .. (all over|again|everything|story|from the beginning|from
      scratch|same|every time|once more|whole|each time|another|myself|this|over|it|to everyone)
    `,
    `
      (start|starting|explain|explaining|tell|telling|repeat|repeating|go|going|begin|went) .. (all over again|from
      scratch|from the beginning|from the start |the same (story|thing)|whole (story|thing) again|over and over|myself
      |over this again|everything again|it all again|again and again|my story)
    `,
    '(every|each) (single)? (time) (i|we) (call|phone|ring|contact|speak|talk|write|get|ask|explain|email|have|am) ..',
    `
      (every|each) time (i|someone|somebody) .. (different|someone else|somebody else|new|same|another|nobody|says
      |tells|promises|told|new person|somebody new|story)
    `,
    `
      (yet again|once again|once more|here i am again|me again|it is me again|back again|again i am|again and again
      |same (problem|issue|thing|story) again |still (the same|not fixed|not solved|not sorted|not resolved|no answer)
      |happened again|calling again|call again about|ringing again|phoning again|again about |again for the same|back
      on the phone|on the phone again) ..
    `,
    `
      (same) (problem|issue|thing|story|question|complaint|fault|error|answer|reason|matter) .. (again|as (last|before
      |yesterday)|every|twice|as the|over and over |for the|three|since|i called|like last|(a|for) (third|second))
    `,
    `
      (calling|phoning|ringing|writing|back|call|contacting|in touch) .. (again|back) .. (about|because|for|regarding
      |with|to|on|same|as|and)
    `,
    `
      (spoke|spoken|talked|speaking|talk|talking|told|explained|chatted|speak|dealt) (to|with|it to|this to|by
      |everything to) .. (someone|somebody|a lady|a man |a gentleman|a colleague|your colleague|colleague|one of your
      |another|a different|(@count)|an agent|a guy|a woman|a girl|the last|people|a young|a very|some |a chap|agent
      |person|an adviser|a supervisor|a manager|representative) .. (yesterday|last|before|already|on|and|about|this
      |who|earlier|different|in|the other |days|weeks|said|told|monday|tuesday|wednesday|thursday|friday|people|times
      |of|at|promised|from|that|today|he|she|they|ago)
    `,
    `
      (last time|previous time|the last time|when i (last )?called|last week|yesterday|on monday|on tuesday|on
      wednesday|on thursday|on friday|earlier) .. (i|we|you |they|your|someone|somebody|he|she|the) ..2 (called|rang
      |phoned|spoke|told|said|promised|talked|was told|were told|assured|colleague|contacted|guy|lady|person |fixed it
      |agent|emailed|girl) ..
    `,
    `
      (i|we) (was|were|have been|got|am|keep getting|keep being|been) .. (passed|transferred|bounced|sent|shunted
      |pushed|handed|shoved|kicked) .. (around|from|to |between|back and forth|pillar|person|department|one|times)
    `,
    '(person|one|pillar|department|desk|agent|office) to (the next|person|another|post|department|desk|agent|office)',
    `
      (you|they|someone|somebody|your colleague|the last (person|one|guy|agent|lady)|he|she|nobody|no one|never) ..
      (promised|said|told me|assured|was supposed |were supposed|guaranteed|never) .. (call|ring|phone|called|rang
      |phoned|be fixed|it was|fixed|sorted|would|someone|back|get back|got back|solved|call back |callback|resolved)
    `,
    `
      (nobody|no one|you|they|never|not) .. (called|rang|phoned|got|came|call|ring|gets|calls|wrote|has called) ..
      (back|me back|back to me|again)
    `,
    `
      (i|we) (have been) .. (on (this|it|to you|the case)|at this|dealing with this|fighting|chasing|trying to (get
      |solve|sort|reach|fix|resolve) |going (back and forth|around|round|through this)|through this|here before|told)
      ..
    `,
    `
      (second|third|fourth|fifth|sixth|tenth) (time|call|person|agent|email|letter|complaint|attempt) .. (i|that|this
      |about|today|we|to|in|for|now|on|you)
    `,
    '(again) .. (i|this) (called|told|explained|the same|calling)',
    `
      (back and forth|round in circles|around in circles|in circles|merry go round|broken record|like a parrot|deja vu
      |groundhog day|run around|runaround)
    `,
    `(not) .. (the)? first (time|call|person|complaint|email|letter)`,
    '(first time) .. (called|spoke|rang|you) .. (second|then|now|again)',
    `
      (my|the) (previous|earlier|last|past|other|first) (call|calls|complaint|complaints|email|emails|ticket|tickets
      |conversation|letters|request|requests|message |messages) ..
    `,
    '(three|four|five|two|six) (months|weeks|days) (in a row|running|straight) ..',
    `
      (told|explained|gave|said) .. (@count|every|each) .. (person|people|one of you|of you|colleagues|agents|time
      |times|before)
    `,
    `
      (tired|sick|fed up|weary) of .. (calling|explaining|repeating|telling|ringing|phoning|chasing|asking|being
      passed|going over|being transferred)
    `,
    `
      (have|do|going) to (repeat|explain|go through) .. (myself|again|to you|every|all|everything|it|this|story|whole
      |same)
    `,
    `
      (it|this|that) (has|had)? (broke|broken|happened|failed|stopped|gone|went|gone wrong|been) .. (again|before
      |(@count) times|twice|since) .. (call|called|calling |you|fix|fixed|repaired|supposedly)
    `,
    '(this|that|it) (is|was)? .. (call|email|letter|attempt|complaint|person|agent) number @count',
    `
      (nobody|no one|none of you|you|they) (ever|never|always)? .. (call|calls|called|ring|rings|rang|phones|phoned
      |writes|get|gets|got) me? (back)
    `,
    `
      (you|you people|you guys|you all|they|everyone|everybody) (keep|kept|always|just|only) (passing|pass|sending
      |send|transferring|transfer|bouncing|bounce|pushing |push|shoving|shove) (me|us) ..
    `,
    `
      (i|we) (rang|called|phoned|emailed|wrote|contacted|messaged|texted|visited) (you)? (twice|three times|four times
      |several times|last|before|already|yesterday |on @weekday|@weekday)
    `,
    'lost count ..3 (how|times|calls|emails)',
    `
      (every|each|all|one) ..2 (department|departments|person|agent|colleague|line) ..2 (sends|send|passes|pass
      |transfers|transfer|puts|refers|refer|pushes|bounces|tells) (me|us) ..
    `,
    `
      (send|sends|pass|passes|sending|passing|sent|passed) (me|us) (to|on to|over to) (each other|another|someone else
      |somebody else)
    `,
    '(round the houses|pillar to post)',
    `
      you (have)? (had|got|received|seen) ..1 (my|our|all my|two|three|several) ..2 (emails|letters|messages
      |complaints|voicemails|texts)
    `,
    `
      (yesterday|last|other|previous|another|different|one of your) ..1 (girl|guy|lady|man|person|chap|colleague|agent
      |woman|gentleman|bloke|fella|adviser|advisor) ..2 (told|said|promised|assured|swore|reckoned) ..
    `,
    'here (we|i) (are|am) again',
    `
      (had|having|been having|been through|been over) (this|the same|that|exactly this|all this) (conversation
      |discussion|argument|talk|chat|already|before|with)
    `,
    `
      (i|we) (was|were|have been) (on|onto|through|in touch|back) ..2 you ..4 (last|yesterday|before|twice|already
      |earlier|the other day|this week)
    `,
    'same ..1 same ..1 (call|again|story|problem|answer)',
    `
      (your|one of your) ..1 (colleague|colleagues|person|agent|lady|guy|man|girl|people|adviser|advisor) ..3 (said
      |told|promised|assured|swore) ..
    `,
    `
      the (lady|man|guy|girl|person|chap|gentleman|colleague|agent|woman) (i|we) (had|spoke|talked|dealt|got) ..2
      (before|to|with|last|earlier|yesterday) ..
    `,
  ],
  never: noRepeatContact,
};
