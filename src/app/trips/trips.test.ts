import { expect, test } from 'vitest'
import { clearPlaces } from '../../store/places.ts'
import { onBothEngines } from '../../store/testing.ts'
import { mail, openNetwork, OWN_ADDRESSES, personNamed, type Network } from '../testing.ts'

const card = (name: string, slug: string, adr: string) =>
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${name}`,
    `N:${name.split(' ').toReversed().join(';')};;;`,
    `EMAIL:${slug}@oak.example`,
    `ADR;TYPE=HOME:;;${adr}`,
    'END:VCARD',
  ].join('\r\n')

const BOOK = [
  card('Ana Ruiz', 'ana', '12 Elm St;Clayton;MO;63105;USA'),
  card('Ben Okafor', 'ben', 'Lindell Blvd 4;St. Louis;MO;63108;USA'),
  card('Cleo Marsh', 'cleo', ';Leeds;;;United Kingdom'),
  card('Dan Holt', 'dan', ';Springfield;;;'),
].join('\r\n')

const entry = (uid: string, title: string, days: string, more = '') =>
  ['BEGIN:VEVENT', `UID:${uid}@cal.example`, `SUMMARY:${title}`, days, more, 'END:VEVENT']
    .filter((line) => line !== '')
    .join('\r\n')

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'X-WR-CALNAME:Robin',
  entry('f1', 'Flight to St. Louis\\, MO', 'DTSTART:20270303T090000Z\r\nDTEND:20270303T140000Z'),
  entry(
    'h1',
    'Hotel Mondial',
    'DTSTART;VALUE=DATE:20270303\r\nDTEND;VALUE=DATE:20270307',
    'LOCATION:4 Market St\\, St. Louis\\, MO 63101',
  ),
  entry('f2', 'Book flight to Lisbon', 'DTSTART:20270101T090000Z\r\nDTEND:20270101T100000Z'),
  entry(
    'm1',
    'Coffee with Ana',
    'DTSTART:20260110T090000Z\r\nDTEND:20260110T100000Z',
    'LOCATION:Cafe Blue\r\nATTENDEE;CN=Ana Ruiz:mailto:ana@oak.example',
  ),
  'END:VCALENDAR',
].join('\r\n')

const ME = 'robin@ash.example'
const WORLD = {
  'Email Addresses.csv': OWN_ADDRESSES,
  'book.vcf': BOOK,
  'robin.ics': CALENDAR,
  'mail.mbox': ['ana', 'ben', 'cleo', 'dan']
    .flatMap((who, index) => [
      mail({
        from: ME,
        to: `${who}@oak.example`,
        at: `2026-10-1${index}T10:00:00Z`,
        text: `Hi ${who}, how is the mill?`,
        subject: 'The mill',
      }),
      mail({
        from: `${who}@oak.example`,
        to: ME,
        at: `2026-10-2${index}T10:00:00Z`,
        text: 'It turns, thank you. How are you?',
        subject: 'Re: The mill',
      }),
    ])
    .join(''),
}

const names = (rows: readonly { readonly name: string }[]) =>
  rows.map(({ name }) => name).toSorted()

async function withTrip(open: Parameters<typeof openNetwork>[0]) {
  const network = await openNetwork(open)
  await network.take(WORLD)
  await network.trips.setHome({ place: 'Leeds, UK' })
  const { id } = await network.trips.add({
    place: 'St. Louis, MO',
    from: '2027-02-01',
    to: '2027-02-05',
  })
  return { network, id }
}

const at = (day: number, hour: number) => new Date(Date.UTC(2026, 10, day, hour)).toISOString()

const suggestions = async (network: Network) => (await network.trips.list()).suggestions

onBothEngines('places and trips', (open) => {
  test('people live where their address says; what is not sure is said so', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const near = await network.trips.near('Greater St. Louis Area')
    expect(near.total).toBe(2)
    expect(names(near.people)).toEqual(['Ana Ruiz', 'Ben Okafor'])
    expect(near.people[0]?.why.map(({ text }) => text).join(' ')).toMatch(
      /Lives in (?:Clayton|St. Louis)/,
    )
    const where = await network.trips.where()
    expect(where.placed).toBe(3)
    expect(where.unsure).toMatchObject([
      { name: 'Dan Holt', said: 'Springfield', trouble: 'ambiguous' },
    ])
    await expect(network.trips.near('Springfield')).rejects.toThrow(/Several places/)
  })

  test('a city the owner sets wins and is taken back with the change', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const dan = await personNamed(network, 'Dan Holt')
    await network.editPerson(dan.id, { set: [{ field: 'city', value: 'Springfield, IL' }] })
    expect(names((await network.trips.near('Springfield, Illinois')).people)).toEqual(['Dan Holt'])
    await network.undo(null)
    expect((await network.trips.near('Springfield, Illinois')).total).toBe(0)
  })

  test('a trip shows who is there, what was last and when they were seen', async () => {
    const { network, id } = await withTrip(open)
    const trip = await network.trips.trip(id)
    expect(trip).toMatchObject({ kind: 'trip', when: 'ahead', to: '2027-02-05', planned: 0 })
    const ana = trip.near.people.find(({ name }) => name === 'Ana Ruiz')
    expect(ana?.seenInPersonAt).toBe(Date.parse('2026-01-10T09:00:00Z'))
    expect(ana?.km).toBeGreaterThan(0)
    expect((await network.trips.trip(id, 1)).near.people.map(({ name }) => name)).toEqual([
      'Ben Okafor',
    ])
  })

  test('steps are noted, a day set becomes a follow-up, and all of it can be undone', async () => {
    const { network, id } = await withTrip(open)
    const ana = await personNamed(network, 'Ana Ruiz')
    await network.trips.step(id, ana.id, { step: 'asked' })
    await network.trips.step(id, ana.id, { step: 'set', meetOn: '2027-02-03' })
    expect((await network.trips.trip(id)).plan).toMatchObject([
      { name: 'Ana Ruiz', step: 'set', meetOn: '2027-02-03' },
    ])
    const open1 = (await network.person(ana.id)).followUps
    expect(open1).toMatchObject([{ what: 'Meet in St. Louis', state: 'open' }])
    await network.undo(null)
    expect((await network.trips.trip(id)).plan).toMatchObject([{ step: 'asked' }])
    expect((await network.person(ana.id)).followUps).toEqual([])
    await network.trips.step(id, ana.id, { step: null })
    expect((await network.trips.trip(id)).plan).toEqual([])
    await expect(network.trips.step(id, ana.id, { step: 'set' })).rejects.toThrow(/which day/)
  })

  test('a meeting goes to the new place with the trip, and is let go with it', async () => {
    const { network, id } = await withTrip(open)
    const ana = await personNamed(network, 'Ana Ruiz')
    await network.trips.step(id, ana.id, { step: 'set', meetOn: '2027-02-03' })
    await network.trips.edit(id, { place: 'Chicago, IL' })
    const followUps = async () => (await network.person(ana.id)).followUps
    expect(await followUps()).toMatchObject([{ what: 'Meet in Chicago', state: 'open' }])
    await network.trips.remove(id)
    expect((await followUps()).filter(({ state }) => state === 'open')).toEqual([])
    await network.undo(null)
    expect(await followUps()).toMatchObject([{ what: 'Meet in Chicago', state: 'open' }])
  })

  test('a first draft asks for one coffee at two free times', async () => {
    const { network, id } = await withTrip(open)
    const ana = await personNamed(network, 'Ana Ruiz')
    const { text } = await network.trips.words(id, ana.id)
    expect(text).toContain('Hi Ana,')
    expect(text).toContain('I am in St. Louis from 1 to 5 February.')
    expect(text).toMatch(/say Tuesday 2 February at 10:00 or Wednesday 3 February at 16:00/)
    expect(text).toContain('Last time it was about “The mill”')
    network.setNow(Date.parse('2027-12-01T10:00:00Z'))
    expect((await network.trips.words(id, ana.id)).text).not.toContain('The mill')
  })

  test('words found in mail are a reason to meet once they are confirmed', async () => {
    const { network, id } = await withTrip(open)
    const at = '2026-11-01T10:00:00Z'
    const text = 'Hi Ana, I will send you the drawings of the mill by the end of November.'
    await network.take({ 'p.mbox': mail({ from: ME, to: 'ana@oak.example', at, text }) })
    const reasons = async () => {
      const { people } = (await network.trips.trip(id)).near
      const ana = people.find(({ name }) => name === 'Ana Ruiz')
      return ana?.why.map((one) => one.text).join(' ') ?? ''
    }
    const [found] = (await network.promises.list({ view: 'suggested' })).rows
    expect(found?.what).toContain('drawings')
    expect(await reasons()).not.toContain('drawings')
    await network.promises.accept(found?.id ?? '')
    expect(await reasons()).toContain('drawings')
  })

  test('with a day set, the words speak of that day and no other', async () => {
    const { network, id } = await withTrip(open)
    const ana = await personNamed(network, 'Ana Ruiz')
    await network.trips.step(id, ana.id, { step: 'set', meetOn: '2027-02-03' })
    const { subject, text } = await network.trips.words(id, ana.id)
    expect(subject).toBe('In St. Louis on 3 February')
    expect(text).toContain('in St. Louis on Wednesday, 3 February')
    expect(text).not.toMatch(/Tuesday|half an hour/)
  })

  test('those on record there without contact are named, but whom the owner let go', async () => {
    const network = await openNetwork(open)
    const strangers = [
      card('Eva Lind', 'eva', ';St. Louis;MO;;USA'),
      card('Finn Moss', 'finn', ';St. Louis;MO;;USA'),
    ]
    await network.take({ ...WORLD, 'book.vcf': [BOOK, ...strangers].join('\r\n') })
    await network.setStance((await personNamed(network, 'Finn Moss')).id, 'declined')
    const near = await network.trips.near('St. Louis, MO')
    expect(near.total).toBe(4)
    expect(names(near.people)).toEqual(['Ana Ruiz', 'Ben Okafor'])
    expect(near.onRecord).toMatchObject([
      { name: 'Eva Lind', place: 'St. Louis', source: 'address book' },
    ])
  })

  test('those closest without a known home are asked about; said, they stand where they live', async () => {
    const { network } = await withTrip(open)
    const { id } = await network.trips.add({
      kind: 'move',
      place: 'St. Louis, MO',
      from: '2026-12-01',
    })
    expect((await network.trips.trip(id)).unplaced).toEqual([])
    const talks = [1, 4, 7, 10, 13, 16, 19].flatMap((day) => [
      mail({ from: ME, to: 'dan@oak.example', at: at(day, 9), text: `Day ${day}: how are you?` }),
      mail({ from: 'dan@oak.example', to: ME, at: at(day, 15), text: `Well on day ${day}. You?` }),
    ])
    await network.take({ 'talks.mbox': talks.join('') })
    const { unplaced } = await network.trips.trip(id)
    expect(names(unplaced)).toEqual(['Dan Holt'])
    expect(unplaced[0]?.why[0]?.text).toMatch(/^Last in touch/)
    const dan = await personNamed(network, 'Dan Holt')
    await network.editPerson(dan.id, {
      set: [{ field: 'city', value: 'St. Louis, Missouri, US' }],
      remove: [],
    })
    const after = await network.trips.trip(id)
    expect(after.unplaced).toEqual([])
    expect(names(after.near.people)).toEqual(['Ana Ruiz', 'Ben Okafor', 'Dan Holt'])
    // A trip to where enough are known asks nothing.
    const trip = await network.trips.add({ place: 'St. Louis, MO', from: '2027-02-01' })
    expect((await network.trips.trip(trip.id)).unplaced).toEqual([])
  })

  test('who works with people of another town is not asked about, freelancers are', async () => {
    const network = await openNetwork(open)
    const colleague = (name: string, slug: string, org: string, town: string) =>
      card(name, slug, `;${town};;;`).replace('END:VCARD', `ORG:${org}\r\nEND:VCARD`)
    const book = [
      colleague('Dan Holt', 'dan', 'Mill House', ''),
      colleague('Cleo Marsh', 'cleo', 'Mill House', 'Leeds, UK'),
      colleague('Ben Okafor', 'ben', 'Freelance', ''),
      colleague('Ana Ruiz', 'ana', 'Freelance', 'Leeds, UK'),
    ]
    const talks = ['dan', 'ben'].flatMap((who) =>
      [1, 4, 7, 10, 13, 16, 19].flatMap((day) => [
        mail({ from: ME, to: `${who}@oak.example`, at: at(day, 9), text: 'How are you?' }),
        mail({ from: `${who}@oak.example`, to: ME, at: at(day, 15), text: 'Well. You?' }),
      ]),
    )
    await network.take({
      'Email Addresses.csv': OWN_ADDRESSES,
      'book.vcf': book.join('\r\n'),
      'talks.mbox': talks.join(''),
    })
    const asked = async (place: string, kind: 'trip' | 'move' = 'trip') => {
      const { id } = await network.trips.add({ kind, place, from: '2027-02-01' })
      return names((await network.trips.trip(id)).unplaced)
    }
    expect(await asked('Lyon, France')).toEqual(['Ben Okafor'])
    expect(await asked('Leeds, UK')).toEqual(['Ben Okafor', 'Dan Holt'])
    expect(await asked('Lyon, France', 'move')).toEqual(['Ben Okafor', 'Dan Holt'])
  })

  test('entries of one stay in the calendar are one suggestion; chores are none', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    await network.trips.setHome({ place: 'Leeds, UK' })
    const [journey, ...rest] = await suggestions(network)
    expect(rest).toEqual([])
    expect(journey).toMatchObject({
      place: { name: 'St. Louis' },
      from: '2027-03-03',
      to: '2027-03-06',
    })
    expect(journey?.because).toHaveLength(2)
    const { id } = await network.trips.accept(journey?.id ?? '')
    expect(await suggestions(network)).toEqual([])
    expect(await network.trips.trip(id)).toMatchObject({ from: '2027-03-03', to: '2027-03-06' })
    await network.undo(null)
    expect(await suggestions(network)).toHaveLength(1)
  })

  test('what was dismissed stays away, also after the import is undone and repeated', async () => {
    const network = await openNetwork(open)
    const { id: importId } = await network.take({ 'robin.ics': CALENDAR })
    await network.trips.dismiss((await suggestions(network))[0]?.id ?? '')
    expect(await suggestions(network)).toEqual([])
    await network.undo(importId)
    await network.take({ 'robin.ics': CALENDAR })
    expect(await suggestions(network)).toEqual([])
  })

  test('a journey that is called off is suggested no more', async () => {
    const network = await openNetwork(open)
    await network.take({ 'robin.ics': CALENDAR })
    expect(await suggestions(network)).toHaveLength(1)
    const off = CALENDAR.replaceAll(
      /SUMMARY:(Flight to St|Hotel)/g,
      'STATUS:CANCELLED\r\nSUMMARY:$1',
    )
    await network.take({ 'robin.ics': off })
    expect(await suggestions(network)).toEqual([])
    await network.undo(null)
    expect(await suggestions(network)).toHaveLength(1)
  })

  test('no journey leads home', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    await network.trips.setHome({ place: 'St. Louis, MO' })
    expect(await suggestions(network)).toEqual([])
  })

  test('a move changes home on its day, and shows whom it takes one from', async () => {
    const { network } = await withTrip(open)
    const { id } = await network.trips.add({
      kind: 'move',
      place: 'St. Louis, MO',
      from: '2026-12-01',
    })
    const move = await network.trips.trip(id)
    expect(names(move.leaving?.people ?? [])).toEqual(['Cleo Marsh'])
    const cleo = await personNamed(network, 'Cleo Marsh')
    expect((await network.trips.words(id, cleo.id)).text).toContain('before I go')
    expect((await network.trips.list()).home).toMatchObject({
      from: 'you',
      place: { name: 'Leeds' },
    })
    network.setNow(Date.parse('2026-12-02T09:00:00Z'))
    expect((await network.trips.list()).home).toMatchObject({
      from: 'move',
      place: { name: 'St. Louis' },
    })
  })

  test('the plan follows a person through a merge, goes with them, and comes back from an export', async () => {
    const { network, id } = await withTrip(open)
    const ana = await personNamed(network, 'Ana Ruiz')
    const ben = await personNamed(network, 'Ben Okafor')
    await network.trips.step(id, ana.id, { step: 'asked' })
    await network.mergePeople(ben.id, ana.id)
    const [planned] = (await network.trips.trip(id)).plan
    expect(planned).toMatchObject({ step: 'asked' })
    const files: Record<string, string> = {}
    for await (const { name, chunks } of network.export('json')) {
      let text = ''
      for await (const chunk of chunks) text += chunk
      files[name] = text
    }
    const restored = await openNetwork(open)
    await restored.take(files)
    expect((await restored.trips.trip(id)).plan).toEqual((await network.trips.trip(id)).plan)
    expect((await restored.trips.near('St. Louis, MO')).total).toBe(1)
    await network.forgetPerson(planned?.personId ?? '')
    expect((await network.trips.trip(id)).plan).toEqual([])
    expect((await network.trips.near('St. Louis, MO')).total).toBe(0)
  })

  test('Today brings up whom to write to before a trip; done, they are asked', async () => {
    const { network, id } = await withTrip(open)
    const meets = async () => (await network.today()).moves.filter(({ kind }) => kind === 'meet')
    expect(await meets()).toEqual([])
    network.setNow(Date.parse('2027-01-24T09:00:00Z'))
    const moves = await meets()
    expect(names(moves.map(({ person }) => ({ name: person })))).toEqual(['Ana Ruiz', 'Ben Okafor'])
    expect(moves.find(({ person }) => person === 'Ana Ruiz')?.why).toContain(
      'You are in St. Louis from 1 to 5 February, and they live in Clayton.',
    )
    await network.moveDone(moves[0]?.id ?? '', {})
    expect((await network.trips.trip(id)).plan).toMatchObject([
      { personId: moves[0]?.personId, step: 'asked' },
    ])
    await network.undo(null)
    expect((await network.trips.trip(id)).plan).toEqual([])
  })

  test('Today brings up a coffee close by, one at a time', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    await network.trips.setHome({ place: 'St. Louis, MO' })
    const again = Object.fromEntries(
      ['ana', 'ben'].map((who) => [
        `${who}.mbox`,
        [1, 2, 3, 4]
          .map((day) =>
            mail({
              from: `${who}@oak.example`,
              to: ME,
              at: `2026-09-0${day}T10:00:00Z`,
              text: 'The mill has a new wheel.',
              id: `${who}${day}@oak.example`,
            }),
          )
          .join(''),
      ]),
    )
    await network.take(again)
    const coffees = (await network.today()).moves.filter(({ kind }) => kind === 'meet')
    expect(coffees).toHaveLength(1)
    expect(coffees[0]?.why).toContain('You both live around St. Louis.')
  })

  test('the list of people knows near:', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const find = async (q: string) => names((await network.people({ q })).rows)
    expect(await find('near:St. Louis, MO')).toEqual(['Ana Ruiz', 'Ben Okafor'])
    expect(await find('ben near:Saint Louis, MO')).toEqual(['Ben Okafor'])
    expect((await network.people({ q: 'near:Leeds, UK' })).inView).toBe(1)
  })

  test('a version that knew no places is caught up with at the first look', async () => {
    const network = await openNetwork(open)
    await network.take(WORLD)
    const { home } = network
    const near = async () => (await network.trips.near('St. Louis, MO')).total
    await home.store.write(home.owner, async (s) => {
      const people = await s.db.selectFrom('person').select(['owner_id', 'id']).execute()
      const due = people.map(({ owner_id, id }) => ({ owner_id, person_id: id }))
      await clearPlaces(
        s,
        people.map(({ id }) => id),
      )
      await s.db.insertInto('fold_due').values(due).execute()
    })
    expect(await near()).toBe(2)
  })

  test('days and places are checked', async () => {
    const network = await openNetwork(open)
    await expect(
      network.trips.add({ place: 'Nowhere at all', from: '2027-01-01' }),
    ).rejects.toThrow(/No place/)
    await expect(
      network.trips.add({ place: 'Paris', from: '2027-01-05', to: '2027-01-01' }),
    ).rejects.toThrow(/before the first/)
    expect((await network.trips.places('st lou'))[0]).toMatchObject({
      name: 'St. Louis',
      region: 'Missouri',
    })
  })
})
