import type { FoundPromise, PromiseAct } from '../../../domain/promise.ts'
import type { Day } from '../../../domain/instant.ts'
import { pattern } from '../../pattern.ts'
import { dueDay } from '../due-day.ts'
import { ENGLISH } from '../languages/english.ts'
import { promiseOf } from '../promise-of.ts'
import type { Span } from '../sentences.ts'

/** A sentence that likely promises or invites, with the deed and the day it names; `sentence` stands on one line. */
export function likelySaid(
  sentence: string,
  { kind, span, today }: { readonly kind: FoundPromise['kind']; span: Span; today: Day },
): FoundPromise {
  const { opening, verb } = placeOf(sentence)
  const named = dueDay(sentence, ENGLISH.days, { from: opening, today })
  const act = kind === 'invitation' ? 'meet' : actOf(sentence.slice(verb))
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

const ACTS: readonly (readonly [PromiseAct, RegExp])[] = [
  [
    'introduce',
    /^(?:introduc|connect(?:ing)? you|put(?:ting)? you (?:in touch|two)|make the intro)/i,
  ],
  ['call', /^(?:call|ring|phon|give (?:you|u|him|her|them) a (?:call|ring|bell|buzz|shout))/i],
  ['meet', /^(?:see you|meet|join you|be there|come (?:to|by|over|round)|pick you up|visit)/i],
  [
    'send',
    /^(?:re-?send|forward|e-?mail|mail|fax|ship|courier|shar|post|pass|drop|attach|deliver|get (?:you|it|them|that|this|a|the)\b|have (?:it|them|that|this|the|a)\b|bring|text (?:you|u) (?:the|a)|give you (?:a copy|the))/i,
  ],
  ['send', /^(?:send)/i],
  [
    'answer',
    /^(?:let (?:you|u) know|get back|come back (?:to|with)|answer|repl|respond|tell you|report back|find out|check|ask|look into|confirm|keep you (?:posted|informed|updated)|update you|give you an answer|follow up)/i,
  ],
]

function actOf(deed: string): PromiseAct {
  return ACTS.find(([, signs]) => signs.test(deed))?.[0] ?? 'do'
}
