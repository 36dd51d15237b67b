import { isoDay, type Day } from '../../../domain/instant.ts'
import type { Question } from './question-of.ts'
import { ANSWERS, type Answered } from './with-answers.ts'

type Asked = Pick<Question, 'count' | 'days'>

/** The form an answer has, as JSON schema: a word for each sentence, by its number. */
export function schemaOfAnswers({ count, days }: Asked): { readonly [key: string]: unknown } {
  const numbers = numbersTo(count)
  const words = [...wordsFor(days).keys()]
  return {
    type: 'object',
    properties: Object.fromEntries(
      numbers.map((number) => [number, { type: 'string', enum: words }]),
    ),
    required: numbers,
    additionalProperties: false,
  }
}

/** What a model answered, a word for each sentence in their order; null where it kept to no such form. */
export function answersOf(content: string, { count, days }: Asked): readonly Answered[] | null {
  const json = content.replace(/^[^]*<\/think>/, '')
  const start = json.indexOf('{')
  const end = json.lastIndexOf('}')
  if (start < 0 || end < start) return null
  const read = parsed(json.slice(start, end + 1))
  if (typeof read !== 'object' || read === null) return null
  const given = new Map<string, unknown>(Object.entries(read))
  const words = wordsFor(days)
  const known = numbersTo(count).map((number) => words.get(String(given.get(number))))
  return known.every((one) => one !== undefined) ? known : null
}

/** Each word that may be answered: "none", "promise", "promise 2026-11-27". */
function wordsFor(days: readonly Day[]): ReadonlyMap<string, Answered> {
  const words = new Map<string, Answered>()
  for (const answer of ANSWERS) {
    words.set(answer, { answer, day: null })
    if (answer === 'none') continue
    for (const day of days) words.set(`${answer} ${isoDay(day)}`, { answer, day })
  }
  return words
}

function numbersTo(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(index + 1))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
