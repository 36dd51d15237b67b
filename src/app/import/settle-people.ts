import type { Matching } from './matching.ts'
import { deleteRow, insertRows, updateRow, type Writer } from '../../store/change.ts'
import { deleteDecisions, insertDecisions, putCards } from '../../store/decisions.ts'
import { findPersonas, findPersonasOf, putPersonas } from '../../store/personas.ts'
import { moveOwnThings } from '../../store/own-things.ts'

type Transact = <T>(work: (w: Writer) => Promise<T>) => Promise<T>

export type Settled = { readonly peopleNew: number; readonly toReview: number }

const CHUNK = 500

/**
 * Carries out what matching found: gives each cluster its person, new where none is known; people who
 * turn out to be one keep the oldest id, the others become aliases. Each piece of work is a transaction
 * of its own through `transact`, so that nobody waits long; interrupted, it is simply done again.
 */
export async function settlePeople(
  transact: Transact,
  matching: Matching,
  newId: () => string,
): Promise<Settled> {
  await keepLinks(transact, matching)
  let peopleNew = 0
  for (let start = 0; start < matching.people.length; start += CHUNK) {
    const piece = matching.people.slice(start, start + CHUNK)
    peopleNew += await transact((w) => settleClusters(w, piece, newId))
  }
  await settleOthers(transact, matching)
  const toReview = await transact((w) =>
    putCards(
      w,
      matching.cards.map((card) => ({ ...card, evidence: JSON.stringify(card.evidence) })),
      matching.among,
    ),
  )
  return { peopleNew, toReview }
}

/** Why rules joined them, first of all: taken up again, an import knows what is joined but not why. */
async function keepLinks(transact: Transact, { links, fallen }: Matching): Promise<void> {
  for (let start = 0; start < fallen.length; start += CHUNK) {
    await transact((w) => deleteDecisions(w, fallen.slice(start, start + CHUNK)))
  }
  for (let start = 0; start < links.length; start += CHUNK * 4) {
    const piece = links.slice(start, start + CHUNK * 4)
    await transact((w) =>
      insertDecisions(
        w,
        piece
          .filter((link) => link.rule !== 'you')
          .map((link) => ({
            left: link.left,
            right: link.right,
            verdict: 'same',
            by: 'rule',
            bits: link.bits,
            evidence: JSON.stringify(link.evidence),
            leansOn: link.leansOn,
          })),
      ),
    )
  }
}

type Cluster = Matching['people'][number]

async function settleClusters(
  w: Writer,
  clusters: readonly Cluster[],
  newId: () => string,
): Promise<number> {
  const rows = new Map(
    (
      await findPersonas(
        w,
        clusters.flatMap((cluster) => cluster.personas),
      )
    ).map((row) => [row.id, row]),
  )
  const born: string[] = []
  const writes: Parameters<typeof putPersonas>[1][number][] = []
  const left = new Map<string, string>()
  for (const cluster of clusters) {
    const members = cluster.personas.flatMap((id) => rows.get(id) ?? [])
    const person = cluster.personId ?? newId()
    if (cluster.personId === null) born.push(person)
    for (const { owner_id: _, ...row } of members) {
      if (row.person_id === person && row.not_person === null) continue
      if (row.person_id !== null && row.person_id !== person) left.set(row.person_id, person)
      writes.push({
        row: { ...row, person_id: person, not_person: null },
        before: rows.get(row.id) ?? null,
      })
    }
  }
  await insertPeople(w, born)
  await putPersonas(w, writes)
  await absorbDeserted(w, left)
  return born.length
}

/** People all of whose entries went over to others are these; who keeps some was only parted. */
async function absorbDeserted(w: Writer, left: ReadonlyMap<string, string>): Promise<void> {
  const rows = await findPersonasOf(w, [...left.keys()])
  const staying = new Set(rows.map((row) => row.person_id))
  for (const [id, into] of left) if (!staying.has(id)) await absorb(w, id, into)
}

/** A person who is another one: the id stays as an alias, the owner's own things move over. */
export async function absorb(w: Writer, id: string, into: string): Promise<void> {
  await moveOwnThings(w, id, into)
  await insertRows(w, 'person_alias', [{ id, person_id: into }], 'ignore')
  const aliases = await w.db
    .selectFrom('person_alias')
    .select('id')
    .where('owner_id', '=', w.owner)
    .where('person_id', '=', id)
    .execute()
  for (const alias of aliases) await updateRow(w, 'person_alias', alias.id, { person_id: into })
  await deleteRow(w, 'person', id)
}

/** Rows for new people; what is shown of them is folded afterwards. */
export async function insertPeople(w: Writer, ids: readonly string[]): Promise<void> {
  await insertRows(
    w,
    'person',
    ids.map((id) => ({
      id,
      name: '',
      sort_name: '',
      about: null,
      employer: null,
      title: null,
      city: null,
      email: null,
      phone: null,
      linkedin: null,
      birthday: null,
      birthday_md: null,
      tags: '[]',
      created_at: w.at,
    })),
  )
}

/** Notes why the rest are no people, without taking anybody's person away. */
async function settleOthers(transact: Transact, matching: Matching): Promise<void> {
  const others = matching.notPeople
  const ids = [...others.keys()]
  for (let start = 0; start < ids.length; start += CHUNK) {
    await transact(async (w) => {
      const rows = await findPersonas(w, ids.slice(start, start + CHUNK))
      await putPersonas(
        w,
        rows.flatMap((before) => {
          const why = others.get(before.id) ?? null
          const isSettled = before.not_person === why && before.person_id === null
          if (isSettled) return []
          const { owner_id: _, ...row } = before
          return [{ row: { ...row, person_id: null, not_person: why }, before }]
        }),
      )
    })
  }
}
