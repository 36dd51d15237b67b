import type { TieState } from '../domain/tie.ts'

/** What each state is called, and what it says, in plain words. */
export const STATE_WORDS: Record<TieState, { readonly word: string; readonly means: string }> = {
  none: { word: 'not yet', means: 'No contact on record yet.' },
  new: { word: 'new', means: 'First contact less than a month ago.' },
  slight: { word: 'slight', means: 'You have been in touch once or twice.' },
  strong: { word: 'strong', means: 'You will most likely be in touch again within three months.' },
  warm: { word: 'warm', means: 'You may well be in touch again within three months.' },
  cooling: { word: 'cooling', means: 'Contact has become rarer, within its usual rhythm.' },
  fading: {
    word: 'fading',
    means: 'It has been quiet for longer than is usual for the two of you.',
  },
  dormant: { word: 'dormant', means: 'Long quiet. Such ties are often glad to hear from you.' },
  resting: { word: 'resting', means: 'You let this one rest. Nothing is suggested.' },
  released: { word: 'let go', means: 'You let this one go. Nothing is suggested.' },
}

/** Said wherever a strength or state is explained. */
export const STRENGTH_CAVEAT =
  'This foretells contact from past contact. It does not measure how much you like each other.'
