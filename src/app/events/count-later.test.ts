import { expect, test } from 'vitest'
import { DAY_MS, HOUR_MS } from '../../domain/instant.ts'
import { onBothEngines } from '../../store/testing.ts'
import { NOW, openNetwork, OWN_ADDRESSES, personNamed, type Network } from '../testing.ts'
import { createEvents } from './create-events.ts'
import { settleEvents } from './settle-events.ts'

const stamp = (at: number) => new Date(at).toISOString()

/** Sixty evenings, one a week; to each of them Kim came, and somebody else. */
function evenings(): { readonly [path: string]: string } {
  const weeks = Array.from({ length: 60 }, (_, n) => NOW - (n + 1) * 7 * DAY_MS)
  const rows = weeks.map(
    (at, n) =>
      `evt-${n},Evening on ${wordOf(n)},${stamp(at)},${stamp(at + HOUR_MS)},Leeds,approved,,,`,
  )
  const head = 'api_id,name,first_name,last_name,email,approval_status,checked_in_at,qr_code_url'
  const lists = weeks.map((at, n) => {
    const guest = (id: string, name: string, email: string) => {
      const [given, family] = name.split(' ')
      const link = `https://lu.ma/check-in/evt-${n}?pk=${id}`
      return `gst-${id}${n},${name},${given},${family},${email},approved,${stamp(at)},${link}`
    }
    const path = `Evening on ${wordOf(n)} - Guests - ${stamp(at).slice(0, 10)}.csv`
    return [
      path,
      [
        head,
        guest('me', 'Robin Ash', 'robin@ash.example'),
        guest('kim', 'Kim Sato', 'kim@pratt.example'),
        guest('other', `Guest ${wordOf(n)}`, `${wordOf(n)}@guests.example`),
      ].join('\n'),
    ] as const
  })
  return {
    'Email Addresses.csv': OWN_ADDRESSES,
    'ledger.csv': [
      'event_id,name,start_at,end_at,city,my_status,ticket_price,currency,travel_cost',
      ...rows,
    ].join('\n'),
    ...Object.fromEntries(lists),
  }
}

function wordOf(n: number): string {
  return [n % 26, Math.floor(n / 26)].map((at) => String.fromCharCode(97 + at)).join('')
}

async function forgetCounts({ home }: Network): Promise<void> {
  await home.store.write(home.owner, async (s) => {
    const nothing = { there: 0, fresh: 0, kept: 0, replied: 0, captured: 0, open: 0 }
    await s.db
      .updateTable('gathering')
      .set({ stale: 1, tally: JSON.stringify(nothing) })
      .where('owner_id', '=', s.owner)
      .execute()
  })
}

onBothEngines('events that are not counted yet', (open) => {
  test('are shown with what they brought; what counts all of them says so and comes in', async () => {
    const network = await openNetwork(open)
    await network.take(evenings())
    const page = await network.events.list(null)
    const inventory = await network.events.inventory()
    expect(page.past[0]?.brought).toMatchObject({ there: 2, fresh: 2 })
    expect(inventory).toMatchObject({ counting: false, all: { events: 60, there: 120 } })
    await forgetCounts(network)
    let asked = 0
    const begin = () => {
      asked += 1
      return true
    }
    const aside = { begin, isOn: () => asked > 0 }
    const events = createEvents({ ...network.home, aside })
    expect(await events.list(null)).toEqual(page)
    expect(await events.inventory()).toMatchObject({ counting: true, all: { there: 0 } })
    expect(asked).toBe(1)
    await settleEvents(network.home)
    expect(await events.inventory()).toEqual(inventory)
    expect(asked).toBe(1)
  })

  test('are waited for where nobody counts them elsewhere, or that went wrong', async () => {
    const network = await openNetwork(open)
    await network.take(evenings())
    const inventory = await network.events.inventory()
    await forgetCounts(network)
    expect(await network.events.inventory()).toEqual(inventory)
    await forgetCounts(network)
    const aside = { begin: () => false, isOn: () => false }
    const events = createEvents({ ...network.home, aside })
    expect(await events.inventory()).toEqual(inventory)
  })

  test('as they lay ahead when they were counted are counted anew once they have begun', async () => {
    const network = await openNetwork(open)
    const { 'Email Addresses.csv': own = '' } = evenings()
    const at = NOW + 3 * DAY_MS
    await network.take({
      'Email Addresses.csv': own,
      [`Fair - Guests - ${stamp(at).slice(0, 10)}.csv`]: [
        'api_id,name,first_name,last_name,email,approval_status,checked_in_at,qr_code_url',
        `g1,Kim Sato,Kim,Sato,kim@pratt.example,approved,${stamp(at)},https://lu.ma/check-in/f?pk=g1`,
      ].join('\n'),
      'ledger.csv': [
        'event_id,name,start_at,end_at,city,my_status,ticket_price,currency,travel_cost',
        `f,Fair,${stamp(at)},${stamp(at + HOUR_MS)},Leeds,approved,,,`,
      ].join('\n'),
    })
    const { id } = await personNamed(network, 'Kim Sato')
    await network.talked(id, { channel: 'phone', at: NOW - DAY_MS })
    expect((await network.events.list(null)).ahead).toHaveLength(1)
    network.setNow(at + DAY_MS)
    const { past } = await network.events.list(null)
    expect(past[0]?.brought).toMatchObject({ there: 1, fresh: 0 })
    expect((await network.events.inventory()).all).toMatchObject({ events: 1, fresh: 0 })
  })
})
