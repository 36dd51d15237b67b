import type { Exchange } from '../exchange.ts'

/** Among those who were at Wexmoor together. */
export const FROM_WEXMOOR: readonly Exchange[] = [
  {
    subject: '{Ten|Eleven|Twelve} years!',
    first:
      '{Ten|Eleven|Twelve} years since we left Wexmoor, can you believe it? A few of us think of {a weekend there|a long lunch halfway|a walk and a bad pub}.',
    answer:
      'I would come, and I would bring {the photographs that nobody has seen|my old bicycle bell|the scarf|whoever still speaks to me}.',
  },
  {
    begins: 'them',
    subject: 'Students who ask about {libraries|archives|museums}',
    first:
      '{Two|Three|Four} of my students want to know what working in {a library|an archive|a museum} is like. May I {give them your address|send them to you}?',
    answer:
      'Of course. Tell them to ask me about {the bad days as well|the pay, I will be honest|the smell, everybody wonders}.',
  },
  {
    subject: 'The choir recording',
    first:
      'I found the recording of the {choir|boat race|farewell speech} in {a drawer|a shoe box|my mother’s car}. We were better than I remembered.',
    answer:
      'Send it! My {mother|old flatmate|daughter} has been asking {for years|since the reunion}.',
  },
  {
    subject: 'A change of direction',
    first:
      'I am thinking of leaving {consulting|teaching|the city|the big firm} for something with fewer {flights|meetings|forms}. How did you decide {to go|when to go|in the end}?',
    answer:
      'I wrote down what a good Tuesday looks like and looked for that. {Come by|Ring me|Walk with me on Sunday}, I will tell you {all of it|the rest|what it cost|how long it took}.',
  },
  {
    subject: 'Old {Pemberton|Miss Auden|Dr Quill}',
    first:
      'Did you hear that old {Pemberton|Miss Auden|Dr Quill} has retired to {Whitby|a narrowboat|the Isle of Mull}, with all {those books|four cats|that port}?',
    answer:
      'I did, and I owe {Pemberton|Miss Auden|Dr Quill} an essay. I will write {a proper letter|a postcard|four pages by hand|two pages, spelling checked,} {this week|on Sunday|at the weekend|before the month is out|tomorrow} and tell you what comes back.',
    later: {
      days: 9,
      words:
        'I wrote, as I said I would, and what came back was four pages on the price of herring.',
    },
  },
  {
    subject: 'A bed in {Wexmoor|Leeds|your town}',
    first:
      'I have {a conference|a wedding|an interview} near you on the {4th|12th|19th|26th}. Is your sofa still as bad as it was?',
    answer:
      'Worse, and it is yours. I will {leave the key|leave a towel and the key|put the key} {under the blue pot|with the neighbours|behind the drainpipe} {that day|by noon|in the morning|that evening|before I leave}.',
  },
  {
    subject: 'The {scarf|trunk|typewriter} in your attic',
    first:
      'Might my {scarf|trunk|typewriter} still be in your attic? It would be the {brown|moth-eaten|heavy} one.',
    answer:
      'It is, under {the sledge|the Christmas things|a rowing machine}. I will get it {to you|over|down to the hall} {next week|by carrier on Monday|when I drive north in May|with the next parcel}.',
    later: { days: 6, words: 'It is on its way at last, wrapped in the university paper.' },
  },
  {
    subject: 'A reference for {the allotment|a flat|the rowing club}',
    first:
      'Would you write {two lines|a few words|a short letter} for me, for {the allotment|a flat|the rowing club|the school governors}? They want {somebody who knew me young|a respectable person}.',
    answer:
      'I am honoured, and a little surprised. I will write it {tonight|on Thursday|tomorrow|before the weekend} and leave out {the boat|the fire alarm|the goose|the exam|the summer ball}.',
    later: {
      days: 0.3,
      words: 'Here is the letter, every word of it true and several words missing.',
    },
  },
  {
    begins: 'them',
    subject: 'A baby!',
    first:
      'A {girl|boy|girl|boy|girl}, {seven pounds|three weeks early|with a great deal of hair}, called {Ottilie|Rufus|Maud|Caspian|Ivy}. We are {very tired and very silly|living on toast|typing with one hand}.',
    answer:
      'Welcome, {Ottilie|Rufus|Maud|Caspian|Ivy}! {I shall knit something that does not fit|We danced in the kitchen|The books are in the post}.',
  },
  {
    subject: 'Who was it who said that?',
    first:
      'Who was it who said, {in the seminar on maps|at the bridge|in the last week}, that {a footnote is a kind of manners|nothing is lost but it may be filed|rain is only late sunshine}?',
    answer:
      '{You did, and you were wrong|Old Quill, with his mouth full|It was on the wall of the laundry}. {I wrote it down at the time|I have quoted it ever since}.',
  },
]
