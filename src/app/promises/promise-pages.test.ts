import { expect, test } from 'vitest'
import { isoDay } from '../../domain/instant.ts'
import { onBothEngines } from '../../store/testing.ts'
import { openNetwork, type Network } from '../testing.ts'

const TODAY = 20_780 // 2026-11-24

/** Page after page, two at a time. */
async function paged(network: Network, view: 'waiting' | 'all' | 'suggested' | 'open') {
  const found: string[] = []
  for (let after: string | undefined; ;) {
    const page = await network.promises.list({
      view,
      limit: 2,
      ...(after === undefined ? {} : { after }),
    })
    found.push(...page.rows.map(({ what }) => what))
    if (page.next === null) return found
    after = page.next
  }
}

onBothEngines('a long list of promises', (open) => {
  test('comes page after page in one order, each once: by day, then without one, newest first', async () => {
    const network = await openNetwork(open)
    const ana = await network.addPerson({ name: 'Ana Ruiz' })
    for (let n = 0; n < 11; n++) {
      network.setNow(Date.UTC(2026, 10, 24, n))
      const due = n % 3 === 0 ? {} : { due: isoDay(TODAY + ((n * 5) % 7)) }
      const by = n % 2 === 0 ? 'me' : 'them'
      const { id } = await network.promises.add({ personId: ana.id, by, what: `${n}`, ...due })
      if (n === 4) await network.promises.edit(id, { due: null })
      if (n === 6) await network.promises.edit(id, { due: isoDay(TODAY - 3) })
      if (n === 10) await network.promises.kept(id)
    }
    const whole = await network.promises.list({ view: 'waiting', limit: 500 })
    const order = ['6', '7', '2', '5', '1', '8', '9', '4', '3', '0']
    expect(whole.rows.map(({ what }) => what)).toEqual(order)
    for (const view of ['waiting', 'open'] as const) {
      expect([view, await paged(network, view)]).toEqual([view, order])
    }
    expect(await paged(network, 'all')).toEqual(
      Array.from({ length: 11 }, (_, n) => String(10 - n)),
    )
    const theirs = await network.promises.list({ view: 'waiting', by: 'them', limit: 3 })
    expect(theirs.rows.map(({ what }) => what)).toEqual(['7', '5', '1'])
  })
})
