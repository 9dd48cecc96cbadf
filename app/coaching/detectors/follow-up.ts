import { asides } from './asides.ts';
import type { Detector } from './engine/detector.ts';
import { askedOfOthers, askedOfYou } from './questions.ts';

/** Will come back to the caller after the solution: a check, a summary in writing, a message. */
export const followUp: Detector = {
  id: 'follow_up',
  side: 'agent',
  sure: [
    `
      (i |we) will be (checking |ringing |calling |following up |looking in |writing |emailing) ..3 (next |tomorrow
      |on |later |in a |again |afterwards |to see |with you) ..2
    `,
    '(i|we) (will|am going to) (look|check|pop|drop) (in|back in|back) ..5 to (see|check|make sure|be sure|confirm) ..',
    `
      (i |we) (will |am going to) (ring |call |phone |check) (again |back |you again) ..5 to (see |check |make sure
      |be sure |confirm |hear) ..
    `,
    `
      (i|we|let me|i am going to|we will|i will|i would like to|i shall|you will|i can) .. (follow up|follow upped
      |following up|followed up|follow) .. (with you|on|by |to|in|after|next|tomorrow|personally|call|message|email
      |mail|this|your|the|if|once|and|@day|afterwards|again)
    `,
    `
      (i|we|let me) .. (will|shall|am going to|are going to|would like to|can|am gonna)? .. @contact ..8 (to (make
      sure|see|check|ensure|confirm|find out|hear|ask |verify|know|double check|see whether|be sure|tell you how)|if
      (it|everything|you|all|things|the)|how (it|you|things|everything|the)|that (everything|it|you |all)|whether (it
      |everything|you|all)|and (see|check|make sure|ask|confirm)|everything|still)
    `,
    `
      (i|we|let me) .. (will|shall|am going to|are going to|would like to|can|am gonna) .. (check|check in|check back
      |check up|touch base|catch up|look in |circle back) .. (with|on|in|back|up|again) .. (you|this|next|your|it|@day
      |tomorrow|the)
    `,
    `
      (once|after|when|as soon as) ..7 (i|we) .. (will|shall|am going to|are going to|would like to|can)? .. @contact
      .. (you|to|back|and)
    `,
    `
      (i|we|let me|we will|i will|i am) .. (will|shall|am going to|are going to|would like to|can|just)? .. (send
      |sending|email|emailing|mail|text|drop|write|forward |get|receive|share) .. (you|to you)? ..4 (summary
      |confirmation|details|recap|notes|everything|what we|overview|copy|transcript|written|writing|in writing|email
      |text|message|note|line|follow up|update|outline|reference number|receipt|list of|steps|report|mail)
    `,
    `
      (you will|you are going to|expect|look out for|watch out for|you should) .. (get|receive|have|see|a|an|hear from
      me|find) ..3 (summary|confirmation|email|text |message|recap|follow up|copy|letter|written|note|update
      |notification|call) .. (from (me|us)|of|with|in|by|by email|after|once|confirming|when|within|today |tomorrow
      |shortly|about|everything)
    `,
    `
      (i|we) (will|am going to|are going to|shall|can) .. (keep|have) .. (an eye on|tabs on|track of|monitoring|a
      close eye|watch|watching|checking) ..
    `,
    '(i|we) (will|am going to|shall|are going to) .. (monitor|track|watch) .. (this|it|your|the) ..',
    `
      (i|we) (will|am going to|shall|are going to) .. (let you know|keep you (posted|updated|informed|in the loop|up
      to date)|update you|report back|come back to you |get back to you|inform you) ..5 (how|when|once|as soon as|what
      |if|on|by|after|about|until|with|every|@day|throughout|along|the)
    `,
    `
      (i|we) (have|will|am|shall|am going to) .. (set|setting|made|make|put|created|left|scheduled|put in|added
      |diarised|set up) .. (reminder|diary note|note in my |calendar|diary|follow up|task|appointment to|alarm|a call
      for|call) ..
    `,
    `
      (i|we) (will|shall|am going to) .. (call|ring|phone|contact|text|email) you .. (after|once|when|the day after|as
      soon as|next week|in a (few|couple|week) |following|on @weekday) ..4
    `,
    '(i|we) (will|shall|am going to) .. (call|ring|phone) .. to see',
    '(one of us|somebody from my team|my team) will (check|follow)',
    `
      (a|the) (summary|confirmation|recap|follow up|written confirmation) (email|of|will|is|by|message|call|in)? ..
      (is|will|on its way|to you|coming|be sent|in your |our|today|call|goes|what)
    `,
    `
      (i|we|let me) .. (send|drop|put|get) ..6 (to your (inbox|email|mail|phone|address)|in your inbox|black and white
      |by (email|mail|text|post)|in writing |over to you)
    `,
    '(check|checking) (in|on|back) .. (it|you|with you|this) ..5 (next|on|tomorrow|monday|to see|how|if)',
    `
      you will .. (get|receive|have|find) ..3 (from (me|us)|summary|in writing|recap|written confirmation|confirmation
      (by|from|with))
    `,
    `
      you (will|are going to) ..1 (hear|hearing) ..1 (from (me|us)|back) ..2 (again|once|when|after|as soon|by|within
      |before|tomorrow|today|on @weekday|to)
    `,
  ],
  never: [
    ...asides,
    '(summary|confirmation|recap) (page|screen|tab|section|box|column|number|button|window|code|slide)',
    'follow (him|her|them|it|that|someone|somebody|a|an|one|two|these|football|cricket|rugby) ..6',
    'follow up (film|book|album|appointment|question|series|scan|season|novel|surgery|visit to)',
    askedOfOthers,
    askedOfYou,
    'follow (the|me|these|along|our|instructions|your|this link|us on|us)',
    `
      (i|we|they|he) .. (followed|called|emailed|texted|sent|checked|rang|wrote) .. (it|you|last|already|yesterday
      |before|on your)
    `,
    `
      (you|can you|could you|please|let us|call us) (send|call|email|let us know|let me know|check|know if|ring
      |contact)
    `,
    '(can|could|would|will) you .. (send|email|call|text|follow|check|forward)',
    'you (will)? (have to|need to|must|should) (check|follow|call|send|email|contact|look)',
    'what is your (email|mail)',
    '(send|email|text|call|write to|follow up with|contact|mail|forward) (me|us|them|him|her|it to us)',
    'please send|forward|email',
    'check (the|your|our) (website|account|order|balance|details|system|meter|line|status)',
    '(not|never) .. (follow up|call you|contact you|keep you|send)',
    '(someone|somebody|they) (will|might|may|should)',
    '(i|we) (will|can|need to|am going to) .. (check|look) .. (your|the) .. (account|order|details|system|file|line)',
    'know if it',
    '(from|by) the (bank|store|shop|courier|post)',
    'note on your',
    '(with|send you|sending you) a (code|link|pin|password)',
    '(a|the) (code|link|password) (to|for|by|now)',
    '(check|look) (on|in|with|at) (the|my|our) ..',
    'hear ..2 from (us|me|someone) ..2 @soon',
  ],
};
