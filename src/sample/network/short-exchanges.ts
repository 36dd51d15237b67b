/** Short pairs for LinkedIn messages. */
export const SHORT_EXCHANGES: readonly { readonly first: string; readonly answer: string }[] = [
  {
    first: 'Good to connect after the breakfast. Your point about small tables stayed with me.',
    answer: 'Likewise! I took your question back to the team.',
  },
  {
    first: 'I saw your post on volunteers. May I share it in our newsletter?',
    answer: 'Please do, with a link to the group.',
  },
  {
    first: 'Do you still have the list of printers you spoke of?',
    answer: 'I do, here it is. The second one is the most patient.',
  },
  {
    first: 'Thank you for the kind words on the exhibition.',
    answer: 'They were meant. My daughter now draws maps of everything.',
  },
  {
    first: 'Is the reading room open in August?',
    answer: 'It is, from ten to four, and it is wonderfully cool.',
  },
]

/** What meetings are called. */
export const OCCASIONS = ['Coffee', 'Lunch', 'Walk', 'Planning', 'Tea'] as const
