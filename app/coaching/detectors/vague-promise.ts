import { asides } from './asides.ts';
import type { Detector } from './engine/detector.ts';
import { askedOfOthers } from './questions.ts';

const doing = `
  (call|calling|contact|contacting|get|look|looking|deal|dealing|fix|be in touch|touch|sort|reach|reaching|check|see
  |handle|take care|come|do|know|respond |answer|let|have|help|follow|ring|pick|reply|review|email|write|send|update
  |work)
`;
const firm = 'today|tomorrow|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|midday';

/** Promises nothing certain: someone, sometime, hopefully, try. A time in the same breath makes it a promise. */
export const vaguePromise: Detector = {
  id: 'vague_promise',
  side: 'agent',
  sure: [
    `
      (they |he |she |we |i) will (call |ring |phone |email |be |get |come |do) ..3 when (they |he |she |we |i)
      (call |ring |phone |email |get |come |do |are |is) ..2
    `,
    `
      (done |ready |fixed |sorted |there |here |it) when (it |they |you) (is |are |get |gets) (done |ready |fixed
      |sorted |there |here |it)
    `,
    `
      (i |we) will see what (the |they |he |she |my |our |comes |can |happens) ..3 (says |say |said |can do |comes
      back |thinks |think |happens |back)
    `,
    `
      (someone|somebody|they|one of us|one of my colleagues|a colleague|the team|our team|anyone|some colleague|people
      |a technician|the department|somebody else|we|i |you|it|that|this|he|she|an agent|a manager|the office|support
      |the guys|an engineer|it all|things) ..5 (will|should|might|may|could|would|can|is going to |are going to
      |probably|hopefully|must) ..8 @soon
    `,
    `
      (someone|somebody|one of us|one of my colleagues|a colleague|some colleague|somebody else|someone else|some
      other|anybody|people|whoever) (will|should|might|may|could|would|is going to|ought to|can|must) (probably
      |hopefully|maybe|then|eventually|be|try|perhaps|also)? .. ${doing} .. (you|it|back|to|into|at|in touch|with
      |about|this|something|that|up|out|a look|on|$)
    `,
    `
      (i|we) (will|can|could|am going to|would|shall|am|should) (just|only|certainly|at least)? (try|attempt|do my
      best|do our best|have a think|give it a go|give it a try|hope|do what (i|we) |see about|see what (i|we|they|can)
      |see if (i|we|they|someone|somebody|there)|keep my fingers|keep trying|think about|get around|get round|consider
      |ask around) ..8
    `,
    '(i|we) (might|may) (be able to|possibly|try|call|manage|find|get to|know|send) ..',
    '(i|we) could (possibly|perhaps|maybe|try) ..',
    `
      (it|that|this|things|everything) (might|may|should|ought to|will probably|will hopefully|will maybe|probably
      will|should probably|will likely) (be|get|come|work|turn|arrive|show|go|clear|resolve|sort|improve|settle) ..
      (okay|fine|sorted|fixed|soon|alright|better|there|itself|resolved|while|shortly|by then|later|somewhere|a bit
      |anyway|ready|back|eventually|some|one of)
    `,
    `
      (hopefully|maybe|perhaps|with any luck|with a bit of luck|fingers crossed|god willing|if we are lucky|if all
      goes well|i hope|we hope|let us hope|i guess|i suppose|presumably|chances are) .. (someone|somebody|they|it|we
      |he|she|things|everything|next|some) ..2 (will|gets|should|might|may|calls|call|arrives|arrive|comes|come|goes
      |turns|week|day|sorted|ring|rings|gets|happens|resolves)
    `,
    '(i|we) (guess|suppose|hope) .. (someone|somebody|it|they|that) (will|can|should|might|gets|may)',
    '(as soon as|whenever|when) (possible|(i|we|they) (can|could) !not|see|do|send|call|make|open|go)',
    `
      (i|we|they|someone|somebody) (will|can|am going to|shall) ..1 look into (it|this|that|your (case|matter|issue
      |problem|complaint)|the (matter|case|issue |problem))
    `,
    `
      (we|i|they|someone|somebody|you|our team|the team) (will|shall) (be|get|keep|stay) (in touch|in contact|back to
      you|around to it|round to it|on it (soon |shortly)|hearing from us|in your direction|notified|contacted
      |informed)
    `,
    `
      (you will|you should|you may|you might|you are going to|you could) .. (hear|get|receive|have|see|be) ..5 (@soon
      |in the next few|some news|something|at some |one day|an answer soon|from us|from someone|from them|when
      |contacted|sometime)
    `,
    '(no|can not make any|without|do not want to make|can not give) (promises|promise|guarantees|guarantee)',
    '(i|we) (can|could|do|will) not (promise|guarantee|say) .. (when|anything|how|exactly|a time|that|it|but)',
    `
      (it|that|this) (depends|takes as long as|will take as long as|will take a while|will be done when|takes its time
      |could take a while|might take a while |may take (a while|some time)|could be (a while|anything|days|weeks
      |anytime|any time)|is in the pipeline|is somewhere|is in the works|should not be (too)? long |should be okay
      |should be fine)
    `,
    `
      (i|we) (will|would|am going to|shall) .. (pass|forward|note|hand|leave) .. (it|that|this|on|a message|along|your
      message) ..3 (and)? .. (see|hope|someone |somebody|maybe|hopefully)
    `,
    '(give|leave) it (a|some|another) (while|time|few|couple|day|bit|week) (and|or)',
    `
      ^ (please|just|maybe|perhaps)? (check|try|call) (back|again) (later|some time|sometime|in a (while|few|bit)|next
      week maybe|another|at some)
    `,
    'we (will|shall) see',
    '(somehow|something) (will|should|might) (work|turn|come|happen|be)',
    '(i|we) (am|are) (hoping|guessing|assuming|hopeful) (they|it|that|someone|we|to|this|he|you) ..',
    `
      (sometime|at some point|at some stage|one of these days|in due course|in the near future|sooner or later|some
      day|someday|one way or another) ..3
    `,
    `
      (when|if|whenever) (i|we|they|somebody|someone) (get|gets|have|has|find|finds) (a|the|some)? (chance|time|minute
      |moment|opportunity)
    `,
    `
      ^ should (be|sort|work|come|turn|arrive|resolve|clear|get) ..4 (i think|i guess|i hope|i suppose|hopefully
      |probably|eventually|somehow|anyway|itself)
    `,
    '(see|find out) what (can|could|might) be done',
    '(will|can|could|should) ..6 somehow',
  ],
  likely: [
    `
      (someone|somebody|one of us|one of my colleagues|a colleague|some colleague|somebody else|they|the team|someone
      else|some other|anybody|an agent|people |the department|whoever) (will|should|might|may|could|would|is going to
      |ought to|can|must) (probably|hopefully|maybe|then|eventually|be|try|perhaps|also)? .. (call|calling|contact
      |contacting|get|look|looking|deal|dealing|fix|be in touch|touch|sort|reach|reaching|check|see|handle|take care
      |come|do|know|respond|answer |let|have|help|follow|ring|pick|reply|review|email|write|send|update|work) .. (you
      |it|back|to|into|at|in touch|with|about|this|something|that|up|out|a look|on |$)
    `,
    `
      (i|we) (will|can|could|am going to|would|shall|am|should) (just|only|certainly|at least)? (try|trying|attempt|do
      my best|do our best|see|have a think |give it a go|give it a try|hope|look at it|have a look|do what|see about
      |see if|see what|keep my fingers|keep trying|look into|think about|get around |get round|consider|ask around)
      ..8
    `,
    `
      (i|we) (might|may|could) (be able to|possibly|get|have|try|call|send|find|sort|look|do|manage|fix|perhaps|still
      |see|contact|know|give) ..
    `,
    `
      (it|that|this|things|everything|the|your) ..4 (might|may|could|should|ought to|will probably|will hopefully|will
      maybe|probably will|can|should probably |will likely) (be|get|come|work|turn|arrive|show|take|go|clear|resolve
      |sort|just|have|start|reach|happen|appear|fix|improve|settle) .. (okay|fine|sorted|fixed |up|soon|alright|better
      |there|arrive|done|itself|then|out|right|resolved|while|shortly|good|through|by then|later|working|somewhere|a
      bit|anyway|ready|back|now |in a|over|eventually|some|again|one of|when|$)
    `,
    `
      (hopefully|maybe|perhaps|with any luck|with a bit of luck|fingers crossed|god willing|if we are lucky|if all
      goes well|possibly|i hope|we hope|let us hope |i guess|i suppose|probably|i think|if you are lucky|i would
      imagine|inshallah|presumably|i would say|chances are|in theory) .. (someone|somebody|they|it|we|i |that|this|the
      |you|your|one|he|she|things|everything|next|some) ..3 (will|can|could|get|gets|should|is|might|may|calls|call
      |arrives|works|fixed|be|someone |somebody|comes|goes|turns|find|able|does|week|know|day|sorted|hear|happens
      |resolves|sort|ready|come|resolved|in)
    `,
    '(as soon as|when|whenever|once) (possible|(i|we|they|someone|somebody) (can|could|get|have|find) !not ..4)',
    `
      (i|we|they|someone|somebody) .. (look|looking) into (it|this|that|your (case|matter|issue|problem|complaint)|the
      (matter|case|issue|problem))
    `,
    `
      (when|if|once) (i|we|they|somebody|someone) (get|gets|have|has|find|finds) (a|the|some)? (chance|time|minute
      |moment|opportunity|free)
    `,
    `
      (sometime|some time|at some point|at some stage|one of these days|one day|eventually|in due course|in the near
      future|sooner or later) ..3
    `,
    `
      (i|we) (guess|suppose|hope|think|imagine|expect) .. (someone|somebody|it|they|that|we|this|you|the|he) .. (will
      |can|should|might|gets|may|is|would|could)
    `,
    '(some day|one day|someday|one way or another|sooner or later|little while|at some) ..',
  ],
  never: [
    'one day (i|my|we) will (learn|retire|travel|write|go|own|move|buy|live) ..3',
    ...asides,
    'we will see (you|each other|one another|him|her|them) ..4',
    askedOfOthers,
    '(business|working) days',
    'as soon as (you|the|that|this|it|we have|he|she|your|i have|i see|i get|we get)',
    'we (will|shall) see (what happens|if it|if that|whether|how it|the|a|that|you|your|it)',
    '(something|anything|what|way|idea|ideas|that|which) (we|i|that)? (could|might|would)',
    'see to it',
    `@soon ..4 (${firm})`,
    `i will soon .. (${firm})`,
    `
      (on|by|at|before|until|within|this|for) ..2 (${firm}|one|two|three|four|five|six|seven|eight|nine|ten|eleven
      |twelve|the first|the end of the day|half past |quarter|morning|afternoon|an hour|thirty|fifteen|twenty|forty
      |o'clock|the second|the third|the fourth|the fifth|the tenth|the twentieth)
    `,
    `
      (call|ring|phone|there|contact|done|ready|email|back) .. (${firm}|at @number|by @number|in @number (minutes
      |hours|days)|within)
    `,
    `
      (try|see) (turning|pressing|again please|unplugging|restarting|the other|clicking|it now|this|that it|that you
      |your|the|how frustrating|why|what you mean |what happened|what is|what the|what went|you|it here)
    `,
    '(maybe|perhaps|possibly|probably) (you|your|it is easier|i misheard|the line|a)',
    `
      should be (a|the|on the|in the|two|three|one|printed|blue|green|red|on) .. (light|button|number|box|back|letter
      |code|screen|top|left|right)?
    `,
    '(can|could|may|might|would|shall) i .. ',
    '(could|can|would|will|may|might|should|do) you',
    '(dated|exactly) ..',
    'hear (a beep|a click|music|a tone|me|you)',
    'you should .. (have|be able)',
    '(should|must) (not|never) have',
    '(you|i) (will|should) see (a|the|it|your|on) .. (light|button|screen|option|menu|page|icon|next bill|statement)',
    '(i|we) hope (you|this helps|that helps|that (helps|answers|is)|to see|it was)',
    '(i|we) (think|guess|suppose|expect) (i|that is|it is|you|we (have|are)|this is|there is)',
    'if (you|it) (could|can|might|would)',
    'you might have',
    '(i|it) could (be|have been) (because|that)',
    'i (see|can see)',
    '(what|how|where|who) (might|could|may|should)',
    '(might|may) i',
    '(could|would) be (upset|frustrat*|angry|great|lovely|fair)',
    'should say',
    '(may|might|will|can) (hear|notice|see) (some|a|the|music|me|that)',
    'soon after',
    '(try|trying) to (connect|transfer|put you|call you now|reach) ..',
    `
      (look|looking) into (it|this|that) .. (now|right now|myself|today|straight away|for you now|and (call|ring
      |phone))
    `,
    '(light|screen|icon|bar|page|lamp|led|display|button|dot) should ..6',
    '(someone|somebody|they|we|i|one of us) should (not|never)? have',
  ],
};
