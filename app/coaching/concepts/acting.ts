import type { Concepts } from '../detectors/engine/pattern.ts';
import { phraseList } from '../../language/lists.ts';

/** Doing: being able or not, going to, promising, offering, telling, writing down, handing over. */
export const acting: Concepts = {
  i_will: phraseList(`
    i will, i am going to, i shall, let me, i am about to, i would like to, i want to, i am gonna, i can
  `),
  will_do: ['i will', 'we will', 'i am going to', 'we are going to', 'i shall', 'i am gonna', 'we shall'],
  can_offer: phraseList(`
    i can, we can, i could, we could, i am able to, we are able to, i am happy to, i would be happy to,
    we would be happy to, i would like to offer, let me offer, i can offer, we can offer, i am glad to, happy to,
    i would be glad to, i may be able to, i might be able to, i am allowed to, i am prepared to, it is possible to
  `),
  /** things done to put a case right */
  remedy: phraseList(`
    refund, replace, replacement, resend, re send, reship, reset, restart, reboot, rebook, re book, reschedule,
    cancel, credit, waive, exchange, swap, repair, upgrade, reimburse, unblock, unlock, reactivate, redeliver,
    compensate, remove, reverse, move you, switch, transfer, extend, book, arrange, schedule, send, ship, post, give,
    offer, order, fix, sort, correct, change, update, issue, adjust, set up, put, get, take off, knock, split, lower,
    reduce, deliver, dispatch, courier, return, collect, pick up, escalate, resolve, restore, reinstate, deduct, try,
    run, bring, fit, match, pause, freeze, downgrade, prioritise, prioritize, expedite, reroute, hold, apply, process,
    raise, cover, pay, spread, move, lend, loan, rearrange, reissue, redo, bring forward, push back, squeeze,
    fit you in, top up, bump
  `),
  remedy_noun: phraseList(`
    refund, replacement, credit, new one, voucher, discount, exchange, upgrade, repair, technician, engineer,
    appointment, visit, delivery, solution, alternative, option, options, payment plan, collection, loaner, new card,
    slot, different, another
  `),
  fix: phraseList(`
    fix, solve, resolve, sort, sorted, repair, correct, fixed, resolved, solved, rectify, handle, handled, straighten,
    clear up, put right, put this right, put it right, put that right, make it right, make this right,
    make that right, get to the bottom, turn this around, sort out, taken care of, take care of, work this out,
    sorting, fixing, resolving, done, corrected, repaired, rectified, address, addressed
  `),
  fix_right: phraseList(`
    make (this|it|that|things) right, put (this|it|that|things) right, make (this|it|that|things) better, make up for,
    make it up to you, resolve, fix, solve, sort (this|it|that)? out, turn (this|it|things|that) around, settle,
    restore, win back, make amends, regain, satisfy, improve, earn back, get (this|it|things) right, work this out
  `),
  fault_verbs: phraseList(`
    mess, messed, screwed, screw, botched, forgot, forget, forgotten, failed, dropped, lost, broke, ignored, lied,
    blew, ruined, mishandled, cocked, fumbled, bungled, slipped, muddled, dropped the ball, made a mistake,
    made an error, made a mess, got it wrong, did it wrong, did not do, did not bother, entered it wrong,
    put it in wrong, fouled, goofed, misinformed, misled, mixed, misplaced, neglected, loused, stuffed, misread,
    fluffed
  `),
  bad_people: phraseList(`
    useless, hopeless, lazy, incompetent, careless, stupid, terrible, slow, clueless, idiots, garbage, rubbish, trash,
    a mess, a disaster, a joke, a shambles, awful, bad at, unreliable, disorganised, disorganized, chaos, chaotic,
    crap, a nightmare, not trained, not very bright, sloppy, out of control, so slow, dreadful, pathetic, horrible,
    badly trained, impossible, broken, all over the place, the worst, not very good, no good, a bit dim, asleep,
    overpaid, amateurs, new and, messy, ridiculous, dumb, to blame
  `),
  document: phraseList(`
    document, documenting, write, write this, record, recording, note, note down, log, file, register, write up,
    write down, make a note, make a record, take notes, take a note, keep a record, keep a note, put this on record,
    put this on file, put it on file, put this in writing, add a note, share, add this to, put notes, put a note, jot,
    make notes, note this, capture, summarise, summarize, report, pass on, pass this on, leave a note, put that down,
    put this down, put it down, raise a report
  `),
  may_i: phraseList(`
    may i, can i, could i, might i, may we, can we, could we, shall i, would you mind if (i|we),
    do you mind if (i|we), is it okay if (i|we), is it alright if (i|we), is it okay with you if (i|we),
    would it be okay (if|for) (i|we|me), would it be alright (if|for) (i|we|me) to?, are you okay with (me|us),
    are you happy for (me|us) to, would you be okay with (me|us), with your permission, with your consent,
    do i have your (permission|consent|okay|approval) to, do you agree, would you allow (me|us) to,
    is it fine if (i|we), would you be happy for (me|us) to, would you object if (i|we),
    do you give (me|us) (permission|consent) to, are you alright with (me|us), if you do not mind, allow me to,
    are you comfortable with (me|us), do we have your (permission|consent|okay|approval) to,
    would you be comfortable (if|with) (i|we|me|us), would you let me, any objection if (i|we),
    do you have any objection (if|to) (i|me|we|us)?, are you fine with (me|us), would you approve if (i|we),
    do you consent to (me|us)?, is that okay if (i|we), will it be okay if (i|we), would it be fine if (i|we),
    do you have a problem (if|with) (i|we|me|us), would it bother you if (i|we), i would like your permission to,
    i need your permission to
  `),
  transfer: phraseList(`
    transfer, transferring, connect, connecting, escalate, escalating, hand, handing, pass, passing, put you through,
    putting you through, bring in, bringing in, involve, involving, get my, getting my, forward, forwarding, move,
    moving, bring, bringing, refer, referring, raise, raising, loop in, looping in, take this to, taking this to,
    send this, sending this, patch, patching, direct, fetch, speak to, speak with, turn this over, ask, asking,
    introduce, hand over, link, consult, call in, get, invite, bump, bumping, taking, escalated, pull in, pulling in
  `),
  authority: phraseList(`
    authority, authorise, authorize, authorised, authorized, authorisation, authorization, approve, approval, decide,
    power, limit, permission, allowed to, able to, sign off, sign this off, sign it off, access, rights, level,
    handle, handles, deal with, deals with, lift, waive, override, can, has the, have the, tools, expertise,
    experience, knows, know, specialises, specializes, overrule, grant, clearance, exception, remit, final say,
    trained, specialist, responsible for, in charge of, decision
  `),
  send: phraseList(`
    send, email, mail, text, message, post, sending, emailing, drop, forward, share, whatsapp, texting, mailing
  `),
  contact: phraseList(`
    call, ring, phone, contact, check in, check back, follow up, touch base, get in touch, get back, reach out,
    update, ping, check on, check up, message, text, email, speak to you, give you a (call|ring|bell|buzz|shout),
    catch up, telephone, be in touch, come back to you, report back, write, phoning, calling, ringing,
    drop you a line, dial
  `),
};
