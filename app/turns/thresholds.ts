/** What decides about runs, overlaps, silence and hold. Seconds and decibels; the source stands beside each number. */
export const turnThresholds = {
  /** voiced stretches of one side closer than this are one run (definitions: «inner gaps up to 400 ms») */
  runGapSeconds: 0.4,
  /**
   * a voiced frame this far under the side's own speech level is breath, room or leak: seen on real two-channel calls,
   * where the voice detector fires down to -80 dBFS while speech lies at -12
   */
  frameGateDb: 20,
  /**
   * a run whose loudest stretch stays this far under the side's own level is no speech (definitions: «more than 15 dB
   * under»)
   */
  runGateDb: 15,
  /** below this nothing is speech before the own level is known; line noise of telephony lies at -60 and lower */
  floorDbfs: -55,
  /** the other side's run must be this old before an onset counts as one over it (definitions) */
  underWaySeconds: 0.5,
  /** and this much of it must be voice: laughter and breath in bits are no turn */
  underWayVoicedSeconds: 0.5,
  /** overlap that is only the end of the other's turn (definitions: «ends within 300 ms anyway») */
  terminalSeconds: 0.3,
  /** a cut-off's other side stops within this (definitions: 1 s; 0.1 s for the detector's frames) */
  cutOffSeconds: 1.1,
  /** overlap that makes a talk-over (definitions) */
  talkOverSeconds: 0.5,
  /** both at once for this long with words on both sides: they contest the word, whoever gives way at last */
  contestSeconds: 1.0,
  /** a pause of the other side in which an onset may be a false start (definitions: 0.2 to 1 s) */
  falseStartPauseSeconds: { from: 0.2, to: 1.0 },
  /** the other side goes on within this after the onset (definitions) */
  falseStartResumeSeconds: 1.0,
  /**
   * clear talk: so many words before a pause, heard with this confidence in the mean; laughter and trailing off lie
   * near 0.6
   */
  plainWords: 6,
  plainConfidence: 0.85,
  /**
   * a pause longer than this is mostly an offer of the word: turns change after about 0.2 s (Stivers et al. 2009); 0.6
   * by judgement
   */
  offeringPauseSeconds: 0.6,
  /** nobody reacts to a voice sooner: who goes on within this began together with the other */
  reactionSeconds: 0.2,
  /**
   * a continuer is no longer than this (definitions; TTS and laughing «mm hm» reach 1.0 s, 0.1 s for the detector's
   * hangover)
   */
  continuerSeconds: 1.1,
  /**
   * overlap up to here is more often the end of the other's turn than a cut-off (by judgement; terminal overlaps of the
   * recorded call reach 0.42 s)
   */
  briefOverlapSeconds: 0.45,
  /** the other's last word lies this far before its voice ends: what was voiced is laughter or breath */
  staleWordsSeconds: 0.7,
  /** a talk up to this long that opens with «okay» answers; it does not hold the word */
  acknowledgingSeconds: 4,
  /**
   * a word below this is not counted; of one or two words each must reach the second (typing arrives as «you at», a hum
   * as «a hot»)
   */
  contentConfidence: 0.4,
  fewWordsConfidence: 0.6,
  /** heard clearly: a hum that arrives as words stays below in one of them */
  clearConfidence: 0.75,
  /** two words of a beginning take this long; a hum that arrives as two words («and her») is shorter */
  fewWordsSeconds: 0.65,
  /** silent for this long = has stopped: one run gap */
  stoppedSeconds: 0.4,
  /** who spoke at least this long and stopped less than `ownTurnSeconds` ago goes on with an own turn */
  ownTurnVoicedSeconds: 1.0,
  ownTurnSeconds: 1.0,
  /** a finding under this is not listed (definitions: «nothing below 0.6 raises one») */
  listedConfidence: 0.6,
  /**
   * a judgement waits no longer than this for words: finals come after 15 s at the latest (measured, 95th percentile)
   */
  wordsSeconds: 16,
  /**
   * memory of the leak watch in stretches of 200 ms full of the caller's voice (12 s), how many it takes before it says
   * anything (5 s), and how loud they must be
   */
  leakStretches: 60,
  leakAfterStretches: 25,
  leakCallerDbfs: -45,
  /** shares that are a leak, and below which it is none any more; measured ones stand beside «followLeak» */
  leakOn: { voiced: 0.8, close: 0.5 },
  leakOff: { voiced: 0.65, close: 0.35 },
  /**
   * while it leaks, the agent's voice is what lies this far above the expected leak: two equal voices add 3 dB, speech
   * wanders by more
   */
  leakMarginDb: 5,
  /** a caller who pauses longer has ended the turn (by judgement) */
  callerTurnPauseSeconds: 2.5,
  /** voice in one go that ends a silence: shorter is a click or a breath */
  silenceEndsVoicedSeconds: 0.2,
  /** silent for this long after asking for a wait = the wait has begun */
  holdBeginsSeconds: 2,
  /**
   * no partial and no final this long after a voice: there were no words in it (a final comes 0.8 s after a voice
   * stops)
   */
  noWordsSeconds: 2,
  /** both silent for this long is a silence (definitions) */
  silenceSeconds: 6,
  /** no caller's voice while the agent spoke this long: the sound of the caller is missing */
  missingCallerSeconds: 20,
  /** own level now and at the start, seconds of own voice */
  ownLevelNowSeconds: 10,
  ownLevelStartSeconds: 20,
  /** a hold by hand this long after a wait was asked for is that wait: the agent says it, then looks for the button (by judgement) */
  holdByHandAfterWordsSeconds: 30,
  /** an announced wait that began to be silent within this after the announcement is a hold */
  holdAfterWordsSeconds: 4,
  /** the agent speaks to the caller again: as long as this, voiced; shorter is a cough or a word to oneself */
  holdEndsVoicedSeconds: 0.6,
} as const;

/**
 * What each piece of evidence adds to the confidence that an onset is an interruption; 0.6 is listed. Starting values
 * by judgement, set on three of the made calls and on the recorded call (45 overlaps, hardly one of them an
 * interruption), kept where the other made calls agreed.
 */
export const judgeWeights = {
  /** the other stopped after 0.3–0.45 s, up to 0.6 s, up to 1.1 s, later */
  cutOffBrief: 0.35,
  cutOffShort: 0.5,
  cutOff: 0.62,
  cutOffLate: 0.45,
  contest: 0.15,
  /** both go on for half a second, for a second */
  talkOver: 0.5,
  talkOverLong: 0.65,
  falseStart: 0.35,
  /** the other ends on a word that ends no sentence, or takes its last words up again */
  unfinished: 0.3,
  /** the other had asked something, or looked for a word: who answers or helps does not interrupt */
  question: -0.3,
  searching: -0.4,
  /** the other said no words, or one or two, or only acknowledged */
  otherWordless: -0.4,
  otherBrief: -0.4,
  otherAcknowledges: -0.2,
  otherWordlessDuring: -0.4,
  /** the one who began opens like an answer */
  reply: -0.2,
  talkOverReply: -0.1,
  /** three content words; hardly any */
  substance: 0.1,
  noSubstance: -0.4,
  /** too few words heard yet: levels alone */
  unheard: -0.2,
  otherStays: 0.1,
  otherGivesUp: -0.3,
  yields: 0.1,
  plainTalk: 0.05,
  together: -0.4,
  offered: -0.1,
} as const;
