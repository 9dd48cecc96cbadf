import type { Detector } from './engine/detector.ts';

/** Asks the caller's leave to write the case down. */
export const askToDocument: Detector = {
  id: 'ask_to_document',
  side: 'agent',
  sure: [
    `
      (i|we) (would like|would love|want|would also like|just want|am going|will) to? .. @document ..7 (if|provided|as
      long as|with) (that is|you are|it is |you do not mind|you agree|your|you) .. (okay|alright|fine|happy|mind|agree
      |permission|consent|you|approval|comfortable)?
    `,
    `
      (if you do not mind|with your (permission|consent|okay|approval|agreement|leave)|if (that is|it is) (okay
      |alright|fine) .. |if you are (happy|okay|fine |comfortable) .. |if you agree|if you allow me) .. (i|we|to) ..3
      @document ..
    `,
    `
      (i|we) ..3 @document ..10 (if you do not mind|with your (permission|consent|okay|approval)|if (that is|it is)
      (okay|alright|fine)|if you agree|is that (okay |alright|fine)|would that be (okay|alright|fine)|are you (okay
      |happy|fine|comfortable) with that|do you agree|would you mind|do you mind|if you are (okay|happy |fine))
    `,
    '(kindly|please)? allow (me|us) to .. @document ..',
    `
      (do|would) you (mind|object|agree|consent|allow|be happy|give|have any objection|be willing|be okay|feel
      comfortable|permit) ..7 (document|documented |documenting|note|noting|recording|record|recorded|write|writing
      |log|logging|logged|file|filing|filed|report|keep|keeping|register|share|sharing|shared|noted |written|pass
      |passing)
    `,
    `
      (is|would|will|are) (it|that|you|there) (be)? .. (okay|alright|fine|happy|comfortable|possible|good|okay with
      you|any objection) ..6 (document|documented |documenting|note|noting|recording|write|writing|log|logging|file
      |filing|keep (a|this|these|your|record)|keeping|register|share|sharing|report|noted|written |passing|pass (this
      |it)|record|put (this|that|it) (on|in)|make (a|notes)|take notes|add)
    `,
    `
      (may|can|could|shall) (i|we) .. (use|share|pass on|report|raise) .. (your|this|what) .. (case|story|experience
      |feedback|complaint|happened|conversation) ..
    `,
    '(may|can|could|do) (i|we) have your (permission|consent|okay|approval) to ..',
    `
      (may|can|could|shall|might) (i|we) .. (make|write|keep|take|add|put|leave|do|send) ..2 (summary|record|note
      |notes|report|write up|entry|log) .. (of|about|on|for |from|to)
    `,
    '(may|can|could|shall) (i|we) .. (save|store|use|pass on|share) (this|that|it|your (story|case)) as .. ',
    '(team|company|colleagues|others|department) can learn from (it|this|that)',
  ],
  exactly: [
    `
      @may_i .. (document|write (this|that|it|up|down|what)|note (this|that|it|down|what)|log (this|that|it|your|the
      |what)|record (this|that|it|your|what|the (details |case|incident|matter))|file (this|that|it|a report)|register
      (this|that|it|your)|make (a|some) (note|record|report|notes)|keep (a|some) (note|record|notes) |put (this|that
      |it|what) .. (on|in|into|down)|take (a few|some|a|down) (notes|note|your)|pass (this|your|that|it) .. (on|to))
    `,
    `
      @may_i .. @document ..6 (@case|down|record|team|details|notes|anonymous|learn|internal|quality|training|review
      |improve)
    `,
    `
      @may_i .. (put|keep|have|get|place) ..6 (on file|on record|in writing|on (the|your|our) (record|file|account
      |notes|system)|in (the|your|our) (notes|file|system|record))
    `,
  ],
  never: [
    '(is|are|was|were) (recorded|no note|no notes|being recorded)',
    '(please|take a) note (that|of)',
    '(have|got|do you) .. record of',
    '(can|could|will|would) you (document|write|note|please note|send|put|leave|record|log)',
    'you can (leave|write|note)',
    `
      (may|can|could) i (take|have|get|note|confirm|enter) (down)? your (date|name|number|address|details|postcode
      |email|phone|account)
    `,
    '(the|your) (record|records|notes|file) (show|shows|say|says)',
    '(put you|keep you) on',
    'already (noted|documented|logged|written)',
    'why did (not)? you',
    '(file|share|report) .. (your own|yourself|a claim)',
    '(share|save|use) .. (your screen|your password|your pin|money|coupon|this code)',
    'record your (voice|screen|payment)',
    '(your|the) (card|phone|reference|order|tracking|account) number',
    'report (a|the) (problem|fault|loss|theft|accident)',
    'share (an|the|our|my|a) (offer|screen|link|deal)',
    '(your|the) (card|payment|bank|contact|login) details',
    'i see (a|the|some) note',
    '(take|have|get) (a|your) (payment|deposit|number|name)',
    '(have|see|get|find) (the|a|your|some|any) (document|documents|file|notes|record|report) ..',
    '^^ (i|we) (will|have|had|did|can) (already)? @document .. $$',
    '^ (i|we) (have|had|did)? (already|just)? (made|put|left|wrote|noted|added|took|kept|logged|recorded|filed) ..6',
  ],
};
