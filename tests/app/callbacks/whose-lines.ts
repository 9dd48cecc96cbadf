import type { Line } from './lines.ts';

const line = (text: string, due: string, phone: string | null = null, name: string | null = null): Line => ({
  text,
  due,
  phone,
  name,
});

/** Numbers and names. Said on Tuesday 10 March 2026 at 14:20. */
export const whoseInLondon: readonly Line[] = [
  line("i'll ring you at four on oh seven seven double oh nine hundred one four two", '03-10 16:00', '07700900142'),
  line(
    "i'll call tomorrow at ten on plus four four seven seven double oh nine hundred one four two",
    '03-11 10:00',
    '+447700900142',
  ),
  line(
    "i'll ring you by five on oh one one three four nine six oh double one seven extension two two four",
    '03-10 17:00',
    '01134960117x224',
  ),
  line(
    "you can reach me on oh one one seven four nine six oh treble one extension forty two and i'll ring you at six",
    '03-10 18:00',
    '01174960111x42',
  ),
  line(
    "it's oh two oh seven nine four six oh no sorry nine four six one oh four four and i'll call you at three",
    '03-10 15:00',
    '02079461044',
  ),
  line(
    "that's oh eight oh eight one five seven oh one nine two i'll ring you on it at noon tomorrow",
    '03-11 12:00',
    '08081570192',
  ),
  line(
    "i've got oh seven seven double oh nine double oh three double six for you and i'll ring that at four",
    '03-10 16:00',
    '07700900366',
  ),
  line(
    "my mobile is oh seven seven hundred nine hundred double five nine i'll ring you at five",
    '03-10 17:00',
    '07700900559',
  ),
  line("my number ends in four four and i'll ring you at five", '03-10 17:00'),
  line("i'll ring you at five your reference is eight one double four six two nine", '03-10 17:00'),
  line(
    "i'll call you on oh one six one four nine six oh one seven eight at half past four tomorrow that's priya in billing",
    '03-11 16:30',
    '01614960178',
    'priya',
  ),
  line("this is imran and i'll ring you at four", '03-10 16:00', null, 'imran'),
  line("it's fatima here i'll ring you at four", '03-10 16:00', null, 'fatima'),
  line("i'll get olu to ring you at four", '03-10 16:00', null, 'olu'),
  line("i'll have my colleague oluwaseun ring you at four", '03-10 16:00', null, 'oluwaseun'),
  line('my manager mrs adeyemi will phone you tomorrow at nine', '03-11 09:00', null, 'adeyemi'),
  line('doctor okonkwo will ring you by six', '03-10 18:00', null, 'okonkwo'),
  line('siobhan from claims is going to be in touch by friday noon', '03-13 12:00', null, 'siobhan'),
  line("you'll get a call from rajesh in the solar team at three", '03-10 15:00', null, 'rajesh'),
  line("it'll be kwame ringing you at two tomorrow", '03-11 14:00', null, 'kwame'),
  line("kwame's the one who'll be ringing you at two tomorrow", '03-11 14:00', null, 'kwame'),
  line("i've asked dmitri to call you on thursday at one", '03-12 13:00', null, 'dmitri'),
  line("i'm passing this to agnieszka and she'll ring you by five", '03-10 17:00', null, 'agnieszka'),
  line("i'll leave it with tomasz he'll call you tomorrow at eleven", '03-11 11:00', null, 'tomasz'),
  line("let me put you down with yolanda she'll be calling you on friday at ten", '03-13 10:00', null, 'yolanda'),
  line('one of the girls will ring you at four', '03-10 16:00'),
  line('someone in dispatch will ring you at four', '03-10 16:00'),
  line('the duty manager will ring you at four', '03-10 16:00'),
  line('the warehouse will ring you at four', '03-10 16:00'),
  line('our plumbers will ring you at four', '03-10 16:00'),
  line('auditors from our side will ring you on thursday', '03-12 17:00'),
  line('head office will ring you on thursday', '03-12 17:00'),
  line('our regional manager in leeds will ring you on thursday', '03-12 17:00'),
  line('myself or a colleague will ring you on thursday', '03-12 17:00'),
  line("i'll ring you at four ask for deepak", '03-10 16:00', null, 'deepak'),
  line("i'll ring you at four and my name's wanjiru by the way", '03-10 16:00', null, 'wanjiru'),
  line("speaking to rosalind today and i'll ring you at four", '03-10 16:00', null, 'rosalind'),
  line("you've been talking to hamish and i'll ring you at four", '03-10 16:00', null, 'hamish'),
  line("hamish again i'll ring you at four", '03-10 16:00', null, 'hamish'),
  line("i'm hamish by the way and i'll call you at four", '03-10 16:00', null, 'hamish'),
  line("mister kowalski i'll ring you at four", '03-10 16:00'),
  line("sarah i'll ring you at four", '03-10 16:00'),
  line("i'll ring you at four sarah", '03-10 16:00'),
  line("i'll ring you at four mrs patel", '03-10 16:00'),
  line("thanks diane i'll call you tomorrow at ten", '03-11 10:00'),
  line("right then boris i'll call you tomorrow at ten", '03-11 10:00'),
  line("i'll call you after i've spoken to martin at two tomorrow", '03-11 14:00'),
  line("i've spoken to martin and i'll call you at two tomorrow", '03-11 14:00'),
  line("martin's not in so i'll call you at two tomorrow", '03-11 14:00'),
  line("i'll check with helen and call you by two tomorrow", '03-11 14:00'),
  line("i'll get helen to look at it and i'll call you by two tomorrow", '03-11 14:00'),
  line("helen will look at it and i'll call you by two tomorrow", '03-11 14:00'),
  line('helen will look at it and call you by two tomorrow', '03-11 14:00', null, 'helen'),
  line("my supervisor that's helen will call you by two tomorrow", '03-11 14:00', null, 'helen'),
  line("my supervisor helen's going to call you by two tomorrow", '03-11 14:00', null, 'helen'),
  line("my supervisor her name's helen will call you by two tomorrow", '03-11 14:00', null, 'helen'),
  line("my supervisor will call you by two tomorrow her name's helen", '03-11 14:00', null, 'helen'),
  line("the engineer will call you by two tomorrow he's called winston", '03-11 14:00', null, 'winston'),
  line('someone called winston will call you by two tomorrow', '03-11 14:00', null, 'winston'),
];

/** Numbers and names. Said on Tuesday 10 March 2026 at 14:20. */
export const whoseInChicago: readonly Line[] = [
  line("i'll call you at four at three one two five five five oh one four seven", '03-10 16:00', '3125550147'),
  line("my direct's five five five oh one nine nine and i'll call you at four", '03-10 16:00', '5550199'),
  line(
    "area code seven seven three then five five five oh one double two i'll call you at four",
    '03-10 16:00',
    '7735550122',
  ),
  line("it's eight hundred five five five oh one hundred i'll call you at four", '03-10 16:00', '8005550100'),
  line('call you at three one two five five five oh one four seven at five okay', '03-10 17:00', '3125550147'),
  line(
    "i'll call you at four from three one two five five five oh one four seven extension nine",
    '03-10 16:00',
    '3125550147x9',
  ),
  line(
    "i'll call you at four my callback number is one eight eight eight five five five oh one six six",
    '03-10 16:00',
    '18885550166',
  ),
  line(
    "it's three one two five five five oh one four no wait oh one five seven and i'll call you at four",
    '03-10 16:00',
    '3125550157',
  ),
];

/** What only sounds like a promise to call. */
export const whoseNotPromised: readonly string[] = [
  'quote reference eight one double four six two when i call you at five',
];
