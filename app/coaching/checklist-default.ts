import type { Checklist, ChecklistItem, ChecklistPhase, TickedBy } from './checklist.ts';
import type { DetectorId } from './detector-ids.ts';

const heard = (...detectors: DetectorId[]): TickedBy => ({ how: 'detectors', detectors });
const measured = (rule: Extract<TickedBy, { how: 'rule' }>['rule']): TickedBy => ({ how: 'rule', rule });
const item = (phase: ChecklistPhase, id: string, title: string, tickedLabel: string, tickedBy: TickedBy, ...suggestions: string[]): ChecklistItem => ({ id, phase, title, tickedLabel, suggestions, tickedBy });

/** The list for complaints, which every call starts with until a team makes its own: 14 steps in four phases. */
export const defaultChecklist: Checklist = {
  version: 1, id: 'complaint', name: 'Complaint',
  items: [
    item('listen', 'let-them-tell', 'Let them tell it all', 'Heard out', measured('caller-told-it-all'), 'Please tell me what happened.', 'I am listening, take your time.'),
    item('listen', 'use-their-name', 'Use their name', 'By name', heard('use_caller_name'), 'Thank you, and your name is …?', 'Let me look at that with you, …'),
    item('listen', 'show-you-are-there', 'Show you are there', 'Listening', measured('continuers'), 'Mm hm.', 'I see.', 'Right.'),
    item('acknowledge', 'name-the-feeling', 'Name the feeling', 'Feeling named', heard('empathy'), 'I can hear how frustrating that is.', 'Anyone would be upset about that.', 'That must have been a worry.'),
    item('acknowledge', 'say-sorry', 'Say sorry, no excuses', 'Sorry said', heard('apology'), 'I am sorry this happened to you.', 'I am sorry for the trouble we have caused.', 'That was our mistake, and I am sorry.'),
    item('acknowledge', 'say-it-back', 'Say it back in your words', 'Said back', heard('paraphrase'), 'If I understand you right, …', 'So what happened is … Have I got that right?', 'Let me say it back to you.'),
    item('solve', 'find-the-cause', 'Find the cause', 'Asked', heard('clarifying_question'), 'When did you first notice it?', 'What exactly did you see?', 'Has anything changed since then?'),
    item('solve', 'ask-what-helps', 'Ask what would put it right', 'Wish asked', heard('ask_customer_wish'), 'What would help you most now?', 'What would put this right for you?', 'How would you like us to settle this?'),
    item('solve', 'offer-ways-out', 'Offer ways out', 'Ways out', heard('offer_solution', 'goodwill'), 'I can … or I can … Which would help you more?', 'Here is what I can do for you.'),
    item('solve', 'give-a-time', 'Give a time', 'A time given', measured('callback'), 'I will call you back by three tomorrow.', 'You will have it by Friday noon.'),
    item('solve', 'explain-the-steps', 'Explain the steps', 'Steps explained', heard('explain_steps'), 'Here is what happens now, and when.', 'First I … then you …', 'This takes about five minutes.'),
    item('close', 'name-and-number', 'Name and number again', 'Name and number', heard('give_name_number'), 'My name is … and my number is …', 'You can reach me directly on …'),
    item('close', 'sum-up', 'Sum up what happens next', 'Summed up', heard('follow_up'), 'I will send you a summary, and check in on …', 'I will call you after that to make sure it works.'),
    item('close', 'ask-to-note', 'Ask to note the case', 'Asked to note', heard('ask_to_document'), 'May I note what happened, so that we learn from it?', 'Is it all right if I write this up for our team?'),
  ],
};
