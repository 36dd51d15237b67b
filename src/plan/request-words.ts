import type { GiveKind, GiveSize } from '../domain/give.ts'
import type { RequestAnswer, RequestKind } from '../domain/request.ts'
import { askedQuote, isBare, saidYesTo, type AskedAbout } from './asked-words.ts'
import { cannotWords } from './no-words.ts'

/** What saying yes would take, so that it is weighed before it is said. */
const TAKES: { readonly [kind in RequestKind]: string } = {
  introduction: 'Two short mails: first ask the other side, then bring them together.',
  advice: 'Half an hour, once, and a little quiet before it.',
  job: 'A look at their work, and your name beside it.',
  endorsement: 'An hour of writing, and your name under it.',
  feedback: 'An hour of reading, and honest words.',
  event: 'An evening, and what goes before it.',
  money: 'Money; and a line on why, or why not.',
  pitch: 'A call about something they sell.',
  information: 'Five minutes.',
  other: 'You know best what it takes.',
}

export function takesWords(kind: RequestKind): string {
  return TAKES[kind]
}

type Asked = {
  readonly words: string
  readonly what: string
  /** The subject under which it came. */
  readonly subject: string | null
  /** The sentence before the words. */
  readonly before: string | null
  /** When it came, and when it was decided or comes back, as from `whenWords`. */
  readonly when: string
  readonly decided: { readonly answer: RequestAnswer; readonly when: string } | null
}

/** The dated reason: asked and not answered, back after "not now", or decided and not yet said. */
export function requestReason({ when, decided, ...asked }: Asked): string {
  const { about, words } = inContext(asked)
  if (decided === null) return `Asked you ${when}${about}: “${words}”`
  if (decided.answer === 'not-now')
    return `You said “not now” until today. Asked ${when}${about}: “${words}”`
  return `You decided ${decided.when} ${DECIDED[decided.answer]}; the words are still with you. Asked ${when}${about}: “${words}”`
}

/** Where the words only point back, what they are about stands beside them: the subject, else the sentence before. */
function inContext({ words, what, subject, before }: Omit<Asked, 'when' | 'decided'>) {
  if (!isBare(what)) return { about: '', words }
  const quote = askedQuote({ what, subject })
  if (quote !== null) return { about: ` about ${quote}`, words }
  return { about: '', words: before === null ? words : `${before} ${words}` }
}

const DECIDED: { readonly [answer in RequestAnswer]: string } = {
  yes: 'to say yes',
  'small-yes': 'to give a small yes',
  pointer: 'to point them on',
  'not-now': 'to wait',
  no: 'to decline',
  settled: 'that it is settled',
  none: 'that it is none',
}

type Saying = {
  /** Absent: of no certain kind. */
  readonly kind?: RequestKind
  readonly answer: RequestAnswer | null
  /** They were told yes before. */
  readonly heardYes?: boolean
  /** They have waited for weeks. */
  readonly isLate?: boolean
}

/** An opening to write on from. */
export function sayToRequest(
  asked: AskedAbout,
  { kind = 'other', answer, heardYes, isLate }: Saying,
): string {
  if (heardYes === true && answer === 'no') {
    return `${saidYesTo(asked)}. I am sorry: I cannot keep it, and would rather tell you now than let you count on it.`
  }
  if (heardYes === true && answer === 'pointer') {
    return `${saidYesTo(asked)}. I am sorry: I cannot keep it, and there is a better door for it than mine:`
  }
  const quote = askedQuote(asked)
  const thanks = `Thank you for asking${isLate === true ? ', and I am sorry that my answer comes so late' : ''}.`
  switch (answer) {
    case 'yes':
      return quote === null ? `${thanks} Yes, gladly.` : `${thanks} ${quote}: yes, gladly.`
    case 'small-yes':
      return `${thanks} All of it is too much for me just now, but I can give you a part:`
    case 'pointer':
      return `${thanks} There is a better door for this than mine:`
    case 'no':
      return isLate === true
        ? `Thank you for thinking of me, and I am sorry that you hear from me only now. ${cannotWords(kind, asked.what).text}.`
        : `Thank you for thinking of me. ${cannotWords(kind, asked.what).text}, and would rather say so than keep you waiting.`
    default:
      return quote === null ? `${thanks} To your question:` : `${thanks} On ${quote}:`
  }
}

/** Under which kind the ledger keeps it; null for what is only sold. */
const LEDGER: { readonly [kind in RequestKind]: GiveKind | null } = {
  introduction: 'introduction',
  advice: 'help',
  job: 'lead',
  endorsement: 'endorsement',
  feedback: 'help',
  event: 'help',
  money: 'gift',
  pitch: null,
  information: 'information',
  other: 'help',
}

const SIZES: { readonly [kind in RequestKind]: GiveSize } = {
  introduction: 'medium',
  advice: 'medium',
  job: 'medium',
  endorsement: 'medium',
  feedback: 'medium',
  event: 'large',
  money: 'medium',
  pitch: 'small',
  information: 'small',
  other: 'medium',
}

/** How the ledger keeps what was asked; a small yes takes little, whatever was asked. */
export function ledgerOf(
  kind: RequestKind,
  answer: 'yes' | 'small-yes',
): { readonly kind: GiveKind; readonly size: GiveSize } | null {
  const kept = LEDGER[kind]
  return kept === null ? null : { kind: kept, size: answer === 'yes' ? SIZES[kind] : 'small' }
}

/** One kind "not now" that fits everybody who waits; the name is filled in for each. */
export function notNowForAll(back: string, pointer: string | null): string {
  return [
    'Hi {name},',
    'Thank you for writing to me. Many good questions reach me at the moment, and I cannot give yours the time it deserves just now.',
    `From ${back} on I look at such things anew; if it still matters to you then, write to me again.`,
    ...(pointer === null ? [] : [pointer]),
    'I wish you well with it.',
  ].join('\n\n')
}
