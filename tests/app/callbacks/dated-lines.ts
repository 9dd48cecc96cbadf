import { countryOfZone } from '../../../app/language/country.ts';
import type { Circumstances } from '../../../app/callbacks/commitment.ts';

/**
 * What was said, and what it promises: when (RFC 3339, null without a time), which number and name were given. `due`
 * undefined: no promise.
 */
export interface DatedLine {
  readonly text: string;
  readonly due?: string | null;
  readonly phone?: string;
  readonly name?: string;
}

const at = (referenceAt: string, timezone: string): Circumstances => ({
  referenceAt,
  timezone,
  country: countryOfZone(timezone),
});

/**
 * Lines in the words of other people than those the grammar was first written on; when they were new, it missed up to a
 * third of their promises.
 */
export const datedLines: readonly { readonly where: Circumstances; readonly lines: readonly DatedLine[] }[] = [
  {
    where: at('2026-09-15T13:40:00-05:00', 'America/Chicago'),
    lines: [
      {
        text: "let me dig into this and i'll circle back with you before close of play today",
        due: '2026-09-15T17:00:00-05:00',
      },
      { text: "you've my word i'll be on the phone to you by quarter past four", due: '2026-09-15T16:15:00-05:00' },
      { text: "i'll get straight back to you once the lab has looked at it", due: null },
      { text: 'expect my call thursday morning at half nine', due: '2026-09-17T09:30:00-05:00' },
      {
        text: 'one of our fitters pavel will ring tomorrow at eight am sharp',
        due: '2026-09-16T08:00:00-05:00',
        name: 'pavel',
      },
      { text: "i'm putting a reminder in for monday at eleven to ring you", due: '2026-09-21T11:00:00-05:00' },
      { text: "we'll phone you on your landline at ten past two", due: '2026-09-15T14:10:00-05:00' },
      { text: "i'll try you again this evening at seven", due: '2026-09-15T19:00:00-05:00' },
      { text: "if i don't hear from the depot by four i'll still call you at five", due: '2026-09-15T17:00:00-05:00' },
      {
        text: "my number is six one two five five five oh one seven seven and i'll call by noon tomorrow",
        due: '2026-09-16T12:00:00-05:00',
        phone: '6125550177',
      },
      {
        text: "you can reach me direct on eight hundred five five five zero one nine nine extension four two and i'll ring you back friday by three",
        due: '2026-09-18T15:00:00-05:00',
        phone: '8005550199x42',
      },
      { text: "mister olsen i'll call you in fifteen minutes", due: '2026-09-15T13:55:00-05:00' },
      { text: "give me forty five minutes and i'll ring you", due: '2026-09-15T14:25:00-05:00' },
      { text: 'let me call you back in say two hours', due: '2026-09-15T15:40:00-05:00' },
      {
        text: "i'll have my team leader yolanda phone you first thing tomorrow",
        due: '2026-09-16T09:00:00-05:00',
        name: 'yolanda',
      },
      { text: 'someone from claims is going to call you within two business days', due: '2026-09-17T17:00:00-05:00' },
      { text: 'we shall telephone you on the twenty second at three p m', due: '2026-09-22T15:00:00-05:00' },
      {
        text: 'okay so i will i will call you uh tomorrow no sorry on thursday at one',
        due: '2026-09-17T13:00:00-05:00',
      },
      { text: "i said three i meant four i'll ring you at four o'clock", due: '2026-09-15T16:00:00-05:00' },
      {
        text: "i'm off tomorrow so i'll call you wednesday at noon no wait tomorrow is wednesday i mean thursday at noon",
        due: '2026-09-17T12:00:00-05:00',
      },
      {
        text: "this is farid and i'll personally ring you tonight at eight",
        due: '2026-09-15T20:00:00-05:00',
        name: 'farid',
      },
      { text: "don't worry i won't forget to call you at two thirty", due: '2026-09-15T14:30:00-05:00' },
      { text: "i'll make it my business to ring you before you leave at five", due: '2026-09-15T17:00:00-05:00' },
      { text: "next tuesday at ten i'll be calling you with the result", due: '2026-09-22T10:00:00-05:00' },
      { text: "as soon as the manager is out of the meeting i'll call you back", due: null },
      { text: 'can i call you back at four' },
      { text: 'would it help if i rang you tomorrow' },
      { text: "you'll get a text from us by noon" },
      { text: "hold the line i'll be back with you in a minute" },
      { text: "one moment please i'll be straight back" },
      { text: "let me put you on hold for two minutes i'll come right back to you" },
      { text: "we're not allowed to call customers back i'm afraid" },
      { text: "i can't guarantee that someone will phone you before friday" },
      { text: "there's no guarantee we'd call on the same day" },
      { text: 'i called you back yesterday at three but there was no answer' },
      { text: 'who told you they would call you at nine' },
      { text: 'please call us back by friday noon' },
      { text: "your daughter said she'd ring you at six" },
      { text: "the courier will call you when he's outside" },
      { text: "i would've called you back but the number was wrong" },
      { text: "i'll call that a success" },
      { text: "we'll call it even at twenty dollars" },
      { text: "i'll call up your account in two seconds" },
      { text: "let me ring that up for you it's forty two fifty" },
      { text: "i'll call the warehouse at three and see" },
      { text: "i'll get back in the system in two minutes" },
      { text: 'did you want us to ring you on friday' },
      { text: "no one's going to call you at that hour" },
      { text: "i can't call you back before monday" },
      { text: 'if you call back tomorrow at nine ask for kim' },
    ],
  },
  {
    where: at('2026-02-03T15:05:00+00:00', 'Europe/London'),
    lines: [
      { text: "i'll give you a tinkle at twenty to five", due: '2026-02-03T16:40:00+00:00' },
      { text: "i'll drop you a call this time tomorrow", due: '2026-02-04T15:05:00+00:00' },
      { text: "i'll ring you a week today at ten in the morning", due: '2026-02-10T10:00:00+00:00' },
      {
        text: "i'll ring you back on oh double seven hundred nine double oh one two three by half three",
        due: '2026-02-03T15:30:00+00:00',
        phone: '07700900123',
      },
      { text: "i'm going to ring you thursday fortnight at two", due: '2026-02-19T14:00:00+00:00' },
      { text: "i'll phone you on the morrow at eleven", due: '2026-02-04T11:00:00+00:00' },
      {
        text: "my direct line's oh one one three four nine six oh one eight two and i'll bell you by six",
        due: '2026-02-03T18:00:00+00:00',
        phone: '01134960182',
      },
      {
        text: "right i'll have siobhan from lettings ring you at nine tomorrow morning",
        due: '2026-02-04T09:00:00+00:00',
        name: 'siobhan',
      },
      { text: "i'll call you back within the half hour", due: '2026-02-03T15:35:00+00:00' },
      { text: "we'll have somebody on the phone to you before five", due: '2026-02-03T17:00:00+00:00' },
    ],
  },
  {
    where: at('2026-07-06T11:10:00+05:30', 'Asia/Kolkata'),
    lines: [
      { text: 'sir i will be giving you a call back by today evening six p m', due: '2026-07-06T18:00:00+05:30' },
      { text: "ma'am our executive will be calling you tomorrow before twelve noon", due: '2026-07-07T12:00:00+05:30' },
      { text: 'i will revert to you telephonically by eod', due: '2026-07-06T17:00:00+05:30' },
      {
        text: 'you will be receiving a call from my senior mister iyer at four thirty',
        due: '2026-07-06T16:30:00+05:30',
        name: 'iyer',
      },
      {
        text: 'my number is nine eight double two zero one two three four five i will call you day after tomorrow at ten',
        due: '2026-07-08T10:00:00+05:30',
        phone: '9822012345',
      },
      { text: 'i shall revert to you on call sir by five thirty in the evening', due: '2026-07-06T17:30:00+05:30' },
      {
        text: 'we will be calling you on your registered mobile number within forty eight hours',
        due: '2026-07-08T11:10:00+05:30',
      },
      {
        text: 'we will call you back on nine eight four five oh one two triple three by six in the evening',
        due: '2026-07-06T18:00:00+05:30',
        phone: '9845012333',
      },
      { text: 'i will call you day after tomorrow at twelve noon madam', due: '2026-07-08T12:00:00+05:30' },
      {
        text: 'my senior deepak will be calling you tomorrow morning itself',
        due: '2026-07-07T12:00:00+05:30',
        name: 'deepak',
      },
      { text: "it's ten past eleven now so i'll call you back by twelve", due: '2026-07-06T12:00:00+05:30' },
      {
        text: 'you will receive a call from our nodal officer kavitha on or before the tenth of july',
        due: '2026-07-10T17:00:00+05:30',
        name: 'kavitha',
      },
      { text: 'did my colleague say she would call you back today' },
    ],
  },
  {
    where: at('2026-10-08T09:15:00-04:00', 'America/New_York'),
    lines: [
      {
        text: "what i'll do is speak to the driver and then ring you straight after so by eleven at the latest",
        due: '2026-10-08T11:00:00-04:00',
      },
      { text: "i've booked you a callback slot for tomorrow between two and four", due: '2026-10-09T16:00:00-04:00' },
      { text: "i've set myself an alarm for half past three to call you", due: '2026-10-08T15:30:00-04:00' },
      { text: 'i can promise you this much i will ring you by six tonight', due: '2026-10-08T18:00:00-04:00' },
      {
        text: 'my colleague dimitri is going to phone you monday morning at nine fifteen',
        due: '2026-10-12T09:15:00-04:00',
        name: 'dimitri',
      },
      {
        text: "then i'll call you back at the number ending in four two by one o'clock",
        due: '2026-10-08T13:00:00-04:00',
      },
      {
        text: "let me confirm i'm calling you tomorrow at ten thirty on nine one seven five five five oh one two two",
        due: '2026-10-09T10:30:00-04:00',
        phone: '9175550122',
      },
      { text: 'alright deal i ring you saturday at noon', due: '2026-10-10T12:00:00-04:00' },
      { text: 'we call you back in an hour', due: '2026-10-08T10:15:00-04:00' },
      { text: "it's on my list i'll call before the end of the day", due: '2026-10-08T17:00:00-04:00' },
      { text: 'you will hear from me personally no later than friday at two', due: '2026-10-09T14:00:00-04:00' },
      { text: "i'll make sure that someone calls you by ten tomorrow", due: '2026-10-09T10:00:00-04:00' },
      { text: 'leave this with me and expect a call around three thirty', due: '2026-10-08T15:30:00-04:00' },
      { text: "i need to call you back after lunch at one thirty if that's ok", due: '2026-10-08T13:30:00-04:00' },
      {
        text: "my name's beatriz and i'll be the one calling you on tuesday at four",
        due: '2026-10-13T16:00:00-04:00',
        name: 'beatriz',
      },
      { text: "i'll be in touch by phone in the next forty eight hours", due: '2026-10-10T09:15:00-04:00' },
      { text: "i'll check in with you again at the end of next week", due: '2026-10-16T17:00:00-04:00' },
      { text: "let's say i call you the day after tomorrow at eight in the evening", due: '2026-10-10T20:00:00-04:00' },
      { text: "i'll call you back today by twelve eastern", due: '2026-10-08T12:00:00-04:00' },
      {
        text: 'somebody from our escalations team will reach out to you within twenty four hours',
        due: '2026-10-09T09:15:00-04:00',
      },
      { text: "i'm gonna give you a call back in about twenty minutes okay", due: '2026-10-08T09:35:00-04:00' },
      { text: "so i'll get the answer and i'll let you know by phone at five", due: '2026-10-08T17:00:00-04:00' },
      { text: 'we will give you a follow up call on the fifteenth at eleven a m', due: '2026-10-15T11:00:00-04:00' },
      { text: "i'll text you now and call you at seven", due: '2026-10-08T19:00:00-04:00' },
      { text: "i'll have to call you back", due: null },
      { text: "i'll ring you when the part is in", due: null },
      { text: "rest assured we'll phone you the moment it's fixed", due: null },
      { text: "i'll call maintenance at nine and open a ticket" },
      { text: 'i could call you tomorrow at ten if you like' },
      { text: 'what number should i call you on' },
      { text: 'shall we say i ring you at two' },
      { text: 'the system will call you automatically with a survey after this' },
      { text: 'you were supposed to get a call yesterday at five' },
      { text: 'i see that giorgio promised to call you on tuesday' },
      { text: "we don't make outbound calls after six" },
      { text: 'call me if anything changes before three' },
      { text: 'it says here you called at ten this morning' },
      { text: "i'll put you through to billing it'll ring for a minute" },
      { text: 'unless you call by noon tomorrow it will lapse' },
      { text: "i'd ring you back but your voicemail is full" },
      { text: "i never said i'd call you at two" },
      { text: 'you can expect a letter by monday' },
      { text: "i'll be on the phone with the warehouse until ten" },
      { text: 'he rang you at four' },
      { text: 'please stay on the phone with me for two minutes' },
      { text: "i will not ring you before you've had your lunch" },
      { text: 'the alarm will ring at nine' },
      { text: 'we will call in the debt on monday' },
      { text: 'i want to phone it in by five' },
    ],
  },
  {
    where: at('2026-05-12T10:35:00+01:00', 'Europe/London'),
    lines: [
      { text: "right mister hughes i'll give you a bell at ten to four", due: '2026-05-12T15:50:00+01:00' },
      {
        text: "leave it with me i'll have a word with the clinic and phone you back by half twelve",
        due: '2026-05-12T12:30:00+01:00',
      },
      { text: "i'm going to call you a week today at eleven", due: '2026-05-19T11:00:00+01:00' },
      {
        text: 'expect a call from our loss adjuster graham on the twenty first of may at quarter to ten',
        due: '2026-05-21T09:45:00+01:00',
        name: 'graham',
      },
      {
        text: "i will i'll uh i'll get someone in the pharmacy to phone you first thing tomorrow",
        due: '2026-05-13T09:00:00+01:00',
      },
      { text: "the pharmacist's with a patient she'll ring you as soon as she's free", due: null },
      {
        text: "let me speak with the warehouse and i'll call you back within the hour",
        due: '2026-05-12T11:35:00+01:00',
      },
      { text: "give me an hour and a half and i'll be back on the phone to you", due: '2026-05-12T12:05:00+01:00' },
      {
        text: 'nigel from the planning team is going to ring you on monday by close of business',
        due: '2026-05-18T17:00:00+01:00',
        name: 'nigel',
      },
      {
        text: "i'll call you tomorrow at two no hang on i've got training then let's say half three",
        due: '2026-05-13T15:30:00+01:00',
      },
      {
        text: "so i'll call you this evening at seven fifteen on oh seven seven double oh nine double oh one two three",
        due: '2026-05-12T19:15:00+01:00',
        phone: '07700900123',
      },
      {
        text: "my name's fatima and i'm on oh one six one four nine six oh double seven two and i'll be calling you tomorrow by four p m",
        due: '2026-05-13T16:00:00+01:00',
        phone: '01614960772',
        name: 'fatima',
      },
      { text: "you'll get a phone call from us before the end of today", due: '2026-05-12T17:00:00+01:00' },
      { text: "sorry did i say wednesday i'll call you thursday at eleven", due: '2026-05-14T11:00:00+01:00' },
      {
        text: "i'll call you at four thirty actually scratch that i finish at four so louise will call you at half past five",
        due: '2026-05-12T17:30:00+01:00',
        name: 'louise',
      },
      {
        text: "i'll ring you on oh one four one no sorry oh one three one four nine six oh one eight nine tomorrow by one",
        due: '2026-05-13T13:00:00+01:00',
        phone: '01314960189',
      },
      {
        text: "if you need us sooner ring oh eight hundred one two three four double five six and ask for kate otherwise i'll call you on friday at noon",
        due: '2026-05-15T12:00:00+01:00',
        phone: '08001234556',
        name: 'kate',
      },
      {
        text: 'let me check with the bursar and phone you back in fifteen minutes time',
        due: '2026-05-12T10:50:00+01:00',
      },
      {
        text: "i'll ring you back on plus four four seven seven double oh nine double oh four five six in ten minutes",
        due: '2026-05-12T10:45:00+01:00',
        phone: '+447700900456',
      },
      { text: 'do you want me to phone you tomorrow or would an email do' },
      { text: "and what's the best time for us to ring you" },
      { text: 'according to the notes we rang you on friday at two and left a voicemail' },
      { text: 'ring us back any time before eight tonight and quote that reference' },
      { text: "you can call me on oh one six one four nine six oh one double two i'm jade i'm here until five" },
      { text: 'the roll call for the school trip is at eight fifteen tomorrow' },
      { text: "i know i said i'd ring you at two but scratch that i won't need to call now it's all sorted" },
      { text: "should anyone ring you on thursday claiming to be from the bank please don't give them your pin" },
    ],
  },
  {
    where: at('2026-06-18T16:50:00-05:00', 'America/Chicago'),
    lines: [
      {
        text: "okay the case is open i'll call you in three working days with the outcome",
        due: '2026-06-23T17:00:00-05:00',
      },
      {
        text: "this is brandon my direct line is three one two five five five oh one four six and i'll call you monday by ten a m central",
        due: '2026-06-22T10:00:00-05:00',
        phone: '3125550146',
        name: 'brandon',
      },
      { text: "we'll call you on monday at two p m eastern", due: '2026-06-22T13:00:00-05:00' },
      {
        text: "there's no answer at the shop so i'll try you again in about forty five minutes",
        due: '2026-06-18T17:35:00-05:00',
      },
      {
        text: "i'll give you a call at five past nine tomorrow morning when the lab opens",
        due: '2026-06-19T09:05:00-05:00',
      },
      { text: "i'd have called you back sooner but we only got the report this morning" },
      { text: "bear with me i'll be right back with you in two minutes" },
    ],
  },
  {
    where: at('2026-09-02T09:15:00-07:00', 'America/Los_Angeles'),
    lines: [
      { text: "you'll hear from our claims team by phone within five business days", due: '2026-09-09T17:00:00-07:00' },
      { text: "the courier's going to ring the depot at four" },
      { text: "if i'm honest we only call people back when there's a problem" },
    ],
  },
  {
    where: at('2026-10-23T15:40:00+01:00', 'Europe/London'),
    lines: [
      { text: "i'll ring you at nine a m sorry i mean nine thirty on monday", due: '2026-10-26T09:30:00+00:00' },
      { text: "i was going to call you at three but you've rung us now so i don't need to" },
    ],
  },
  {
    where: at('2026-11-17T18:30:00+00:00', 'Europe/Dublin'),
    lines: [
      { text: "we'll ring you the day after tomorrow between two and four", due: '2026-11-19T16:00:00+00:00' },
      { text: 'somebody will phone you by friday at the latest', due: '2026-11-20T17:00:00+00:00' },
      { text: "i can't promise anyone will ring you today" },
    ],
  },
  {
    where: at('2026-12-30T13:05:00+11:00', 'Australia/Sydney'),
    lines: [
      { text: "i'll phone you on the fifth of january at half nine", due: '2027-01-05T09:30:00+11:00' },
      { text: "i promise i'll call you the minute i hear from the airport", due: null },
      { text: 'the engineer will be with you between one and three tomorrow' },
    ],
  },
  {
    where: at('2026-03-06T17:20:00-05:00', 'America/New_York'),
    lines: [
      {
        text: "i'll call you monday at eight forty five in the morning when the bank's open",
        due: '2026-03-09T08:45:00-04:00',
      },
      { text: "i'll call you tonight before nine once the crew's landed", due: '2026-03-06T21:00:00-05:00' },
      { text: "i'm here till late i'll call you at six", due: '2026-03-06T18:00:00-05:00' },
      { text: "i'll text you the link before three" },
    ],
  },
  {
    where: at('2026-02-26T14:00:00+05:30', 'Asia/Kolkata'),
    lines: [{ text: 'i will call you on the second of march by eleven sir', due: '2026-03-02T11:00:00+05:30' }],
  },
  {
    where: at('2026-06-09T10:15:00-04:00', 'America/New_York'),
    lines: [
      {
        text: "okay so the pharmacy's asking for a prior authorization which normally takes the doctor's office a day or so and what i'm gonna do is chase them myself and give you a buzz back wednesday by quarter of four",
        due: '2026-06-10T15:45:00-04:00',
      },
      {
        text: "the wire desk cuts off at five p m pacific so uh i'm going to follow up with a phone call to you at noonish tomorrow our time and walk you through whatever they say",
        due: '2026-06-10T12:00:00-04:00',
      },
      {
        text: 'alright let me get that escalated and uh be looking for my call thursday at ten after nine',
        due: '2026-06-11T09:10:00-04:00',
      },
      {
        text: "so if you'd like a callback rather than sitting on hold we could have someone do that around two thirty would that be something you're interested in",
      },
      {
        text: 'per the notes denise was supposed to call you last thursday at four and it looks like that call was never placed so i apologize',
      },
      {
        text: "i'm not able to have a manager phone you today ma'am what i can do is take down the complaint and mail you a copy by friday",
      },
      {
        text: "your best bet is to call us back after six when the lines clear up or use the chat on the website it's open until midnight",
      },
    ],
  },
  {
    where: at('2026-08-27T15:40:00-05:00', 'America/Chicago'),
    lines: [
      {
        text: "well the underwriter's out through monday so realistically i'm not gonna have anything before then i'll follow up with you by phone on tuesday let's make it nine twenty in the morning",
        due: '2026-09-01T09:20:00-05:00',
      },
      {
        text: "yes ma'am the tow truck is there between five and six and once he's hooked up i'm supposed to check on you so i'll be phoning at six thirty to make sure you got home",
        due: '2026-08-27T18:30:00-05:00',
      },
      {
        text: 'we reopen at seven a m on the thirty first and um what i can tell you for sure is mister okafor is gonna call you that same day by ten thirty he runs the service department',
        due: '2026-08-31T10:30:00-05:00',
        name: 'okafor',
      },
      {
        text: "i told the plant we need a yes or no within three business days so you're getting a call from me on the first of september at eleven forty whichever way it goes",
        due: '2026-09-01T11:40:00-05:00',
      },
      {
        text: "you'll get an automated call from our system about an hour before the driver arrives just press one to confirm",
      },
      {
        text: "let me call the dealership on the other line real quick and you just stay put with me it'll take two minutes",
      },
      { text: "it was a close call with the flood on tuesday at noon but the basement's dry" },
    ],
  },
  {
    where: at('2026-10-30T11:05:00-06:00', 'America/Denver'),
    lines: [
      {
        text: "the clocks go back this weekend so the night crew's all mixed up i'm gonna reach you by phone on monday at eight fifteen a m mountain and confirm whether they restored the line",
        due: '2026-11-02T08:15:00-07:00',
      },
      {
        text: "so it's the thirtieth today and your lease is up on the fifteenth which gives us room i'll telephone you on the sixth at one thirty and we'll go over renewal",
        due: '2026-11-06T13:30:00-07:00',
      },
      {
        text: "with all this snow we're pretty backed up but somebody from inspections is going to phone you inside two business days snow or no snow",
        due: '2026-11-03T17:00:00-07:00',
      },
      {
        text: "the inspector will swing by your place on monday at nine thirty and he'll knock so you don't have to wait by the phone",
      },
      {
        text: "we don't make outbound calls from this department we're inbound only so nobody here would be phoning you on monday",
      },
    ],
  },
  {
    where: at('2027-03-12T14:30:00-08:00', 'America/Los_Angeles'),
    lines: [
      {
        text: "um honestly the tech support queue's like forty minutes right now so rather than have you wait i'm putting in a callback for you and they're gonna ring you in an hour or so",
        due: '2027-03-12T15:30:00-08:00',
      },
      {
        text: "flight gets in at nine fifty sunday night but don't worry about that i'll be in the office monday and you'll have me on the phone to you at eight forty five a m",
        due: '2027-03-15T08:45:00-07:00',
      },
      {
        text: "i spoke to our new york people and they're gone for the day so carlos is going to call you monday at one p m eastern which is ten for you",
        due: '2027-03-15T10:00:00-07:00',
        name: 'carlos',
      },
      {
        text: "what was the number on the account again okay four one five triple five oh one six two so that's the one i'm gonna call on saturday before eleven a m",
        due: '2027-03-13T11:00:00-08:00',
        phone: '4155550162',
      },
      {
        text: "it's renee r e n e e in the title department and the county recorder closes at four so i'll get ahold of you by phone no later than four twenty",
        due: '2027-03-12T16:20:00-08:00',
        name: 'renee',
      },
      {
        text: "your dentist's office is the one that's going to call you about the appointment on thursday we just handle the insurance side",
      },
      {
        text: "i'm gonna give the bank a call at three and find out where your money went and it'll show in the app by tonight",
      },
      { text: 'was it you that wanted us to call at five or was that the other account on file' },
    ],
  },
  {
    where: at('2026-07-15T09:20:00+01:00', 'Europe/London'),
    lines: [
      {
        text: "now the surgery don't release the list until about half ten so once i've had a proper look i'll be on the blower to you by ten to eleven at the very latest",
        due: '2026-07-15T10:50:00+01:00',
      },
      {
        text: "erm i've not got an engineer free before friday love but what'll happen is our scheduler maureen she'll be giving you a tinkle tomorrow at twenty five past two to sort a slot",
        due: '2026-07-16T14:25:00+01:00',
        name: 'maureen',
      },
      {
        text: "you're through to gareth in renewals and what i'm going to do is get the underwriter's figure and come back to you by telephone on tuesday week at half two",
        due: '2026-07-28T14:30:00+01:00',
        name: 'gareth',
      },
      {
        text: "i've got you as oh one one three four nine six oh five double eight is that right lovely so i'll ring that at twenty to twelve and we'll get it signed off",
        due: '2026-07-15T11:40:00+01:00',
        phone: '01134960588',
      },
      {
        text: "payments go out at midnight on the thirty first so um i'll get our treasurer to call you on the thirtieth sometime that afternoon just to go through it",
        due: '2026-07-30T17:00:00+01:00',
      },
      {
        text: "it's a right pain i know the depot's shut till monday so i'll phone you on monday at nine erm no they don't open while ten so call it quarter past ten",
        due: '2026-07-20T10:15:00+01:00',
      },
      { text: "had you left us a number somebody would've rung you on the tenth but the box on the form was empty" },
      { text: "right who'd you like ringing you then me or the branch and is it mornings or afternoons you prefer" },
      {
        text: "you want to ring the council about that they're there till half four and they'll tell you when the skip's due",
      },
      {
        text: "no one'll be phoning you about this we do everything by letter and it should land on your mat by the twentieth",
      },
      { text: "i'll ring off now if that's everything and you have a lovely afternoon" },
      { text: "the fire alarm rings at eleven on wednesdays it's just a test nothing to call about" },
    ],
  },
  {
    where: at('2026-10-22T16:10:00+01:00', 'Europe/London'),
    lines: [
      {
        text: "since the clocks change on sunday i'll say this clearly i will telephone you on monday the twenty sixth at five to nine in the morning greenwich time before the hearing at ten",
        due: '2026-10-26T08:55:00+00:00',
      },
      {
        text: "she's on annual leave till the second is helen so it won't be her it'll be her deputy yusuf who calls you and that'll be the second of november by four",
        due: '2026-11-02T16:00:00+00:00',
        name: 'yusuf',
      },
      {
        text: "okay my direct dial is oh one two one four nine six oh two nine one i'm imogen and failing anything today i'll pick up the phone to you first thing tomorrow",
        due: '2026-10-23T09:00:00+01:00',
        phone: '01214960291',
        name: 'imogen',
      },
      {
        text: 'four working days is what the ombudsman gives us so count on a telephone call from me inside four working days',
        due: '2026-10-28T17:00:00+00:00',
      },
      {
        text: "my manager said we might ring people on the monday but i honestly couldn't tell you whether that includes you",
      },
      { text: "i did say i'd call you at half four but seeing as we've sorted it all now i'll not bother you again" },
    ],
  },
  {
    where: at('2027-03-25T11:45:00+00:00', 'Europe/London'),
    lines: [
      {
        text: "good friday tomorrow and the monday's off too so nobody's in until tuesday but i promise you're the first person i ring at five past nine that day",
        due: '2027-03-30T09:05:00+01:00',
      },
      {
        text: "we close at eight tonight but i'm off at six so i will definitely call you before i go say quarter to six and if it's engaged i'll leave a voicemail",
        due: '2027-03-25T17:45:00+00:00',
      },
    ],
  },
  {
    where: at('2026-09-18T13:25:00+01:00', 'Europe/Dublin'),
    lines: [
      {
        text: "ah sure look the bin lorry won't be out to you till wednesday but i'll give yourself a shout on the phone on monday around half nine and let you know the route",
        due: '2026-09-21T09:30:00+01:00',
      },
      {
        text: "grainne is my name and i'm on oh two oh nine one two oh three four five and what i'll do now is ring the hospital and then ring yourself before ten to three",
        due: '2026-09-18T14:50:00+01:00',
        phone: '0209120345',
        name: 'grainne',
      },
      {
        text: "the certificate takes five working days from the office in roscommon so i'd expect it on friday the twenty fifth and i'll phone you that day by close of business to say where it's at",
        due: '2026-09-25T17:00:00+01:00',
      },
      {
        text: "i'll have padraig call you this day week at eleven he's the only one can sign off on the grant",
        due: '2026-09-25T11:00:00+01:00',
        name: 'padraig',
      },
      {
        text: "of course yeah saturday suits me grand i'm in at midday so i'll ring you then and sure the match isn't on till sunday at half three",
        due: '2026-09-19T12:00:00+01:00',
      },
      {
        text: 'i rang you twice on wednesday at ten and again at noon and it went to the answering machine both times so i did',
      },
      { text: 'is it okay if the nurse rings you on monday or would you sooner come in yourself' },
      {
        text: "ring me here anytime before five it's dervla you're looking for on oh two oh nine one five oh four six two",
      },
    ],
  },
  {
    where: at('2026-04-28T10:50:00+01:00', 'Europe/Dublin'),
    lines: [
      {
        text: "the office in cork doesn't open till two so i'll be on to you by phone at half two or no make it ten to three to be safe",
        due: '2026-04-28T14:50:00+01:00',
      },
    ],
  },
  {
    where: at('2026-08-04T12:40:00+05:30', 'Asia/Kolkata'),
    lines: [
      {
        text: 'sir kindly note your refund is processed on sixth august and post that i will drop you a call on seventh august by eleven thirty a m for confirmation only',
        due: '2026-08-07T11:30:00+05:30',
      },
      {
        text: "actually ma'am the technician is visiting between two to four and after his visit our quality person mister subramaniam will give you a callback today only by six fifteen p m",
        due: '2026-08-04T18:15:00+05:30',
        name: 'subramaniam',
      },
      {
        text: 'no problem sir i have noted your alternate number nine eight double zero five five double zero one two so on this number only we will contact you telephonically within twenty four hours',
        due: '2026-08-05T12:40:00+05:30',
        phone: '9800550012',
      },
      {
        text: 'myself arvind from the card team and your complaint is valid so in the next three hours you will be getting one call from my side please keep the phone reachable',
        due: '2026-08-04T15:40:00+05:30',
        name: 'arvind',
      },
      {
        text: "the branch timing is ten to four ma'am so whatever manager says i will inform you over call at four forty five p m today",
        due: '2026-08-04T16:45:00+05:30',
      },
      {
        text: 'sir please do call us on monday between nine thirty and six thirty and share the application number we will check it there and then',
      },
      {
        text: "ma'am no bank official will ever call you for o t p if anyone is calling like that today evening kindly disconnect",
      },
      {
        text: 'we will be sending you an s m s and one email within four hours sir no call is required from your side',
      },
    ],
  },
  {
    where: at('2027-01-29T17:15:00+05:30', 'Asia/Kolkata'),
    lines: [
      {
        text: 'as it is friday evening sir and the back office is off on saturday and sunday you will be receiving our call on monday that is first february before one p m',
        due: '2027-02-01T13:00:00+05:30',
      },
      {
        text: 'sir my mobile number is plus nine one nine nine eight seven six five zero one two three and name is sneha i will arrange a call to you tomorrow at half past ten',
        due: '2027-01-30T10:30:00+05:30',
        phone: '+919987650123',
        name: 'sneha',
      },
    ],
  },
  {
    where: at('2026-10-01T15:05:00+10:00', 'Australia/Sydney'),
    lines: [
      {
        text: "no dramas mate it's brett here the tradie's there at seven in the morning and daylight saving kicks in sunday so i'll give you a call monday arvo at twenty past four your time",
        due: '2026-10-05T16:20:00+11:00',
        name: 'brett',
      },
      {
        text: "look i'm shazza's offsider kylie from dispatch and i'll buzz you on oh four nine one five seven oh one five six once i've spoken to the driver that'll be four o'clock tops",
        due: '2026-10-01T16:00:00+10:00',
        phone: '0491570156',
        name: 'kylie',
      },
      {
        text: "the long weekend means monday's out so the strata manager will phone you tuesday morning i've already popped it in her calendar and the plumber comes wednesday at eight",
        due: '2026-10-06T12:00:00+11:00',
      },
      { text: "the sparky rings the supplier at seven and then he'll rock up at yours around nine with the part" },
      { text: 'how about i get someone from the lending team to ring you on tuesday at one does that work for you' },
    ],
  },
  {
    where: at('2027-04-02T09:40:00+11:00', 'Australia/Melbourne'),
    lines: [
      {
        text: "yeah nah the claim's fine it's just the assessor he doesn't start till ten so what we'll do is have wayne ring you at quarter past twelve today and then the car's ready by three",
        due: '2027-04-02T12:15:00+11:00',
        name: 'wayne',
      },
      {
        text: "the clocks go back sunday so monday ten fifteen i'm calling you from the shepparton office",
        due: '2027-04-05T10:15:00+10:00',
      },
      { text: "that's your call mate you can decide by friday arvo and just let us know at the counter" },
    ],
  },
  {
    where: at('2026-11-12T08:50:00+10:00', 'Australia/Brisbane'),
    lines: [
      {
        text: "storm's knocked out half the street so crews are saying three p m for power but don't hold me to that i'll call you back when i know a bit more",
        due: null,
      },
      {
        text: "oh seven triple five double oh one four six is the workshop ask for me dean and i'll personally be calling you with the quote tomorrow by eleven",
        due: '2026-11-13T11:00:00+10:00',
        phone: '0755500146',
        name: 'dean',
      },
    ],
  },
  {
    where: at('2026-05-20T13:10:00+08:00', 'Australia/Perth'),
    lines: [
      {
        text: "the eastern states are two hours ahead so their office shuts at three our time therefore i'll phone you by ten past three perth time with whatever i've managed to get",
        due: '2026-05-20T15:10:00+08:00',
      },
      {
        text: "um the tenancy tribunal's on the twenty ninth at nine so a fortnight's notice is gone already but i'll call you on the twenty seventh at half four to prep",
        due: '2026-05-27T16:30:00+08:00',
      },
    ],
  },
  {
    where: at('2026-06-29T14:45:00+02:00', 'Africa/Johannesburg'),
    lines: [
      {
        text: "shame man that's not lekker i'll phone you just now i just need to chat to the stores guys quickly",
        due: null,
      },
      {
        text: "load shedding's from four to six thirty so the lines will be down i'm going to phone you before that at quarter to four on oh eight two five five five oh one seven four",
        due: '2026-06-29T15:45:00+02:00',
        phone: '0825550174',
      },
      {
        text: "it's the thirtieth tomorrow that's month end so accounts is hectic but thandeka will phone you on wednesday the first at eleven hundred hours about the statement",
        due: '2026-07-01T11:00:00+02:00',
        name: 'thandeka',
      },
      { text: 'i was meaning to phone you this morning hey but the lines were down until eleven and now here you are' },
    ],
  },
  {
    where: at('2026-12-10T10:30:00+08:00', 'Asia/Manila'),
    lines: [
      {
        text: 'okay mam so for your internet concern our technical team will be giving you a call back within twenty four to forty eight hours and rest assured your ticket number is five five two zero nine one',
        due: '2026-12-12T10:30:00+08:00',
      },
      {
        text: 'i have here your number zero nine one seven five five five zero one two eight so our supervisor miss liezel will be the one to call you by six p m today sir',
        due: '2026-12-10T18:00:00+08:00',
        phone: '09175550128',
        name: 'liezel',
      },
      {
        text: "i'm so sorry for that mam i'll coordinate it with the branch and i'll be calling you back as soon as there's an update okay",
        due: null,
      },
      {
        text: 'for now mam i cannot commit a callback because the system is still down until five p m you may try to reach us again tomorrow',
      },
    ],
  },
];
