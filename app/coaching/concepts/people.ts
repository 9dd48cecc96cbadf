import type { Concepts } from '../detectors/engine/pattern.ts';
import { phraseList } from '../../language/lists.ts';

/** Who is spoken of: colleagues and departments, superiors, insults, the line of work. */
export const people: Concepts = {
  superior: phraseList(`
    supervisor, manager, boss, superior, team leader, team lead, supervisors, managers, director, head of department,
    senior, shift lead, duty manager, line manager, leadership, higher up, team manager, floor manager, lead,
    tier lead, superviser, management
  `),
  specialist: phraseList(`
    specialist, expert, engineer, technician, senior colleague, senior agent, specialists, experts, escalation team,
    escalations team, escalations, complaints team, complaint team, resolution team, technical team, claims team,
    fraud team, retention team, tier two, second line, second level, level two, back office, legal team, case manager,
    relations team, specialist team, case handler,
    (technical|legal|claims|complaints|fraud|safety|bereavement|loyalty|resolutions) (people|team|colleagues)
  `),
  colleague: phraseList(`
    colleague, colleagues, coworker, coworkers, co worker, co workers, team, department, departments, staff,
    warehouse, depot, driver, drivers, courier, couriers, technician, technicians, engineer, engineers, billing,
    shipping, sales, logistics, accounts, accounting, finance, dispatch, management, marketing, office, branch, store,
    shop, agent, agents, rep, reps, advisor, adviser, advisors, manager, managers, guy, guys, people, supervisor, i t,
    it department, it people, kitchen, shift, system, systems, boss, bosses, folks, lads, crew, company, head office,
    headquarters, contractor, contractors, supplier, bank, website, lady, person, one, operator, clerk, receptionist,
    trainee, lot, team members, software, temps, trainees, partner, partners, chap, bloke, girl, boy, fella,
    predecessor, temp, lads, people, receptionists, reception
  `),
  /** what people say of colleagues they blame */
  belittle: phraseList(`
    not (got|have) (a|the) (clue|idea|faintest|foggiest), have no (clue|idea), has no (clue|idea), (can|could) not be
    (bothered|arsed), (sit|sits|sat) on (it|them|things|everything|stuff|your|this|that|these|all), (say|says|promise
    |promises|tell you|sell you|sell|do) anything, (promise|promises|promised) (you|people|everyone|customers)? (the
    (moon|earth|world)|everything|too much), (get|gets|got|getting) (it|this|that|these|everything|things|nothing|half
    of (it|them)) .. (wrong|right|muddled|mixed), (drag|drags|dragged) their (feet|heels), (take|takes|took) forever,
    (screw|screws|cock|cocks|foul|fouls|stuff|stuffs|balls) (it|this|that|these|things|everything)? up, (do|does|did)
    not (listen|care|read|check|bother|log|think|communicate|pay attention|give a), (pass|passes|passed) the buck,
    (left|leaves|leave) (it|this|that|your|us|me|everything|things) ..4 (mess|state|half done|unfinished|undone
    |shambles|pieces), (was|were|is|are) not (paying attention|listening|trained|thinking|with it), fell asleep,
    (half)? asleep, (let|lets) (you|us|me|everyone|everybody) down, (make|makes|made) (it up|a (mess|pig|hash|dog)),
    (never|always) (log|logs|tell|tells|tick|ticks|write|writes|update|updates|finish|finishes|answer|answers|read
    |reads|check|checks|listen|listens), (live|lives) in (their|a) (own|different|another) world, (do|does) (what|as)
    they (like|please), (blame|blames) everyone
  `),
  department: phraseList(`
    billing, shipping, sales, logistics, accounts, accounting, finance, dispatch, management, marketing,
    the warehouse, the depot, the other department, head office, the store, the branch, the couriers, the courier,
    the drivers, the driver, the technicians, the technician, the shop, purchasing, the office, i t, engineering,
    upstairs, the night shift, the back office, collections, returns, the web team, claims, the call centre,
    the engineers
  `),
  insult: phraseList(`
    idiot, idiots, moron, morons, stupid, dumb, imbecile, fool, fools, scum, bastard, bastards, bitch, asshole,
    assholes, arsehole, jerk, jerks, clown, clowns, pig, pigs, cow, liar, loser, losers, retard, retarded, dimwit,
    dickhead, prick, wanker, twat, cretin, brainless, dumbass, worthless, donkey, trash, parasite, parasites, vermin,
    bloodsuckers, scumbag, scumbags, muppet, thick, halfwit, buffoon, cockroach, whore, slut, cunt, fucker,
    motherfucker, tosser, rat, rats, simpleton, bellend, nitwit, airhead, dunce, airheads, robot, filth, filthy,
    bugger, sod, git, wretch, dummy, blockhead, lowlife, lowlifes, swine, witch, monkey, monkeys, rascal, nobody,
    crackhead, psycho, nutjob, snake, brain dead, disgusting human
  `),
  swearing: phraseList(`
    fuck, fucking, fuckin, fucked, shit, shitty, bloody, damn, goddamn, bleeding, freaking, frigging, effing
  `),
  weak_insult: phraseList(`
    useless, incompetent, hopeless, crooks, thieves, liars, criminals, scammers, amateurs, clueless, jokers, cowboys,
    robbers, a joke, cheats, fraudsters, con artists, rubbish, pathetic, unprofessional, terrible, awful, shameless,
    the worst, dishonest, con men, frauds, a disgrace
  `),
};
