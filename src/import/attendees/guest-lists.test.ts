import { expect, test } from 'vitest'
import { contextWith, factsOf, NOBODY, personaOf, readWhole } from '../testing.ts'

const LUMA =
  "api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,checked_in_at,custom_source,qr_code_url,ticket_name,What's your company?,What's your LinkedIn?"
const at = '2026-03-04T18:10:00.000Z'

type Guest = {
  id: string
  name?: string
  email?: string
  status?: string
  in?: string
  company?: string
  profile?: string
}
const guest = ({
  id,
  name = '',
  email = '',
  status = 'approved',
  in: checkedIn = '',
  company = '',
  profile = '',
}: Guest): string =>
  [
    id,
    name,
    '',
    '',
    email,
    '',
    '',
    status,
    checkedIn,
    '',
    'https://lu.ma/check-in/evt-42?pk=g-1',
    '',
    company,
    profile,
  ].join(',')
const luma = (...guests: Guest[]): string => `\ufeff${[LUMA, ...guests.map(guest)].join('\n')}`
const me: Guest = { id: 'gst-me', name: 'Robin Marsh', email: 'robin@marsh.example', in: at }
const PATH = 'events/Oak Salon - Guests - 2026-03-04.csv'

test('guests seen at the door met the owner, who was seen there too', async () => {
  const { reader, cites, records } = await readWhole(
    PATH,
    luma(
      me,
      { id: 'gst-1', name: 'Ana Ruiz', email: 'ana@oak.example', in: at },
      { id: 'gst-2', name: 'Ben Kim' },
      { id: 'gst-3', name: 'Cleo', status: 'declined' },
    ),
  )
  expect([reader.kind, cites]).toEqual(['attendees/luma', 'events'])
  expect(records[0]).toMatchObject({
    key: 'evt-42/gst-me',
    personas: [],
    own: { names: ['Robin Marsh'], emails: ['robin@marsh.example'] },
    event: {
      key: 'event:evt-42',
      name: 'Oak Salon',
      startAt: Date.parse(at),
      attendance: 'attended',
    },
  })
  expect(records[1]?.interaction).toMatchObject({
    at: Date.parse(at),
    channel: 'event',
    kind: 'event',
    direction: 'mutual',
    inPerson: true,
    size: 1,
    personal: true,
    thread: 'event:evt-42',
  })
  expect(personaOf(records[1])).toMatchObject({
    key: 'evt-42/gst-1',
    cite: 'evt-42/gst-1',
    role: 'guest',
    standing: 'listed',
  })
  expect(records.slice(2).map(({ interaction }) => interaction)).toEqual([undefined, undefined])
  expect(personaOf(records[2]).role).toBeNull()
})

test.each([
  ['the owner stayed away', { ...me, in: '' }, undefined],
  ['the owner declined', { ...me, in: '', status: 'declined' }, undefined],
])('nobody was met where %s', async (_case, owner, interaction) => {
  const { records } = await readWhole(PATH, luma(owner, { id: 'gst-1', name: 'Ana', in: at }))
  expect(records[1]?.interaction).toBe(interaction)
})

test('where the door was not watched, those who were coming count', async () => {
  const text = luma(
    { ...me, in: '' },
    { id: 'gst-1', name: 'Ana' },
    { id: 'gst-2', name: 'Ben', status: 'invited' },
  )
  const { records } = await readWhole(PATH, text)
  expect(records[1]?.interaction).toMatchObject({ personal: true, size: 1 })
  expect(records[2]?.interaction).toBeUndefined()
  expect(records[0]?.event?.attendance).toBe('unknown')
})

test('an owner who is not on the list met nobody in particular', async () => {
  const { records } = await readWhole(
    PATH,
    luma({ id: 'gst-1', name: 'Ana', in: at }),
    contextWith({ me: NOBODY }),
  )
  expect(records[0]?.interaction?.personal).toBe(false)
})

test.each([
  ['to come', '2026-12-01'],
  ['of today whose hour nobody tells', '2026-07-01'],
])('nobody has met yet at an event %s', async (_case, day) => {
  const { records } = await readWhole(
    `Oak - Guests - ${day}.csv`,
    luma({ ...me, in: '' }, { id: 'gst-1', name: 'Ana' }),
  )
  expect(records[1]?.interaction).toBeUndefined()
  expect(records[0]?.event).toMatchObject({ attendance: 'going' })
})

test('reads answers about company and profile, in any spelling', async () => {
  const spellings = [
    'https://www.linkedin.com/in/ana-ruiz',
    'linkedin.com/in/ana-ruiz/',
    'ana-ruiz',
    'in/Ana-Ruiz',
  ]
  const { records } = await readWhole(
    PATH,
    luma(
      ...spellings.map((profile, i) => ({ id: `gst-${i}`, name: 'Ana', company: 'Oak', profile })),
    ),
  )
  for (const record of records) {
    expect(factsOf(personaOf(record), 'linkedin')).toEqual(['ana-ruiz'])
    expect(factsOf(personaOf(record), 'employer')).toEqual(['Oak'])
  }
})

test('Eventbrite: an address that bought several tickets stays with whom it names', async () => {
  const text = `Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee #,Order Type,Currency,Total Paid,Attendee Status,Job Title
11,11/29/24 22:28,Ben,Kim,ana.ruiz@oak.example,1,Standard,101,x,EUR,0,Attending,Boss
11,11/29/24 22:28,Ana,Ruiz,ana.ruiz@oak.example,1,Standard,102,x,EUR,0,Checked In,
12,11/29/24 22:28,Cleo,Park,cleo@elm.example,1,Standard,,x,EUR,0,Not Attending,
`
  const { reader, records } = await readWhole('Oak Salon 2024-12-01.csv', text)
  expect(reader.kind).toBe('attendees/eventbrite')
  expect(records.map(({ key }) => key)).toEqual([
    'eventbrite-oak-salon/101',
    'eventbrite-oak-salon/102',
    'eventbrite-oak-salon/12-cleo-park',
  ])
  expect(records.map((record) => factsOf(personaOf(record), 'email'))).toEqual([
    [],
    ['ana.ruiz@oak.example'],
    ['cleo@elm.example'],
  ])
  expect(factsOf(personaOf(records[0]), 'title')).toEqual(['Boss'])
})

test('Meetup: tab-separated text that calls itself .xls', async () => {
  const text =
    'Name\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\tRSVPed on\tJoined Group on\tURL of Member Profile\nAna R.\tuser 4242\t\tNo\tYes\t0\tx\tx\thttps://meetup.example/4242\nBen\tuser 4243\t\tNo\tNo\t0\tx\tx\t\n'
  const { reader, records } = await readWhole('Oak_Salon_2026-03-04.xls', text)
  expect(reader.kind).toBe('attendees/meetup')
  expect(records.map(({ key, interaction }) => [key, interaction?.personal])).toEqual([
    ['meetup-oak-salon-2026-03-04/4242', false],
    ['meetup-oak-salon-2026-03-04/4243', undefined],
  ])
})
