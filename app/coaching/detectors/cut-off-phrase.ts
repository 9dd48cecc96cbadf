import type { Detector } from './engine/detector.ts';
import { phraseList } from '../../language/lists.ts';

/** Words that stop the caller in the middle. "Please go on", an excuse for having interrupted, a hold are none. */
export const cutOffPhrase: Detector = {
  id: 'cut_off_phrase',
  side: 'agent',
  sure: [
    '(i have|i) (got|get) the (gist|picture|idea|message|point)',
    `
      (let|can|may|could|if|would you let|will you let|please let|just let|allow) (me|i) .. (stop|cut|interrupt|jump
      in|break in|pause|halt|butt in) (you|here|there |in|for|a|one|right|your|$)
    `,
    `
      (let|can|may|could|please let|will you let|would you let|just let|are you going to let|if you let|if you would
      let|you have to let|you need to let) (me|i) .. (finish|speak|talk|answer|explain|get a word|say something|have a
      word|respond|get a sentence|say one|get a chance|just say|complete) .. (please|sir|ma'am|now |for once|here
      |sentence|first|in|what|for a|my|the|it|a word|something|okay|$|edgeways|edgewise|too|as well|that|thought)?
    `,
    `
      (can|may|could) i (please|just|at least|finally|actually)? (finish|speak|talk|answer|explain|say something|say
      one thing|have a turn|get a word in) (please|now |sir|ma'am|here|first|my sentence|$|too|what|for|or)
    `,
    `
      (you are|you are just|you do|you will|you keep) not (letting|let|giving) me .. (speak|talk|finish|answer|explain
      |a chance|get|say|respond|help)
    `,
    `
      (you) (keep|are|are always|do not stop|just keep) (interrupting|talking over|cutting|not listening|going on
      |talking)
    `,
    '(stop|quit) (talking|interrupting|right there|there|for a|it|please|going on|now|you|repeating)',
    "(^|okay|no|just|sir|ma'am|please|look) stop stop",
    "(stop) (just)? (listen|for a (second|moment|minute)|right there|please|sir|ma'am) ..",
    `
      (^|okay|right|look|no|just|now|please) (listen|listen up|look here|hear me out|listen here|pay attention) (to me
      |to what|for a|please|now|here|sir|ma'am |carefully|first|okay|up|a second|just|will you|$|listen|one second|for
      once)
    `,
    `
      (just|you|please|need to|must|should|have to|and|sir) (listen to me|listen to what|listen for a|shut up and
      listen|be quiet|let me talk|let me speak |let me finish)
    `,
    `
      (no|sir|ma'am|wait|stop|okay|yes|hey|listen|excuse me|hold on|hang on|please) (no|sir|ma'am|wait|stop|hey|listen
      |excuse me|hold on|hang on) (no|sir|ma'am|wait |stop|listen|please|hey|excuse me|hold on|hang on|let me (speak
      |talk|finish|say))
    `,
    `
      (sir sir|ma\'am ma\'am|wait wait|hold on hold on|hang on hang on|excuse me excuse me|listen listen|stop stop|hey
      hey|mister mister)
    `,
    `
      (hold on|hang on|wait|wait a (second|minute|moment)|hold on a (second|minute|moment)|just a (second|minute
      |moment)|one (second|moment)|excuse me|hey|hush|quiet) .. (i am (talking|speaking|not finished|not done|still
      |trying)|i was (talking|speaking|not finished|saying)|let me (talk|speak|finish|stop|say|explain|answer |just)
      |it is my turn|my turn|listen|you are (not|going)|can i|before you|do not interrupt|i need to stop)
    `,
    `
      (i am|i was|i am still) (talking|speaking|not finished|not done|still talking|trying to (speak|talk|explain
      |answer|say|tell))
    `,
    '(it is|my|now) (my)? turn (to)? (talk|speak|now)?',
    '(get|come|cut|skip|jump|move|go) (straight|right|on)? (to) (the|your) (point|chase|question|end)',
    "(what is|and|so|your|the) (your|the) (point|question) .. (sir|ma'am|please|then|here|$)",
    `
      (do not|not) (need|want|have time for|have to hear|care about|require) .. (the|your|whole|all|that|every|entire
      |these) .. (story|details|history|background |detail|speech|life story|explanation|rest|lecture|saga|spiel
      |backstory|essay|sermon|novel)
    `,
    '(i|we) (do not|have not got|have no) (have)? .. (time) (for|to listen)',
    '(spare|save) me (the|your|that) ..',
    '(just|please|simply)? (answer|stick to) (the|my) question',
    `
      (just)? (yes or no|a simple yes or no|yes or no answer|short version|short answer|in one sentence|make it (short
      |quick|brief)|keep it (short|brief)|be brief |to the point)
    `,
    `
      (yes|okay|alright|right|fine) (yes|okay|alright|right|fine|i know) (yes|okay|alright|right|enough|fine|i know|i
      get it|i understand|i heard|got it|stop|but)
    `,
    `
      (that is |okay that is |enough |i have heard |okay) (enough |quite enough |plenty |enough now) .. (sir |ma'am
      |please |of |now |let me |i |$)?
    `,
    `
      (yes|i) .. (i know|you (already)? (said|told me) that|heard (you|that|it) (the first time|already|before)|i got
      it the first|i get it i get it |you have said that) ..
    `,
    '(you) (already)? (said|told me|mentioned) (that|this|it) (already|before|twice|three times|once)',
    `
      (do not|please do not|stop|can you not|could you not|if you would not) (interrupt|interrupting|cut me|talk over
      |speak over|keep interrupting) ..
    `,
    '(let|allow) me (just)? (stop|interrupt|cut) ',
    '(i have to|i need to|i must|i am going to|i will have to|i am gonna|i will) (stop|interrupt|cut) (you|in|off)',
    '(moving|move|let us move) (on|along) (now|please|sir)?',
    '(be|keep|stay) (quiet|silent) ..',
    '(shush|shh|sh|zip it|pipe down|shut up)',
    '(before|if) you (go on|continue|go any further|say anything|say another) .. (let|stop|i|me)',
    `
      (will|would|can|could) you (just|please|stop|let|listen|for)? .. (listen|let me (speak|finish|talk|explain
      |answer|say)|stop talking|be quiet|stop interrupting |stop for|shut up|pause|slow down and)
    `,
    `
      (sir|ma\'am|mister|hey) (sir|ma\'am|listen|stop|wait|let me (speak|talk|finish|explain|answer|stop|say)|i need
      you to (listen|stop)|hold on|hang on)
    `,
  ],
  never: phraseList(`
    (go ahead|go on|carry on|continue|please continue|keep going|after you|you first|finish what you|let you finish),
    (sorry|apolog*|did not mean|do not mean|without|not) (i|for|to|that i|about|you)? .. (interrupt*|interrupted|cut
    you|cutting|talked over), (hold on|hang on|wait|one|just) .. (while|for me|until|please while|line|so i can|let me
    (look|check|see|find|pull|open|get (the|that|your|it|my))|i will (look|check)), let me finish (this|the|my notes
    |entering|typing|up), let me (explain|say|answer|tell you) (what|how|why|the|that|this|you|your), wait for, stop
    (by|the|at|your|this|payment|in|that payment|it from|it happening|worrying), (i am|we are) listening, no (no)?
    (you are right|no you are|worries|problem|need|that is okay|that is fine), (can|may|could) i (finish|complete)
    (the|this|your) (order|form|booking|payment|registration|check), you can (talk|speak), (tell me|i want to hear
    |happy to hear|like to hear) .. (story|everything|more|details), at any point, get to the bottom, okay okay (i see
    |great|so|good|thank), (talk|speak) to me about, (excuse me) .. (could you|can you|did you|would you|what was|may
    i), (can|could|may) i .. (finish|interrupt) .. (later|tomorrow), point (of|in|out), move on to (the|your), talking
    to (the|my|our|your|them|him|her), (hold|press|push) the, listen to the, (say|add) (thank|thanks|sorry|how|well
    done|what a), let me (just|quickly)? finish (typing|keying|entering|writing|checking|reading|updating|filling
    |saving|adding|logging|up|off|putting|noting), stop there (is|are|was|has), (let me|can i|could i|may i) (speak
    |talk) (to|with) (the|my|our|him|her|them|a|one)
  `),
};
