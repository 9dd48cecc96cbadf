import type { Detector } from './engine/detector.ts';

const number = '@digit ..1 @digit';

/** Gives the own name or direct line with a number, so that the caller reaches this person again. */
export const giveNameNumber: Detector = {
  id: 'give_name_number',
  side: 'agent',
  sure: [
    `
      (my|the|our) .. (name|number|line|extension|direct|phone|desk|mobile|cell) ..6 (number|extension|line|on|at|is
      |direct|dial|call) .. ${number}
    `,
    `
      my (direct|phone|work|office|desk|own|personal|mobile|cell|team|callback)? (number|line|extension|direct|dial
      |phone) .. (is|again|here|will|for|number)? ..3 ${number}
    `,
    `
      (i am|this is|it is|myself|my name) ..6 (number|extension|line|reach|call|ring|phone|on|at|direct|dial|get me)
      ..5 ${number}
    `,
    `
      (reach|call|ring|get|phone|contact|find|dial|text|catch) (me|us) ..6 (on|at|by|under|dialling|dialing|extension
      |number|line|through|with|is) .. ${number}
    `,
    `(reach|call|ring|get|phone|contact|dial|text) (me|us) ..6 ${number}`,
    `(ask|asking) for (me)? ..6 (on|at|extension|number|line|call|when|is) .. ${number}`,
    `
      (ask|asking) for (me|me by name|my name|extension) ..6 (ring|call|phone|need|by name|directly|back|again|number
      |extension|it is|is|that is)?
    `,
    '(just)? ask for ..2 (when|if) you (call|ring|phone|get through|are|dial|call back|need)',
    `(take|write|note|jot|have) .. (down|my|this) .. (direct|number|line|extension|name|details) ..5 ${number}`,
    `(extension|direct line|direct number|direct dial|my line|my desk|ext) (is|number|of)? .. ${number}`,
    `
      (let me|i will|i would like to|i can|can i|may i|i want to|here is|here are|i am going to) .. (give|leave|repeat
      |text|tell|spell) .. you? ..2 my .. (name|number |direct|extension|details|contact)
    `,
    `
      (here is|here are|these are|this is|you have) my .. (name and|direct|number|details|extension|contact|phone
      |line)
    `,
    `
      my name (is|was|again|once) ..3 (and|if|you|with|in case|should|just|again|on) ..8 (number|call|reach|extension
      |line|ring|direct|ask for|contact|phone|dial)
    `,
    `
      you (have been|were|have) (speaking|talking|dealing|chatting|speak|spoken|talked) (to|with) ..5 (number
      |extension|line|reach|direct|if|call|you can|on)
    `,
    `
      (if|should|in case|when|whenever|any) you ..6 (need|want|have|call|anything|question|questions|problem|trouble
      |ring|reach) ..10 (number|extension|line|me|on|at |is|direct) ..3 ${number}
    `,
    '(again|once more|one more time) .. my name is ..3 (and|my|from|in|the)?',
    'my (name|number|extension|line) (again|once more|one more time) (is|was)',
    '(my name|number|extension) ..4 (in case|should you|if you (need|want|have|ever))',
    `
      (you can|you could|please)? (reach|call|ring|contact) (me|us) (directly|direct|personally|myself) (on|at|by
      |under|with)
    `,
    `
      (you can|you could|please|just|feel free to) (call|reach|ring|phone|get|contact|dial) (me|us) (on|at|under|back
      on) (this|the same|that|my|our) (number|line |extension)
    `,
    '(call|ring|phone|dial) .. (number|line|extension) .. and ask for ..',
    '(when|if) you (call|ring|phone|need|want) ..4 ask for !a|the|it|help|your|more|some|an|our|this|that ..',
  ],
  never: [
    `
      (he |she |they |it |courier |driver |fitter |engineer |who |somebody |someone) ..3 (rang |called |phoned
      |texted |calls |rings |gave) ..10
    `,
    '(his|her|their|courier|driver|engineer|fitter|someone) ..1 (name|number) (is|was) ..10',
    '(what|which) .. (number|name|extension)',
    `
      your (account|card|reference|order|phone|policy|tracking|own|booking|customer|case|ticket|telephone|mobile|new
      |old|current|invoice|confirmation)? (number|name |reference) ..
    `,
    `
      (reference|order|account|tracking|card|case|ticket|booking|confirmation|customer service|customer|invoice|policy
      |claim|serial) (number)? is
    `,
    'my name is (not|on|none)',
    '(number|name) (is|was) .. (wrong|not|on (the|your)|out of|important|engaged)',
    '(can|could|may|let) (i|me) (have|get|take|confirm|read|repeat) your',
    'call the number',
    'how (can|may) i help',
    'ask for (a|the|your|my money|help|it|that|more|an|anything|this|permission|some)',
    '(is|was) (this|that|it) (the|your) .. number',
    '(call|ring|phone|reach|text|get) you (back)? (on|at|under)',
    '(pin|code|password|zip|postcode|balance|total|meter|reading|amount|date|security)',
    'the number you',
  ],
};
