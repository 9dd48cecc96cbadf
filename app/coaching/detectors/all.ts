import { accusatory } from './accusatory.ts';
import { apology } from './apology.ts';
import { askCustomerWish } from './ask-customer-wish.ts';
import { askToDocument } from './ask-to-document.ts';
import { blameColleagues } from './blame-colleagues.ts';
import { boundary } from './boundary.ts';
import { callerAbuse } from './caller-abuse.ts';
import { callerAnger } from './caller-anger.ts';
import { callerAskSupervisor } from './caller-ask-supervisor.ts';
import { callerCalming } from './caller-calming.ts';
import { callerRepeatContact } from './caller-repeat-contact.ts';
import { callerWaitComplaint } from './caller-wait-complaint.ts';
import { clarifyingQuestion } from './clarifying-question.ts';
import { commitToAct } from './commit-to-act.ts';
import { cutOffPhrase } from './cut-off-phrase.ts';
import { defensive } from './defensive.ts';
import { empathy } from './empathy.ts';
import type { Detector } from './engine/detector.ts';
import { escalateExplained } from './escalate-explained.ts';
import { excuseApology } from './excuse-apology.ts';
import { explainSteps } from './explain-steps.ts';
import { followUp } from './follow-up.ts';
import { giveNameNumber } from './give-name-number.ts';
import { goodwill } from './goodwill.ts';
import { jargon } from './jargon.ts';
import { negativeLanguage } from './negative-language.ts';
import { offerSolution } from './offer-solution.ts';
import { paraphrase } from './paraphrase.ts';
import { policyPhrase } from './policy-phrase.ts';
import { sarcasm } from './sarcasm.ts';
import { unusualUnfortunate } from './unusual-unfortunate.ts';
import { vaguePromise } from './vague-promise.ts';

/** All detectors made of patterns; `use_caller_name` is a program of its own (`use-caller-name.ts`). */
export const detectors: readonly Detector[] = [
  empathy,
  apology,
  paraphrase,
  clarifyingQuestion,
  unusualUnfortunate,
  askCustomerWish,
  offerSolution,
  commitToAct,
  explainSteps,
  giveNameNumber,
  escalateExplained,
  askToDocument,
  followUp,
  goodwill,
  boundary,
  policyPhrase,
  blameColleagues,
  defensive,
  excuseApology,
  jargon,
  sarcasm,
  accusatory,
  negativeLanguage,
  vaguePromise,
  cutOffPhrase,
  callerAnger,
  callerCalming,
  callerAskSupervisor,
  callerAbuse,
  callerRepeatContact,
  callerWaitComplaint,
];
