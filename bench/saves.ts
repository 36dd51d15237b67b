/**
 * How long a save waits while a thread brings everything up to date that an upgrade or a large import left:
 * what 5,000 events brought, by what everybody can be found, who could use what.
 * `node bench/saves.ts --people 100000`, or with a directory that bench/pages.ts filled and kept.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { startDigwell } from '../e2e/start-digwell.ts'
import { databaseFile } from '../src/main/open-digwell.ts'
import { openSqlite } from '../src/store/sqlite.ts'
import { createStore } from '../src/store/store.ts'
import { numberArguments } from './arguments.ts'
import { figure, printMachine, printTable, spread, timed } from './figures.ts'
import { fillPages } from './fill-pages.ts'
import { filledData } from './filled-data.ts'
import { scratchDirectory } from './scratch.ts'

const { options, rest } = numberArguments({ people: 30_000, events: 5_000, pause: 20 })
const dataDir = rest[0] ?? join(scratchDirectory(), 'data')
const NOW = Date.now()

async function fill(): Promise<void> {
  const { people, events } = options
  await filledData(dataDir, { people, interactions: people * 10, years: 5, now: NOW })
  const opened = openSqlite(databaseFile(dataDir), { bulk: true })
  const known = await opened.db
    .selectFrom('persona')
    .select(['id as personaId', 'person_id as personId'])
    .where('person_id', 'is not', null)
    .$narrowType<{ personId: string }>()
    .orderBy('person_id')
    .execute()
  const store = createStore(opened)
  await fillPages(store, 'me', known, { events, promises: 5_000, groups: 5_000, now: NOW })
  await store.close()
}

if (!existsSync(databaseFile(dataDir))) await fill()

const server = await startDigwell({ dataDirectory: dataDir })
const entered = await fetch(server.signIn, { redirect: 'manual' })
const cookie = (entered.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? ''

async function ask<T>(path: string, init: { method: string; body?: string }): Promise<T> {
  const headers = { cookie, origin: server.url, 'content-type': 'application/json' }
  const answer = await fetch(server.url + path, { ...init, headers })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as T
}

const isCounting = async (path: string): Promise<boolean> =>
  (await ask<{ counting: boolean }>(path, { method: 'GET' })).counting

const { db } = openSqlite(databaseFile(dataDir))
const { id: event } = await db
  .selectFrom('gathering')
  .select('id')
  .orderBy('start_at')
  .limit(1)
  .executeTakeFirstOrThrow()
/** Somebody who was at no event: else each save would have many events counted again. */
const { rows: quiet } = await sql<{ id: string }>`select id from person p where not exists
  (select 1 from persona a join event_part e on e.owner_id = a.owner_id and e.persona_id = a.id
    where a.owner_id = p.owner_id and a.person_id = p.id) limit 1`.execute(db)
const person = quiet[0]?.id ?? ''

let saves = 0
async function save(): Promise<number> {
  const [path, body] =
    saves++ % 2 === 0
      ? [`/api/events/${event}`, { note: `Warm room, ${saves}` }]
      : [`/api/people/${person}`, { cadenceDays: 30 + (saves % 60) }]
  const waited = await timed(() => ask(path, { method: 'PATCH', body: JSON.stringify(body) }))
  await new Promise((resolve) => setTimeout(resolve, options.pause))
  return waited
}

/** Saves again and again until that page has nothing more to count. */
async function savesUntil(page: string): Promise<readonly number[]> {
  const times: number[] = []
  for (let counting = true; counting;) {
    for (let n = 0; n < 10; n++) times.push(await save())
    counting = await isCounting(page)
  }
  return times
}

const INVENTORY = '/api/inventory'
const MATCHES = '/api/give/matches'
const rows: (readonly (string | number)[])[] = []
async function measure(title: string, page: string, due: readonly string[]): Promise<void> {
  for (const step of due) await sql.raw(step).execute(db)
  await isCounting(page)
  let times: readonly number[] = []
  const all = await timed(async () => {
    times = await savesUntil(page)
  })
  rows.push([title, times.length, ...spread(times), all / 1000])
}

while ((await isCounting(INVENTORY)) || (await isCounting(MATCHES))) await save()
const idle: number[] = []
for (let n = 0; n < 40; n++) idle.push(await save())
rows.push(['nothing', idle.length, ...spread(idle), 0])
await measure('what events brought', INVENTORY, ['update gathering set stale = 1'])
await measure('who could use what', MATCHES, [
  'insert or ignore into match_due (owner_id, person_id) select owner_id, id from person',
])
await measure('by what people are found', MATCHES, [
  'insert or ignore into fold_due (owner_id, person_id) select owner_id, id from person',
])
printTable(
  `Saves while it is counted, ${figure(options.people)} people, ${figure(options.events)} events`,
  ['counted', 'saves', 'p50 ms', 'p95 ms', 'most ms', 'counted in s'],
  rows,
)
printMachine()
await db.destroy()
await server.stop()
process.exit(0)
