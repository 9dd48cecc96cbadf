/**
 * What is told of people and things that are not the caller's business: the speaker's own life, somebody else's story,
 * what a leaflet says. As vetoes; the words behind them are covered too.
 */

/** The speaker's family, friends and animals: «my sister», «our neighbours». */
const ownPeople = `
  (my|our) (old|poor|late|little|own|best|next door)? (son|sons|daughter|daughters|mum|mom|mother|dad|father|parents
  |wife|husband|brother|sister|uncle|aunt|auntie|nan|nana|gran|grandma|granny|grandad|grandpa|nephew|niece|cousin
  |cousins|flatmate|landlord|boyfriend|girlfriend|kids|kid|children|baby|toddler|dog|dogs|cat|cats|parrot|hamster|friend
  |friends|mate|mates|neighbour|neighbours|neighbor|neighbors|dentist|teacher|gym|bus|train)
`;
export const ofOwnPeople = `${ownPeople} ..10`;

/** Things about the speaker: «my tea's gone cold», «my screen's frozen again». */
export const ofOwnThings = `
  (my|our|the) (tea|coffee|lunch|breakfast|sandwich|pen|pencil|screen|mouse|keyboard|headset|monitor|chair|desk|kettle
  |heating|air con|aircon|printer|laptop|computer|biscuit|shoes|hair|back|knee) .. (has|is|gone|out|in|broken|cold
  |black|frozen|again|stone|hurts|stopped|died|run) ..3
`;

/** Somebody else's call or story: «the gentleman before you», «the lady on my last call». */
export const ofOthersCalls = `
  (gentleman|lady|man|woman|customer|caller|chap|guy|person|one) (on|in|from|before) (my|the|your|you|this) ..1 (last
  |previous|call|morning|line|you)? ..10
`;

/** What is read out, not said: «the leaflet says somebody might …». */
export const readOut = `
  (leaflet|leaflets|poster|notice|sign|advert|ad|article|horoscope|book|brochure|manual|label|packet|box|newspaper|paper
  |forecast|radio) (says|say|said|reads|read|mentions|claims|promises|tells) ..10
`;

/** All of them. */
export const asides = [ofOwnPeople, ofOwnThings, ofOthersCalls, readOut] as const;
