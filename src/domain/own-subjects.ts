/**
 * Subjects that Digwell gives to drafts of its own accord. They say what a letter is for, and name nothing one
 * could ask about later.
 */
export const OWN_SUBJECTS = {
  later: 'A little later than I said',
  friendly: 'A friendly word',
  asWeSaid: 'As we said',
  asISaid: 'As I said I would',
  howItWent: 'How it went',
  helloAgain: 'Hello again',
} as const
