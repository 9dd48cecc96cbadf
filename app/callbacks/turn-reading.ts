import { hearAgent } from './agent-turn.ts';
import { asksForCall, refusesCall, saysYes, wishesOther } from './agreement.ts';
import { combined, withPromise, type Draft, type PromiseSettings } from './heard-promise.ts';
import { numbersSaidIn, ownNameIn } from './introductions.ts';
import { referenceIn } from './references.ts';
import { answerSeconds, isConcrete, readTurn, spokenName, type Known, type Turn } from './turn.ts';

/** What is known after a turn, read as a whole. Pure. */
export const hearTurn = (turn: Turn, settings: PromiseSettings): Known =>
  turn.side === 'agent' ? hearAgent(turn, settings) : hearCaller(turn, settings);

function hearCaller(turn: Turn, settings: PromiseSettings): Known {
  const { before } = turn;
  const read = readTurn(turn, settings);
  const text = read.words.join(' ');
  const said = numbersSaidIn(read.words, settings.country).filter(
    (number) => number.whose !== 'listener' && number.number !== before.agentPhone,
  );
  const open = before.drafts.findLast((draft) => draft.kind === 'call' && draft.status === 'open');
  const known: Known = {
    ...before,
    numberToCall: said.at(-1)?.number ?? before.numberToCall,
    callerName: before.callerName ?? spokenName(ownNameIn(read.words)),
    reference: referenceIn(read.words) ?? before.reference,
    request: asksForCall(read.words)
      ? { facts: read.facts, atSeconds: read.startSeconds, draft: null }
      : before.request,
    askedWhen: /\b(?:when|what time|how soon|how long|which day|what day|until when|by when)\b/u.test(text),
    askedNumber:
      /\b(?:reach you|your number|get hold of you|call you|ring you|contact you|number can i|which number|what number|get you)\b/u.test(
        text,
      ),
    wished: open && isConcrete(read.facts) && wishesOther(read.words) ? read.facts : [],
    offer: null,
  };
  if (!before.offer?.draft || read.startSeconds - before.offer.atSeconds > answerSeconds) return known;
  const other = isConcrete(read.facts) && wishesOther(read.words);
  if (!other && refusesCall(read.words)) return { ...known, request: null };
  if (!other && !saysYes(read.words, false)) return { ...known, offer: turn.words.length <= 2 ? before.offer : null };
  const facts = isConcrete(read.facts) ? combined(before.offer.facts, read.facts) : before.offer.facts;
  const draft: Draft = { ...before.offer.draft, facts, timed: facts.length > 0 };
  return { ...known, request: null, wished: [], drafts: withPromise(before.drafts, draft, false) };
}
