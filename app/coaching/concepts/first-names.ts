/**
 * Common first names of British, Indian, American, Hispanic, Arabic and African callers, written from general knowledge. Names that are
 * also everyday words (will, may, mark, grace, rose, hope, bill, art, frank, jack, rob, sue, pat, dawn, joy, faith, april, june) are left out:
 * they serve only once the caller's name has been typed.
 */
export const firstNames: ReadonlySet<string> = new Set(`
aaron abdul abigail adam adrian ahmed aisha alan albert alejandro alex alexander alexandra alice alicia alison amanda amber amelia amit amy ana andrea andrew angela anil anita anjali ann anna anne anthony antonio
anya arjun arthur arun asha ashley barbara beatrice ben benjamin bernard beth betty beverly brandon brenda brian bruce bryan carl carla carlos carmen carol caroline catherine charles charlotte cheryl chloe chris christian christina
christine christopher cindy claire colin connor craig cynthia dan daniel danielle darren dave david deborah deepak deepa dennis derek diana diane diego dominic donald donna doris dorothy douglas duncan dylan edward eileen elaine eleanor elena
elizabeth ella ellen emily emma eric erica ethan eugene eva evelyn fatima felix fernando fiona florence francis francisco gareth gary gemma george gerald gita gloria gordon graham greg gregory hannah harold harriet harry heather
helen henry holly howard hugh hussein ian imran irene isaac isabella isabel jacob jacqueline jake james jamie jan jane janet janice jason javier jay jean jeff jeffrey jennifer jenny jeremy jerry jessica jill jim joan joanna joanne joe joel john johnny jon
jonathan jordan jorge jose joseph joshua joyce juan judith judy julia julian julie justin karen karl kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kevin kimberly kiran kofi krishna kumar kwame kyle larry laura lauren lawrence leah leo leon leonard
leslie liam lily linda lisa liz logan lorraine louis louise lucas lucy luis luke lynn manoj marcus margaret maria marie marilyn mario marion martha martin marvin mary mason matt matthew maureen meera megan melanie melissa michael michelle miguel mike mohammed mohamed
molly monica morgan muhammad nancy naomi natalie natasha nathan neha neil nicholas nicola nicole nigel nina noah nora norman oliver olivia omar oscar pamela patricia patrick paul paula pauline pedro peggy peter phil philip phillip phyllis pooja pradeep prakash priya rachel
rafael rahul raj rajesh ralph ramesh ravi raymond rebecca richard rita robert roberto robin roger rohan ronald ronnie rosa rosemary roy russell ruth ryan sally sam samantha samuel sandeep sandra sanjay sara sarah scott sean sebastian shannon sharon shaun sheila shirley
simon sophia sophie stacy stanley stella stephanie stephen steve steven stuart sunil sunita suresh susan susanna suzanne sylvia tanya tara ted teresa terry theresa thomas tiffany tim timothy tina toby todd tom tony tracy travis trevor tyler usha valerie vanessa vera veronica victor
victoria vijay vikram vincent virginia vivian walter wanda wayne wendy wesley william yasmin yolanda yusuf yvonne zachary zoe
`.trim().split(/\s+/));
