import type { PromiseAct } from '../../../domain/promise.ts'
import { pattern } from '../../pattern.ts'

/** By the words a deed begins with; the first that fits. */
const BEGINNINGS: readonly (readonly [PromiseAct, string])[] = [
  [
    'introduce',
    pattern`introduc|connect(?:ing)? you|put(?:ting)? you (?:in touch|two)|make the intro`,
  ],
  ['call', pattern`call|ring|phon|give (?:you|u|him|her|them) a (?:call|ring|bell|buzz|shout)`],
  ['meet', pattern`see you|meet|join you|be there|come (?:to|by|over|round)|pick you up|visit`],
  [
    'send',
    pattern`
      (?:re-?)?send|forward|e-?mail|mail|fax|ship|courier|shar|post|pass|drop|attach|deliver|bring
      |(?:get|have) (?:you|it|them|that|this|a|the)\b|text (?:you|u) (?:the|a)
      |give you (?:a copy|the)
    `,
  ],
  [
    'answer',
    pattern`
      let (?:you|u) know|get back|come back (?:to|with)|answer|repl|respond|tell you|report back
      |find out|check|ask|look into|confirm|keep you (?:posted|informed|updated)|update you
      |give you an answer|follow up
    `,
  ],
]

const BEGUN = BEGINNINGS.map(([act, words]) => [act, new RegExp(`^(?:${words})`, 'i')] as const)

/** What kind of doing a clause speaks of that begins with its verb: `forward you the list` sends. */
export function actBegun(clause: string): PromiseAct {
  return BEGUN.find(([, words]) => words.test(clause))?.[0] ?? 'do'
}
