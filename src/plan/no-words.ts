import type { RequestKind } from '../domain/request.ts'
import { pattern } from '../text/pattern.ts'

type Cannot = {
  /** A clause in the owner's voice, without a stop: "I cannot take it on". */
  readonly text: string
  /** A reason belongs beside it; without, it is one. */
  readonly wantsReason: boolean
}

/** Somebody or something still to be found, rather than one that is named. */
const ANY_OF_KIND = new RegExp(
  pattern`
  \b(?:any|some)(?:one|body|thing)\b|^(?:an?|any|some|who)\b
  |\b(?:to|with|know|know of|recommend|suggest) (?:an?|any|some|who)\b
  |\bjemand|\bquelqu['’]un|\balguien\b|\balguém\b|\bqualcuno\b
`,
  'iu',
)

/** A kind no to what was asked, in words that fit its kind: whoever looks for somebody hears that nobody is known. */
export function cannotWords(kind: RequestKind, what: string): Cannot {
  const isSought = ANY_OF_KIND.test(what)
  switch (kind) {
    case 'introduction':
      return isSought
        ? itself('I know nobody who would be right for it')
        : because('I cannot bring the two of you together')
    case 'job':
      return isSought ? NOTHING_KNOWN : because('I cannot help you on with it')
    case 'information':
      return isSought ? NOTHING_KNOWN : because('I cannot answer it well')
    case 'money':
      return because('I cannot give to it')
    case 'pitch':
      return because('I have no use for it')
    default:
      return because('I cannot take it on')
  }
}

const because = (text: string): Cannot => ({ text, wantsReason: true })
const itself = (text: string): Cannot => ({ text, wantsReason: false })
const NOTHING_KNOWN = itself('I know of nothing that would be right for it')
