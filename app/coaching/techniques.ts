import type { DetectorId } from './detector-ids.ts';

/** Rows of the table below: 1 to 40, as they are counted in docs and screens. */
export type TechniqueId = number;

/**
 * How a technique is known: by words, by a measured rule of the call, by a due time, by hand, or not at all and why.
 */
export type Measured =
  | { readonly how: 'words'; readonly detectors: readonly DetectorId[] }
  | { readonly how: 'rule'; readonly rule: string; readonly detectors?: readonly DetectorId[] }
  | { readonly how: 'hand'; readonly where: string }
  | { readonly how: 'not-measured'; readonly why: string };

/** Where an advice comes from. The first four are articles on calls with angry customers, which the table condenses. */
export type Source = 'angry-customers-articles' | 'cascio-rizzo-berger-2023' | 'local-practice';

/** One technique of calming a caller and solving their case. */
export interface Technique {
  readonly id: TechniqueId;
  readonly name: string;
  /** what the agent sees during the call */
  readonly live: string;
  readonly measured: Measured;
  /** what stands in the summary */
  readonly after: string;
  readonly source: Source;
}

const words = (...detectors: DetectorId[]): Measured => ({ how: 'words', detectors });
const rule = (text: string, ...detectors: DetectorId[]): Measured => ({
  how: 'rule',
  rule: text,
  ...(detectors.length > 0 ? { detectors } : {}),
});
const row = (
  id: TechniqueId,
  name: string,
  live: string,
  measured: Measured,
  after: string,
  source: Source = 'angry-customers-articles',
): Technique => ({ id, name, live, measured, after, source });

/**
 * The 40 techniques Sidetone knows, and how each is measured. The practice screen lists them from here, and a test
 * holds every detector against this table. `live` and `after` say what the agent sees in the call and in its summary;
 * empty: nothing.
 */
export const techniques: readonly Technique[] = [
  row(
    1,
    'Let them express themselves, never interrupt',
    '“Let them finish” while the caller is in the middle',
    rule('interruption: cut-off, talk-over, false start', 'cut_off_phrase'),
    'List with times and quotes',
  ),
  row(
    2,
    'Talk slower and calmer than the caller',
    'Gauge: slower, level, faster than the caller',
    rule('pace of both sides'),
    'Both rates over time, share of time slower',
    'cascio-rizzo-berger-2023',
  ),
  row(
    3,
    'Calm, neutral, professional tone',
    'Breathing cue when louder or faster than at the start',
    rule('own level and pace against the own start; no emotion is estimated'),
    '',
  ),
  row(
    4,
    'Undivided attention, signals of listening',
    'Small cue after 20 s of the caller without a word from you',
    rule('continuers'),
    'Share of the talk',
  ),
  row(
    5,
    'Acknowledge the issue and the feeling',
    'In the first 60 s after a complaint',
    words('empathy'),
    'Tick with its time',
  ),
  row(6, 'Empathy phrases', 'One suggestion, rotating', words('empathy'), 'Quote'),
  row(
    7,
    'Sincere apology, no excuses',
    'After a complaint',
    words('apology', 'excuse_apology'),
    'Tick, phrase to swap',
  ),
  row(8, 'Say that the case is unusual and unfortunate', 'Checklist', words('unusual_unfortunate'), 'Tick'),
  row(9, 'Do not blame company or colleagues', 'Phrase to swap', words('blame_colleagues'), 'Phrase and quote'),
  row(10, 'Paraphrase and summarise', 'Checklist', words('paraphrase'), 'Tick'),
  row(11, 'Clarifying questions, root cause', 'Checklist', words('clarifying_question'), 'Tick'),
  row(
    12,
    'Never “it is our policy”',
    'Phrase to swap, with what you can do',
    words('policy_phrase'),
    'Phrase and quote',
  ),
  row(
    13,
    'Ask what would please, ask for their ideas',
    'Checklist, after the paraphrase',
    words('ask_customer_wish'),
    'Tick',
  ),
  row(14, 'Offer solutions, several', 'Checklist', words('offer_solution'), 'Tick with the words'),
  row(
    15,
    'Certainty: commit to act, nothing vague',
    '“Give a time” on vague words',
    words('commit_to_act', 'vague_promise'),
    'Commitments',
  ),
  row(16, 'Explain steps, timeline, reasons', 'Checklist', words('explain_steps'), 'Tick'),
  row(
    17,
    'Not known: find out and call back shortly',
    'On “I don’t know”: offer a call back with a time',
    rule('callback commitment', 'negative_language'),
    'Due list, calendar entry',
  ),
  row(
    18,
    'Keep promises promptly',
    'Reminders when due',
    rule('due times of callbacks'),
    'Overdue list, how many were kept on time',
  ),
  row(
    19,
    'Follow up after the solution, send a summary',
    'Checklist, closing',
    words('follow_up'),
    'Follow-up task in the summary and the due list',
  ),
  row(20, 'Give name and phone number again at the end', 'Closing; shows your own', words('give_name_number'), 'Tick'),
  row(
    21,
    'Escalate to a supervisor with the reason',
    '',
    words('escalate_explained', 'caller_ask_supervisor'),
    'Time and words in the exported file',
  ),
  row(
    22,
    'A supervisor calls: “I was told …”',
    '',
    { how: 'not-measured', why: 'The supervisor’s call is a call of its own.' },
    '',
  ),
  row(23, 'Ask approval to document the case', 'Checklist, closing', words('ask_to_document'), 'Tick'),
  row(24, 'Goodwill gesture', 'As a way out, in the checklist', words('goodwill'), 'Tick with the words'),
  row(25, 'Use the caller’s name', 'Checklist; the name can be typed in', words('use_caller_name'), 'Tick'),
  row(26, 'Positive language', 'Phrase to swap', words('negative_language'), 'Phrase and quote'),
  row(27, 'No defence or argument', 'Phrase to swap', words('defensive'), 'Phrase and quote'),
  row(28, 'No jargon', 'Phrase to swap', words('jargon'), 'Phrase and quote'),
  row(29, 'No sarcasm', 'Phrase to swap', words('sarcasm'), 'Phrase for review: only words are judged'),
  row(30, 'No accusation', 'Phrase to swap', words('accusatory'), 'Phrase and quote'),
  row(
    31,
    'Do not take it personally',
    '“Breathe out once”, with 3',
    { how: 'not-measured', why: 'What an agent feels is never inferred.' },
    '',
  ),
  row(
    32,
    'Patience and respect',
    '',
    rule('read from interruptions, pace and signals of listening'),
    'Read from 1, 2 and 4',
  ),
  row(
    33,
    'Limits on threats and abuse, then leave the call',
    '“You may set a limit”, with words for it',
    words('boundary', 'caller_abuse'),
    'The alert with its time, in the chart in words',
  ),
  row(34, 'Admit mistakes, make amends', 'With 7', words('apology', 'goodwill'), 'Tick'),
  row(
    35,
    'Waits and repeated contacts are triggers',
    '“Called before” beside the name',
    words('caller_wait_complaint', 'caller_repeat_contact'),
    'Time and words in the exported file',
  ),
  row(
    36,
    'See triggers early',
    '“Tension rising” below the transcript',
    rule('caller’s level and pace against their start', 'caller_anger'),
    'Turning points, in the chart in words',
  ),
  row(
    37,
    'The caller calms once it is solved',
    '',
    words('caller_calming'),
    '“Tension is easing”, in the chart in words',
  ),
  row(
    38,
    'Feedback, patterns over calls',
    '',
    { how: 'hand', where: 'how the call ended, chosen after it' },
    'Trends; everything in one file, for other programs',
    'local-practice',
  ),
  row(
    39,
    'Training, role play',
    'Practice with recorded calls',
    rule('the same detectors as in a call'),
    'Practice report',
  ),
  row(
    40,
    'Self-service, knowledge base, status updates',
    '',
    { how: 'not-measured', why: 'It happens outside the call.' },
    '',
  ),
];
