import type { Concepts } from '../detectors/engine/pattern.ts';
import { phraseList } from '../../language/lists.ts';

/** Times, amounts, numbers and waits. */
export const times: Concepts = {
  digit: phraseList(`
    zero, oh, o, one, two, three, four, five, six, seven, eight, nine, double, triple, for, nought, hundred, thousand
  `),
  number: phraseList(`
    one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen,
    seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, thousand, a,
    an, half, couple, few, several, many, dozen, too
  `),
  count: phraseList(`
    two, three, four, five, six, seven, eight, nine, ten, twelve, fifteen, twenty, several, many, multiple, a dozen,
    numerous, countless, hundred, umpteen, a million, a thousand, thousand, so many, a couple of, a few, eleven,
    thirty, various, a hundred, god knows how many
  `),
  nth: phraseList(`
    second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, umpteenth, hundredth, millionth, twelfth,
    twentieth, nth, eleventh, last
  `),
  unit: phraseList(`
    second, seconds, minute, minutes, hour, hours, day, days, week, weeks, month, months, year, years, fortnight,
    business, working, moment, mins
  `),
  long_unit: phraseList(`
    minutes, hour, hours, day, days, week, weeks, month, months, years, year, ages, forever, fortnight, morning,
    afternoon, evening, eternity, mins, decades, long
  `),
  weekday: phraseList(`
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, fridays
  `),
  day: phraseList(`
    today, tomorrow, tonight, monday, tuesday, wednesday, thursday, friday, saturday, sunday, morning, afternoon,
    evening, noon, midday, midnight, week, month, january, february, march, april, may, june, july, august, september,
    october, november, december, o'clock, weekend, lunchtime, lunch, christmas, easter, hour, hours, minutes
  `),
  past_day: phraseList(`
    yesterday, monday, tuesday, wednesday, thursday, friday, saturday, sunday, last week, last month, this morning,
    last night, earlier, before, the other day, last time, days ago, weeks ago, previously, this week, this month,
    already, in march, in april, in may, in june, in july, last
  `),
  at_once: phraseList(`
    right now, right away, straight away, straightaway, immediately, at once, now, today, this minute, this instant,
    this second, as we speak, while we speak, as a matter of urgency, straight off, in a moment, without delay,
    before we hang up, this very moment, first thing, tonight, on the spot, while you are on the (line|phone),
    this morning, this afternoon, immediate, by the end of the day, tomorrow, there and then
  `),
  money: phraseList(`
    dollars, pounds, euros, percent, per cent, rupees, bucks, quid, cents, pence, points, dollar, pound, credits,
    lakh, lakhs, euro, grand, miles, cash
  `),
  soon: phraseList(`
    soon, shortly, sometime, some time, some point, eventually, later, in a while, in due course, one of these days,
    at some stage, when possible, at some point, in the near future, when we can, when i can, when they can,
    when i get a chance, whenever, one day, before long, as soon as possible, as soon as we can, as soon as i can,
    in a bit, sooner or later, when there is time, when we get a chance, when i get a minute,
    in the coming (days|weeks), any day now, in time, someday, when it is ready, down the line, down the road,
    at your earliest
  `),
  wait: phraseList(`
    wait, waiting, waited, waits, weighting, weight, weighing, holding, hanging on, on hold, in the queue, in a queue,
    in line, kept waiting, stuck, sitting here, sat here, standing, left waiting, hanging, queuing, queueing, sitting,
    stood, on the line, on this line, on the phone, listening to, held, put on hold
  `),
};
