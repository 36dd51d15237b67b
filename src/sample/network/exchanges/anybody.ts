import type { Exchange } from '../exchange.ts'

/** What might be written between Robin and anybody: errands, thanks, news. */
export const WITH_ANYBODY: readonly Exchange[] = [
  {
    subject: 'The book you mentioned',
    first:
      'I found the book {on tides|about the night post|on wallpaper|about beekeeping|on bridges} you mentioned, {second-hand and full of pencil notes|with a bus ticket from 1974 in it|signed by somebody called Edith}. Would you like it when I am done?',
    answer:
      'Yes please, {pencil notes and all|and leave the ticket where it is|Edith included}. I will {bring|lend|send} you the one {on maps|on moths|on lighthouses|about soup|on forgers} in exchange.',
  },
  {
    subject: 'How did it go?',
    first: 'I thought of you this morning. How did the {presentation|workshop|reading|talk} go?',
    answer:
      'Better than I feared. {They kept asking questions until the caretaker switched the lights off|They laughed twice, once where I had hoped|Somebody asked for my notes, and somebody else for my scarf}.',
  },
  {
    subject: 'A name for you',
    first:
      'You were looking for someone who understands {old file formats|leaking roofs|heating contracts|wooden toys|bus timetables}. Shall I put you in touch with {a former colleague|my cousin in Halifax|a patient neighbour}?',
    answer:
      'That would help a great deal. {Give them my address, and tell them there is no hurry|Tell them the tea is on me|Warn them that I ask everything twice}.',
  },
  {
    subject: 'Thank you for {Thursday|lunch|the walk|your patience}',
    first:
      'Thank you for {Thursday|lunch|the walk|your patience}. I went home with {three ideas and a lighter head|one good question and sore feet|a plan on the back of a receipt}.',
    answer:
      'It was a pleasure. I have {already tried one of yours on my team and it worked|slept on it twice and still like it|told three people about it and claimed it as mine}.',
  },
  {
    subject: 'The slides',
    first:
      'Could you send me {the slides|your slides|the pages} with the {blue diagram|photograph of the shed|list of mistakes|two bar charts|map of the bus routes}? I would like to show them to our volunteers, with your name on every one.',
    answer:
      'I will send you {the slides|the slides and my notes|the whole set} {by tomorrow|by Friday|on Monday|tonight|before the weekend}. You are welcome to change the colours.',
    later: {
      days: 0.4,
      words:
        'As promised, here are the slides{.|, all nineteen of them.|, with my apologies for number seven.} The source file is in there too.',
    },
  },
  {
    subject: 'Congratulations',
    first:
      'I just heard about {the award|the new post|the grant|the review in the paper}. Congratulations, and nobody deserves it more.',
    answer:
      'Thank you! {Half of it belongs to the people who carried the boxes, and I told them so|My mother has told the whole street|I am still walking into door frames}.',
  },
  {
    subject: 'Small favour with {a form|an application|a notice}',
    first:
      'I have to describe our work in {a hundred words|one page|three sentences}. Would you read {my draft|it|my attempt} {with fresh eyes|before Thursday|with a red pencil in hand|and tell me where you yawn}?',
    answer:
      'Done, it is nearly there. I {moved your best sentence to the front|crossed out “innovative” three times|only changed the last line}.',
  },
  {
    subject: 'In town on the {14th|3rd|21st|9th|27th}',
    first:
      'I will be in town on the {14th|3rd|21st|9th|27th}. Is there time for {a walk along the canal|a bowl of soup|a look at the market}?',
    answer:
      'There is. {Four o’clock at the lock|Noon by the clock|Three, at the tram stop}, and I know where the good {cake|coffee} is.',
  },
  {
    subject: 'The article on {opening hours|quiet rooms|small museums}',
    first:
      'This article made me think of {your Sunday experiment|the corner by your window|what you said about queues|our long talk on the train}. The part about {evening staff|benches|the second year} is the useful one.',
    answer:
      'I read it twice{.| and my sister once.|, the second time aloud.} We will try their idea of {pairing new people with old hands|saying thank you in writing|closing for an hour to think|putting a chair by the door}.',
  },
  {
    subject: 'Back from {holiday|the sea|the hills}',
    first:
      'I am back, {sunburnt and rested|with wet boots and no complaints|two novels further}. What did I miss?',
    answer:
      'Only {a small flood|a broken lift|a very long meeting|two birthdays} and {a large success: the grant came through|some good news: the roof is paid for|a triumph: the printer prints}.',
  },
  {
    subject: 'A question about contracts',
    first:
      'You have been freelance before. What would you put into {a first contract|a contract for three months|a contract with a friend|one for a small museum|a contract of one page}{?|, and what not?|, besides the date?}',
    answer:
      'Two things: when they pay, and how many rounds of changes are included. I will send you {my own contract|my contract, with the names taken out,|the one I use} {tomorrow|on Friday|next week|tonight|over the weekend}.',
    later: {
      days: 3,
      words:
        'Sorry to be slow. My contract is attached; strike out {whatever you do not need|clause four, everybody does|my opinions}.',
    },
  },
  {
    subject: 'Your talk is online',
    first:
      'The recording of your talk is {online|up at last}. The audience laughed {at exactly the right moments|even at the footnotes|before you got to the joke}.',
    answer:
      'Oh good, I could not hear them from up there. {I watched it through my fingers|My aunt has found it already|They have cut out the part with the microphone}.',
  },
  {
    subject: '{A reading group|Six chairs, one book|Reading together}',
    first:
      'Would you like to join a small reading group on {Mondays|Tuesdays|Wednesdays|Thursdays} {at my place|at the library|in the pub by the lock}? {Six people, one long book|Five of us, and only books under two hundred pages|Four people, one dog, old travel books}.',
    answer:
      'Count me in, as long as {the book fits into a coat pocket|nobody reads aloud in voices|I may skip the battles|there is a chair with arms|the cat likes me}{.|, and I say that kindly.|, which at my age matters.}',
  },
  {
    subject: 'Recommendation for {Milena|Tobias|Adaeze|Ioana}',
    first:
      '{Milena|Tobias|Adaeze|Ioana} applied at your place and asked me for a word. {Careful, curious and kind to beginners|Quick, cheerful and never late|Quiet at first, and then the one everybody asks}: that is the word.',
    answer:
      'That settles it, we will talk on {Monday|Tuesday|Thursday}. I will tell you how {it|the interview|the first round|the talk|the second round} goes{.| over lunch.| as soon as I am allowed.}',
  },
  {
    begins: 'them',
    subject: 'New address',
    first:
      'We have moved {across the river|two streets up the hill|above the bakery} at last. {The kettle works, the shelves do not|Every box says “misc”|The cat has not forgiven us}.',
    answer:
      'Good luck with {the shelves|the boxes|the cat}. I know a {carpenter|man with a van} who {whistles|never sighs|is paid in cake}.',
  },
  {
    subject: 'The timetable for next year',
    first:
      'Here is a first timetable for next year. Does the {first|second|third|last} week of {May|June|September} suit you?',
    answer:
      'It does. I have put it {in pencil|in ink, which I never do,|on the kitchen calendar} and told the others to keep it free.',
  },
  {
    subject: 'Is this yours?',
    first:
      'Somebody left {a green umbrella|a tin of buttons|one good glove|a flask with a dent} behind on {Sunday|Friday|Tuesday}. Might it be yours?',
    answer:
      'It is, and I have missed it. I will fetch it {when I pass|from your porch|with the bicycle|after choir|on the way home} and bring {you a biscuit|you some plums|you the crossword} for your trouble.',
  },
  {
    subject: 'What was in it?',
    first:
      'What did you put into the {soup|pie|chutney|seed cake} on {Sunday|Saturday|Thursday}? There were only plates left.',
    answer:
      'Mostly {leeks|nutmeg|ginger|caraway|quinces} and patience. I will write {the recipe|all of it|my grandmother’s version} down for you {at the weekend|tonight|on Sunday|by Wednesday}.',
    later: {
      days: 1,
      words:
        'Here is the recipe, with the part my grandmother left out. {Do not open the oven|Halve the sugar|It freezes well}.',
    },
  },
  {
    subject: 'Your {fern|lemon tree|spider plant}',
    first:
      'The {fern|lemon tree|spider plant} you gave me has {a new leaf|moved to the bathroom|survived the move|outgrown its pot}. I thought you should know.',
    answer:
      'It likes to be ignored. Mine {died of kindness|is sulking by the radiator|has been promoted to the hall|leans towards the neighbours}.',
  },
  {
    subject: 'The {8.12|7.40|9.05}',
    first:
      'Do you travel on {Monday|Wednesday|Thursday|Friday} or the night before? I am on the {8.12|7.40|9.05}.',
    answer:
      'The {8.12|7.40|9.05} too, in the quiet coach. I will keep you a {window seat|seat with a table|seat facing forwards|seat far from the door} and {a bun|half my newspaper|the better sandwich|an apple|a pen}.',
  },
  {
    subject: 'The photographs',
    first:
      'Do you still have the photographs from {the picnic|the boat trip|the farewell|the snow day}{?| somewhere?|, by any chance?} I could only find the blurred ones.',
    answer:
      'Somewhere under the stairs. I will look {on Sunday|tonight|this week} and send you {the five best|the one with the hats|whatever is in focus|the one where you laugh|those with the dog}.',
    later: {
      days: 1,
      words:
        'Found: the photographs are attached, {in no order and|oldest first,} with a thumb in {two|one|most} of them.',
    },
  },
  {
    subject: 'Back behind your door',
    first:
      'Your {ladder|projector|tent|sewing machine} is back behind your door, with {a cake|a jar of honey|a thank-you note|six eggs} on top. {It behaved|Nothing broke|The children miss it}.',
    answer:
      'All found, thank you. The {ladder|projector|tent|sewing machine} looks {rested|well travelled|younger}.',
  },
  {
    subject: 'Moving our {call|lunch|tea}',
    first:
      'I have to move our {call|lunch|tea} from {Tuesday|Wednesday|Thursday|Monday}: {the boiler man comes|a funeral, a good one|they need me at the school}. Does the day after suit you?',
    answer:
      'It suits me better, {I would have come with wet hair|I had forgotten a deadline|the other day was a bad idea anyway}.',
  },
  {
    subject: 'Who prints your {posters|leaflets|calendars}?',
    first:
      'Who prints your {posters|leaflets|calendars} {these days|so well|for so little|at short notice}? Ours came back {green|a week late|upside down|smelling of fish}.',
    answer:
      'A family firm in {Shipley|Keighley|Hebden Bridge}. I will ask them {for a price|what they charge now|whether they are busy|for samples} {tomorrow|on Monday|this week|by Friday|today} and copy you in.',
    later: {
      days: 0.4,
      words: 'I asked them, and their answer is below: sixty pounds a hundred, no fish.',
    },
  },
  {
    subject: 'A trial run',
    first:
      'Would you listen to {my talk|my speech|the first ten minutes} {before Thursday|some evening|over the phone|on Sunday afternoon}, and stop me when it drags?',
    answer:
      'With tea, any time. I will ring you {at four|after supper|once the children sleep|at half past eight|around noon}{, pencil in hand.| and say nothing until the end.|, stopwatch at hand.}',
  },
  {
    subject: 'On the radio',
    first:
      'There was half an hour on the radio about {river ferries|piano tuners|lost gloves|people who collect fog}, and I thought of {you|your father’s stories|what you said about slow work}.',
    answer:
      'I heard it in the kitchen and burnt the {onions|toast|porridge|milk}. {Worth it|It was the ending that did it|The cat ate well}.',
  },
  {
    subject: 'A spare ticket',
    first:
      'I have a spare ticket for {the brass band|the silent film|the puppet opera|the quiz|the organ recital} on {Friday|Saturday|Sunday}. It begins at eight.',
    answer:
      'I would love to. I will {get us the drinks|bring the peppermints|drive us home|buy the programme|find us seats} {in the interval|and not hum along|and wear the good coat|as a thank-you}.',
  },
  {
    subject: 'How does one stop {a spreadsheet|a committee|a mailing list}?',
    first:
      'You have done this before: how does one stop {a spreadsheet|a committee|a mailing list} from growing?',
    answer:
      'I never managed. I {started a second one and let the first grow old|gave it to somebody who likes such things|left it alone for a summer, and nobody asked}. {Tell me if you find out|You have my sympathy}.',
  },
]
