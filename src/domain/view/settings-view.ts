export type Settings = {
  /** 1–9 */
  readonly movesADay: number
  /** Days on which moves are proposed, 0 = Sunday. */
  readonly days: readonly number[]
  /** IANA zone. */
  readonly timeZone: string
  /** ISO country, for phone numbers. */
  readonly country: string
  readonly stance: 'employed' | 'looking' | 'sought-after' | null
  readonly theme: 'system' | 'light' | 'dark'
  readonly singleKeys: boolean
  readonly keepMailText: boolean
  /** Today leaves reaching out aside: first those who wait for the owner. */
  readonly protect: boolean
  /** How many requests a week the owner says yes to, 0 to 50; null: as they come. */
  readonly requestsAWeek: number | null
  /** Where the owner's own answers stand, for those pointed on: a link, and two sentences. */
  readonly pointerLink: string
  readonly pointerWords: string
  readonly ownNames: readonly string[]
  readonly ownEmails: readonly string[]
  readonly ownLinkedin: readonly string[]
  readonly ownPhones: readonly string[]
}

export const DEFAULT_SETTINGS: Settings = {
  movesADay: 5,
  days: [0, 1, 2, 3, 4, 5, 6],
  timeZone: 'UTC',
  country: 'US',
  stance: null,
  theme: 'system',
  singleKeys: true,
  keepMailText: false,
  protect: false,
  requestsAWeek: null,
  pointerLink: '',
  pointerWords: '',
  ownNames: [],
  ownEmails: [],
  ownLinkedin: [],
  ownPhones: [],
}

export type SessionView = {
  readonly version: string
  readonly ownerName: string | null
  readonly people: 'none' | 'some'
  /** Import id of the sample network when it is in. */
  readonly sample: string | null
  readonly openReviews: number
  readonly dataDirectory: string
}

/** How deep the well is today: who would likely answer, in how many circles. */
export type WellView = {
  readonly wouldPickUp: number
  readonly spread: number
  readonly circles: number
  readonly history: readonly { readonly date: string; readonly wouldPickUp: number }[]
}
