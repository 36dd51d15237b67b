import { ANSWERS, type Answer } from './with-answers.ts'

/** The form an answer has, as JSON schema: a word for each sentence, by its number. */
export function schemaOfAnswers(count: number): { readonly [key: string]: unknown } {
  const numbers = numbersTo(count)
  return {
    type: 'object',
    properties: Object.fromEntries(
      numbers.map((number) => [number, { type: 'string', enum: ANSWERS }]),
    ),
    required: numbers,
    additionalProperties: false,
  }
}

/** What a model answered, a word for each sentence in their order; null where it kept to no such form. */
export function answersOf(content: string, count: number): readonly Answer[] | null {
  const json = content.replace(/^[^]*<\/think>/, '')
  const start = json.indexOf('{')
  const end = json.lastIndexOf('}')
  if (start < 0 || end < start) return null
  const read = parsed(json.slice(start, end + 1))
  if (typeof read !== 'object' || read === null) return null
  const given = new Map(Object.entries(read))
  const known = numbersTo(count).map((number) =>
    ANSWERS.find((answer) => answer === given.get(number)),
  )
  return known.every((one) => one !== undefined) ? known : null
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
