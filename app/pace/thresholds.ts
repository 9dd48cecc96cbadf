/**
 * What decides about pace. Syllables per second of articulation, seconds of own speech; the source stands beside each
 * number.
 */
export const paceThresholds = {
  /** a pause this long is no articulation (definitions: «pauses of 250 ms and more are left out») */
  pauseSeconds: 0.25,
  /** the agent's window of own speech and the least that must be in it (definitions) */
  agentWindowSeconds: 15,
  agentSyllables: 30,
  /** memory of the caller's rate in own speech, and the least before a verdict (definitions) */
  callerWindowSeconds: 30,
  callerSyllables: 40,
  /** no verdict in the first seconds of a call (definitions) */
  startSeconds: 20,
  /** the slowest pace asked of an agent, whoever calls (definitions) */
  leastTarget: 3.5,
  /** agent / caller (definitions; a change under 5 % cannot be heard, Quené 2007) */
  faster: 1.15,
  backToLevel: 1.05,
  slower: 0.95,
  backFromSlower: 1.0,
  /** words in runs shorter than this, or heard with less confidence, tell nothing (definitions) */
  runWords: 3,
  runConfidence: 0.5,
  /** a word slower than this is one that the recogniser drew out over a silence (seen: «hi» of 7.8 s); by judgement */
  longestSyllableSeconds: 0.8,
  /** digits or letters in a row that are a number read out or a name spelled (definitions leave both out) */
  spelledWords: 3,
  /**
   * The state follows what is said, not how long it is said: seconds saved against the target, summed word by word and
   * never below zero. At 1.4 times the caller's pace 0.55 s are saved in 2.4 s of speech over 1.15, at 1.3 in 4.2 s, at
   * 1.2 in 13 s.
   */
  savedSeconds: 0.55,
  /**
   * seconds lost against `backToLevel`, after which the hurry is over; one drawn-out last word of a phrase loses up to
   * 0.4
   */
  lostSeconds: 0.5,
  /** own speech needed before the state becomes faster: a change of pace cannot be told from a quick phrase sooner */
  leastHurrySeconds: 4,
  /**
   * own speech at a faster pace that makes a span of the summary and a cue: bursts under 7 s are none (the made calls'
   * truth), 10 s are
   */
  spanSeconds: 8.4,
  /**
   * silence of the agent that is a turn of the caller, and what must have been saved for the hurry to go on after it
   */
  turnPauseSeconds: 1.5,
  hardlySavedSeconds: 0.15,
  /**
   * the state becomes faster only while the hurry goes on: its quickest moment this old or newer, the recogniser's
   * delay included
   */
  freshSeconds: 3,
  /** agent's words count from here on, until the caller has said enough for a verdict: about 5 s of the caller */
  callerOpeningSyllables: 20,
  /** a state stays this long, seconds of the call: at most one change in ten seconds for a steady talker */
  dwellSeconds: 10,
  /** own speech in which a change of pace must show in the rates: shorter is one phrase */
  recentSeconds: 5,
  recentSyllables: 16,
  /** the last five seconds differ from those before by this factor: the window begins anew */
  changeFactor: 1.25,
  /** the last five seconds against the rest of the window: the direction shown beside the state */
  rising: 1.12,
  easing: 0.89,
  trendDwellSeconds: 4,
  /** how long it is kept when the caller spoke: a final result covers 15 s and comes up to 15 s later */
  leakKeptSeconds: 35,
  /** distance of the chart's samples, seconds of the call */
  sampleSeconds: 5,
  /** opening of the call that stands for the agent's usual pace while none is known, syllables */
  openingSyllables: 100,
} as const;
