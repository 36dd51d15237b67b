import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ownedTables } from '../../store/owned-tables.ts'
import { onBothEngines } from '../../store/testing.ts'
import { dump } from '../../store/testing/dump.ts'
import { openNetwork, settled } from '../testing.ts'

onBothEngines('erasing everything', (open) => {
  test('leaves nothing, neither of the network nor of its history', async () => {
    const network = await openNetwork(open)
    const other = await openNetwork(open)
    await other.addPerson({ name: 'Ana Ruiz', facts: [] })
    await settled(network, await network.addSample())
    await network.addPerson({ name: 'Bo Quist', facts: [], note: 'Plays the oboe.' })
    const { dataDir, owner, store } = network.home
    await mkdir(join(dataDir, 'backups'))
    await writeFile(join(dataDir, 'backups', 'before-1-2.sqlite'), 'Bo Quist')
    await network.eraseEverything()
    expect(await readdir(dataDir)).toEqual([])
    const left = await dump(store, owner)
    expect(Object.keys(left).filter((table) => left[table]?.length !== 0)).toEqual(['owner'])
    expect(await store.read(owner, (s) => ownedTables(s))).toContain('journal')
    expect((await network.history(null)).changes).toEqual([])
    expect(await network.session()).toMatchObject({ people: 'none', sample: null })
    expect((await other.people({})).rows.map(({ name }) => name)).toEqual(['Ana Ruiz'])
    await network.addPerson({ name: 'Cleo Marsh', facts: [] })
    expect((await network.people({})).rows.map(({ name }) => name)).toEqual(['Cleo Marsh'])
  })
})
