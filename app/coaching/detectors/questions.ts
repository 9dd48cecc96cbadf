/**
 * Questions about what others did or have: what is asked is not said ("did the driver forget it", "is there any
 * goodwill left"). As vetoes; the words behind the subject are covered too.
 */
export const askedOfOthers = `
  ^ <!it|you|thank|that (did|does|do|has|had|is|are|was|were|will|would|could) (the|my|our|your|a|an|any|some|anyone
  |anybody|somebody|someone|nobody|he|she|they|it|that|this|there |those|these|@colleague) ..8
`;

/** The same, asked about the one spoken to: "have you had our text". */
export const askedOfYou = '^ <!it|you|thank|that (did|have|had) you ..8';

/** A report of what somebody said or did not say: "i never said i would", "he promised he would". */
export const reported = `
  (never|not|nobody|he|she|they|who|someone|colleague|driver|adviser|engineer) (say|said|says|saying|promise|promised
  |promises|told|tell|claim|claimed|swore) ..5
`;
