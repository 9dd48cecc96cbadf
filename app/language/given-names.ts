import { wordSet } from './lists.ts';
/**
 * First names often heard in calls in Britain, Ireland, America and India, and those that people brought there from
 * elsewhere. Common knowledge (public census lists); a hint, never a limit.
 */
export const givenNames: ReadonlySet<string> = wordSet(`
  aaron abby abigail adam adele adrian agnes ahmed aidan aisha ajay akash alan albert alejandro alex alexander
  alexandra alexis alfie alice alicia alison allison alyssa amanda amber amelia amir amit amy ana anand andre andrea
  andreas andrew andy angel angela angelica anil anita anjali ankit ann anna anne annette annie anthony antonio anya
  april archie arjun arnold arthur arun asha ashish ashley ashok audrey austin ava barbara barry beatrice becky
  belinda ben benjamin bernadette bernard beth bethany betty beverly bhavna bianca bob bobby bonnie brad bradley
  brandon brenda brendan brent brett brian bridget bronwyn bruce bryan caitlin callum calvin cameron camila candice
  cara carl carla carlos carmen carol carole caroline carrie casey catherine cathy cecilia charlene charles charlie
  charlotte chelsea cheryl chloe chris christian christina christine christopher cindy claire clara clarence claudia
  clayton clive colette colin colleen connie connor conor corey courtney craig cristina crystal curtis cynthia daisy
  dale damian dan dana daniel daniela danielle danny daphne darius darlene darren dave david dawn dean deborah debbie
  debra deepa deepak deirdre denise dennis derek desmond devon diana diane diego dina dinesh divya dmitri dolores
  dominic don donald donna doris dorothy doug douglas duncan dylan eamon ed eddie edgar edith eduardo edward edwin
  eileen elaine eleanor elena elijah elise elizabeth ella ellen ellie eloise elsa emily emma eric erica erik erin
  ernest esther ethan eugene eva evan eve evelyn faith farah fatima felicity felix fernando fiona florence frances
  francesca francis francisco frank fred freddie frederick freya gabriel gabriela gail gareth gary gavin gemma geoff
  geoffrey george georgia georgina gerald gerard gillian gina gita glen glenda glenn gloria gordon grace graham greg
  gregory greta guy gwen hamish hannah harold harpreet harriet harris harrison harry harsh harvey hasan hazel heather
  hector helen helena henry herbert hilary holly howard hugh hugo ian ibrahim imogen imran india ingrid irene iris
  isaac isabel isabella isla ivan jack jackie jackson jacob jacqueline jade jaime jake james jamie jan jane janet
  janice jared jasmine jason javier jay jayne jean jeanette jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry
  jess jesse jessica jill jim jimmy jo joan joanna joanne joe joel john johnny jon jonah jonathan jordan jorge jose
  joseph josephine josh joshua joy joyce juan juanita jude judith judy julia julian juliana julie juliet june justin
  kapil karan karen karim karl kate katherine kathleen kathryn kathy katie kavita kay kayla keith kelly ken kenneth
  kenny kerry kevin khalid kiara kieran kim kimberly kiran kirsty kishore kristen kristin krishna kumar kunal kyle
  lakshmi lance larry latoya laura lauren laurence lawrence leah lee leela leo leon leona leonard leroy leslie lewis
  liam lila lillian lily linda lindsay lindsey lisa liz lloyd logan lois lola loretta lorraine louis louisa louise
  lucas lucia lucy luis luke lydia lynda lynn lynne mabel maddie madeleine madison maggie malcolm malik mandy manish
  manoj marc marcia marco marcus margaret maria marian marianne marie marilyn mario marion marjorie mark marlene
  marsha martha martin martina marvin mary mason mateo matt matthew maureen maurice maya meera megan meghan mei mel
  melanie melinda melissa melvin mercedes meredith mia michael micheal michele michelle miguel mike mildred miles
  milly mina miranda miriam mitchell mohamed mohammed moira molly mona monica morgan muhammad muriel nadia nadine
  nancy naomi natalia natalie natasha nathan nathaniel neal neelam neha neil nelson niall nicholas nick nicola nicole
  nigel nikhil nikita nina nisha nishant noah noel nora norma norman oliver olivia omar oscar owen paddy padma pamela
  pat patricia patrick patty paul paula pauline pedro peggy penelope penny perry pete peter petra phil philip philippa
  phillip phoebe phyllis pippa pooja prakash pranav prasad pratik preeti priya priyanka quentin rachael rachel rafael
  raj rajesh rajiv rakesh ralph ramesh ramona randy rani ravi ray raymond rebecca reggie renee reuben rhonda rhys
  ricardo richard rick rita ritu riya rob robert roberta roberto robin rodney roger rohan rohit roland ron ronald
  ronnie rory rosa rosalind rosemary rosie ross roxanne roy ruby rupert russell ruth ryan sabrina sachin sadie sally
  salma sam samantha samir samuel sandeep sandra sandy sanjay santiago sara sarah sasha saul savannah scott sean
  sebastian selena serena sergio seth shane shania shannon sharon shaun shauna shawn sheila shelley sheryl shirley
  shivani shreya shruti sidney silvia simon simone sinead siobhan sofia sonia sonya sophia sophie stacey stacy stanley
  stella stephanie stephen steve steven stewart stuart sue suki sunil sunita suresh surinder susan susanna susie
  suzanne swati sybil sylvia tamara tammy tania tanya tara tariq tasha ted teresa terence terri terry tessa thelma
  theo theresa thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey tracy trevor trisha tristan troy
  tyler uma ursula usha valerie vanessa vera verity vernon veronica vicky victor victoria vijay vikas vikram vincent
  viola violet virginia vivek vivian wade walter wanda wayne wendy wesley whitney wilfred william willow winston
  xavier yasmin yolanda yusuf yvette yvonne zac zach zachary zara zoe abdul abdullah adebayo adeel aditi aditya
  agnieszka ahmad aiden aileen aisling akira alana alba aleksander aleksandra alessandro ali alina alisha alma alvaro
  amara amina amrit anastasia anders andrzej aneta angelo angus anika ankur annabel annelise antonia anwar aoife
  archana aria ariana arif arnav arturo ashwin astrid aurora ayesha ayo azeem babak beata bilal bimal bina blanca
  bogdan boris brigid camille carmel carmela carys chandra chidi chinedu ciara claudio conchita cormac cristian cyrus
  daksha dalia danish danuta daria darragh dawid devi dhruv dieter dilip dimitri divna dominika doreen ebony efua
  eilidh eirlys ekaterina ela elif elin elisa emeka emilia emilio emir emre enrique erika ernesto esme esperanza
  estelle ewa ewan fabian faisal farhan farid faruk fatou femi ferdinand fergus fernanda fidel filip fleur folake
  francois fraser gaurav gerardo giovanni girish giulia graciela grainne guadalupe guillermo gurpreet gustavo gwyneth
  habib hadiya haim hamid hana hans harish haruto hassan heidi hema henrik hiro hiroshi huda hussain ifeoma ignacio
  ilona imani indira ines ioana irina isha ishaan ismail iva ivana ivo jabari jacinta jagdish jagoda jai jakub jamal
  jamila janusz jasper javed jayesh jelena jitendra joaquin johan jolanta josefina jyoti kabir kai kaitlyn kamal
  kamala kamila karina karol kartik kasia katarina katya kavitha kayode keira kelechi kemi kenji khadija kofi krystyna
  krzysztof kwame laila lamar lara latisha leila lena leticia lidia liesel lorenzo lorna luca lucian lucinda ludmila
  luz maciej madhav madhu magda mahesh mairead maja malgorzata malini mandla manuel marek margarita mariam mariana
  marisol mariusz marta mateusz mathew matteo mehdi mehmet mihai mila milan milena minh mira mitesh mohan mohsin
  monika mukesh murali mustafa nabil nadeem naeem nanda narayan naresh nasreen natalya natasa navdeep naveen neeta
  ngozi niamh nicolas nicolo nigella nimesh nirmala nitin nkechi nuala nuno obinna oksana olga oluwaseun omari orla
  osman otis pablo padraig paloma pankaj parvati pavel pawel pilar piotr poonam prabhu pradeep pramod preethi prem
  puneet purvi qasim rachana radek radha rafaela rahim rahul rajan rajat rajni ramon rana ranjit rashid raul ravinder
  reena rekha renu reza rhiannon rishi rodrigo rohini roisin roman rosario rowan rukmini rupa sabina sade sadia saeed
  sagar sahil saif sakura salim salman samina sana sandhya sanjeev saoirse sapna sarika sarita satish savita seamus
  selma senthil shabana shahid shakira shalini shan shanelle shanice sharmila sheena shilpa shirin shobha siddharth
  silke simran sindhu slawomir soledad somchai sonal sorcha srinivas stefan stefania sudha sufyan suman suniti surbhi
  sushil svetlana swapna sylwia tadeusz tamsin tanisha tarun tatiana tayo tejas terrence thandi tomas tomasz trang
  tunde uche ujjwal ulrich umar urvashi usman vaishali valentina vandana varun vasiliki veda venkat vidya viktor
  viktoria vinay vineet vinod vishal vlad vladimir wahid waleed waqar wasim wiktor wojciech yara yash yasmine yaw
  yetunde yuki yuri yusra zaid zainab zeinab zeynep zofia zoya zubair hussein travis kylie kyra tahlia bronte jarrod
  brayden lachlan lebo thabo sipho zanele nomsa themba lindiwe bongani marisol maricel jomar rodel jericho analyn
  rowena
`);
