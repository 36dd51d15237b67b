import { expect, test } from 'vitest'
import { EVENT_KINDS, type OwnEvent } from '../../domain/event.ts'
import { DAY_MS, HOUR_MS } from '../../domain/instant.ts'
import { seededRandom, type Random } from '../../sample/random.ts'
import { findAllGatherings, findWent } from '../../store/gatherings.ts'
import { onBothEngines } from '../../store/testing.ts'
import { NOW, openNetwork, type Network } from '../testing.ts'
import { refreshEvents } from './refresh-events.ts'
import { FILES } from './testing.ts'
import { wentRows } from './went-rows.ts'

/** Something of an event, now and then nothing. */
function something(random: Random): Omit<OwnEvent, 'name'> {
  const startAt = random.chance(0.1) ? null : NOW + random.between(-500, 40) * DAY_MS
  const told: readonly Omit<OwnEvent, 'name'>[] = [
    { startAt, endAt: startAt === null ? null : startAt + random.int(9) * HOUR_MS },
    { hours: random.chance(0.2) ? null : random.next() * 9 },
    { cost: random.int(4) * 7.1, travel: random.pick([null, 2.2]), currency: 'EUR' },
    { currency: random.pick(['EUR', 'GBP', null]), online: random.chance(0.5) },
    { goAgain: random.pick([null, 'yes', 'no', 'maybe']) },
    { attendance: random.pick(['attended', 'going', 'declined', 'unknown']) },
    { kind: EVENT_KINDS[random.int(EVENT_KINDS.length)] ?? 'other' },
    {
      series: random.pick([null, 'Loom Days', 'Kiln Nights']),
      community: random.pick([null, 'Loom']),
    },
  ]
  return told[random.int(told.length)] ?? {}
}

/** Does something that may bear on the inventory. @returns the change, where it can be taken back */
async function doSomething(
  network: Network,
  ids: string[],
  random: Random,
): Promise<string | null> {
  const id = ids[random.int(ids.length)]
  const isThere = async (one: string) => (await network.events.find(one).catch(() => null)) !== null
  if (id === undefined || random.chance(0.3) || !(await isThere(id))) {
    const name = random.pick(['Loom Meetup', 'Kiln Workshop', 'Press Day', 'Glaze Talk'])
    const added = await network.events.add({
      name,
      startAt: NOW - 90 * DAY_MS,
      ...something(random),
    })
    ids.push(added.id)
    return added.changeId
  }
  const edit = random.chance(0.1) ? { hidden: true } : something(random)
  if (random.chance(0.5)) return (await network.events.edit(id, edit)).changeId
  const name = random.pick(['Kim Sato', 'Ana Ruiz', 'Luis Prieto', 'Ida Holm'])
  const noted = await network.events.capture({
    name,
    eventId: id,
    at: NOW - random.int(99) * DAY_MS,
  })
  if (random.chance(0.5)) return noted.changeId
  const at = NOW - random.int(60) * DAY_MS
  return (await network.talked(noted.personId, { channel: 'phone', at })).changeId
}

/** All that is derived of events thrown away and worked out again. */
async function reckonAnew({ home }: Network): Promise<void> {
  await home.store.write(home.owner, async (s) => {
    await s.db.deleteFrom('gathering').where('owner_id', '=', s.owner).execute()
    await s.db.deleteFrom('gathering_claim').where('owner_id', '=', s.owner).execute()
    await refreshEvents(s, 'UTC')
  })
}

onBothEngines('the inventory', (open) => {
  test('is the same as reckoned anew, whatever was done and taken back', async () => {
    const random = seededRandom(11)
    const network = await openNetwork(open)
    const { home } = network
    const taken = await network.take(FILES)
    const ids = [await network.events.find('Library Mixer')]
    const changes: string[] = [taken.id]
    const seen = new Set<string>()
    for (let n = 0; n < 30; n++) {
      const [change] = random.chance(0.3) ? changes.splice(random.int(changes.length), 1) : []
      if (change !== undefined) await network.undo(change).catch(() => null)
      else changes.push((await doSomething(network, ids, random)) ?? '')
      network.setNow(NOW + n * 2 * DAY_MS)
      const inventory = await network.events.inventory()
      const [kept, told] = await home.store.read(home.owner, async (s) => [
        await findWent(s),
        wentRows(await findAllGatherings(s)),
      ])
      expect(kept).toEqual(told)
      await reckonAnew(network)
      expect(await network.events.inventory()).toEqual(inventory)
      seen.add(JSON.stringify(inventory.groups))
    }
    expect(seen.size).toBeGreaterThan(10)
  })

  test('sums what the lines of its events tell', async () => {
    const random = seededRandom(12)
    const network = await openNetwork(open)
    await network.take(FILES)
    const ids = [await network.events.find('Library Mixer')]
    for (let n = 0; n < 70; n++) await doSomething(network, ids, random)
    const { past } = await network.events.list(null, 200)
    const went = past.filter(({ attendance }) => attendance !== 'declined')
    const { all } = await network.events.inventory()
    const total = (of: (line: (typeof went)[number]) => number) =>
      went.reduce((sum, line) => sum + of(line), 0)
    expect(all).toMatchObject({
      events: went.length,
      guessed: total(({ hours }) => (hours === null ? 1 : 0)),
      there: total(({ brought }) => brought.there),
      fresh: total(({ brought }) => brought.fresh),
      kept: total(({ brought }) => brought.kept),
      replied: total(({ brought }) => brought.replied),
    })
    expect(all.fresh).toBeGreaterThan(2)
    expect(all.hours).toBeCloseTo(total(({ hours }) => hours ?? 2.5))
    const spent = all.money.reduce((sum, { amount }) => sum + amount, 0)
    expect(spent).toBeCloseTo(total(({ cost, travel }) => (cost ?? 0) + (travel ?? 0)))
  })
})
