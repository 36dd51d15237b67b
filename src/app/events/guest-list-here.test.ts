import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DAY_MS } from '../../domain/instant.ts'
import { onBothEngines } from '../../store/testing.ts'
import { NOW, openNetwork, settled, temporaryDirectory } from '../testing.ts'
import { EVENING, luma } from './testing.ts'

const TABLE =
  'Name,Email,Company,Title\nKim Sato,kim@pratt.example,Pratt,Archivist\nAna Ruiz,ana@oak.example,Oak,Cartographer\n'

onBothEngines('a guest list dropped on an event’s page', (open) => {
  const bring = async (file: string, text: string, startAt: number | null = NOW + 3 * DAY_MS) => {
    const network = await openNetwork(open)
    const { id } = await network.events.add({ name: 'Map Makers / Night', startAt })
    const path = join(temporaryDirectory(), file)
    writeFileSync(path, text)
    const view = await settled(network, await network.startImport({ paths: [path], eventId: id }))
    return { network, id, path, view }
  }
  const guests = async ({ network, id }: Awaited<ReturnType<typeof bring>>) =>
    (await network.events.event(id)).guests.map(({ name }) => name).toSorted()

  test('is that event’s, whatever the file is called, with what it tells of each', async () => {
    const brought = await bring('guests.csv', TABLE)
    expect(await guests(brought)).toEqual(['Ana Ruiz', 'Kim Sato'])
    const { ahead, past } = await brought.network.events.list(null)
    expect([...ahead, ...past]).toHaveLength(1)
    const { rows } = await brought.network.people({ q: 'kim' })
    expect(rows).toMatchObject([{ name: 'Kim Sato' }])
    expect(brought.view.files).toMatchObject([{ title: 'Guest list', state: 'read' }])
  })

  test('is that event’s where no day is known', async () => {
    expect(await guests(await bring('x.csv', TABLE, null))).toEqual(['Ana Ruiz', 'Kim Sato'])
  })

  test('of Luma is that event’s without a name or a day of its own', async () => {
    const list = luma('evt-maps', EVENING, [['Bo Lind', 'bo@oak.example', true]])
    expect(await guests(await bring('luma.csv', list, EVENING))).toContain('Bo Lind')
    const coming = luma('evt-maps', NOW + DAY_MS, [['Bo Lind', 'bo@oak.example', false]])
    expect(await guests(await bring('luma.csv', coming, NOW + DAY_MS))).toContain('Bo Lind')
  })

  test('goes with the undoing of its import, and comes again', async () => {
    const brought = await bring('guests.csv', TABLE)
    const { network, path, id } = brought
    await network.undo(brought.view.id)
    expect(await guests(brought)).toEqual([])
    await settled(network, await network.startImport({ paths: [path], eventId: id }))
    expect(await guests(brought)).toEqual(['Ana Ruiz', 'Kim Sato'])
  })
})
