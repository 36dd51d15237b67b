import { expect, test } from 'vitest'
import { onBothEngines } from '../../store/testing.ts'
import { connections, openNetwork } from '../testing.ts'

onBothEngines('an introduction ticked off in Today', (open) => {
  test('is contact with both, and undone, with neither', async () => {
    const network = await openNetwork(open)
    await network.take({
      'Connections.csv': connections(
        { name: 'Ana Ruiz', slug: 'ana-ruiz' },
        { name: 'Ben Okafor', slug: 'ben-okafor' },
      ),
    })
    const ana = await network.findPerson('Ana Ruiz')
    const ben = await network.findPerson('Ben Okafor')
    const { id } = await network.introductions.begin({ aId: ana, bId: ben, why: 'maps' })
    for (const step of ['a-yes', 'b-yes'] as const) await network.introductions.step(id, { step })
    const contacts = () =>
      Promise.all([ana, ben].map(async (one) => (await network.person(one)).timeline.length))
    const before = await contacts()
    const make = (await network.today()).moves.find(({ kind }) => kind === 'introduce')
    const { changeId } = await network.moveDone(make?.id ?? '', { note: 'Over coffee' })
    expect((await network.introductions.one(id)).stage).toBe('made')
    expect(await contacts()).toEqual(before.map((count) => count + 1))
    expect((await network.person(ben)).timeline[0]).toMatchObject({ snippet: 'Over coffee' })
    await network.undo(changeId)
    expect(await contacts()).toEqual(before)
  })
})
