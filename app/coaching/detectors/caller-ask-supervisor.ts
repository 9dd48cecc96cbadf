import type { Detector } from './engine/detector.ts';

const chief = '(@superior|in charge|head|owner|charge|supervisors|somebody senior|ceo|someone higher|higher ups)';

/** The caller asks for somebody above the agent. */
export const callerAskSupervisor: Detector = {
  id: 'caller_ask_supervisor',
  side: 'caller',
  sure: [
    `
      (put |get |fetch |find) (me)? .. (gaffer |guvnor |governor |head honcho |the boss |top dog |senior person
      |whoever is in charge) (on)?
    `,
    `
      (anybody |anyone |somebody |someone |nobody |no one) (below |above |over |higher than |more senior than) ..
      (you |manager |supervisor |your level)
    `,
    `
      (i|we|let me|can i|could i|may i|i would|i need|i demand|i insist|i insist on|i want|would like|i am going to
      |can you|please|just|i will|i think i|i should |i must|i wish) .. (talk|speak|speaking|talking|talked|chat
      |discuss|deal|hear|take this) .. (to|with|from|up with) ..4 ${chief}
    `,
    `
      (talk|speak|speaking|talking|put me through|transfer me|connect me|pass me|put me on|escalate|transfer this
      |transfer the call|transfer my call|connect my call |connect the call|take me|hand me|forward me|get|fetch|give
      me|bring|call|find me|find|send me|put|escalate (this|it|me|my)|pass this|pass the phone|hand) .. (to|with|me
      |over|on|him|her|through|this|the phone|your|the|a|my|it|up)? ..3 (your|a|the|to a|another)? ..1 ${chief}
    `,
    `
      (i|we) (want|need|demand|would like|insist on|request|require|am asking for|have asked for|asked for|expect) ..
      (to)? (see|have|get|reach|contact|call|a|the |your|another|some) ..2 ${chief}
    `,
    `
      (is|are) (there|your|the|a|any) .. ${chief} .. (there|available|around|about|i can|here|on duty|please|i could
      |who can|to (speak|talk)|$$)
    `,
    `is there (a|any|another|not a) .. ${chief}`,
    `
      (is there|there must be|surely there is|is there not|can i (speak|talk) (to|with)|could i (speak|talk) (to|with)
      |let me (speak|talk) (to|with)|i want to (speak |talk) (to|with)|i would like to (speak|talk) (to|with)|i want
      |get me|give me|put me through to|connect me to|connect me with|transfer me to|i need to (speak |talk) (to|with)
      |i demand to (speak|talk) (to|with)|find me|may i (speak|talk) (to|with)|i would rather (speak|talk) (to|with)
      |speak with|speak to|talk to) .. (someone|somebody|anyone|anybody|a person|the person|people|whoever|one) ..1
      (else|above|higher|senior|more senior|in charge|over you|with authority|with more |with some authority|with real
      |with power|who (can|has|is|makes|knows|actually|could|runs|decides|will)|that (can|has|makes|knows|actually
      |could)|competent |responsible|important|at the top|further up|above you|with the power|more experienced
      |superior|running|with actual|up the|is in charge|is responsible|with a)
    `,
    `
      (who|who is|who are|what is the name of|give me the name of|tell me the name of|name of) .. (your|the|in) ..
      (boss|supervisor|manager|superior|charge |team leader|team lead|head|director)
    `,
    `
      who (is|runs|else is) .. (in charge|your boss|your supervisor|your manager|above you|responsible for|the one in
      charge|running)
    `,
    'who (do|does) you report to',
    `
      who (can|could|do|should) i .. (talk|speak|complain|escalate) .. (to|with) .. (authority|higher|charge|else
      |above|instead|decide |power|who)
    `,
    `
      (escalate|raise|take) (this|it|my|the) .. (to|up|higher|further|with|complaint|case|call|matter|issue|now
      |immediately)
    `,
    `
      (higher up|up the (chain|ladder|line)|over your head|above your (head|pay grade)|someone above|next level|a
      level up|higher authority|higher level|senior person |senior officer|senior manager|senior executive|senior
      agent|senior staff) ..
    `,
    `
      (not|stop|done|tired of|no point|no longer|waste of time) .. (talk|talking|speaking|speak|dealing|discuss
      |discussing|arguing|wasting) .. (to|with|my)? .. (you) ..4 (${chief}|someone|somebody)
    `,
    `
      (have|make|ask|tell|let|get) (your|the|a) ..1 ${chief} .. (call|ring|phone|contact|talk|speak|come|to|on|back
      |deal|explain|answer|here|now|me|in|over)
    `,
    `(your|the) .. ${chief} (please|now|right now|immediately|at once)`,
    `^^ ${chief} (please|now|right now)? $$`,
    `
      (put|connect|transfer|pass|get) .. (me|my call|the call|this call)? .. (through|over)? (to)? .. (management|your
      management|the complaints department |complaints department|senior)
    `,
    '(pass|put|transfer|connect|hand|get|switch) me .. (to|with|onto) .. (someone|somebody|anyone) (who|that|with) ..',
    `
      (need|want|get|give me|find me|send me|i will have|put) ..2 (someone|somebody|anyone) ..1 (senior|higher
      |important|in charge|with authority|above you|with clout)
    `,
    `
      (speak|talk|complain|escalate|write|put me|get me|take this|want|wish|let me) ..6 (whoever|the person|the one
      |the people) ..1 (runs|run|running|in charge|owns|at the top|above)
    `,
    '(take|taking|taken|taking) (this|it|the matter|my complaint)? (further|higher)',
  ],
  never: [
    '(my|our|his|her|their) (own|old|new|line|shift)? (@superior)',
    `
      (i|we|he|she|my (wife|husband|son|daughter|friend|mother|father)) (am|is|was|manage|work as|used to be|became)
      .. (a|the|an)? .. (@superior)
    `,
    `
      (i|we) (have|had)? (already)? (spoke|talked|spoken|told|met|saw|heard|wrote|emailed|called|dealt) (to|with
      |from)? .. (@superior) .. (last|yesterday|before |already|on|in|who|and|at|this|he|she|earlier|was|said|ago|$)
    `,
    `
      (your|the|a|that) .. (@superior) .. (already|called me|told me|said|was|promised|rang|emailed|wrote|never called
      |helped|has (called|promised|told)|gave|were |offered|did|sent|kindly)
    `,
    '(do|did|would|will) not (need|want|have) ..3 (@superior)',
    `
      (project|bank|store|property|account|case|relationship|password|task|file|building|site|product|general|office
      |event|download|apartment|branch|sales|kitchen) manager
    `,
    'are you (the|a) (@superior)',
    '(head) (office|phones|phone|set|ache|light|lights|of (the )?(bed|table|household))',
    '(charge|charged) (me|my|for|on|of)',
    '(lead) (time|to|the|me)',
    '(senior) (discount|citizen|citizens|pass|rate|ticket|card|railcard|member|account|plan)',
    '(manager) (of my|for my|at my|app)',
    '(take) (it|this) (back|out|off|easy|from)',
    '(charge|charging) (cable|port|fee|it|the)',
    'direct debit',
    '(manager|supervisor|boss) name',
    'to (the|a) (technician|driver|engineer)',
    'to someone about',
    '(thank|praise|tell) (your|the) (@superior) (he|she|for|that|thank|thanks|from)',
    '(thank|praise|congratulate|compliment) (your|the) ..1 @superior',
    '(vacancy|position|role|recruit|hire|hiring|apply|job|work|works|working|course) ..4 @superior',
    '@superior for (our|my) (shop|team|business|office|company|branch|project)',
  ],
};
