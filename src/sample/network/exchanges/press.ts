import type { Exchange } from '../exchange.ts'

/** With people who make books. */
export const WITH_THE_PRESS: readonly Exchange[] = [
  {
    begins: 'them',
    subject: 'Proofs',
    first:
      'The proofs {are here|came this morning|have survived the post} and the cover is even better {on paper|in daylight|from across the room}. Shall I {send you one|put one in the post}?',
    answer:
      'Please do, to the library. I want to put it {in the window|on the desk where all can see it|next to the old edition}.',
  },
  {
    begins: 'them',
    subject: 'Reader for a manuscript',
    first:
      'I have a manuscript about {lighthouses|salt|a family of tinkers|bell-ringers|the last ferry} and need an honest reader. Would you {read it|try it|have a look at it} {on a train|at the weekend|by the fire|before I answer}?',
    answer:
      'I loved the first half and was lost in {the second|the fog of chapter nine|the uncles}. My notes are in the margins.',
  },
  {
    begins: 'them',
    subject: 'Launch in the reading room',
    first:
      'Could the launch {be in your reading room|happen under your dome|borrow your piano} {in the autumn|on a Friday|before the holidays|on a wet evening}? {Forty|Sixty|Thirty} chairs and a glass of something.',
    answer:
      'It could, and the piano is tuned again. I keep the {first|second|last} Friday free for you{.| and have told Pavel.|, with the good lamps.}',
  },
  {
    begins: 'Robin',
    subject: 'Permissions',
    first:
      'Who at your house handles permissions for {old maps|song texts|engravings|family letters} now?',
    answer:
      'That is me for the moment. Send me {the page numbers|a scan|the list|the captions} and I will {do it|clear them|look into it|sort it out} {this week|by Friday|on Monday|tomorrow|before the month is out}.',
    later: {
      days: 1,
      words:
        'Done: all is cleared, and the letter is attached. They would like a copy for their shelf.',
    },
  },
  {
    subject: 'The {index|blurb|jacket}',
    first:
      'Would you read the {index|blurb|jacket text} {tonight|by Thursday|before it goes to print|with your librarian’s eye}? Three people have seen it and {none of us can any more|one of them wept|all of us disagree}.',
    answer:
      'Read. There is one {comma|Henry|“luminous”} too many, and {the dog is missing|a ship sails twice|page 88 calls him Harold}.',
  },
  {
    begins: 'them',
    subject: 'Fair in {Bologna|Leipzig|Gothenburg}',
    first:
      'Are you going to the fair in {Bologna|Leipzig|Gothenburg} this time? I have {a stand the size of a wardrobe|two days and flat shoes|a hotel above the kitchens}.',
    answer:
      'For one day. I will come by {the wardrobe|your aisle|the kitchens} {at noon|on the Thursday|first thing|before lunch} with {sandwiches|a folding chair|something for your feet|good coffee|the others}.',
  },
  {
    begins: 'them',
    subject: 'A title',
    first:
      'We need a title. At present it is “{The Salt Road|Small Hours|A Boat Called Doris}”, and the author {hates it|suggests her own name|says nothing, which is worse}.',
    answer:
      '“{What the Salt Said|Nobody’s Kitchen|Doris}”, and stop there. I will sleep on it and send you {two more|three more|a better one|my second thoughts|another} {in the morning|on Friday|after the weekend|tomorrow}.',
    later: {
      days: 0.8,
      words: 'As I said I would: more titles, below. The last came to me in the bath.',
    },
  },
  {
    begins: 'them',
    subject: 'Remainders',
    first:
      '{Two hundred|Ninety|Four boxes of} copies of the {bird book|poems|railway book} are to be pulped. Do you know {anybody|a school|a shop|a ship} that would {take them|rescue some|like a box}?',
    answer:
      '{The school in Roundhay|The prison library|The ferry company} would. I will ring them {tomorrow|on Monday|today|this afternoon} and {let you know how many|tell you where to send them|find out who pays for the van}.',
    later: { days: 0.3, words: 'They take all of them and will fetch them on a Thursday. Done.' },
  },
  {
    begins: 'them',
    subject: 'Drawings for {the cover|chapter four|the map}',
    first:
      'Here are {three|two|five} drawings for {the cover|chapter four|the map}. The {heron|lamp|harbour|staircase} is my own favourite.',
    answer:
      'Mine too, though {it looks a little like my uncle|I would let it breathe on the left|the grey could be warmer}. {Pay the artist|Frame the others|Do not touch the line}.',
  },
  {
    subject: 'A review at last',
    first:
      '{A review at last|Somebody has read us}, in {the Quiet Review|a paper from Cork|a parish magazine}: “{unhurried|kinder than its title|a book to be rained on with}”.',
    answer:
      'I would have that on {a mug|the paperback|my door}. {The author should hear it from you, by telephone|We have put up the cutting at the desk|Three readers have asked already}.',
  },
]
