import type { Detector } from './engine/detector.ts';

const span = `
  (@number|half an|an|a|over|so|too|about|nearly|almost|ages|forever|the whole|all|more than|at least|hours|weeks
  |months|days|long|this|last|for|since|one|whole|yet) .. (@long_unit)
`;

/** The caller has waited long: in the queue, on hold, for a delivery or an answer. */
export const callerWaitComplaint: Detector = {
  id: 'caller_wait_complaint',
  side: 'caller',
  sure: [
    `
      (i|we|you|been|has|have|am|was|were) .. (been|was|were|am|are|had|have been|kept|left|keep|had me|got|am still
      |still)? .. (me|us)? .. @wait ..5 ${span}
    `,
    `
      (i|we|been|have|had) ..3 @wait .. (for|since|here|on this|in the|in this|on the|on your|to|and waiting|so long
      |too long|ages|forever|all (day|morning|afternoon |week|month)|about|over|nearly|half|the whole|more|hours|weeks
      |days|months|endlessly|eternally) .. (@long_unit|@weekday|morning|ages|forever|yesterday|january |february|march
      |april|may|june|july|august|september|october|november|december|twentieth|first|second|third|fifth|tenth|eight
      |nine|ten|eleven|noon|line|music |hold|queue|somebody|someone|answer|reply|refund|delivery|parcel|technician
      |long)
    `,
    `
      (i|we) (have been|have now been|was|were|had been|am) .. (on hold|in (the|this|your|a) queue|in line|kept
      (waiting|on hold|hanging)|left (waiting|on hold |hanging)|put on hold|stuck (on|in|waiting|listening)|hanging on
      |sitting here|sat here|standing here|waiting here|waiting and waiting|waiting forever |waiting ages|waiting so
      long|holding for|on the (line|phone) for|listening to (that|your|this)|queuing) ..4
    `,
    `
      (you|they) .. (kept|keep|put|left|made|make|had|have kept|have put|have me) (me|us) .. (waiting|on hold|hanging
      |wait|holding|in the queue|hang) ..4
    `,
    `
      (how much longer|how long) (do|must|am|will|should|have|can|more|are|would|did) (i|we|you) .. (have|wait|waiting
      |been|going|supposed|expect|hold|sit|stay|keep |need|tolerate|hang|make|making|take)
    `,
    `
      how (much longer|long) (does|is|will|can|did) it .. (take|going|taking) .. (to (answer|pick|get|send|fix|deliver
      |reply|call)|you|for (you|somebody|someone |anyone)|until (you|somebody))
    `,
    `
      (do you know|do you realise|do you realize|have you any idea|guess|any idea|can you imagine|do you have any idea
      |you have no idea|you know|tell you |do you understand) .. how long ..6
    `,
    `
      (why|how come|how) (does|is|do|did|has|are|can|was|have) .. (it|this|everything|you|there|they) .. (take|taking
      |takes|took|always|so|taken|such) ..4 (long|ages |forever|hours|weeks|slow|time|wait|queue|months|days|years)
    `,
    `
      (takes|took|taking|take|taken) (you|me|us|them|it|your|so|too|ages|forever|over|more|almost|nearly|hours|weeks
      |an|half|twenty|thirty|forty|fifty|far|way|such |is) ..3 (ages|forever|hours|hour|long|weeks|days|months|minutes
      |years|eternity|half|time|day|week) .. (to|for|just|before|and|until|already|now|$|of|on)?
    `,
    `
      (@number|several|weeks|months|days|hours) .. (weeks|months|days|hours|minutes|week|month|years|and weeks|and
      months|and hours|and days|an hour|later) .. (and)? ..1 (still|nothing|nobody|no one|no reply|no answer|no refund
      |no sign|not a|i am still|and counting|not even|without|no delivery|never|no word|i have|in (a|the |your) queue
      |on hold|of waiting|waiting|listening|in line|later|on this|to get|before anyone|before somebody|of that|for (an
      |a) (answer|reply)|to pick|just to |you still|it still|we are still)
    `,
    `
      (can not|will not|am not going to|not willing to|refuse to|do not want to|cannot|could not|am tired of|sick of
      |fed up with|tired of|done) .. (wait|waiting|hold |holding) .. (any|forever|longer|another|all|until|like|more
      |any more|for|around|on|again|$)
    `,
    '(still|been) waiting',
    `
      (waiting|wait|waited) .. (and waiting|and wait|and waited|forever|for ages|an eternity|so long|too long|long
      enough|all (day|morning|afternoon|week|night|month) |in vain|for nothing|for hours|for weeks|for months|for days
      |half the|over an|for over)
    `,
    `
      (long|ridiculous|endless|terrible|awful|such a long|crazy|insane|horrendous|massive) (wait|waiting|queue|hold
      |waits|queues|wait time|waiting time|delay|delays |line)
    `,
    '(wait|waiting|hold|queue|response) (time|times|music) (is|are|was|were|have|has|on|you|here) ..',
    `
      (nobody|no one|you never|you do not|finally|at last|eventually|took|about time|ages) .. (answered|answers|answer
      |picked|picks|pick|came|turned|turns|showed |speak to someone|a real person|a human|got through|get through) ..
      (up|phone|the phone|after|for|in|all|calls|call|the call|to anyone|when|at|$)?
    `,
    `
      (about time|finally|at last|took your time|took you long enough|long enough|i thought nobody|i was about to hang
      |i was starting to think|i almost gave up) .. (someone|somebody|you|a human|a real|a person|picked|answered
      |answers|i|up|got|would|to)?
    `,
    '(get|got|getting|gets) through (to)? .. (anyone|somebody|someone|you|a person|a human|at all|this line|a real)',
    `
      (promised|supposed|said|due|meant|should have (been|come|arrived)|was to|ordered|expected|told) .. (@number|last
      |in|by|on|within|weeks|three) .. (days|weeks |hours|ago|week|month|monday|tuesday|wednesday|thursday|friday
      |months|day|yesterday) ..3 (still|nothing|not|and|now|never|no|nobody|i am|it)
    `,
    `
      (hours|ages|weeks|months|days|forever|an eternity|half (a|my|the) day|whole (day|morning|afternoon|lunch
      |evening)|an hour|lunch break|my day off|day off) .. (of my (life|day|time)|on (this|the) (phone|line|call)|on
      hold|for (this|you|someone|somebody|an answer|nothing)|waiting|in (the|a|your) queue|just to |listening to
      |wasted|gone)
    `,
    `
      (that|your|the|this|same|stupid|awful) .. (music|hold music|song|tune|jingle|recording|melody) .. (for|over
      |again|drive|drives|driving|hours|minutes|all|since)?
    `,
    `
      (listening|listen|listened) to .. (music|recording|jingle|tune|song|robot|message|menu|machine|announcement
      |voice) ..
    `,
    `
      (i|we) (took|had to take|have taken|lost|stayed|sat|stay|missed) .. (day|days|morning|afternoon|hours|work|home
      |all day|time) .. (off|for nothing|waiting |at home|and nobody|for (this|you|your)|because of|in|to wait)
    `,
    '(was|am|were|is) .. (number)? .. (in the queue|in line) ..',
    '(days|weeks|months|hours) (late|overdue|behind|and days|and weeks|and months|over)',
    `
      (i|we) .. (waited|waiting|been waiting|wait) ..5 (nobody|no one|never|nothing|and no|in vain|for nothing|and
      then)
    `,
    `
      (still)? no (sign|word|news|trace|reply|answer|response) (of|from|about|on)? ..6 (weeks|days|months|hours|after
      |week|month|day)
    `,
    '(do you|you) think (i|we) have (all day|nothing (else|better)|time)',
    `
      (was|were|is) (meant|supposed|due|scheduled|promised|booked) ..1 (to|for|by) .. (be|come|arrive|call|ring|turn
      up|show up|here|there|ready|delivered|fixed|at|on |@weekday) ..5 (@weekday|@number|ago|last|yesterday|this
      morning|and|but|now|past|gone|week|month)
    `,
    'how much longer (is (it|this|that|he|she|going)|will|must|does (it|this)|do|until|before|are)',
    `
      (said|promised|told|quoted) .. @number .. (days|hours|weeks|minutes|day|week) .. (now|still|nothing|later
      |already|we are|it is|that was|ago)
    `,
    '(no|without) ..3 for (@number|over|almost|nearly|more than|about) .. (days|weeks|hours|months|day|week)',
    '(should|does|can) not take .. (@number|so|this|that|over|more) .. (@long_unit)',
    `
      (nothing|nobody|no one) .. (happened|done|moved|changed|come|came|called|rung|arrived|heard) .. (for|in|since)
      .. (@long_unit|@weekday|yesterday)
    `,
    '(listening|listened|listen) to .. (your|that|the) .. for .. (@long_unit)',
    `
      (@weekday|yesterday|tomorrow|date) (came|has come|has passed|passed|went) ..3 (nothing|nobody|no one|and|without
      |still)
    `,
    '(it is|is) (now)? (past|gone|after) (@number|noon) .. (and|already|nobody|still|$)',
    `
      (first|second|third|fourth|fifth|sixth|tenth) (week|month|day|hour) .. (without|and|with no|still|no|of (waiting
      |this)|now)
    `,
    `
      (been|is) @number (weeks|days|months|hours) .. (delivery|refund|parcel|package|order|technician|engineer|reply
      |answer|replacement|callback|repair)
    `,
    `
      (does|do|did|will|is|can) (anybody|anyone|nobody|somebody|someone|you|you people|you lot) (ever|actually|even
      |there)? ..2 (answer|answering|pick up|picking up|man the phones|man these)
    `,
    `
      (took|take|taken|booked|used|lost|wasted) (a|the|my|another|half|two|whole) ..1 (day|days|morning|afternoon
      |shift) ..1 (leave|holiday|unpaid)
    `,
    'you have (had|kept|been sitting on|been holding) (my|our) ..3 (since|for) ..',
    '(supposed|meant|due|promised) to ..2 (come|arrive|be|take) ..5 (it is|it has|and it|been) ..3 @long_unit',
  ],
  exactly: [
    `
      (it|that|this) (is|has|was|has been|had been|been) .. (been)? .. (@number|over|more|nearly|almost|weeks|months
      |days|hours|ages|two|a) ..2 (weeks|months|days |hours|years|minutes|week|month|fortnight|year|hour|ages) .. (and
      |now|since|already|that|still|i|without|with no|nobody|but|no|later|$)
    `,
  ],
  never: [
    '(surgery|hospital|doctor|doctors|dentist|airport|barber|bus|train|kettle|restaurant|school|vet) ..6',
    '(did not|do not|never|hardly) (have to|had to|mind) (wait|waiting|queue|holding) ',
    `
      (can|could|will|would|happy to|do not mind|glad to) (wait|hold) .. (no|fine|okay|that|until|for you|a|it|here|of
      course)?
    `,
    `
      (wait|hang on|hold on) (a|one|for a|for one|let|i|just|please|while|what|until|no|it|there) (second|minute
      |moment|sec|me|will|i|bit)?
    `,
    `
      (waiting|wait|waited) (for the|at the|in the) (bus|train|doctor|car park|rain|airport|station|shop|kettle|kids
      |kitchen|lobby) ..
    `,
    '(is|was|will) there .. (a)? (long)? (wait|queue)',
    `
      (took|takes|only) .. (five|two|a few|ten|three|one|a couple) .. (minutes|seconds|minute) .. (thank|thanks|great
      |good|perfect|only|nice)?
    `,
    '(thank|thanks|great|glad) ..4 (quick|quickly|fast|waiting|wait|soon)',
    '(holding|hold) (the|it|my|a|one|this|down|in|onto|up) ..',
    `
      (weeks|days|months|years|hours|minutes) ago ..2 (i|we|it) (moved|bought|ordered|changed|got|signed|opened|paid
      |started|joined)
    `,
    '(last|next|this|every) (week|month|year) ..2 (thank|thanks|came|fine|great|i paid|it worked)',
    'wait for (me|it|the (code|light|beep|tone|email))',
    `
      (how long) (is|does|will|do) .. (warranty|contract|battery|guarantee|flight|cable|valid|it last|offer|open|drive
      |course|course last|shipping|delivery take |the delivery|the call)
    `,
    '(how long) (have you|is it|is your|was the|is the)',
    '(about time) (zones?|limits?|for)',
    '(can not|can not) wait to',
    '(long) (cable|story|weekend|distance|name|way|term|time customer|haul)',
    '(waiting) (room|list|area|period)',
    `
      (customer|client|member|been with you|with your company|lived|worked|living|working|married) .. (for|since
      |@number) .. (years|months|year)
    `,
    'weighting (room|the)',
    '(i|we) have been (a|with|your) ..',
    'minutes (left|on my|of data|per month|free)',
    '(bus|train|taxi|plane|flight|tram|kettle|bank|film) ..3',
    '(great|perfect|thanks|fine|thank|lovely) $$',
    '(come|came|arrived) (after|within|in) ..',
    'other line',
    'because i (was|am)',
    'but (it|that) is (fine|okay|alright)',
    'for my (daughter|son|wife|husband|friend|mother|father|kids|boss)',
    'my (daughter|son|wife|husband|friend|mother|father) (has|is|was)',
    'take your time',
    'since i (bought|moved|got|joined|ordered|opened|started|changed)',
    'using (it|the)',
    'put you on hold',
    'to turn (green|red)',
    'i (put|place) you',
    'until @weekday to',
    'earlier but',
    'with my (bank|mother|wife|husband|doctor)',
    '(waiting|waited) to (try|buy|see|use|get (it|one|this))',
    '(waiting|wait) (outside|inside|was short)',
    'no wait',
    '(bought|ordered|got|paid|moved|joined|opened|signed|started|changed) .. ago',
    '(contract|warranty|guarantee|plan|subscription|meeting|course|film|battery) .. (runs|lasts|is|ends|for|goes)',
    '(been|am|was) (a|your) (customer|client|member)',
    `
      (using|used|away|on holiday|abroad|ill|sick|working|living|driving|with you|raining|asleep) .. for ..3
      (@long_unit)
    `,
    '(it|that|there) (is|are) ..3 @long_unit (until|till) (the|my|our|we|i|christmas|easter)',
    '(only|just) took (a|me|one|two) ..',
    '(takes|take) ..4 to get (there|here|home|to)',
  ],
};
