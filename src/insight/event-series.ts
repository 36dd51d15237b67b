import { fold } from '../text/fold.ts'
import { pattern } from '../text/pattern.ts'

const MONTHS = new RegExp(pattern`
  ^(?:
    jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?
    |oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter
  )$
`)
const NUMBERED = /^(?:\d{1,4}(?:st|nd|rd|th)?|#?\d+|[ivx]{1,5}|no|nr|vol|edition|part)$/

/**
 * What remains of a name when number, month, year and the place behind "in" are taken off: the same for
 * the twenty-fourth breakfast and the thirty-first, for the librarians in Hull and in Leeds.
 */
export function seriesKey(name: string, place: string | null = null): string {
  const elsewhere = new Set(fold(place ?? '').split(' '))
  const words = fold(name.replace(/[#№]/g, ' ')).split(' ')
  const cut = words.findIndex(
    (word, index) => index > 0 && /^(?:in|at|bei|a|en)$/.test(word) && index >= words.length - 3,
  )
  const kept = (cut === -1 ? words : words.slice(0, cut)).filter(
    (word) => word !== '' && !NUMBERED.test(word) && !MONTHS.test(word),
  )
  const core = kept.filter((word) => !elsewhere.has(word))
  return (core.length > 0 ? core : kept).join(' ')
}

export type Named = {
  readonly id: string
  readonly name: string
  readonly place: string | null
  readonly community: string | null
}

/**
 * Series among events: two or more whose names come down to the same words. The series is called by the
 * words its names have in common, as the last of them writes them.
 *
 * @returns id → name of its series, without those that stand alone
 */
export function findSeriesNames(events: readonly Named[]): ReadonlyMap<string, string> {
  const byKey = Map.groupBy(events, (event) => seriesKey(event.name))
  const names = new Map<string, string>()
  for (const [key, members] of byKey) {
    const last = members.at(-1)
    if (members.length < 2 || last === undefined || key.length < 3) continue
    const title = commonWords(last.name, key)
    for (const { id } of members) names.set(id, title)
  }
  return names
}

function commonWords(name: string, key: string): string {
  const wanted = key.split(' ')
  const kept = name.split(/[\s,;:|]+/).filter((word) => wanted.includes(fold(word)))
  return kept.length === 0 ? name : kept.join(' ')
}
