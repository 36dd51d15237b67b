import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { findMatchingPage } from '../../store/matching-pages.ts'
import { onBothEngines } from '../../store/testing.ts'
import {
  connections,
  openNetwork,
  temporaryDirectory,
  type Files,
  type Network,
} from '../testing.ts'
import { noteFailure } from './import-runner.ts'
import { runImport } from './run-import.ts'
import { startImport } from './start-import.ts'

const IDLE = {
  start: () => {},
  pause: () => Promise.resolve(),
  progressOf: () => null,
  isActive: () => false,
  listen: () => () => false,
  close: () => Promise.resolve(),
}

/** Imports, matching all people every time or never more than it must. */
async function take(
  network: Network,
  files: Files,
  wholeUpTo: number,
  breakAt = '',
): Promise<string> {
  const folder = temporaryDirectory()
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const id = await startImport(network.home, IDLE, { paths: [folder] })
  const hooks = {
    shouldPause: () => false,
    onProgress: ({ doing }: { readonly doing: string }) => {
      if (doing === breakAt) throw new Error('The disk is full.')
    },
    wholeUpTo,
  }
  await runImport(network.home, id, hooks).catch((error: unknown) =>
    noteFailure(network.home, id, error),
  )
  return id
}

/** How many pages matching keeps; they only grow while it looks at parts. */
async function pagesOf({ home }: Network): Promise<number> {
  const head = await home.store.read(home.owner, (s) => findMatchingPage(s, 'head'))
  return head === null ? 0 : (JSON.parse(head) as { pages: number }).pages
}

const GIVEN = ['Ana', 'Ben', 'Chidi', 'Dora', 'Emil', 'Farah', 'Goran', 'Hana']
const FAMILY = ['Okafor', 'Lindqvist', 'Moreau', 'Sato', 'Novak', 'Ruiz', 'Haddad', 'Berg']
const slugOf = (name: string) => name.toLowerCase().replace(' ', '-')

/** Sixty-four people in LinkedIn, every second one in the address book too. */
function crowd(): Files {
  const names = GIVEN.flatMap((given) => FAMILY.map((family) => `${given} ${family}`))
  const rows = names.map((name, at) => ({ name, slug: slugOf(name), company: `Firm ${at % 9}` }))
  return {
    'Connections.csv': connections(...rows),
    'book.vcf': names
      .filter((_, at) => at % 2 === 0)
      .map((name, at) => card(name, { org: `Firm ${(at * 2) % 9}`, email: emailOf(name) }))
      .join(''),
  }
}

const emailOf = (name: string) => `${slugOf(name)}@post.example`

function card(name: string, said: { readonly org?: string; readonly email?: string } = {}): string {
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${name}`,
    ...(said.org === undefined ? [] : [`ORG:${said.org}`]),
    ...(said.email === undefined ? [] : [`EMAIL:${said.email}`]),
    'END:VCARD',
    '',
  ].join('\r\n')
}

/** Who is one with whom, and what is asked, by source and key. */
async function outcome(network: Network) {
  const clusters = new Map<string, string[]>()
  for await (const { cluster, source, key } of network.identities()) {
    clusters.set(cluster, [...(clusters.get(cluster) ?? []), `${source} ${key}`])
  }
  const { cards } = await network.review(1_000)
  const side = (records: readonly { source: string; key: string }[]) =>
    records
      .map(({ source, key }) => `${source} ${key}`)
      .sort()
      .join()
  return {
    people: [...clusters.values()].map((members) => members.sort().join()).sort(),
    cards: cards.map(({ left, right }) => [side(left.records), side(right.records)].sort()).sort(),
  }
}

type Step = (network: Network, wholeUpTo: number) => Promise<unknown>

const idOf = async (network: Network, name: string) => network.findPerson(name)

const STEPS: { readonly [what: string]: Step } = {
  'a card of somebody new': (network, all) =>
    take(network, { 'a.vcf': card('Ivo Lund', { org: 'Firm 3' }) }, all),
  'a card of somebody known': (network, all) =>
    take(
      network,
      { 'b.vcf': card('Ben Lindqvist', { org: 'Firm 0', email: 'ben@home.example' }) },
      all,
    ),
  'rows that share names': (network, all) =>
    take(
      network,
      {
        'Connections.csv': connections(
          { name: 'Ana Okafor', slug: 'another-ana', company: 'Firm 7' },
          { name: 'Chidi Ruiz-Sato', slug: 'chidi-rs' },
        ),
      },
      all,
    ),
  'an address that two have': (network, all) =>
    take(network, { 'c.vcf': card('Zoe Quist', { email: emailOf('Dora Moreau') }) }, all),
  'an answered question': async (network, all) => {
    const [first] = (await network.review(1)).cards
    if (first !== undefined) await network.answerReview(first.id, 'same')
    await take(network, { 'd.vcf': card('Jun Alm') }, all)
  },
  'a merge by hand': async (network, all) => {
    await network.mergePeople(await idOf(network, 'Goran Berg'), await idOf(network, 'Hana Berg'))
    await take(network, { 'e.vcf': card('Hana Berg', { org: 'Firm 1' }) }, all)
  },
  'an import taken back': async (network, all) => {
    const id = await take(
      network,
      { 'f.vcf': card('Emil Sato', { email: 'emil@home.example' }) },
      all,
    )
    await network.undo(id, { withEntangled: true })
    await take(network, { 'g.vcf': card('Emil Sato', { org: 'Firm 5' }) }, all)
  },
  'somebody forgotten': async (network, all) => {
    await network.forgetPerson(await idOf(network, 'Farah Haddad'))
    await take(network, { 'h.vcf': card('Farah Haddad', { org: 'Firm 2' }) }, all)
  },
  'an import that broke off': async (network, all) => {
    const lost = { 'i.vcf': card('Ana Novak', { org: 'Firm 4', email: 'ana.n@home.example' }) }
    await take(network, lost, all, 'Working out who is who')
    await take(network, { 'j.vcf': card('Kim Ode') }, all)
    await take(network, { 'k.vcf': card('Lea Ode') }, all)
  },
}

onBothEngines('matching a part', (open) => {
  test('comes to the same as matching all, whatever happened in between', async () => {
    const [part, whole] = [await openNetwork(open), await openNetwork(open)]
    for (const network of [part, whole]) await take(network, crowd(), 0)
    for (const [what, step] of Object.entries(STEPS)) {
      await step(part, 0)
      await step(whole, Number.POSITIVE_INFINITY)
      expect(await outcome(part), what).toEqual(await outcome(whole))
      expect(
        (await part.doctor()).lines.filter(({ ok }) => !ok),
        what,
      ).toEqual([])
    }
  }, 60_000)

  test('is enough after a small import, also when one before broke off', async () => {
    const network = await openNetwork(open)
    await take(network, crowd(), 0)
    let pages = await pagesOf(network)
    const grows = async () => {
      const before = pages
      pages = await pagesOf(network)
      return pages > before
    }
    await take(network, { 'a.vcf': card('Ivo Lund') }, 0)
    expect(await grows()).toBe(true)
    await take(network, { 'b.vcf': card('Jun Alm') }, 0, 'Working out who is who')
    for (const name of ['Kim Ode', 'Lea Ode']) {
      await take(network, { 'c.vcf': card(name) }, 0)
      expect(await grows()).toBe(true)
      expect((await network.people({ q: 'Jun Alm' })).rows).toHaveLength(1)
    }
  })
})
