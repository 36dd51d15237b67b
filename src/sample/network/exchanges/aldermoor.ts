import type { Exchange } from '../exchange.ts'

/** Among colleagues at Aldermoor Library. */
export const AT_ALDERMOOR: readonly Exchange[] = [
  {
    subject: 'Rota for the weekend',
    first:
      'Can you take the Saturday {morning|afternoon} if I take the late {Thursday|Tuesday|Wednesday}?',
    answer:
      'Gladly, I like {the quiet hour before ten|the chess players|the light at that time}. I have changed it in the rota.',
  },
  {
    subject: 'The heating, again',
    first:
      'The {reading room|attic|children’s room} is at {fifteen|thirteen|twenty-eight} degrees. Is the engineer still coming today?',
    answer:
      'He was here at {noon|ten|two}, it was {a valve|a pigeon|a switch marked “do not touch”}. It should be better by {four|the afternoon}.',
  },
  {
    subject: 'Story time numbers',
    first:
      'Story time had {forty-one|thirty-eight|fifty-six} children on Saturday. We need more {cushions|dragons|biscuits}.',
    answer:
      'Ordered, and the trustees {laughed out loud|asked for one each|did not even blink} when they saw the line in {the budget|my sums}.',
  },
  {
    subject: 'Plan for the exhibition',
    first:
      'Here is the plan for the {map|toy|weather|bicycle} exhibition. The big one hangs where the light is soft.',
    answer:
      'I like it. I would move {the harbour map|the oldest piece|the small case} to eye level for children.',
  },
  {
    subject: 'Report for the trustees',
    first:
      'The report for the trustees is done, {four|six|three} pages with one good chart. Would you {check the figures|read the summary|look for typing errors} {before Friday|tonight|once more|with a ruler}?',
    answer:
      'All correct but one: loans in {March|June|October|May} were {9,412|8,077|10,236}. The chart is a joy.',
  },
  {
    subject: 'The key to the {map room|attic|cellar}',
    first:
      'Who has the key to the {map room|attic|cellar}? {There is dust on the hook|A visitor waits, politely|I have tried all nineteen}.',
    answer:
      'In my coat, I am ashamed. I will {bring it down|run over with it|hang it back} {at once|in ten minutes|after the meeting|before lunch|as soon as the phone stops} {and put a bell on it|and tie a ribbon to it|and buy the next cake|with my apologies}.',
  },
  {
    subject: 'Mice',
    first:
      'There is {a mouse|more than one mouse|a mouse of some education} in {biography|the staff kitchen|travel}. {It has eaten a corner of Norway|It likes the oat biscuits|The children have named it}.',
    answer:
      'The caretaker knows, and {has feelings about traps|is negotiating|has moved the biscuits}. {Leave Norway where it is|Nobody tell the trustees|It pays no fines}.',
  },
  {
    subject: 'School class on {Tuesday|Thursday|Wednesday}',
    first:
      '{Thirty|Twenty-six|Twenty-nine} children of the {third|fourth|fifth} year come on {Tuesday|Thursday|Wednesday}. Could you show them {the globe|the oldest book|how a book is mended|the dumb waiter} {for ten minutes|at eleven|while I find my voice}?',
    answer:
      'With pleasure. I will {lay out|fetch|dust off} {the globe|the big atlas|the lock with two keys|the chained Bible} {the evening before|that morning|before they come|under good light|at half past ten}.',
  },
  {
    subject: 'Found in a book',
    first:
      'Found in a returned {thriller|cookery book|atlas|volume of sermons}: {a pressed rasher of bacon|a love letter, unsigned|a five-pound note and a plaster}. The box is getting full.',
    answer:
      'Then it is time for a {shelf|display|raffle}. I will write {the labels|a notice|three lines for the newsletter} {on Monday|tonight|in my lunch hour|this week} and {keep the bacon out of it|change all names|show you first|spell it properly|be discreet}.',
    later: { days: 0.4, words: 'The labels are done and on your desk. I cried at number four.' },
  },
  {
    subject: 'Minutes of {Monday|Tuesday|Thursday}',
    first:
      'Did anybody write the minutes on {Monday|Tuesday|Thursday}? I remember {the shouting about chairs|a vote|that we agreed}, but not on what.',
    answer:
      'I did. I will {type them up|clean them up|make sense of them} and send {them to you|you the short version|you all two pages|you what was decided} {by tomorrow|this afternoon|by Wednesday|before the next one|tonight}.',
    later: { days: 0.3, words: 'Here are the minutes, with the shouting left out.' },
  },
  {
    subject: 'The lift',
    first:
      'The lift stands between two floors with {the encyclopaedias|a trolley of large print|a trustee’s umbrella} in it. {Nobody is inside|It hums|The sign is up}.',
    answer:
      '{It does that when it rains|They come from Wakefield at three|Press both buttons and think of something else}. The stairs have {done us good|been swept}.',
  },
  {
    subject: 'A {complaint|compliment|parcel} at the desk',
    first:
      'A reader has left a {complaint|compliment|parcel} at the desk, {in verse|nine pages long|tied with string}. It is for you, I think.',
    answer:
      'From {the man with the bees|Mrs Ottershaw|the choir}, no doubt. I will answer {it|in kind|by hand} {today|tomorrow|on Friday} and {leave you a copy|show you before it goes|tell you what came of it|mention your patience}.',
    later: {
      days: 0.3,
      words: 'I have answered it, two pages and a bookmark. Your copy is in your tray.',
    },
  },
]
