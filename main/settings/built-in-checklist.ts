import type { Checklist, ChecklistItem, TickedBy } from '../../app/coaching/checklist.ts';
import type { DetectorId } from '../../app/coaching/detector-ids.ts';

const words = (...detectors: DetectorId[]): TickedBy => ({ how: 'detectors', detectors });
const item = (id: string, phase: ChecklistItem['phase'], title: string, tickedLabel: string, tickedBy: TickedBy, ...suggestions: string[]): ChecklistItem => ({ id, phase, title, tickedLabel, suggestions, tickedBy });

/** The list every call is coached by until a team makes its own. */
export const builtInChecklist: Checklist = {
  version: 1, id: 'complaint', name: 'Complaint',
  items: [
    item('let-them-finish', 'listen', 'Let them tell it all', 'Told it all', { how: 'rule', rule: 'caller-told-it-all' }),
    item('show-you-are-there', 'listen', 'Show you are there', 'Listening', { how: 'rule', rule: 'continuers' }, 'Mm hm.', 'I see.'),
    item('name-the-feeling', 'acknowledge', 'Name the feeling', 'Empathy', words('empathy'), 'I understand how frustrating that is.'),
    item('say-sorry', 'acknowledge', 'Say sorry', 'Apology', words('apology'), 'I am sorry about this.'),
    item('say-it-back', 'acknowledge', 'Say it back', 'Said back', words('paraphrase'), 'So if I have understood you, …'),
    item('ask-what-helps', 'solve', 'Ask what would help', 'Wish asked', words('ask_customer_wish', 'clarifying_question'), 'What would be the best outcome for you?'),
    item('offer-a-way', 'solve', 'Offer a way out', 'Offer', words('offer_solution', 'explain_steps'), 'Here is what I can do for you.'),
    item('give-a-time', 'solve', 'Give a time', 'A time given', { how: 'rule', rule: 'callback' }, 'I will call you back tomorrow by three.'),
    item('name-and-number', 'close', 'Name and number', 'Name and number', words('give_name_number'), 'My name is …, and my number is …'),
    item('say-what-follows', 'close', 'Say what follows', 'Follow-up', words('follow_up'), 'I will send you a short summary today.'),
  ],
};
