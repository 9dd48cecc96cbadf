import type { Concepts } from '../detectors/engine/pattern.ts';
import { phraseList } from '../../language/lists.ts';

/** Feelings and what brings them: being sorry, understanding, being upset, calming. */
export const feelings: Concepts = {
  sorry: ['sorry'],
  apology: phraseList(`
    apology, apologies, apologise, apologize, apologising, apologizing, apologised, apologized
  `),
  apologise: ['apologise', 'apologize', 'apologising', 'apologizing'],
  /** how a caller may feel */
  upset: phraseList(`
    upset, frustrated, angry, annoyed, cross, mad, furious, disappointed, worried, concerned, stressed, anxious,
    fed up, let down, irritated, livid, unhappy, overwhelmed, exhausted, scared, confused, frightened, nervous, tense,
    distressed, devastated, hurt, at your wits end, at the end of your tether, heartbroken, embarrassed, shocked,
    outraged, dissatisfied, impatient, lost for words, sick of it, tired of, aggravated, bothered, offended, betrayed,
    helpless, desperate, drained, panicked, uneasy, ignored, powerless, humiliated, hot under the collar, pissed off,
    sad, not happy, cheated, gutted, fuming, seething, raging, worried sick, beside (myself|yourself), shaken,
    rattled, on edge, in tears, worn out, worn down, run ragged, stranded, frantic, miffed, peeved, mortified,
    tearing (my|your) hair out, pulling (my|your) hair out, climbing the walls, going (mad|spare), out of my mind,
    lost (my|it) (temper|rag|patience)?, crushed, cheesed off, hopping mad
  `),
  /** how a thing feels */
  upsetting: phraseList(`
    frustrating, upsetting, annoying, stressful, disappointing, worrying, awful, terrible, horrible, dreadful,
    difficult, hard, tough, exhausting, infuriating, maddening, inconvenient, scary, frightening, distressing,
    irritating, nightmare, unpleasant, painful, unsettling, aggravating, exasperating, tiring, draining, confusing,
    alarming, embarrassing, disheartening, troubling, miserable, nerve racking, nerve wracking, rough, trying,
    concerning, overwhelming, disruptive, tedious, shocking, heartbreaking, devastating, no fun, not easy,
    the last thing you need, rotten, ghastly, humiliating, bothersome, galling, sickening, horrendous, grim,
    gruelling, horrid, wretched, no picnic, hellish, unbearable, unnerving, agonising, agonizing
  `),
  /** feelings and troubles as nouns */
  trouble: phraseList(`
    trouble, troubles, inconvenience, inconveniences, frustration, hassle, bother, delay, delays, mess, mix up,
    confusion, upset, stress, worry, disappointment, disruption, headache, problem, problems, mistake, mistakes,
    error, errors, experience, wait, aggravation, distress, annoyance, situation, difficulty, difficulties, anger,
    concern, concerns, pain, ordeal, anxiety, burden, strain, nuisance, misunderstanding, oversight, nightmare,
    runaround, run around, trauma, shambles, issue, issues, upheaval
  `),
  feeling_noun: phraseList(`
    frustration, stress, worry, disappointment, headache, aggravation, distress, annoyance, anger, concern, concerns,
    anxiety, strain, hassle, upset, inconvenience, pain, difficulty, feelings, nightmare, shock, fright, impatience,
    trouble, position, irritation, burden, ordeal, unhappiness, dissatisfaction, predicament, plight
  `),
  understand: phraseList(`
    understand, get, see, appreciate, realise, realize, recognise, recognize, imagine, know, hear, relate, sympathise,
    sympathize, empathise, empathize, tell, acknowledge, sense, feel, respect, understanding, understood, believe
  `),
  calm_words: ['calm', 'relax', 'chill', 'settle', 'cool'],
  rare: phraseList(`
    unusual, rare, exceptional, uncommon, unfortunate, abnormal, extraordinary, unheard of, out of the ordinary,
    out of character, freak, unprecedented, one off, atypical, regrettable, unlucky, strange, odd, out of the norm,
    uncharacteristic, unexpected
  `),
  mood_bad: phraseList(`
    ridiculous, outrageous, unacceptable, disgrace, disgraceful, disgusting, absurd, appalling, pathetic, shameful,
    scandalous, a joke, a scam, a shambles, a farce, scandal, nonsense, unbelievable, insane, crazy, atrocious,
    diabolical, infuriating, robbery, theft, fraud, bullshit, rubbish, crap, rip off, ludicrous, laughable, insulting,
    an insult, intolerable, incompetent, incompetence, shocking, horrendous, terrible, awful, horrible, bonkers,
    madness, beyond belief, beyond a joke, a nightmare, criminal, extortion, out of order, daylight robbery, unreal,
    preposterous, dreadful, not good enough, not on, infuriating, so frustrating
  `),
};
