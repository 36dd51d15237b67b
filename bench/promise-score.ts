import { isoDay } from '../src/domain/instant.ts'
import type { FoundPromise } from '../src/domain/promise.ts'

/** A promise as people read it in a text. `due`: one day, null for none, or every answer that is right. */
export type LabelledPromise = {
  /** Part of the text, word for word. */
  readonly words: string
  readonly kind: FoundPromise['kind']
  readonly due: string | null | readonly (string | null)[]
}

export type PromiseTally = {
  readonly right: number
  readonly wrong: number
  readonly missed: number
  /** Of those found rightly, how many have the right day, and how many the right kind. */
  readonly dueRight: number
  readonly kindRight: number
}

export type JudgedPromises = {
  readonly tally: PromiseTally
  readonly missed: readonly LabelledPromise[]
  readonly wrong: readonly FoundPromise[]
  readonly wrongDue: readonly { readonly label: LabelledPromise; readonly found: FoundPromise }[]
}

/**
 * A label is found where something is found in a sentence that holds some of its words; kind and day are
 * judged apart. One finding finds one label; a second one in a sentence with a label is neither right nor wrong.
 */
export function judgePromises(
  text: string,
  labels: readonly LabelledPromise[],
  found: readonly FoundPromise[],
): JudgedPromises {
  const free = new Set(found)
  const pairs = labels.map((label) => {
    const fits = [...free].filter((one) => isAbout(text, label, one))
    const match = fits.find((one) => isDue(label, one)) ?? fits[0]
    if (match !== undefined) free.delete(match)
    return { label, match }
  })
  const right = pairs.flatMap(({ label, match }) => (match ? [{ label, found: match }] : []))
  const missed = pairs.filter(({ match }) => match === undefined).map(({ label }) => label)
  const wrong = [...free].filter((one) => !labels.some((label) => isAbout(text, label, one)))
  const wrongDue = right.filter(({ label, found: one }) => !isDue(label, one))
  const tally: PromiseTally = {
    right: right.length,
    wrong: wrong.length,
    missed: missed.length,
    dueRight: right.length - wrongDue.length,
    kindRight: right.filter(({ label, found: { kind } }) => kind === label.kind).length,
  }
  return { tally, missed, wrong, wrongDue }
}

function isAbout(text: string, { words }: LabelledPromise, found: FoundPromise): boolean {
  const start = text.indexOf(words)
  return found.start < start + words.length && start < found.end
}

function isDue({ due }: LabelledPromise, found: FoundPromise): boolean {
  const day = dayIn(found)
  return due === null || typeof due === 'string' ? due === day : due.includes(day)
}

/** The day on which it is due, as labels say it. */
export function dayIn({ due }: FoundPromise): string | null {
  return due === null ? null : isoDay(due)
}

export function sumOfTallies(tallies: readonly PromiseTally[]): PromiseTally {
  const sum = { right: 0, wrong: 0, missed: 0, dueRight: 0, kindRight: 0 }
  for (const tally of tallies) {
    sum.right += tally.right
    sum.wrong += tally.wrong
    sum.missed += tally.missed
    sum.dueRight += tally.dueRight
    sum.kindRight += tally.kindRight
  }
  return sum
}
