import type { Exchange } from './exchange.ts'

/** Short pairs for LinkedIn messages. */
export const SHORT_EXCHANGES: readonly Exchange[] = [
  {
    subject: 'After the breakfast',
    first:
      'Good to connect after the breakfast. Your point about {small tables|name badges|bad coffee} stayed with me.',
    answer: 'Likewise! I took your question back to the team{.|, and we are still at it.}',
  },
  {
    subject: 'A post',
    first: 'I saw your post on {volunteers|opening hours}. May I share it in our newsletter?',
    answer: 'Please do, with a link to the group.',
  },
  {
    subject: 'Printers',
    first: 'Do you still have the list of {printers|caterers|sign makers} you spoke of?',
    answer: 'I do, here it is. The {second|last} one is the most patient.',
  },
  {
    subject: 'The exhibition',
    first: 'Thank you for the kind words on the exhibition.',
    answer: 'They were meant. My {daughter|father|whole form} now draws maps of everything.',
  },
  {
    subject: 'August',
    first: 'Is the reading room open {in August|between the years|on the strike day}?',
    answer: 'It is, from ten to four, and it is wonderfully {cool|empty}.',
  },
  {
    subject: 'Somebody for a post',
    first:
      'A candidate names you as {the best boss of their life|the one who taught them tables}. May I quote that?',
    answer: 'Only if it is in writing and I may frame it.',
  },
  {
    subject: 'A year',
    first: 'Five years at the same desk, I read. {Congratulations to the desk|How is the plant}?',
    answer: 'Thank you! The chair has changed twice.',
  },
  {
    subject: 'A panel',
    first:
      'You were the calm one on that panel. Where does one learn {that|to wait with an answer}?',
    answer: 'At the enquiry desk, on a Saturday, in the rain.',
  },
]

/** What meetings are called. */
export const OCCASIONS = ['Coffee', 'Lunch', 'Walk', 'Planning', 'Tea'] as const
