import type { GiveMonth, GivesPage, GiveView } from '../../src/domain/view/give-view.ts'
import type { PersonRow } from '../../src/domain/view/person-view.ts'
import { DAY, NOW } from './fake-people.ts'

/** One line each way with the first person there, the newest first. */
export function fakeGives(rows: readonly PersonRow[]): GivesPage {
  const [who] = rows
  if (who === undefined) return { rows: [], next: null }
  const base = {
    personId: who.id,
    person: who.name,
    sort: 'give',
    others: [],
    found: null,
  } as const
  const helped: GiveView = {
    ...base,
    id: 'give-1',
    by: 'them',
    kind: 'help',
    size: 'medium',
    at: NOW - 4 * DAY,
    words: 'with the kiln plans',
    source: 'you',
    locator: null,
    loop: {
      state: 'open',
      thankedAt: null,
      reportedAt: null,
      next: { what: 'thank', due: new Date(NOW - 3 * DAY).toISOString().slice(0, 10) },
    },
  }
  const endorsed: GiveView = {
    ...base,
    id: 'give-2',
    by: 'me',
    kind: 'endorsement',
    size: 'small',
    at: NOW - 60 * DAY,
    words: 'Cataloguing',
    found: 'endorsement',
    source: 'LinkedIn endorsements given',
    locator: 'interaction:t2',
    loop: null,
  }
  return { rows: [helped, endorsed], next: null }
}

/** The same by month. */
export function fakeGiveMonths({ rows }: GivesPage): readonly GiveMonth[] {
  const today = new Date(NOW)
  return Array.from({ length: 12 }, (_, index) => {
    const at = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 11 + index, 1)
    const month = new Date(at).toISOString().slice(0, 7)
    const some = rows.filter((row) => new Date(row.at).toISOString().startsWith(month))
    const kinds = some.map(({ kind, by }) => ({
      kind,
      given: by === 'me' ? 1 : 0,
      received: by === 'me' ? 0 : 1,
    }))
    return { month, kinds, asked: 0, wasAsked: 0 }
  })
}
