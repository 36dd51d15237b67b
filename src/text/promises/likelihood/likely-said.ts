import type { FoundPromise } from '../../../domain/promise.ts'
import type { Day } from '../../../domain/instant.ts'
import { pattern } from '../../pattern.ts'
import { dueDay } from '../due-day.ts'
import { ENGLISH } from '../languages/english.ts'
import { promiseOf } from '../promise-of.ts'
import type { Span } from '../sentences.ts'
import { actBegun } from './act-begun.ts'

/** A sentence that likely promises or invites, with the deed and the day it names; `sentence` stands on one line. */
export function likelySaid(
  sentence: string,
  {
    kind,
    span,
    today,
  }: { readonly kind: FoundPromise['kind']; readonly span: Span; readonly today: Day },
): FoundPromise {
  const { opening, verb } = placeOf(sentence)
  const named = dueDay(sentence, ENGLISH.days, { from: opening, today })
  const act = kind === 'invitation' ? 'meet' : actBegun(sentence.slice(verb))
  return promiseOf(sentence, { verb, named, kind, act }, span)
}

const OPENING = new RegExp(
  pattern`
  (?:
    \b(?:I|we)(?:
      ['’]?ll
      |\s(?:will|shall|can|plan\sto|intend\sto|mean\sto|aim\sto|need\sto|have\sto|promise\sto)
      |(?:['’]?m|['’]?re|\sam|\sare)(?:\sgoing\sto|\sgonna)?
    )
    |\blet\sme
    |(?:^|[,;:–—-]\s|\band\s|\bbut\s)(?:will|shall|going\sto|gonna)
    |\b(?:will|shall|['’]ll)
  )\s(?:
    (?:also|just|then|be|now|gladly|happily|definitely|certainly|try\sto|try\sand|still|quickly|personally)\s
  )*
`,
  'i',
)

/** Where the sentence begins to speak of the deed, and where its verb stands; its beginning where neither is seen. */
function placeOf(sentence: string): { readonly opening: number; readonly verb: number } {
  const found = OPENING.exec(sentence)
  return found === null
    ? { opening: 0, verb: 0 }
    : { opening: found.index, verb: found.index + found[0].length }
}
