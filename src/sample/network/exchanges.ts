import { CIRCLE_EXCHANGES } from './circle-exchanges.ts'
import type { Exchange } from './exchange.ts'

/** What people in the sample network write to each other. */
export const EXCHANGES: readonly Exchange[] = [
  {
    circle: 'any',
    subject: 'The book you mentioned',
    first:
      'I found a copy of the book you mentioned, second-hand and full of pencil notes. Would you like it when I am done?',
    answer: 'Yes please, pencil notes and all. I will bring you the one on maps in exchange.',
  },
  {
    circle: 'any',
    subject: 'How did it go?',
    first: 'I thought of you this morning. How did the presentation go?',
    answer:
      'Better than I feared. They kept asking questions until the caretaker switched the lights off.',
  },
  {
    circle: 'any',
    subject: 'A name for you',
    first:
      'You were looking for someone who understands old file formats. Shall I put you in touch with a former colleague?',
    answer: 'That would help a great deal. Give them my address, and tell them there is no hurry.',
  },
  {
    circle: 'any',
    subject: 'Thank you for Thursday',
    first: 'Thank you for Thursday. I went home with three ideas and a lighter head.',
    answer: 'It was a pleasure. I have already tried one of yours on my team and it worked.',
  },
  {
    circle: 'any',
    subject: 'The slides',
    first:
      'Could you share the slides with the blue diagram? I would like to show it to our volunteers, with your name on it.',
    answer: 'I will send you the slides by tomorrow. You are welcome to change the colours.',
    later: {
      days: 1,
      words: 'As promised, here are the slides. The source file is in there too.',
    },
  },
  {
    circle: 'any',
    subject: 'Congratulations',
    first: 'I just heard about the award. Congratulations, and nobody deserves it more.',
    answer:
      'Thank you! Half of it belongs to the people who carried the boxes, and I told them so.',
  },
  {
    circle: 'any',
    subject: 'Small favour with a form',
    first: 'I have to describe our work in a hundred words. Would you read it with fresh eyes?',
    answer: 'Done, it is nearly there. I moved your best sentence to the front.',
  },
  {
    circle: 'any',
    subject: 'In town on the 14th',
    first: 'I will be in town on the 14th. Is there time for a walk along the canal?',
    answer: 'There is. Four o’clock at the lock, and I know where the good cake is.',
  },
  {
    circle: 'any',
    subject: 'The article on opening hours',
    first:
      'This article made me think of your Sunday experiment. The part about evening staff is the useful one.',
    answer: 'I read it twice. We will try their idea of pairing new people with old hands.',
  },
  {
    circle: 'any',
    subject: 'Back from holiday',
    first: 'I am back, sunburnt and rested. What did I miss?',
    answer: 'Only a small flood and a large success: the grant came through.',
  },
  {
    circle: 'any',
    subject: 'A question about contracts',
    first: 'You have been freelance before. What would you put into a first contract?',
    answer:
      'Two things: when they pay, and how many rounds of changes are included. I will send you my own contract tomorrow.',
    later: {
      days: 3,
      words: 'Sorry to be slow. My contract is attached; strike out whatever you do not need.',
    },
  },
  {
    circle: 'any',
    subject: 'Your talk is online',
    first:
      'The recording of your talk is online. The audience laughed at exactly the right moments.',
    answer: 'Oh good, I could not hear them from up there. Thank you for telling me.',
  },
  {
    circle: 'any',
    subject: 'Reading group in spring',
    first: 'Would you like to join a small reading group in spring? Six people, one long book.',
    answer: 'Count me in, as long as the book fits into a coat pocket.',
  },
  {
    circle: 'any',
    subject: 'Recommendation for Milena',
    first:
      'Milena applied at your place and asked me for a word. She is careful, curious and kind to beginners.',
    answer: 'That settles it, she is on the list for interviews. I will tell you how it goes.',
  },
  {
    circle: 'any',
    subject: 'New address',
    first: 'We have moved across the river at last. The kettle works, the shelves do not.',
    answer: 'Good luck with the shelves. I can lend you a drill and an afternoon.',
  },
  {
    circle: 'any',
    subject: 'The timetable for next year',
    first: 'Here is a first timetable for next year. Does the second week of May suit you?',
    answer: 'It does. I have put it in pencil and told the others to keep it free.',
  },
  ...CIRCLE_EXCHANGES,
]
