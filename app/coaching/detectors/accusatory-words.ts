/** Things a caller may have left undone, as participles. */
export const undone = `
  (read|called|told|said|checked|known|asked|done|paid|looked|kept|listened|thought|informed|picked|chosen|waited|gone
  |reported|written|noticed |cancelled|bought|pressed|opened|put|given|seen|come|contacted|saved|brought|backed|let
  |signed|tried|taken|made|used|planned|mentioned|set|updated|turned |returned|followed|booked|plugged|ordered|left
  |sent|rung|phoned|registered|complained|been (there|careful|more careful|patient|quicker|clearer|honest))
`;
/** What went wrong by their hand. */
export const mishap = `
  (broken|broke|dropped|forgotten|forgot|lost|clicked|misread|misunderstood|misheard|deleted|spilled|damaged|typed
  |missed|thrown|changed|mixed|installed |entered|mistyped|pressed|did something|done something|put it in|put in|gave
  us the wrong|ordered the wrong|touched|ignored|overlooked|unplugged|made a mistake|cracked)
`;
export const neglected = `
  (told|tell|pay|paid|read|follow|followed|call|called|listen|listening|check|checked|inform|informed|mention
  |mentioned|send|sent|give|gave|say|said|ask |asked|update|updated|provide|return|returned|respond|responded|reply
  |replied|bother|understand|cancel|notify|answer|answered|show|complete|report|plug|turn|sign|confirm|look|press|save
  |ring|try)
`;
export const annoying = `
  (complain|complaining|interrupt|interrupting|arguing|changing|repeat|repeating|shouting|exaggerate|lie|lying|losing
  |blame|blaming|forget|forgetting|mess|demand |demanding|asking the same|calling about the same|saying that|yelling
  |breaking|mixing)
`;
export const unjust = `
  (unreasonable|difficult|rude|ridiculous|dramatic|aggressive|childish|silly|impatient|hysterical|stubborn|unfair
  |emotional|impossible|sensitive|loud|paranoid|careless)
`;
export const quieten = `
  (calm down|relax|settle down|calm yourself|chill out|chill|get a grip|grow up|pull yourself together|control
  yourself|lighten up|compose yourself|watch your blood|simmer down|cool off |cool down|stop (shouting|yelling
  |screaming|complaining|lying|whining|crying|overreacting|arguing|exaggerating|moaning|being (so|silly|difficult
  |rude)))
`;
