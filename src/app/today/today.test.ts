import { expect, test } from 'vitest'
import { onBothEngines } from '../../store/testing.ts'
import { connections, mail, NOW, openNetwork, OWN_ADDRESSES, type Network } from '../testing.ts'

const DAY = 86_400_000
const at = (days: number, hour = 10) =>
  new Date(NOW - days * DAY + (hour - 9) * 3_600_000).toISOString()

/** A back and forth of mails with somebody, on these days before now. */
function talk(name: string, days: readonly number[]): string {
  const address = `${name.toLowerCase().replaceAll(' ', '.')}@pine.example`
  return days
    .map(
      (day) =>
        mail({
          from: 'robin@ash.example',
          to: `${name} <${address}>`,
          at: at(day, 9),
          text: 'A thought on what we spoke of.',
        }) +
        mail({
          from: `${name} <${address}>`,
          to: 'robin@ash.example',
          at: at(day, 15),
          text: 'Thank you, that helps me along.',
        }),
    )
    .join('')
}

const MEETING = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Example//EN',
  'BEGIN:VEVENT',
  'UID:m1@cal.example',
  'DTSTART:20261124T150000Z',
  'DTEND:20261124T160000Z',
  'SUMMARY:Reading room plans',
  'LOCATION:Elm Library',
  'ORGANIZER;CN=Robin Ash:mailto:robin@ash.example',
  'ATTENDEE;CN=Robin Ash;PARTSTAT=ACCEPTED:mailto:robin@ash.example',
  'ATTENDEE;CN=Cara Lindqvist;PARTSTAT=ACCEPTED:mailto:cara@birch.example',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n')

const QUESTION = mail({
  from: 'Ana Ruiz <ana@oak.example>',
  to: 'robin@ash.example',
  at: at(2),
  text: 'Hi Robin,\n\nCould you tell me who runs the oral history group?\n\nAna',
  subject: 'Oral history',
})

/** A small life with a reason of most kinds. */
const LIFE = {
  'Email Addresses.csv': OWN_ADDRESSES,
  'Connections.csv': connections({
    name: 'Dan Moyo',
    slug: 'dan-moyo',
    company: 'Birch',
    position: 'Curator',
    on: '23 Nov 2026',
  }),
  'calendar.ics': MEETING,
  'mail.mbox':
    QUESTION +
    talk('Faded Friend', [400, 390, 380, 370, 360, 350, 340, 330, 320, 310, 300]) +
    talk('Steady Colleague', [200, 180, 160, 140, 120, 100, 80, 60]),
}

async function lived(open: Parameters<typeof openNetwork>[0]): Promise<Network> {
  const network = await openNetwork(open)
  await network.take(LIFE)
  return network
}

onBothEngines('today', (open) => {
  test('is a handful of moves with dated reasons, in two parts', async () => {
    const network = await lived(open)
    const { moves, date, cap } = await network.today()
    expect(date).toBe('2026-11-24')
    expect(moves.length).toBeLessThanOrEqual(cap)
    const kinds = Object.fromEntries(moves.map((move) => [move.kind, move.person]))
    expect(kinds).toMatchObject({
      'meeting-ahead': 'Cara Lindqvist',
      'reply-owed': 'Ana Ruiz',
      'newly-met': 'Dan Moyo',
    })
    for (const move of moves) {
      expect(move.say).not.toBe('')
      expect(move.reasons.length).toBeGreaterThan(0)
      expect(move.reasons[0]?.text).not.toBe('')
    }
  })

  test('opens each dated reason to the record it stands on', async () => {
    const network = await lived(open)
    const { moves } = await network.today()
    const owed = moves.find((move) => move.kind === 'reply-owed')
    const record = await network.record(owed?.reasons[0]?.locator ?? '')
    expect(record).toMatchObject({ file: 'mail.mbox', kind: 'mail', line: 1 })
    expect(JSON.stringify(record.payload)).toContain('Oral history')
  })

  test('is the same however often it is asked', async () => {
    const network = await lived(open)
    const first = await network.today()
    expect(await network.today()).toEqual(first)
  })

  test('ends, and done moves are contact that can be undone', async () => {
    const network = await lived(open)
    let today = await network.today()
    const before = await network.person(await network.findPerson('Ana Ruiz'))
    for (let open_ = today.moves; open_.length > 0;) {
      const [move] = open_
      await network.moveDone(move?.id ?? '', {})
      today = await network.today()
      open_ = today.moves.filter((one) => one.state === 'open')
    }
    expect(today).toMatchObject({ closed: true })
    expect(today.closing?.done).toMatch(/^Done for today/)
    const after = await network.person(before.id)
    expect(after.tie.counts[0]?.out).toBe(1)
    expect(after.brief.open).toEqual([])
    const owed = today.moves.find((move) => move.person === 'Ana Ruiz')
    await network.undo(owed?.changeId ?? '')
    expect((await network.person(before.id)).tie).toEqual(before.tie)
    expect((await network.today()).moves.find((move) => move.person === 'Ana Ruiz')?.state).toBe(
      'open',
    )
  })

  test('puts a move off until its day, and skips with a reason', async () => {
    const network = await lived(open)
    const { moves } = await network.today()
    const owed = moves.find((move) => move.kind === 'reply-owed')
    await network.moveLater(owed?.id ?? '', '2026-11-26')
    expect(await openNames(network)).not.toContain('Ana Ruiz')
    network.setNow(NOW + 2 * DAY)
    expect(await openNames(network)).toContain('Ana Ruiz')
    const met = (await network.today()).moves.find((move) => move.person === 'Dan Moyo')
    await network.moveSkip(met?.id ?? '', 'not-them')
    network.setNow(NOW + 9 * DAY)
    expect(await openNames(network)).not.toContain('Dan Moyo')
  })

  test('an imported answer clears what it answers', async () => {
    const network = await lived(open)
    await network.take({
      'sent.mbox': mail({
        from: 'robin@ash.example',
        to: 'Ana Ruiz <ana@oak.example>',
        at: at(1),
        text: 'Kim Sato does; I will introduce you.',
      }),
    })
    expect(await openNames(network)).not.toContain('Ana Ruiz')
  })

  test('rests, declines and the cap are respected', async () => {
    const network = await lived(open)
    await network.setStance(await network.findPerson('Ana Ruiz'), 'declined')
    await network.setStance(await network.findPerson('Dan Moyo'), 'rest')
    const names = await openNames(network)
    expect(names).not.toContain('Ana Ruiz')
    expect(names).not.toContain('Dan Moyo')
    await network.editSettings({ movesADay: 1 })
    expect(await openNames(network)).toHaveLength(1)
  })

  test('after thirty days away it is a handful still, with a welcome', async () => {
    const network = await lived(open)
    await network.today()
    network.setNow(NOW + 31 * DAY)
    const back = await network.today()
    expect(back.welcomeBack).toBe(true)
    expect(back.moves.length).toBeLessThanOrEqual(5)
    expect(JSON.stringify(back)).not.toMatch(/overdue|backlog|missed|behind|streak/i)
  })

  test('a meeting that took place counts as contact by itself', async () => {
    const network = await lived(open)
    const id = await network.findPerson('Cara Lindqvist')
    expect((await network.person(id)).tie.n).toBe(0)
    network.setNow(NOW + DAY)
    await network.today()
    expect((await network.person(id)).tie).toMatchObject({ n: 1, state: 'new' })
  })

  test('follow-ups the owner set come first on their day', async () => {
    const network = await lived(open)
    const id = await network.findPerson('Steady Colleague')
    await network.setFollowUp(id, { what: 'Send the reading list', due: '2026-11-24' })
    const move = (await network.today()).moves.find((one) => one.kind === 'follow-up')
    expect(move?.why).toContain('Send the reading list')
    await network.moveDone(move?.id ?? '', { channel: 'email' })
    expect((await network.person(id)).followUps[0]?.state).toBe('done')
  })
})

async function openNames(network: Network): Promise<readonly string[]> {
  const { moves } = await network.today()
  return moves.filter((move) => move.state === 'open').map((move) => move.person)
}
