import { expect } from 'vitest'
import { NOTHING_YET, type ShownEvent } from '../../domain/event.ts'
import { findWent, sumGatherings } from '../gatherings.ts'
import { migrate } from '../migrate.ts'
import { onOldStores, type AsMe, type OldStore } from '../testing/on-old-stores.ts'
import { MIGRATIONS } from './migrations.ts'

const SHOWN: ShownEvent = {
  place: null,
  online: true,
  url: null,
  attendance: 'attended',
  cost: 12.1,
  travel: 8,
  currency: 'EUR',
  hours: 1.3333333333333333,
  hoursFrom: 'you',
  goal: null,
  note: 'The "third" one',
  goAgain: 'maybe',
  own: false,
}
const EVENT = {
  owner_id: 'me',
  id: 'g1',
  name: 'Library Mixer',
  kind: 'mixer',
  start_at: 5,
  end_at: 9,
  shown: JSON.stringify(SHOWN),
  // Longer than an index of PostgreSQL's holds.
  community: Array.from({ length: 900 }, (_, n) => `Friends ${n}`).join(),
  series: null,
  went: 1,
  stale: 0,
  tally: JSON.stringify({ ...NOTHING_YET, there: 7, fresh: 3, kept: 2, replied: 1 }),
}
const BARE: ShownEvent = {
  ...SHOWN,
  online: false,
  cost: null,
  travel: null,
  currency: null,
  hours: null,
  dayOnly: true,
  goAgain: null,
}
const ROWS = [
  EVENT,
  // JSON may name characters that PostgreSQL has none of.
  {
    ...EVENT,
    id: 'g4',
    start_at: 7,
    shown: JSON.stringify({ ...SHOWN, goal: '\\u0000 "\\', note: 'Half \ud83d, none \0' }),
  },
  {
    ...EVENT,
    id: 'g0',
    start_at: 6,
    shown: JSON.stringify(BARE),
    tally: JSON.stringify(NOTHING_YET),
  },
  { ...EVENT, id: 'g2', went: 0 },
  { ...EVENT, id: 'g3', start_at: null },
]

async function passesThrough(
  { db, engine }: OldStore,
  kind: 'sqlite' | 'postgres',
  asMe: AsMe,
): Promise<void> {
  await migrate(db, kind, { now: 0, migrations: MIGRATIONS.slice(0, 16) })
  await asMe((tx) => tx.insertInto('gathering').values(ROWS).execute())
  await migrate(db, kind, { now: 0 })
  const [went, sums] = await asMe(async (tx) => {
    const s = { db: tx, engine, owner: 'me' }
    return [await findWent(s), await sumGatherings(s, 100, { length: 3, hours: 2.5 })]
  })
  const told = {
    id: 'g1',
    name: EVENT.name,
    kind: EVENT.kind,
    start_at: 5,
    end_at: 9,
    community: EVENT.community,
    series: null,
    hours: 1.3333333333333333,
    spent: 20.1,
    currency: 'EUR',
    day_only: 0,
    online: 1,
    go_again: 'maybe',
    there: 7,
    fresh: 3,
    kept: 2,
    replied: 1,
  }
  const nothing = { spent: 0, day_only: 1, online: 0, there: 0, fresh: 0, kept: 0, replied: 0 }
  const untold = { hours: null, currency: null, go_again: null }
  const bare = { ...told, ...nothing, ...untold, id: 'g0', start_at: 6 }
  expect(went).toEqual([told, bare, { ...told, id: 'g4', start_at: 7 }])
  expect(sums).toEqual({ events: 3, hours: 2 * 1.3333333333333333 + 2.5, fresh: 6, kept: 4 })
}

onOldStores('figures of events kept before are columns after the step', passesThrough)
