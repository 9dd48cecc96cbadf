/** What only sounds like a repeated contact: a first call, somebody else, another matter, a wish to speak. */
export const noRepeatContact: readonly string[] = [
  '(will|going to|might|could) (ring|call|phone|write|email) (again|back) ..4',
  `
    (want |wants |wanted |need |needs |needed |like |hoping |hoped |prefer |told |wish |wishing |wondering if i
    could |supposed |advised) .. to (speak |talk |ask |explain |tell |complain |report |be put through |get
    through |request) ..8
  `,
  '(my|our|his|her|a) (neighbour|neighbours|neighbor|friend|mate|boss|landlord|tenant|flatmate|colleague) ..8',
  'first (time|go|call|attempt|contact) for me',
  '(my|the) first (go|attempt|try) ..',
  `
    (to |with |from) my (doctor |bank |solicitor |lawyer |mum |sister |brother |husband |wife |son |daughter |boss
    |neighbour |dentist |vet |landlord |builder |plumber |teacher |accountant) ..3
  `,
  '(my|the) first (time|call) (calling|i|to|here|and|with|that|ever)',
  '(first time) (calling|i have|i am|caller|i call)',
  '(please|you|and|to|then|just|^^) (call|ring|phone|email|contact|write|get back to|text) me (back)? ..',
  `
    (can|could|will|would|should|may) (you|i) .. (call|ring|phone|repeat|explain|email|say|tell|ask|speak|talk|write
    |try) .. (me|again|back|that|you|later|tomorrow |it|to|the)?
  `,
  '(never|not) (called|contacted|phoned|spoken|rung|had to call|complained) ..',
  `
    (my|our) (mother|father|sister|brother|friend|boss|son|daughter|wife|husband|doctor) .. (calls|called|rang|told
    |said|phoned|explained|asked)
  `,
  `
    last (floor|item|street|page|option|line|button|row|box|digit|door|name|paragraph|instalment|installment|bill
    |payment|invoice|child|class|light|avenue)
  `,
  `
    (third|second|fourth|fifth) (floor|item|street|page|option|line|one|of (january|february|march|april|may|june
    |july|august|september|october|november |december)|week|button|row|box|digit|door|name|paragraph|month
    |instalment|installment|bill|payment|invoice|child|night|class|light|of the|party|avenue)
  `,
  '(you) (do not|do not need|need not|should not) .. (explain|repeat|call)',
  '(please) (repeat|explain|say|call)',
  `
    (bought|ordered|paid|got|received|eat|watered|restarted|pressed|tried turning|rebooted|charge|happened|charged
    |installed|used|flown|stayed) .. (it|me|two|three |four|last night|the phone)? .. (times|of them|twice)
  `,
  '(told|said|explained) (on|in) (the|your) (form|website|letter|email|instructions|leaflet)',
  '(last time) i (bought|paid|checked|ordered|looked|used|stayed|flew)',
  'i (told|asked|called) (my|the doctor|the police|a friend|him|her)',
  '(every|each) time i (open|press|turn|click|start|plug|use|switch|log|go|print|try to (open|log|print|start))',
  '(want|would like) to (call|speak|talk)',
  '(try|trying) .. (again) (later|tomorrow|please)',
  '(email|emailed|sent|letter|message) .. (came|arrived|says|said|i got|you sent)',
  'previous (bill|address|owner|statement|page|name|account|model)',
  '(my|the|this is my|only my) first (call|time|contact|complaint)',
  '(phone|bell|alarm) rang',
  'i (called|call|am calling) to (say|thank|ask|order|tell you how)',
  '(good|nice|glad|thank|thanks|great) .. you (called|rang|phoned)',
  `
    (call|called|calling|ring|rang|rung|ringing|phone|phoned|email|emailed|text|texted|message|messaged|visit
    |visited|tell|told|ask|asked|contact|contacted|see|saw|wrote to|spoke to|talked to|spoke with) (my|his|her|the|a
    |an|our|their|another|some) !line|helpline|number|company|office|centre|center|call|shop|store|branch|hotline
    |complaints|customer|desk|team|lot|department|bank|support|agent|same|lady|man|guy|girl|woman|chap|gentleman
    |person|people|colleague|different|supervisor|manager|young|very|other|last|previous|adviser|advisor|operator
    |help|service|hotel|airline|council|garage|depot|warehouse|sales|billing|first|second|third|fourth|one|story
    |truth|thing|whole|rep|representative|staff|engineer|technician|courier|driver|side|details
  `,
  'how many times (a|per)',
  '^ <!it|you|thank|that (have|has|did) (you|he|she|they|it|the) ..6',
  '(do|should|shall|can|must|could|would) i (call|ring|phone|write|email|contact) ..4',
  '(email|emails|email) (address|addresses)',
  '(it|she|he|machine|light|car|screen|alarm) ..3 @count times',
  '(she|he|they|doctor|nurse|teacher) explained',
  '(need|want|like|asking) (me|us) to ..4',
];
