import { beforeAll, describe, expect, test } from 'vitest'
import type { FileHead, ReadInput } from '../domain/reader.ts'
import type { SetAside, SourceRecord } from '../domain/source-record.ts'
import { detectReader } from '../import/detect.ts'
import { normaliseEmail } from '../text/normalise-email.ts'
import { makeLife, type Life } from './make-life.ts'
import { joined } from './testing.ts'

const NOW = Date.UTC(2026, 10, 22, 12)

type Read = {
  readonly path: string
  readonly kind: string | null
  readonly cites: string
  readonly records: readonly SourceRecord[]
  readonly setAside: readonly SetAside[]
}

async function readAll(life: Life): Promise<Read[]> {
  const reads: Read[] = []
  for (const file of life.files()) {
    const bytes = new TextEncoder().encode(joined(file))
    const head: FileHead = { path: file.path, size: bytes.length, bytes: bytes.subarray(0, 65_536) }
    const input: ReadInput = {
      ...head,
      async *open(offset = 0) {
        yield bytes.subarray(offset)
      },
    }
    const reader = detectReader(head)
    const records: SourceRecord[] = []
    const setAside: SetAside[] = []
    const context = {
      me: {
        names: [life.owner.name],
        emails: new Set(life.owner.emails.map((email) => normaliseEmail(email) ?? email)),
        phones: new Set<string>(),
        linkedin: new Set([life.owner.slug]),
      },
      timeZone: 'UTC',
      now: NOW,
      country: 'GB',
    }
    if (reader !== null) {
      for await (const batch of reader.read(input, context)) {
        records.push(...batch.records)
        setAside.push(...batch.setAside)
      }
    }
    reads.push({
      path: file.path,
      kind: reader?.kind ?? null,
      cites: reader?.cites(head) ?? '',
      records,
      setAside,
    })
  }
  return reads
}

describe('what the readers make of a life', () => {
  let life: Life
  let reads: readonly Read[]

  beforeAll(async () => {
    life = makeLife({ people: 400, years: 4, seed: 'hill', now: NOW })
    reads = await readAll(life)
  })

  test('every file is known and no row is set aside', () => {
    expect(reads.filter(({ kind }) => kind === null).map(({ path }) => path)).toEqual([])
    expect(
      reads.flatMap(({ path, setAside }) => setAside.map((row) => ({ path, ...row }))),
    ).toEqual([])
  })

  test('every record of the truth is cited', () => {
    const cited = new Set(
      reads.flatMap(({ cites, records }) =>
        records.flatMap(({ personas }) => personas.map(({ cite }) => `${cites} ${cite}`)),
      ),
    )
    const missing = life.truth.records.filter(
      ({ person, source, key }) => person !== 'me' && !cited.has(`${source} ${key}`),
    )
    expect(missing).toEqual([])
  })

  test('mails and meetings are counted as the truth counts them', () => {
    const whose = new Map(
      life.truth.people.flatMap(({ id, emails }) =>
        emails.map(({ address }) => [normaliseEmail(address) ?? address, id] as const),
      ),
    )
    const found = countContacts(reads, whose)
    const told = new Map(
      life.truth.people.flatMap(({ id, counts }) => {
        const { mailIn = 0, mailOut = 0, meetings = 0 } = counts
        return mailIn + mailOut + meetings === 0
          ? []
          : [[id, { mailIn, mailOut, meetings }] as const]
      }),
    )
    expect(found).toEqual(told)
  })
})

type Counts = { mailIn: number; mailOut: number; meetings: number }

function countContacts(
  reads: readonly Read[],
  whose: ReadonlyMap<string, string>,
): Map<string, Counts> {
  const found = new Map<string, Counts>()
  const seen = new Set<string>()
  for (const { interaction, personas } of reads.flatMap(({ records }) => records)) {
    if (interaction === undefined || seen.has(interaction.key) || !interaction.personal) continue
    if (interaction.channel === 'event' || interaction.at >= NOW) continue
    seen.add(interaction.key)
    for (const { key, role } of personas) {
      const id = whose.get(key)
      const kind = contactKind(interaction.kind, interaction.direction, role)
      if (id === undefined || kind === null) continue
      const counts = found.get(id) ?? { mailIn: 0, mailOut: 0, meetings: 0 }
      counts[kind]++
      found.set(id, counts)
    }
  }
  return found
}

function contactKind(kind: string, direction: string, role: string | null): keyof Counts | null {
  if (kind === 'meeting') return role === null ? null : 'meetings'
  if (kind !== 'message' && kind !== 'introduction') return null
  if (direction === 'in') return role === 'from' ? 'mailIn' : null
  return direction === 'out' && role === 'to' ? 'mailOut' : null
}
