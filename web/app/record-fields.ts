import type { Json, JsonObject } from '../../src/domain/json.ts'
import { clock, dayInWords, plainDate } from '../lib/dates.ts'

export type RecordField = { readonly name: string; readonly value: string }

export type RecordParts = {
  /** What was written. */
  readonly words: string | null
  /** What says something to people. */
  readonly fields: readonly RecordField[]
  /** Ids by which programs tell things apart, as they stand. */
  readonly marks: readonly RecordField[]
}

const WORDS = /^(?:content|message|text|note|notes|body|sharecommentary)$/i
const MARK = /(?:^|[_ ])(?:u?u?id|thread|stamp)$|[a-z]Id$|^inReplyTo$|^qr_/i
const INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)? ?(?:Z|UTC)$/

/**
 * A record as people read it: the words apart, days and hours in words, ids behind.
 *
 * @param heard the words as they were kept, where the record has none itself
 */
export function recordParts(payload: JsonObject, heard: string | null): RecordParts {
  const all = Object.entries(payload).flatMap(([name, value]) => {
    const text = inWords(value)
    return text === '' ? [] : [{ name, value: text }]
  })
  const said = all.find(({ name }) => WORDS.test(name))
  const rest = all.filter(
    ({ name, value }) => !(WORDS.test(name) && plain(value) === plain(said?.value ?? '')),
  )
  return {
    words: said?.value ?? heard,
    fields: rest
      .filter(({ name }) => !MARK.test(name))
      .map(({ name, value }) => ({ name: nameInWords(name), value })),
    marks: rest.filter(({ name }) => MARK.test(name)),
  }
}

const plain = (text: string) => text.replace(/\W+/g, ' ').trim()

/** Lists as lists of words, nested things line by line. */
function inWords(value: Json): string {
  if (value === null) return ''
  if (typeof value === 'string') return whenInWords(value)
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map(inWords).join(value.length > 3 ? '\n' : ', ')
  return Object.entries(value)
    .map(([name, part]) => `${name}: ${inWords(part)}`)
    .join('\n')
}

function whenInWords(text: string): string {
  if (!INSTANT.test(text)) return dayInWords(text)
  const at = Date.parse(text.replace(' UTC', 'Z').replace(' ', 'T'))
  return Number.isNaN(at) ? text : `${plainDate(at)}, ${clock(at)}`
}

/** `first_name`, `FIRST NAME` and `firstName` read "First name". */
function nameInWords(name: string): string {
  const spaced = name
    .replace(/_/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
