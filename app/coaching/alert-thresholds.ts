/**
 * When and how often the one slot speaks. Numbers without another source are those of docs/definitions.md, «Alerts» and
 * «Silence and hold».
 */
export const alertThresholds = {
  /** between two alerts of one kind, seconds */
  sameKindSeconds: 45,
  samePaceSeconds: 60,
  /** between any two alerts */
  anySeconds: 15,
  /** outside the first priority: at most one in this time … */
  oneInSeconds: 60,
  /** … and so many a call */
  mostACall: 6,
  /** an alert goes by itself after this */
  showSeconds: 6,
  /** nothing less sure than this raises one */
  leastConfidence: 0.6,
  /** a cue that could not be shown within this is too late to be of use and is dropped */
  freshSeconds: 5,
  quietNudgeSeconds: 10,
  holdReminderSeconds: 45,
  /** caller turn without a continuer (techniques.ts, row 4) */
  unansweredTurnSeconds: 20,
  /** after a complaint without empathy or apology (techniques.ts, row 5) */
  feelingSeconds: 25,
  feelingLatestSeconds: 60,
  /** own voice against its start: 6 dB is heard as clearly louder (twice the sound pressure) */
  louderDb: 6,
  /** two talk-overs within this are one cue */
  talkOverPairSeconds: 60,
  /** «less» stretches the time between two of a kind */
  lessFactor: 3,
  /** nothing but limits on abuse before this: greetings are no place for a cue */
  earliestSeconds: 10,
} as const;
