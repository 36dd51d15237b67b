import { expect, test } from 'vitest'
import { onBothEngines } from '../../store/testing.ts'
import { mail, openNetwork, OWN_ADDRESSES, personNamed, type Files } from '../testing.ts'

const ANA = 'ana@oak.example'

/** One person in three sources. */
const SOURCES: Files = {
  'Email Addresses.csv': OWN_ADDRESSES,
  'names.csv': `First Name,Last Name,Email\nAna,Ruiz,${ANA}\n`,
  'book.vcf': `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Ruiz\r\nEMAIL:${ANA}\r\nEND:VCARD\r\n`,
  'mail.mbox': mail({
    from: `Ana Ruiz <${ANA}>`,
    to: 'robin@ash.example',
    at: '2026-11-01T10:00:00Z',
    text: 'Thank you for the plums.',
  }),
}

onBothEngines('People joined again after they were parted', (open) => {
  test('stay one through the next import', async () => {
    const network = await openNetwork(open)
    await network.take(SOURCES)
    const { id, personas } = await personNamed(network, 'Ana Ruiz')
    expect(personas).toHaveLength(3)
    const apart = personas.slice(1).map((one) => one.id)
    await network.splitPerson(id, apart)
    const ids = (await network.people({})).rows.map((row) => row.id)
    expect(ids).toHaveLength(2)
    await network.mergePeople(ids[0] ?? '', ids[1] ?? '')
    await network.take({ 'more.csv': 'First Name,Last Name,Email\nBo,Quist,bo@yew.example\n' })
    expect((await network.person(id)).personas.map((one) => one.id)).toEqual(
      personas.map((one) => one.id),
    )
  })
})
