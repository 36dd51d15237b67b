import type { Exchange } from '../exchange.ts'

/** With libraries and archives abroad. */
export const WITH_ABROAD: readonly Exchange[] = [
  {
    begins: 'them',
    subject: 'Exchange of colleagues',
    first:
      'We could {host|take in} one of your colleagues for {a week|ten days|a fortnight}. There is a room above the {library|bakery|ferry office}.',
    answer:
      '{Oksana|Samir|Nia} would love to, and has started to learn the language with {a picture book|the radio|songs}.',
  },
  {
    subject: 'Open Shelves call',
    first:
      'Shall we prepare the next Open Shelves call together? I would like to hear more from {the small libraries|those who never speak|the islands|people who have said no}.',
    answer:
      'Yes, and let them speak first this time. I will send you {three names|two names|a few names|a list} {by Friday|tomorrow|this week|on Monday|tonight}{.|, with what they do.|, all patient people.}',
    later: { days: 0.4, words: 'Here are the names I promised, and where they are to be found.' },
  },
  {
    begins: 'them',
    subject: 'Translation of the guide',
    first:
      'The guide is {now|at last} in our language too. May we print {fifty|eighty|two hundred} copies for {the branches|the schools|the ships}?',
    answer:
      'As many as you like, that is what it is for. {Keep one for our shelf|How handsome it looks in your letters|Page seven is funnier now}.',
  },
  {
    subject: 'Records in {two|three} scripts',
    first:
      'How do you keep names that come in {two|three} scripts together in your records? {Our neighbours swear by one way, we by another|We have begun to quarrel about it|A reader has three of them}.',
    answer:
      'All on the same record, the one on the book first. I will send you {our rule|half a page on it|the rule and its exceptions|the sheet from the wall} {tomorrow|on Thursday|next week|by the weekend|when I am back at my desk on Monday}.',
    later: {
      days: 0.6,
      words: 'As promised, here is our rule for names: half a page, and a page of exceptions.',
    },
  },
  {
    begins: 'them',
    subject: 'Your visit',
    first:
      'The {archive|museum|harbour office} has said yes, you can see the depot {when you come|on your second day}. {Wear warm socks|Bring your own gloves|They lock up at five sharp}.',
    answer: 'All packed. I look forward to it more than to {the conference|the dinner|the ferry}.',
  },
  {
    subject: 'A stamp we do not know',
    first:
      'There is a stamp of {a mill|a shipping line|a girls’ school} in your town in one of our {atlases|ledgers|hymn books|logbooks}. Could you {tell us|find out|ask around} {whose it was|what became of it|how old it may be|who cut it}?',
    answer:
      'What a find. I will ask {our oldest volunteer|the town archive|the man at the harbour|my aunt} {on Tuesday|this week|tomorrow} and {write to you|send you whatever there is|report|let you know}.',
    later: {
      days: 1,
      words: 'I asked about the stamp: closed after a fire, rebuilt, closed again. Scans attached.',
    },
  },
  {
    subject: 'Postcards',
    first:
      '{Thank you for the postcard|It came, your postcard} of {the reading room|the bridge in snow|the mobile library}. It hangs {above the kettle|in the lift|by the stamps}, and a reader has asked for {the address|the recipe|permission to draw it}.',
    answer:
      'Yours hangs {in the reading room|next to the fire rules|at the children’s height}. {We are famous on the second floor|The snow has melted since|The driver is very proud}.',
  },
  {
    begins: 'them',
    subject: 'Loan of the {globe|ship’s log|herbal}',
    first:
      'Our director is bold today: might we borrow the {globe|ship’s log|herbal} for {three months|a summer|the anniversary|one winter}? We have {a climate case and two guards|a strong floor|a poet to open it}.',
    answer:
      'The trustees like boldness. I will put {it|your wish|the matter} {on their table|before them|to Ruth} {next week|on the 9th|at the next meeting|tomorrow} and {send you the form|write to you the same day|tell you what they said|fight for you|ring you afterwards}.',
    later: {
      days: 9,
      words: 'It lay on their table, as promised, and they said yes. The form is attached.',
    },
  },
  {
    begins: 'them',
    subject: 'Public holidays',
    first:
      'Forgive our silence from {Thursday|Wednesday|Friday} on: {a saint, a bridge day and a strike|carnival|the harvest}. Nothing moves before {Tuesday|Monday}.',
    answer:
      'Enjoy it. Here it {rains on schedule|is stocktaking and somebody has lost the ladder|is an ordinary grey week}, and {I envy you the saint|we have cake|the kettle is our saint}.',
  },
  {
    begins: 'them',
    subject: 'The night train',
    first:
      'Does one still get to Leeds by {train|night train|ferry and train} from here {in a day|without flying|with two children}? I am too old for airports.',
    answer:
      'One does, with {a good book|patience|a pillow}. I will write {out the connections|down the trains|you an itinerary} {for you|with all the platforms|with the good buffets marked} {this evening|tomorrow|on Sunday|at the weekend|by Thursday}.',
    later: {
      days: 0.4,
      words: 'Here are the connections, with a long lunch in Brussels. Take the left side.',
    },
  },
  {
    begins: 'them',
    subject: 'Software that speaks {Dutch|Portuguese|Finnish|Polish}',
    first:
      'Somebody has taught your {opening-hours board|self-service desk|map viewer} to speak {Dutch|Portuguese|Finnish|Polish}, and it is {charmingly wrong|very polite|shouting}. Is that you?',
    answer:
      'That was {Samir, and he blushes|a trainee with a dictionary|a long evening}. {We have taken the worst line out|Send us the right words and we are yours|It says “welcome” now, we hope}.',
  },
]
