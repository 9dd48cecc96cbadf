import { asides } from './asides.ts';
import type { Detector } from './engine/detector.ts';
import { askedOfOthers, askedOfYou } from './questions.ts';

/** Gives something to make good: a discount, a credit, something free, a waived fee. */
export const goodwill: Detector = {
  id: 'goodwill',
  side: 'agent',
  sure: [
    `
      (month |months |week |weeks |delivery |night |bill |order |year |coffee |meal |wash |dessert |lunch |dinner
      |one |breakfast |postage |visit |round |treat |starter |drinks |parking |ride |repair |it |that |this
      |service) (is |are |will be) (on us |on me |on the house |with our compliments)
    `,
    `
      (delivery |postage |shipping |repair |visit |installation |wash |service |return |breakfast |parking |upgrade
      |cover) (is |will be) free (this |for you |today |on |as |from)
    `,
    `
      (as|a) (a)? (small|little|token|sign|gesture|way|kind|thank) .. (of|to) (goodwill|good will|apology|appreciation
      |say|saying|our apology|thanks|sorry|our|my|make |regret|respect|gratitude|good faith)
    `,
    '(gesture|token|sign) of (our|my|goodwill|good|appreciation|apology|regret|thanks|respect)',
    '(goodwill|good will) (credit|gesture|payment|discount|voucher|refund|token|amount)',
    '(as|for|in|some|our) (a)? (goodwill|good will)',
    `
      (i|we|let me|i will|we will|i can|we can|i would like to|we would like to|i have|we have|i am|we are) .. (give
      |giving|gave|given|offer|offering|add|added|adding |send|sending|sent|put|putting|apply|applying|applied|credit
      |crediting|credited|throw|throwing|include|including|included|grant|granting|granted|arrange |arranging|treat
      |extend|extending|get|issue|issuing|issued|provide|deposit|refund|slip|upgrade|upgrading|upgraded|load|loading)
      ..7 (@gift|free|complimentary |on us|no charge|no cost|extra cost|@money|at our expense|half price|on the house
      |extra month|business class|first class|as an apology|to make up|bonus |for the inconvenience|for your trouble
      |for the trouble|priority)
    `,
    `
      (i|we|let me|i will|we will|i can|we can|i would like to|we would like to|i have|we have|i am|we are) .. (waive
      |waiving|waived|drop|dropping|dropped|remove |removing|removed|refund|refunding|refunded|wipe|wiping|write off
      |writing off|take off|taking off|taken off|knock off|knocking|cover|covering|covered|reverse |reversed|reversing
      |scrap|scrapped|deduct|deducting|deducted|absorb|skip|strike|reimburse|reimbursed|reimbursing|took off|scratch)
      .. (the|that|this|your|any |all|those|it|you|these|for|half) ..4 (fee|fees|charge|charges|cost|costs|delivery
      |shipping|postage|penalty|interest|surcharge|excess|month|taxi|hotel|bill |difference|repair|parts|labour|labor
      |first|rent|premium|deposit|fine|price|off (your|the|for))
    `,
    `
      (i|we|let me|i will) .. (knock|knocked|knocking|take|taken|took|taking|cut|shave|shaved|reduce|reducing|lower
      |deduct|drop|get|got|slash) ..5 (off|@money|percent |half|discount) .. (your|the|next|this|bill|price|order|off
      |by|from|total|for)?
    `,
    `
      (there|it|that|this|you) (will|is|are) .. (be)? (no|free of|without|not be) ..2 (charge|charged|cost|fee|billed)
      .. (for|to you|this time|of|on|at all|today)?
    `,
    `
      (this|that|it|the|your|delivery|shipping|dinner|lunch|breakfast|repair|visit|next|room|postage|taxi|drinks|month
      |first|replacement|part|installation|call out |upgrade|one|order) .. (is|are|will be|was|goes|go) (completely
      |all|entirely|totally)? (free|on us|on the house|on me|complimentary|our treat|without charge |at no|at our
      |covered by us|for free|gratis|free of charge)
    `,
    '(on|for) (us|the house|free) (this time|today|tonight|as|because|for the|to make|since|given|with)',
    '(as|in|by way of|for|some|a little|a small|kind of|form of) compensation',
    '(compensate|reimburse) you .. ',
    `
      (to|would) .. (make (it|this|that|things)? up (to you|for)|make amends|say sorry|show .. sorry|apologise
      |apologize|compensate|show our appreciation |thank you for your patience) ..8 (@gift|free|discount|credit|@money
      |upgrade|waive|fee|complimentary|no charge|voucher|month|off)
    `,
    `
      (@gift|free month|discount|credit|voucher|@money) ..6 (to make up|to say sorry|for the (trouble|inconvenience
      |hassle|delay|wait|mix)|for your (trouble|patience |time|inconvenience|understanding)|as an apology|to apologise
      |to apologize|because of (the|this|our)|as a thank)
    `,
    `
      (next|your|this|a|one|two|three|extra|additional|first) (month|months|delivery|visit|night|bill|order|year
      |coffee|meal|shipping|weeks|week) .. (is|are|will be |for) (free|on us|on me|complimentary|on the house)
    `,
    `
      (free|complimentary) (month|months|delivery|shipping|upgrade|night|meal|breakfast|return|repair|visit
      |replacement|service|of charge|gift|data|year|voucher|wash |drink|dessert)
    `,
    `
      (you|we|i) (will|would|do|are) not (have to|need to|be|going to|going to have to)? (pay|charge|charged|billed
      |charging|bill) .. (for|you|the|any|this|anything |that|a)
    `,
    `
      (discount|voucher|credit|coupon|refund|cashback|bonus|upgrade) .. (for you|on your (account|next|bill)|to your
      |with my|from us|is on|has been|i have|we have |waiting|applied)
    `,
    '(i|we) (have)? (credited|refunded|waived|upgraded|discounted|comped|gifted|topped)',
    '(get|have|enjoy|receive) ..4 (on the house|on us|for free|free of charge)',
    `
      (have|take|enjoy|keep) (this|the|it|that|these|your|one) ..3 (for free|free of charge|on us|on the house|on me
      |with our compliments|at no charge|for nothing|as a gift)
    `,
    'with our compliments',
    '(i|we) ..4 treat you ..2 to ..',
    `
      (i|we) ..3 (pick up|picking up|foot|footing|settle|settling|meet|meeting) (the|your|that) ..1 (cost|costs|bill
      |tab|charge|fee|difference|expense)
    `,
  ],
  never: [
    ...asides,
    'you (had|got|were (given|offered|sent|credited)|have had|received) ..10',
    `
      (they |she |he |we |company |my) (gave |give |gives |handed |hand) (all |every |each |everyone |everybody |me
      |us |the (whole |staff |team)) ..8
    `,
    '(won|winning|wins) ..5',
    askedOfOthers,
    askedOfYou,
    `
      (can|could|do|will|did|are|is|am|may) not ..3 (waive|refund|give|offer|refunds|remove|send|credit|discount|free
      |get|pay|do)
    `,
    '(buy|purchase|sell|use|redeem|lost|expired) .. (gift|voucher|card|coupon)',
    '(gift card|voucher|coupon|credit card|debit|discount) .. (number|expired|code|section|limit|score|not|or debit)',
    '(is there|there is|there was|there will be) (a|an) (charge|fee|cost)',
    '(feel|are|sugar|hands|gluten|tax|toll|duty|interest|virus|smoke|fat) free (to|of|number|line|from)?',
    'free (to|of sugar|of virus|number|of gluten|time|trial ended)',
    '(credit|debit) card',
    'you (owe|have to pay|need to pay|must pay|can buy|still owe|will have to pay)',
    'costs? .. more',
    '(are|is) you free',
    '(not|no) (free|discount|refund|refunds|voucher|compensation)',
    '(how much|do you want|would you like) ..5 (pay|refund|credit)',
    '(your|the) (credit|balance) (is|limit|score|rating|report)',
    'you should see the credit',
    'trial',
    'over @number',
    'you have (a|no|some) credit',
    'free (over|above|for members|for orders)',
    'on (my|your) side',
    'price of',
    `
      (free|complimentary|extra) ..1 (month|months|trial|period|year|week) (has|have|had|is|was|ran|runs|run|ended
      |ends|expired|expires|starts|started) (run|ended|over|out|up|expired|on|in)?
    `,
  ],
};
