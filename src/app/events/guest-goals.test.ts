import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DAY_MS } from '../../domain/instant.ts'
import { onBothEngines } from '../../store/testing.ts'
import { NOW, openNetwork, settled, temporaryDirectory } from '../testing.ts'

onBothEngines('a goal for an event', (open) => {
  const eveningWith = async (rows: readonly string[]) => {
    const network = await openNetwork(open)
    const { id } = await network.events.add({ name: 'Map Makers Night', startAt: NOW + DAY_MS })
    const path = join(temporaryDirectory(), 'guests.csv')
    writeFileSync(path, ['Name,Company,Title', ...rows].join('\n'))
    await settled(network, await network.startImport({ paths: [path], eventId: id }))
    return { network, id }
  }

  test('says whom to look for first, and each is asked something else', async () => {
    const { network, id } = await eveningWith([
      'Abe Lowe,Nordbok,Publisher',
      'Cy Vance,Leeds Libraries,Owner',
      'Zoe Marsh,Tagus,Cartographer',
    ])
    await network.events.edit(id, { goal: 'Two people who draw maps for libraries' })
    const { guests } = await network.events.event(id)
    expect(guests.map(({ lookFor }) => lookFor[0]?.kind)).toEqual(['goal', 'goal', 'new-house'])
    expect(guests[0]).toMatchObject({
      name: 'Zoe Marsh',
      lookFor: [{ text: 'Fits your goal: maps', source: 'what they do' }, {}],
    })
    const forms = guests.map(({ ask }) => ask.replace(/Nordbok|Leeds Libraries|Tagus/, '…'))
    expect(new Set(forms).size).toBe(3)
    await network.events.edit(id, { goal: 'Two good talks' })
    const later = (await network.events.event(id)).guests.flatMap(({ lookFor }) => lookFor)
    expect(later.map(({ kind }) => kind)).not.toContain('goal')
  })

  test('finds them among the strangers of a very long list', async () => {
    const names = Array.from({ length: 330 }, (_, n) =>
      [n % 26, Math.floor(n / 26)].map((at) => String.fromCharCode(97 + at)).join(''),
    )
    const { network, id } = await eveningWith(names.map((name) => `Guest ${name},Oak,Waiter`))
    const shown = new Set((await network.events.event(id)).guests.map(({ name }) => name))
    const left = names.map((name) => `Guest ${name}`).find((name) => !shown.has(name)) ?? ''
    const personId = await network.findPerson(left)
    await network.editPerson(personId, { set: [{ field: 'interest', value: 'cartography' }] })
    await network.events.edit(id, { goal: 'Two people who draw maps' })
    const [first] = (await network.events.event(id)).guests
    expect(first).toMatchObject({
      name: left,
      lookFor: [{ text: 'Fits your goal: maps', source: 'what they care about' }, {}],
    })
  })
})
