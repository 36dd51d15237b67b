import { dayOf, type Day } from '../../../domain/instant.ts'
import type { Written } from '../../../domain/promise.ts'
import { namedDays } from '../due-day.ts'
import { ENGLISH } from '../languages/english.ts'
import { sentencesOf } from '../sentences.ts'

/** More than these are no help to choose from. */
const MOST = 8

/** The days ahead that an English text names, the soonest first. */
export function daysNamed(text: string, { at, zone }: Written): readonly Day[] {
  const today = dayOf(at, zone)
  const days = sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end).replace(/\s+/g, ' ')
    return namedDays(sentence, ENGLISH.days, today).map(({ day }) => day)
  })
  return [...new Set(days)].toSorted((left, right) => left - right).slice(0, MOST)
}
