import type { GiveKind, GiveSize } from '../../src/domain/give.ts'
import type { GiveView } from '../../src/domain/view/give-view.ts'

/** What each kind is called where one is chosen. */
export const KIND_TITLES: { readonly [kind in GiveKind]: string } = {
  introduction: 'Introduction',
  information: 'Information',
  endorsement: 'A good word',
  help: 'Help',
  lead: 'Lead',
  invitation: 'Invitation',
  gift: 'Gift',
  thanks: 'Thanks',
}

export const SIZE_TITLES: { readonly [size in GiveSize]: string } = {
  small: 'Minutes',
  medium: 'An hour or so',
  large: 'More than that',
}

/** Said by and of either: "introduced", "put in a good word for". `%` stands for whom. */
const DID: { readonly [kind in GiveKind]: string } = {
  introduction: 'introduced %',
  information: 'passed something on to %',
  endorsement: 'put in a good word for %',
  help: 'helped %',
  lead: 'told % of an opening',
  invitation: 'asked % along',
  gift: 'gave % a present',
  thanks: 'thanked %',
}

const ASKED: { readonly [kind in GiveKind]: string } = {
  introduction: 'asked % for an introduction',
  information: 'asked % something',
  endorsement: 'asked % for a good word',
  help: 'asked % for help',
  lead: 'asked % about an opening',
  invitation: 'asked % to be taken along',
  gift: 'asked % for something',
  thanks: 'asked %',
}

type Told = Pick<GiveView, 'by' | 'sort' | 'kind' | 'found' | 'words' | 'others'>

/** "You introduced Ana to Kim Lee", "Ana recommended you". @param first how the person is called */
export function giveSentence(give: Told, first: string): string {
  const { by, kind, sort, found, others } = give
  const whom = by === 'me' ? first : 'you'
  const did =
    found === 'recommendation'
      ? 'recommended %'
      : found === 'endorsement'
        ? 'endorsed %'
        : sort === 'ask'
          ? ASKED[kind]
          : DID[kind]
  const whomElse = kind === 'introduction' ? (introducedTo(give) ?? others.join(', ')) : ''
  const to = whomElse === '' ? '' : ` to ${whomElse}`
  return `${by === 'me' ? 'You' : first} ${did.replace('%', whom)}${to}`
}

/** What is said of it besides: the owner's words, the skill endorsed. Subjects of mails say nothing more. */
export function saidOf(give: Told): string {
  return give.found === 'introduction' || introducedTo(give) !== null ? '' : give.words
}

/** Whom the words name that an introduction is noted with; null for other words. */
function introducedTo({ kind, words }: Told): string | null {
  if (kind !== 'introduction') return null
  return /^Introduced (?:me )?to (.+)$/.exec(words)?.[1] ?? null
}
