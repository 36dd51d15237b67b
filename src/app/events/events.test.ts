import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { DAY_MS, HOUR_MS } from '../../domain/instant.ts'
import { onBothEngines } from '../../store/testing.ts'
import { mail, NOW, openNetwork, OWN_ADDRESSES, personNamed, type Files } from '../testing.ts'
import { EVENING, FILES, LEDGER, luma, stamp } from './testing.ts'

onBothEngines('an event', (open) => {
  test('told of by ledger and guest list is one, with all that both say', async () => {
    const network = await openNetwork(open)
    await network.take(FILES)
    const { past, ahead } = await network.events.list(null)
    expect(ahead).toEqual([])
    expect(past).toHaveLength(1)
    expect(past[0]).toMatchObject({ name: 'Library Mixer', cost: 12, travel: 8, hours: 2 })
    expect(past[0]?.brought).toMatchObject({ there: 2, fresh: 2, kept: 0 })
    const event = await network.events.event(past[0]?.id ?? '')
    expect(event.face).toBe('after')
    expect(event.guests.map(({ name, presence }) => [name, presence]).sort()).toEqual([
      ['Ana Ruiz', 'there'],
      ['Bo Lind', 'listed'],
      ['Kim Sato', 'there'],
    ])
  })

  test('shows two hundred of a very long list, and those the owner knows before others', async () => {
    const network = await openNetwork(open)
    const guests = Array.from({ length: 330 }, (_, n): [string, string, boolean] => {
      const letters = [n % 26, Math.floor(n / 26)]
        .map((at) => String.fromCharCode(97 + at))
        .join('')
      return [`Guest ${letters}`, `${letters}@guests.example`, true]
    })
    await network.take({
      'Fair - Guests - 2026-11-29.csv': luma('evt-fair', NOW + 5 * DAY_MS, guests),
    })
    const { id: known } = await personNamed(network, 'Guest rm')
    await network.talked(known, { channel: 'phone', at: NOW - DAY_MS })
    const { ahead } = await network.events.list(null)
    const event = await network.events.event(ahead[0]?.id ?? '')
    expect(event.guests).toHaveLength(200)
    expect(event.guests.map(({ personId }) => personId)).toContain(known)
  })

  test('keeps who is talked to again, by hand or by mail, and forgets it when that is undone', async () => {
    const network = await openNetwork(open)
    await network.take(FILES)
    const kim = await network.findPerson('Kim Sato')
    const { changeId } = await network.talked(kim, { channel: 'phone' })
    expect((await network.events.list(null)).past[0]?.brought.kept).toBe(1)
    await network.take({
      'inbox.mbox': mail({
        from: 'Ana Ruiz <ana@oak.example>',
        to: 'Robin Ash <robin@ash.example>',
        at: stamp(NOW - DAY_MS),
        text: 'It was good to talk. Shall we meet?',
      }),
    })
    expect((await network.events.list(null)).past[0]?.brought.kept).toBe(2)
    await network.undo(changeId)
    expect((await network.events.list(null)).past[0]?.brought.kept).toBe(1)
  })

  test('does not count a meeting that is only planned; once it was, it does', async () => {
    const network = await openNetwork(open)
    const at = NOW + 2 * DAY_MS
    const entry = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:coffee@x.example',
      `DTSTART:${stamp(at).slice(0, 19).replace(/[-:]/g, '')}Z`,
      'SUMMARY:Coffee with Kim',
      'ORGANIZER;CN=Robin Ash:mailto:robin@ash.example',
      'ATTENDEE;PARTSTAT=ACCEPTED;CN=Kim Sato:mailto:kim@pratt.example',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n')
    await network.take({ ...FILES, 'calendar.ics': entry })
    expect((await network.events.list(null)).past[0]?.brought.kept).toBe(0)
    network.setNow(at + DAY_MS)
    await network.today()
    expect((await network.events.list(null)).past[0]?.brought.kept).toBe(1)
  })

  test('is as the owner says, whatever is imported after; each word can be taken back', async () => {
    const network = await openNetwork(open)
    await network.take(FILES)
    const id = (await network.events.list(null)).past[0]?.id ?? ''
    const { changeId } = await network.events.edit(id, { hours: 4, goAgain: 'yes', cost: 0 })
    await network.take(FILES)
    expect(await network.events.event(id)).toMatchObject({
      hours: 4,
      hoursFrom: 'you',
      cost: 0,
      goAgain: 'yes',
      edited: ['cost', 'goAgain', 'hours'],
    })
    await network.events.edit(id, { reset: ['cost'] })
    expect((await network.events.event(id)).cost).toBe(12)
    await network.undo(changeId, { withEntangled: true })
    expect(await network.events.event(id)).toMatchObject({ hours: 2, goAgain: null, edited: [] })
  })

  test('goes with its import, and comes back with it under the same name and words', async () => {
    const network = await openNetwork(open)
    const { id: importId } = await network.take(FILES)
    const id = (await network.events.list(null)).past[0]?.id ?? ''
    await network.events.edit(id, { goal: 'two good talks' })
    await network.undo(importId, { withEntangled: true })
    expect((await network.events.list(null)).past).toEqual([])
    await network.take(FILES)
    expect((await network.events.list(null)).past.map((one) => one.id)).toEqual([id])
  })

  test('added by hand takes in the guest list that names its day, and keeps its hour', async () => {
    const network = await openNetwork(open)
    const startAt = NOW + 7 * HOUR_MS
    const day = stamp(startAt).slice(0, 10)
    const { id } = await network.events.add({
      name: 'Translators evening',
      startAt,
      endAt: startAt + 2 * HOUR_MS,
    })
    const guests = [['Kim Sato', 'kim@pratt.example', false] as const]
    const list = `Translators evening - Guests - ${day}.csv`
    await network.take({ [list]: luma('evt-tr', startAt, guests) })
    const { ahead } = await network.events.list(null)
    expect(ahead).toMatchObject([{ name: 'Translators evening', startAt, dayOnly: false }])
    expect((await network.events.event(id)).guests.map(({ name }) => name)).toContain('Kim Sato')
    await network.take({ [`Book club - Guests - ${day}.csv`]: luma('evt-bc', startAt, guests) })
    const club = (await network.events.list(null)).ahead.find(({ name }) => name === 'Book club')
    expect(club).toMatchObject({ dayOnly: true, when: 'now' })
    expect(await network.events.event(club?.id ?? '')).toMatchObject({ face: 'during' })
  })

  test('is never called by its id where its name is known, whichever file comes last', async () => {
    const network = await openNetwork(open)
    const named = { 'Email Addresses.csv': OWN_ADDRESSES, 'ledger.csv': FILES['ledger.csv'] ?? '' }
    const list = luma('evt-mix', EVENING, [['Kim Sato', 'kim@pratt.example', true]])
    const name = async () => (await network.events.list(null)).past.map((one) => one.name)
    await network.take({ 'evt-mix.csv': list })
    expect(await name()).toEqual(['evt-mix'])
    await network.take(named)
    await network.take({ 'evt-mix.csv': list, ...named })
    expect(await name()).toEqual(['Library Mixer'])
    const { brief } = await network.person(await network.findPerson('Kim Sato'))
    // Read before the owner's addresses were known: that their row is the owner's, nobody could tell.
    expect(brief.howMet?.text).toBe('On the list of Library Mixer')
    expect(brief.onLists.map(({ text }) => text)).toEqual(['Library Mixer'])
  })

  test('is where both were only if both are known to have been there; else they were on its list', async () => {
    const network = await openNetwork(open)
    const away = luma('evt-talk', EVENING - DAY_MS, [['Kim Sato', 'kim@pratt.example', true]])
    const withoutOwner = away.split('\n').filter((line) => !line.includes('Robin Ash'))
    await network.take({
      ...FILES,
      'Archive Talk - Guests - 2026-11-18.csv': withoutOwner.join('\n'),
    })
    const { brief, tie } = await network.person(await network.findPerson('Kim Sato'))
    expect(tie.n).toBe(0)
    expect(brief.sharedEvents.map(({ text }) => text)).toEqual(['Library Mixer'])
    expect(brief.onLists.map(({ text }) => text)).toEqual(['Archive Talk'])
    expect(brief.howMet?.text).toBe('On the list of Archive Talk')
  })

  test('by hand lies ahead, and is no event when the owner says so', async () => {
    const network = await openNetwork(open)
    const at = NOW + 3 * DAY_MS
    const { id } = await network.events.add({ name: 'NYTSL mixer', startAt: at, cost: 20 })
    expect((await network.events.list(null)).ahead).toMatchObject([
      { id, name: 'NYTSL mixer', when: 'ahead', cost: 20, attendance: 'going', kind: 'social' },
    ])
    await network.events.edit(id, { hidden: true })
    expect((await network.events.list(null)).ahead).toEqual([])
    await expect(network.events.event(id)).rejects.toThrow('no such event')
  })
})

onBothEngines('the inventory', (open) => {
  const breakfasts = (count: number): Files => ({
    'Email Addresses.csv': OWN_ADDRESSES,
    'ledger.csv': LEDGER(
      Array.from({ length: count }, (_, n) => {
        const at = NOW - (120 + n * 60) * DAY_MS
        return `evt-${n},Data Breakfast ${30 - n},${stamp(at)},${stamp(at + 2 * HOUR_MS)},Leeds,approved,5.00,EUR,0`
      }),
    ),
  })

  test('sums hours and money by series, and keeps quiet under three', async () => {
    const network = await openNetwork(open)
    await network.take(breakfasts(2))
    const early = (await network.events.inventory()).groups.find(({ by }) => by === 'series')
    expect(early).toMatchObject({
      name: 'Data Breakfast',
      events: 2,
      hours: 4,
      money: [{ amount: 10, currency: 'EUR' }],
      perTenHours: null,
      verdict: 'too-early',
    })
    await network.take(breakfasts(4))
    expect((await network.events.inventory()).since).toBe(NOW - (120 + 3 * 60) * DAY_MS)
    const later = (await network.events.inventory()).groups.find(({ by }) => by === 'series')
    expect(later?.events).toBe(4)
    // Nobody in four mornings: little is expected then, not nothing.
    expect(later?.perTenHours?.mean).toBeGreaterThan(0)
    expect(later?.perTenHours?.mean).toBeLessThan(0.5)
  })

  test('sums those gone to once, with a line for each, and leans on what their kind brings', async () => {
    const network = await openNetwork(open)
    const names = ['Kiln Meetup', 'Loom Meetup', 'Press Meetup', 'Glaze Meetup']
    await network.take({
      'Email Addresses.csv': OWN_ADDRESSES,
      'ledger.csv': LEDGER(
        names.map((name, n) => {
          const at = NOW - (120 + n * 60) * DAY_MS
          return `evt-${n},${name},${stamp(at)},${stamp(at + 2 * HOUR_MS)},Leeds,approved,5.00,EUR,0`
        }),
      ),
    })
    const { groups, once } = await network.events.inventory()
    const sum = groups.find(({ by, name }) => by === 'once' && name === '')
    expect(sum).toMatchObject({ events: 4, hours: 8, money: [{ amount: 20, currency: 'EUR' }] })
    expect(sum?.perTenHours).not.toBeNull()
    expect(groups.filter(({ by }) => by === 'once').map(({ name }) => name)).toEqual(['', 'meetup'])
    expect(once.map(({ name }) => name)).toEqual(names)
    await network.events.edit(once[0]?.id ?? '', { goAgain: 'maybe' })
    const said = await network.events.inventory()
    expect(said.once.map(({ own }) => own)).toEqual(['maybe', null, null, null])
    expect(said.groups.map(({ own }) => own)).toEqual(groups.map(() => null))
    await network.take({
      'more.csv': LEDGER([
        `evt-9,Kiln Meetup,${stamp(NOW - 90 * DAY_MS)},${stamp(NOW - 90 * DAY_MS + 2 * HOUR_MS)},Leeds,approved,5.00,EUR,0`,
      ]),
    })
    const later = await network.events.inventory()
    expect(later.once.map(({ name }) => name)).toEqual(names.slice(1))
    expect(later.groups.find(({ by }) => by === 'series')).toMatchObject({
      verdict: 'too-early',
      ofKind: { kind: 'meetup' },
    })
  })

  test('holds time and money of this month against what the owner allows', async () => {
    const network = await openNetwork(open)
    await network.editSettings({ country: 'IT' })
    await network.take(FILES)
    await network.events.add({
      name: 'Dinner',
      startAt: NOW + 2 * DAY_MS,
      hours: 3,
      cost: 30,
      currency: 'EUR',
    })
    const { changeId } = await network.events.setBudget({ hoursMonth: 8, moneyQuarter: 200 })
    const { budget } = await network.events.inventory()
    expect(budget.month).toMatchObject({
      from: '2026-11-01',
      to: '2026-11-30',
      hours: { limit: 8, spent: 2, planned: 3 },
      money: { limit: null, spent: 20, planned: 30 },
    })
    expect(budget.quarter).toMatchObject({ from: '2026-10-01', money: { limit: 200 } })
    await network.undo(changeId)
    expect((await network.events.inventory()).budget.limits.hoursMonth).toBeNull()
  })

  test('counts money in the currency of the country, and any other beside it', async () => {
    const network = await openNetwork(open)
    await network.editSettings({ country: 'GB' })
    await network.take(FILES)
    await network.events.add({ name: 'Talk', startAt: NOW - DAY_MS, cost: 18.5, currency: 'GBP' })
    await network.events.add({ name: 'Fair', startAt: NOW - DAY_MS, cost: 4 })
    await network.events.add({ name: 'Dinner', startAt: NOW + DAY_MS, cost: 30, currency: 'EUR' })
    const { budget } = await network.events.inventory()
    expect(budget.limits.currency).toBe('GBP')
    expect(budget.month).toMatchObject({
      money: { spent: 22.5, planned: 0 },
      foreign: [{ currency: 'EUR', spent: 20, planned: 30 }],
    })
    await network.events.setBudget({ moneyMonth: 60, currency: 'EUR' })
    const { month } = (await network.events.inventory()).budget
    expect(month.money).toEqual({ limit: 60, spent: 24, planned: 30 })
    expect(month.foreign).toEqual([{ currency: 'GBP', spent: 18.5, planned: 0 }])
  })

  test('is exported and restored whole', async () => {
    const network = await openNetwork(open)
    await network.take(FILES)
    const { id } = await network.events.add({ name: 'NYTSL mixer', startAt: NOW - HOUR_MS })
    const noted = await network.events.capture({ name: 'Luis Prieto', eventId: id })
    await network.events.keepPhoto(noted.id, new Uint8Array([0xff, 0xd8, 0xff, 1]))
    const files: Record<string, string> = {}
    for await (const { name, chunks } of network.export('json')) {
      files[name] = (await Array.fromAsync(chunks)).join('')
    }
    const other = await openNetwork(open)
    await other.take(files)
    expect(await other.events.list(null)).toEqual(await network.events.list(null))
    expect(await other.events.inventory()).toEqual(await network.events.inventory())
    expect((await other.events.photo(noted.id)).bytes).toHaveLength(4)
  })
})

/** One entry of a calendar, as written. */
const entryOf = (calendar: string, uid: string): string =>
  calendar.split('BEGIN:VEVENT').find((entry) => entry.includes(uid)) ?? ''

onBothEngines('the calendar', (open) => {
  test('holds events, follow-ups, promises and birthdays, the same bytes until something changes', async () => {
    const network = await openNetwork(open)
    const { id } = await network.events.add({
      name: 'Mixer, with a comma; and more',
      startAt: NOW + DAY_MS,
      endAt: NOW + DAY_MS + HOUR_MS,
      place: 'Long hall '.repeat(20),
    })
    const luis = await network.addPerson({
      name: 'Luis Prieto',
      facts: [{ field: 'birthday', value: '1980-02-29' }],
    })
    await network.talked(luis.id, { channel: 'phone' })
    await network.setFollowUp(luis.id, { what: 'send the paper', due: '2026-11-27' })
    const promise = { personId: luis.id, what: 'the reading list', due: '2026-11-28' }
    const own = await network.promises.add({ ...promise, by: 'me' })
    const kept = await network.promises.add({ ...promise, by: 'me', what: 'a call' })
    await network.promises.kept(kept.id)
    await network.promises.add({ ...promise, by: 'them', what: 'her notes' })
    await network.promises.add({ personId: luis.id, what: 'no day', by: 'me' })
    const text = await network.events.calendarFile()
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
    const entries = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(entries.map(({ summary }) => summary).sort()).toEqual([
      'Birthday of Luis Prieto',
      'For Luis Prieto: the reading list',
      'From Luis Prieto: her notes',
      'Luis Prieto: send the paper',
      'Mixer, with a comma; and more',
    ])
    const birthday = entries.find(({ uid }) => uid === `birthday-${luis.id}@digwell`)
    const turns = birthday?.iterator()
    expect([turns?.next().toString(), turns?.next().toString()]).toEqual([
      '1980-02-29',
      '1981-02-28',
    ])
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBe(75)
    network.setNow(NOW + HOUR_MS)
    expect(await network.events.calendarFile()).toBe(text)
    await network.events.edit(id, { goal: 'two good talks' })
    const changed = await network.events.calendarFile()
    expect(changed).toContain(`UID:event-${id}@digwell`)
    expect(changed).toMatch(/SEQUENCE:1/)
    await network.promises.edit(own.id, { due: '2026-11-30' })
    const moved = entryOf(await network.events.calendarFile(), `promise-${own.id}@digwell`)
    expect(moved).toContain('DTSTART;VALUE=DATE:20261130')
    expect(moved).toMatch(/SEQUENCE:3600\b/)
  })

  test('holds trips and moves on all of their days', async () => {
    const network = await openNetwork(open)
    const { id } = await network.trips.add({
      place: 'St. Louis, MO',
      from: '2026-12-03',
      to: '2026-12-17',
    })
    await network.trips.add({ place: 'Leeds, UK', from: '2027-03-01', kind: 'move' })
    const trip = entryOf(await network.events.calendarFile(), `trip-${id}@digwell`)
    expect(trip).toContain('DTSTART;VALUE=DATE:20261203')
    expect(trip).toContain('DTEND;VALUE=DATE:20261218')
    expect(trip).toContain('SUMMARY:In St. Louis')
    expect(await network.events.calendarFile()).toContain('SUMMARY:Moving to Leeds')
  })

  test('is open to who knows its address, until that ends', async () => {
    const network = await openNetwork(open)
    expect(await network.events.feed()).toEqual({ path: null })
    const { path } = await network.events.openFeed()
    const token = /^\/feeds\/([\w-]{43})\.ics$/.exec(path ?? '')?.[1] ?? ''
    expect(await network.events.feedFile(token)).toContain('BEGIN:VCALENDAR')
    expect(await network.events.feedFile('x'.repeat(43))).toBeNull()
    await network.events.openFeed()
    expect(await network.events.feedFile(token)).toBeNull()
    await network.events.closeFeed()
    expect(await network.events.feed()).toEqual({ path: null })
  })
})
