/** What people do for one another, small and large. */
export const GIVE_KINDS = [
  'introduction', // two people brought together
  'information', // an article, an answer, a hint
  'endorsement', // a good word put in, a recommendation, a reference
  'help', // time and work: advice, a review, a hand
  'lead', // a job, a client, a chance
  'invitation', // asked along
  'gift',
  'thanks',
] as const
export type GiveKind = (typeof GIVE_KINDS)[number]

/** How much it took: minutes, an hour or so, more than a day. */
export const GIVE_SIZES = ['small', 'medium', 'large'] as const
export type GiveSize = (typeof GIVE_SIZES)[number]

/** Done for somebody, or asked of somebody. */
export type GiveSort = 'give' | 'ask'

/** What each kind usually takes, until the owner says otherwise. */
export const USUAL_SIZE: { readonly [kind in GiveKind]: GiveSize } = {
  introduction: 'medium',
  information: 'small',
  endorsement: 'medium',
  help: 'medium',
  lead: 'medium',
  invitation: 'small',
  gift: 'small',
  thanks: 'small',
}

export function isGiveKind(word: string): word is GiveKind {
  return (GIVE_KINDS as readonly string[]).includes(word)
}
