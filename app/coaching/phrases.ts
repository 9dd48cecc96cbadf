import type { SwapDetectorId } from './detector-ids.ts';

/** Better wordings for a phrase to swap: what to say instead, the shortest first. */
export const betterWordings: Readonly<Record<SwapDetectorId, readonly [string, ...string[]]>> = {
  policy_phrase: ['Here is what I can do for you.', 'Let me see which ways are open to us.', 'What I can offer today is …'],
  negative_language: ['What I can do is …', 'I can do that by …', 'Let me find out and call you back by …'],
  blame_colleagues: ['Let me put this right for you.', 'We have let you down here, and I will see to it.', 'I will take it from here.'],
  defensive: ['I see why you say that.', 'You are right to raise it.', 'Let us look at how to put it right.'],
  excuse_apology: ['I am sorry this happened.', 'I am sorry. That was our mistake.', 'I am sorry for the trouble we have caused.'],
  jargon: ['In other words, …', 'That means for you: …', 'Put simply, …'],
  sarcasm: ['I would like to help with this.', 'I can see this matters to you.', 'Let me look at it with you.'],
  accusatory: ['Let us look at what we can do.', 'Let me do that for you.', 'I can help with that now.'],
  vague_promise: ['I will call you by three today.', 'By Friday noon at the latest.', 'I will do it now, while you are here.'],
  cut_off_phrase: ['Please go on, I am listening.', 'Sorry, you were saying?', 'Take your time.'],
};

/** What to say instead of a phrase to swap; `turn` rotates through the wordings (0 = the first). */
export const betterWording = (technique: SwapDetectorId, turn = 0): string => {
  const wordings = betterWordings[technique];
  return wordings[turn % wordings.length] ?? wordings[0];
};
