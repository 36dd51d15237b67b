import { expect, test } from 'vitest'
import { fullName } from '../../sample/network/household.ts'
import { neighbours } from '../../sample/network/neighbours.ts'
import { onBothEngines } from '../../store/testing.ts'
import { openNetwork, settled, type Network } from '../testing.ts'

type Found = { readonly words: string; readonly person: string | null }

/** Of whatever age and state. */
async function found(network: Network): Promise<readonly Found[]> {
  const promises: Found[] = []
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<Network['promises']['list']>> = await network.promises.list({
      view: 'all',
      limit: 500,
      ...(after === null ? {} : { after }),
    })
    promises.push(...page.rows)
    if (page.next === null) break
    after = page.next
  }
  const requests = await network.requests.list({ view: 'all', limit: 500 })
  const needs = await network.needs.list({ view: 'all' })
  return [...promises, ...requests.rows, ...needs.rows]
}

const CIRCLE_OF = new Map(neighbours().map((person) => [fullName(person), person.circle]))

onBothEngines('what is found in the sample network', (open) => {
  test('reads like a life: no sentence three times, none twice in one circle, full screens', async () => {
    const network = await openNetwork(open)
    await settled(network, await network.addSample())
    const all = await found(network)
    expect(all.length).toBeGreaterThan(200)
    const saidBy = Map.groupBy(all, ({ words }) => words)
    const often = [...saidBy].filter(
      ([, by]) =>
        by.length > 2 ||
        new Set(by.map(({ person }) => CIRCLE_OF.get(person ?? ''))).size < by.length,
    )
    expect(often.map(([words, by]) => [words, by.length])).toEqual([])

    const suggested = await network.promises.list({ view: 'suggested', limit: 100 })
    expect(new Set(suggested.rows.map(({ by }) => by))).toEqual(new Set(['me', 'them']))
    expect(suggested.rows.length).toBeGreaterThan(10)
    expect(new Set(suggested.rows.map(({ what }) => what)).size).toBe(suggested.rows.length)
    expect((await network.requests.list({ view: 'waiting' })).rows).toHaveLength(2)
    expect((await network.today()).moves).not.toEqual([])
    expect((await network.needs.matches()).give).not.toEqual([])
  })
})
