import type { FoundPromise, Said, Written } from '../../domain/promise.ts'
import { findPromises } from './find-promises.ts'
import { sentencesOf } from './sentences.ts'

export type NotedPromise = FoundPromise & Pick<Said, 'by'>

const THIRD = String.raw`(?:[Hh]e|[Ss]he|[Tt]hey|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)`

/** How one notes a promise about somebody; `deed` begins with a verb, `thing` with what is owed. */
const NOTED: readonly { readonly by: Said['by']; readonly pattern: RegExp }[] = [
  {
    by: 'me',
    pattern:
      /^(?:[\p{L}' ]{2,40}: )?(?:I (?:have |had )?)?(?:just )?(?:(?:promised|told|said to|assured) (?:(?:him|her|them|\p{Lu}\p{L}+) )?(?:that )?I(?:['’]?ll|['’]?d| will| would) |promised (?:(?:him|her|them|\p{Lu}\p{L}+) )?to )(?<deed>.+)/iu,
  },
  {
    by: 'me',
    pattern:
      /^(?:I (?:have |had )?)?(?:just )?(?:promised|still owe|owe) (?:him|her|them|\p{Lu}\p{L}+) (?<thing>(?:a|an|the|my|that|those|some|our) .+)/iu,
  },
  {
    by: 'me',
    pattern:
      /^(?:[-*•] ?)?(?:\[ \] ?)?(?:[\p{L}' ]{2,40}: )?(?:(?:to ?do|next|follow[- ]?up|action|me)\s*[:–-]\s*|(?:I )?(?:must|need to|have to|should|said I(?:['’]d| would|['’]ll)|said I will|am to|['’]m to|offered to|agreed to)[: ] ?|(?:must )?remember to |don['’]t forget to |remind me to )(?<deed>.+)/iu,
  },
  {
    by: 'them',
    pattern: new RegExp(
      String.raw`^${THIRD}(?: (?:promised (?:me |us )?to|(?:will|wants to|offered to|agreed to|is going to|are going to|is to)|(?:said|told me|says) (?:that )?(?:he|she|they)(?:['’]d|['’]ll| will| would))|['’]ll|['’]s going to) (?<deed>.+)`,
      'u',
    ),
  },
  {
    by: 'them',
    pattern: new RegExp(
      String.raw`^${THIRD} (?:promised|owes|still owes) (?:me|us) (?<thing>(?:a|an|the|that|some|his|her|their) .+)`,
      'u',
    ),
  },
]

/**
 * Promises in the owner's own note about somebody: "promised her the paper", "she will send me her slides
 * by Friday", and what they note as said in the first person. English.
 */
export function notedPromises(text: string, written: Written): readonly NotedPromise[] {
  return sentencesOf(text).flatMap((span) => {
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ')
    const told = words.split(/; /).flatMap((part) => noted(part, written))
    const found =
      told.length > 0
        ? told
        : findPromises(words, written).map((promise) => ({ ...promise, by: 'me' as const }))
    return found.map((promise) => ({ ...promise, ...span, words }))
  })
}

function noted(words: string, written: Written): readonly NotedPromise[] {
  for (const { by, pattern } of NOTED) {
    const { deed, thing } = pattern.exec(words)?.groups ?? {}
    const said = deed === undefined ? thing && `I still owe you ${thing}` : `I'll ${toReader(deed)}`
    if (said === undefined || said === '') continue
    const [promise] = findPromises(said, written)
    if (promise === undefined) continue
    const what = thing === undefined ? fromReader(promise.what, by) : stripOwed(promise.what)
    return [{ ...promise, what, by }]
  }
  return []
}

/** The note speaks of them; a promise is read as spoken to them. */
function toReader(deed: string): string {
  return deed.replace(/\b(?:him|them|me|us)\b|\bher\b(?! \p{L}+ing)/giu, (word, at: number) =>
    word.toLowerCase() === 'her' &&
    /^her \p{L}/iu.test(deed.slice(at)) &&
    !/^her (?:the|a|an|my|this|that|some|about|by|on|to|with|tomorrow|back|next)\b/i.test(
      deed.slice(at),
    )
      ? word
      : 'you',
  )
}

function fromReader(what: string, by: Said['by']): string {
  return by === 'me' ? what : what.replace(/\byou\b/g, 'me')
}

function stripOwed(what: string): string {
  return what.replace(/^I still owe you /i, '')
}
