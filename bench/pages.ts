/**
 * How long pages take over HTTP with 100,000 people, 5,000 events and 50,000 promises, and what processor
 * time the server spends on each. `npm run bench:pages`, or with a directory to keep and use again:
 * `node bench/pages.ts --people 100000 /tmp/filled`
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startDigwell } from '../e2e/start-digwell.ts'
import { databaseFile } from '../src/main/open-digwell.ts'
import { openSqlite } from '../src/store/sqlite.ts'
import { createStore } from '../src/store/store.ts'
import { seededRandom } from '../src/sample/random.ts'
import { numberArguments } from './arguments.ts'
import { figure, printMachine, printTable, spread, timed } from './figures.ts'
import { fillPages } from './fill-pages.ts'
import { filledData } from './filled-data.ts'
import { scratchDirectory } from './scratch.ts'

const { options, rest } = numberArguments({
  people: 100_000,
  each: 10,
  events: 5_000,
  promises: 50_000,
  groups: 40_000,
  asks: 60,
})
const dataDir = rest[0] ?? join(scratchDirectory(), 'data')
const NOW = Date.now()

async function fill(): Promise<void> {
  const { people, each, events, promises, groups } = options
  const interactions = people * each
  const { seconds } = await filledData(dataDir, { people, interactions, years: 5, now: NOW })
  const opened = openSqlite(databaseFile(dataDir), { bulk: true })
  const store = createStore(opened)
  const known = await opened.db
    .selectFrom('persona')
    .select(['id as personaId', 'person_id as personId'])
    .where('person_id', 'is not', null)
    .$narrowType<{ personId: string }>()
    .orderBy('person_id')
    .execute()
  const more = await timed(() =>
    fillPages(store, 'me', known, { events, promises, groups, now: NOW }),
  )
  await store.close()
  process.stdout.write(`Filled in ${figure(seconds + more / 1000)} s.\n`)
}

if (!existsSync(databaseFile(dataDir))) await fill()

type Ids = { readonly [kind: string]: readonly string[] }

/** Ids of the sorts of things that are asked for, read beside the server. */
async function findIds(): Promise<Ids> {
  const { db } = openSqlite(databaseFile(dataDir), { readOnly: true })
  const random = seededRandom(5)
  const sample = (ids: readonly string[]) =>
    Array.from({ length: 40 }, () => ids[random.int(ids.length)] ?? '')
  const events = await db
    .selectFrom('gathering as g')
    .innerJoin('gathering_claim as c', 'c.gathering_id', 'g.id')
    .innerJoin('event_part as e', 'e.event_id', 'c.event_id')
    .groupBy(['g.id', 'g.start_at'])
    .select((eb) => ['g.id', 'g.start_at as start', eb.fn.countAll<number>().as('size')])
    .execute()
  const of = (want: (event: (typeof events)[number]) => boolean) =>
    sample(events.filter(want).map(({ id }) => id))
  const isAhead = ({ start }: (typeof events)[number]) => (start ?? 0) > NOW
  const ties = await db.selectFrom('tie').select('person_id').orderBy('n', 'desc').execute()
  const inCrowds = await db
    .selectFrom('interaction as i')
    .innerJoin('participant as a', 'a.interaction_id', 'i.id')
    .innerJoin('persona as p', 'p.id', 'a.persona_id')
    .where('i.size', '>', 40)
    .groupBy('p.person_id')
    .select((eb) => ['p.person_id', eb.fn.countAll<number>().as('crowds')])
    .orderBy('crowds', 'desc')
    .limit(40)
    .execute()
  const ids = {
    'event past': of((event) => !isAhead(event) && event.size < 100),
    'event past, long list': of((event) => !isAhead(event) && event.size >= 200),
    'event ahead': of((event) => isAhead(event) && event.size < 100),
    'event ahead, long list': of((event) => isAhead(event) && event.size >= 200),
    person: sample(ties.map(({ person_id }) => person_id)),
    'person, most mail': ties.slice(0, 40).map(({ person_id }) => person_id),
    'person, most crowds': inCrowds.flatMap(({ person_id }) => person_id ?? []),
  }
  await db.destroy()
  return ids
}

const ids = await findIds()
const server = await startDigwell({ dataDirectory: dataDir })
const entered = await fetch(server.signIn, { redirect: 'manual' })
const cookie = (entered.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? ''

/** Milliseconds of processor time the server has used; counted in hundredths of a second. */
function serverCpu(): number {
  const fields = readFileSync(`/proc/${server.process.pid}/stat`, 'utf8').split(') ')[1]?.split(' ')
  return (Number(fields?.[11]) + Number(fields?.[12])) * 10
}

async function measure(paths: (n: number) => string): Promise<readonly number[]> {
  const ask = async (n: number): Promise<void> => {
    const answer = await fetch(server.url + paths(n), { headers: { cookie } })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${paths(n)}: ${answer.status} ${text.slice(0, 200)}`)
  }
  for (let n = 0; n < 5; n++) await ask(n)
  const times: number[] = []
  const before = serverCpu()
  for (let n = 0; n < options.asks; n++) times.push(await timed(() => ask(n)))
  return [...spread(times), (serverCpu() - before) / options.asks]
}

const firstDay = await timed(async () => fetch(`${server.url}/api/today`, { headers: { cookie } }))
const firstEvents = await timed(async () =>
  fetch(`${server.url}/api/events`, { headers: { cookie } }),
)
/** Until a thread has counted what was filled in; pages do not wait for it. */
async function counted(): Promise<void> {
  for (let counting = true; counting;) {
    const answer = await fetch(`${server.url}/api/inventory`, { headers: { cookie } })
    counting = ((await answer.json()) as { counting: boolean }).counting
    if (counting) await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

const counting = await timed(counted)
const byId = (kind: string, path: string) => (n: number) => {
  const list = ids[kind] ?? []
  return `${path}/${list[n % list.length]}`
}
const PAGES: readonly (readonly [string, (n: number) => string])[] = [
  ['today', () => '/api/today'],
  ['events', () => '/api/events'],
  ['events/inventory', () => '/api/inventory'],
  ...Object.keys(ids)
    .filter((kind) => kind.startsWith('event'))
    .map((kind) => [kind, byId(kind, '/api/events')] as const),
  ...['suggested', 'open', 'waiting', 'all'].map(
    (view) => [`promises ${view}`, () => `/api/promises?view=${view}`] as const,
  ),
  ...Object.keys(ids)
    .filter((kind) => kind.startsWith('person'))
    .map((kind) => [kind, byId(kind, '/api/people')] as const),
]
const rows: (readonly (string | number)[])[] = []
for (const [title, paths] of PAGES) rows.push([title, ...(await measure(paths))])
printTable(
  `${figure(options.people)} people, ${figure(options.events)} events, ${figure(options.promises)} promises`,
  ['page', 'p50 ms', 'p95 ms', 'most ms', 'server cpu ms'],
  rows,
)
process.stdout.write(
  `\nFirst Today ${figure(firstDay)} ms, first events page ${figure(firstEvents)} ms, all counted ${figure(counting / 1000)} s later.\n`,
)
printMachine()
await server.stop()
process.exit(0)
