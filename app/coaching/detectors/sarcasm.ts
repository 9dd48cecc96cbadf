import { asides } from './asides.ts';
import type { Detector } from './engine/detector.ts';

/** Sarcastic wordings. Only words are judged, never the tone of voice, so these are flags for review. */
export const sarcasm: Detector = {
  id: 'sarcasm',
  side: 'agent',
  sure: [
    `
      (oh |please |well) (do)? (carry on |keep going |go on |keep shouting |shout away |be my guest) ..3 (nowhere
      |nothing better |all day |all the time |not like |because i)
    `,
    `
      are not you (a |just a |quite the) (delight |joy |treat |charmer |breath of fresh air |bundle of joy |gem
      |peach |sweetheart |picture)
    `,
    `
      (parcel |magic |tooth |invisible |little |delivery |wifi |broadband |money) (fairy |fairies |pixie |pixies
      |elves |elf |gnomes |goblins |postman |ghost |gremlins)
    `,
    `
      (oh|well|yes|wow|right) .. (great|brilliant|wonderful|lovely|fantastic|perfect|good|super|joy|marvellous
      |terrific|awesome|nice|superb) .. (here we go|another |just what|that is (just|all)|that is exactly what|now|one
      more|again|so now|job|you again|more|yet another|this again)
    `,
    'here we go again',
    '(just|exactly|all|precisely) what (i|we) (need|needed|wanted|was waiting for|was missing|always wanted)',
    `
      (not)? (are not|well are not|is not that|is not this) (you|we|it|that|this) .. (clever|smart|lucky|special|a
      genius|wonderful|the expert|charming|lovely |brilliant|nice|just|a little ray|precious|polite|great|fun|a treat
      |pleasant|grown up)
    `,
    `
      (congratulations|bravo|well done|good for you|clever you|gold star|medal|slow clap|hats off|hooray|kudos) ..
      (you|sherlock|for|on|genius|that|captain|einstein |to you) .. (found|managed|worked|figured|can|read|finally
      |noticed|reading|finding|how|want|know|did|discovered|shouting|waiting|opening|being|out|it|sir|$ |turning
      |pressing|you|learned)
    `,
    `
      (bravo|slow clap|hip hip|medal|gold star|cry me a river|boo hoo|poor you|poor baby|poor thing|my heart bleeds
      |break my heart|breaks my heart|whoop de|big deal |big whoop|la di da|oh the drama|drama queen|world is smallest
      violin|smallest violin|violin|call the president|stop the press|alert the|oh no what a tragedy |what a tragedy
      |how tragic|tragedy|clap clap)
    `,
    `
      (wow|oh|well|gee|gosh|my|golly) .. (you must be|what a surprise|how (terrible|awful|original|clever|tragic|sad
      |dreadful|surprising|dare|shocking|interesting |unexpected|lovely|sweet|very)|really|shocker|i am (shocked|so
      impressed|so sorry your|impressed|so scared|amazed|trembling|thrilled|so glad you) |you do not say|that is rich
      |look who|who would have|never heard that|imagine that|fancy that|a genius)
    `,
    `
      (what a) (surprise|shock|shocker|genius|hero|tragedy|treat|joy|pleasure to hear|lovely way|charming|delight
      |coincidence another|coincidence you) .. (another |that|you|here|it|this|$|again|a)?
    `,
    `
      (yes|oh|sure) (right|sure) .. (because|like|as if|and|that is going|that will|whatever|of course|i bet|i will
      |everyone|you did|it did)
    `,
    `
      ^ (yes|right|sure|oh) (right|sure|yes)? (because|as if|like) (i|we|you|that|it|this|the|everyone|nobody|my) ..
      (have|am|are|is|was|would|can|nothing|going|do |know|will|did|really|all|never|life|only|so|want|love)
    `,
    `
      (sure|yes|right|okay|of course|absolutely) (and|then) .. (pigs|santa|unicorns|the queen|the king|the moon|tooth
      fairy|i am the (queen|king|pope))
    `,
    'pigs (might|can|will|could) fly',
    '(your|the) (highness|majesty|royal|lordship|ladyship|excellency)',
    `
      (thanks|thank you) .. (for) (the|that|your|telling|explaining|pointing|sharing|yelling|shouting|nothing
      |reminding|enlightening|the lecture|wasting|letting) .. (lecture|lesson|wisdom|life|how to do my job|shouting
      |job|speech|opinion|expert|advice|insight|obvious|update|drama|brilliant|out the obvious|history lesson |that
      pearl|sermon|input|yelling|nothing|my day|time|enlightenment|ted talk|attitude)
    `,
    'good luck with (that|it|this|finding|trying|getting) .. ',
    `
      (how|who) (very|terribly|so)? (original|mature|charming|terrible for you|awful for you|dreadful for you|sad for
      you|convenient|nice for you|lovely for you |inconvenient for you|tragic for you|unfortunate for you)
    `,
    `
      (another|such a|a real|a total|quite the|what a|you are a|aren't you a|mister|captain|little) (genius|einstein
      |sherlock|expert|ray of sunshine|know it all |smarty|comedian|mastermind|obvious|rocket scientist|brain|charmer
      |clever clogs)
    `,
    '(no shit|no kidding) .. (sherlock)?',
    `
      (i am sure|i bet|surely|obviously|clearly) .. (you|your|the world|everyone) .. (know better|know everything|are
      always right|the only|revolves|whole life |perfect|so (hard|difficult|terrible|busy|important)|expert|never made
      |is ruined|end of the world|very important|much better than|could do (it|my job) better)
    `,
    `
      (it|that|this) must be (so|very|really|terribly|awfully)? (hard|nice|tough|difficult|great|wonderful|exhausting
      |lovely) .. (being|to be|to (have|never|know |always|live|complain|sit|read)) ..
    `,
    `
      (do you want|would you like|want|shall i get you|should i give you|here is) .. (a|your|some) (medal|cookie
      |trophy|biscuit|hankie|tissue|round of applause|award |prize|gold star|applause|lollipop|cape)
    `,
    `
      (because|as) (i|we) (have|obviously have|clearly have|got) (nothing (better|else)|all (day|the time)|a (crystal
      ball|magic wand|time machine))
    `,
    '(let me)? .. (just)? (wave|get|grab|use|check|find) my (magic wand|crystal ball|time machine)',
    '(crystal ball|magic wand|rocket science|brain surgery)',
    `
      (i|we) (am|are) (so|very|really|terribly|just|absolutely)? (thrilled|honoured|honored|delighted|touched
      |impressed|shaking|trembling|terrified|heartbroken |devastated|crushed|overjoyed) .. (that|you|to|by|at|with|for
      |$) .. (complain|another|threat|shout|yell|again|news|your|attitude)?
    `,
    '(the|oh) (sky is falling|world is ending|end of the world|horror|humanity)',
    '(take|join|get in) (a number|the club|the queue|line) .. ',
    "(you|they) (do not|don't) say",
    `
      (surprise surprise|big surprise|ha ha|very funny|how funny|hilarious|tell me about it|aha sure|whatever you say
      |if you say so|as you wish master|yes sir no sir |yes boss|aye aye|yes your)
    `,
    '(i|we) (just)? love (it when|when|how|getting|being|people who|customers who|calls like|a good)',
    `
      (my|our|the) (day|life|week|favourite|favorite) .. (just got|could not get|was missing|is complete|kind of
      customer|keeps getting|made)
    `,
    '(like|as if) (that is|that will|that would) .. (going to|ever|help|happen|work|change|my|make)',
    'lucky (me|us)',
    `
      (nice|great|good|lovely|brilliant|smart|clever|wonderful|genius) (one|job|move|work|going|thinking|try|attitude)
      .. (genius|einstein|sherlock|breaking|losing |deleting|you broke|dropping|forgetting|throwing)
    `,
    '(wow|oh) that is a first',
    '(well|oh|so|gee) ..1 (excuse|pardon|forgive) me for (trying|helping|doing|asking|breathing|working|being|caring)',
    'oh (sure|right|yes|of course) blame (it|me|us|everything)',
    `
      (oh|wow|yes|great|lovely|brilliant|wonderful|perfect|fantastic|marvellous|super|terrific|charming) ..2 (shout
      |shouting|yell|yelling|scream|screaming|swear|threaten) ..3 (that|at|louder|some|more|why) ..
    `,
    `
      (oh|great|lovely|wonderful|brilliant|well|marvellous|perfect|fantastic|super) ..2 you are (going to|about to)
      (call|write|ring|sue|complain|go|report|tell|leave|cry|post|tweet)
    `,
    `
      (great|lovely|brilliant|wonderful|perfect|fantastic|marvellous|super) just (great|lovely|brilliant|wonderful
      |perfect|fantastic|marvellous|super)
    `,
    `
      (i am sure|i bet|no doubt) (the|your|our) ..2 (chief|ceo|president|king|queen|director|board|boss|papers
      |newspaper|judge|world|minister|lawyer|lawyers|executive) ..3 (trembling|shaking|terrified|thrilled|delighted
      |interested|fascinated|love|care|quaking|worried)
    `,
    '(world|universe|everything|planet|sun) (turns|revolves|spins|rotates|stops) (around|round|for) you',
    'are not we (in|so|very|just|all|feeling|a|having)',
    'only took you ..4 (times|calls|hours|days|weeks|tries|attempts|minutes|goes|to)',
    '(thin air|out of (a|my|the) hat|snap my fingers|grow on trees|work miracles for)',
    'silly (old)? me',
    'how could i (forget|possibly|not know|doubt|have known)',
    '(very|so|terribly|awfully|how) (clever|smart|bright|witty|original|charming) of you',
    'so (now)? (it|that|everything) is (my|our|all my|all our) fault',
    '(a|one|two|three|five|ten|twenty) whole (minute|minutes|second|seconds|hour|hours)',
    'some of us (have|work|actually|are) ..',
    'next you will (be)? ..2 (telling|tell|say|saying|want|wanting|asking|ask)',
    '(heaven|god) forbid (you|we|that|anyone|i|the)',
    `
      (would you like|do you want|shall i|should i|want me to|did you want) ..4 (parade|red carpet|violin|hanky
      |marching band|champagne|standing ovation|sympathy card|hold your hand)
    `,
    '(i will) ..2 (magic|conjure) ..6',
    '(tell|telling|teach|teaching|show|showing) me how to do my job',
    'my (magic)? wand',
    '(oh|great|marvellous|wonderful|lovely|brilliant|fantastic) ..1 here (comes|come|we go) the ..',
    'clever (you|old you|boy|girl)',
    'we can not all be (perfect|as|so|clever|geniuses|like you)',
  ],
  never: [
    `
      (well done |congratulations |good luck |hats off |bravo) (on |to |with) (the |your |you both |passing |getting
      |becoming |him |her |them |everyone |all) ..3
    `,
    '(oh|ah|aw) (lovely|brilliant|great|wonderful|perfect|super) (thank you|thanks|cheers|yes|okay) ..4',
    ...asides,
    `
      (great|good|brilliant|wonderful|fantastic|lovely|super|perfect|nice) (news|let me|thank you|so|i can|it is|to
      hear|that works|that is (great|good|fixed|sorted) |day|i see|point|question)
    `,
    'congratulations on',
    '(good luck) (with|on|in) (your|the) (exam|interview|move|new|trip|wedding|surgery|house|test|baby|job)',
    '(yes|sure|right) (away|now|here|there|i can|i will|let me|of course|that is)',
    `
      thank you (so much)? for (telling|letting|pointing|explaining|sharing|calling|waiting|reporting|your patience
      |holding|the update|the information) (me|us|that |this|it|out)? $$
    `,
    'i (am|will be) (delighted|thrilled|honoured|happy|pleased) (to help|to hear|for you|that it|you|it|we|with)',
    '(well done|great job) (for)? (getting|on getting|that is it|that worked|keep)',
    '(this|it) (is|was) not (rocket science|hilarious)',
    'take a number from',
    'i (would|do) love to help',
    '(we|i) love (our|to|your)',
    `
      (well done|good for you|congratulations|kudos|hats off) ..2 (spotting|noticing|keeping|getting|doing|passing
      |holding|catching|checking|remembering|staying|sorting)
    `,
    'well done you (got|did|made|have|kept)',
  ],
};
