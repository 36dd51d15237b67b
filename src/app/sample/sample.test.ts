import { expect, test } from 'vitest'
import { onBothEngines } from '../../store/testing.ts'
import { openNetwork, settled } from '../testing.ts'

onBothEngines('the sample network', (open) => {
  test('has introductions and a community of its own, and leaves nothing of them', async () => {
    const network = await openNetwork(open)
    await settled(network, await network.addSample())
    const { rows } = await network.introductions.list({})
    expect(rows.map(({ a, b, stage }) => [a.name, b.name, stage])).toEqual([
      ['Noriko Ishizaki', 'Imogen Thornbury', 'asking'],
      ['Aoife Brannigan', 'Rashid Al-Karim', 'made'],
      ['Gwen Prothero', 'Amara Nwokedi', 'thanked'],
    ])
    const { moves } = await network.today()
    expect(moves.filter(({ kind }) => kind === 'introduce')).toEqual([])
    const communities = await network.communities.list()
    expect(communities.rows).toMatchObject([{ name: 'Northern Librarians', found: 'events' }])
    expect(communities.rows[0]?.people).toBeGreaterThan(10)
    const gives = await network.gives.list({ limit: 100 })
    expect(gives.rows.filter(({ found }) => found === null)).toHaveLength(9)
    expect(
      (await network.gives.loops()).map(({ person, loop }) => [person, loop?.next?.what]),
    ).toEqual([
      ['Priya Ramamurthy', 'report'],
      ['Samir Haddadi', 'thank'],
    ])
    const { all, groups } = await network.events.inventory()
    expect(all).toMatchObject({ events: 11 })
    expect(all.kept).toBeGreaterThan(2)
    expect(all.fresh).toBeGreaterThan(all.kept * 2)
    expect(groups.find(({ name }) => name === 'Leeds Data Breakfast')?.kept).toBeGreaterThan(0)
    await network.removeSample()
    expect((await network.gives.list({})).rows).toEqual([])
    expect((await network.introductions.list({})).rows).toEqual([])
    expect((await network.communities.list()).rows).toEqual([])
    expect((await network.people({})).inView).toBe(0)
  })
})
