import type { FoundPromise } from '../../domain/promise.ts'
import { pattern } from '../pattern.ts'

/** "I owe you the report. You'll have it by Friday." is one promise, due on Friday; so are two invitations in a row. */
export function addTo(found: FoundPromise[], promises: readonly FoundPromise[]): void {
  for (const promise of promises) {
    const former = found.at(-1)
    const follows = former !== undefined && promise.start - former.end < 4
    const repeats = follows && former.due === null && REFERS_BACK.test(promise.words)
    if (
      former !== undefined &&
      promise.kind === 'promise' &&
      isOwed(former) &&
      former.due === null &&
      promise.start - former.end < 120 &&
      former.words !== promise.words
    ) {
      found[found.length - 1] = promise
      continue
    }
    if (follows && (BARE_FORMULA.test(promise.words) || BARE_DAY.test(promise.words))) {
      found[found.length - 1] = { ...former, due: former.due ?? promise.due }
      continue
    }
    if (follows && former.due === null && BARE_FORMULA.test(former.words)) found.pop()
    const invitesAgain = follows && former.act === 'meet' && promise.kind === 'invitation'
    if (invitesAgain || (repeats && promise.due !== null)) {
      found[found.length - 1] = { ...former, due: former.due ?? promise.due }
    } else found.push(promise)
  }
}

/** Takes over what is said beside it. */
const BARE_FORMULA = new RegExp(
  pattern`
  ^(?:[\w ,'’]{0,24}[,;:–—-] )?(?:
    will do(?:,? \w+)?
    |(?:please )?(?:just )?leave (?:it|that|this|them|everything)(?: all)? (?:with|to) (?:me|us)
    |consider (?:it|that|this|them) \w+|give (?:me|us) (?:until|till|a|an|one|two)\b[\w ]{0,20}
    |on it|I['’]m on it
  )[.!]*$
`,
  'i',
)

const BARE_DAY = new RegExp(
  pattern`
  ^(?:by |on |before |for )?(?:
    tomorrow|tonight|today|(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day
    |(?:this |next )week
  )(?: (?:morning|afternoon|evening|at the latest))?,? (?:I )?promise[.!]*$
`,
  'i',
)

const REFERS_BACK =
  /^(?:you(?:['’]ll| will| should) (?:have|get|receive) (?:it|them|that)|expect (?:it|them)|it(?:['’]ll| will)|they(?:['’]ll| will)|(?:I['’]ll|I will|will) (?:do (?:it|so|that)|send it|get it))\b/i

/** Two of one sentence that mean the same deed are one: "I owe you a lunch – I'll book something for Sunday". */
export function joined(
  told: readonly { readonly promise: FoundPromise; readonly before: string }[],
  words: string,
): readonly FoundPromise[] {
  const kept: FoundPromise[] = []
  for (const { promise, before } of told) {
    const former = kept.at(-1)
    const isOne =
      former !== undefined &&
      (former.act === promise.act ||
        isOwed(former) ||
        (former.act === 'introduce' && /,\s*$/.test(before)) ||
        /[–—:;(-]\s*$/.test(before)) &&
      (former.due === null || promise.due === null)
    if (isOne) kept[kept.length - 1] = { ...former, due: former.due ?? promise.due }
    else kept.push({ ...promise, words })
  }
  return kept
}

function isOwed({ words }: FoundPromise): boolean {
  return /\b(?:owe|I promised|schulde|dois|debo|devo)\b/i.test(words)
}
