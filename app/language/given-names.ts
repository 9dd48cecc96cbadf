import { wordSet } from './lists.ts';
/**
 * First names often heard in calls in Britain, Ireland, America and India, and those that people brought there from
 * elsewhere. Common knowledge (public census lists); a hint, never a limit.
 */
export const givenNames: ReadonlySet<string> = wordSet(`
  aaliyah aaron aarti abby abdul abdullah abena abigail adam adebayo adeel adele aditi aditya adrian agnes
  agnieszka ahmad ahmed aidan aiden aiko aileen aisha aisling ajay akash akira akosua alan alana alba albert
  alejandra alejandro aleksander aleksandra alessandro alex alexander alexandra alexis alfie ali alice alicia
  alina alisha alison allison alma alvaro alyssa amanda amara amber amelia amina aminata amir amit amrit amy ana
  analyn anand ananya anastasia anders andre andrea andreas andrew andrzej andy aneta angel angela angelica angelo
  angus anika anil anita anjali ankit ankur ann anna annabel anne annelise annette annie anthony antonia antonio
  anwar anya aoife april archana archie aria ariana arif arjun arnav arnold arthur arti arturo arun asha ashish
  ashley ashok ashwin astrid audrey aurora austin ava ayesha ayo azeem babak barbara barry beata beatrice beatriz
  becky belinda ben benjamin bernadette bernard beth bethany betty beverly bhavna bianca bilal bimal bina bjorn
  blanca bob bobby bogdan bola bongani bonnie boris brad bradley brandi brandon brayden brenda brendan brent brett
  brian brianna bridget brigid bronte bronwyn bruce bryan caitlin callum calvin cameron camila camille candice
  cara carl carla carlos carmel carmela carmen carol carole caroline carrie carys casey catherine cathy cecilia
  cerys chandra chantelle charlene charles charlie charlotte chelsea cheryl chidi chinedu chioma chloe chris
  christian christina christine christopher ciara cillian cindy claire clara clarence claudia claudio clayton
  clive cody colette colin colleen conchita connie connor conor corey cormac courtney craig cristian cristina
  crystal curtis cynthia cyrus dafydd daisy daksha dale dalia damian dan dana daniel daniela danielle danish danny
  danuta daphne daria darius darlene darnell darragh darren dave david dawid dawn dean debbie deborah debra deepa
  deepak deirdre denise dennis derek deshawn desmond dev devi devon dhruv diana diane diego dieter dilip dimitri
  dina dinesh divna divya dmitri dolores dominic dominika don donald donna doreen doris dorothy doug douglas
  duncan dylan eamon ebony ed eddie edgar edith eduardo edward edwin efua eileen eilidh eirlys ekaterina ela
  elaine eleanor elena elif elijah elin elisa elise elizabeth ella ellen ellie eloise elsa emeka emilia emilio
  emily emir emma emre enrique eoin eric erica erik erika erin ernest ernesto esme esperanza estelle esther ethan
  eugene eva evan eve evelyn ewa ewan fabian faisal faith farah farhan farid faruk fatima fatou felicity felix
  femi ferdinand fergus fernanda fernando ffion fidel filip fiona fleur florence folake frances francesca francis
  francisco francois frank fraser fred freddie frederick freya funmi gabriel gabriela gail gareth gary gaurav
  gavin geeta gemma geoff geoffrey george georgia georgina geraint gerald gerard gerardo gillian gina giovanni
  girish gita giulia glen glenda glenn gloria gordon grace graciela graham grainne greg gregory greta guadalupe
  guillermo gurpreet gustavo guy gwen gwyneth habib hadiya haim hamid hamish hana hannah hans harish harold
  harpreet harriet harris harrison harry harsh haruto harvey hasan hassan hazel heather hector heidi helen helena
  helga hema henrik henry herbert hilary hiro hiroshi hoang holly howard huda hugh hugo hussain hussein ian
  ibrahim ifeoma ignacio ilona imani imogen imran india indira ines ingrid ioana iolo irene irina iris isaac
  isabel isabella isha ishaan isla ismail iva ivan ivana ivo jabari jacinta jack jackie jackson jacob jacqueline
  jada jade jagdish jagoda jai jaime jake jakub jamal james jamie jamila jan jane janet janice janusz jared jarrod
  jasmine jason jasper javed javier jay jayden jayesh jayne jean jeanette jeff jeffrey jelena jen jenna jennifer
  jenny jeremy jericho jerome jerry jess jesse jessica jill jim jimmy jitendra jo joan joanna joanne joao joaquin
  jodie joe joel johan john johnny jolanta jomar jon jonah jonathan jordan jorge jose josefina joseph josephine
  josh joshua joy joyce juan juanita jude judith judy julia julian juliana julie juliet june justin jyoti kabir
  kai kaitlyn kamal kamala kamila kapil karan karen karim karina karl karol kartik kasia katarina kate katherine
  kathleen kathryn kathy katie katya kavita kavitha kay kayla kayleigh kayode keira keisha keith kelechi kelly
  kelsey kemi ken kenji kenneth kenny kerry kevin khadija khalid kiara kieran kim kimberly kiran kirsty kishore
  kofi krishna kristen kristin krystyna krzysztof kumar kunal kwame kyle kylie kyra lachlan laila lakshmi lamar
  lance lara larry lars latisha latoya laura lauren laurence lawrence layla leah lebo lee leela leila lena leo
  leon leona leonard lerato leroy leslie leticia lewis liam lidia liesel lila lillian lily linda lindiwe lindsay
  lindsey linh lisa liz lloyd logan lois lola lorenzo loretta lorna lorraine louis louisa louise luca lucas lucia
  lucian lucinda lucy ludmila luis luke luz lydia lynda lynn lynne mabel maciej mackenzie maddie madeleine madhav
  madhu madison magda maggie mahesh mairead maja malcolm malgorzata malik malini mamadou mandla mandy manish manoj
  manuel marc marcia marco marcus marek margaret margarita maria mariam marian mariana marianne maricel marie
  marilyn mario marion marisol mariusz marjorie mark marlene marsha marta martha martin martina marvin mary mason
  mateo mateusz mathew matt matteo matthew maureen maurice maya meena meera megan meghan mehdi mehmet mei mel
  melanie melinda melissa melvin mercedes meredith mia michael micheal michele michelle miguel mihai mike mila
  milan mildred milena miles milly mina minh mira miranda miriam mitchell mitesh mohamed mohammed mohan mohsin
  moira molly mona monica monika morgan moses muhammad mukesh murali muriel musa mustafa nabil nadeem nadia nadine
  naeem nancy nanda naomi narayan naresh nasreen natalia natalie natalya natasa natasha nathan nathaniel navdeep
  naveen neal neelam neeta neha neil nelson ngozi nguyen niall niamh nicholas nick nicola nicolas nicole nicolo
  nigel nigella nikhil nikita nimesh nina nirmala nisha nishant nitin nkechi noah noel nomsa noor nora norma
  norman nuala nuno obinna oisin oksana olga oliver olivia olu oluwaseun omar omari orla oscar osman otis ousmane
  owen pablo paddy padma padraig paloma pamela pankaj parvati pat patricia patrick patty paul paula pauline paulo
  pavel pawel pedro peggy penelope penny perry pete peter petra phil philip philippa phillip phoebe phyllis pilar
  piotr pippa pooja poonam prabhu pradeep prakash pramod pranav prasad pratik preethi preeti prem priya priyanka
  puneet purvi qasim quentin rachael rachana rachel radek radha rafael rafaela rahim rahul raj rajan rajat rajesh
  rajiv rajni rakesh ralph ramesh ramon ramona rana randy rani ranjit rashid raul ravi ravinder ray raymond
  rebecca reena reggie rekha renee renu reuben reza rhiannon rhonda rhys ricardo richard rick rishi rita ritu riya
  rob robert roberta roberto robin rodel rodney rodrigo roger rohan rohini rohit roisin roland roman ron ronald
  ronnie rory rosa rosalind rosario rosemary rosie ross rowan rowena roxanne roy ruby rukmini rupa rupert russell
  ruth ryan sabina sabrina sachin sade sadia sadie saeed sagar sahil saif sakura salim sally salma salman sam
  samantha samina samir samira samuel sana sandeep sandhya sandra sandy sanjay sanjeev santiago saoirse sapna sara
  sarah sarika sarita sasha satish saul savannah savita scott seamus sean sebastian selena selma senthil serena
  sergei sergio seth shabana shahid shakira shalini shan shane shanelle shania shanice shannon sharmila sharon
  shaun shauna shawn sheena sheila shelley sheryl shilpa shirin shirley shivani shobha shreya shruti shweta
  siddharth sidney silke silvia simon simone simran sindhu sinead siobhan sipho sita slawomir sofia soledad
  somchai sonal sonia sonya sophia sophie sorcha srinivas stacey stacy stanley stefan stefania stella stephanie
  stephen steve steven stewart stuart sudha sue sufyan suki suman sunil sunita suniti surbhi suresh surinder susan
  susanna sushil susie suzanne sven svetlana swapna swati sybil sylvia sylwia tadeusz tahlia tamara tamika tammy
  tamsin tania tanisha tanya tara tariq tarun tasha tatiana tayo ted tejas terence teresa terrence terri terry
  tessa thabo thandi thanh thelma themba theo theresa thomas tiago tiffany tim timothy tina toby todd tom tomas
  tomasz tommy toni tony tracey tracy trang travis trevor trisha tristan troy tuan tunde tyler tyrone uche ujjwal
  ulrich uma umar ursula urvashi usha usman vaishali valentina valerie vandana vanessa varun vasiliki veda venkat
  vera verity vernon veronica vicky victor victoria vidya vijay vikas vikram viktor viktoria vinay vincent vineet
  vinod viola violet virginia vishal vivek vivian vlad vladimir wade wahid waleed walter wanda wanjiru waqar wasim
  wayne wei wendy wesley whitney wiktor wilfred william willow winston wojciech wyatt xavier yara yash yasmin
  yasmine yaw yetunde yolanda yuki yulia yuri yusra yusuf yvette yvonne zac zach zachary zaid zainab zanele zara
  zeinab zeynep zoe zofia zoya zubair
`);
