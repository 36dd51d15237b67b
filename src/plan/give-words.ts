import type { GiveKind } from '../domain/give.ts'

/** What somebody did for the owner, as it is spoken of. */
export type Deed = {
  /** How the owner calls who did it: "Ravi". */
  readonly called: string
  readonly kind: GiveKind
  /** The owner's own words for it, or empty. */
  readonly words: string
  /** Whom the owner was introduced to. */
  readonly others: readonly string[]
  /** A recommendation on LinkedIn, rather than a word put in. */
  readonly onLinkedin: boolean
  /** "on 3 October", "yesterday". */
  readonly when: string
  readonly applied: {
    readonly company: string
    readonly when: string
    /** A job saved there, and no application known. */
    readonly onlySaved: boolean
  } | null
}

/** The dated reason for thanks. */
export function thankReason(deed: Deed): string {
  return `${deedWords(deed)}. No word of thanks is on record yet`
}

/** The dated reason for telling how it went. */
export function reportReason(deed: Deed): string {
  const { applied, called } = deed
  const did = applied?.onlySaved === true ? 'saved a job' : 'applied'
  const then = applied === null ? '' : `, and you ${did} at ${applied.company} ${applied.when}`
  return `${deedWords(deed)}${then}. ${called} may like to hear how it went`
}

/** "Ravi introduced you to Kim Lee on 3 October". */
export function deedWords({ called, kind, words, others, onLinkedin, when }: Deed): string {
  const what = kind === 'introduction' && others.length > 0 ? ` to ${list(others)}` : ''
  const said = words === '' ? '' : `: ${words}`
  return `${called} ${onLinkedin ? 'recommended you on LinkedIn' : DID[kind]}${what} ${when}${said}`
}

const DID: { readonly [kind in GiveKind]: string } = {
  introduction: 'introduced you',
  information: 'passed something on to you',
  endorsement: 'put in a word for you',
  help: 'helped you',
  lead: 'told you of an opening',
  invitation: 'asked you along',
  gift: 'gave you something',
  thanks: 'thanked you',
}

/** An opening of a thank-you note: what for, never in general. */
export function sayThanks(deed: Deed): string {
  return `Thank you for ${deedOfYours(deed)}. `
}

/** An opening of news, weeks later. */
export function sayReport(deed: Deed): string {
  const { applied } = deed
  const again = applied === null || applied.onlySaved ? '' : ` I did apply at ${applied.company}.`
  return `Thank you again for ${deedOfYours(deed)}. I wanted to tell you how it went.${again} `
}

/** "introducing me to Kim Lee", "your help (read my proposal)": said to who did it. */
export function deedOfYours({
  kind,
  words,
  others,
  onLinkedin,
}: Pick<Deed, 'kind' | 'words' | 'others' | 'onLinkedin'>): string {
  if (onLinkedin) return 'the recommendation you wrote for me'
  if (kind === 'introduction') {
    return `introducing me to ${others.length > 0 ? list(others) : 'somebody I am glad to know'}`
  }
  return words === '' ? OF_YOURS[kind] : `${OF_YOURS[kind]} (${words})`
}

const OF_YOURS: { readonly [kind in GiveKind]: string } = {
  introduction: 'introducing me',
  information: 'what you passed on to me',
  endorsement: 'putting in a word for me',
  help: 'your help',
  lead: 'telling me of that opening',
  invitation: 'asking me along',
  gift: 'your present',
  thanks: 'your kind words',
}

function list(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}
