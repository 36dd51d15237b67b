import { expect, test } from 'vitest'
import { onBothEngines } from '../../store/testing.ts'
import { openNetwork, OWN_ADDRESSES, personNamed, type Files, type Network } from '../testing.ts'

/** On a machine of the United States, as all of these tests are. */
const PROFILE = 'First Name,Last Name,Headline,Summary,Geo Location,Websites'
const profileIn = (place: string) => `${PROFILE}\nRobin,Ash,Curator,,"${place}",`

const card = (...lines: readonly string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')
const KIM = card('FN:Kim Sato', 'N:Sato;Kim;;;', 'UID:kim-1', 'TEL:030 901820')
const MINE = ['FN:Robin Ash', 'N:Ash;Robin;;;', 'EMAIL:robin@ash.example']

const numberOfKim = async (network: Network) =>
  (await personNamed(network, 'Kim Sato')).facts.find(({ field }) => field === 'phone')?.value

onBothEngines('the owner’s country', (open) => {
  const withFiles = async (files: Files) => {
    const network = await openNetwork(open)
    await network.take({ 'Email Addresses.csv': OWN_ADDRESSES, ...files })
    return network
  }

  test.each([
    ['a city', 'Berlin, Germany'],
    ['a region', 'Berlin Metropolitan Area, Germany'],
    ['the country alone, in its own tongue', 'Deutschland'],
  ])('is the one their profile names, by %s, and numbers are read by it', async (_how, place) => {
    const network = await withFiles({ 'Profile.csv': profileIn(place), 'people.vcf': KIM })
    expect((await network.settings()).country).toBe('DE')
    expect(await numberOfKim(network)).toBe('+4930901820')
  })

  test('is the one most of their own addresses and numbers have, where no profile tells', async () => {
    const mine = card(...MINE, 'TEL:+49 170 1234567', 'ADR:;;Elm 1;Potsdam;;14467;Germany')
    const network = await withFiles({ 'a.vcf': mine, 'b.vcf': KIM })
    expect((await network.settings()).country).toBe('DE')
    expect(await numberOfKim(network)).toBe('+4930901820')
  })

  test('is the machine’s where nothing tells, and the owner’s word goes before all', async () => {
    const network = await withFiles({ 'people.vcf': KIM })
    expect((await network.settings()).country).toBe('US')
    await network.editSettings({ country: 'FR' })
    await network.take({ 'Profile.csv': profileIn('Berlin, Germany') })
    expect((await network.settings()).country).toBe('FR')
  })

  test('follows the place they say they live in, and comes back when that is undone', async () => {
    const network = await withFiles({ 'Profile.csv': profileIn('Berlin, Germany') })
    const { changeId } = await network.trips.setHome({ place: 'Lyon, France' })
    expect((await network.settings()).country).toBe('FR')
    await network.undo(changeId)
    expect((await network.settings()).country).toBe('DE')
  })
})
