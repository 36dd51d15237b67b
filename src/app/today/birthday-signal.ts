import { DAY_MS, isoDay, startOfDay, type Day } from '../../domain/instant.ts'
import type { Signal } from '../../plan/candidate.ts'
import type { PersonTableRow } from '../../store/schema.ts'

/** A birthday two days around today, on its day this year. */
export function birthdaySignal(person: PersonTableRow, today: Day, timeZone: string): Signal[] {
  if (person.birthday_md === null) return []
  const year = Number(isoDay(today).slice(0, 4))
  const day = [year - 1, year, year + 1]
    .map((y) => Math.round(Date.parse(`${y}-${person.birthday_md}T00:00:00Z`) / DAY_MS))
    .find((candidate) => Math.abs(candidate - today) <= 2)
  if (day === undefined) return []
  return [
    {
      kind: 'news',
      news: 'birthday',
      from: null,
      to: null,
      at: startOfDay(day, timeZone) + DAY_MS / 2,
      source: 'address book',
      locator: { kind: 'person', id: person.id },
    },
  ]
}
