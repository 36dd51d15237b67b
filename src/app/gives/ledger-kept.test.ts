import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { onBothEngines } from '../../store/testing.ts'
import { openNetwork, settled, temporaryDirectory, type Network } from '../testing.ts'

async function exportTo(network: Network): Promise<string> {
  const folder = temporaryDirectory()
  for await (const { name, chunks } of network.export('json')) {
    let text = ''
    for await (const chunk of chunks) text += chunk
    await writeFile(join(folder, name), text)
  }
  return folder
}

const WEEK = 7 * 86_400_000

onBothEngines('The ledger', (open) => {
  test('goes into an export and comes back with it, the owner’s word on it too', async () => {
    const network = await openNetwork(open)
    const { id: personId } = await network.addPerson({ name: 'Ana Ruiz' })
    const at = network.home.clock() - WEEK
    const lead = await network.gives.add({ personId, by: 'them', kind: 'lead', words: 'maps', at })
    await network.gives.add({ personId, by: 'me', sort: 'ask', kind: 'help', at })
    await network.gives.answer(lead.id, 'thanked')
    const before = await network.gives.list({})
    expect(before.rows.find(({ id }) => id === lead.id)?.loop?.state).toBe('thanked')
    const other = await openNetwork(open)
    const paths = [await exportTo(network)]
    await settled(other, await other.startImport({ paths, label: 'export' }))
    expect(await other.gives.list({})).toEqual(before)
    expect(await other.gives.loops()).toEqual(await network.gives.loops())
  })

  test('is what the desk reads before an ask', async () => {
    const network = await openNetwork(open)
    const { id: personId } = await network.addPerson({
      name: 'Ana Ruiz',
      facts: [{ field: 'interest', value: 'bees' }],
    })
    expect((await network.write.desk(personId)).giveFirst).toBeNull()
    const at = network.home.clock() - WEEK
    await network.gives.add({ personId, by: 'me', sort: 'ask', kind: 'help', at })
    const { giveFirst, known } = await network.write.desk(personId)
    expect(giveFirst?.text).toContain('You asked Ana for something on 17 November')
    expect(giveFirst?.ideas[0]?.text).toBe(
      'They care about bees: an article, an event, somebody to meet',
    )
    expect(known.map(({ text }) => text)).toContain('You last asked for something')
    await network.gives.add({ personId, by: 'me', kind: 'gift' })
    expect((await network.write.desk(personId)).giveFirst).toBeNull()
  })

  test('says so when much came from somebody and little went to them', async () => {
    const network = await openNetwork(open)
    const { id: personId } = await network.addPerson({ name: 'Ana Ruiz' })
    await network.gives.add({ personId, by: 'them', kind: 'lead', size: 'large' })
    const { giveFirst } = await network.write.desk(personId)
    expect(giveFirst?.text).toContain('Ana has done a good deal for you lately.')
    expect(giveFirst?.text).not.toMatch(/\d/)
  })
})
