import type { Concepts } from '../detectors/engine/pattern.ts';
import { phraseList } from '../../language/lists.ts';

/** Things: rules, offers to make good, jargon, parts of a case, a caller's talk. */
export const things: Concepts = {
  policy: phraseList(`
    policy, policies, rules, regulation, regulations, procedure, procedures, guideline, guidelines, protocol, terms,
    terms and conditions, terms of service, bylaws, small print, fine print, polish e, police see
  `),
  language: phraseList(`
    language, tone, words, swearing, cursing, shouting, yelling, insults, insulting, insult, threats, threatening,
    threaten, abuse, abusive, name calling, names, profanity, swear, shout, yell, screaming, scream, curse, offensive,
    rude, rudeness, disrespect, disrespectful, aggressive, harassment, personal attacks, personal, foul, hostile,
    insulted, bad language, raise your voice, raising your voice, bullying, racist, racism, sexist, attack, attacking,
    behaviour, behavior, threat, shouted, yelled, sworn, cursed, abused, threatened, belittle, intimidate, comments
  `),
  respectful: phraseList(`
    respectful, respectfully, respect, calm, calmly, civil, polite, politely, professional, courteous,
    without insults, without shouting, without swearing, civilly, appropriate, decent, constructive, a normal tone,
    clean
  `),
  end_call: phraseList(`
    end (this|the|our)? (call|conversation), hang up, terminate, disconnect,
    ending (this|the|our)? (call|conversation), finish (this|the|our) (call|conversation), put the phone down,
    close (this|the) call, stop (this|the) (call|conversation), end things here, release the call, cut the call,
    drop the call, leave the call
  `),
  free: phraseList(`
    free, on us, on the house, complimentary, no charge, no cost, no extra cost, no extra charge, free of charge,
    without charge, at our expense, gratis, no additional cost, no additional charge, our treat, out of our pocket,
    on me
  `),
  gift: phraseList(`
    voucher, gift card, gift, discount, credit, refund, coupon, compensation, goodwill, free month, cashback,
    cash back, bonus, flowers, upgrade, rebate, free delivery, free shipping, points, month free, months free, hamper,
    bouquet, reimbursement, complimentary, little something, money off, perk, treat, token
  `),
  charge: phraseList(`
    fee, fees, charge, charges, cost, costs, delivery, shipping, postage, penalty, bill, bills, month, months, price,
    interest, order, invoice, rent, subscription, premium, deposit, payment, balance, fine, surcharge, excess,
    purchase, ticket, rental, stay, booking, meal
  `),
  option: phraseList(`
    option, options, choice, choices, alternative, alternatives, ways, solution, solutions, possibilities,
    possibility, ideas, idea, suggestion, suggestions, things, routes, ways out, avenues, proposal, plan
  `),
  complaint: phraseList(`
    problem, problems, issue, issues, fault, error, noise, message, trouble, outage, matter, complaint, light, screen,
    device, box, parcel, package, bill, order, charge, line, item, leak, delivery, damage
  `),
  praise: phraseList(`
    great, good, perfect, fine, wonderful, lovely, brilliant, fair, fantastic, excellent, reasonable, ideal, okay,
    alright, better, nice, helpful, super, amazing, marvellous, cool, ok, acceptable, grand, sensible, like a plan,
    promising, sound, very kind, kind
  `),
  case: phraseList(`
    case, complaint, incident, details, conversation, call, what happened, experience, feedback, story, situation,
    issue, matter, events, record, file, account, concern, concerns, what you told me, this, that, it, everything,
    points, what went wrong, report, comments, words, what you said, problem, timeline, facts, note, notes
  `),
};
