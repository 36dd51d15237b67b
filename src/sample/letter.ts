import { choices, type Choices, type Random } from './random.ts'

/** Plain words for mails and messages: made of whole sentences, so that readers of mail have something to read. */

const SUBJECTS: Choices<string> = [
  'The reading list',
  'Notes from the workshop',
  'Thursday',
  'Draft programme',
  'A thought on the survey',
  'Your talk',
  'Budget for the spring',
  'Coffee when you are in town?',
  'The catalogue export',
  'Two questions about the pilot',
  'Training dates',
  'Photos from the evening',
  'Thank you',
  'Slides',
  'The vacancy in your team',
  'Room booking',
  'Réunion de mardi',
  'Propuesta para mayo',
  'Rückfrage zum Entwurf',
  'Następne spotkanie',
]

const OPENINGS: Choices<string> = [
  'I read your notes on the train and they made the problem much clearer.',
  'It was good to see you, even if only for ten minutes.',
  'Sorry for the slow answer, the move took the whole week.',
  'Your question stayed with me, so here is a longer answer.',
  'We tried the small version first and it held up well.',
  'The draft went round here and people liked the second half best.',
  'I have been meaning to tell you how useful your list was.',
  'You were right about the timetable.',
]

const MIDDLES: Choices<string> = [
  'The new building opens in March and there will be a proper reading room.',
  'From our side the figures are ready, apart from the two late answers.',
  'I will send the corrected table by Friday.',
  'Nobody here had worked with that format before, so we learned a lot.',
  'From what I hear the grant runs for another year.',
  'The group has grown to twenty and still talks to each other.',
  'I promised the others to keep it short, so I left out the appendix.',
  'We found an easier way to label the boxes, and it costs nothing.',
  'My colleague wrote a one-page summary that you are welcome to share.',
  'It rained the whole weekend, so I finally read the book you gave me.',
  'The trains are better than their name, it took under two hours.',
]

const QUESTIONS: Choices<string> = [
  'Would next Tuesday work for a short call?',
  'Could you send me the name of the person who runs the archive?',
  'Which of the two versions would you choose?',
  'Do you know anyone who has done this with volunteers?',
  'Shall I book the small room or the big one?',
  'What did the others say about the dates?',
]

const CLOSINGS = choices('Best Warmly Cheers Thanks Regards All_the_best Until_soon')

export function subjectLine(random: Random): string {
  return random.pick(SUBJECTS)
}

/** A short letter: greeting, two to five sentences, now and then a question, a name below. */
export function letter(random: Random, to: string, from: string): string {
  const middles = Array.from({ length: random.between(1, 3) }, () => random.pick(MIDDLES))
  const question = random.chance(0.4) ? [random.pick(QUESTIONS)] : []
  const text = wrap([random.pick(OPENINGS), ...middles, ...question].join(' '))
  return `${random.pick(['Hi', 'Hello', 'Dear'])} ${to},\n\n${text}\n\n${random.pick(CLOSINGS)},\n${from}\n`
}

/** One or two sentences, as people write them into a chat window. */
export function shortMessage(random: Random, to: string): string {
  const sentence = random.chance(0.5) ? random.pick(OPENINGS) : random.pick(MIDDLES)
  return `Hi ${to}, ${sentence}${random.chance(0.35) ? `\n${random.pick(QUESTIONS)}` : ''}`
}

function wrap(text: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line.length + word.length > 74) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line].join('\n')
}
