/**
 * Sentences of agents, good and bad, in the spelling of a recogniser: what a second hearing may hear besides phrases to swap. Written for this project; none holds a number.
 * Without them everything would be heard as a phrase to swap.
 */
export const plainLines: readonly string[] = `
a u s passport
after all this is your problem
after that you are on your own
after you click the link you choose a password and then you're in
am i right in thinking that you want the old tariff back
am i right in thinking you were promised a call on tuesday
and then what happened
and was the seal already broken when you got it
and what would you need from me to feel this is settled
anyone in your position would feel let down
are the other rooms affected as well
are you finished
are you free on monday
are you happy for me to pass your story on to our training people
are you happy for me to put this on file
are you happy with that
are you serious
are you sorry you bought it
are you still there
are you sure you actually paid
are you telling me how to do my job
as a small thank you we'll waive the fee
as follows
as i told you the price went up
as per policy sir it is not possible
as soon as possible
as usual the lines are busy
ask for a receipt
because my manager said so
because of the strike the team is small
being left in the cold like that is awful
believe it or not this has happened before
billing will send you the letter
call the number on your letter
call us if it happens again
call us if there is anything
can i add a note about this to your account
can i enter your date of birth
can i finish please
can i finish the order now
can i get your name
can i have your case number
can i have your gift card number
can i have your name please
can i have your policy number please
can i help you with anything else today
can i just check i've got this the fridge stopped on friday and the food is spoiled
can i make a note of this for my colleagues
can i put you on hold
can i record a message for him
can i register this as a formal complaint so that we learn from it
can i save your card details for next time
can i see some identification
can i share an offer with you
can i share my screen with you
can i take your date of birth
can i use your phone number
can i write down what happened so that nobody asks you again
can we store your payment details
can you document that in writing
can you hear me
can you hold
can you hold please
can you imagine the queue at the front desk
can you please calm down
can you record this
can you repeat that for me please
can you send me an email
can you send me the documents
can you spell walker for me
can you tell me a bit more about the noise
can you tell me a bit more about what went wrong
can you tell me what happened
can you write that down please
can you write this down please
can't wait to see you
certainly mister okafor let me check
congratulations on the new house
congratulations on your new house
congratulations on your wedding
congratulations you found the problem
congratulations you found the website
correct me if i'm wrong but you cancelled in march and we kept charging you
could i have your account number for the record
could i have your number please
could i make a short summary of this for our quality team
could i save this as feedback for our team
could i save you a trip
could you describe the noise it makes
could you describe what you saw
could you hold for a minute
could you please wait
could you tell me why you cancelled
did it happen after the update or before
did it take long
did that answer your question
did the message say anything about a code
did you call us about this
did you check your email
did you even read the email
did you follow the instructions
did you get an error message
did you get any message or email from us about it
did you get that email from us
did you get the email
did you have a good weekend
did you hear me
did you keep the documents
did you make a note of my name
did you really think that would work
did you receive the letter
dinner is on the house tonight
do i have your permission to add this to your record
do i have your permission to log this as a complaint
do we have your okay to put this in the file
do you accept the terms
do you agree that i keep a note of our talk
do you have a mind of your own
do you have a p o box
do you have a policy with us
do you have a record of the payment
do you have a solution in mind
do you have a voucher
do you have an idea of how we could make up for it
do you have something in mind that would fix this for you
do you have the file on your computer
do you know how busy we are
do you mind if i ask your age
do you mind if i write that down
do you mind if i write up what happened
do you notice any unusual noise
do you remember who you spoke to
do you remember who you talked to on that day
do you still have the original packaging
do you understand what i am saying
do you understand what i'm saying
do you want fries with that
do you want me to repeat that
do you want to buy insurance with that
doctor patel may i put you on hold
does it happen at a particular time of the day
does it make a sound when you switch it on
don't blame me for this
don't blame me i only work here
don't blame yourself
don't take it out on me
don't worry
excuse me excuse me
extremely sorry for the inconvenience caused to you sir
feel free to call again
first come first served
first i need your number then i can see the order
first name please
first of all calm down
first of all you are wrong
first we check the meter after that the new bill goes out
first you forgot to sign and then you lost it
firstly i will raise the request secondly the technician will visit your place
follow the instructions on the box
follow these steps please
follow us online
from here it goes to the claims team and they will write to you within a week
get to the point please
give me a moment while i pull up the invoice
go and complain to my boss
good afternoon missus fernandez
good luck with that
good luck with your exam
gosh that must have been a shock
great let me check that
great question
great thank you for that
had you followed the steps this would work
hang on a second let me talk
hang up and dial again
has anyone else used the card
has this ever happened before
has this happened before
have you changed anything since last week like a new phone
have you checked the cable
have you read our terms
have you tried our new app it's great
hold on hold on let me say something
hold on i'm talking
honestly billing never gets it right
honestly i've never come across that before
honestly our website is rubbish
honesty is the best policy
hopefully they ring you in the next few days or so
how about i book you in for tomorrow morning
how about we take the fee off your bill
how about you calm down
how are you doing
how are you doing this morning
how are you today
how can i help
how can i make this up to you
how can we make it up to you
how can we set this straight in your eyes
how dare you
how did you like our service
how do you want to pay
how do you want us to handle it
how is that our responsibility
how long has it been like this
how long have you lived there
how long will it take you to find it
how many items were missing from the box
how many policies do you have
how often does the line drop in a day
how should i know
how would you like me to fix this
how would you like that delivered
how would you like to be addressed
how would you like to pay
how would you like to pay for it
how would you like us to contact you
how would you like us to put this right
how would you like us to solve this
how would you like your name spelled
i already told the driver
i am asking you to speak to me with respect
i am doing it as we speak
i am handing this to our specialist so that it gets solved today
i am happy to send a courier to collect it
i am new here
i am not going to escalate this
i am personally going to walk over to the workshop
i am really sorry for this mistake
i am sending the policy by mail
i am sorry that we were so slow
i am sorry you had to wait
i am the manager here
i am the supervisor
i am transferring the call to my senior sir because he has the access for this
i apologise but the system was down so it's not on us
i apologise for the delay and i will fix it
i apologise if anyone felt inconvenienced
i apologise if anyone upset you
i apologise if you think that was rude
i appreciate how much of a headache this has been
i ask because the system needs a second proof
i ask for your birthday so that nobody else can open your account
i ask this so that nobody else can change your data
i asked my colleague to fix it
i can call the police
i can do that
i can do that for you
i can explain the policy to you
i can hear that this has really upset you
i can hear you fine
i can hear you're angry but please don't call me that
i can imagine how stressful that was
i can imagine the colour you mean
i can look at it later
i can make an exception for you
i can only apologise for how long that took
i can only imagine what a hassle that was for your family
i can only repeat what i said
i can promise you nothing
i can put you on hold
i can see that your order is open
i can upgrade you to the next room category tonight
i can't accept cash
i can't continue while you shout at me
i can't follow you
i can't give you a discount
i can't see any problem with that
i can't take off the fee
i can't that's against policy
i checked with the warehouse
i checked your policy and it is fine
i could arrange a free inspection or we take the machine back
i could care less
i could maybe have a look
i did everything you asked
i did not see your message sorry
i didn't do anything wrong
i do apologise for the trouble
i do not speak that language
i do regret the trouble we have given you
i don't know
i don't know anything about that
i don't know what my coworker was thinking
i don't know why they told you that it's nonsense
i don't know yet but i'll find out for you
i don't make the rules
i don't need my supervisor for this
i don't need the whole story
i don't see any problem with that
i don't want you to worry
i emailed it last week
i explained it already
i feel for you madam it is really a difficult situation
i feel like the printer is the problem here
i feel that you should call the bank
i followed up already
i followed up on your account already and it's closed
i guarantee nothing
i guarantee you will have the money by friday
i have all day free on monday
i have already told the driver
i have no control over that
i have no doubt it will work
i have no idea
i have no idea how long it takes
i have no idea when it arrives
i have no reason to do that
i have taken the restocking charge off
i have to go by the book here
i have updated your policy
i have waived the late fee for you
i haven't got a clue
i heard that the weather is nice there
i heard you the first time
i hope you have a nice day
i just work here
i know how stressful it is when the boiler packs in with little ones in the house
i know how to fix the router
i know the rules can seem strict
i made an exception to the rule for you
i might take care of it later
i need your postcode because the system finds the contract that way
i need your postcode so that i can find the right depot
i noted that already
i noted your address
i owe you an apology we sent the wrong size
i promise you i'll get to the bottom of this
i promised nothing
i realize this has turned your whole week upside down
i respect your decision
i see a note on your account
i see how many points you have
i see what you did there
i sent you an email yesterday
i shall ensure that it is done today itself sir
i should be able to do it
i take full ownership of this from here
i take my break at noon
i think it should arrive in the next little while
i totally get why you'd be disappointed
i understand but that is the price
i understand peter and i'll help
i understand susan and i'm sorry
i understand that the delivery is on monday
i understand the system is slow
i understand why you are upset
i understand you want a refund but no
i understand you want to change your address
i understand you're upset but i won't accept personal insults
i want to apologise on behalf of the whole team
i want to get our billing expert on this because she can see the whole history
i want to help but please don't swear at me
i want to help you but i can't do that while you're shouting at me
i want to make sure i understood the alarm goes off every night
i wasn't finished
i will ask the technician to bring a new box
i will ask you a few questions
i will be honest with you
i will be right with you
i will call on tuesday to see if it works
i will call the driver
i will call you a taxi
i will chase the courier myself and not stop until we find it
i will check back with you next week
i will check with my supervisor
i will check your order now
i will do my best
i will document this
i will end this call if the threats go on
i will end with a question
i will finish the call notes
i will get back to you
i will get my team leader on the line she can sign this off
i will give you a call on thursday to see if it arrived
i will let you know if i need anything
i will need your postcode
i will not be spoken to like that
i will not do that
i will not follow up on that
i will note down your card number
i will put you on hold
i will refund you the price of the shoes
i will ring you after the repair to make sure it's all working
i will see to it myself that the driver rings you
i will send the driver now
i will take care of this myself today
i will think about it
i will try to connect you now
i will try to fix it
i will update you by mail once it is processed sir
i will write you a ticket
i wish our it people would do their job
i won't let this drop until it is solved
i would be just as annoyed if i were you
i would do it if i could
i would like to keep a note of this with your consent
i would like to report a problem with the line
i would like to solve this with you and i ask for a respectful tone
i would love to share this with the team is that okay with you
i'd like to bring in my manager because she can approve a bigger refund
i'd like to but the policy won't let me
i'd like to do something for you so the next delivery is free
i'd like to give you free delivery next time
i'd like to log this if you don't mind
i'd like to note this down for our training team if you don't mind
i'd like to offer you a free month for the trouble
i'd like to write this up for the team if you're fine with that
i'd suggest we replace the whole unit
i'll be on holiday from friday
i'll check in with you next week
i'll check that for you
i'll check the account
i'll check with the depot first and then we pick a new day
i'll do my best
i'll do my best but no promises
i'll email you a summary of this call
i'll hand you over to the duty manager so that you don't have to repeat yourself
i'll have to ask
i'll just put you on a short hold to ask the kitchen if that's alright
i'll keep an eye on this and let you know how it goes
i'll pass it on
i'll pass you to my supervisor because she can approve the refund
i'll put a note on your account
i'll ring you on friday to see that it works
i'll see
i'll see to it that it leaves tonight
i'll see what i can do
i'll send the request to billing and after that you get an email
i'll send the whole thing to your inbox so you have it in black and white
i'll send you a document
i'll send you a text
i'll send you a text with a code
i'll send you the bill
i'll send you the policy by mail
i'll send you the policy documents
i'll take care of that straight away
i'll tell my manager you were rude
i'll text you once the driver has left
i'll touch base with you on monday morning
i'll try and look into it when i get a chance
i'll try to look at it
i'll try to see what i can do
i'm afraid that won't work
i'm afraid the line is quite bad sorry
i'm afraid the rules don't allow that
i'm checking the stock while we talk
i'm doing it now
i'm doing my best to get it fixed today
i'm ever so sorry your holiday was spoiled
i'm going to check on it next monday and give you a shout
i'm going to do this for you right now
i'm going to end the call now
i'm going to fix this for you right now
i'm going to follow up with the team and let you know on friday
i'm going to look into that right now for you
i'm going to lunch now
i'm going to send you a summary by email
i'm going to send you everything we agreed in writing
i'm going to transfer you to the claims team as they have the authority to decide
i'm happy to help you
i'm happy to help you the moment the shouting stops
i'm hoping they fix it soon
i'm just doing my job here
i'm just pulling up your account so bear with me
i'm listening
i'm making this my top priority today
i'm not able to see that from here
i'm not going to apologise for that
i'm not going to tolerate being insulted
i'm on it i've already opened the request
i'm only doing my job
i'm opening your file now that takes a few seconds
i'm raising this with our complaints team so it gets a proper investigation
i'm sending it off this very minute
i'm sending you a link to reset the password
i'm so sorry for what happened
i'm so sorry that you had to wait
i'm sorry and i will fix it
i'm sorry but i didn't hear you
i'm sorry but i need your name again
i'm sorry but that is not possible
i'm sorry but you didn't tell us
i'm sorry but you have to understand we are very busy
i'm sorry for the wait
i'm sorry mister lee is not in the office
i'm sorry that this has cost you so much time
i'm sorry that you see it that way
i'm sorry the parcel is late
i'm sorry to say the offer has ended
i'm sorry who am i speaking to
i'm sorry you didn't understand the letter
i'm sorry you feel that way
i'm sorry you had a bad day
i'm sorry you took it that way
i'm sure it will be fine
i'm sure somebody is on it
i'm sure your life is very hard
i'm taking this on personally
i'm talking to the depot right now for you
i'm unable to help with that
i'm upgrading your room at no extra cost
i've added a voucher to your account to say sorry
i've already told you that twice
i've made a diary note to call you after the visit
if i am hearing you right the app shows the old balance
if i understand the system the order is closed
if i've got this right the room was cold and the heater broke
if i've got this straight the hotel charged you for a night you never stayed
if it were up to you what should happen next
if the call drops i'll ring you
if you could choose what would you want us to do
if you go on insulting me i will end this call
if you had any problem call us
if you had paid on time this would not have happened
if you keep swearing i'll have to hang up
imagine how easy it is with the app
in other words no
in other words you paid and the service never started
in other words you'd like the room changed and not the money back
in your shoes i'd be angry too
is a refund what you are after or would you like another
is it a credit card or a debit card
is it alright with you if i log this as a complaint
is it alright with you if i note what happened for the team
is it okay if i add this to your record
is it okay if i document what happened
is it okay if i put you on hold
is it unusual for you to travel abroad
is that a new rule
is that correct i mean the spelling of your name
is that okay with you
is that right handed or left handed
is that right i didn't know
is that right next to the station
is the policy in your name
is there anything else i can help with
is there anything else missus o'neill
is there anything you would like to add to your order
is there something we could do to win back your trust
is there something wrong with you
is this about your car policy
is your name spelled with a p h
it can be done in a minute
it goes to our repair shop they test it and then it comes back to you
it happens all the time
it has nothing to do with me
it is a good policy for families
it is hard to say when it will arrive
it is nobody's fault
it is not your fault at all
it is noted in the contract
it might be sorted by then
it must be so worrying not knowing where your medicine is
it must be the router then
it should be a blue light
it should be okay in a while
it should be sorted soon i guess
it should say start on the screen
it sounds like a dog is barking
it sounds like the biggest issue is the missing invoice
it sounds to me as though the technician never turned up
it takes a lot of patience to talk to you
it takes time
it takes too long
it took them ages to answer
it was delivered in may
it will be done when it is done
it will be there on monday before noon
it will take a miracle
it will take ages
it won't take long
it'll probably turn up
it's a most unfortunate series of events
it's a p o s integration glitch with the a p i
it's a rare glitch and it hit you at the worst time
it's against our policy to share that
it's against our terms to do that
it's all sales fault they promise anything
it's because you did not update the app
it's completely natural that you're worried about the money
it's just how we do it here
it's my job to help
it's no trouble
it's not a problem
it's not my fault that it broke
it's not our problem
it's not possible madam
it's not your fault
it's not your fault that it was late
it's on t v tonight
it's pending in the e r p backend
it's possible to change that
it's probably easier if i come to you
it's the courier's fault not ours
it's the fault of the guys in logistics
it's the system's fault
it's your fault that it was late
james i've got good news
just answer the question please
just ask for dominic when you ring
just so i'm clear you paid on monday and the account is still blocked
just to be clear i did nothing wrong
just to confirm you would like the booking moved to june
keep an eye on your inbox
kindly allow me to note down the issue sir
leave it with me i will sort it out
let me add some extra data to your plan for the trouble
let me ask the sales team
let me bring in my manager who has the authority for that
let me check if i have that in stock
let me check if it's right
let me check on the system
let me check that email
let me check that for you
let me check that the box is in stock
let me confirm your address
let me drop you an email with the details
let me escalate this to our complaints team so they can look at it properly
let me explain it again
let me explain what i'm doing right now i'm opening your file
let me finish this form and i'll be with you
let me get a word in
let me get this right away for you
let me go over the price list with you
let me interrupt you
let me just play that back you never got the first letter
let me look at your policy
let me make sure i send it to the right place
let me make sure the printer is on
let me make sure you are transferred to the right team
let me make sure your address is right
let me pass you to our technical specialist who deals with exactly this
let me read you the terms
let me repeat that back to you the sofa came in grey and you ordered blue
let me repeat the question
let me repeat what i said
let me reset that from my end and we'll see if it comes up
let me say that back to you the parcel went to your old address
let me see if i follow the driver left it outside and then it was gone
let me see if i have your email right
let me see if i've got it the first engineer came and found nothing
let me see if we can move your appointment forward
let me see your account
let me stop you right there
let me tell you something
let me walk you through what will happen next
let's keep this respectful please
listen to me for a second
logistics lost it i had nothing to do with it
management doesn't listen to us
marketing sent that out without asking us
may i ask for your notes
may i ask what you wrote down
may i enter your details now
may i file your claim now
may i have the document number
may i have the order number
may i know since when you are facing this issue
may i make a note of that on your account
may i note that in your file
may i note your number
may i pass your comments on to our product team
may i put what you told me in your file
may i put you on hold
may i record your voice for the voicemail
may i take down your address
may i take down your number
may i take your details
may i transfer you
may i use your first name
may we use your case to improve our service without your name
maybe i did not explain it well
maybe we can find something for you
maybe you can tell me the number
maybe you have the old version
my colleague is an expert on this
my colleague is on another line
my colleague james will help
my colleague should never have told you that
my colleague shouldn't have told you that
my colleague told me about your case
my coworker gave you wrong information
my husband has a policy with you
my manager is on holiday
my manager will not change anything
my name is anna how can i help you
my name is david speaking
my name is not on the list
my name is on the badge
my name is peter how can i help
my name is spelled b r o w n
my policy is to be honest
my sincere apologies for the way you were spoken to
my supervisor has the power to waive this so i'll put you through to her
my team leader can decide that so i'm connecting you
my team leader is able to override the lock so let me get her
next i will check the cable and then the socket
next please
next time call earlier
no no hold on i'm talking
no no that's fine
no problem at all miss chen
no thank you
no wait listen
no way
no we can't do that
no wonder you're fed up
no you'll have to go to the branch
nobody is above me here
nobody told you to open the box
note that the offer ends friday
nothing has changed on your account
nothing to worry about
oh brilliant that's just what i needed
oh fantastic another genius
oh good it's working
oh how terrible for you
oh i see thank you
oh no that sounds like an awful start to your holiday
oh sure blame it on us
oh well excuse me for trying to help
okay david here's what i can see
okay madam let me see
okay mister brown let me look
okay okay enough
okay okay that helps thank you
okay so just to check i have understood the card arrived but the pin never did
on behalf of everyone here i'm sorry
our billing people are a bit of a mess
our billing team is looking at it right now
our drivers just throw the parcels around
our guidelines don't permit that
our job is to fix this
our policy doesn't allow exchanges
our policy team will call you
our privacy policy is online
our procedure doesn't let me do that
our rules are very clear about this
our specialist wrote the article
our survey will come by text
our system shows the payment
our team is working on it
our technician found the fault
our technicians are so lazy
please accept my apologies for the delay
please accept our apologies for the mix up
please check your email
please clear the cookies and reset your d h c p lease
please don't use that kind of language with me
please follow the steps
please follow up with the store yourself
please go on
please go on i'm listening
please keep your notes
please let me finish my sentence
please let me know if that works
please send the summary to us
please speak a little louder
please speak to me with respect
please stop by the branch
please stop the recording
please take the next exit
please wait for the next agent
please write the number down
policy is policy
press a then b
rest assured we will get this fixed today
right then thomas let's get this sorted
roughly what time did it stop
rules are rules sir
sales promise everything and we have to pay for it
send me an email about it
shall i cancel it and start again for you
shall i put this on file for you
shall i record this as feedback for the store
shall i tell you what is wrong with you
since this goes beyond my limit i'm connecting you with my supervisor
sir kindly mind your language otherwise i have to disconnect the call
so are you telling me i lied
so as i understand it the boiler was fixed on monday and broke again on tuesday
so basically there is nothing we can do
so basically you were told it was free and then you got an invoice have i got that right
so from what you've told me the engineer came but left without fixing it
so if i've understood you properly the plumber came twice and it still leaks
so if you could give me your number
so if you go to settings you will see it
so in short it's not the phone it's the contract you're unhappy about
so in short you were promised a call and it did not come
so miss jones here is what i can do
so now i am sending the form and you sign it and after that we ship
so sorry to hear that your parcel arrived smashed
so the box came on tuesday and it was empty did i get that right
so the way i understand it the money left your account but never reached the shop
so what do you think
so what do you want me to do
so what happened is you checked in on time but the gate was closed right
so what we have is a late flight a lost bag and a missed connection did i miss anything
so what you need to do is call the bank
so what you're saying makes no sense
so you are calling from home
so you are calling from manchester
so you are saying i am lying
so you called on monday you were promised a visit and nobody came
so you called the wrong number
so you can pick it up tomorrow
so you can send it to our head office
so you didn't read the contract
so you dropped it and now it's broken
so you have a nice day
so you have a router and a modem
so you have been without internet since sunday and you work from home correct
so you should restart the box now
so you want me to work for free
so you want to pay by card
so you were calling about what exactly
so you will need your card
so you're saying it's my fault
so you're saying the price on the website was lower
so you're telling me the shop sent you here and we sent you back
so your main concern is that the price went up without notice
so your name is anna is that right
somebody will do something
somebody will get back to you at some point
someone in sales can help you
someone in sales made a mistake
someone is at the door
someone might call you later
someone might ring you
someone should be contacting you shortly
someone should email you
someone will get back to you at some point
sorry about all this hassle missus carter
sorry about that but it's out of our hands
sorry but could you repeat that
sorry but that's not our fault
sorry but there's only so much we can do
sorry but we are very busy at the moment
sorry but we're short staffed today
sorry but you have to see our side
sorry could you repeat the reference for me
sorry could you say that again
sorry could you spell that
sorry for keeping you on hold
sorry for the wait how can i help
sorry i didn't catch that
sorry i didn't mean to interrupt you
sorry i missed that last part
sorry i missed the last part
sorry if i mispronounce your name
sorry if you took it that way
sorry if you were offended
sorry no
sorry that's against the rules
sorry that's just company policy
sorry to interrupt please carry on
sorry to interrupt you there
sorry what was that name again
sorry you took it the wrong way
sounds like the main issue is that nobody rang you is that right
sounds like your router is old
stop me if i go too fast
stop shouting
stop stop just listen for a second
stop the machine first
store policy requires a receipt
sure and pigs might fly
sure because we have nothing better to do
sure i will do that
take a note of your reference number
tell me what a good result looks like for you
tell me what would help you most right now
thank you for holding priya
thank you mrs walker i see it here
thank you so much for telling me
thank you so much for telling me how to do my job
thank you so much for that brilliant idea
thank you so much for your patience
that almost never happens here
that can't be done
that comes at an extra cost
that has nothing to do with us
that is a gift set
that is a lovely name
that is a terrible line can you call back
that is brilliant news
that is free of sugar
that is how it normally works
that is my fault
that is not the experience we want our guests to have
that is not there any more the light has gone off
that is plan b
that is the policy and i can't change it
that is the usual way we do it
that must have been a nightmare for you
that must have been the new girl she gets everything wrong
that step is broken
that was our fault and i'm sorry
that was our mistake and i am sorry
that was the night shift they never log anything
that was the other department not us
that will take forever
that won't be a problem
that's a known d h c p lease issue
that's because you didn't follow the steps
that's certainly not typical for us
that's hardly my problem is it
that's impossible i'm afraid
that's impossible today
that's just how our rules are
that's no way to spend your weekend i do see why you're cross
that's not a problem at all
that's not how we do things here at all
that's not my fault
that's not something we do
that's outside the o e m warranty s o p
that's really not acceptable on our part
that's shipping they always do that
that's the last thing you need with a newborn at home
that's typical for our accounts people
that's your own fault
that's your own fault i'm afraid
the battery is empty
the best person for this is our fraud specialist and i'll connect you now
the bill is ready
the box in the hall needs a restart
the branch messed that up
the c r m shows a null value
the call may be recorded
the call may end if the battery dies
the call will end automatically
the car can just stay where it is
the case is closed
the charge is correct
the company doesn't allow us to do this
the cookie policy pops up first
the d v d player is new
the delivery guys are always late
the delivery is not free
the delivery team is hopeless
the discount ended yesterday
the driver did not find your house
the driver has your parcel
the driver will be there at noon
the driver will bring it tomorrow
the email will tell you what to do
the first order was wrong
the first thing is your attitude
the first thing you did was wrong
the following documents are missing
the guys in the warehouse messed that up again
the home insurance policy covers water damage
the insurance covers threats
the insurance policy pays for that
the last person you spoke to was wrong
the last step is broken
the manager decides who gets a refund
the manager is not in today
the manager is right here
the message is still on the screen
the name of the street please
the next available agent will take your call
the next step is the inspection and after that we pay it out
the next thing i'll do is reset the line from here
the next time you call have your number ready
the night shift clearly didn't bother to write it down
the notes say you called in may
the number is busy
the number on the card please
the number you dialled is wrong
the other department dropped the ball
the packet loss is on the last mile
the police have a report
the policy covers water damage
the policy has been cancelled as you asked
the policy number is on the card
the policy starts on monday
the previous agent must have entered it wrong
the process is very complicated
the reason for the delay is a missing form
the reason for the delay is that the part had to be ordered
the reason is none of your business
the reason it takes so long is the bank has to release it
the record shows you paid late
the refund is only for members
the rules changed in your favour so you get it back
the specialist could not find anything
the store was closed
the system is slow today
the system won't let me change it
the team is working on it
the technician did a test yesterday
the technicians forgot to write it down
the terms and conditions say no refunds
the ticket breached its s l a
the trial is free for a month
the u s a office is closed
the warehouse guys packed the wrong thing again
the warehouse has confirmed your order
the warehouse has found your parcel
the way i see it you are wrong
the way it works is we test the line first and then book a visit
the website team broke it again
the will is in the mail
the worrying thing is that the form has expired
then don't call again
then what did you do
then what happened
there are a couple of ways we can go about it
there is a charge for delivery
there is a new privacy policy
there is a note from last week
there is no need to be upset
there is no other way
there is no rule for that so i'll do it
there is nothing i can do for you
there was no charge on my side either
there will be no charge for the visit
there's no need for abuse i'm trying to help
there's no way to speed that up
there's nothing to pay
there's nothing we can do
there's nothing wrong on our side
they never tell us anything down here
they never tell us anything in this place
this call is recorded
this happens a lot with that model
this is a normal delay
this is a rare stone
this is a very unusual case
this is an exceptional case sir it does not happen generally
this is an exceptional offer
this is not your problem it's ours
this is out of the ordinary for us
this is really not how it normally goes
this is sarah from billing
this is very rare and i can see how it slipped through
this is your last warning if you continue i'm ending the call
this month is on us
this needs a senior colleague so i am escalating it for you
this never works
this number is out of service
this really isn't the standard we set ourselves
this shouldn't have happened to you at all
those are the regulations and i can't bend them
those are the rules i'm afraid
threats are not something i can accept
to be clear we don't refund that
to be clear you signed the contract
to recap the driver left it outside and it got wet
to repeat what you told me the order was placed on the third and charged on the fourth
to sum up my day it was busy
to summarize our terms of use are on the website
tomorrow i will ring to hear whether the heating is back on
try the other cable
ugh i'd hate that as well
unfortunately i don't know
unfortunately the shop is closed
unfortunately we can't do that
wait a minute
wait for the green light
wait i think i found it
wait wait wait
was anybody else using the line at that moment
was the box already open when you got it
we apologize for any trouble and we'll put it right
we are sorry for the delay on your refund sir
we can go on as soon as you stop calling me names
we can make this possible for you on friday
we can not refund that
we can't do that
we can't send it again
we can't waive that fee
we caused this and we'll fix it
we changed our policy so you get the refund
we charge for delivery
we could have told you that
we could move you to the earlier flight at no charge
we did nothing wrong on our side
we do not give refunds
we don't compensate for that
we don't do refunds
we don't normally see this kind of thing
we don't offer that service
we follow the rules
we got this wrong and i apologise
we have our process
we have to go by the book here
we have to provision the ont first
we let you down and i'm sorry
we made a mistake with your bill
we made an error in our system
we need to reprovision the line card
we need to reprovision your o n t on the backend
we need to run a kyc before the rma
we never close
we never do that
we pride ourselves on doing better than this
we promise low prices
we really dropped the ball and i'm sorry
we will arrange a pick up from your place madam
we will get to it eventually
we will look into it sir
we will look into it when we get a chance
we will probably take care of it
we'd like to send you some flowers to make up for it
we'll be in touch
we'll call you if there is a problem
we'll get an engineer out to you tomorrow
we'll push the firmware via o t a
we'll send you a confirmation by text
we'll send you a new box
we'll waive the delivery charge this time
we're going to cover the taxi for you
we're going to get this solved for you today no matter what
we're not allowed to under our policy
we're sorry but it's christmas and everybody is waiting
we're sorry but these things happen
we're sorry but you should have read the terms
we're sorry this happened to you
we've done everything by the rules
well aren't you clever
well i didn't sell it to you
well i told you that before
well i'm so sorry your highness
well thank you captain obvious
well you should have saved a copy
what a lovely idea
what a lovely way to start my day
what about a temporary phone while yours is away
what an unlucky chain of events
what an unlucky coincidence that both deliveries failed
what are the rules of the game
what are you looking at on the screen
what can i do for you
what can i do for you today
what can i get you today
what can i help you with
what can we do about the weather
what can we do to keep you with us
what can we do to make you a happy customer again
what can we do to win you back
what colour is the lamp on the box
what colour is the light on the front
what did you expect
what did you expect for that price
what do you expect me to say
what do you feel would be fair
what do you think this is
what do you think would be a fair solution
what do you think would be fair
what do you want from me
what do you want me to do about it
what does it say on the screen
what else can i do for you
what else do you want
what exactly did the driver say to you
what exactly does the message on the screen say
what follows is a short survey
what happens if i press this
what happens next is not up to me
what happens now is that i reset the line and then we test it
what happens now is that the depot scans it and then you get a text
what i am hearing is a lot of noise on the line
what i can do is waive that fee for you
what i hear is music
what i understand is that nobody ever told you about the fee
what i'm saying is you need to call back
what if i moved your appointment to tomorrow
what if we send the engineer again on saturday
what is it now
what is it that would help you the most right now
what is the best way for us to resolve this from your side
what is your email address
what is your extension
what is your name and number
what is your name please
what is your policy number
what is your policy number sir
what language do you prefer
what makes you think that
what name is on the account
what outcome are you hoping for
what resolution are you looking for
what should we do in your opinion
what takes you so long
what time suits you best
what time would suit you
what was the first thing you noticed
what were you expecting
what were you hoping we could do for you today
what were you trying to do when it froze
what were you trying to do when it stopped
what will happen is the team looks at it and you get a letter on friday
what would be a good outcome for you
what would be a good way out of this for you
what would happen if it breaks
what would it take for you to calm down
what would make you happy here
what would you do in my place
what would you like me to call you
what would you like me to do for you
what would you like to drink
what would you like to know
what would you like to order
what would you like to see from us now
what would you like to see happen next
what would you like to talk about
what would you like your new password to be
what would you suggest i do about it
what would you suggest we do
what you are saying is not true
what you mean is that the price was different online
what you said is irrelevant
what you're saying makes no sense
what's important to you in this
what's the weather like there
what's wrong with you
when are you going to listen
when can i call you back
when can we send the technician
when did the problem start
when did you first see the light come on
when will you pay
where do you live these days for marketing
where were you standing when it happened
where were you when the card was refused
which account would you like to use
which card would you like to replace
which colleague helped you
which light is blinking on the box
which model do you have
which number would you like to use
which number would you like us to call
which of these is your address
which of these works best for you
which of these would suit you better
which policy are you calling about
which would suit you better a credit or a replacement
while that loads i'm going to note what you told me
who cares when it happened
who do you think you are
who gave you my name
who is responsible for the account
who signed for it do you know
who told you that
who told you to call here
whoever took your call got it wrong
whoever you spoke to gave you the wrong information
why did it break
why did the driver leave it there
why did you not read the email
why didn't it arrive
why didn't you call earlier
why didn't you ring us straight away
why do you need a supervisor
why don't we try a different route
why not
why was the delivery late
why would i explain that
with all respect sir
with your consent i'll document what happened
with your okay i'll record the details of this case
with your permission i will document this
would a replacement work for you
would it be alright to share your story with our quality department
would it be okay for me to document the case
would it help you more to get the money or the product
would you allow me to record this case
would you be happy for me to write a short report about this
would you do it right now
would you let me speak now
would you like a receipt
would you like anything else
would you like to join our loyalty club
would you like to speak to sales
would you like to upgrade your plan
would you mind if i noted this down for our records
would you mind if i put you on hold
would you prefer a refund or a replacement
would you prefer a window or an aisle seat
would you prefer a window seat
would you prefer to pay by card
would you rather hold or call back
wow i am sorry to hear that
wow that is a long time
wow that's a first
wow what a tragedy
wow you must be so proud
yeah sure because i have all day
yeah yeah i got it
yes of course
yes yes i know i know
you are being unreasonable
you are exaggerating a little
you are right
you are right i was wrong
you are right it was late
you broke it yourself
you can ask a manager if you like
you can ask for karen at the desk
you can buy a gift card online
you can call me on this number and ask for nina
you can collect it at the branch
you can count on me to follow this through
you can do that yourself online
you can expect a mail from me with all the details tonight
you can find the form on our website
you can finish your story
you can follow the parcel online
you can get a discount code online
you can just check it on the app
you can leave a note for the driver
you can pay by atm
you can talk to me any time
you can write to the manager
you can't be serious
you can't do that
you can't get a refund for that
you can't go wrong with either
you can't go wrong with that
you could have read the terms
you could try another shop
you did it right
you did the right thing
you didn't do anything wrong
you didn't even check
you don't have to be sorry
you don't have to do anything
you failed to pay on time
you feel the quote wasn't honoured have i understood that properly
you forgot to confirm the order
you have an i p conflict on the subnet
you have every right to be angry about this
you have my word i'll sort it
you have my word that it will be there by noon
you have no credit left
you have the wrong number
you have to wait for the next step
you have to wait like everyone else
you keep changing your story
you may hear some music
you might have seen an email from us
you might have to turn it off and on
you must be tired after that journey
you must have been very worried
you must have been worried
you must have dropped it
you must have forgotten your own password
you must have pressed the wrong button
you need to calm down sir
you need to follow the steps on the website
you need to stop using the old charger
you never have to do that again
you never have to pay again
you never read the letter did you
you never told us that
you obviously did not look at the screen
you obviously didn't follow the instructions
you ought to have told us before
you people never read anything
you probably just want this over with
you promised to pay
you said it was urgent so hurry
you should be able to log in now
you should call again next week
you should get it on friday
you should have been told earlier
you should have called earlier
you should have called us sooner
you should have received a letter by now
you should have received it
you should have the letter by now
you should know that by now
you should say sorry to my colleague
you should see a blue light
you should try another shop
you should've read the small print
you shouldn't have had to go through this
you sound very far away
you told me that already
you told us everything thank you
you will be charged on friday
you will get an email from the bank
you will have it by friday noon
you will have to check the website for updates
you will have to do it yourself
you won't have to pay
you'll get a summary of this call by email from me
you'll get the breakfast on the house
you'll have it by tomorrow noon i guarantee it
you'll hear a beep
you'll hear from us in due course
you're asking the wrong person
you're lying to me
you're not letting me speak
you're not listening to me
you're not telling me the truth
you've been so patient and i know it hasn't been easy
your a p r is tied to the l t v
your account failed the a m l check
your c p e lost sync with the dslam
your contract ends in may
your free trial ends today
your i d card is fine
your new policy starts in may
your policy covers that
your policy lapsed because of subrogation
your policy renews in june
your policy will renew in june
your r m a is pending in the c r m
your voucher has expired
`
  .trim()
  .split('\n');
